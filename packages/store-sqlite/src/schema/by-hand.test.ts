import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { event, events, readAll, right, stream } from '../../test/support/events.ts';
import { directory } from '../../test/support/place.ts';
import { sqliteStore } from '../index.ts';

const history = async (): Promise<string> => {
  const file = join(directory(), 'history.db');
  const store = sqliteStore(file);
  right(await store.append(stream('commune-a'), 0, events(0, 2, { schemaVersion: 2 }))());
  right(await store.append(stream('agency-b'), 0, [event(2, { type: 'AgencyRegistered' })])());
  right(await store.close()());
  return file;
};

describe('a history in another SQLite tool', () => {
  it('reads as a table of facts with their names', async () => {
    const db = new DatabaseSync(await history(), { readOnly: true });
    expect(
      db.prepare('SELECT * FROM history WHERE stream = ? ORDER BY position').all('agency-b'),
    ).toEqual([
      {
        position: 3,
        stream: 'agency-b',
        version: 0,
        type: 'AgencyRegistered',
        schema_version: 1,
        effective_on: '2012-05-29',
        recorded_at: '2013-01-01T00:02:00.000Z',
        id: '00000000-0000-7000-8000-000000000002',
        actor: 'Văn phòng',
        data: '{"n":2,"commune":"Keng Đu"}',
        meta: '{"id":"00000000-0000-7000-8000-000000000002","actor":"Văn phòng"}',
      },
    ]);
    db.close();
  });

  it('reads in the sqlite3 shell', async ({ skip }) => {
    const file = await history();
    let said: string;
    try {
      const sql = "SELECT position, stream, type, data ->> '$.commune' FROM history";
      said = execFileSync('sqlite3', [file, sql], { encoding: 'utf8', stdio: 'pipe' });
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
        return skip('needs the sqlite3 shell');
      }
      throw error;
    }
    expect(said.trim().split('\n')).toEqual([
      '1|commune-a|AssignmentMade|Keng Đu',
      '2|commune-a|AssignmentMade|Keng Đu',
      '3|agency-b|AgencyRegistered|Keng Đu',
    ]);
  });

  it.each([
    ["UPDATE events SET data = '{}' WHERE position = 1", 'facts are never changed'],
    ['DELETE FROM events WHERE position = 2', 'facts are never deleted'],
    ["UPDATE streams SET name = 'commune-b'", 'the name of a stream never changes'],
    ['DELETE FROM streams', 'streams are never deleted'],
    ["UPDATE kinds SET type = 'X'", 'kinds of events never change'],
    ['DELETE FROM kinds', 'kinds of events are never deleted'],
    ["INSERT INTO events VALUES (9, 1, 0, 1, '2013', 'now', '{}', '{}', x'')", 'UNIQUE'],
    [
      "INSERT INTO events VALUES (9, 1, 'x', 1, '2013', 'now', '{}', '{}', x'')",
      'cannot store TEXT',
    ],
  ])('is not changed by a slip of the hand: %s', async (sql, reason) => {
    const file = await history();
    const db = new DatabaseSync(file);
    expect(() => db.exec(sql)).toThrow(reason);
    db.close();
    const store = sqliteStore(file, { readOnly: true });
    expect((await readAll(store)).map(({ position, data }) => [position, data])).toEqual([
      [1, '{"n":0,"commune":"Keng Đu"}'],
      [2, '{"n":1,"commune":"Keng Đu"}'],
      [3, '{"n":2,"commune":"Keng Đu"}'],
    ]);
    right(await store.close()());
  });
});
