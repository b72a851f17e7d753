import type { DocumentRelation } from '../../programme/code-lists.ts';
import { everEffective } from '../../vocabulary/dates/as-of.ts';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import { certainFrom, type PartialDate } from '../../vocabulary/dates/partial-date.ts';
import type { DocumentId } from '../../vocabulary/ids.ts';
import type { DocumentRecord, DocumentRegister } from './documents.ts';

/** What later acts did to a document (Decree 30/2020, art. 18.3–4). */
interface DocumentFate {
  readonly replaced?: { readonly by: DocumentId; readonly on: PartialDate };
  readonly recalledOn?: PartialDate;
  /** In the order of their dates. */
  readonly corrections: readonly { readonly on: PartialDate; readonly what: string }[];
}

/** What became of a document, by its id. */
export type DocumentFates = (document: DocumentId) => DocumentFate;

/** A later document, and what it does to an earlier one. */
interface Act {
  readonly act: DocumentRecord;
  readonly relation: DocumentRelation;
}

const byDay = (a: { on: PartialDate; what: string }, b: { on: PartialDate; what: string }) =>
  certainFrom(a.on) < certainFrom(b.on) ||
  (certainFrom(a.on) === certainFrom(b.on) && a.what <= b.what)
    ? -1
    : 1;

/** Documents in the order of their dates, then ids. */
export const documentsInOrder = (documents: DocumentRegister): readonly DocumentRecord[] =>
  [...documents.values()].sort((a, b) => {
    const [dayA, dayB] = [certainFrom(a.issuedOn), certainFrom(b.issuedOn)];
    if (dayA !== dayB) return dayA < dayB ? -1 : 1;
    return a.issued.document < b.issued.document ? -1 : 1;
  });

/**
 * What became of each document by a day. It is told in two ways, and either is enough: by an event
 * of the document itself, or by a later document that says "replaces", "recalls" or "corrects".
 */
export const documentFates = (
  documents: DocumentRegister,
  through: LocalDate = everEffective,
): DocumentFates => {
  const by = (on: PartialDate | undefined): on is PartialDate =>
    on !== undefined && certainFrom(on) <= through;
  const actsOn = new Map<DocumentId, Act[]>();
  for (const act of documentsInOrder(documents)) {
    if (!by(act.issuedOn)) continue;
    for (const { relation, document } of act.issued.relations ?? []) {
      const acts = actsOn.get(document) ?? [];
      acts.push({ act, relation });
      actsOn.set(document, acts);
    }
  }

  return (id) => {
    const record = documents.get(id);
    const onIt = actsOn.get(id) ?? [];
    const first = (relation: 'replaces' | 'recalls') =>
      onIt.find((one) => one.relation === relation)?.act;

    const replacement = first('replaces');
    const replaced = by(record?.replaced?.on)
      ? record?.replaced
      : replacement && { by: replacement.issued.document, on: replacement.issuedOn };
    const recalledOn = by(record?.recalledOn) ? record?.recalledOn : first('recalls')?.issuedOn;
    const own = record?.corrections.filter(({ on }) => by(on)) ?? [];
    const others = onIt
      .filter(({ act, relation }) => relation === 'corrects' && !told(own, act.issued.document))
      .map(({ act }) => ({ on: act.issuedOn, what: act.issued.title }));
    return {
      ...(replaced !== undefined && { replaced }),
      ...(recalledOn !== undefined && { recalledOn }),
      corrections: [...own.map(({ on, what }) => ({ on, what })), ...others].sort(byDay),
    };
  };
};

const told = (own: DocumentRecord['corrections'], by: DocumentId): boolean =>
  own.some((correction) => correction.by === by);
