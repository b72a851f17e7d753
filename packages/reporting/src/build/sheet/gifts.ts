import type { Amount, Bilingual, GiftLine, Sheet } from '@donghanh/core';
import { EvidenceLevel, HelpKind } from '@donghanh/core';
import type { Row, TableBlock } from '../../model/block.ts';
import type { Value } from '../../model/value.ts';
import { capital, withoutValueWords } from '../../words/index.ts';
import {
  column,
  date,
  type EvidenceBook,
  list,
  markedIf,
  money,
  nothing,
  plainMoney,
  quote,
  sumColumn,
  text,
  withEvidence,
} from '../kit/index.ts';
import { documentValue, pairCells, pairColumns, type SheetSection } from './section.ts';

const contested: Bilingual = { vi: 'xã phản ánh không đúng', en: 'contested by the commune' };

const worth = ({ value, without, reconstructed, events }: GiftLine, book: EvidenceBook): Value =>
  value === undefined
    ? nothing(without === undefined ? undefined : withoutValueWords[without])
    : withEvidence(book, events, plainMoney(value, reconstructed ? value : 0));

const proof = ({ evidence, contested: is, document }: GiftLine): Value =>
  list([
    text(capital(EvidenceLevel.labels[evidence])),
    ...(is ? [text(contested)] : []),
    ...(document === undefined ? [] : [documentValue(document)]),
  ]);

const row = (view: Sheet, line: GiftLine, book: EvidenceBook): Row => ({
  key: line.events[0] ?? line.contribution,
  cells: {
    on: markedIf(line.reconstructed, date(line.on)),
    ...pairCells(view, line),
    kind: text(capital(HelpKind.labels[line.kind])),
    items: list(line.items.map(quote)),
    value: worth(line, book),
    proof: proof(line),
  },
});

const table = (
  id: string,
  title: Bilingual,
  view: Sheet,
  lines: readonly GiftLine[],
  total: Amount,
  book: EvidenceBook,
): readonly TableBlock[] =>
  lines.length === 0
    ? []
    : [
        {
          type: 'table',
          id,
          title,
          columns: [
            column('on', 'date', { vi: 'Ngày', en: 'Date' }),
            ...pairColumns(view),
            column('kind', 'text', { vi: 'Lĩnh vực', en: 'Purpose' }),
            column('items', 'mixed', { vi: 'Nội dung theo nguồn', en: 'What, in the source' }),
            sumColumn('value', 'money', { vi: 'Giá trị', en: 'Value' }),
            column('proof', 'mixed', { vi: 'Mức xác nhận', en: 'Evidence' }),
          ],
          rows: lines.map((line) => row(view, line, book)),
          total: {
            key: 'total',
            cells: { on: text({ vi: 'Tổng', en: 'Total' }), value: money(book, total) },
          },
          footnotes: [],
        },
      ];

/** Every gift, those of the assigned apart from voluntary help; a table for looking things up. */
export const gifts: SheetSection = (view, book) => {
  const { gifts: lines, totals, voluntary } = view.aid;
  if (lines.length === 0) return [];
  return [
    {
      type: 'annex',
      id: 'phu-luc-ban-giao',
      title: { vi: 'Danh sách từng đợt bàn giao', en: 'Every delivery' },
      blocks: [
        ...table(
          'ban-giao',
          { vi: 'Bàn giao theo phân công', en: 'Deliveries on assignments' },
          view,
          lines.filter(({ assignment }) => assignment !== undefined),
          totals.delivered,
          book,
        ),
        ...table(
          'tu-nguyen',
          { vi: 'Hỗ trợ tự nguyện', en: 'Voluntary help' },
          view,
          lines.filter(({ assignment }) => assignment === undefined),
          voluntary,
          book,
        ),
      ],
    },
  ];
};
