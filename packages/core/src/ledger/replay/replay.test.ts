import * as E from 'fp-ts/lib/Either.js';
import { describe, expect, it } from 'vitest';
import { donated } from '../../../test/donated.ts';
import {
  assigned,
  copyOf,
  gift,
  left,
  open,
  pairStream,
  pledge,
  right,
  run,
  ticking,
} from '../../../test/ledger.ts';
import { always } from '../../vocabulary/dates/as-of.ts';
import type { Instant } from '../../vocabulary/dates/instant.ts';
import type { Ledger } from '../ledger.ts';

/** Gifts of 1, 10, 100 … đồng: the n-th with its date in the world and the day it was recorded on. */
const givenOn = async (...gifts: readonly (readonly [on: string, recorded: string])[]) => {
  const ledger = await assigned();
  for (const [n, [on, recorded]] of gifts.entries()) {
    const late = open({ store: ledger.store, clock: ticking(recorded) });
    await run(late, gift(10 ** n, on));
  }
  return ledger;
};

const total = async (ledger: Ledger, effectiveOn: string, knownAt?: string): Promise<number> =>
  right(await ledger.project(donated, { effectiveOn, ...(knownAt !== undefined && { knownAt }) })())
    .total;

describe('a view as of both dates', () => {
  it('takes what had certainly happened on the day', async () => {
    const ledger = await givenOn(
      ['2013-06-30', '2013-07-01'],
      ['2013-06', '2013-07-01'],
      ['2013', '2013-07-01'],
      ['2013-07-01', '2013-07-01'],
    );
    expect(await total(ledger, '2013-06-29')).toBe(0);
    expect(await total(ledger, '2013-06-30')).toBe(11);
    expect(await total(ledger, '2013-07-01')).toBe(1011);
    expect(await total(ledger, '2013-12-30')).toBe(1011);
    expect(await total(ledger, '2013-12-31')).toBe(1111);
  });

  it('takes what was known at the moment, whenever it happened', async () => {
    const ledger = await givenOn(['2013-06-30', '2013-07-01'], ['2013-06-30', '2014-03-01']);
    expect(await total(ledger, '2013-12-31', '2014-01-31')).toBe(1);
    expect(await total(ledger, '2013-12-31', '2014-03-01')).toBe(11);
    expect(await total(ledger, '2013-12-31')).toBe(11);
    expect(await total(ledger, '2013-12-31', '2014-03-01T12:00:00+07:00')).toBe(11);
    expect(await total(ledger, '2013-12-31', '2014-03-01T11:59:59+07:00')).toBe(1);
    expect(await total(ledger, '2013-12-31', '2013-06-30')).toBe(0);
  });

  it('takes everything when no date is given, what is still to come included', async () => {
    const ledger = await givenOn(['2013-06-30', '2013-07-01'], ['2199-12-31', '2013-07-01']);
    expect(await ledger.project(donated)()).toEqual(
      E.right({ total: 11, facts: [`${pairStream}@1`, `${pairStream}@2`], asOf: always }),
    );
    expect(await ledger.project(donated, always)()).toEqual(await ledger.project(donated)());
  });

  it('is told both dates, as read', async () => {
    const ledger = await givenOn();
    const at = { effectiveOn: '2015-12-31', knownAt: '2016-01-31T00:00:00+07:00' };
    expect(right(await ledger.project(donated, at)()).asOf).toEqual({
      effectiveOn: '2015-12-31',
      knownAt: '2016-01-30T17:00:00.000Z',
    });
    const day = right(await ledger.replay(donated, { effectiveOn: '2015-12-31' })());
    expect(day.asOf).toEqual({ effectiveOn: '2015-12-31', knownAt: always.knownAt });
    expect(day.view.asOf).toEqual(day.asOf);
  });

  it.each([
    [{ effectiveOn: '2015-02-29' }, 'effectiveOn', 'a day that exists, YYYY-MM-DD', '"2015-02-29"'],
    [{ effectiveOn: '2015' }, 'effectiveOn', 'a day that exists, YYYY-MM-DD', '"2015"'],
    [
      { effectiveOn: '2015-12-31', knownAt: '31/1/2016' },
      'knownAt',
      'a moment as 2016-01-31T00:00:00+07:00, or a day as 2016-01-31',
      '"31/1/2016"',
    ],
  ])('refuses dates that it cannot read: %j', async (asOf, path, expected, found) => {
    const ledger = await givenOn();
    expect(left(await ledger.project(donated, asOf)())).toEqual({
      _tag: 'InvalidAsOf',
      misfit: { path, expected, found },
      message: `${path}: expected ${expected}, found ${found}`,
    });
  });
});

