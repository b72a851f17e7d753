import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { connect } from '../../test/support/connect.ts';
import { events, left, readAll, right, stream } from '../../test/support/events.ts';
import { directory } from '../../test/support/place.ts';
import { openSqliteStore, sqliteStore } from '../index.ts';
import type { Session } from '../session/session.ts';
import { migrate } from './migrate.ts';
import { type Migration, migrations } from './migrations.ts';

const second: Migration = {
  version: 3,
  sql: 'CREATE TABLE notes (id INTEGER PRIMARY KEY) STRICT; INSERT INTO notes VALUES (1), (2)',
};
const third: Migration = { version: 4, sql: 'CREATE TABLE more (id INTEGER PRIMARY KEY) STRICT' };
const broken: Migration = { version: 4, sql: 'CREATE TABLE half (id INTEGER); SELECT nonsense()' };

const history = async (): Promise<string> => {
  const file = join(directory(), 'history.db');
  const store = sqliteStore(file);
  right(await store.append(stream('commune-a'), 0, events(0, 3))());
  right(await store.close()());
  return file;
};

const look = (file: string, sql: string): unknown[] => {
  const db = new DatabaseSync(file, { readOnly: true, returnArrays: true });
  const rows = db.prepare(sql).all();
  db.close();
  return rows;
};

const TABLES = "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name";

describe('the schema of a history', () => {
  it('is marked as ours, with its version', async () => {
    const file = await history();
    expect(look(file, 'PRAGMA application_id')).toEqual([[0x44484e48]]);
    expect(look(file, 'PRAGMA user_version')).toEqual([[2]]);
  });

  it('is brought forward step by step, and the facts stay', async () => {
    const file = await history();
    const connection = connect(file, {}, [...migrations, second, third]);
    const rows = await connection.use((session) => session.prepare('SELECT id FROM notes').all());
    expect(right(rows)).toEqual([[1], [2]]);
    right(connection.close());
    expect(look(file, 'PRAGMA user_version')).toEqual([[4]]);
    expect(look(file, 'SELECT count(*) FROM history')).toEqual([[3]]);
  });

  it('is not touched again when it is up to date', async () => {
    const file = await history();
    for (const _ of [1, 2]) {
      const connection = connect(file, {}, [...migrations, second]);
      right(await connection.use(() => undefined));
      right(connection.close());
    }
    expect(look(file, 'SELECT count(*) FROM notes')).toEqual([[2]]);
  });

  it('stays at the last whole step when one fails, and nothing of that one is left', async () => {
    const file = await history();
    const connection = connect(file, {}, [...migrations, second, broken]);
    expect(left(await connection.use(() => undefined))).toMatchObject({
      _tag: 'StoreError',
      message: expect.stringContaining('nonsense'),
    });
    right(connection.close());
    expect(look(file, 'PRAGMA user_version')).toEqual([[3]]);
    expect(look(file, TABLES)).toEqual([
      ['events'],
      ['kinds'],
      ['notes'],
      ['out_of_order'],
      ['streams'],
    ]);
    const mended = connect(file, {}, [...migrations, second, third]);
    right(await mended.use(() => undefined));
    right(mended.close());
    expect(look(file, 'PRAGMA user_version')).toEqual([[4]]);
  });

  it.each([{}, { readOnly: true }])(
    'of a newer version is refused and left as it is (%o)',
    async (options) => {
      const file = await history();
      const newer = connect(file, {}, [...migrations, second]);
      right(await newer.use(() => undefined));
      right(newer.close());
      const before = readFileSync(file);
      expect(left(await openSqliteStore(file, options)())).toEqual({
        _tag: 'StoreTooNew',
        store: file,
        found: 3,
        known: 2,
        message: `${file} was written by a newer version of @donghanh/store-sqlite (schema 3, known here 2); update the package, nothing was changed`,
      });
      expect(readFileSync(file).equals(before)).toBe(true);
    },
  );

  it('of an older version is not changed by a reader, who learns what to do', async () => {
    const file = await history();
    const reader = connect(file, { readOnly: true, create: false }, [...migrations, second]);
    expect(left(await reader.use(() => undefined))).toEqual({
      _tag: 'StoreReadOnly',
      store: file,
      message: `${file} has schema 2 and must be brought to schema 3 first; open it once without readOnly`,
    });
    expect(look(file, 'PRAGMA user_version')).toEqual([[2]]);
  });

  it('is brought forward once, when another process does it first', async () => {
    const file = await history();
    const ours = connect(file);
    const theirs = connect(file);
    const steps = [...migrations, second];
    const done = await ours.use((session) => {
      const beaten: Session = {
        ...session,
        transaction: (work) => {
          void theirs.use((other) => migrate(other, steps));
          return session.transaction(work);
        },
      };
      migrate(beaten, steps);
    });
    right(done);
    expect(look(file, 'SELECT count(*) FROM notes')).toEqual([[2]]);
    right(ours.close());
    right(theirs.close());
  });

  it('has versions that count up by one, from one', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, i) => i + 1));
  });

  it('is finished by whoever comes next when its making was cut off', async () => {
    const file = join(directory(), 'history.db');
    const db = new DatabaseSync(file);
    db.exec('PRAGMA journal_mode = WAL');
    db.close();
    const store = right(await openSqliteStore(file)());
    expect(await readAll(store)).toEqual([]);
    right(await store.close()());
  });
});
