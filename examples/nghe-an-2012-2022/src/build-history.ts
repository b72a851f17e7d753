import {
  type EventStore,
  type Executed,
  type ExecuteFailure,
  type Instant,
  openLedger,
  type Uuid,
} from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import type * as TE from 'fp-ts/lib/TaskEither.js';
import { allSteps } from './history/all-steps.ts';
import { commandIdOf } from './history/command-id.ts';

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
  /** Where it ended, as `step gift/keng-du/2015-01-24 (known on 2015-01-25)`. */
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

const failed = (step: string, cause: ExecuteFailure): BuildFailure => ({
  _tag: 'BuildFailure',
  step,
  cause,
  message: `${step}: ${cause.message}`,
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
    const head = await store.head()();
    if (E.isLeft(head)) return E.left(failed('the end of the store', head.left));
    // Given the id of its command, a ledger looks whether it was executed before; where there is no
    // history that can be left out. The ids are the same either way.
    const fresh = head.right.count === 0;
    const tick = clockOf();
    let now = '' as Instant;
    let id = '' as Uuid;
    const ledger = openLedger({ store, clock: () => now, newId: () => id });
    const done = new Map<string, Executed>();
    let events = 0;
    for (const step of allSteps) {
      now = tick(step.knownOn);
      id = commandIdOf(step.key);
      const command = typeof step.command === 'function' ? step.command(done) : step.command;
      const executed = await ledger.execute(command, {
        actor,
        source: step.source,
        ...(step.document !== undefined && { document: step.document }),
        ...(!fresh && { commandId: id }),
      })();
      if (E.isLeft(executed)) {
        return E.left(failed(`step ${step.key} (known on ${step.knownOn})`, executed.left));
      }
      done.set(step.key, executed.right);
      events += executed.right.refs.length;
      if (done.size % 100 === 0) onProgress?.({ done: done.size, all: allSteps.length });
    }
    onProgress?.({ done: done.size, all: allSteps.length });
    return E.right({ commands: done.size, events });
  };
