import { type Instant, parseInstant } from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';

const momentOf = (text: string): Instant => {
  const read = parseInstant(text);
  if (E.isRight(read)) return read.right;
  throw new RangeError(`expected ${read.left.expected}, found ${read.left.found}`);
};

/** A clock that stands still: `fixedClock('2013-01-01T00:00:00+07:00')`. A day means its end. */
export const fixedClock = (at: string): (() => Instant) => {
  const moment = momentOf(at);
  return () => moment;
};

/** A clock that shows `start` first, and then `step` milliseconds later each time (default 1,000). */
export const tickingClock = (start: string, step = 1000): (() => Instant) => {
  let next = Date.parse(momentOf(start));
  return () => {
    const now = new Date(next).toISOString() as Instant;
    next += step;
    return now;
  };
};
