import {
  type EventStore,
  type Executed,
  type ExecuteFailure,
  type Instant,
  openLedger,
} from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import type * as TE from 'fp-ts/lib/TaskEither.js';
import { allSteps } from './history/all-steps.ts';
import { commandIdOf } from './history/command-id.ts';
import type { Step } from './history/step.ts';

/** What was built. */
export interface BuildResult {
  /** Commands executed. */
  readonly commands: number;
  /** Events they wrote. */
  readonly events: number;
}

/** A command that was not executed: the build ended there. */
export interface BuildFailure {
  readonly _tag: 'BuildFailure';
  /** The step, as `gift/keng-du/2015-01-24`. */
  readonly step: string;
  readonly cause: ExecuteFailure;
  readonly message: string;
}

/** How far a build is. */
export interface BuildProgress {
  readonly done: number;
  readonly all: number;
}

const actor = 'Bộ dữ liệu minh họa Nghệ An 2012–2022';

/** 8 in the morning in Vietnam, and ten seconds later for each further fact of the day. */
const clockOf = () => {
  let day = '';
  let place = 0;
  return (knownOn: string): Instant => {
    place = knownOn === day ? place + 1 : 0;
    day = knownOn;
    const seconds = 3600 + place * 10;
    const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
    return `${day}T${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}.000Z` as Instant;
  };
};

const failed = (step: Step, cause: ExecuteFailure): BuildFailure => ({
  _tag: 'BuildFailure',
  step: step.key,
  cause,
  message: `step ${step.key} (known on ${step.knownOn}): ${cause.message}`,
});

/**
 * Builds the history in a store, command by command, in the order in which the facts became known.
 * The same in every store, byte for byte; built again into the same store it changes nothing.
 */
export const buildHistory =
  (
    store: EventStore,
    onProgress?: (progress: BuildProgress) => void,
  ): TE.TaskEither<BuildFailure, BuildResult> =>
  async () => {
    const tick = clockOf();
    let now = '' as Instant;
    const ledger = openLedger({ store, clock: () => now });
    const done = new Map<string, Executed>();
    let events = 0;
    for (const step of allSteps) {
      now = tick(step.knownOn);
      const command = typeof step.command === 'function' ? step.command(done) : step.command;
      const executed = await ledger.execute(command, {
        actor,
        source: step.source,
        commandId: commandIdOf(step.key),
      })();
      if (E.isLeft(executed)) return E.left(failed(step, executed.left));
      done.set(step.key, executed.right);
      events += executed.right.refs.length;
      if (done.size % 100 === 0) onProgress?.({ done: done.size, all: allSteps.length });
    }
    onProgress?.({ done: done.size, all: allSteps.length });
    return E.right({ commands: done.size, events });
  };
