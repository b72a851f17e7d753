import type { AidLine, AidSheet, Bilingual, GiftLine } from '@donghanh/core';
import type { Row, TableBlock } from '../../model/block.ts';
import type { Value } from '../../model/value.ts';
import { withoutValueWords } from '../../words/index.ts';
import {
  column,
  date,
  type EvidenceBook,
  list,
  markedIf,
  name,
  nothing,
  plainMoney,
  text,
  withEvidence,
} from '../kit/index.ts';
import { heading } from '../kit/section.ts';
import { type ComparisonSection, sides } from './figures.ts';

/** What became of a line: it is on one side only, or reads otherwise. */
const changes = {
  added: { vi: 'Thêm', en: 'Added' },
  removed: { vi: 'Không còn', en: 'No longer there' },
  changed: { vi: 'Khác', en: 'Changed' },
} as const satisfies Readonly<Record<string, Bilingual>>;

interface Changed<A> {
  readonly key: string;
  readonly before: A | undefined;
  readonly after: A | undefined;
}

/** The lines that are not the same on both sides, those of the first side first. */
const changed = <A>(
  before: readonly A[],
  after: readonly A[],
  keyOf: (line: A) => string,
): readonly Changed<A>[] => {
  const [a, b] = [before, after].map((lines) => new Map(lines.map((one) => [keyOf(one), one])));
  return [...new Set([...(a?.keys() ?? []), ...(b?.keys() ?? [])])]
    .map((key) => ({ key, before: a?.get(key), after: b?.get(key) }))
    .filter((one) => JSON.stringify(one.before) !== JSON.stringify(one.after));
};

const changeOf = (one: Changed<unknown>): Value =>
  text(
    changes[one.before === undefined ? 'added' : one.after === undefined ? 'removed' : 'changed'],
  );

const table = (
  id: string,
  title: Bilingual,
  rows: readonly Row[],
  day: Bilingual,
): readonly TableBlock[] =>
  rows.length === 0
    ? []
    : [
        {
          type: 'table',
          id,
          title,
          columns: [
            column('change', 'text', { vi: 'Thay đổi', en: 'Change' }),
            column('agency', 'name', { vi: 'Cơ quan, đơn vị', en: 'Agency' }),
            column('commune', 'name', { vi: 'Xã', en: 'Commune' }),
            column('on', 'mixed', day),
            column('before', 'money', sides.before),
            column('after', 'money', sides.after),
          ],
          rowHeader: 'agency',
          rows,
          footnotes: [],
        },
      ];

/** The dates of both sides, once where they are the same. */
const days = (a: Value | undefined, b: Value | undefined): Value => {
  const same = JSON.stringify(a) === JSON.stringify(b);
  return list([a, same ? undefined : b].filter((one) => one !== undefined));
};

const cellsOf = <A extends Pick<AidLine, 'agencyName' | 'communeName'>>(
  one: Changed<A>,
  on: (line: A) => Value,
  worth: (line: A) => Value,
): Row => {
  const { before, after } = one;
  const shown = after ?? before;
  return {
    key: one.key,
    cells: {
      change: changeOf(one),
      agency: name(shown?.agencyName ?? '', undefined),
      commune: name(shown?.communeName ?? '', undefined),
      on: days(before && on(before), after && on(after)),
      before: before === undefined ? nothing() : worth(before),
      after: after === undefined ? nothing() : worth(after),
    },
  };
};

const delivered =
  (book: EvidenceBook) =>
  (line: AidLine): Value =>
    withEvidence(book, line.events, plainMoney(line.delivered.value, line.delivered.reconstructed));

const given =
  (book: EvidenceBook) =>
  (line: GiftLine): Value =>
    line.value === undefined
      ? nothing(line.without === undefined ? undefined : withoutValueWords[line.without])
      : withEvidence(
          book,
          line.events,
          plainMoney(line.value, line.reconstructed ? line.value : 0),
        );

/** The assignments and gifts that are on one side only, or read otherwise. */
export const lines: ComparisonSection = ({ before, after }, book) => {
  const of = <A>(part: (sheet: AidSheet) => readonly A[], keyOf: (line: A) => string) =>
    changed(part(before.view), part(after.view), keyOf);
  const assignments = of(
    (sheet) => sheet.assignments,
    ({ assignment }) => assignment,
  );
  const gifts = of(
    (sheet) => sheet.gifts,
    ({ events: [first], contribution }) => first ?? contribution,
  );
  const tables = [
    ...table(
      'phan-cong-thay-doi',
      { vi: 'Phân công khác nhau và giá trị đã giúp', en: 'Assignments that differ' },
      assignments.map((one) =>
        cellsOf(one, (line) => markedIf(line.reconstructed, date(line.from)), delivered(book)),
      ),
      { vi: 'Từ ngày', en: 'From' },
    ),
    ...table(
      'ban-giao-thay-doi',
      { vi: 'Đợt bàn giao khác nhau', en: 'Deliveries that differ' },
      gifts.map((one) =>
        cellsOf(one, (line) => markedIf(line.reconstructed, date(line.on)), given(book)),
      ),
      { vi: 'Ngày', en: 'Date' },
    ),
  ];
  if (tables.length === 0) return [];
  return [
    heading('khac-nhau', 2, { vi: 'Những dòng khác nhau', en: 'Lines that differ' }),
    ...tables,
  ];
};
