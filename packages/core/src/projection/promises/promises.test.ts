import { describe, expect, it } from 'vitest';
import { asOf, history, reconstructed, type Told, told, viewOf } from '../../../test/history.ts';
import { gift, pair } from '../../../test/keng-du.ts';
import type { JsonOf } from '../../../test/record.ts';
import { promises } from './promises.ts';

const million = 1_000_000;
const stream = 'assignment-so-gtvt~keng-du-16822';
const pledged = (on: string, more: Partial<JsonOf<'PledgeMade'>> = {}, marks: object = {}): Told =>
  told('PledgeMade', { ...pair, pledge: 'p1', amount: 50 * million, ...more }, on, marks);
const amended = (on: string, amount: number, more: object = {}, marks: object = {}): Told =>
  told('PledgeAmended', { pledge: 'p1', amount, ...more }, on, { stream, ...marks });
const withdrawn = (on: string, marks: object = {}): Told =>
  told('PledgeWithdrawn', { pledge: 'p1' }, on, { stream, ...marks });
const signed = (on: string, more: Partial<JsonOf<'CommitmentSigned'>> = {}): Told =>
  told(
    'CommitmentSigned',
    { ...pair, commitment: 'c1', amount: 40 * million, dueBy: '2013-06-30', ...more },
    on,
  );

const lines = (facts: readonly Told[], day = '2022-06-28') =>
  viewOf(promises, history(facts), asOf(day)).lines;
/** Day and worth of each step, in millions. */
const steps = (...facts: readonly Told[]) =>
  lines(facts).flatMap((line) =>
    line.steps.map(({ act, day, amount }) =>
      [act, day, amount === undefined ? '?' : amount / million].join(' '),
    ),
  );

describe('promises', () => {
  it('are told one by one: their days, what they are worth, when due, what was delivered', () => {
    const facts = history([
      pledged('2012-06-01', { dueBy: '2012-12-31' }),
      amended('2012-09', 60 * million),
      signed('2012-10-01', { pledge: 'p1' }),
      gift('g1', '2012-11-02', { value: 25 * million, pledge: 'p1', commitment: 'c1' }),
      gift('g2', '2012-11-03', { value: 5 * million, commitment: 'c1' }),
      gift('g3', '2012-11-04', { value: 9 * million, commitment: 'c1', stream: 'budget' }),
      gift('g4', '2012-11-05', { value: 7 * million }),
    ]);
    const of = { ...pair };
    expect(viewOf(promises, facts, asOf('2022-06-28'))).toEqual({
      asOf: asOf('2022-06-28'),
      lines: [
        {
          kind: 'pledge',
          id: 'p1',
          ...of,
          steps: [
            {
              act: 'made',
              on: '2012-06-01',
              day: '2012-06-01',
              amount: 50 * million,
              dueBy: '2012-12-31',
              event: `${stream}@0`,
              reconstructed: false,
            },
            {
              act: 'amended',
              on: '2012-09',
              day: '2012-09-30',
              amount: 60 * million,
              dueBy: '2012-12-31',
              event: `${stream}@1`,
              reconstructed: false,
            },
          ],
          amount: 60 * million,
          dueBy: '2012-12-31',
          delivered: { value: 25 * million, reconstructed: 0, events: [`${stream}@3`] },
          events: [`${stream}@0`, `${stream}@1`],
        },
        {
          kind: 'commitment',
          id: 'c1',
          pledge: 'p1',
          ...of,
          steps: [
            {
              act: 'made',
              on: '2012-10-01',
              day: '2012-10-01',
              amount: 40 * million,
              dueBy: '2013-06-30',
              event: `${stream}@2`,
              reconstructed: false,
            },
          ],
          amount: 40 * million,
          dueBy: '2013-06-30',
          delivered: {
            value: 30 * million,
            reconstructed: 0,
            events: [`${stream}@3`, `${stream}@4`],
          },
          events: [`${stream}@2`],
        },
      ],
    });
  });

  it('are worth nothing once withdrawn, and nothing counts that is said of them later', () => {
    expect(steps(pledged('2012-06-01'), withdrawn('2013'), amended('2014-01-01', 90))).toEqual([
      'made 2012-06-01 50',
      'withdrawn 2013-12-31 0',
    ]);
    const [line] = lines([pledged('2012-06-01'), withdrawn('2013')]);
    expect(line).not.toHaveProperty('amount');
    expect(line?.withdrawnOn).toBe('2013');
    // Until then it stands.
    const [before] = lines([pledged('2012-06-01'), withdrawn('2013')], '2013-12-30');
    expect([before?.amount, before?.withdrawnOn]).toEqual([50 * million, undefined]);
  });

  it('take their steps by the day in the world, not by the order of the record', () => {
    expect(
      steps(
        pledged('2012'),
        amended('2014-01-01', 30 * million),
        amended('2013-01-01', 20 * million),
      ),
    ).toEqual(['made 2012-12-31 50', 'amended 2013-01-01 20', 'amended 2014-01-01 30']);
    // What is dated before the making is overruled by it.
    expect(steps(pledged('2012'), amended('2012-03-01', 20 * million))).toEqual([
      'made 2012-12-31 50',
    ]);
  });

  it('may have no price, and say which of their facts are reconstructed', () => {
    const { amount: _, ...priceless } = { ...pair, pledge: 'p1', amount: 0, what: 'Tập huấn' };
    expect(steps(told('PledgeMade', priceless, '2012-06-01'))).toEqual(['made 2012-06-01 ?']);
    const [line] = lines([
      pledged('2012-06-01', {}, reconstructed),
      amended('2013-01-01', 60 * million),
      withdrawn('2014-01-01', reconstructed),
    ]);
    expect(line?.steps.map((step) => step.reconstructed)).toEqual([true, false, true]);
  });

  it('come by assignment, then day, pledges first; ids are of their pair only', () => {
    const other = { assignment: 'bao-nghe-an~keng-du-16822~1', agency: 'bao-nghe-an' } as const;
    expect(
      lines([
        signed('2012-06-01', { commitment: 'p1' }),
        pledged('2012-06-01'),
        pledged('2012-05-01', { pledge: 'p2' }),
        pledged('2013-01-01', other),
        gift('g1', '2013-02-01', { value: million, pledge: 'p1' }),
      ]).map(({ agency, kind, id, delivered }) => [agency, kind, id, delivered.value]),
    ).toEqual([
      ['bao-nghe-an', 'pledge', 'p1', 0],
      ['so-gtvt', 'pledge', 'p2', 0],
      ['so-gtvt', 'pledge', 'p1', million],
      ['so-gtvt', 'commitment', 'p1', 0],
    ]);
  });
});
