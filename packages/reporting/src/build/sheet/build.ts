import type { PairTimeline, Sheet } from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import type { ReportModel } from '../../model/report.ts';
import type { TotalsDoNotAgree } from '../../model/totals.ts';
import { sheetBanner } from '../banner.ts';
import { headerOf } from '../header.ts';
import { finish, inOrder, type Unfinished } from '../kit/finish.ts';
import { evidenceBook } from '../kit/index.ts';
import { isAnyMarked } from '../kit/marked.ts';
import type { ReportOptions } from '../options.ts';
import { withQuarantine } from '../quarantine.ts';
import { assignments } from './assignments.ts';
import { findings } from './findings.ts';
import { gifts } from './gifts.ts';
import { needs } from './needs.ts';
import { overview } from './overview.ts';
import { plans } from './plans.ts';
import { promises } from './promises.ts';
import { purposes } from './purposes.ts';
import { recommendations } from './recommendations.ts';
import { reports } from './reports.ts';
import { succession } from './succession.ts';
import { timeline } from './timeline.ts';
import { titleOf } from './title.ts';
import { units } from './units.ts';
import { years } from './years.ts';

/** What the report of a sheet is told beside its view. */
export interface SheetOptions extends ReportOptions {
  /**
   * True: verdicts on named agencies, and what they were asked and answered, are part of the report.
   * Left out: they are not, in no format; verdicts are counted where several agencies share them.
   */
  readonly nameFlags?: boolean;
  /** What came about between the pair of the sheet, where it is about one. */
  readonly timeline?: PairTimeline;
}

/**
 * The report of a {@link Sheet}: one agency, commune, district, assignment or year. Refused with
 * {@link TotalsDoNotAgree} when a total that it would print is not the sum of what it would print
 * above it.
 */
export const buildSheet = (
  view: Sheet,
  options: SheetOptions = {},
): E.Either<TotalsDoNotAgree, ReportModel> => {
  const book = evidenceBook();
  const nameFlags = options.nameFlags === true;
  const bound = assignments(view, book);
  if (E.isLeft(bound)) return bound;
  const blocks = inOrder([
    E.right(overview(view, book)),
    E.right(units(view, book)),
    E.right(bound.right.body),
    E.right(options.timeline === undefined ? [] : timeline(options.timeline, nameFlags)),
    E.right(years(view, book)),
    purposes(view, book),
    E.right(promises(view, book)),
    E.right(needs(view, book)),
    E.right(plans(view, book)),
    E.right(reports(view, book)),
    E.right(findings(view, book, nameFlags)),
    E.right(recommendations(view, book)),
    E.right(succession(view, book)),
    E.right(bound.right.annexes),
    E.right(gifts(view, book)),
  ]);
  if (E.isLeft(blocks)) return blocks;
  const { from, to, facts, totals, programme } = view.aid;
  const report = {
    kind: 'sheet',
    title: titleOf(view),
    header: {
      ...headerOf(view.asOf, options, programme),
      ...(from <= to ? { period: { from, to } } : {}),
      policy: view.policy,
      scope: view.scope,
      ...(nameFlags ? { nameFlags } : {}),
    },
    banner: sheetBanner(facts, totals.delivered, isAnyMarked(blocks.right)),
    blocks: blocks.right,
    evidence: book.entries(),
  } as const;
  return finish(withQuarantine<Unfinished>(report, options.quarantined));
};
