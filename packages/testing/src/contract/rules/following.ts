import type { Followed } from '@donghanh/core';
import { agree } from '../../laws/difference.ts';
import { holds, later, readAll, right, within } from '../expect.ts';
import { type RuleBody, rule } from '../rule.ts';
import { a, b, event, events, stream, upTo } from '../sample/events.ts';
import { watch } from '../watch.ts';

/** The positions at which a follower was told that it had caught up. */
const checkpoints = (steps: readonly Followed[]) =>
  steps.flatMap((step) => (step._tag === 'CaughtUp' ? [step.checkpoint] : []));

export const following: readonly RuleBody[] = [
  rule('follow gives history, and then says that it caught up', async (bench) => {
    const store = await bench.open();
    right(await store.append(a, 0, events(1, 3))());
    const { position } = right(await store.append(b, 0, [event(4)])());
    const follower = watch(store, bench.patience, { chunkSize: 2 });
    agree(await follower.untilCaughtUp(), await readAll(store), 'not the history');
    agree(
      follower.steps.map((step) => (step._tag === 'Events' ? step.events.length : step)),
      [2, 2, { _tag: 'CaughtUp', checkpoint: position }],
      'other steps',
    );
    await follower.stop();
  }),

  rule('follow of an empty history is caught up, and gives the first event', async (bench) => {
    const store = await bench.open();
    const follower = watch(store, bench.patience);
    agree(await follower.next(), { _tag: 'CaughtUp', checkpoint: undefined }, 'not caught up');
    right(await store.append(a, 0, [event(1)])());
    agree(await follower.untilCount(1), await readAll(store), 'not the first event');
    await follower.stop();
  }),

  rule('follow gives every event once, in order, while others write', async (bench) => {
    const store = await bench.open();
    right(await store.append(a, 0, events(0, 50))());
    const follower = watch(store, bench.patience, { chunkSize: 7 });
    const write = async (n: number) => {
      const name = stream(`commune-${n}`);
      for (const i of upTo(15)) {
        right(await store.append(name, i * 2, events(n * 1000 + i * 2, 2))());
        if (i % 3 === n) await new Promise((resolve) => setTimeout(resolve, 1));
      }
    };
    const writing = later(Promise.all(upTo(3).map(write)));
    const seen = await follower.untilCount(140);
    await writing;
    agree(seen, await readAll(store), 'a gap, a repeat, or another order');
    right(await store.append(b, 0, [event(9000)])());
    agree(await follower.untilCount(141), await readAll(store), 'the next one is another');
    await follower.stop();
  }),

  rule('follow gives what is written by whoever opened the history too', async (bench) => {
    const [store, again] = await bench.openTwo();
    if (again === undefined) return { because: 'the store was not opened a second time' };
    const follower = watch(store, bench.patience);
    await follower.untilCaughtUp();
    right(await again.append(a, 0, events(1, 3))());
    right(await store.append(b, 0, [event(4)])());
    agree(await follower.untilCount(4), await readAll(store), 'not what both wrote');
    await follower.stop();
    return undefined;
  }),

  rule('follow goes on behind the last event handled, whatever was handed out', async (bench) => {
    const store = await bench.open();
    right(await store.append(a, 0, events(1, 6))());
    const first = watch(store, bench.patience, { chunkSize: 4 });
    await first.next();
    await first.stop();
    right(await store.append(b, 0, events(7, 2))());
    const all = await readAll(store);
    // Two of the four were handled when the follower was stopped.
    const after = all[1]?.position;
    const second = watch(store, bench.patience, after === undefined ? {} : { after });
    agree(await second.untilCaughtUp(), all.slice(2), 'a gap or a repeat at the checkpoint');
    right(await store.append(b, 2, [event(9)])());
    agree(await second.untilCount(7), (await readAll(store)).slice(2), 'another live event');
    await second.stop();
  }),

  rule('follow selects as a reading does, in history and live', async (bench) => {
    const store = await bench.open();
    const mixed = (from: number) => [event(from), event(from + 1, { type: 'PledgeMade' })];
    right(await store.append(a, 0, mixed(1))());
    right(await store.append(b, 0, mixed(3))());
    const query = { types: ['PledgeMade'], streamPrefix: 'assignment-' };
    const follower = watch(store, bench.patience, query);
    await follower.untilCaughtUp();
    right(await store.append(b, 2, mixed(5))());
    right(await store.append(a, 2, mixed(7))());
    agree(await follower.untilCount(2), await readAll(store, query), 'something else is selected');
    await follower.stop();
  }),

  rule('a checkpoint is never past the last event given', async (bench) => {
    const store = await bench.open();
    const pledge = event(2, { type: 'PledgeMade' });
    right(await store.append(a, 0, [event(1), pledge, event(3), event(4)])());
    const given = (await readAll(store))[1]?.position;
    const query = { types: ['PledgeMade'] };
    const one = watch(store, bench.patience, query);
    await one.untilCaughtUp();
    agree(checkpoints(one.steps), [given], 'the checkpoint is another');
    await one.stop();
    // None is given here, so it stays where it was.
    const two = watch(store, bench.patience, {
      ...query,
      ...(given !== undefined && { after: given }),
    });
    await two.untilCaughtUp();
    agree(checkpoints(two.steps), [given], 'the checkpoint moved');
    await two.stop();
    const three = watch(store, bench.patience, { types: ['Unheard'] });
    await three.untilCaughtUp();
    agree(checkpoints(three.steps), [undefined], 'there is a checkpoint without an event');
    await three.stop();
  }),

  rule('followers do not disturb each other', async (bench) => {
    const store = await bench.open();
    const one = watch(store, bench.patience);
    const two = watch(store, bench.patience);
    await Promise.all([one.untilCaughtUp(), two.untilCaughtUp()]);
    right(await store.append(a, 0, events(1, 3))());
    await one.untilCount(3);
    await one.stop();
    right(await store.append(a, 3, events(4, 3))());
    agree(await two.untilCount(6), await readAll(store), 'the other one missed something');
    await two.stop();
  }),

  rule('follow stops at once when the consumer leaves, also while it waits', async (bench) => {
    const store = await bench.open();
    right(await store.append(a, 0, [event(1)])());
    const follower = watch(store, bench.patience);
    await follower.untilCaughtUp();
    const waiting = later(follower.next());
    await follower.stop();
    agree(await waiting, undefined, 'a step came after the end');
    right(await store.append(a, 1, [event(2)])());
    agree(await follower.next(), undefined, 'a step came after the end');
  }),

  rule('follow stops at once at a signal, without a failure', async (bench) => {
    const store = await bench.open();
    right(await store.append(a, 0, [event(1)])());
    const controller = new AbortController();
    const follower = watch(store, bench.patience, {}, controller.signal);
    await follower.untilCaughtUp();
    const waiting = later(follower.next());
    controller.abort();
    agree(await waiting, undefined, 'a step came after the signal');
    const late = watch(store, bench.patience, {}, controller.signal);
    agree(await late.next(), undefined, 'a step came after the signal');
  }),

  rule(
    'follow ends with a failure when the store is closed, also while it waits',
    async (bench) => {
      const store = await bench.open();
      right(await store.append(a, 0, [event(1)])());
      const steps = store.follow()[Symbol.asyncIterator]();
      for (;;) {
        const step = await within(bench.patience, steps.next(), 'nothing came');
        holds(step.done !== true, 'following ended by itself');
        if (step.done !== true && right(step.value)._tag === 'CaughtUp') break;
      }
      const waiting = later(steps.next());
      right(await store.close()());
      const last = await within(bench.patience, waiting, 'following did not end');
      const refusal =
        last.done === true || last.value._tag === 'Right' ? undefined : last.value.left;
      agree(refusal?._tag, 'StoreClosed', 'following ends otherwise');
      const end = await within(bench.patience, steps.next(), 'following did not end');
      agree(end.done, true, 'something follows a failure');
      const late = await within(
        bench.patience,
        store.follow()[Symbol.asyncIterator]().next(),
        'a closed store does not answer',
      );
      const refused =
        late.done === true || late.value._tag === 'Right' ? undefined : late.value.left;
      agree(refused?._tag, 'StoreClosed', 'a closed store is followed');
    },
  ),
];
