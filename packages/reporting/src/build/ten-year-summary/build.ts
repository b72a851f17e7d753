import type { Bilingual, TenYearSummary } from '@donghanh/core';
import { yearOf } from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import type { ReportModel } from '../../model/report.ts';
import type { TotalsDoNotAgree } from '../../model/totals.ts';
import { summaryBanner } from '../banner.ts';
import { headerOf } from '../header.ts';
import { finish, inOrder, type Unfinished } from '../kit/finish.ts';
import { evidenceBook } from '../kit/index.ts';
import type { ReportOptions } from '../options.ts';
import { withQuarantine } from '../quarantine.ts';
import { assignments } from './assignments.ts';
import { documents } from './documents.ts';
import { indicators } from './indicators.ts';
import { lineage } from './lineage.ts';
import { notes } from './notes.ts';
import { overview } from './overview.ts';
import { partitions } from './partitions.ts';
import { reconciliations } from './reconciliations.ts';
import { several } from './several.ts';
import { volunteers } from './volunteers.ts';
import { years } from './years.ts';

const titleOf = ({ from, to }: TenYearSummary): Bilingual => ({
  vi: `Tổng hợp kết quả ủng hộ, giúp đỡ giai đoạn ${yearOf(from)}–${yearOf(to)}`,
  en: `Summary of help delivered, ${yearOf(from)}–${yearOf(to)}`,
});

/**
 * The report of a {@link TenYearSummary}, in the order of the Notice (§10 of the domain notes).
 * Refused with {@link TotalsDoNotAgree} when a total that it would print is not the sum of what it
 * would print above it.
 */
export const buildTenYearSummary = (
  view: TenYearSummary,
  options: ReportOptions = {},
): E.Either<TotalsDoNotAgree, ReportModel> => {
  const book = evidenceBook();
  const blocks = inOrder([
    E.right(overview(view, book)),
    E.right(documents(view, book)),
    E.right(years(view, book)),
    E.right(several(view, book)),
    partitions(view, book),
    E.right(indicators(view, book)),
    E.right(reconciliations(view, book)),
    E.right(volunteers(view, book)),
    E.right(lineage(view, book)),
    E.right(notes(view, book)),
    E.right(assignments(view, book)),
  ]);
  if (E.isLeft(blocks)) return blocks;
  const report = {
    kind: 'tenYearSummary',
    title: titleOf(view),
    header: {
      ...headerOf(view.asOf, options, view.programme),
      period: { from: view.from, to: view.to },
    },
    banner: summaryBanner(view.facts, view.totals.delivered),
    blocks: blocks.right,
    evidence: book.entries(),
  } as const;
  return finish(withQuarantine<Unfinished>(report, options.quarantined));
};
