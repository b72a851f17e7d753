import { describe, expect, it } from 'vitest';
import { donated } from '../../../test/donated.ts';
import { assigned, gift, left, open, right, run } from '../../../test/ledger.ts';
import type { Position } from '../../event/recorded.ts';
import { cancellation } from './cancellation.ts';
import { type Progress, shareDone } from './progress.ts';

const three = async () => {
  const ledger = await assigned();
  await run(ledger, gift(1), gift(10), gift(100));
  return ledger;
};

describe('progress', () => {
  it('is told after each chunk, and once at the end', async () => {
    const ledger = await three();
    const told: Progress[] = [];
    const onProgress = (progress: Progress) => told.push(progress);
    right(await ledger.project(donated, undefined, { chunkSize: 2, onProgress })());
    expect(told).toEqual([
      { projection: 'donated', read: 2, position: 6, head: 7, share: 6 / 7 },
      { projection: 'donated', read: 3, position: 7, head: 7, share: 1 },
      { projection: 'donated', read: 3, position: 7, head: 7, share: 1 },
    ]);
  });

  it('comes to its end although the last facts are none of its own, or none is', async () => {
    const ledger = await assigned();
    const told: Progress[] = [];
    const onProgress = (progress: Progress) => told.push(progress);
    right(await ledger.project(donated, undefined, { onProgress })());
    right(await open().project(donated, undefined, { onProgress })());
    expect(told).toEqual([
      { projection: 'donated', read: 0, position: 4, head: 4, share: 1 },
      { projection: 'donated', read: 0, position: undefined, head: undefined, share: 1 },
    ]);
  });

  it('lies between nothing and all', () => {
    const at = (position: number) => position as Position;
    expect(shareDone(undefined, at(10))).toBe(0);
    expect(shareDone(at(5), at(10))).toBe(0.5);
    expect(shareDone(at(11), at(10))).toBe(1);
    expect(shareDone(at(-1), at(10))).toBe(0);
    expect(shareDone(undefined, undefined)).toBe(1);
    expect(shareDone(at(0), at(0))).toBe(1);
  });
});

describe('a replay that is cancelled', () => {
  it('stops behind the chunk it is at, and says how far it came', async () => {
    const ledger = await three();
    const stop = new AbortController();
    const seen: number[] = [];
    const options = {
      chunkSize: 1,
      signal: stop.signal,
      onProgress: ({ read }: Progress) => {
        seen.push(read);
        if (read === 2) stop.abort();
      },
    };
    expect(left(await ledger.project(donated, undefined, options)())).toEqual({
      _tag: 'Cancelled',
      read: 2,
      position: 6,
      message: 'the replay of donated was cancelled after 2 events',
    });
    expect(seen).toEqual([1, 2]);
  });

  it.each([
    ['a history', three],
    ['an empty one', async () => open()],
  ])('before it begins reads nothing of %s', async (_, make) => {
    const ledger = await make();
    const apply = () => expect.fail('it was read');
    const options = { signal: AbortSignal.abort() };
    expect(left(await ledger.project({ ...donated, apply }, undefined, options)())).toEqual({
      _tag: 'Cancelled',
      read: 0,
      position: undefined,
      message: 'the replay of donated was cancelled after 0 events',
    });
  });

  it('can be cancelled by what happens outside, although the store never waits', async () => {
    const ledger = await assigned();
    for (let n = 0; n < 40; n += 1) await run(ledger, gift(1));
    const stop = new AbortController();
    setTimeout(() => stop.abort());
    const options = { chunkSize: 1, signal: stop.signal };
    expect(left(await ledger.project(donated, undefined, options)())).toMatchObject({
      _tag: 'Cancelled',
    });
  });

  it('goes to its end when nobody cancels', async () => {
    const ledger = await three();
    const { signal } = new AbortController();
    expect(right(await ledger.project(donated, undefined, { signal })()).total).toBe(111);
  });
});

describe('cancellation', () => {
  it('lets others run now and then, and is asked after each chunk', async () => {
    const stop = new AbortController();
    const cancelled = cancellation(stop.signal);
    let turns = 0;
    const count = () => {
      turns += 1;
      if (turns < 100) setTimeout(count);
    };
    setTimeout(count);
    for (let chunk = 0; chunk < 48; chunk += 1) expect(await cancelled()).toBe(false);
    expect(turns).toBeGreaterThanOrEqual(2);
    stop.abort();
    expect(await cancelled()).toBe(true);
  });

  it('never happens without a signal', async () => {
    expect(await cancellation(undefined)()).toBe(false);
  });
});
