import { allEvents, certainFrom, dayOf, domainCatalogue, type Ledger, Name } from '@donghanh/core';
import fc from 'fast-check';
import * as E from 'fp-ts/lib/Either.js';
import { describe, expect, it } from 'vitest';
import { hostileName, name, vietnameseName } from '../arbitrary/names.ts';
import { instant, localDate, partialDate, vnd } from '../arbitrary/values.ts';
import { memoryLedger } from '../ledger/memory-ledger.ts';
import { putFacts } from '../ledger/put-facts.ts';
import type { History } from './history.ts';
import { interleave, interleavingsOf, picks } from './interleave.ts';
import { lawfulHistory } from './lawful-history.ts';

const sample = (count: number, options?: Parameters<typeof lawfulHistory>[0]) =>
  fc.sample(lawfulHistory(options), { numRuns: count, seed: 20_220_628 });

const linesOf = async (ledger: Ledger): Promise<readonly string[]> => {
  const lines: string[] = [];
  for await (const chunk of ledger.exportLines()) {
    if (E.isLeft(chunk)) throw new Error(chunk.left.message);
    lines.push(...chunk.right.lines);
  }
  return lines;
};

describe('values', () => {
  it.each([
    ['vnd', vnd(), 'Vnd'],
    ['localDate', localDate(), 'LocalDate'],
    ['partialDate', partialDate(), 'PartialDate'],
    ['instant', instant(), 'Instant'],
    ['vietnameseName', vietnameseName, 'Name'],
    ['hostileName', hostileName, 'Name'],
    ['name', name, 'Name'],
  ] as const)('%s are lawful', async (_, arbitrary, codec) => {
    const core: Readonly<Record<string, unknown>> = await import('@donghanh/core');
    const { is } = core[codec] as { readonly is: (u: unknown) => boolean };
    fc.assert(fc.property<[unknown]>(arbitrary, (value) => is(value)));
  });

  it('are of the days asked for', () => {
    const days = { from: '2015-02-28', to: '2015-03-01' };
    const found = fc.sample(localDate(days), { numRuns: 50, seed: 1 });
    expect([...new Set(found)].sort()).toEqual(['2015-02-28', '2015-03-01']);
    for (const moment of fc.sample(instant(days), { numRuns: 50, seed: 1 })) {
      expect(['2015-02-28', '2015-03-01']).toContain(dayOf(moment));
    }
    const dates = fc.sample(partialDate(days), { numRuns: 200, seed: 1 });
    expect(new Set(dates.map((date) => date.length))).toEqual(new Set([10, 7, 4]));
  });

  it('are amounts small, round and as large as may be', () => {
    const found = fc.sample(vnd(5_000_000), { numRuns: 200, seed: 1 });
    expect(Math.max(...found)).toBe(5_000_000);
    expect(found).toContain(0);
    expect(found).toContain(1);
  });

  it('are names that programs stumble over', () => {
    const found = fc.sample(hostileName, { numRuns: 300, seed: 1 });
    expect(found).toContain('__proto__');
    expect(found.every((each) => Name.is(each))).toBe(true);
  });
});

