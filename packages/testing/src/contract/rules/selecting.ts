import {
  type EventStore,
  type LocalDate,
  matches,
  type ReadQuery,
  type StoredEvent,
} from '@donghanh/core';
import fc from 'fast-check';
import { agree } from '../../laws/difference.ts';
import { readAll, right } from '../expect.ts';
import { type RuleBody, rule } from '../rule.ts';
import { event, minute, stream } from '../sample/events.ts';

const TYPES = ['AssignmentMade', 'PledgeMade', 'ContributionDelivered'] as const;
const STREAMS = ['assignment-a', 'assignment-a~b', 'assignment-b', 'commune-a', 'agency-a'];
const DATES = [
  ['2012', '2013', '2012-02', '2013-02', '2012-12', '2013-11', '2013-12'],
  ['2012-02-28', '2012-02-29', '2013-02-28', '2013-03-01', '2013-12-30', '2013-12-31'],
].flat();
const DAYS = ['2011-12-31', '2012-02-29', '2012-12-30', '2012-12-31', '2013-02-28', '2013-11-30'];

interface SomeEvent {
  readonly type: string;
  readonly schemaVersion: number;
  readonly effectiveOn: string;
  readonly minute: number;
  readonly stream: string;
}

const someEvent: fc.Arbitrary<SomeEvent> = fc.record({
  type: fc.constantFrom(...TYPES),
  schemaVersion: fc.constantFrom(1, 2),
  effectiveOn: fc.constantFrom(...DATES),
  minute: fc.integer({ min: 0, max: 12 }),
  stream: fc.constantFrom(...STREAMS),
});

/** Where a query begins and ends, as places in the list of events. */
interface Bounds {
  readonly after?: number;
  readonly upTo?: number;
}

/** Any combination of conditions; one that is not drawn is left out. */
const someQuery = fc.record(
  {
    types: fc.subarray([...TYPES, 'Unheard']),
    streamPrefix: fc.constantFrom('', 'assignment-', 'assignment-a', 'com', 'x', 'A'),
    recordedThrough: fc.integer({ min: -1, max: 13 }).map(minute),
    effectiveThrough: fc.constantFrom(...DAYS).map((day) => day as LocalDate),
    chunkSize: fc.integer({ min: 1, max: 50 }),
  },
  { requiredKeys: [] },
);
const someBounds: fc.Arbitrary<Bounds> = fc.record(
  { after: fc.nat(45), upTo: fc.nat(45) },
  { requiredKeys: [] },
);

/** Positions are opaque, so a query can only name those of events that were read. */
const placed = (
  all: readonly StoredEvent[],
  query: ReadQuery,
  { after, upTo }: Bounds,
): ReadQuery => {
  const from = after === undefined ? undefined : all[after]?.position;
  const to = upTo === undefined ? undefined : all[upTo]?.position;
  return {
    ...query,
    ...(from !== undefined && { after: from }),
    ...(to !== undefined && { upTo: to }),
  };
};

const fill = async (store: EventStore, list: readonly SomeEvent[]): Promise<void> => {
  const held = new Map<string, number>();
  for (const [i, { stream: name, minute: at, ...parts }] of list.entries()) {
    const expected = held.get(name) ?? 0;
    held.set(name, expected + 1);
    const made = event(i, { ...parts, recordedAt: minute(at) });
    right(await store.append(stream(name), expected, [made])());
  }
};

const commune = stream('commune-a');

export const selecting: readonly RuleBody[] = [
  rule('a query selects what core says it means, of any history', async (bench) => {
    const property = fc.asyncProperty(
      fc.array(someEvent, { maxLength: 40 }),
      fc.array(fc.tuple(someQuery, someBounds), { minLength: 1, maxLength: 10 }),
      async (list, queries) => {
        const store = await bench.open();
        await fill(store, list);
        const all = await readAll(store);
        agree(all.length, list.length, 'events are missing');
        for (const [conditions, bounds] of queries) {
          const query = placed(all, conditions, bounds);
          const what = `${JSON.stringify(query)} selects something else`;
          agree(await readAll(store, query), all.filter(matches(query)), what);
        }
        right(await store.close()());
      },
    );
    await fc.assert(property, { numRuns: bench.runs });
  }),

  rule('a month counts from its last day, and a year from 31 December', async (bench) => {
    const store = await bench.open();
    const dates = ['2015', '2015-02', '2015-02-27', '2015-12-31'];
    const made = dates.map((effectiveOn, i) => event(i, { effectiveOn, recordedAt: minute(0) }));
    right(await store.append(commune, 0, made)());
    const through = async (day: string) =>
      (await readAll(store, { effectiveThrough: day as LocalDate })).map((e) => e.effectiveOn);
    agree(
      [await through('2015-02-27'), await through('2015-02-28'), await through('2015-12-30')],
      [['2015-02-27'], ['2015-02', '2015-02-27'], ['2015-02', '2015-02-27']],
      'other facts had happened',
    );
    agree(await through('2015-12-31'), dates, 'other facts had happened');
  }),

  rule('what was recorded at that very moment was known', async (bench) => {
    const store = await bench.open();
    right(await store.append(commune, 0, [event(1), event(2), event(3)])());
    const found = await readAll(store, { recordedThrough: minute(2) });
    agree(
      found.map(({ recordedAt }) => recordedAt),
      [minute(1), minute(2)],
      'something else was known',
    );
  }),

  rule('no types select nothing, and there is nothing behind the end', async (bench) => {
    const store = await bench.open();
    const { position } = right(await store.append(commune, 0, [event(1)])());
    agree(await readAll(store, { types: [] }), [], 'no types select something');
    agree(await readAll(store, { after: position }), [], 'there is something behind the end');
  }),

  rule('every type that is there is told of', async (bench) => {
    const store = await bench.open();
    if (store.types === undefined) {
      return { because: 'the store could tell its types only by reading everything' };
    }
    right(await store.append(commune, 0, [event(1), { ...event(2), type: 'Unheard' }])());
    const told = new Set(right(await store.types()()));
    for (const { type } of await readAll(store)) agree(told.has(type), true, `${type} is not told`);
    return undefined;
  }),

  rule('the beginning of a stream name is taken as it stands, not as a pattern', async (bench) => {
    const store = await bench.open();
    right(await store.append(commune, 0, [event(1)])());
    for (const streamPrefix of ['commune_', 'c%', '*', '.', '^c', 'Commune', 'commune-a~']) {
      agree(await readAll(store, { streamPrefix }), [], `${streamPrefix} selects something`);
    }
    agree((await readAll(store, { streamPrefix: 'commune-a' })).length, 1, 'the name selects none');
  }),
];
