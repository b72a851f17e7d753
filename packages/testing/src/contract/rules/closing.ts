import { agree } from '../../laws/difference.ts';
import { fail, holds, left, readAll, readOut, right, within } from '../expect.ts';
import { keptAlive } from '../probe.ts';
import { type RuleBody, rule } from '../rule.ts';
import { a, event, events } from '../sample/events.ts';
import { watch } from '../watch.ts';

export const closing: readonly RuleBody[] = [
  rule('a closed store refuses everything, and closing it again is no error', async (bench) => {
    const store = await bench.open();
    right(await store.append(a, 0, [event(1)])());
    right(await store.close()());
    const entry = { stream: a, expected: 1, events: [event(2)] };
    const read = await readOut(store.readAll());
    const readOne = await readOut(store.readStream(a));
    const refusals = [
      left(await store.append(a, 1, [event(2)])()),
      left(await store.appendAll([entry])()),
      left(await store.head()()),
      read.failure ?? fail('readAll does not refuse'),
      readOne.failure ?? fail('readStream does not refuse'),
    ];
    for (const { message, ...refusal } of refusals) {
      agree(refusal, { _tag: 'StoreClosed', store: store.name }, 'another refusal');
      holds(message.length > 0, 'the refusal has no sentence');
    }
    agree([read.chunks, readOne.chunks], [[], []], 'a closed store gives events');
    right(await store.close()());
  }),

  rule(
    'closing ends a reading under way with a failure, not as if history ended',
    async (bench) => {
      const store = await bench.open();
      right(await store.append(a, 0, events(1, 4))());
      const seen: string[] = [];
      for await (const chunk of store.readAll({ chunkSize: 2 })) {
        seen.push(chunk._tag === 'Left' ? chunk.left._tag : `${chunk.right.length} events`);
        right(await store.close()());
      }
      agree(seen, ['2 events', 'StoreClosed'], 'the reading ends otherwise');
    },
  ),

  rule('a store can be closed before it was used', async (bench) => {
    const store = await bench.open();
    right(await store.close()());
    agree(left(await store.head()())._tag, 'StoreClosed', 'another refusal');
  }),

  rule('closing lets the process end: nothing of the store keeps it alive', async (bench) => {
    const before = await keptAlive();
    const store = await bench.open();
    right(await store.append(a, 0, events(1, 4))());
    await readAll(store);
    const following = watch(store, bench.patience);
    await following.untilCaughtUp();
    right(await store.close()());
    await following.stop();
    // Sockets take a moment to go; what is still there after that stays.
    const end = performance.now() + bench.patience;
    let more: readonly string[] = [];
    do {
      const after = [...(await keptAlive())];
      more = after.filter(([kind, n]) => n > (before.get(kind) ?? 0)).map(([kind]) => kind);
    } while (more.length > 0 && performance.now() < end);
    agree(more, [], 'something is left behind');
  }),

  rule('what was acknowledged is there when the history is opened again', async (bench) => {
    const [store, again] = await bench.openTwo();
    if (again === undefined) return { because: 'the store was not opened a second time' };
    right(await store.append(a, 0, events(1, 4))());
    const written = await readAll(store);
    right(await store.close()());
    agree(await within(bench.patience, readAll(again), 'no answer'), written, 'another history');
    return undefined;
  }),
];
