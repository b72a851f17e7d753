import { fc } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { Instant } from '../dates/instant.ts';
import { LocalDate } from '../dates/local-date.ts';
import { PartialDate } from '../dates/partial-date.ts';

// The same rules as plain patterns: what the reading by character code must agree with.
const day = /^(?:19|20|21)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const monthOrYear = /^(?:19|20|21)\d\d(?:-(?:0[1-9]|1[0-2]))?$/;
const moment = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

const plainDay = (s: string): boolean => {
  if (!day.test(s)) return false;
  const read = new Date(`${s}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().slice(0, 10) === s;
};
const plainPartial = (s: string): boolean => monthOrYear.test(s) || plainDay(s);
const plainMoment = (s: string): boolean => plainDay(moment.exec(s)?.[1] ?? '');

/** Texts that are dates, nearly dates, or nothing of the kind. */
const nearlyDate: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'0123456789-TZ:./ ٣１'), maxLength: 26 }),
  fc
    .tuple(
      fc.integer({ min: 1850, max: 2250 }),
      fc.integer({ min: 0, max: 14 }),
      fc.integer({ min: 0, max: 33 }),
      fc.constantFrom('', 'T00:00:00.000Z', 'T23:59:59.999Z', 'T24:00:00.000Z', 'T12:60:00.000Z'),
      fc.constantFrom(4, 7, 8, 10, 24, 30),
    )
    .map(([y, m, d, time, cut]) =>
      `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}${time}`.slice(0, cut),
    ),
);
/** The same with one character put in, taken out or changed. */
const wounded = fc
  .tuple(nearlyDate, fc.nat(30), fc.nat(1), fc.constantFrom('', '0', '9', '-', ' ', '\n', '٣', 'T'))
  .map(([s, at, cut, put]) => s.slice(0, at) + put + s.slice(at + cut));
const text = fc.oneof(nearlyDate, wounded);

describe('dates read by character code', () => {
  it('are the same days, partial dates and moments as by pattern', () => {
    fc.assert(
      fc.property(text, (s) => {
        expect([LocalDate.is(s), PartialDate.is(s), Instant.is(s)]).toEqual([
          plainDay(s),
          plainPartial(s),
          plainMoment(s),
        ]);
      }),
      { numRuns: 5000 },
    );
  });

  it('know every day of four centuries, and no other', () => {
    for (const year of [1899, 1900, 1999, 2000, 2012, 2015, 2100, 2199, 2200]) {
      for (let month = 0; month <= 13; month += 1) {
        for (let d = 0; d <= 32; d += 1) {
          const s = `${year}-${String(month).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
          expect([s, LocalDate.is(s)]).toEqual([s, plainDay(s)]);
        }
      }
    }
  });
});
