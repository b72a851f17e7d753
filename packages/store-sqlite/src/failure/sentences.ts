import type { Position, StoreFailure } from '@donghanh/core';
import type { Place } from '../options.ts';

// Every failure this store can give, each with its sentence: what is so, and what to do.

type Of = Pick<Place, 'store'>;

export const closed = ({ store }: Of): StoreFailure => ({
  _tag: 'StoreClosed',
  store,
  message: `${store} was closed; open it again`,
});

export const busy = ({
  store,
  busyTimeoutMs,
}: Pick<Place, 'store' | 'busyTimeoutMs'>): StoreFailure => ({
  _tag: 'StoreBusy',
  store,
  message: `${store} is locked by another program and did not come free within ${busyTimeoutMs / 1000} s; wait for that program or end it, then try again`,
});

export const openedReadOnly = ({ store }: Of): StoreFailure => ({
  _tag: 'StoreReadOnly',
  store,
  message: `${store} was opened read-only, so nothing can be recorded in it; open it without readOnly to write`,
});

export const notWritable = ({ store }: Of): StoreFailure => ({
  _tag: 'StoreReadOnly',
  store,
  message: `${store} or its directory may not be written to; ask for the permission, or open it with readOnly to read`,
});

export const needsMigration = ({ store }: Of, found: number, known: number): StoreFailure => ({
  _tag: 'StoreReadOnly',
  store,
  message: `${store} has schema ${found} and must be brought to schema ${known} first; open it once without readOnly`,
});

export const full = ({ store }: Of): StoreFailure => ({
  _tag: 'StoreFull',
  store,
  message: `no room is left on the disk of ${store}; nothing of this was kept and everything before it is whole: make room and try again`,
});

export const tooNew = ({ store }: Of, found: number, known: number): StoreFailure => ({
  _tag: 'StoreTooNew',
  store,
  found,
  known,
  message: `${store} was written by a newer version of @donghanh/store-sqlite (schema ${found}, known here ${known}); update the package, nothing was changed`,
});

const damaged = ({ store }: Of, message: string): StoreFailure => ({
  _tag: 'StoreDamaged',
  store,
  message,
});

export const notADatabase = (of: Of): StoreFailure =>
  damaged(of, `${of.store} is not a history: it is no SQLite file; check the path`);

export const emptyFile = (of: Of): StoreFailure =>
  damaged(of, `${of.store} is empty and no history; check the path, or restore it from a copy`);

export const otherDatabase = (of: Of): StoreFailure =>
  damaged(
    of,
    `${of.store} is not a history: it is a SQLite file of another program and was left as it is; check the path`,
  );

export const broken = (of: Of, what: string): StoreFailure =>
  damaged(
    of,
    `${of.store} is damaged (${what}); keep the file and restore the history from a copy`,
  );

/** The same failure, with the last event that was read whole. */
export const afterGood = (failure: StoreFailure, lastGood: Position | undefined): StoreFailure =>
  failure._tag === 'StoreDamaged' && lastGood !== undefined ? { ...failure, lastGood } : failure;

export const error = ({ store }: Of, message: string): StoreFailure => ({
  _tag: 'StoreError',
  store,
  message,
});
