import {
  beforeAfter,
  currentState,
  figureTrace,
  type Ledger,
  LocalDate,
  promises,
  resultsByKind,
  tenYearSummary,
  together,
} from '@donghanh/core';
import { type IatiOptions, renderIati } from '@donghanh/reporting';
import * as E from 'fp-ts/lib/Either.js';
import { ask } from '../io/ask.ts';
import { type Failed, refusedRun } from '../io/exit.ts';
import type { Terminal } from '../io/terminal.ts';
import type { ReportQuestion } from './question.ts';

/** The programme in IATI, as a history gives it to a question. */
export const iatiFor = async (
  terminal: Terminal,
  ledger: Ledger,
  question: Omit<ReportQuestion, 'kind'>,
  options: IatiOptions,
): Promise<E.Either<Failed, string>> => {
  const { from } = question;
  if (!LocalDate.is(from)) {
    return E.left(refusedRun(`--from: expected a day that exists, YYYY-MM-DD, found "${from}"`));
  }
  const all = together({
    state: currentState,
    gifts: figureTrace({ from }),
    promises,
    changes: beforeAfter,
    results: resultsByKind,
    summary: tenYearSummary({ from }),
  });
  const answer = await ask(terminal, ledger, all, question, 'IATI');
  if (E.isLeft(answer)) return answer;
  const { view, head } = answer.right;
  return E.right(
    renderIati(view, { ...options, ...(head === undefined ? {} : { log: { position: head } }) }),
  );
};
