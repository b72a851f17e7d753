import {
  AgencyId,
  type AidSheet,
  aidSheet,
  always,
  type BadEvent,
  CommuneId,
  type Comparison,
  chainHead,
  completeSummary,
  defaultPolicy,
  effectiveness,
  type Ledger,
  LocalDate,
  type Policy,
  type Position,
  pairTimeline,
  programme,
  type Replay,
  type Sheet,
  type SheetScope,
  sheet,
  together,
} from '@donghanh/core';
import {
  buildComparison,
  buildFlags,
  buildSheet,
  buildTenYearSummary,
  type LogPosition,
  type ReportModel,
  type TotalsDoNotAgree,
} from '@donghanh/reporting';
import * as E from 'fp-ts/lib/Either.js';
import { readPolicy } from '../commands/read-policy.ts';
import { ask, asOfOf, type Dates } from '../io/ask.ts';
import { type Failed, failed, refusedRun } from '../io/exit.ts';
import type { Terminal } from '../io/terminal.ts';
import { replaysFor } from './replays.ts';

/** What a report is asked for: enough to get the same one again. */
export interface ReportQuestion extends Dates {
  readonly kind: 'summary' | 'flags' | 'sheet' | 'comparison';
  /** Of a comparison: the dates of the other side. */
  readonly before?: Dates;
  /** What a sheet is about. */
  readonly scope?: SheetScope;
  /** Verdicts on named agencies are part of a sheet. */
  readonly nameFlags?: boolean;
  /** The first day of the summary. */
  readonly from: string;
  /** A file with the policy of flags and reports; the default policy when left out. */
  readonly policy?: string;
  /** Only what stands up to this place in the history. */
  readonly upTo?: Position;
  readonly quarantine?: boolean;
  /** Whether the summary tells what was known of each year when it ended. */
  readonly replay?: boolean;
  /** The moments of knowledge of the replay; those of the summary itself when left out. */
  readonly steps?: readonly string[];
}

/** Up to where the history was read, with the value of its chain there. */
const logOf = async (
  ledger: Ledger,
  head: Position | undefined,
  events: number,
): Promise<E.Either<Failed, { readonly log?: LogPosition }>> => {
  if (head === undefined) return E.right({});
  const chain = await chainHead(ledger.store, head)();
  return E.isLeft(chain)
    ? E.left(failed(chain.left))
    : E.right({ log: { position: head, events, head: chain.right } });
};

const modelOf = async <View>(
  ledger: Ledger,
  answer: Replay<View>,
  build: (
    view: View,
    options: { readonly log?: LogPosition; readonly quarantined: readonly BadEvent[] },
  ) => E.Either<TotalsDoNotAgree, ReportModel>,
): Promise<E.Either<Failed, ReportModel>> => {
  const log = await logOf(ledger, answer.head, answer.events);
  if (E.isLeft(log)) return log;
  return E.mapLeft((failure: TotalsDoNotAgree) => failed(failure))(
    build(answer.view, { ...log.right, quarantined: answer.quarantined }),
  );
};

const policyOf = ({ policy }: ReportQuestion): E.Either<Failed, Policy> =>
  policy === undefined
    ? E.right(defaultPolicy)
    : E.mapLeft((misfit: string) => refusedRun(misfit, 'InvalidPolicy'))(readPolicy(policy));

const summary = async (terminal: Terminal, ledger: Ledger, question: ReportQuestion) => {
  if (!LocalDate.is(question.from)) {
    return E.left(
      refusedRun(`--from: expected a day that exists, YYYY-MM-DD, found "${question.from}"`),
    );
  }
  const policy = policyOf(question);
  if (E.isLeft(policy)) return policy;
  const projection = completeSummary({ from: question.from, policy: policy.right });
  const answer = await ask(terminal, ledger, projection, question, 'tổng hợp');
  if (E.isLeft(answer)) return answer;
  const replays = await replaysFor(
    terminal,
    ledger,
    answer.right.view.summary,
    answer.right.head,
    question,
  );
  if (E.isLeft(replays)) return replays;
  return modelOf(ledger, answer.right, (view, options) =>
    buildTenYearSummary(view, { ...options, replays: replays.right }),
  );
};