describe('a lawful history', () => {
  it('can be read, event by event, and written again the same', () => {
    fc.assert(
      fc.property(lawfulHistory(), ({ events }) => {
        for (const { type, schemaVersion, data } of events) {
          const definition = allEvents.find((each) => each.type === type);
          const encoded: unknown = definition?.codec.encode(data as never);
          expect(encoded).toEqual(data);
          const text = JSON.parse(JSON.stringify(encoded));
          expect(domainCatalogue.read(type, schemaVersion, text)).toEqual(E.right(data));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is what a ledger makes of the same commands', async () => {
    await fc.assert(
      fc.asyncProperty(lawfulHistory(), async ({ events, executed }) => {
        let at = 0;
        const clock = () => executed[at]?.recordedAt ?? expect.fail('no more moments');
        const ledger = memoryLedger({ clock });
        for (const { command, meta } of executed) {
          const { actor = 'test', source } = meta;
          const context = { actor, ...(source !== undefined && { source }) };
          const done = await ledger.execute(command, context)();
          if (E.isLeft(done)) expect.fail(`${command.type}: ${done.left.message}`);
          at += 1;
        }
        const same = memoryLedger();
        await putFacts(same.store, events);
        const parsed = (lines: readonly string[]) => lines.map((line) => JSON.parse(line));
        expect(parsed(await linesOf(ledger))).toEqual(parsed(await linesOf(same)));
      }),
      { numRuns: 25 },
    );
  });

  it('goes through an export and an import as it is, to the byte', async () => {
    await fc.assert(
      fc.asyncProperty(lawfulHistory(), async ({ events }) => {
        const ledger = memoryLedger();
        await putFacts(ledger.store, events);
        const lines = await linesOf(ledger);
        const copy = memoryLedger();
        const source = async function* () {
          yield lines;
        };
        const done = await copy.importLines(source)();
        if (E.isLeft(done)) expect.fail(done.left.message);
        expect(done.right.appended).toBe(events.length);
        expect(await linesOf(copy)).toEqual(lines);
        const again = await copy.importLines(source)();
        expect(again).toMatchObject(E.right({ appended: 0, alreadyThere: events.length }));
      }),
      { numRuns: 40 },
    );
  });

  it('knows every event of the model, late facts, vague dates and corrections', () => {
    const events = sample(300).flatMap((history) => history.events);
    const types = new Set(events.map(({ type }) => type));
    expect(allEvents.map(({ type }) => type).filter((type) => !types.has(type))).toEqual([]);
    const late = events.filter(
      ({ effectiveOn, recordedAt }) => certainFrom(effectiveOn) < dayOf(recordedAt),
    );
    expect(late.length).toBeGreaterThan(events.length / 2);
    expect(events.some(({ effectiveOn }) => effectiveOn.length === 4)).toBe(true);
    expect(events.some(({ effectiveOn }) => effectiveOn.length === 7)).toBe(true);
    expect(events.some(({ meta }) => meta.source?.confidence === 'reconstructed')).toBe(true);
  });

  it('is recorded in one order, in which each stream keeps its own', () => {
    for (const { events, streams } of sample(50)) {
      expect(events.map(({ position }) => position)).toEqual(events.map((_, i) => i + 1));
      const moments = events.map(({ recordedAt }) => recordedAt);
      expect(moments).toEqual([...new Set(moments)].sort());
      expect([...streams.values()].flat().length).toBe(events.length);
      for (const [stream, facts] of streams) {
        expect(facts.map(({ version }) => version)).toEqual(facts.map((_, i) => i));
        expect(facts.every((fact) => fact.stream === stream)).toBe(true);
        expect(facts).toEqual(events.filter((event) => event.stream === stream));
      }
    }
  });

  it('is as large as asked for, and no larger', () => {
    const options = { agencies: 2, communes: 3, years: 1, commands: 30 } as const;
    for (const { events, executed } of sample(60, options)) {
      const first = executed.slice(0, 2 + 2 + 3 + 3).map(({ command }) => command.type);
      expect(first.filter((type) => type === 'RegisterAgency').length).toBeGreaterThan(0);
      expect(executed.length).toBeLessThanOrEqual(2 + 2 + 3 + 3 + 30);
      for (const { recordedAt } of events) expect(recordedAt < '2014-02-01').toBe(true);
    }
  });

  it('holds only what was asked for', () => {
    const acts = ['makeAssignment', 'deliver'] as const;
    const types = (histories: readonly History[]) =>
      new Set(histories.flatMap(({ events }) => events.map(({ type }) => type)));
    expect([...types(sample(60, { acts }))].sort()).toEqual([
      'AgencyRegistered',
      'AssignmentMade',
      'CommuneRegistered',
      'ContributionDelivered',
      'DistrictRegistered',
      'DocumentIssued',
    ]);
    const plain = types(sample(100, { corrections: false }));
    expect(plain).not.toContain('FactCorrected');
    expect(plain).not.toContain('FactRecalled');
    const { events } = sample(1, { hostile: false })[0] ?? expect.fail();
    expect(JSON.stringify(events)).not.toContain('__proto__');
  });

  it('shrinks to the few commands that matter, and stays lawful', () => {
    const found = fc.check(
      fc.property(lawfulHistory(), ({ events }) =>
        events.every(({ type }) => type !== 'PledgeAmended'),
      ),
      { seed: 7, numRuns: 500 },
    );
    const [history] = found.counterexample ?? expect.fail('nothing was found');
    expect(history.events.map(({ type }) => type)).toEqual([
      'DistrictRegistered',
      'AgencyRegistered',
      'CommuneRegistered',
      'DocumentIssued',
      'AssignmentMade',
      'PledgeMade',
      'PledgeAmended',
    ]);
    expect(fc.stringify(history).split('\n').at(-1)).toContain('PledgeAmended on 2012');
  });
});

describe('an interleaving', () => {
  it('keeps every fact, and the order of each stream', () => {
    fc.assert(
      fc.property(lawfulHistory(), picks, (history, order) => {
        const events = interleave(history, order);
        expect(events.map(({ position }) => position)).toEqual(events.map((_, i) => i + 1));
        for (const [stream, facts] of history.streams) {
          const kept = events.filter((event) => event.stream === stream);
          expect(kept.map(({ meta }) => meta.id)).toEqual(facts.map(({ meta }) => meta.id));
        }
        expect(events.length).toBe(history.events.length);
      }),
      { numRuns: 40 },
    );
  });

  it('is another order than that of recording, mostly', () => {
    const history = sample(20).find(({ events }) => events.length > 20) ?? expect.fail();
    const order = (events: History['events']) => events.map(({ meta }) => meta.id).join();
    const orders = fc.sample(interleavingsOf(history), { numRuns: 20, seed: 1 }).map(order);
    expect(new Set([...orders, order(history.events)]).size).toBeGreaterThan(15);
  });

  it('shrinks to one stream after the other', () => {
    const history = sample(20).find(({ streams }) => streams.size > 5) ?? expect.fail();
    const streams = interleave(history, [0]).map(({ stream }) => stream);
    expect([...new Set(streams)]).toEqual([...history.streams.keys()]);
    expect(streams.filter((stream, i) => stream !== streams[i + 1]).length).toBe(
      history.streams.size,
    );
    expect(interleave(history, [])).toEqual(interleave(history, [0]));
  });
});
