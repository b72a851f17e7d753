import * as t from 'io-ts';
import { codeList } from '../vocabulary/codec/code-list.ts';
import { fields } from '../vocabulary/codec/fields.ts';
import { DocumentId, Uuid } from '../vocabulary/ids.ts';
import { Text } from '../vocabulary/text.ts';

/** How sure a fact is. `reconstructed` facts fill a gap of the sources and are marked on every page. */
export const Confidence = codeList('Confidence', {
  found: { vi: 'có nguồn', en: 'found in a source' },
  derived: { vi: 'tính từ nguồn', en: 'derived from sources' },
  inferred: { vi: 'suy luận', en: 'inferred' },
  reconstructed: { vi: 'tái dựng', en: 'reconstructed' },
});
export type Confidence = t.TypeOf<typeof Confidence>;

/** Where a fact was read, and how sure it is. */
export const Source = fields(
  'Source',
  { confidence: Confidence },
  {
    /** The publication or record: "baonghean.vn 10039088 (30/05/2012)". */
    ref: Text,
    /** What a reader must know: what was inferred, how it was reconstructed. */
    note: Text,
  },
);
export type Source = t.TypeOf<typeof Source>;

/** The document an act rests on: "QĐ 2021/QĐ-UBND, Điều 1, phụ lục dòng 17". */
export const DocumentReference = fields(
  'DocumentReference',
  { document: DocumentId },
  { article: Text, annexLine: Text },
);
export type DocumentReference = t.TypeOf<typeof DocumentReference>;

/** What is recorded beside the fact itself: who, why, on what document, from what source. */
export const Meta = fields(
  'Meta',
  {
    /** The event's own id. Repeating an append with the same ids writes nothing twice. */
    id: Uuid,
    /** Who recorded it: a person or a system, as the host application knows them. */
    actor: Text,
    /** The command that caused it. Executing a command id again has no further effect. */
    commandId: Uuid,
    /** All that belongs to one piece of work: an import, a meeting, a request. */
    correlationId: Uuid,
  },
  {
    /** The event or command that led to this one. */
    causationId: Uuid,
    /** Why it was recorded, in a sentence. Required for corrections. */
    reason: Text,
    /** The document it rests on. */
    document: DocumentReference,
    /** Where the fact was read. Left out: the actor vouches for it. */
    source: Source,
    /** The position up to which the decision had seen the registers of units and documents. */
    seen: t.number,
  },
);
export type Meta = t.TypeOf<typeof Meta>;
