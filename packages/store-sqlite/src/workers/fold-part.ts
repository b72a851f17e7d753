import {
  type AsOf,
  type AsOfInput,
  openLedger,
  type Position,
  type Replay,
  type ReplayFailure,
} from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import { partOfStore } from '../sqlite-store.ts';
import {
  importProjection,
  type NoSuchProjection,
  type ProjectionAddress,
} from './named-projection.ts';
import type { Part } from './part.ts';

/** What a worker is told to fold. Plain data. */
export interface PartTask {
  readonly file: string;
  readonly projection: ProjectionAddress;
  readonly part: Part;
  readonly asOf: AsOf | AsOfInput | undefined;
  readonly upTo: Position;
  readonly onBadEvent: 'stop' | 'quarantine';
}

/** What it gives: in place of the view, the accumulator of its streams. */
export type PartResult = E.Either<PartFailure, Replay<unknown>>;

/** Why it gives none. */
export type PartFailure = ReplayFailure | NoSuchProjection;

/** Folds the streams of one part. */
export const foldPart = async (task: PartTask): Promise<PartResult> => {
  const { file, part, asOf, upTo, onBadEvent } = task;
  const imported = await importProjection(task.projection);
  if (E.isLeft(imported)) return imported;
  const { projection, catalogue } = imported.right;
  const store = partOfStore(file, { readOnly: true, integrity: 'none' }, part);
  const accumulated = { ...projection, view: (acc: unknown) => acc };
  const ledger = openLedger({ store, ...(catalogue && { catalogue }) });
  const done = await ledger.replay(accumulated, asOf, { upTo, onBadEvent })();
  const closed = await store.close()();
  return E.isLeft(done) || E.isRight(closed) ? done : closed;
};
