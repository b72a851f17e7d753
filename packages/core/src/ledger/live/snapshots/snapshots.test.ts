import * as TE from 'fp-ts/lib/TaskEither.js';
import { describe, expect, it } from 'vitest';
import { assigned, copyOf, gift, open, pairStream, right, run } from '../../../../test/ledger.ts';
import { following, given } from '../../../../test/live.ts';
import type { Ledger } from '../../ledger.ts';
import type { LiveOptions } from '../live.ts';
import type { LiveState } from '../live-fold.ts';
import { memorySnapshots } from './memory-snapshots.ts';
import type { SnapshotStore } from './snapshot-store.ts';

/** Two gifts, followed and saved. */
const saved = async (options: LiveOptions = {}) => {
  const ledger = await assigned();
  await run(ledger, gift(1), gift(10));
  const snapshots = memorySnapshots();
  await begin(ledger, { snapshots, ...options });
  return { ledger, snapshots };
};

/** Follows to the first view, and leaves. */
const begin = async (ledger: Ledger, options: LiveOptions, projection = given) => {
  const follower = following(ledger, projection, options);
  const live = await follower.next();
  await follower.stop();
  return live;
};

const name = { projection: 'donated', version: 1, share: '0/1' };

describe('a snapshot', () => {
  it('holds how far it goes and what was folded, in one record', async () => {
    const { snapshots } = await saved();
    expect(right(await snapshots.load(name)())).toEqual({
      name,
      fingerprint: expect.stringContaining('ContributionDelivered@1'),
      mark: {
        position: 6,
        before: 5,
        ref: `${pairStream}@2`,
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      },
      state: {
        buckets: new Map([
          [
            expect.any(Number),
            {
              acc: { total: 11, facts: [`${pairStream}@1`, `${pairStream}@2`] },
              streams: new Set([pairStream]),
              waits: new Set(),
              bad: new Map(),
            },
          ],
        ]),
        day: '2013-01-01',
        position: 6,
        before: 5,
        events: 2,
      },
    });
  });

  it('is where following goes on', async () => {
    const { ledger, snapshots } = await saved();
    await run(ledger, gift(100));
    const live = await begin(ledger, { snapshots });
    expect(live.view.total).toBe(111);
    expect(live.changed.events).toBe(1);
    expect(live.start).toEqual({ _tag: 'FromSnapshot', position: 6 });
  });

  it('is saved after so many events, and told', async () => {
    const ledger = await assigned();
    const snapshots = memorySnapshots();
    const follower = following(ledger, given, { snapshots, saveEvery: 2 });
    expect((await follower.next()).saved).toBeUndefined();
    await run(ledger, gift(1));
    expect((await follower.next()).saved).toBeUndefined();
    await run(ledger, gift(10));
    expect((await follower.next()).saved).toBe(6);
    await follower.stop();
  });

  it('of a fact of the future goes on when the day has come', async () => {
    const writer = await assigned();
    await run(writer, gift(1), gift(10, '2013-03-01'));
    const snapshots = memorySnapshots();
    const on = (day: string) =>
      open({ store: writer.store, clock: () => `${day}T05:00:00.000Z` as never });
    expect((await begin(on('2013-02-28'), { snapshots })).view.total).toBe(1);
    const live = await begin(on('2013-03-01'), { snapshots });
    expect([live.view.total, live.start._tag]).toEqual([11, 'FromSnapshot']);
  });

  it.each<[string, typeof given]>([
    ['another version', { ...given, version: 2 }],
    ['another projection', { ...given, name: 'other' }],
  ])('of %s is not looked at', async (_, projection) => {
    const { ledger, snapshots } = await saved();
    const { view, start } = await begin(ledger, { snapshots }, projection);
    expect([view.total, start]).toEqual([11, { _tag: 'FromTheBeginning' }]);
  });

  it('of a fold made otherwise is not used', async () => {
    const { ledger, snapshots } = await saved();
    const projection: typeof given = { ...given, handles: ['ContributionDelivered'] };
    const { view, start } = await begin(ledger, { snapshots }, projection);
    expect([view.total, start]).toEqual([
      11,
      { _tag: 'Rebuilt', because: 'the snapshot is of a fold made otherwise' },
    ]);
  });

  it('of another history is not used', async () => {
    const { snapshots } = await saved();
    const other = await assigned();
    await run(other, gift(7), gift(70));
    // The same commands have the same ids in tests: these are others.
    const store = await copyOf(other.store, ({ meta }) => ({
      meta: meta.replace('-7000-', '-7111-'),
    }));
    for (const ledger of [open({ store }), open()]) {
      const { start } = await begin(ledger, { snapshots });
      expect(start).toEqual({
        _tag: 'Rebuilt',
        because: `the snapshot is of another history: it goes up to ${pairStream}@2 at 6`,
      });
    }
    expect((await begin(open({ store }), { snapshots })).view.total).toBe(77);
  });

  it('that leaves out a bad event is not used by who wants to stop at it', async () => {
    const ledger = await assigned();
    await run(ledger, gift(1), gift(10));
    const store = await copyOf(ledger.store, ({ position }) =>
      position === 5 ? { data: '{}' } : {},
    );
    const snapshots = memorySnapshots();
    const careful = { snapshots, onBadEvent: 'quarantine' } as const;
    await begin(open({ store }), careful);
    const again = await begin(open({ store }), careful);
    expect([again.start._tag, again.quarantined.length]).toEqual(['FromSnapshot', 1]);
    const failure = await following(open({ store }), given, { snapshots }).failure();
    expect(failure).toMatchObject({ _tag: 'BadEvent', position: 5 });
  });

  it('that cannot be read or saved is done without, and said', async () => {
    const failure = TE.left({
      _tag: 'SnapshotFailure',
      store: 'drawer',
      message: 'the drawer is stuck',
    } as const);
    const stuck: SnapshotStore = {
      name: 'drawer',
      load: () => failure,
      save: () => failure,
      close: () => TE.right(undefined),
    };
    const ledger = await assigned();
    await run(ledger, gift(1), gift(10));
    const live = await begin(ledger, { snapshots: stuck, saveEvery: 1 });
    expect(live.view.total).toBe(11);
    expect(live.start).toEqual({ _tag: 'Rebuilt', because: 'the drawer is stuck' });
    expect([live.saved, live.notSaved]).toEqual([undefined, 'the drawer is stuck']);
  });

  it('is not saved of a fold that broke', async () => {
    const ledger = await assigned();
    await run(ledger, gift(1), gift(10));
    const snapshots = memorySnapshots();
    const apply: typeof given.apply = (acc, event) => {
      if (event.version === 2) throw new Error('no such drawer');
      given.apply(acc, event);
    };
    const follower = following(ledger, { ...given, apply }, { snapshots });
    expect((await follower.failure())._tag).toBe('ProjectionBroke');
    await follower.stop();
    expect(right(await snapshots.load(name)())).toBeUndefined();
  });

  it('in memory is a copy', async () => {
    const { snapshots } = await saved();
    const bucketsNow = async () => {
      const snapshot = right(await snapshots.load(name)());
      return (snapshot?.state as LiveState<unknown>)?.buckets;
    };
    (await bucketsNow()).clear();
    expect((await bucketsNow()).size).toBe(1);
  });
});
