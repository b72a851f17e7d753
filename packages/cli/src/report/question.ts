import {
  type BadEvent,
  completeSummary,
  defaultPolicy,
  effectiveness,
  type Ledger,
  LocalDate,
  type Policy,
  type Position,
  type Replay,
} from '@donghanh/core';
import {
  buildFlags,
  buildTenYearSummary,
  type LogPosition,
  type ReportModel,
  type TotalsDoNotAgree,
} from '@donghanh/reporting';
import * as E from 'fp-ts/lib/Either.js';
import { readPolicy } from '../commands/read-policy.ts';
import { ask, type Dates } from '../io/ask.ts';
import { type Failed, failed, refusedRun } from '../io/exit.ts';
import type { Terminal } from '../io/terminal.ts';

/** What a report is asked for: enough to get the same one again. */
export interface ReportQuestion extends Dates {
  readonly kind: 'summary' | 'flags';
  /** The first day of the summary. */
  readonly from: string;
  /** A file with the policy of flags and reports; the default policy when left out. */
  readonly policy?: string;
  /** Only what stands up to this place in the history. */
  readonly upTo?: Position;
  readonly quarantine?: boolean;
}

const modelOf = <View>(
  answer: Replay<View>,
  build: (
    view: View,
    options: { readonly log?: LogPosition; readonly quarantined: readonly BadEvent[] },
  ) => E.Either<TotalsDoNotAgree, ReportModel>,
): E.Either<Failed, ReportModel> => {
  const log =
    answer.head === undefined ? {} : { log: { position: answer.head, events: answer.events } };
  return E.mapLeft((failure: TotalsDoNotAgree) => failed(failure))(
    build(answer.view, { ...log, quarantined: answer.quarantined }),
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
  return E.isLeft(answer) ? answer : modelOf(answer.right, buildTenYearSummary);
};

const flags = async (terminal: Terminal, ledger: Ledger, question: ReportQuestion) => {
  const policy = policyOf(question);
  if (E.isLeft(policy)) return policy;
  const answer = await ask(terminal, ledger, effectiveness(policy.right), question, 'xét cảnh báo');
  return E.isLeft(answer) ? answer : modelOf(answer.right, buildFlags);
};

/** The report that a history gives to a question. */
export const reportFor = (
  terminal: Terminal,
  ledger: Ledger,
  question: ReportQuestion,
): Promise<E.Either<Failed, ReportModel>> =>
  question.kind === 'flags'
    ? flags(terminal, ledger, question)
    : summary(terminal, ledger, question);
