import { type AsOf, always, type Instant, type LocalDate } from '@donghanh/core';
import { describe, expect, it } from 'vitest';
import { formatEffective, formatKnown, formatPeriod } from './dates.ts';

const knownAt = (instant: string): AsOf => ({
  effectiveOn: '2016-01-31' as LocalDate,
  knownAt: instant as Instant,
});

describe('the two dates of a report', () => {
  it('are in the words of Decree 30', () => {
    expect(formatEffective(knownAt('2016-01-31T16:59:59.999Z'), 'vi')).toBe(
      'ngày 31 tháng 01 năm 2016',
    );
    expect(formatEffective(knownAt('2016-01-31T16:59:59.999Z'), 'en')).toBe('31 January 2016');
  });

  it.each([
    ['2016-01-31T16:59:59.999Z', 'hết ngày 31 tháng 01 năm 2016', 'the end of 31 January 2016'],
    [
      '2016-01-30T17:00:00.000Z',
      '00:00 ngày 31 tháng 01 năm 2016 (giờ Việt Nam)',
      '00:00 on 31 January 2016 (Vietnam time)',
    ],
    [
      '2016-01-31T03:05:00.000Z',
      '10:05 ngày 31 tháng 01 năm 2016 (giờ Việt Nam)',
      '10:05 on 31 January 2016 (Vietnam time)',
    ],
  ])('known at %s, by the clock of Vietnam', (instant, vi, en) => {
    expect(formatKnown(knownAt(instant), 'vi')).toBe(vi);
    expect(formatKnown(knownAt(instant), 'en')).toBe(en);
  });

  it('never print the far future that means no limit', () => {
    expect([formatEffective(always, 'vi'), formatKnown(always, 'vi')]).toEqual([
      'mọi ngày đã ghi',
      'mọi sự kiện đã ghi',
    ]);
    expect([formatEffective(always, 'en'), formatKnown(always, 'en')]).toEqual([
      'any recorded day',
      'everything recorded',
    ]);
  });
});

describe('a period', () => {
  it.each([
    ['2012', '2012', '2012'],
    ['2012-H1', '6 tháng đầu năm 2012', 'first half of 2012'],
    ['2012-H2', '6 tháng cuối năm 2012', 'second half of 2012'],
    ['2012-Q3', 'quý 3/2012', 'Q3 2012'],
    ['2012-05', '5/2012', 'May 2012'],
  ])('%s', (period, vi, en) => {
    expect(formatPeriod(period, 'vi')).toBe(vi);
    expect(formatPeriod(period, 'en')).toBe(en);
  });
});