const flags = async (terminal: Terminal, ledger: Ledger, question: ReportQuestion) => {
  const policy = policyOf(question);
  if (E.isLeft(policy)) return policy;
  const projection = together({ flags: effectiveness(policy.right), opened: programme });
  const answer = await ask(terminal, ledger, projection, question, 'xét cảnh báo');
  if (E.isLeft(answer)) return answer;
  return modelOf(ledger, answer.right, ({ flags: found, opened }, options) =>
    buildFlags(found, {
      ...options,
      ...(opened.programme !== undefined && { programme: opened.programme }),
    }),
  );
};

/** What came about between the two units of a sheet, read up to where the sheet was. */
const timelineOf = async (
  terminal: Terminal,
  ledger: Ledger,
  { view, head }: Replay<Sheet>,
  question: ReportQuestion,
) => {
  const [agency, commune] = (['agency', 'commune'] as const).map((kind) =>
    view.aid.units.find(({ unit }) => unit === kind),
  );
  if (!AgencyId.is(agency?.id) || !CommuneId.is(commune?.id)) return E.right(undefined);
  return ask(
    terminal,
    ledger,
    pairTimeline(agency.id, commune.id),
    { ...question, ...(head !== undefined && { upTo: head }) },
    'diễn biến',
  );
};

const sheetReport = async (terminal: Terminal, ledger: Ledger, question: ReportQuestion) => {
  const { scope = {}, nameFlags = false } = question;
  const policy = policyOf(question);
  if (E.isLeft(policy)) return policy;
  const answer = await ask(terminal, ledger, sheet(scope, policy.right), question, 'báo cáo');
  if (E.isLeft(answer)) return answer;
  const timeline = await timelineOf(terminal, ledger, answer.right, question);
  if (E.isLeft(timeline)) return timeline;
  const told = timeline.right === undefined ? {} : { timeline: timeline.right.view };
  return modelOf(ledger, answer.right, (view, options) =>
    buildSheet(view, { ...options, nameFlags, ...told }),
  );
};

/** The events that either side could not read, each once. */
const quarantinedBy = ({ before, after }: Comparison<AidSheet>): readonly BadEvent[] => [
  ...new Map([...before.quarantined, ...after.quarantined].map((bad) => [bad.ref, bad])).values(),
];

const comparison = async (terminal: Terminal, ledger: Ledger, question: ReportQuestion) => {
  const { scope = {}, upTo, quarantine } = question;
  const compared = await ledger.compare(
    aidSheet(scope),
    asOfOf(question.before ?? {}) ?? always,
    asOfOf(question) ?? always,
    {
      ...(upTo !== undefined && { upTo }),
      signal: terminal.signal,
      onBadEvent: quarantine === true ? 'quarantine' : 'stop',
    },
  )();
  if (E.isLeft(compared)) return E.left(failed(compared.left));
  const { head, events } = compared.right.after;
  const log = await logOf(ledger, head, events);
  if (E.isLeft(log)) return log;
  return E.mapLeft((failure: TotalsDoNotAgree) => failed(failure))(
    buildComparison(compared.right, {
      ...log.right,
      ...(Object.keys(scope).length > 0 && { scope }),
      quarantined: quarantinedBy(compared.right),
    }),
  );
};

/** The report that a history gives to a question. */
export const reportFor = (
  terminal: Terminal,
  ledger: Ledger,
  question: ReportQuestion,
): Promise<E.Either<Failed, ReportModel>> => {
  switch (question.kind) {
    case 'flags':
      return flags(terminal, ledger, question);
    case 'summary':
      return summary(terminal, ledger, question);
    case 'sheet':
      return sheetReport(terminal, ledger, question);
    case 'comparison':
      return comparison(terminal, ledger, question);
  }
};
