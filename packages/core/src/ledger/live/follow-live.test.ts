import { describe, expect, it } from 'vitest';
import { donated } from '../../../test/donated.ts';
import {
  assigned,
  copyOf,
  gift,
  open,
  pairStream,
  right,
  run,
  stored,
  ticking,
} from '../../../test/ledger.ts';
import { following, given } from '../../../test/live.ts';
import { correctFact, recallFact } from '../../catalogue/correction-commands.ts';
import type { StreamName } from '../../event/recorded.ts';
import type { Instant } from '../../vocabulary/dates/instant.ts';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import type { CatchUp } from './catch-up.ts';
import { memorySnapshots } from './snapshots/memory-snapshots.ts';

const grounds = { reason: 'Ghi sai', document: { document: '1310-qd-ubnd-2012' } };
const recall = (target: number) =>
  recallFact({ stream: pairStream, target, on: '2013-01-01', ...grounds });

/** A clock set by hand, for those who follow. */
const handClock = (day: string) => {
  let now = `${day}T05:00:00.000Z` as Instant;
  let look = () => {};
  return {
    clock: () => now,
    set: (to: string) => {
      now = `${to}T05:00:00.000Z` as Instant;
      look();
    },
    tick: (told: () => void) => {
      look = told;
      return () => {
        look = () => {};
      };
    },
  };
};

