import {
  type Ledger,
  type Misfit,
  parseInstant,
  type Replay,
  type TenYearSummary,
  yearlySeries,
} from '@donghanh/core';
import { type EarlierKnowledge, replaySteps } from '@donghanh/reporting';
import * as E from 'fp-ts/lib/Either.js';
import { type Failed, failed, refusedRun } from '../io/exit.ts';
import { progressOf } from '../io/progress.ts';
import type { Terminal } from '../io/terminal.ts';
import type { ReportQuestion } from './question.ts';

/**
 * The years of a summary as they were known at earlier moments, each read from the same place in the
 * history. None unless a replay was asked for.
 */
export const replaysFor = async (
  terminal: Terminal,
  ledger: Ledger,
  view: TenYearSummary,
  head: Replay<unknown>['head'],
  question: ReportQuestion,
): Promise<E.Either<Failed, readonly EarlierKnowledge[]>> => {
  if (question.replay !== true) return E.right([]);
  const steps = question.steps ?? replaySteps(view);
  const progress = progressOf(terminal, 'tua lại');
  const projection = yearlySeries({ from: view.from, to: view.to });
  const replays: EarlierKnowledge[] = [];
  let events = 0;
  for (const [done, step] of steps.entries()) {
    const knownAt = E.mapLeft((misfit: Misfit) =>
      refusedRun(`step: expected ${misfit.expected}, found ${misfit.found}`),
    )(parseInstant(step));
    if (E.isLeft(knownAt)) return knownAt;
    const asOf = { effectiveOn: view.asOf.effectiveOn, knownAt: knownAt.right };
    const years = await ledger.replay(projection, asOf, {
      onProgress: ({ share, read }) => progress.show((done + share) / steps.length, events + read),
      signal: terminal.signal,
      ...(head !== undefined && { upTo: head }),
      // What cannot be read was named when the summary was read.
      onBadEvent: question.quarantine === true ? 'quarantine' : 'stop',
    })();
    if (E.isLeft(years)) {
      progress.stop();
      return E.left(failed(years.left));
    }
    events += years.right.events;
    replays.push({ knownAt: knownAt.right, years: years.right.view });
  }
  if (terminal.live) progress.done(events);
  return E.right(replays);
};
