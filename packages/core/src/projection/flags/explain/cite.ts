import type { DocumentReference } from '../../../event/meta.ts';
import { DocumentKind } from '../../../programme/code-lists.ts';
import type { Bilingual } from '../../../vocabulary/bilingual.ts';
import type { DocumentId } from '../../../vocabulary/ids.ts';
import type { DocumentRecord, DocumentRegister } from '../../shared/documents.ts';
import type { Noted } from '../noted.ts';
import { day, either, join, say } from './say.ts';

/** The number of a document: as Decree 30 writes it or, failing that, as printed. */
export const numberOf = (documents: DocumentRegister, id: DocumentId): string | undefined => {
  const issued = documents.get(id)?.issued;
  return issued?.number ?? issued?.numberRaw;
};

const kindOf = ({ issued }: DocumentRecord): Bilingual =>
  issued.kind === 'other' ? say('Văn bản', 'Document') : DocumentKind.labels[issued.kind];

/** Where the date of a document is uncertain: the dates it may have. */
const datesOf = ({ issued, issuedOn }: DocumentRecord): Bilingual => {
  const candidates = issued.uncertainDate?.candidates ?? [];
  const date = day(issuedOn);
  if (candidates.length === 0) return date;
  const may = either(candidates.map(day));
  return say(
    `${date.vi} (ngày chưa xác định chắc chắn: ${may.vi})`,
    `${date.en} (date uncertain: ${may.en})`,
  );
};

/**
 * A document as a paragraph names it: "Quyết định số 1310/QĐ-UBND ngày 20 tháng 4 năm 2012 của UBND
 * tỉnh Nghệ An". A document that is not in the register is named by its id.
 */
export const cite = (documents: DocumentRegister, id: DocumentId): Bilingual => {
  const record = documents.get(id);
  if (record === undefined) return say(`văn bản ${id}`, `document ${id}`);
  const kind = kindOf(record);
  const number = numberOf(documents, id);
  const dates = datesOf(record);
  const { issuer } = record.issued;
  return number === undefined
    ? say(
        `${kind.vi} ${dates.vi} của ${issuer} (nguồn không nêu số)`,
        `${kind.en} of ${dates.en} by ${issuer} (no number in the source)`,
      )
    : say(
        `${kind.vi} số ${number} ${dates.vi} của ${issuer}`,
        `${kind.en} ${number} of ${dates.en} by ${issuer}`,
      );
};

/** A document with its article and annex line. */
export const citePlace = (documents: DocumentRegister, basis: DocumentReference): Bilingual => {
  const { document, article, annexLine } = basis;
  return join(
    [
      cite(documents, document),
      article === undefined ? undefined : say(article, article),
      annexLine === undefined ? undefined : say(`phụ lục: ${annexLine}`, `annex: ${annexLine}`),
    ],
    say(', ', ', '),
  );
};

/** Where a fact stands: its document or, where it names none, its date. For use in brackets. */
export const sourceOf = (
  documents: DocumentRegister,
  fact: Noted<{ readonly document?: DocumentId }>,
): Bilingual =>
  fact.data.document === undefined ? day(fact.on) : cite(documents, fact.data.document);

/** The day of a fact, with its document in brackets where it names one. */
export const dated = (
  documents: DocumentRegister,
  fact: Noted<{ readonly document?: DocumentId }>,
): Bilingual => {
  const date = day(fact.on);
  if (fact.data.document === undefined) return date;
  const document = cite(documents, fact.data.document);
  return say(`${date.vi} (${document.vi})`, `${date.en} (${document.en})`);
};

/** Is the date of the fact's document uncertain? */
export const uncertain = (
  documents: DocumentRegister,
  fact: Noted<{ readonly document?: DocumentId }>,
): boolean =>
  fact.data.document !== undefined &&
  documents.get(fact.data.document)?.issued.uncertainDate !== undefined;
