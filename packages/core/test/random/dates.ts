import { fc } from '@fast-check/vitest';

const two = (n: number): string => String(n).padStart(2, '0');

/** A day, month or year from 2011 to 2016, as the sources give dates. */
export const partialDate: fc.Arbitrary<string> = fc
  .tuple(
    fc.integer({ min: 2011, max: 2016 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.constantFrom('day', 'day', 'day', 'month', 'year'),
  )
  .map(([year, month, day, precision]) => {
    if (precision === 'year') return `${year}`;
    return precision === 'month' ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
  });

/** A whole day from 2011 to 2017: to ask about. */
export const askedDay: fc.Arbitrary<string> = fc
  .tuple(
    fc.integer({ min: 2011, max: 2017 }),
    fc.constantFrom('01-01', '03-15', '06-30', '12-30', '12-31'),
  )
  .map(([year, rest]) => `${year}-${rest}`);

/** A moment of recording, whatever the date of the fact: late, early, all at once. */
export const recordedAt: fc.Arbitrary<string> = fc
  .integer({ min: 2012, max: 2018 })
  .map((year) => `${year}-06-15T03:00:00.000Z`);
