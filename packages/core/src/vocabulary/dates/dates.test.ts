import { fc, test } from '@fast-check/vitest';
import * as E from 'fp-ts/lib/Either.js';
import { describe, expect, it } from 'vitest';
import { everKnown, parseAsOf } from './as-of.ts';
import { dayOf, endOfDay, Instant, parseInstant, startOfDay } from './instant.ts';
import { addDays, daysBetween, earlier, LocalDate, later, yearOf } from './local-date.ts';
import { certainFrom, firstDay, PartialDate } from './partial-date.ts';
import { includes, intervalOf, Period, sharedDays } from './period.ts';

const day = (text: string): LocalDate => text as LocalDate;
const anyDay = fc.integer({ min: -25_000, max: 83_000 }).map((n) => addDays(day('1970-01-01'), n));

describe('a day', () => {
  it.each(['2012-02-29', '2000-02-29', '1900-01-01', '2199-12-31'])('%s exists', (text) => {
    expect(LocalDate.is(text)).toBe(true);
  });

  it.each([
    '2015-02-31',
    '2013-02-29',
    '2100-02-29',
    '2012-00-10',
    '2012-13-01',
    '2012-04-31',
    '2012-1-1',
    '28/6/2022',
    '2012-06-28T00:00:00Z',
    '2200-01-01',
    '',
  ])('%s does not', (text) => {
    expect(LocalDate.is(text)).toBe(false);
  });

  it('is counted from and to', () => {
    expect(addDays(day('2012-02-28'), 2)).toBe('2012-03-01');
    expect(addDays(day('2012-03-01'), -1)).toBe('2012-02-29');
    expect(daysBetween(day('2012-04-20'), day('2012-12-31'))).toBe(255);
    expect(daysBetween(day('2012-12-31'), day('2012-04-20'))).toBe(-255);
    expect(yearOf(day('2012-04-20'))).toBe(2012);
    expect([
      earlier(day('2012-01-01'), day('2013-01-01')),
      later(day('2012-01-01'), day('2013-01-01')),
    ]).toEqual(['2012-01-01', '2013-01-01']);
  });

  test.prop([anyDay, fc.integer({ min: -5000, max: 5000 })])('moves as far as asked', (d, n) => {
    expect(daysBetween(d, addDays(d, n))).toBe(n);
  });
});

describe('a date as far as its source gives it', () => {
  it.each([
    ['2012-05-29', '2012-05-29', '2012-05-29'],
    ['2021-11', '2021-11-01', '2021-11-30'],
    ['2012-02', '2012-02-01', '2012-02-29'],
    ['2022', '2022-01-01', '2022-12-31'],
  ])('%s can mean from %s to %s, and counts from the last', (text, first, last) => {
    expect(PartialDate.is(text)).toBe(true);
    expect(firstDay(text as PartialDate)).toBe(first);
    expect(certainFrom(text as PartialDate)).toBe(last);
  });

  it.each(['2012-13', '12', '2012-5', '2012-02-30', '2012-', '0999'])('%s is none', (text) => {
    expect(PartialDate.is(text)).toBe(false);
  });
});

describe('a moment', () => {
  it.each([
    ['2016-01-31T00:00:00+07:00', '2016-01-30T17:00:00.000Z'],
    ['2016-01-31T00:00+07:00', '2016-01-30T17:00:00.000Z'],
    ['2016-01-30T17:00:00.5Z', '2016-01-30T17:00:00.500Z'],
    ['2016-01-31', '2016-01-31T16:59:59.999Z'],
  ])('%s is read as %s', (text, expected) => {
    expect(parseInstant(text)).toEqual(E.right(expected));
    expect(Instant.is(expected)).toBe(true);
  });

  it.each(['2016-01-31T00:00:00', '2016-02-30', '2016-02-30T00:00:00Z', '31/1/2016', 'now', ''])(
    '%s is refused',
    (text) => {
      expect(parseInstant(text)).toEqual(
        E.left({
          path: '',
          expected: 'a moment as 2016-01-31T00:00:00+07:00, or a day as 2016-01-31',
          found: JSON.stringify(text),
        }),
      );
    },
  );

  it('falls on the day it is in Vietnam', () => {
    expect(dayOf('2016-01-30T16:59:59.999Z' as Instant)).toBe('2016-01-30');
    expect(dayOf('2016-01-30T17:00:00.000Z' as Instant)).toBe('2016-01-31');
  });

  test.prop([anyDay])('begins and ends a day in Vietnam', (d) => {
    expect([dayOf(startOfDay(d)), dayOf(endOfDay(d))]).toEqual([d, d]);
    expect(startOfDay(addDays(d, 1)) > endOfDay(d)).toBe(true);
  });
});

describe('a period', () => {
  it.each([
    ['2012', '2012-01-01', '2012-12-31'],
    ['2012-H1', '2012-01-01', '2012-06-30'],
    ['2012-H2', '2012-07-01', '2012-12-31'],
    ['2012-Q1', '2012-01-01', '2012-03-31'],
    ['2012-Q4', '2012-10-01', '2012-12-31'],
    ['2012-02', '2012-02-01', '2012-02-29'],
  ])('%s lasts from %s to %s', (text, from, to) => {
    expect(Period.is(text)).toBe(true);
    expect(intervalOf(text as Period)).toEqual({ from, to });
  });

  it.each(['12', '2012-H3', '2012-Q5', '2012-13', '2012-h1'])('%s is none', (text) => {
    expect(Period.is(text)).toBe(false);
  });

  it('shares days with another', () => {
    const year = intervalOf('2012' as Period);
    const half = { from: day('2012-12-30'), to: day('2013-06-30') };
    expect(sharedDays(year, half)).toBe(2);
    expect(sharedDays(half, year)).toBe(2);
    expect(sharedDays(year, intervalOf('2013' as Period))).toBe(0);
    expect([includes(year, day('2012-12-31')), includes(year, day('2013-01-01'))]).toEqual([
      true,
      false,
    ]);
  });
});

describe('the two dates of a question', () => {
  it('are read as people write them', () => {
    expect(parseAsOf({ effectiveOn: '2015-12-31', knownAt: '2016-01-31T00:00:00+07:00' })).toEqual(
      E.right({ effectiveOn: '2015-12-31', knownAt: '2016-01-30T17:00:00.000Z' }),
    );
    expect(parseAsOf({ effectiveOn: '2015-12-31' })).toEqual(
      E.right({ effectiveOn: '2015-12-31', knownAt: everKnown }),
    );
  });

  it('are refused by name', () => {
    expect(parseAsOf({ effectiveOn: '2015-02-31' })).toEqual(
      E.left({
        path: 'effectiveOn',
        expected: 'a day that exists, YYYY-MM-DD',
        found: '"2015-02-31"',
      }),
    );
    expect(parseAsOf({ effectiveOn: '2015-12-31', knownAt: 'then' })).toEqual(
      E.left({
        path: 'knownAt',
        expected: 'a moment as 2016-01-31T00:00:00+07:00, or a day as 2016-01-31',
        found: '"then"',
      }),
    );
  });
});
