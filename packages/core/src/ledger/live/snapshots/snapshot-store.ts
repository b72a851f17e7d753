import type * as TE from 'fp-ts/lib/TaskEither.js';
import type { EventRef, Position } from '../../../event/recorded.ts';
import type { Uuid } from '../../../vocabulary/ids.ts';
import type { ChainValue } from '../../trust/chain/chain.ts';

/** Of which fold a snapshot is. */
export interface SnapshotName {
  readonly projection: string;
  readonly version: number;
  /** Which share of the streams: `0/1` for all of them, `2/4` for the third of four. */
  readonly share: string;
}

/**
 * The event up to which a snapshot goes: enough to tell whether it stands in the same history. The
 * chain value, where the store keeps one, speaks for everything before it.
 */
export interface Mark {
  readonly position: Position;
  /** The event before it of the types that are read; undefined: it is the first. */
  readonly before: Position | undefined;
  readonly ref: EventRef;
  readonly id?: Uuid;
  readonly chain?: ChainValue;
}

/** What a fold remembers, and how far it had come: one record, saved and read as a whole. */
export interface Snapshot {
  readonly name: SnapshotName;
  /** What the fold is made of beside its version: types and their versions, the parts. */
  readonly fingerprint: string;
  readonly mark: Mark;
  /** Plain data: maps, sets, lists, objects, texts, numbers. */
  readonly state: unknown;
}

/** A snapshot could not be saved or read. Nothing is lost with it: history can be folded again. */
export interface SnapshotFailure {
  readonly _tag: 'SnapshotFailure';
  readonly store: string;
  readonly message: string;
}

/**
 * Where snapshots are kept, apart from the history: they are derived, and may be thrown away at any
 * time. Of each name the last one counts. A save is all or nothing, whenever the process ends; what
 * cannot be read whole is a failure and never half a snapshot.
 */
export interface SnapshotStore {
  /** What a person would call it: a file name, `memory`. */
  readonly name: string;
  /** The last snapshot of that name; undefined when there is none. */
  readonly load: (name: SnapshotName) => TE.TaskEither<SnapshotFailure, Snapshot | undefined>;
  readonly save: (snapshot: Snapshot) => TE.TaskEither<SnapshotFailure, void>;
  readonly close: () => TE.TaskEither<SnapshotFailure, void>;
}
