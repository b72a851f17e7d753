import * as E from 'fp-ts/lib/Either.js';
import type * as t from 'io-ts';

/** One thing that does not fit a codec: where, what was expected, what was found. */
export interface Misfit {
  /** Dotted path from the decoded value, `data.items.0.quantity`; empty for the value itself. */
  readonly path: string;
  readonly expected: string;
  /** The value found, as JSON, cut to 80 characters. */
  readonly found: string;
}

const LONGEST = 80;

/** A value as one short printable line: control and bidi characters escaped, long text cut. */
export const showFound = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  let text: string;
  try {
    text = typeof value === 'bigint' ? `${value}n` : (JSON.stringify(value) ?? String(value));
  } catch {
    text = 'a value that is not JSON';
  }
  const plain = text.replace(
    /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
};

/** io-ts errors as misfits, in the order found. Types of one piece are named by what they expect. */
export const misfitsOf = (errors: t.Errors): readonly Misfit[] =>
  errors.map((error) => ({
    path: error.context
      .map((entry) => entry.key)
      .filter((key) => key !== '')
      .join('.'),
    expected: error.message ?? error.context.at(-1)?.type.name ?? 'another value',
    found: showFound(error.value),
  }));

/** One line a person can act on: `data.amount: expected integer đồng …, found 0.5`. */
export const showMisfit = (misfit: Misfit): string =>
  `${misfit.path === '' ? 'value' : misfit.path}: expected ${misfit.expected}, found ${misfit.found}`;

/** All misfits in one line, the first three spelled out. */
export const showMisfits = (misfits: readonly Misfit[]): string =>
  misfits.slice(0, 3).map(showMisfit).join('; ') +
  (misfits.length > 3 ? `; and ${misfits.length - 3} more` : '');

/** Decodes `unknown`, with readable misfits on the left. */
export const decodeWith =
  <A>(codec: t.Type<A, unknown, unknown>) =>
  (value: unknown): E.Either<readonly Misfit[], A> =>
    E.mapLeft(misfitsOf)(codec.decode(value));
