import type { StoreFailure } from '@donghanh/core';

/** How a run ended, for scripts. Documented in the help. */
export const exit = {
  /** Done. */
  ok: 0,
  /** The input was refused, or the answer is no. Nothing was recorded. */
  refused: 1,
  /** The command line could not be understood. */
  usage: 2,
  /** The history could not be opened, read or written: locked, full, damaged, too new. */
  store: 3,
  /** Cancelled by the user. */
  cancelled: 130,
} as const;
export type Exit = (typeof exit)[keyof typeof exit];

/** A run that did not succeed: what to say, and how to exit. */
export interface Failed {
  readonly exit: Exit;
  readonly message: string;
  /** The failure as a value, for `--json`. */
  readonly failure: unknown;
}

const storeTags: ReadonlySet<string> = new Set<StoreFailure['_tag']>([
  'StoreBusy',
  'StoreReadOnly',
  'StoreFull',
  'StoreTooNew',
  'StoreDamaged',
  'StoreClosed',
  'StoreError',
]);

/** Any failure of the library as a failed run. */
export const failed = (failure: { readonly _tag: string; readonly message: string }): Failed => ({
  exit:
    failure._tag === 'Cancelled' || failure._tag === 'ImportCancelled'
      ? exit.cancelled
      : storeTags.has(failure._tag) || failure._tag === 'BadEvent'
        ? exit.store
        : exit.refused,
  message: failure.message,
  failure,
});

/** A refusal of the program itself. */
export const refusedRun = (message: string, tag = 'Refused'): Failed => ({
  exit: exit.refused,
  message,
  failure: { _tag: tag, message },
});
