import { describe, expect, it } from 'vitest';
import type { Book } from '../../../test/book.ts';
import { assigned, assignment, communeReports, help, pair } from '../../../test/flags-fixture.ts';
import { asOf, reconstructed, viewOf } from '../../../test/history.ts';
import { defaultPolicy } from '../../policy/index.ts';
import { flagHistory } from './flag-history.ts';

const viewed = (book: Book, on: string) => viewOf(flagHistory(defaultPolicy), book.facts, asOf(on));

const none = { value: 0, reconstructed: 0, events: [] };
const one = { value: 1, reconstructed: 0, events: [] };

/** No help in 2012 and 2013, help in 2014: the commune says so each year. */
const flaggedTwice = () => {
  const book = assigned();
  const first = communeReports(book, '2013-01-10', 'nil', '2012');
  const second = communeReports(book, '2014-01-10', 'nil', '2013');
  return { book, first, second };
};

describe('flags over the years', () => {
  it('are counted by year and flag, the raised ones with their facts', () => {
    const { book, first } = flaggedTwice();
    const view = viewed(book, '2014-06-30');
    expect(view.policy).toEqual({ id: defaultPolicy.id, version: defaultPolicy.version });
    expect(view.years.map(({ period, flag }) => `${period} ${flag}`)).toEqual([
      '2012 N',
      '2012 I',
      '2013 N',
      '2013 I',
      '2014 N',
      '2014 I',
    ]);
    expect(view.years[0]).toEqual({
      period: '2012',
      flag: 'N',
      verdicts: {
        RAISED: { ...one, events: expect.arrayContaining([first]) },
        NOT_RAISED: none,
        UNKNOWN: none,
        DISPUTED: none,
        EXCUSED: none,
        NOT_DUE: none,
      },
      confirmed: none,
      cleared: none,
      all: one,
    });
  });

  it('show what was confirmed and what was cleared', () => {
    const { book } = flaggedTwice();
    const subject = { ...pair, flag: 'N', by: 'Sở Lao động - Thương binh và Xã hội' };
    book.add('FlagConfirmed', '2013-03-01', { ...subject, period: '2012' } as never);
    book.add('FlagCleared', '2014-03-01', {
      ...subject,
      period: '2013',
      reason: 'error',
      text: 'Xã báo cáo nhầm',
    } as never);
    const [first, , second] = viewed(book, '2014-06-30').years;
    expect([first?.confirmed.value, first?.cleared.value]).toEqual([1, 0]);
    expect([second?.confirmed.value, second?.cleared.value]).toEqual([0, 1]);
  });

  it.each([
    ['raised', '2014-06-30', false],
    ['recovered', '2015-06-30', true],
    ['undecided', '2015-06-30', false],
  ] as const)('end as %s, asked on %s', (state, on, helped) => {
    const { book, first, second } = flaggedTwice();
    if (helped) book.add('ContributionDelivered', '2014-05-01', { ...help, assignment });
    expect(viewed(book, on).courses).toEqual([
      {
        agency: 'kho-bac',
        agencyName: 'Kho bạc Nhà nước Nghệ An',
        flag: 'N',
        years: ['2012', '2013'],
        state,
        reconstructed: false,
        events: expect.arrayContaining([first, second]),
      },
    ]);
  });

  it('stand beside the evaluations, by period and grade, with what is reconstructed', () => {
    const book = assigned();
    const evaluation = {
      ...pair,
      period: '2013',
      evaluator: 'Sở Lao động - Thương binh và Xã hội',
    };
    const good = book.add('EvaluationMade', '2014-01-15', { ...evaluation, grade: 'good' });
    const poor = book.add(
      'EvaluationMade',
      '2014-01-16',
      { ...evaluation, grade: 'notFulfilled' },
      reconstructed,
    );
    expect(viewed(book, '2014-06-30').evaluations).toEqual([
      {
        period: '2013',
        grades: {
          excellent: none,
          good: { value: 1, reconstructed: 0, events: [good] },
          fulfilled: none,
          notFulfilled: { value: 1, reconstructed: 1, events: [poor] },
        },
        all: { value: 2, reconstructed: 1, events: [good, poor] },
      },
    ]);
  });

  it('are none in a history without assignments', () => {
    const { years, courses, evaluations } = viewOf(
      flagHistory(defaultPolicy),
      [],
      asOf('2014-01-01'),
    );
    expect([years, courses, evaluations]).toEqual([[], [], []]);
  });
});
