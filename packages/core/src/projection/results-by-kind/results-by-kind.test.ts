import { describe, expect, it } from 'vitest';
import { asOf, history, reconstructed, type Told, told, viewOf } from '../../../test/history.ts';
import { gift, pair } from '../../../test/keng-du.ts';
import type { JsonOf } from '../../../test/record.ts';
import { HelpKind } from '../../assignment/code-lists.ts';
import { resultsByKind } from './results-by-kind.ts';

const { agency, commune } = pair;

const result = (
  id: string,
  on: string,
  more: Partial<JsonOf<'ResultReported'>> = {},
  marks: object = {},
): Told =>
  told(
    'ResultReported',
    {
      commune,
      agency,
      result: id,
      kind: 'economy',
      what: 'Bò giống',
      quantity: '4',
      unit: 'con',
      ...more,
    },
    on,
    marks,
  );

const kinds = (facts: readonly Told[], day = '2022-06-28') =>
  viewOf(resultsByKind, history(facts), asOf(day)).kinds;
const lines = (facts: readonly Told[], day?: string) =>
  kinds(facts, day).flatMap(({ kind, lines }) =>
    lines.map(({ unit, quantity, value, reported, gifts }) =>
      [kind, quantity, unit, value.value, reported, gifts].join(' '),
    ),
  );
const cows = {
  kind: 'economy',
  items: [{ what: 'bò', quantity: '4', unit: 'con', value: 40 }],
} as const;

describe('results by kind', () => {
  it('come in the order of the Notice, also where nothing is on record', () => {
    const nothing = { value: 0, reconstructed: 0, events: [] };
    expect(kinds([])).toEqual(
      HelpKind.codes.map((kind) => ({ kind, lines: [], value: nothing, beneficiaries: 0 })),
    );
    expect(HelpKind.codes.slice(0, 3)).toEqual(['infrastructure', 'housing', 'technology']);
  });

  it('add what is reported and what was handed over, exactly, with the facts behind', () => {
    const found = kinds([
      result('r1', '2014-03', { quantity: '1.5', value: 10, beneficiaries: 3 }),
      result('r2', '2014-04', { quantity: '0.25', beneficiaries: 2 }, reconstructed),
      gift('g1', '2015-01-24', cows),
      result(
        'r3',
        '2014-05',
        { kind: 'housing', unit: 'nhà', quantity: '2', value: 7 },
        reconstructed,
      ),
    ]);
    const events = ['assignment-so-gtvt~keng-du-16822@0', `need-${commune}@0`, `need-${commune}@1`];
    const value = {
      value: 50,
      reconstructed: 0,
      events: ['assignment-so-gtvt~keng-du-16822@0', `need-${commune}@0`],
    };
    expect(found.find(({ kind }) => kind === 'economy')).toEqual({
      kind: 'economy',
      lines: [
        {
          unit: 'con',
          quantity: '5.75',
          reconstructed: '0.25',
          days: { from: '2014-03-31', to: '2015-01-24' },
          value,
          beneficiaries: 5,
          reported: 2,
          gifts: 1,
          rough: 0,
          events,
        },
      ],
      value,
      beneficiaries: 5,
    });
    expect(found.find(({ kind }) => kind === 'housing')?.value).toEqual({
      value: 7,
      reconstructed: 7,
      events: [`need-${commune}@2`],
    });
  });

  it('say how many of the gifts a source counts only roughly', () => {
    const counted = (qualifier: 'nearly' | 'exact') =>
      gift('g1', '2014', {
        kind: 'economy',
        items: [{ what: 'dê giống', quantity: '80', qualifier, unit: 'con' }],
      });
    const rough = (...facts: readonly Told[]) =>
      kinds(facts).flatMap(({ lines }) => lines.map((line) => [line.gifts, line.rough]));
    expect(rough(counted('nearly'), gift('g2', '2014', cows))).toEqual([[2, 1]]);
    expect(rough(counted('exact'))).toEqual([[1, 0]]);
  });

  it('keep units apart, and pass over items without a quantity or a unit, and programme budget', () => {
    expect(
      lines([
        gift('g1', '2015-01-24', {
          kind: 'economy',
          items: [
            { what: 'bò', quantity: '4', unit: 'con' },
            { what: 'chuồng', quantity: '4' },
            { what: 'công' },
            { what: 'giống', quantity: '30.5', unit: 'kg', value: 9 },
          ],
        }),
        gift('g2', '2015-01-24', { ...cows, stream: 'budget' }),
      ]),
    ).toEqual(['economy 4 con 0 0 1', 'economy 30.5 kg 9 0 1']);
  });

  it('take a reported result that names a gift in place of its items', () => {
    const facts = [
      gift('g1', '2015-01-24', cows),
      gift('g2', '2015-01-24', cows),
      result('r1', '2015-06-30', { quantity: '3', value: 30, contribution: 'g1' }),
    ];
    expect(lines(facts)).toEqual(['economy 7 con 70 1 1']);
    // Before it is there, the gift speaks for itself.
    expect(lines(facts, '2015-06-29')).toEqual(['economy 8 con 80 0 2']);
  });

  it('but not of a gift of others that has the same id', () => {
    const voluntary = (helper: string) =>
      told(
        'VoluntaryHelpDelivered',
        {
          contribution: 'g1',
          agency: helper,
          commune,
          form: 'goods',
          fund: 'own',
          stream: 'donation',
          evidence: 'E2',
          ...cows,
          items: [{ what: 'bò', quantity: '1', unit: 'con' }],
        },
        '2015-01-24',
      );
    const named = result('r1', '2015-06-30', { quantity: '3', contribution: 'g1' });
    expect(lines([gift('g1', '2015-01-24', cows), voluntary('khac'), named])).toEqual([
      'economy 4 con 0 1 1',
    ]);
    // The pair's own voluntary gift is meant only where it has no assigned one of that id.
    expect(lines([gift('g1', '2015-01-24', cows), voluntary(agency), named])).toEqual([
      'economy 4 con 0 1 1',
    ]);
    expect(lines([voluntary(agency), named])).toEqual(['economy 3 con 0 1 0']);
  });

  it('count a joint gift with unknown shares once', () => {
    const other = { assignment: 'bao-nghe-an~keng-du-16822~1', agency: 'bao-nghe-an' } as const;
    const joint = { ...cows, joint: { gift: 'chung', share: 'notSplit' } } as const;
    expect(
      lines([gift('g1', '2015-01-24', joint), gift('g1', '2015-01-23', { ...joint, ...other })]),
    ).toEqual(['economy 4 con 40 0 1']);
  });
});
