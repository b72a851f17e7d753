import {
  type BadEvent,
  defaultPolicy,
  effectiveness,
  type Ledger,
  LocalDate,
  type Position,
  type Replay,
  tenYearSummary,
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
  /** A file with the policy of the flags; the default policy when left out. */
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

const summary = async (terminal: Terminal, ledger: Ledger, question: ReportQuestion) => {
  if (!LocalDate.is(question.from)) {
    return E.left(
      refusedRun(`--from: expected a day that exists, YYYY-MM-DD, found "${question.from}"`),
    );
  }
  const projection = tenYearSummary({ from: question.from });
  const answer = await ask(terminal, ledger, projection, question, 'tổng hợp');
  return E.isLeft(answer) ? answer : modelOf(answer.right, buildTenYearSummary);
};

const flags = async (terminal: Terminal, ledger: Ledger, question: ReportQuestion) => {
  const policy =
    question.policy === undefined ? E.right(defaultPolicy) : readPolicy(question.policy);
  if (E.isLeft(policy)) return E.left(refusedRun(policy.left, 'InvalidPolicy'));
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
