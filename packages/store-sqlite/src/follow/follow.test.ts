import { join } from 'node:path';
import type { Followed } from '@donghanh/core';
import { describe, expect, it } from 'vitest';
import { event, events, right, stream } from '../../test/support/events.ts';
import { directory } from '../../test/support/place.ts';
import { start } from '../../test/support/programs.ts';
import { sqliteStore } from '../index.ts';

const a = stream('commune-a');

/** The next step, which must be one. */
const nextOf = async (steps: AsyncIterator<Parameters<typeof right<Followed>>[0]>) => {
  const step = await steps.next();
  return step.done === true ? expect.fail('following ended') : right(step.value);
};

describe('following a file', { timeout: 60_000 }, () => {
  it('gives what other processes write, each event once and in order', async () => {
    const file = join(directory(), 'history.db');
    const store = sqliteStore(file, { followIntervalMs: 5 });
    right(await store.append(a, 0, events(0, 10))());
    const writers = ['b', 'c'].map((name, i) => start('write', file, name, 1000 * (i + 1), 40, 3));
    const seen: string[] = [];
    for await (const followed of store.follow({ chunkSize: 8 })) {
      const step = right(followed);
      if (step._tag === 'Events') {
        seen.push(...step.events.map(({ position, data }) => `${position} ${data}`));
      }
      if (seen.length >= 250) break;
    }
    expect(await Promise.all(writers.map(({ ended }) => ended))).toEqual([0, 0]);
    const all: string[] = [];
    for await (const chunk of store.readAll()) {
      all.push(...right(chunk).map(({ position, data }) => `${position} ${data}`));
    }
    expect(all).toHaveLength(250);
    expect(seen).toEqual(all);
    right(await store.close()());
  });

  it('waits as it is told, once for each look that found nothing', async () => {
    const waits: number[] = [];
    const writer = sqliteStore(join(directory(), 'history.db'));
    const store = sqliteStore(writer.name, {
      followIntervalMs: 700,
      wait: async (milliseconds) => {
        waits.push(milliseconds);
        right(await writer.append(a, waits.length - 1, [event(waits.length)])());
      },
    });
    right(await writer.head()());
    const steps = store.follow()[Symbol.asyncIterator]();
    expect(await nextOf(steps)).toEqual({ _tag: 'CaughtUp', checkpoint: undefined });
    expect(waits).toEqual([]);
    expect(await nextOf(steps)).toMatchObject({ _tag: 'Events', events: [{ position: 1 }] });
    expect(await nextOf(steps)).toEqual({ _tag: 'CaughtUp', checkpoint: 1 });
    expect(await nextOf(steps)).toMatchObject({ _tag: 'Events', events: [{ position: 2 }] });
    expect(waits).toEqual([700, 700]);
    await steps.return?.();
    right(await store.close()());
    right(await writer.close()());
  });

  it('says that the file is locked, and goes on when it is not any more', async () => {
    const file = join(directory(), 'history.db');
    const writer = sqliteStore(file);
    right(await writer.append(a, 0, [event(1)])());
    right(await writer.close()());
    const lock = start('lock', file, 'EXCLUSIVE');
    expect(await lock.nextLine()).toBe('locked');
    const store = sqliteStore(file, { followIntervalMs: 5, busyTimeoutMs: 0 });
    const steps = store.follow()[Symbol.asyncIterator]();
    expect(await nextOf(steps)).toMatchObject({
      _tag: 'Interrupted',
      failure: { _tag: 'StoreBusy', store: file },
    });
    lock.process.stdin?.end();
    expect(await lock.ended).toBe(0);
    expect(await nextOf(steps)).toMatchObject({ _tag: 'Events', events: [{ position: 1 }] });
    expect(await nextOf(steps)).toEqual({ _tag: 'CaughtUp', checkpoint: 1 });
    await steps.return?.();
    right(await store.close()());
  });
});