describe('a replay', () => {
  it('says what stands behind its view', async () => {
    const ledger = await givenOn(['2013-06-30', '2013-07-01'], ['2014-01-01', '2014-01-01']);
    await run(ledger, pledge(1));
    expect(right(await ledger.replay(donated, { effectiveOn: '2013-12-31' })())).toEqual({
      view: { total: 1, facts: [`${pairStream}@1`], asOf: expect.anything() },
      asOf: { effectiveOn: '2013-12-31', knownAt: always.knownAt },
      events: 1,
      head: 7,
      quarantined: [],
      affected: { extent: 'none' },
    });
  });

  it('of an empty history is the view of nothing', async () => {
    const ledger = open();
    expect(right(await ledger.replay(donated)())).toEqual({
      view: { total: 0, facts: [], asOf: always },
      asOf: always,
      events: 0,
      head: undefined,
      quarantined: [],
      affected: { extent: 'none' },
    });
  });

  it('reads no further than where history ended when it began', async () => {
    const ledger = await givenOn(['2013-06-30', '2013-07-01'], ['2013-06-30', '2013-07-01']);
    const { store } = ledger;
    const late = {
      ...store,
      readAll: async function* (query: Parameters<typeof store.readAll>[0]) {
        await run(ledger, gift(1000));
        yield* store.readAll(query);
      },
    };
    const options = { corrections: 'asWritten' } as const;
    expect(right(await open({ store: late }).replay(donated, undefined, options)())).toMatchObject({
      view: { total: 11 },
      head: 6,
    });
    expect(right(await ledger.project(donated)()).total).toBe(1011);
  });

  it('gives a projection only what it handles', async () => {
    const ledger = await givenOn(['2013-06-30', '2013-07-01']);
    const seen: string[] = [];
    const curious = {
      ...donated,
      apply: (_: unknown, event: { readonly type: string }) => {
        seen.push(event.type);
      },
    };
    await ledger.project(curious)();
    expect(seen).toEqual(['ContributionDelivered']);
    seen.length = 0;
    await ledger.project({ ...curious, handles: [] })();
    expect(seen).toEqual([]);
  });

  it('begins anew each time, and leaves nothing behind', async () => {
    const ledger = await givenOn(['2013-06-30', '2013-07-01']);
    const one = await ledger.project(donated)();
    expect(await ledger.project(donated)()).toEqual(one);
  });

  it('fails with what the store says', async () => {
    const ledger = await givenOn(['2013-06-30', '2013-07-01']);
    const busy = { _tag: 'StoreBusy', store: 'memory', message: 'locked' } as const;
    const store = {
      ...ledger.store,
      readAll: async function* () {
        yield E.left(busy);
      },
    };
    expect(left(await open({ store }).project(donated)())).toBe(busy);
    await ledger.close()();
    expect(left(await ledger.project(donated)())).toMatchObject({ _tag: 'StoreClosed' });
  });
});

describe('a projection that throws', () => {
  const failing = (at: 'apply' | 'view', error: unknown): typeof donated => ({
    ...donated,
    [at]: () => {
      throw error;
    },
  });

  it('is a failure that names the fact', async () => {
    const ledger = await givenOn(['2013-06-30', '2013-07-01']);
    expect(left(await ledger.project(failing('apply', new Error('no such drawer')))())).toEqual({
      _tag: 'ProjectionBroke',
      projection: 'donated',
      at: `${pairStream}@1`,
      message: `projection donated failed at ${pairStream}@1: no such drawer`,
    });
  });

  it('is a failure of its view, whatever it throws', async () => {
    const ledger = await givenOn();
    expect(left(await ledger.project(failing('view', 'tired'))())).toEqual({
      _tag: 'ProjectionBroke',
      projection: 'donated',
      at: 'view',
      message: 'projection donated failed at view: tired',
    });
  });

  it('is not a reason for quarantine: the fact can be read', async () => {
    const ledger = await givenOn(['2013-06-30', '2013-07-01']);
    const broke = await ledger.project(failing('apply', new Error('no')), undefined, {
      onBadEvent: 'quarantine',
    })();
    expect(left(broke)).toMatchObject({ _tag: 'ProjectionBroke' });
  });

  it('because a sum of đồng grew too large is a failure that says so', async () => {
    const { store } = await givenOn(['2013-06-30', '2013-07-01'], ['2013-06-30', '2013-07-01']);
    const rich = await copyOf(store, ({ type, data }) =>
      type === 'ContributionDelivered'
        ? { data: JSON.stringify({ ...JSON.parse(data), value: 100_000_000_000_000 }) }
        : {},
    );
    const huge = { ...donated, init: () => ({ total: 9_000_000_000_000_000 as never, facts: [] }) };
    expect(left(await open({ store: rich }).project(huge)()).message).toBe(
      `projection donated failed at ${pairStream}@1: the sum of 9000000000000000 and 100000000000000 đồng is larger than whole numbers are exact here (2^53)`,
    );
  });
});

it('recordedAt of a fact is what the clock showed', async () => {
  const at = '2014-01-01T05:00:00.000Z' as Instant;
  const ledger = await givenOn(['2013-06-30', '2014-01-01']);
  for await (const chunk of ledger.history({ types: ['ContributionDelivered'] })) {
    expect(right(chunk).events.map(({ recordedAt }) => recordedAt)).toEqual([at]);
  }
  expect.assertions(1);
});
