/** What a client threw, as far as it matters what to do next. */
export type Trouble =
  /** The stream is not as far as expected. */
  | { readonly _tag: 'Conflict' }
  | { readonly _tag: 'NotFound' }
  | { readonly _tag: 'Deleted' }
  | { readonly _tag: 'Denied' }
  | { readonly _tag: 'TooLarge' }
  /** No answer, or one that says nothing: it may have been done or not. Trying again is safe. */
  | { readonly _tag: 'Unknown'; readonly said: string }
  /** It was not done, and will not be when it is tried again. */
  | { readonly _tag: 'Refused'; readonly said: string }
  | { readonly _tag: 'Closed' };

const KNOWN: Readonly<Record<string, Trouble>> = {
  'wrong-expected-version': { _tag: 'Conflict' },
  'stream-not-found': { _tag: 'NotFound' },
  'no-stream': { _tag: 'NotFound' },
  'stream-deleted': { _tag: 'Deleted' },
  'access-denied': { _tag: 'Denied' },
  'maximum-append-size-exceeded': { _tag: 'TooLarge' },
};

/** Codes of gRPC that mean that nothing was done: invalid argument, precondition, unimplemented. */
const REFUSALS: readonly unknown[] = [3, 9, 12];

const NEVER: readonly unknown[] = ['unsupported', 'invalid-argument'];

const property = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

const saidBy = (thrown: unknown): string => {
  const message = property(thrown, 'message');
  return typeof message === 'string' && message !== '' ? message : 'without a reason';
};

/** The client's own time for the answer was over (gRPC's deadline exceeded). */
export const ranOutOfTime = (thrown: unknown): boolean => property(thrown, 'code') === 4;

/**
 * By the `type` of the error and the code of gRPC: not by `instanceof`, which fails when a client is
 * installed twice, nor by its message, which is often empty. Whatever is not known is taken for an
 * answer that got lost.
 */
export const classify = (thrown: unknown): Trouble => {
  const type = property(thrown, 'type');
  const known = typeof type === 'string' ? KNOWN[type] : undefined;
  if (known !== undefined) return known;
  const said = saidBy(thrown);
  const refused = NEVER.includes(type) || REFUSALS.includes(property(thrown, 'code'));
  return { _tag: refused ? 'Refused' : 'Unknown', said };
};
