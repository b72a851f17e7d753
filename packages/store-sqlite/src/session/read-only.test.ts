import { chmodSync, copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { connect } from '../../test/support/connect.ts';
import { event, events, left, readAll, right, stream } from '../../test/support/events.ts';
import { directory, protect, readOnlyViewOf, smallDisk } from '../../test/support/place.ts';
import { start } from '../../test/support/programs.ts';
import { openSqliteStore, sqliteStore } from '../index.ts';

const a = stream('commune-a');
const isRoot = process.getuid?.() === 0;
const NOBODY = 65534;

const history = async (count: number, file = join(directory(), 'history.db')): Promise<string> => {
  const store = sqliteStore(file);
  right(await store.append(a, 0, events(0, count))());
  right(await store.close()());
  return file;
};

/** What the audit program found, run as a user who may not write. */
const audit = async (file: string): Promise<unknown> => {
  const program = start('audit', file, ...(isRoot ? [NOBODY] : []));
  const line = await program.nextLine();
  expect(await program.ended).toBe(0);
  return JSON.parse(line ?? 'null');
};

const refused = (file: string) => ({
  _tag: 'Left',
  left: {
    _tag: 'StoreReadOnly',
    store: file,
    message: `${file} was opened read-only, so nothing can be recorded in it; open it without readOnly to write`,
  },
});

describe('a history opened read-only', { timeout: 60_000 }, () => {
  it('is read, cannot be written, and is the same file afterwards', async () => {
    const file = await history(5);
    const before = readFileSync(file);
    const store = right(await openSqliteStore(file, { readOnly: true })());
    expect(await readAll(store)).toHaveLength(5);
    expect(await store.append(a, 5, [event(5)])()).toEqual(refused(file));
    expect(await store.appendAll([])()).toEqual(refused(file));
    expect(right(await store.verifyIntegrity()())).toEqual({ events: 5, streams: 1 });
    right(await store.close()());
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('cannot be written even past this package: SQLite itself refuses', async () => {
    const file = await history(1);
    const connection = connect(file, { readOnly: true, create: false });
    for (const sql of [
      "INSERT INTO streams (name) VALUES ('x-y')",
      'DELETE FROM out_of_order',
      'DROP VIEW history',
      'PRAGMA user_version = 9',
    ]) {
      expect(left(await connection.use((session) => session.exec(sql)))).toMatchObject({
        _tag: 'StoreReadOnly',
      });
    }
    right(connection.close());
  });

  it('shows what a writer adds meanwhile', async () => {
    const file = await history(1);
    const writer = right(await openSqliteStore(file)());
    const reader = right(await openSqliteStore(file, { readOnly: true })());
    right(await writer.append(a, 1, [event(1)])());
    expect(await readAll(reader)).toHaveLength(2);
    right(await reader.close()());
    right(await writer.close()());
  });

  it('is read in a directory that may not be written to, and nothing is left there', async () => {
    const file = await history(4);
    const parent = join(file, '..');
    chmodSync(parent, 0o555);
    expect(await audit(file)).toEqual({ read: 4, append: refused(file) });
    chmodSync(parent, 0o755);
    expect(readdirSync(parent)).toEqual(['history.db']);
  });

  it('is read in such a directory while somebody else writes', async () => {
    const file = await history(4);
    const writer = right(await openSqliteStore(file)());
    right(await writer.append(a, 4, [event(4)])());
    chmodSync(join(file, '..'), 0o555);
    expect(await audit(file)).toEqual({ read: 5, append: refused(file) });
    chmodSync(join(file, '..'), 0o755);
    right(await writer.close()());
  });

  it('says what to do where the newest events lie in a log that cannot be read there', async () => {
    const file = await history(1);
    const place = directory();
    const copy = join(place, 'copy.db');
    const writer = right(await openSqliteStore(file)());
    right(await writer.append(a, 1, [event(1)])());
    copyFileSync(file, copy);
    copyFileSync(`${file}-wal`, `${copy}-wal`);
    right(await writer.close()());
    chmodSync(place, 0o555);
    expect(await audit(copy)).toMatchObject({
      read: 0,
      failure: {
        _tag: 'StoreError',
        message: expect.stringMatching(/copy both into a directory that may be written to/),
      },
    });
    chmodSync(place, 0o755);
    const moved = right(await openSqliteStore(copy, { readOnly: true })());
    expect(await readAll(moved)).toHaveLength(2);
    right(await moved.close()());
  });
});

describe('a history on read-only media', { timeout: 60_000 }, () => {
  it('is read; opened to write, it says that it may not be', async ({ skip }) => {
    const source = await history(7);
    const place = smallDisk('8m');
    if (place === undefined) return skip('needs a user who may mount');
    const file = join(place, 'history.db');
    copyFileSync(source, file);
    protect(place);
    const store = right(await openSqliteStore(file, { readOnly: true, integrity: 'full' })());
    expect(await readAll(store)).toHaveLength(7);
    expect(await store.append(a, 7, [event(7)])()).toEqual(refused(file));
    right(await store.close()());
    expect(left(await openSqliteStore(file)())).toEqual({
      _tag: 'StoreReadOnly',
      store: file,
      message: `${file} or its directory may not be written to; ask for the permission, or open it with readOnly to read`,
    });
  });
});

describe('a history that was opened as a still file', { timeout: 60_000 }, () => {
  it('is opened anew when somebody begins to write to it', async ({ skip }) => {
    const source = await history(3);
    const view = readOnlyViewOf(join(source, '..'));
    if (view === undefined) return skip('needs a user who may mount');
    // The auditor sees the directory through a read-only mount; the office writes to it directly.
    const auditor = right(await openSqliteStore(join(view, 'history.db'), { readOnly: true })());
    expect(await readAll(auditor)).toHaveLength(3);
    const office = right(await openSqliteStore(source)());
    right(await office.append(a, 3, [event(3)])());
    expect(await readAll(auditor)).toHaveLength(4);
    right(await office.close()());
    expect(await readAll(auditor)).toHaveLength(4);
    right(await auditor.close()());
  });
});
