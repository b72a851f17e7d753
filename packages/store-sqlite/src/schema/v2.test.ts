import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { CHAIN_START, chainValue, type StoredEvent } from '@donghanh/core';
import { describe, expect, it } from 'vitest';
import { event, events, readAll, right, stream } from '../../test/support/events.ts';
import { firstSchema } from '../../test/support/first-schema.ts';
import { directory } from '../../test/support/place.ts';
import { openSqliteStore, sqliteStore } from '../index.ts';

/** The chain as core computes it. */
const chainOf = (history: readonly StoredEvent[]): readonly string[] => {
  let value = CHAIN_START;
  return history.map((one) => {
    value = chainValue(value, one);
    return value;
  });
};

const old = (count: number): string => {
  const file = join(directory(), 'history.db');
  firstSchema(file, 'commune-a', events(0, count));
  return file;
};

describe('the chain of a file', () => {
  it('is the one that core computes, append by append and in one', async () => {
    const odd = 'Đ\u0000ô "\ud83d\udc27" \ud800 ô';
    const some = events(0, 3, { data: JSON.stringify({ odd }), effectiveOn: '2012' });
    const one = sqliteStore(join(directory(), 'history.db'));
    right(await one.append(stream('commune-a'), 0, some.slice(0, 1))());
    right(await one.append(stream('commune-a'), 1, some.slice(1))());
    right(await one.append(stream('agency-b'), 0, [event(9, { schemaVersion: 12 })])());
    const written = await readAll(one, { chain: true });
    expect(written.map(({ chain }) => chain)).toEqual(chainOf(written));
    const all = sqliteStore(join(directory(), 'history.db'));
    right(
      await all.appendAll([
        { stream: stream('commune-a'), expected: 0, events: some },
        { stream: stream('agency-b'), expected: 0, events: [event(9, { schemaVersion: 12 })] },
      ])(),
    );
    expect(await readAll(all, { chain: true })).toEqual(written);
    right(await one.close()());
    right(await all.close()());
  });

  it('is not read when nobody asks for it', async () => {
    const store = sqliteStore(join(directory(), 'history.db'));
    right(await store.append(stream('commune-a'), 0, events(0, 1))());
    expect(Object.keys((await readAll(store))[0] ?? {})).not.toContain('chain');
    right(await store.close()());
  });
});

describe('a file of the first schema', () => {
  it('gets its chain when it is opened to write, page by page, and is told how far it is', async () => {
    const file = old(2500);
    const seen: (readonly [number, number])[] = [];
    const store = right(
      await openSqliteStore(file, { onMigration: (done, total) => seen.push([done, total]) })(),
    );
    expect(seen).toEqual([
      [1000, 2500],
      [2000, 2500],
      [2500, 2500],
    ]);
    const found = await readAll(store, { chain: true });
    expect(found.map(({ chain }) => chain)).toEqual(chainOf(found));
    expect(found.map(({ data }) => data)).toEqual(events(0, 2500).map(({ data }) => data));
    right(await store.append(stream('commune-a'), 2500, [event(2500)])());
    expect(right(await store.verifyIntegrity()())).toEqual({ events: 2501, streams: 1 });
    right(await store.close()());
    const db = new DatabaseSync(file);
    expect(() => db.exec("UPDATE events SET data = '{}'")).toThrow('facts are never changed');
    db.close();
  });

  it('is read by an auditor as it is: without chain values, and not changed', async () => {
    const file = old(3);
    const before = readFileSync(file);
    const store = right(await openSqliteStore(file, { readOnly: true, integrity: 'full' })());
    const found = await readAll(store, { chain: true });
    expect(found.map(({ data, chain }) => [data, chain])).toEqual(
      events(0, 3).map(({ data }) => [data, undefined]),
    );
    right(await store.close()());
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('stays as it is when the work is cut off, and is finished by whoever comes next', async () => {
    const file = old(2500);
    const cut = await openSqliteStore(file, {
      onMigration: (done) => {
        if (done === 2000) throw new Error('cut off');
      },
    })();
    expect(cut._tag).toBe('Left');
    const copy = join(directory(), 'copy.db');
    copyFileSync(file, copy);
    const db = new DatabaseSync(copy);
    expect(db.prepare('PRAGMA user_version').get()).toEqual({ user_version: 1 });
    expect(db.prepare('SELECT * FROM events LIMIT 1').get()).not.toHaveProperty('chain');
    db.close();
    const store = right(await openSqliteStore(file, { integrity: 'full' })());
    expect(await readAll(store)).toHaveLength(2500);
    right(await store.close()());
  });
});
