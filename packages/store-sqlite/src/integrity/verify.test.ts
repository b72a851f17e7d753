import { closeSync, openSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  event,
  events,
  left,
  minute,
  readAll,
  readOut,
  right,
  stream,
} from '../../test/support/events.ts';
import { directory } from '../../test/support/place.ts';
import { tamper } from '../../test/support/tamper.ts';
import { openSqliteStore, sqliteStore } from '../index.ts';

/** Two streams; the second is recorded before the first, so that a run is out of order. */
const history = async (count = 4): Promise<string> => {
  const file = join(directory(), 'history.db');
  const store = sqliteStore(file, { durability: 'normal' });
  right(await store.append(stream('commune-a'), 0, events(10, count))());
  right(await store.append(stream('agency-b'), 0, events(0, 2))());
  right(await store.append(stream('commune-a'), count, [event(count + 10)])());
  right(await store.close()());
  return file;
};

const PAGE = 8192;

/** Overwrites a page with zeros, as a failing disk does. */
const blank = (file: string, page: number): void => {
  const handle = openSync(file, 'r+');
  writeSync(handle, Buffer.alloc(PAGE), 0, PAGE, page * PAGE);
  closeSync(handle);
};

describe('a full check', { timeout: 60_000 }, () => {
  it('counts what is there when all is well', async () => {
    const store = right(await openSqliteStore(await history(), { integrity: 'full' })());
    expect(right(await store.verifyIntegrity()())).toEqual({ events: 7, streams: 2 });
    right(await store.close()());
  });

  it('finds nothing wrong with an empty history', async () => {
    const store = sqliteStore(join(directory(), 'history.db'));
    expect(right(await store.verifyIntegrity()())).toEqual({ events: 0, streams: 0 });
    right(await store.close()());
  });

  it.each([
    ['DELETE FROM events WHERE position = 3', 'event 3 is missing'],
    ['DELETE FROM events WHERE position = 1', 'event 1 is missing'],
    [
      'UPDATE events SET position = 70 WHERE position = 3; UPDATE events SET position = 3 WHERE position = 4; UPDATE events SET position = 4 WHERE position = 70',
      'event 3 stands before an earlier event of its stream',
    ],
    ['UPDATE events SET version = 9 WHERE position = 7', 'stream 1 has a gap'],
    ['UPDATE events SET version = version + 10 WHERE stream = 2', 'stream 2 has a gap'],
    ['DELETE FROM streams WHERE id = 2', 'event 5 names a stream or a kind that is missing'],
    ['DELETE FROM kinds', 'event 1 names a stream or a kind that is missing'],
    ['DELETE FROM out_of_order', 'out_of_order is wrong about event 5'],
    ['UPDATE out_of_order SET last = 5', 'out_of_order is wrong about event 6'],
    ['UPDATE out_of_order SET last = 7', 'out_of_order is wrong about event 7'],
    [`UPDATE out_of_order SET earliest = '${minute(1)}'`, 'out_of_order is wrong about event 5'],
    [`UPDATE events SET recorded_at = '${minute(0)}' WHERE position = 2`, 'wrong about event 2'],
    [
      "UPDATE events SET effective_on = '2012' WHERE position = 4",
      'event 4 does not fit its chain',
    ],
    ["UPDATE events SET data = data || ' ' WHERE position = 7", 'event 7 does not fit its chain'],
    ["UPDATE events SET chain = x'00' WHERE position = 1", 'event 1 does not fit its chain value'],
    ["UPDATE streams SET name = 'agency-c' WHERE id = 2", 'event 5 does not fit its chain value'],
    ['UPDATE kinds SET schema_version = 7', 'event 1 does not fit its chain value'],
  ])('finds %s', async (sql, what) => {
    const file = await history();
    tamper(file, sql);
    const store = sqliteStore(file, { integrity: 'full', readOnly: true });
    const failure = left(await store.head()());
    expect(failure).toMatchObject({ _tag: 'StoreDamaged', store: file });
    expect(failure.message).toContain(what);
    expect(failure.message).toMatch(/keep the file and restore the history from a copy$/);
    right(await store.close()());
  });
});

describe('opening', { timeout: 60_000 }, () => {
  it('finds a page that a disk lost, while the file is small', async () => {
    const file = await history(200);
    blank(file, Math.floor(statSync(file).size / PAGE / 2));
    expect(left(await openSqliteStore(file)())).toMatchObject({ _tag: 'StoreDamaged' });
  });

  it.each([
    'DELETE FROM events WHERE position = 1',
    'DELETE FROM kinds',
    'DELETE FROM streams WHERE id = 1',
  ])('finds the ends of history torn: %s', async (sql) => {
    const file = await history();
    tamper(file, sql);
    expect(left(await openSqliteStore(file)())).toMatchObject({ _tag: 'StoreDamaged' });
  });
});

describe('a break in a large file', { timeout: 60_000 }, () => {
  it('is named when reading comes to it: everything before it is given, and the last position', async () => {
    const file = join(directory(), 'history.db');
    const large = { data: JSON.stringify({ text: 'x'.repeat(7500) }) };
    const store = sqliteStore(file, { durability: 'normal' });
    right(await store.append(stream('commune-a'), 0, events(0, 2200, large))());
    right(await store.close()());
    expect(statSync(file).size).toBeGreaterThan(16 * 1024 * 1024);
    // A page that neither opening nor the pages of the index touch: found by reading only.
    blank(file, Math.floor((statSync(file).size / PAGE) * 0.61));
    const damaged = right(await openSqliteStore(file)());
    const { events: found, failure, chunks } = await readOut(damaged.readAll());
    const last = found.at(-1)?.position ?? 0;
    expect(last).toBeGreaterThan(1000);
    expect(found.map(({ position }) => position)).toEqual(Array.from(Array(last), (_, i) => i + 1));
    expect(chunks[0]).toHaveLength(1000);
    expect(failure).toMatchObject({ _tag: 'StoreDamaged', store: file, lastGood: last });
    expect(left(await damaged.verifyIntegrity()())).toMatchObject({ _tag: 'StoreDamaged' });
    // Behind the break everything can still be read.
    const rest = await readAll(damaged, { after: (last + 4) as (typeof found)[0]['position'] });
    expect(rest.at(-1)?.position).toBe(2200);
    right(await damaged.close()());
  });
});
