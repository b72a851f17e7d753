import type { FlagsView } from '@donghanh/core';
import type * as E from 'fp-ts/lib/Either.js';
import type { ReportModel } from '../../model/report.ts';
import type { TotalsDoNotAgree } from '../../model/totals.ts';
import { flagsBanner } from '../banner.ts';
import { headerOf } from '../header.ts';
import { finish, type Unfinished } from '../kit/finish.ts';
import { evidenceBook } from '../kit/index.ts';
import type { ReportOptions } from '../options.ts';
import { withQuarantine } from '../quarantine.ts';
import { cleared, raised } from './cards.ts';
import { counts } from './counts.ts';
import { overview } from './overview.ts';
import { missing, toDecide } from './undecided.ts';

/**
 * The report of a {@link FlagsView}: what is raised first and in full, what is not known as a count.
 * Refused with {@link TotalsDoNotAgree} when the view's counts are not the number of its findings.
 */
export const buildFlags = (
  view: FlagsView,
  options: ReportOptions = {},
): E.Either<TotalsDoNotAgree, ReportModel> => {
  const book = evidenceBook();
  const blocks = [
    ...overview(view),
    ...raised(view, book),
    ...cleared(view, book),
    ...toDecide(view, book),
    ...counts(view),
    ...missing(view),
  ];
  const report = {
    kind: 'flags',
    title: {
      vi: 'Kết quả xét việc thực hiện phân công giúp đỡ',
      en: 'How assignments were carried out: the flags',
    },
    header: { ...headerOf(view.asOf, options), policy: view.policy },
    banner: flagsBanner(
      view.findings.length,
      view.findings.filter(({ reconstructed }) => reconstructed).length,
    ),
    blocks,
    evidence: book.entries(),
  } as const;
  return finish(withQuarantine<Unfinished>(report, options.quarantined));
};
