import { availableParallelism } from 'node:os';
import {
  type AsOf,
  type AsOfInput,
  affectedBy,
  type Position,
  type Replay,
  type ReplayFailure,
} from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import type * as TE from 'fp-ts/lib/TaskEither.js';
import { sqliteStore } from '../sqlite-store.ts';
import {
  addressOf,
  importProjection,
  type NamedProjection,
  type NoSuchProjection,
} from './named-projection.ts';
import { runWorker, type WorkerFailed } from './run-worker.ts';

/** How a replay in workers is done. */
export interface WorkerOptions {
  /** How many (default: as many as this machine can run at once). */
  readonly workers?: number;
  /** See `ReplayOptions`. */
  readonly onBadEvent?: 'stop' | 'quarantine';
  readonly upTo?: Position;
  /** Ends the workers. */
  readonly signal?: AbortSignal;
}

/** The projection has no `combine`: it can be folded in one piece only. */
export interface CannotCombine {
  readonly _tag: 'CannotCombine';
  readonly projection: string;
  readonly message: string;
}

/** Why a replay in workers gave no view. */
export type WorkersFailure = ReplayFailure | NoSuchProjection | CannotCombine | WorkerFailed;

/** The failure that a replay in one piece would have met first. */
const firstOf = (
  failures: readonly WorkersFailure[],
  signal: AbortSignal | undefined,
): WorkersFailure | undefined => {
  if (signal?.aborted === true) {
    const message = 'the replay in workers was cancelled';
    return { _tag: 'Cancelled', read: 0, position: undefined, message };
  }
  const bad = failures.filter((failure) => failure._tag === 'BadEvent');
  return bad.toSorted((a, b) => a.position - b.position)[0] ?? failures[0];
};

/**
 * A replay of a history file by several workers: each reads and folds its own streams, the
 * accumulators come back and are combined. The result is that of `ledger.replay`. Worth it for long
 * histories; each worker costs a thread, and loading the model.
 */
export const replayInWorkers =
  <View = unknown>(
    file: string,
    named: NamedProjection,
    asOf?: AsOf | AsOfInput,
    options: WorkerOptions = {},
  ): TE.TaskEither<WorkersFailure, Replay<View>> =>
  async () => {
    const { onBadEvent = 'stop', signal } = options;
    const imported = await importProjection(addressOf(named));
    if (E.isLeft(imported)) return imported;
    const { name, combine, init, view } = imported.right.projection;
    if (combine === undefined) {
      const message = `projection ${name} cannot combine what was folded apart; replay it in one piece`;
      return E.left({ _tag: 'CannotCombine', projection: name, message });
    }
    const store = sqliteStore(file, { readOnly: true });
    const head = await store.head()();
    const closed = await store.close()();
    if (E.isLeft(head)) return head;
    if (E.isLeft(closed)) return closed;
    const end = head.right.position ?? (0 as Position);
    const upTo = options.upTo !== undefined && options.upTo < end ? options.upTo : end;
    const of = Math.max(1, Math.trunc(options.workers ?? availableParallelism()));
    const task = { file, projection: addressOf(named), asOf, upTo, onBadEvent };
    const results = await Promise.all(
      Array.from({ length: of }, (_, index) => runWorker({ ...task, part: { of, index } }, signal)),
    );
    const failure = firstOf(
      results.flatMap((result) => (E.isLeft(result) ? [result.left] : [])),
      signal,
    );
    if (failure !== undefined) return E.left(failure);
    const parts = results.flatMap((result) => (E.isRight(result) ? [result.right] : []));
    const quarantined = parts
      .flatMap((part) => part.quarantined)
      .sort((a, b) => a.position - b.position);
    const [first] = parts;
    if (first === undefined) return E.left(noWorkers);
    try {
      const acc = parts.length === 1 ? first.view : combine(parts.map((part) => part.view));
      return E.right({
        // The caller says of what the view is; the module is imported by its name.
        view: view(acc ?? init(), first.asOf) as View,
        asOf: first.asOf,
        events: parts.reduce((sum, part) => sum + part.events, 0),
        head: head.right.position === undefined ? undefined : upTo,
        quarantined,
        affected: affectedBy(quarantined),
      });
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      const message = `projection ${name} failed at view: ${why}`;
      return E.left({ _tag: 'ProjectionBroke', projection: name, at: 'view', message });
    }
  };

const noWorkers: WorkerFailed = { _tag: 'WorkerFailed', worker: 0, message: 'there is no worker' };
