import {
  type Command,
  type DomainEvent,
  type EventStore,
  makeAssignment,
  makePledge,
  memoryStore,
} from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import { describe, expect, it } from 'vitest';
import { pledgeMade } from '../builders/index.ts';
import { given } from '../given/given.ts';
import { world } from '../world/world.ts';
import { fixedClock, tickingClock } from './clock.ts';
import { countingIds } from './ids.ts';
import { memoryLedger } from './memory-ledger.ts';
import { putFacts } from './put-facts.ts';

const plain = (event: DomainEvent): DomainEvent => {
  const { position, stream, version, type, schemaVersion, effectiveOn, recordedAt } = event;
  const place = { position, stream, version, type, schemaVersion, effectiveOn, recordedAt };
  return { ...place, data: event.data, meta: event.meta } as DomainEvent;
};

const eventsOf = async (store: EventStore): Promise<readonly DomainEvent[]> => {
  const found: DomainEvent[] = [];
  for await (const chunk of memoryLedger({ store }).history()) {
    if (E.isLeft(chunk)) throw new Error(chunk.left.message);
    expect(chunk.right.bad).toEqual([]);
    // A ledger reads meta on first use: a plain object can be compared.
    found.push(...chunk.right.events.map(plain));
  }
  return found;
};

describe('a clock', () => {
  it('stands still', () => {
    const clock = fixedClock('2013-01-01T00:00:00+07:00');
    expect([clock(), clock()]).toEqual(['2012-12-31T17:00:00.000Z', '2012-12-31T17:00:00.000Z']);
    expect(fixedClock('2013-01-01')()).toBe('2013-01-01T16:59:59.999Z');
  });

  it('ticks', () => {
    const clock = tickingClock('2013-01-01T00:00:00Z', 60_000);
    expect([clock(), clock(), clock()]).toEqual([
      '2013-01-01T00:00:00.000Z',
      '2013-01-01T00:01:00.000Z',
      '2013-01-01T00:02:00.000Z',
    ]);
  });

  it('needs a moment that exists', () => {
    expect(() => fixedClock('2013-02-30')).toThrow('expected a moment');
    expect(() => tickingClock('yesterday')).toThrow('expected a moment');
  });
});

describe('counting ids', () => {
  it('are those of no two events, whatever the commands record', () => {
    const next = countingIds();
    expect([next(), next()]).toEqual([
      '00000000-0000-7000-8000-000000010000',
      '00000000-0000-7000-8000-000000020000',
    ]);
    for (let i = 3; i < 16; i += 1) next();
    expect(next()).toBe('00000000-0000-7000-8000-000000100000');
  });
});

describe('a ledger in memory', () => {
  const basis = { document: world.document };
  const commands: readonly Command[] = [
    makeAssignment({ ...world.pair, from: '2012-05-01', basis }),
    makePledge({ ...world.pair, on: '2012-06-15', amount: 1 }),
  ];

  it('is the same in every run', async () => {
    const run = async () => {
      const ledger = memoryLedger();
      await putFacts(ledger.store, given().events);
      for (const command of commands) {
        expect(await ledger.execute(command, { actor: 'test' })()).toMatchObject({ _tag: 'Right' });
      }
      return eventsOf(ledger.store);
    };
    const [one, two] = [await run(), await run()];
    expect(one).toEqual(two);
    expect(one.map(({ type, recordedAt, meta }) => [type, recordedAt, meta.id])).toEqual([
      ...given().events.map(({ type, recordedAt, meta }) => [type, recordedAt, meta.id]),
      ['AssignmentMade', '2012-12-31T17:00:00.000Z', '00000000-0000-7000-8000-000000010001'],
      ['PledgeMade', '2012-12-31T17:00:01.000Z', '00000000-0000-7000-8000-000000020001'],
    ]);
  });

  it('takes a clock, ids and a store', async () => {
    const store = memoryStore();
    const ids = countingIds();
    ids();
    const ledger = memoryLedger({ store, ids, clock: fixedClock('2020-01-01T00:00:00Z') });
    await putFacts(store, given().events);
    for (const command of commands) await ledger.execute(command, { actor: 'test' })();
    const last = (await eventsOf(store)).at(-1);
    expect(last?.recordedAt).toBe('2020-01-01T00:00:00.000Z');
    expect(last?.meta.commandId).toBe('00000000-0000-7000-8000-000000030000');
  });
});

describe('facts put into a store', () => {
  it('stand there as they were given, and read the same', async () => {
    const store = memoryStore();
    const place = { recordedAt: '2014-01-01', meta: { reason: 'Báo cáo muộn' } };
    const { events } = given(pledgeMade({}, place));
    await putFacts(store, events);
    expect(await eventsOf(store)).toEqual(events);
  });

  it('are refused where others stand', async () => {
    const store = memoryStore();
    await putFacts(store, given().events);
    const other = given(pledgeMade())
      .events.slice(-1)
      .map((event) => ({ ...event, version: 3 }));
    await expect(putFacts(store, other)).rejects.toThrow('was expected to hold 3 events');
  });
});
