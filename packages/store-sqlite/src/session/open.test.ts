import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { connect } from '../../test/support/connect.ts';
import { event, events, left, readAll, readOut, right, stream } from '../../test/support/events.ts';
import { directory } from '../../test/support/place.ts';
import { openSqliteStore, sqliteStore } from '../index.ts';

/** A closed history of some events, in one file. */
const history = async (count: number): Promise<string> => {
  const file = join(directory(), 'history.db');
  const store = sqliteStore(file);
  right(await store.append(stream('commune-a'), 0, events(0, count))());
  right(await store.close()());
  return file;
};

describe('opening a file', () => {
  it('makes it on first use, and not before', async () => {
    const file = join(directory(), 'history.db');
    const store = sqliteStore(file);
    expect(existsSync(file)).toBe(false);
    expect(right(await store.head()())).toEqual({ position: undefined, count: 0 });
    expect(existsSync(file)).toBe(true);
    right(await store.close()());
  });

  it('finds again what was there, in one file when nobody has it open', async () => {
    const file = await history(3);
    expect(readdirSync(join(file, '..'))).toEqual(['history.db']);
    const store = right(await openSqliteStore(file)());
    expect(await readAll(store)).toHaveLength(3);
    expect(right(await store.append(stream('commune-a'), 3, [event(3)])()).position).toBe(4);
    right(await store.close()());
  });

  it('waits for the disk with every append, unless told otherwise', async () => {
    // 2 is FULL, 1 is NORMAL; each connection has its own.
    const file = await history(1);
    for (const [durability, level] of [
      ['full', 2],
      ['normal', 1],
    ] as const) {
      const connection = connect(file, { durability });
      const found = await connection.use((session) => [
        session.prepare<readonly [number]>('PRAGMA synchronous').get()?.[0],
        session.prepare<readonly [string]>('PRAGMA journal_mode').get()?.[0],
      ]);
      expect(right(found)).toEqual([level, 'wal']);
      right(connection.close());
    }
  });

  it.each(['append', 'head', 'readAll', 'readStream'] as const)(
    'gives what stands in the way as a value, from %s as from any call',
    async (call) => {
      const file = join(directory(), 'no', 'such', 'history.db');
      const store = sqliteStore(file);
      const failure = {
        append: async () => left(await store.append(stream('commune-a'), 0, [event(1)])()),
        head: async () => left(await store.head()()),
        readAll: async () => (await readOut(store.readAll())).failure,
        readStream: async () => (await readOut(store.readStream(stream('commune-a')))).failure,
      };
      expect(await failure[call]()).toEqual({
        _tag: 'StoreError',
        store: file,
        message: `${file}: there is no directory ${join(file, '..')}; make it first`,
      });
    },
  );

  it('works as soon as what stood in the way is gone', async () => {
    const parent = join(directory(), 'later');
    const store = sqliteStore(join(parent, 'history.db'));
    left(await store.head()());
    mkdirSync(parent);
    right(await store.head()());
    right(await store.close()());
  });

  it.each([{ create: false }, { readOnly: true }])('makes no file with %o', async (options) => {
    const file = join(directory(), 'history.db');
    expect(left(await openSqliteStore(file, options)())).toEqual({
      _tag: 'StoreError',
      store: file,
      message: `${file}: there is no such file; check the path`,
    });
    expect(existsSync(file)).toBe(false);
  });

  it('refuses a directory', async () => {
    const place = directory();
    expect(left(await openSqliteStore(place)())).toMatchObject({
      _tag: 'StoreError',
      message: `${place} is a directory; give the path of a file`,
    });
  });

  it('refuses :memory: instead of making a file of that name', async () => {
    expect(left(await openSqliteStore(':memory:')()).message).toContain('memoryStore()');
    expect(existsSync(':memory:')).toBe(false);
  });

  it.each([{}, { readOnly: true }])(
    'refuses what is no database, and leaves it (%o)',
    async (options) => {
      const file = join(directory(), 'letter.db');
      writeFileSync(file, 'Kính gửi: Văn phòng UBND tỉnh\n'.repeat(500));
      const before = readFileSync(file);
      expect(left(await openSqliteStore(file, options)())).toEqual({
        _tag: 'StoreDamaged',
        store: file,
        message: `${file} is not a history: it is no SQLite file; check the path`,
      });
      expect(readFileSync(file).equals(before)).toBe(true);
      expect(readdirSync(join(file, '..'))).toEqual(['letter.db']);
    },
  );

  it('refuses a database of another program, and leaves it', async () => {
    const file = join(directory(), 'other.db');
    const db = new DatabaseSync(file);
    db.exec('CREATE TABLE payroll (id INTEGER); INSERT INTO payroll VALUES (1)');
    db.close();
    const before = readFileSync(file);
    expect(left(await openSqliteStore(file)())).toMatchObject({
      _tag: 'StoreDamaged',
      message: expect.stringContaining('a SQLite file of another program'),
    });
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it.each([{ create: false }, { readOnly: true }])(
    'refuses an empty file with %o',
    async (options) => {
      const file = join(directory(), 'history.db');
      writeFileSync(file, '');
      expect(left(await openSqliteStore(file, options)())).toMatchObject({
        _tag: 'StoreDamaged',
        message: expect.stringMatching(/is empty and no history/),
      });
      expect(statSync(file).size).toBe(0);
    },
  );

  it.each([
    ['in half', 0.5],
    ['behind its first page', 0.001],
    ['just before its end', 0.999],
  ])('refuses a file that was cut %s', async (_, part) => {
    const file = await history(2000);
    truncateSync(file, Math.floor(statSync(file).size * part));
    for (const options of [{}, { readOnly: true }]) {
      const failure = left(await openSqliteStore(file, options)());
      expect(failure).toMatchObject({ _tag: 'StoreDamaged', store: file });
      expect(failure.message).toMatch(/damaged|no SQLite file/);
    }
  });

  it('names the file as the caller did, and finds it from elsewhere', async () => {
    const store = sqliteStore('no-such-directory/history.db');
    expect(store.name).toBe('no-such-directory/history.db');
    expect(left(await store.head()()).message).toContain('no-such-directory');
  });
});
