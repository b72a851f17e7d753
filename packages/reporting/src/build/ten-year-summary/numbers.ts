import type { NumberConflict, OtherNumber } from '@donghanh/core';
import type { Row } from '../../model/block.ts';
import type { Value } from '../../model/value.ts';
import {
  column,
  date,
  type EvidenceBook,
  inCell,
  list,
  name,
  nothing,
  onFacts,
  say,
  text,
  words,
} from '../kit/index.ts';
import { longList } from '../kit/long-list.ts';
import { heading, type OwnSection } from '../kit/section.ts';

const howWords = {
  printed: { vi: 'Bản in', en: 'Printed' },
  cited: { vi: 'Nguồn khác dẫn', en: 'Cited' },
  corrected: { vi: 'Đính chính', en: 'Corrected' },
};

const other = (one: OtherNumber, book: EvidenceBook): Value => {
  const as = onFacts(book, [one.event], name(one.as));
  const how = howWords[one.how];
  return inCell(say(words`${how.vi}: ${as}`, words`${how.en}: ${as}`));
};

const row = (one: NumberConflict, book: EvidenceBook): Row => ({
  key: one.document,
  cells: {
    used:
      one.used === undefined
        ? text({ vi: 'không số', en: 'without a number' })
        : onFacts(book, [one.event], name(one.used)),
    on: date(one.issuedOn),
    issuer: name(one.issuer),
    others: list([
      ...one.others.map((each) => other(each, book)),
      ...(one.uncertainDate === undefined
        ? []
        : [
            inCell(
              say(
                words`Có thể là ngày ${list(one.uncertainDate.candidates.map(date))}`,
                words`May be of ${list(one.uncertainDate.candidates.map(date))}`,
              ),
            ),
          ]),
    ]),
    why: one.source.note === undefined ? nothing() : name(one.source.note),
  },
});

/** Documents that go under several numbers or dates, and which one is used here (§10.15). */
export const documentNumbers: OwnSection = ({ views: { numbers }, book }) => {
  if (numbers.conflicts.length === 0) return [];
  const title = {
    vi: 'Văn bản có nhiều số hoặc ngày',
    en: 'Documents under several numbers or dates',
  };
  return [
    heading('so-van-ban', 3, title),
    ...longList(
      {
        type: 'table',
        id: 'so-van-ban-khac-nhau',
        title,
        columns: [
          column('used', 'mixed', { vi: 'Số dùng ở đây', en: 'Used here' }),
          column('on', 'date', { vi: 'Ngày', en: 'Date' }),
          column('issuer', 'name', { vi: 'Nơi ban hành', en: 'Issued by' }),
          column('others', 'mixed', { vi: 'Số, ngày khác', en: 'Others' }),
          column('why', 'name', { vi: 'Ghi chú của nguồn', en: 'Note of the source' }),
        ],
        rows: numbers.conflicts.map((one) => row(one, book)),
        footnotes: [],
      },
      title,
    ),
  ];
};
