import type { Bilingual, CompleteSummary, DocumentId, TenYearSummary } from '@donghanh/core';
import { yearOf } from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import type { Block } from '../../model/block.ts';
import type { ReportModel } from '../../model/report.ts';
import type { TotalsDoNotAgree } from '../../model/totals.ts';
import type { DocumentValue } from '../../model/value.ts';
import { summaryBanner } from '../banner.ts';
import { headerOf } from '../header.ts';
import { finish, inOrder, type Unfinished } from '../kit/finish.ts';
import { evidenceBook } from '../kit/index.ts';
import type { SummaryContext } from '../kit/section.ts';
import type { ReportOptions, SummaryOptions } from '../options.ts';
import { withQuarantine } from '../quarantine.ts';
import { assignments } from './assignments.ts';
import { basis } from './basis.ts';
import { changes } from './changes.ts';
import { committees } from './committees.ts';
import { povertyBesideNation } from './context.ts';
import { directed } from './directions.ts';
import { documents } from './documents.ts';
import { flagYears } from './flag-years.ts';
import { indicators } from './indicators.ts';
import { lineage } from './lineage.ts';
import { needs } from './needs.ts';
import { notes } from './notes.ts';
import { documentNumbers } from './numbers.ts';
import { overview } from './overview.ts';
import { partitions } from './partitions.ts';
import { plans } from './plans.ts';
import { proposed } from './proposals.ts';
import { quantities } from './quantities.ts';
import { recommended } from './recommendations.ts';
import { reconciliations } from './reconciliations.ts';
import { everyStep } from './replay/every-step.ts';
import { type Step, stepsOf } from './replay/known.ts';
import { replay } from './replay/replay.ts';
import { reportingDiscipline } from './reporting.ts';
import { several } from './several.ts';
import { shortcomingsNoted } from './shortcomings.ts';
import { carriedOn } from './succession.ts';
import { twinned } from './twinnings.ts';
import { volunteers } from './volunteers.ts';
import { years } from './years.ts';

const titleOf = ({ from, to }: TenYearSummary): Bilingual => ({
  vi: `Tổng hợp kết quả ủng hộ, giúp đỡ giai đoạn ${yearOf(from)}–${yearOf(to)}`,
  en: `Summary of help delivered, ${yearOf(from)}–${yearOf(to)}`,
});

/** How a document is cited: by its number, where the chain of documents gives one. */
const citing = ({ documents: chain }: TenYearSummary): ((id: DocumentId) => DocumentValue) => {
  const numbers = new Map(chain.map(({ document, number }) => [document, number]));
  return (id) => {
    const number = numbers.get(id);
    return { type: 'document', id, ...(number !== undefined && { number }) };
  };
};

/** The annexes at the end: the assignments, what was too long for a section, what it all rests on. */
const annexesLast = (
  blocks: readonly Block[],
  context: SummaryContext,
  { log }: ReportOptions,
): readonly Block[] => [
  ...blocks.filter(({ type }) => type !== 'annex'),
  ...assignments(context.views.summary, context.book),
  ...blocks.filter(({ type }) => type === 'annex'),
  basis(context, log),
];

/** The sections in the order of the Notice (§10 of the domain notes). */
const sections = (
  context: SummaryContext,
  steps: readonly Step[],
): E.Either<TotalsDoNotAgree, readonly Block[]> => {
  const { views, book } = context;
  const { summary } = views;
  return inOrder([
    E.right(overview(summary, book)),
    E.right(documents(summary, book)),
    E.right(committees(context)),
    E.right(years(summary, book)),
    E.right(replay(steps, book)),
    E.right(several(summary, book)),
    partitions(summary, book),
    E.right(quantities(context)),
    E.right(needs(context)),
    E.right(plans(context)),
    E.right(changes(context)),
    E.right(indicators(summary, book)),
    E.right(povertyBesideNation(context)),
    E.right(reconciliations(summary, book)),
    E.right(flagYears(context)),
    E.right(reportingDiscipline(context)),
    E.right(volunteers(summary, book)),
    E.right(twinned(context)),
    E.right(proposed(context)),
    E.right(recommended(context)),
    E.right(directed(context)),
    E.right(shortcomingsNoted(context)),
    E.right(lineage(summary, book)),
    E.right(carriedOn(context)),
    E.right(notes(summary, book)),
    E.right(documentNumbers(context)),
    E.right(everyStep(steps)),
  ]);
};

/**
 * The report of a {@link CompleteSummary}, in the order of the Notice (§10 of the domain notes). A
 * section of which nothing is on record says so.
 * Refused with {@link TotalsDoNotAgree} when a total that it would print is not the sum of what it
 * would print above it.
 */
export const buildTenYearSummary = (
  views: CompleteSummary,
  options: SummaryOptions = {},
): E.Either<TotalsDoNotAgree, ReportModel> => {
  const { summary: view, facts, flags } = views;
  const book = evidenceBook(facts.reconstructed);
  const context = { views, book, document: citing(view) };
  const steps = stepsOf(view, options.replays ?? []);
  const earlier = steps.slice(0, -1).map(({ knownAt }) => knownAt);
  const blocks = sections(context, steps);
  if (E.isLeft(blocks)) return blocks;
  const report = {
    kind: 'tenYearSummary',
    title: titleOf(view),
    header: {
      ...headerOf(view.asOf, options, view.programme),
      period: { from: view.from, to: view.to },
      policy: flags.policy,
      ...(earlier.length === 0 ? {} : { steps: earlier }),
    },
    banner: summaryBanner(
      { total: facts.total, reconstructed: facts.reconstructed.length },
      view.totals.delivered,
    ),
    blocks: annexesLast(blocks.right, context, options),
    evidence: book.entries(),
  } as const;
  return finish(withQuarantine<Unfinished>(report, options.quarantined));
};
