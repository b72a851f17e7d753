import type { DocumentEntry } from '@donghanh/core';
import { DocumentKind } from '@donghanh/core';
import type { Row } from '../../model/block.ts';
import type { Inline, SentenceValue, Value } from '../../model/value.ts';
import {
  coded,
  column,
  date,
  type EvidenceBook,
  inCell,
  list,
  name,
  nothing,
  say,
  withEvidence,
  words,
} from '../kit/index.ts';
import { absent, heading, type Section } from '../kit/section.ts';

type NumberOf = ReadonlyMap<string, string>;

const noted = (vi: string, en: string, ...what: readonly Inline[]): SentenceValue =>
  inCell(say([vi, ' ', ...what], [en, ' ', ...what]));

const replaced = (entry: DocumentEntry, numbers: NumberOf): readonly Value[] => {
  if (entry.replacedBy === undefined) return [];
  const by = name(numbers.get(entry.replacedBy) ?? entry.replacedBy);
  return entry.replacedOn === undefined
    ? [noted('Được thay thế bởi', 'Replaced by', by)]
    : [
        inCell(
          say(
            words`Được thay thế bởi ${by} từ ${date(entry.replacedOn)}`,
            words`Replaced by ${by} from ${date(entry.replacedOn)}`,
          ),
        ),
      ];
};

const recalled = ({ recalledOn }: DocumentEntry): readonly Value[] =>
  recalledOn === undefined ? [] : [noted('Bị thu hồi', 'Recalled', date(recalledOn))];

const corrections = (entry: DocumentEntry): readonly Value[] =>
  entry.corrections.map(({ on, what }) =>
    noted('Đính chính', 'Corrected', date(on), ': ', name(what)),
  );

const printedAs = ({ number, numberRaw }: DocumentEntry): readonly Value[] =>
  numberRaw === undefined || numberRaw === number
    ? []
    : [noted('Nguồn in:', 'Printed as:', name(numberRaw))];

const alsoCited = ({ citedAs }: DocumentEntry): readonly Value[] =>
  citedAs.length === 0 ? [] : [noted('Có nguồn dẫn là', 'Also cited as', name(citedAs.join('; ')))];

const uncertain = ({ uncertainDate }: DocumentEntry): readonly Value[] => {
  if (uncertainDate === undefined) return [];
  const days = list(uncertainDate.candidates.map(date));
  return [noted('Ngày chưa chắc chắn:', 'Date uncertain:', days, '. ', name(uncertainDate.note))];
};

const row = (entry: DocumentEntry, numbers: NumberOf, book: EvidenceBook): Row => ({
  key: entry.document,
  cells: {
    document: withEvidence(book, [entry.event], {
      type: 'document',
      id: entry.document,
      ...(entry.number === undefined ? {} : { number: entry.number }),
    }),
    kind: coded(DocumentKind, entry.kind),
    issuedOn: date(entry.issuedOn),
    issuer: name(entry.issuer),
    title: name(entry.title),
    signer: entry.signer === undefined ? nothing() : name(entry.signer),
    notes: list([
      ...replaced(entry, numbers),
      ...recalled(entry),
      ...corrections(entry),
      ...printedAs(entry),
      ...alsoCited(entry),
      ...uncertain(entry),
    ]),
  },
});

/** The chain of documents on which the programme rests (§10.1). */
export const documents: Section = (view, book) => {
  const title = heading('can-cu', 2, { vi: 'Văn bản làm căn cứ', en: 'Documents it rests on' });
  if (view.documents.length === 0) {
    return [title, absent('Không ghi nhận văn bản nào.', 'No document is on record.')];
  }
  const numbers = new Map(view.documents.map((d) => [d.document as string, d.number ?? d.title]));
  return [
    title,
    {
      type: 'table',
      id: 'van-ban',
      title: { vi: 'Chuỗi văn bản', en: 'The chain of documents' },
      columns: [
        column('document', 'mixed', { vi: 'Số, ký hiệu', en: 'Number' }),
        column('kind', 'text', { vi: 'Loại', en: 'Kind' }),
        column('issuedOn', 'date', { vi: 'Ngày', en: 'Date' }),
        column('issuer', 'name', { vi: 'Nơi ban hành', en: 'Issued by' }),
        column('title', 'name', { vi: 'Trích yếu', en: 'Subject' }),
        column('signer', 'name', { vi: 'Người ký', en: 'Signed by' }),
        column('notes', 'mixed', { vi: 'Ghi chú', en: 'Notes' }),
      ],
      rows: view.documents.map((entry) => row(entry, numbers, book)),
      footnotes: [],
    },
  ];
};
