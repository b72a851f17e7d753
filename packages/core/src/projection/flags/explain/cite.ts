import type { DocumentReference } from '../../../event/meta.ts';
import { DocumentKind } from '../../../programme/code-lists.ts';
import type { Bilingual } from '../../../vocabulary/bilingual.ts';
import type { PartialDate } from '../../../vocabulary/dates/partial-date.ts';
import type { DocumentId } from '../../../vocabulary/ids.ts';
import type { DocumentRecord, DocumentRegister } from '../../shared/documents.ts';
import type { Noted } from '../noted.ts';
import { day, either, join, list, say } from './say.ts';

/** The number of a document: as Decree 30 writes it or, failing that, as printed. */
export const numberOf = (documents: DocumentRegister, id: DocumentId): string | undefined => {
  const issued = documents.get(id)?.issued;
  return issued?.number ?? issued?.numberRaw;
};

const kindOf = ({ issued }: DocumentRecord): Bilingual =>
  issued.kind === 'other' ? say('Văn bản', 'Document') : DocumentKind.labels[issued.kind];

/**
 * A document as a paragraph names it: "Quyết định số 1310/QĐ-UBND ngày 20 tháng 4 năm 2012 của UBND
 * tỉnh Nghệ An". A document that is not in the register is named by its id.
 */
const cite = (documents: DocumentRegister, id: DocumentId, dateKnown?: PartialDate): Bilingual => {
  const record = documents.get(id);
  if (record === undefined) return say(`văn bản ${id}`, `document ${id}`);
  const kind = kindOf(record);
  const number = numberOf(documents, id);
  const { issuer } = record.issued;
  const date = day(record.issuedOn);
  const dated = record.issuedOn !== dateKnown;
  return say(
    `${kind.vi}${number === undefined ? '' : ` số ${number}`}${dated ? ` ${date.vi}` : ''} của ${issuer}`,
    `${kind.en}${number === undefined ? '' : ` ${number}`}${dated ? ` of ${date.en}` : ''} by ${issuer}`,
  );
};

/** What a reader must know of a document: no number in the source, or an uncertain date. */
const caveats = (documents: DocumentRegister, id: DocumentId): readonly Bilingual[] => {
  const record = documents.get(id);
  if (record === undefined) return [];
  const candidates = record.issued.uncertainDate?.candidates ?? [];
  const may = either(candidates.map(day));
  return [
    ...(numberOf(documents, id) === undefined
      ? [say('nguồn không nêu số', 'no number in the source')]
      : []),
    ...(candidates.length === 0
      ? []
      : [say(`ngày chưa xác định chắc chắn: ${may.vi}`, `date uncertain: ${may.en}`)]),
  ];
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
  { data, on }: Noted<{ readonly document?: DocumentId }>,
): Bilingual =>
  data.document === undefined
    ? day(on)
    : list([cite(documents, data.document), ...caveats(documents, data.document)]);

/** The day of a fact, with its document in brackets where it names one. */
export const dated = (
  documents: DocumentRegister,
  { data, on }: Noted<{ readonly document?: DocumentId }>,
): Bilingual => {
  const date = day(on);
  if (data.document === undefined) return date;
  const document = list([cite(documents, data.document, on), ...caveats(documents, data.document)]);
  return say(`${date.vi} (${document.vi})`, `${date.en} (${document.en})`);
};

/** Is the date of the fact's document uncertain? */
export const uncertain = (
  documents: DocumentRegister,
  fact: Noted<{ readonly document?: DocumentId }>,
): boolean =>
  fact.data.document !== undefined &&
  documents.get(fact.data.document)?.issued.uncertainDate !== undefined;
