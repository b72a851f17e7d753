import type { EventStore } from '@donghanh/core';
import { agree } from '../../laws/difference.ts';
import { holds, readAll, right, within } from '../expect.ts';
import { memoryHeld } from '../probe.ts';
import { type RuleBody, rule } from '../rule.ts';
import { a, events, upTo } from '../sample/events.ts';

/** A kilobyte. */
const TEXT = 'x'.repeat(1024);

const COUNT = 16_000;

/** Sixteen megabytes of events. */
const fill = async (store: EventStore): Promise<void> => {
  for (const n of upTo(COUNT / 500)) {
    const made = events(n * 500, 500, { data: JSON.stringify({ n, TEXT }) });
    right(await store.append(a, n * 500, made)());
  }
};

export const longReading: readonly RuleBody[] = [
  rule('a long reading holds a chunk, not the history', async (bench) => {
    const store = await bench.open();
    await fill(store);
    const before = memoryHeld();
    if (before === undefined) return { because: 'memory can be measured in Node.js only' };
    const most = (COUNT * TEXT.length) / 2;
    let seen = 0;
    for await (const chunk of store.readAll({ chunkSize: 100 })) {
      seen += right(chunk).length;
      if (seen === 100 || seen === COUNT / 2 || seen === COUNT) {
        const held = (memoryHeld() ?? 0) - before;
        holds(held < most, `${held} bytes are held after ${seen} events of a kilobyte`);
      }
    }
    agree(seen, COUNT, 'events are missing');
    return undefined;
  }),

  rule('a consumer may stop, and the store is at once free for the next', async (bench) => {
    const store = await bench.open();
    right(await store.append(a, 0, events(1, 1000))());
    right(await store.append(a, 1000, events(1001, 1000))());
    for (const source of [store.readAll({ chunkSize: 2 }), store.readStream(a)]) {
      const reader = source[Symbol.asyncIterator]();
      const first = await within(bench.patience, reader.next(), 'the first chunk did not come');
      holds(first.done !== true, 'there is no first chunk');
      const { return: stop } = reader;
      if (stop !== undefined) {
        await within(bench.patience, stop.call(reader), 'a reading did not stop');
      }
      const next = await within(bench.patience, reader.next(), 'a reading did not end');
      agree(next.done, true, 'something follows the stop');
    }
    right(await store.append(a, 2000, events(3000, 2))());
    agree((await readAll(store)).length, 2002, 'the next reading does not give everything');
  }),
];
