import { describe, expect, it } from 'vitest';
import { assigned, gift, open, run } from '../../../test/ledger.ts';
import { following, given } from '../../../test/live.ts';
import type { EventStore } from '../store/event-store.ts';
import type { StoreFailure } from '../store/failures.ts';
import type { Followed } from '../store/follow.ts';

/** A store that is followed otherwise: what `change` makes of each step, if anything. */
const followedBy = (
  store: EventStore,
  change: (step: Followed) => readonly Followed[],
): EventStore => ({
  ...store,
  follow: (query, options) => ({
    [Symbol.asyncIterator]: async function* () {
      for await (const step of store.follow(query, options)) {
        if (step._tag === 'Left') yield step;
        else for (const right of change(step.right)) yield { _tag: 'Right', right } as const;
      }
    },
  }),
});

const unreachable: StoreFailure = {
  _tag: 'StoreBusy',
  store: 'far',
  message: 'far: nobody answers',
};

describe('a store that is followed', () => {
  it('may say but once that all was given, and hand events over one by one', async () => {
    const { store } = await assigned();
    let said = false;
    const ledger = open({
      store: followedBy(store, (step) => {
        if (step._tag === 'Events')
          return step.events.map((event) => ({ ...step, events: [event] }));
        if (said) return [];
        said = true;
        return [step];
      }),
    });
    const follower = following(ledger, given);
    expect((await follower.next()).view.total).toBe(0);
    await run(ledger, gift(1), gift(10), gift(100));
    const { view, changed, caughtUp } = await follower.next();
    expect([view.total, changed.events, caughtUp]).toEqual([111, 3, true]);
    await run(ledger, gift(1000));
    expect((await follower.next()).view.total).toBe(1111);
    await follower.stop();
  });

  it('may be out of reach for a while: the last view says so, and the next one that it is over', async () => {
    const { store } = await assigned();
    let away = false;
    const ledger = open({
      store: followedBy(store, (step) =>
        away && step._tag === 'Events'
          ? [{ _tag: 'Interrupted', failure: unreachable }, step]
          : [step],
      ),
    });
    const follower = following(ledger, given);
    expect((await follower.next()).caughtUp).toBe(true);
    away = true;
    await run(ledger, gift(1));
    const steps = [await follower.next()];
    while (steps.at(-1)?.caughtUp === false) steps.push(await follower.next());
    expect(steps.at(-1)).toMatchObject({ view: { total: 1 }, caughtUp: true });
    expect(steps.at(-1)).not.toHaveProperty('interrupted');
    await follower.stop();
  });

  it('that stays out of reach leaves a view that says why', async () => {
    const { store } = await assigned();
    const ledger = open({
      store: followedBy(store, (step) =>
        step._tag === 'CaughtUp' ? [step, { _tag: 'Interrupted', failure: unreachable }] : [step],
      ),
    });
    const follower = following(ledger, given);
    expect((await follower.next()).caughtUp).toBe(true);
    const away = await follower.next();
    expect([away.caughtUp, away.interrupted, away.changed]).toEqual([
      false,
      unreachable,
      { events: 0, corrections: 0, day: false },
    ]);
    await follower.stop();
  });
});
