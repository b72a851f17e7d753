import type { AidSheet, Comparison, SheetScope } from '@donghanh/core';
import type * as E from 'fp-ts/lib/Either.js';
import type { Block } from '../../model/block.ts';
import type { ReportModel } from '../../model/report.ts';
import type { TotalsDoNotAgree } from '../../model/totals.ts';
import { sheetBanner } from '../banner.ts';
import { headerOf } from '../header.ts';
import { finish, type Unfinished } from '../kit/finish.ts';
import { evidenceBook, plainInteger, say, words } from '../kit/index.ts';
import { isAnyMarked } from '../kit/marked.ts';
import { heading, paragraph } from '../kit/section.ts';
import type { ReportOptions } from '../options.ts';
import { withQuarantine } from '../quarantine.ts';
import { facts } from './facts.ts';
import { figures, years } from './figures.ts';
import { lines } from './lines.ts';

/** What the report of a comparison is told beside it. */
export interface ComparisonOptions extends ReportOptions {
  /** Of what the compared sheets are; the whole programme when left out. */
  readonly scope?: SheetScope;
}

const intro = ({ changed }: Comparison<AidSheet>): readonly Block[] => [
  heading('tom-tat', 2, { vi: 'So sánh', en: 'What is compared' }),
  paragraph(
    say(
      words`“Trước” và “Sau” là hai thời điểm ghi ở đầu báo cáo. Hai bên không đọc như nhau ${plainInteger(changed.length)} sự kiện.`,
      words`“Before” and “After” are the two moments at the head of this report. ${plainInteger(changed.length)} facts are not read alike by both.`,
    ),
  ),
];

/**
 * The report of two moments of the same history ({@link Comparison} of aid sheets): the figures of
 * both, the lines that differ, and the facts that made it (§11 question 2). Refused with
 * {@link TotalsDoNotAgree} when a total is not the sum of what is printed above it.
 */
export const buildComparison = (
  comparison: Comparison<AidSheet>,
  options: ComparisonOptions = {},
): E.Either<TotalsDoNotAgree, ReportModel> => {
  const { before, after } = comparison;
  const book = evidenceBook();
  const blocks = [
    ...intro(comparison),
    ...figures(comparison, book),
    ...years(comparison, book),
    ...lines(comparison, book),
    ...facts(comparison, book),
  ];
  const { facts: behind, totals, programme } = after.view;
  const report = {
    kind: 'comparison',
    title: {
      vi: 'So sánh hai thời điểm: kết quả ủng hộ, giúp đỡ',
      en: 'Two moments compared: help delivered',
    },
    header: {
      ...headerOf(after.asOf, options, programme),
      before: before.asOf,
      ...(options.scope === undefined ? {} : { scope: options.scope }),
    },
    banner: sheetBanner(behind, totals.delivered, isAnyMarked(blocks)),
    blocks,
    evidence: book.entries(),
  } as const;
  return finish(withQuarantine<Unfinished>(report, options.quarantined));
};
