import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import type { Interval } from '../../vocabulary/dates/period.ts';
import { covers, daysWithin, lengthOf, shared } from './days.ts';

const span = (from: string, to: string): Interval => ({
  from: from as LocalDate,
  to: to as LocalDate,
});
const january = span('2012-01-01', '2012-01-31');

describe('spans of days', () => {
  it('share what lies in both', () => {
    expect(shared(january, span('2012-01-20', '2012-02-10'))).toEqual(
      span('2012-01-20', '2012-01-31'),
    );
    expect(shared(january, span('2012-01-31', '2012-02-10'))).toEqual(
      span('2012-01-31', '2012-01-31'),
    );
    expect(shared(january, span('2012-02-01', '2012-02-10'))).toBeUndefined();
    expect(shared(january, span('2012-01-20', '2012-01-10'))).toBeUndefined();
  });

  it('have a length, both ends included', () => {
    expect(lengthOf(january)).toBe(31);
    expect(lengthOf(span('2012-01-01', '2012-01-01'))).toBe(1);
    expect(lengthOf(undefined)).toBe(0);
  });

  it('count a day in two parts once, in whatever order the parts stand', () => {
    const parts = [
      span('2012-01-25', '2012-02-10'),
      span('2012-01-05', '2012-01-10'),
      span('2011-12-01', '2012-01-06'),
      span('2012-01-07', '2012-01-08'),
      span('2012-03-01', '2012-03-02'),
    ];
    expect(daysWithin(parts, january)).toBe(17);
    expect(daysWithin(parts.toReversed(), january)).toBe(17);
    expect(daysWithin([], january)).toBe(0);
    expect(daysWithin(parts, undefined)).toBe(0);
  });

  it('are covered only when no day is left out', () => {
    const halves = [span('2012-01-16', '2012-01-31'), span('2012-01-01', '2012-01-15')];
    expect(covers(halves, january)).toBe(true);
    expect(covers([span('2012-01-17', '2012-01-31'), halves[1] as Interval], january)).toBe(false);
    expect(covers([], january)).toBe(false);
    expect(covers(halves, undefined)).toBe(false);
  });
});
