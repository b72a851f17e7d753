import type { Position, StreamName } from '../../event/recorded.ts';

/** Somebody else wrote to the stream first. Read again and decide again. */
export interface WrongVersion {
  readonly _tag: 'WrongVersion';
  readonly stream: StreamName;
  /** The number of events the writer believed the stream to hold. */
  readonly expected: number;
  /** The number it holds. */
  readonly found: number;
  readonly message: string;
}

/** The store cannot be written to now: locked by another program, or unreachable. Try again later. */
export interface StoreBusy {
  readonly _tag: 'StoreBusy';
  readonly store: string;
  readonly message: string;
}

/** The store was opened read-only, as an auditor does. */
export interface StoreReadOnly {
  readonly _tag: 'StoreReadOnly';
  readonly store: string;
  readonly message: string;
}

/** No room is left. Nothing of the append was kept; what was there before is whole. */
export interface StoreFull {
  readonly _tag: 'StoreFull';
  readonly store: string;
  readonly message: string;
}

/** The store was written by a newer version of this library than the one reading it. */
export interface StoreTooNew {
  readonly _tag: 'StoreTooNew';
  readonly store: string;
  readonly found: number;
  readonly known: number;
  readonly message: string;
}

/** What is there is not a history, or is damaged. */
export interface StoreDamaged {
  readonly _tag: 'StoreDamaged';
  readonly store: string;
  /** The last position known to be good, where that can be told. */
  readonly lastGood?: Position;
  readonly message: string;
}

/** The store was closed before the call. */
export interface StoreClosed {
  readonly _tag: 'StoreClosed';
  readonly store: string;
  readonly message: string;
}

/** Anything else the store's driver said. */
export interface StoreError {
  readonly _tag: 'StoreError';
  readonly store: string;
  readonly message: string;
}

/** Why a store could not do what it was asked. */
export type StoreFailure =
  | StoreBusy
  | StoreReadOnly
  | StoreFull
  | StoreTooNew
  | StoreDamaged
  | StoreClosed
  | StoreError;

/** Why an append was not done. */
export type AppendFailure = WrongVersion | StoreFailure;

/** A {@link WrongVersion} with its sentence. */
export const wrongVersion = (
  stream: StreamName,
  expected: number,
  found: number,
): WrongVersion => ({
  _tag: 'WrongVersion',
  stream,
  expected,
  found,
  message: `stream ${stream} was expected to hold ${expected} events and holds ${found}: somebody else wrote to it; read it again and decide again`,
});
