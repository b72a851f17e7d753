import { join } from 'node:path';
import { type Position, verifyHistory } from '@donghanh/core';
import { describe, expect, it } from 'vitest';
import { readAll, readOut, right, stream } from '../../test/support/events.ts';
import { directory } from '../../test/support/place.ts';
import { start } from '../../test/support/programs.ts';
import { openSqliteStore, sqliteStore } from '../index.ts';

describe('several processes on one file', { timeout: 60_000 }, () => {
  it('make it together, write at once, lose nothing, double nothing', async () => {
    const file = join(directory(), 'history.db');
    const writers = [0, 1, 2, 3].map((n) => start('write', file, `agency-${n}`, n * 1000, 60, 3));
    expect(await Promise.all(writers.map(({ ended }) => ended))).toEqual([0, 0, 0, 0]);
    const store = right(await openSqliteStore(file, { integrity: 'full' })());
    const found = await readAll(store);
    expect(found.map(({ position }) => position)).toEqual(Array.from(Array(720), (_, i) => i + 1));
    expect(new Set(found.map(({ meta }) => meta)).size).toBe(720);
    for (const n of [0, 1, 2, 3]) {
      const one = await readOut(store.readStream(stream(`agency-${n}`)));
      expect(one.events.map(({ version }) => version)).toEqual(Array.from(Array(180).keys()));
    }
    right(await store.close()());
  });

  it('share one stream: each event finds its place, whoever was quicker', async () => {
    const file = join(directory(), 'history.db');
    const writers = [0, 1, 2].map((n) => start('share', file, 'commune-a', n * 1000, 40));
    expect(await Promise.all(writers.map(({ ended }) => ended))).toEqual([0, 0, 0]);
    const store = right(await openSqliteStore(file, { integrity: 'full' })());
    const { events } = await readOut(store.readStream(stream('commune-a')));
    expect(events.map(({ version }) => version)).toEqual(Array.from(Array(120).keys()));
    expect(new Set(events.map(({ data }) => data)).size).toBe(120);
    const verified = right(await verifyHistory(store)());
    expect(verified).toMatchObject({ events: 120, streams: 1, chain: 'kept' });
    expect(verified.wrong?.kind).toBe('unreadable'); // These are no facts of the model, but chained.
    right(await store.close()());
  });

  it('never show a reader a gap that is filled later', async () => {
    const file = join(directory(), 'history.db');
    const store = sqliteStore(file, { readOnly: false });
    right(await store.head()());
    const writers = [0, 1, 2].map((n) => start('write', file, `agency-${n}`, n * 1000, 100, 2));
    const all = Promise.all(writers.map(({ ended }) => ended));
    let running = true;
    void all.then(() => {
      running = false;
    });
    const seen: number[] = [];
    let readings = 0;
    for (let last = false; ; last = !running) {
      const at = seen.at(-1);
      const after = at === undefined ? {} : { after: at as Position };
      const before = seen.length;
      for (const event of await readAll(store, { ...after, chunkSize: 7 }))
        seen.push(event.position);
      if (seen.length > before) readings += 1;
      if (last) break;
      // As soon as another append is acknowledged, while the next ones are being written.
      await writers[0]?.nextLine();
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    expect(await all).toEqual([0, 0, 0]);
    expect(seen).toEqual(Array.from(Array(600), (_, i) => i + 1));
    expect(readings).toBeGreaterThan(1);
    right(await store.close()());
  });
});
