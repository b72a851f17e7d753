import type { AidLine, Sheet } from '@donghanh/core';
import { AssignmentForm, SuccessionRule } from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import type { Block, Row, TableBlock } from '../../model/block.ts';
import { type TotalsDoNotAgree, totalsDoNotAgree } from '../../model/totals.ts';
import { assignmentStatusWords, capital } from '../../words/index.ts';
import {
  column,
  date,
  type EvidenceBook,
  list,
  markedIf,
  money,
  name,
  nothing,
  plainInteger,
  plainMoney,
  say,
  sumColumn,
  text,
  withEvidence,
  words,
} from '../kit/index.ts';
import { heading, paragraph } from '../kit/section.ts';
import { documentValue, pairCells, pairColumns } from './section.ts';

const status = ({ status: now, succession }: AidLine) =>
  succession === undefined
    ? text(assignmentStatusWords[now])
    : list([
        text(assignmentStatusWords[now]),
        text(capital(SuccessionRule.labels[succession.rule])),
      ]);

const row = (view: Sheet, line: AidLine, index: number, book: EvidenceBook): Row => ({
  key: line.assignment,
  cells: {
    line: plainInteger(index + 1),
    ...pairCells(view, line, line.reconstructed),
    district: line.districtName === '' ? nothing() : name(line.districtName),
    form: text(capital(AssignmentForm.labels[line.form])),
    from: withEvidence(book, line.events, markedIf(line.reconstructed, date(line.from))),
    until: line.until === undefined ? nothing() : date(line.until),
    status: status(line),
    basis: documentValue(line.basis),
    pledged: money(book, line.pledged),
    committed: money(book, line.committed),
    delivered: money(book, line.delivered),
  },
});

/** What was delivered beside the assignments of the list: on one that is not on record. */
const remainder = (view: Sheet): E.Either<TotalsDoNotAgree, readonly Row[]> => {
  const { assignments, totals } = view.aid;
  const sum = assignments.reduce((all, { delivered }) => all + delivered.value, 0);
  const marked = assignments.reduce((all, { delivered }) => all + delivered.reconstructed, 0);
  const over = totals.delivered.value - sum;
  if (over < 0)
    return E.left(totalsDoNotAgree('phan-cong', 'delivered', sum, totals.delivered.value));
  if (over === 0) return E.right([]);
  const [first] = pairColumns(view);
  return E.right([
    {
      key: 'remainder',
      remainder: true,
      cells: {
        [first?.key ?? 'form']: text({
          vi: 'Theo phân công không có trong sổ',
          en: 'On assignments that are not on record',
        }),
        delivered: plainMoney(over, totals.delivered.reconstructed - marked),
      },
    },
  ]);
};

const title = heading('phan-cong-giup-do', 2, { vi: 'Phân công', en: 'Assignments' });

/** The most assignments that are read in the body of a report; more are looked up in an annex. */
const MOST = 15;

/** Where the assignments stand: in the body, or among the annexes. */
export interface Placed {
  readonly body: readonly Block[];
  readonly annexes: readonly Block[];
}

const placed = (view: Sheet, table: TableBlock): Placed =>
  view.aid.assignments.length <= MOST
    ? { body: [title, table], annexes: [] }
    : {
        body: [],
        annexes: [
          {
            type: 'annex',
            id: 'phu-luc-phan-cong',
            title: { vi: 'Danh sách phân công', en: 'Assignments' },
            blocks: [table],
          },
        ],
      };

/**
 * The assignments of the sheet, each with what was promised and delivered on it: a section where they
 * are few, an annex where they are many.
 */
export const assignments = (
  view: Sheet,
  book: EvidenceBook,
): E.Either<TotalsDoNotAgree, Placed> => {
  const { aid, scope } = view;
  if (aid.assignments.length === 0 && aid.totals.delivered.value === 0) {
    const none = say(words`Không có phân công nào.`, words`There is no assignment.`);
    return E.right({ body: [title, paragraph(none, 'note')], annexes: [] });
  }
  const wide = scope.year === undefined;
  return E.map(
    (left: readonly Row[]): Placed =>
      placed(view, {
        type: 'table',
        id: 'phan-cong',
        title: { vi: 'Phân công và giá trị đã giúp', en: 'Assignments and what was delivered' },
        columns: [
          column('line', 'integer', { vi: 'TT', en: 'No.' }),
          ...pairColumns(view),
          ...(scope.district === undefined && scope.commune === undefined
            ? [column('district', 'name', { vi: 'Huyện', en: 'District' })]
            : []),
          column('form', 'text', { vi: 'Hình thức', en: 'Form' }),
          column('from', 'date', { vi: 'Từ ngày', en: 'From' }),
          column('until', 'date', { vi: 'Đến trước', en: 'Until before' }),
          column('status', 'mixed', { vi: 'Tình trạng', en: 'Status' }),
          column('basis', 'mixed', { vi: 'Văn bản', en: 'Document' }),
          ...(wide
            ? [
                column('pledged', 'money', { vi: 'Đăng ký', en: 'Pledged' }),
                column('committed', 'money', { vi: 'Cam kết', en: 'Committed' }),
              ]
            : []),
          sumColumn('delivered', 'money', { vi: 'Đã giúp', en: 'Delivered' }),
        ],
        rowHeader: pairColumns(view)[0]?.key ?? 'form',
        rows: [...aid.assignments.map((line, i) => row(view, line, i, book)), ...left],
        total: {
          key: 'total',
          cells: {
            [pairColumns(view)[0]?.key ?? 'form']: text({ vi: 'Tổng', en: 'Total' }),
            delivered: money(book, aid.totals.delivered),
          },
        },
        footnotes: [
          say(
            words`Tình trạng tại ${date(aid.to)}. Chỉ tính nguồn ủng hộ, giúp đỡ; không cộng vốn chương trình.`,
            words`Status on ${date(aid.to)}. Donations only; programme budget is never added.`,
          ),
        ],
      }),
  )(remainder(view));
};