describe('a projection that is followed', () => {
  it('gives the view now, and then after each change', async () => {
    const ledger = await assigned();
    await run(ledger, gift(1));
    const follower = following(ledger, given);
    const asOf = { effectiveOn: '2013-01-01', knownAt: '2199-12-31T23:59:59.999Z' };
    expect(await follower.next()).toEqual({
      view: { total: 1, facts: [`${pairStream}@1`], asOf },
      asOf,
      position: 5,
      changed: { events: 1, corrections: 0, day: false },
      caughtUp: true,
      quarantined: [],
      affected: { extent: 'none' },
      start: { _tag: 'FromTheBeginning' },
      saved: undefined,
    });
    await run(ledger, gift(10));
    const { view, position, changed } = await follower.next();
    expect(view).toEqual({ total: 11, facts: [`${pairStream}@1`, `${pairStream}@2`], asOf });
    expect([position, changed]).toEqual([6, { events: 1, corrections: 0, day: false }]);
    await follower.stop();
  });

  it('gives one view for a burst, and none for what does not concern it', async () => {
    const ledger = await assigned();
    const follower = following(ledger, given, { chunkSize: 2 });
    expect((await follower.next()).changed.events).toBe(0);
    await run(ledger, gift(1), gift(10), gift(100), gift(1000), gift(10_000));
    const { view, changed } = await follower.next();
    expect([view.total, changed.events]).toEqual([11_111, 5]);
    await follower.stop();
  });

  it('takes in corrections, recalls, and recalls of these', async () => {
    const ledger = await assigned();
    await run(ledger, gift(1), gift(10));
    const follower = following(ledger, given);
    expect((await follower.next()).view.total).toBe(11);
    const data = JSON.parse((await stored(ledger.store))[4]?.data ?? '');
    const correct = correctFact({
      stream: pairStream,
      target: 1,
      on: '2013-01-01',
      kind: 'content',
      ...grounds,
      replacement: {
        type: 'ContributionDelivered',
        effectiveOn: '2012-12-05',
        data: { ...data, value: 5 },
      },
    });
    await run(ledger, correct);
    const corrected = await follower.next();
    expect([corrected.view.total, corrected.changed]).toEqual([
      15,
      { events: 1, corrections: 1, day: false },
    ]);
    await run(ledger, recall(2));
    expect((await follower.next()).view.total).toBe(5);
    await run(ledger, recall(3), recall(4));
    expect((await follower.next()).view.total).toBe(11);
    await follower.stop();
  });

  it('lets a fact of the future wait until its day comes in Vietnam', async () => {
    const writer = await assigned();
    await run(writer, gift(1), gift(10, '2013-03-01'));
    const time = handClock('2013-02-28');
    const ledger = open({ store: writer.store, clock: time.clock });
    const follower = following(ledger, given, { tick: time.tick });
    expect((await follower.next()).view.total).toBe(1);
    time.set('2013-03-01');
    const later = await follower.next();
    expect([later.view.total, later.asOf.effectiveOn, later.changed]).toEqual([
      11,
      '2013-03-01',
      { events: 0, corrections: 0, day: true },
    ]);
    time.set('2013-02-01');
    expect((await follower.next()).view.total).toBe(1);
    await follower.stop();
  });

  it('ends at a signal, and when the consumer leaves, also while it waits', async () => {
    const ledger = await assigned();
    const controller = new AbortController();
    const follower = following(ledger, given, { signal: controller.signal });
    await follower.next();
    const waiting = follower.over();
    controller.abort();
    expect(await waiting).toBe(true);
    const other = following(ledger, given);
    await other.next();
    const waits = other.over();
    await other.stop();
    expect(await waits).toBe(true);
  });

  it('ends with the failure of the store', async () => {
    const ledger = await assigned();
    const follower = following(ledger, given);
    await follower.next();
    right(await ledger.close()());
    expect((await follower.failure())._tag).toBe('StoreClosed');
    expect(await follower.over()).toBe(true);
  });

  it('names an event that cannot be read, or leaves it out and says so', async () => {
    const ledger = await assigned();
    await run(ledger, gift(1), gift(10));
    const store = await copyOf(ledger.store, ({ position }) =>
      position === 5 ? { data: '{}' } : {},
    );
    const broken = open({ store });
    expect(await following(broken, given).failure()).toMatchObject({
      _tag: 'BadEvent',
      ref: `${pairStream}@1`,
    });
    const follower = following(broken, given, { onBadEvent: 'quarantine' });
    const { view, quarantined, affected } = await follower.next();
    expect(view.total).toBe(10);
    expect(quarantined.map(({ ref }) => ref)).toEqual([`${pairStream}@1`]);
    expect(affected.extent).toBe('some');
    await run(ledger, recall(2));
    const recalled = (await stored(ledger.store)).slice(-1);
    right(await store.append(pairStream as StreamName, 3, recalled)());
    const after = await follower.next();
    expect(after.view.total).toBe(0);
    expect(after.quarantined).toHaveLength(1);
    await follower.stop();
  });

  it('names the fact at which a projection broke, and the view', async () => {
    const ledger = await assigned();
    await run(ledger, gift(1));
    const fail = () => {
      throw new Error('no such drawer');
    };
    expect(await following(ledger, { ...given, apply: fail }).failure()).toMatchObject({
      _tag: 'ProjectionBroke',
      at: `${pairStream}@1`,
    });
    expect(await following(ledger, { ...given, view: fail }).failure()).toMatchObject({
      _tag: 'ProjectionBroke',
      at: 'view',
    });
  });

  it('tells how far the catching up is, how fast, and how long it will take', async () => {
    const ledger = await assigned({ clock: ticking() });
    await run(ledger, gift(1), gift(10), gift(100), gift(1000));
    const told: CatchUp[] = [];
    const follower = following(open({ store: ledger.store, clock: ticking() }), given, {
      chunkSize: 2,
      onProgress: (progress) => told.push(progress),
    });
    await follower.next();
    expect(told.map(({ read, share, head }) => [read, share, head])).toEqual([
      [2, 0.75, 8],
      [4, 1, 8],
    ]);
    expect(told.map(({ rate = 0 }) => rate > 0)).toEqual([true, true]);
    expect(told.map(({ secondsLeft = -1 }) => secondsLeft > 0)).toEqual([true, false]);
    expect(told[1]?.secondsLeft).toBe(0);
    await follower.stop();
  });

  it('is folded in one piece where it cannot combine', async () => {
    const ledger = await assigned();
    await run(ledger, gift(1), gift(10));
    const follower = following(ledger, donated);
    expect((await follower.next()).view.total).toBe(11);
    await run(ledger, recall(1));
    expect((await follower.next()).view.total).toBe(10);
    await follower.stop();
  });

  it.each([{ of: 0 }, { of: 65 }, { of: 1.5 }, { of: 2, index: 2 }, { of: 2, index: -1 }])(
    'has no share %j',
    async (share) => {
      expect((await following(await assigned(), given, { share }).failure())._tag).toBe(
        'InvalidShare',
      );
    },
  );

  it('is shared among several, whose snapshots together give the whole', async () => {
    const ledger = await assigned();
    await run(ledger, gift(1), gift(10));
    const snapshots = memorySnapshots();
    const totals: number[] = [];
    for (const index of [0, 1, 2]) {
      const follower = following(ledger, given, { snapshots, share: { of: 3, index } });
      totals.push((await follower.next()).view.total);
      await follower.stop();
      // Each stands at another place.
      await run(ledger, gift(100 * 10 ** index));
    }
    expect(totals.filter((total) => total > 0)).toHaveLength(1);
    const all = following(ledger, given, { snapshots, share: { of: 3 } });
    const { view, start } = await all.next();
    expect(view.total).toBe(11_111);
    expect(start).toEqual({ _tag: 'FromSnapshot', position: 6 });
    await all.stop();
  });

  it('is as of the day of the ledger although nothing was recorded', async () => {
    const follower = following(open(), given);
    const live = await follower.next();
    expect([live.position, live.asOf.effectiveOn]).toEqual([undefined, '2013-01-01' as LocalDate]);
    await follower.stop();
  });
});
