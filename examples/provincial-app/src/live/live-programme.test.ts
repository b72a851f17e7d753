import { type EventStore, type Instant, makeAssignment, memoryStore } from '@donghanh/core';
import { given, memoryLedger, putFacts, world } from '@donghanh/testing';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { liveProgramme } from './live-programme.ts';

/** A calendar and a patience that go on when the test says so. */
const byHand = () => {
  let look: () => void = () => undefined;
  let again: (() => void) | undefined;
  return {
    tick: (told: () => void) => {
      look = told;
      return () => undefined;
    },
    again: (signal: AbortSignal) =>
      new Promise<void>((resolve) => {
        if (signal.aborted) return resolve();
        again = resolve;
        signal.addEventListener('abort', () => resolve());
      }),
    lookAtDay: () => look(),
    waits: () => again !== undefined,
    goOn: () => again?.(),
  };
};

const open = async (store: EventStore = memoryStore()) => {
  let now = '2020-05-31T10:00:00.000Z' as Instant;
  const ledger = memoryLedger({ store, clock: () => now });
  await putFacts(store, given().events);
  const stopping = new AbortController();
  const hands = byHand();
  const live = liveProgramme(ledger, stopping.signal, hands);
  return {
    ledger,
    live,
    hands,
    turnTo: (moment: string) => {
      now = moment as Instant;
    },
    stop: async () => {
      stopping.abort();
      await live.stopped;
    },
    /** The next state after the one shown. */
    next: async () => {
      await live.after(live.latest(), stopping.signal);
      return live.latest() ?? expect.fail('stopped');
    },
  };
};

const assign = (from: string) =>
  makeAssignment({ ...world.pair, from, basis: { document: world.document } });

describe('the programme, live', () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  afterEach(() => logged.mockClear());

  it('is read once, and anew when a fact arrives', async () => {
    const { live, ledger, next, stop } = await open();
    expect(live.latest()).toBeUndefined();
    expect(await next()).toMatchObject({ position: 4, asOf: { effectiveOn: '2020-05-31' } });
    const later = next();
    await ledger.execute(assign('2020-05-01'), { actor: 'test' })();
    const { position, view } = await later;
    expect([position, view.state.inForce.assignments, view.recent[0]?.type]).toEqual([
      5,
      1,
      'AssignmentMade',
    ]);
    await stop();
  });

  it('begins with the day what begins on that day', async () => {
    const { ledger, next, hands, turnTo, stop } = await open();
    await next();
    const later = next();
    await ledger.execute(assign('2020-06-01'), { actor: 'test' })();
    expect((await later).view.state.assignments).toEqual([]);
    // 17:00 in UTC is midnight in Vietnam.
    turnTo('2020-05-31T17:00:00.000Z');
    const morning = next();
    hands.lookAtDay();
    const { asOf, view } = await morning;
    expect([asOf.effectiveOn, view.state.inForce.assignments]).toEqual(['2020-06-01', 1]);
    await stop();
  });

  it('goes on after the store has failed', async () => {
    const whole = memoryStore();
    let broken = true;
    const store: EventStore = {
      ...whole,
      follow: (query, options) =>
        broken
          ? (async function* () {
              yield {
                _tag: 'Left',
                left: { _tag: 'StoreError', store: 'memory', message: 'the line is cut' },
              } as const;
            })()
          : whole.follow(query, options),
    };
    const { ledger, next, hands, stop } = await open(store);
    await expect.poll(() => hands.waits()).toBe(true);
    expect(logged).toHaveBeenCalledWith('live:', 'the line is cut');
    broken = false;
    const later = next();
    await ledger.execute(assign('2020-05-01'), { actor: 'test' })();
    hands.goOn();
    expect((await later).view.state.inForce.assignments).toBe(1);
    await stop();
  });

  it('wakes who waits when it stops, and ends', async () => {
    const { live, next, stop } = await open();
    const seen = await next();
    const gone = new AbortController();
    const waiting = live.after(seen, gone.signal);
    gone.abort();
    await waiting;
    await stop();
    expect(live.latest()).toBe(seen);
  });
});
