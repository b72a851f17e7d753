import {
  type EventStore,
  type Instant,
  type LocalDate,
  matches,
  type Position,
  type ReadQuery,
} from '@donghanh/core';
import { fc } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { event, minute, readAll, right, stream as streamNamed } from '../support/events.ts';
import type { MakeStore } from './index.ts';

const TYPES = ['AssignmentMade', 'PledgeMade', 'ContributionDelivered'] as const;
const STREAMS = [
  'assignment-a',
  'assignment-a~b',
  'assignment-b',
  'commune-a',
  'agency-a',
] as const;
const DATES = [
  ['2012', '2013', '2012-02', '2013-02', '2012-12', '2013-11', '2013-12'],
  ['2012-02-28', '2012-02-29', '2013-02-28', '2013-03-01', '2013-12-30', '2013-12-31'],
].flat();

const someEvent = fc.record({
  type: fc.constantFrom(...TYPES),
  schemaVersion: fc.constantFrom(1, 2),
  effectiveOn: fc.constantFrom(...DATES),
  minute: fc.integer({ min: 0, max: 12 }),
  stream: fc.constantFrom(...STREAMS),
});
type SomeEvent = typeof someEvent extends fc.Arbitrary<infer A> ? A : never;

const DAYS = ['2011-12-31', '2012-02-29', '2012-12-30', '2012-12-31', '2013-02-28', '2013-11-30'];

/** Any combination of conditions; one that is not drawn is left out. */
const someQuery: fc.Arbitrary<ReadQuery> = fc.record(
  {
    after: fc.integer({ min: -1, max: 45 }).map((n) => n as Position),
    upTo: fc.integer({ min: 0, max: 45 }).map((n) => n as Position),
    types: fc.subarray([...TYPES, 'Unheard']),
    streamPrefix: fc.constantFrom('', 'assignment-', 'assignment-a', 'com', 'x', 'A'),
    recordedThrough: fc.integer({ min: -1, max: 13 }).map(minute),
    effectiveThrough: fc.constantFrom(...DAYS).map((day) => day as LocalDate),
    chunkSize: fc.integer({ min: 1, max: 50 }),
  },
  { requiredKeys: [] },
);

const fill = async (store: EventStore, list: readonly SomeEvent[]): Promise<void> => {
  const held = new Map<string, number>();
  for (const [i, { stream: name, minute: at, ...parts }] of list.entries()) {
    const expected = held.get(name) ?? 0;
    held.set(name, expected + 1);
    const made = event(i, { ...parts, recordedAt: minute(at) });
    right(await store.append(streamNamed(name), expected, [made])());
  }
};

export const selecting = (makeStore: MakeStore): void => {
  describe('a query', { timeout: 60_000 }, () => {
    it('selects what core says it means, of any history, in any order of recording', async () => {
      const property = fc.asyncProperty(
        fc.array(someEvent, { maxLength: 40 }),
        fc.array(someQuery, { minLength: 1, maxLength: 10 }),
        async (list, queries) => {
          const store = makeStore();
          await fill(store, list);
          const all = await readAll(store);
          expect(all).toHaveLength(list.length);
          for (const query of queries) {
            expect(await readAll(store, query)).toEqual(all.filter(matches(query)));
          }
          right(await store.close()());
        },
      );
      await fc.assert(property, { numRuns: 60 });
    });

    const first = '2013-01-01T00:00:00.000Z' as Instant;

    it('counts a month from its last day and a year from 31 December', async () => {
      const store = makeStore();
      const dates = ['2015', '2015-02', '2015-02-27', '2015-12-31'];
      const made = dates.map((effectiveOn, i) => event(i, { effectiveOn, recordedAt: first }));
      right(await store.append(streamNamed('commune-a'), 0, made)());
      const through = async (day: string) =>
        (await readAll(store, { effectiveThrough: day as LocalDate })).map((e) => e.effectiveOn);
      expect(await through('2015-02-27')).toEqual(['2015-02-27']);
      expect(await through('2015-02-28')).toEqual(['2015-02', '2015-02-27']);
      expect(await through('2015-12-30')).toEqual(['2015-02', '2015-02-27']);
      expect(await through('2015-12-31')).toEqual(dates);
    });

    it('takes in what was recorded at that very moment', async () => {
      const store = makeStore();
      right(await store.append(streamNamed('commune-a'), 0, [event(1), event(2), event(3)])());
      const found = await readAll(store, { recordedThrough: minute(2) });
      expect(found.map(({ recordedAt }) => recordedAt)).toEqual([minute(1), minute(2)]);
    });

    it('selects nothing for no types, and nothing behind the end', async () => {
      const store = makeStore();
      const { position } = right(await store.append(streamNamed('commune-a'), 0, [event(1)])());
      expect(await readAll(store, { types: [] })).toEqual([]);
      expect(await readAll(store, { after: position })).toEqual([]);
      expect(await readAll(store, { upTo: 0 as Position })).toEqual([]);
    });

    it('takes the beginning of a name as it stands, not as a pattern', async () => {
      const store = makeStore();
      right(await store.append(streamNamed('commune-a'), 0, [event(1)])());
      for (const streamPrefix of ['commune_', 'c%', '*', 'Commune', 'commune-a~']) {
        expect(await readAll(store, { streamPrefix })).toEqual([]);
      }
      expect(await readAll(store, { streamPrefix: 'commune-a' })).toHaveLength(1);
    });
  });
};
