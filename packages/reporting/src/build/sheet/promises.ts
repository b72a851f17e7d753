import type { PromiseLine, Sheet } from '@donghanh/core';
import type { Row } from '../../model/block.ts';
import { promiseWords } from '../../words/index.ts';
import {
  column,
  date,
  type EvidenceBook,
  markedIf,
  money,
  nothing,
  plainMoney,
  say,
  sumColumn,
  text,
  withEvidence,
  words,
} from '../kit/index.ts';
import { heading } from '../kit/section.ts';
import { pairCells, pairColumns, type SheetSection } from './section.ts';

const row = (view: Sheet, line: PromiseLine, i: number, book: EvidenceBook): Row => {
  const { kind, on, amount, dueBy, withdrawnOn, reconstructed, events } = line;
  const worth =
    amount === undefined
      ? nothing()
      : withEvidence(book, events, plainMoney(amount, reconstructed ? amount : 0));
  return {
    key: `${events[0] ?? i}`,
    cells: {
      on: markedIf(reconstructed, date(on)),
      ...pairCells(view, line),
      kind: text(promiseWords[kind]),
      pledged: kind === 'pledge' ? worth : nothing(),
      committed: kind === 'commitment' ? worth : nothing(),
      due: dueBy === undefined ? nothing() : date(dueBy),
      withdrawn: withdrawnOn === undefined ? nothing() : date(withdrawnOn),
    },
  };
};

/** Every promise as it stands: nothing is added that was withdrawn or has no price. */
export const promises: SheetSection = (view, book) => {
  const { promises: lines, totals } = view.aid;
  if (lines.length === 0) return [];
  return [
    heading('dang-ky-cam-ket', 2, { vi: 'Đăng ký, cam kết', en: 'Promises' }),
    {
      type: 'table',
      id: 'dang-ky',
      title: { vi: 'Đăng ký và cam kết', en: 'Pledges and commitments' },
      columns: [
        column('on', 'date', { vi: 'Ngày', en: 'Date' }),
        ...pairColumns(view),
        column('kind', 'text', { vi: 'Loại', en: 'Kind' }),
        sumColumn('pledged', 'money', { vi: 'Đăng ký', en: 'Pledged' }),
        sumColumn('committed', 'money', { vi: 'Cam kết', en: 'Committed' }),
        column('due', 'date', { vi: 'Hạn', en: 'Due' }),
        column('withdrawn', 'date', { vi: 'Rút ngày', en: 'Withdrawn' }),
      ],
      rows: lines.map((line, i) => row(view, line, i, book)),
      total: {
        key: 'total',
        cells: {
          on: text({ vi: 'Tổng', en: 'Total' }),
          pledged: money(book, totals.pledged),
          committed: money(book, totals.committed),
        },
      },
      footnotes: [
        say(
          words`Theo giá trị tại ${date(view.aid.to)}: lời hứa đã điều chỉnh chỉ tính một lần, lời hứa đã rút không tính.`,
          words`As they stand on ${date(view.aid.to)}: an amended promise is one, a withdrawn one is none.`,
        ),
      ],
    },
  ];
};
