import * as E from 'fp-ts/lib/Either.js';
import { describe, expect, it } from 'vitest';
import { gifts } from '../../test/gifts.ts';
import {
  assignmentMade,
  contributionDelivered,
  factCorrected,
  factRecalled,
  pledgeMade,
  readsAs,
} from '../builders/index.ts';
import { memoryLedger } from '../ledger/memory-ledger.ts';
import { putFacts } from '../ledger/put-facts.ts';
import { world } from '../world/world.ts';
import { given, givenOnly } from './given.ts';

const gift = (n: number, value: number, place: { on?: string; recordedAt?: string } = {}) =>
  contributionDelivered({ contribution: `g${n}`, value }, place);

describe('given, project, as of', () => {
  it('folds facts with their own dates, ids and streams into a view', () => {
    const facts = given(
      assignmentMade(),
      gift(1, 10, { on: '2012-12-05', recordedAt: '2013-01-10T08:00:00+07:00' }),
      contributionDelivered({ agency: 'bao-nghe-an' }, { on: '2012' }),
    );
    expect(facts.project(gifts).current()).toEqual({
      [world.stream]: {
        total: 10,
        facts: [`${world.stream}@1`],
        known: ['2013-01-10T01:00:00.000Z'],
      },
      'assignment-bao-nghe-an~keng-du-16822': {
        total: 50_000_000,
        facts: ['assignment-bao-nghe-an~keng-du-16822@0'],
        known: ['2012-12-31T03:00:00.000Z'],
      },
    });
  });

  it('takes what was true on the day, as far as it was known at the moment', () => {
    const project = givenOnly(
      gift(1, 1, { on: '2015-06-30', recordedAt: '2015-07-01' }),
      gift(2, 10, { on: '2015-12-31', recordedAt: '2016-03-01' }),
      gift(3, 100, { on: '2015', recordedAt: '2015-07-02' }),
      gift(4, 1000, { on: '2016-01-01', recordedAt: '2015-07-02' }),
    ).project(gifts);
    const total = (...asOf: readonly [string, string?]) =>
      project.asOf(...asOf)[world.stream]?.total ?? 0;
    expect(total('2015-12-31', '2016-01-31')).toBe(101);
    expect(total('2015-12-31')).toBe(111);
    expect(total('2015-12-30')).toBe(1);
    expect(total('2016-01-01', '2015-07-01')).toBe(1);
    expect(total('2016-01-01', '2016-02-29T23:59:59+07:00')).toBe(1101);
    expect(total('2015-06-29')).toBe(0);
    expect(project.current()[world.stream]?.total).toBe(1111);
  });

  it('reads facts as corrected by what was known, and as written when asked', () => {
    const facts = givenOnly(
      gift(1, 1),
      gift(2, 10),
      factCorrected(
        { target: 0, replacement: readsAs(gift(1, 5, { on: '2013-06-01' })) },
        { on: '2013-02-01', recordedAt: '2013-02-02' },
      ),
      factRecalled({ target: 1 }, { on: '2013-03-01', recordedAt: '2013-03-02' }),
    );
    const total = (corrections: 'applied' | 'asWritten', ...asOf: readonly [string, string?]) =>
      facts.project(gifts, { corrections }).asOf(...asOf)[world.stream]?.total ?? 0;
    expect(total('applied', '2013-12-31', '2013-02-01')).toBe(11);
    expect(total('applied', '2013-12-31', '2013-02-28')).toBe(15);
    expect(total('applied', '2013-12-31')).toBe(5);
    expect(total('applied', '2013-05-31')).toBe(0);
    expect(total('asWritten', '2013-12-31')).toBe(11);
  });

  it.each([
    ['the day', () => given().project(gifts).asOf('2015-02-29'), 'effectiveOn: expected a day'],
    [
      'the moment',
      () => given().project(gifts).asOf('2015-01-01', '1/2'),
      'knownAt: expected a mo',
    ],
  ])('says what is wrong with %s', (_, ask, why) => {
    expect(ask).toThrow(why);
  });

  it('refuses a correction that says nothing', () => {
    const nothing = givenOnly(pledgeMade(), factRecalled({ target: 7 }));
    expect(() => nothing.project(gifts).current()).toThrow(
      `${world.stream}@1: data.target: expected the version of an earlier fact, found 7`,
    );
  });

  it('answers as a ledger does that holds the same facts', async () => {
    const facts = given(
      assignmentMade(),
      gift(1, 1, { on: '2015-06-30', recordedAt: '2015-07-01' }),
      gift(2, 10, { on: '2015-12-31', recordedAt: '2016-03-01' }),
    );
    const ledger = memoryLedger();
    await putFacts(ledger.store, facts.events);
    const asOf = ['2015-12-31', '2016-01-31'] as const;
    const [effectiveOn, knownAt] = asOf;
    expect(await ledger.project(gifts, { effectiveOn, knownAt })()).toEqual(
      E.right(facts.project(gifts).asOf(...asOf)),
    );
    expect(await ledger.project(gifts)()).toEqual(E.right(facts.project(gifts).current()));
  });
});
