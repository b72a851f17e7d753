import { join } from 'node:path';
import {
  type Instant,
  memoryStore,
  openLedger,
  registerAgency,
  registerCommune,
  renameAgency,
  verifyHistory,
  type Wrong,
} from '@donghanh/core';
import { describe, expect, it } from 'vitest';
import { right } from '../../test/support/events.ts';
import { directory } from '../../test/support/place.ts';
import { tamper } from '../../test/support/tamper.ts';
import { sqliteStore } from '../index.ts';

/**
 * Six facts: agency a, commune c, agency a renamed twice, agency b, agency a renamed again. So a stream
 * is met before and behind others.
 */
const history = async (): Promise<string> => {
  const file = join(directory(), 'history.db');
  let second = 0;
  const clock = (): Instant => {
    second += 1;
    return `2013-01-01T05:00:0${second}.000Z` as Instant;
  };
  const store = sqliteStore(file, { durability: 'normal' });
  const ledger = openLedger({ store, clock });
  const commune = { commune: 'c', code: '16822', kind: 'xa', name: 'Keng Đu' } as const;
  for (const command of [
    registerAgency({ agency: 'a', kind: 'provincial', name: 'Sở A', on: '2012-01-01' }),
    registerCommune({ ...commune, on: '2012-01-01' }),
    renameAgency({ agency: 'a', name: 'Sở A1', on: '2012-02-01' }),
    renameAgency({ agency: 'a', name: 'Sở A2', on: '2012-03-01' }),
    registerAgency({ agency: 'b', kind: 'provincial', name: 'Sở B', on: '2012-01-01' }),
    renameAgency({ agency: 'a', name: 'Sở A3', on: '2012-04-01' }),
  ]) {
    right(await ledger.execute(command, { actor: 'Văn phòng' })());
  }
  right(await store.close()());
  return file;
};

const wrongIn = async (file: string): Promise<Wrong | undefined> => {
  const store = sqliteStore(file, { readOnly: true, integrity: 'none' });
  const verified = right(await verifyHistory(store)());
  right(await store.close()());
  return verified.wrong;
};

const set = (change: string, position = 4): string =>
  `UPDATE events SET ${change} WHERE position = ${position}`;

/** Takes a row out and puts it back elsewhere: the rows between close up. */
const exchange = (a: number, b: number): string =>
  `UPDATE events SET position = 1000 WHERE position = ${a};
   UPDATE events SET position = ${a} WHERE position = ${b};
   UPDATE events SET position = ${b} WHERE position = 1000`;

const closeUp = (from: number): string =>
  `UPDATE events SET position = -position WHERE position > ${from};
   UPDATE events SET position = -position - 1 WHERE position < 0`;

/** A copy of the first row of `from`, put in before `position`; `chain` as SQL. */
const insertBefore = (position: number, chain: string): string =>
  `UPDATE events SET position = -position WHERE position >= ${position};
   UPDATE events SET position = -position + 1 WHERE position < 0;
   INSERT INTO events SELECT ${position}, 3, 1, kind, effective_on, recorded_at, data, meta, ${chain}
   FROM events WHERE position = 1`;

const CASES: readonly (readonly [what: string, sql: string, english: string])[] = [
  [
    'a byte of data',
    set("data = replace(data, 'A2', 'A9')"),
    'record 4 (position 4, agency-a@2) was changed',
  ],
  [
    'a byte of data that is then no JSON',
    set("data = replace(data, '}', ']')"),
    'record 4 (position 4, agency-a@2) was changed in its data',
  ],
  [
    'a byte of meta',
    set("meta = replace(meta, 'Văn', 'Vân')"),
    'record 4 (position 4, agency-a@2) was changed',
  ],
  [
    'a byte of meta that then says nothing of the actor',
    set("meta = replace(meta, 'actor', 'factor')"),
    'record 4 (position 4, agency-a@2) was changed in its meta',
  ],
  [
    'a byte of effectiveOn',
    set("effective_on = '2013-03-01'"),
    'record 4 (position 4, agency-a@2) was changed in its effectiveOn, which was 2012-03-01',
  ],
  [
    'a byte of recordedAt',
    set("recorded_at = '2013-01-01T05:00:05.000Z'"),
    'record 4 (position 4, agency-a@2) was changed',
  ],
  [
    'the version',
    set('version = 7'),
    'record 4 (position 4, agency-a@7) was changed in its version, which was 2',
  ],
  [
    'the stream and the version',
    set('stream = 2, version = 1'),
    'one or more records are missing in front of record 4 (position 4, commune-c@1)',
  ],
  [
    'the stream alone',
    `${set('stream = 2')}`,
    'record 4 (position 4, commune-c@2) was changed in its stream name, which was agency-a',
  ],
  [
    'a byte of a name in the streams table',
    "UPDATE streams SET name = 'agency-x' WHERE name = 'agency-b'",
    'record 5 (position 5, agency-x@0) was changed',
  ],
  [
    'a byte of a type in the kinds table',
    "UPDATE kinds SET type = 'AgencyRenamee' WHERE type = 'AgencyRenamed'",
    'record 3 (position 3, agency-a@1) was changed in its type, which was AgencyRenamed',
  ],
  [
    'the schema version in the kinds table',
    "UPDATE kinds SET schema_version = 2 WHERE type = 'AgencyRenamed'",
    'record 3 (position 3, agency-a@1) was changed in its schema version, which was 1',
  ],
  [
    'a byte of the chain value',
    set("chain = unhex('00' || substr(hex(chain), 3))"),
    'record 4 (position 4, agency-a@2) was changed in its chain value',
  ],
  [
    'the length of the chain value',
    set("chain = x''"),
    'record 4 (position 4, agency-a@2) was changed in its chain value',
  ],
  [
    'the first record',
    'DELETE FROM events WHERE position = 1',
    '1 record is missing in front of record 1 (position 2, commune-c@0)',
  ],
  [
    'a record in the middle',
    'DELETE FROM events WHERE position = 3',
    '1 record is missing in front of record 3 (position 4, agency-a@2)',
  ],
  [
    'two records in the middle, with the gap closed',
    `DELETE FROM events WHERE position = 3; ${closeUp(3)}`,
    'one or more records are missing in front of record 3 (position 3, agency-a@2)',
  ],
  [
    'a record put in, with a chain value of another',
    insertBefore(4, "unhex('11' || substr(hex(chain), 3))"),
    'record 4 (position 4, agency-b@1) was inserted',
  ],
  [
    'two neighbours',
    exchange(4, 5),
    'record 4 (position 4, agency-b@0) changed places with record 5',
  ],
  [
    'two records far apart',
    exchange(2, 5),
    'record 2 (position 2, agency-b@0) changed places with record 5',
  ],
];

describe('a history that somebody changed in the file', { timeout: 60_000 }, () => {
  it('is whole before', async () => {
    expect(await wrongIn(await history())).toBeUndefined();
  });

  it.each(CASES)('names %s', async (_, sql, english) => {
    const file = await history();
    tamper(file, sql);
    expect((await wrongIn(file))?.sentence.en).toBe(english);
  });

  it('cannot tell alone that its last records are gone: a seal can', async () => {
    const file = await history();
    tamper(file, 'DELETE FROM events WHERE position = 6');
    expect(await wrongIn(file)).toBeUndefined();
  });

  it('is told in Vietnamese as well, with the fields to act on', async () => {
    const file = await history();
    tamper(file, set("effective_on = '2013-03-01'"));
    expect(await wrongIn(file)).toEqual({
      kind: 'changed',
      record: 4,
      position: 4,
      ref: 'agency-a@2',
      field: 'effectiveOn',
      was: '2012-03-01',
      sentence: {
        vi: 'bản ghi thứ 4 (vị trí 4, agency-a@2) đã bị sửa ở ngày xảy ra, trước đây là 2012-03-01',
        en: 'record 4 (position 4, agency-a@2) was changed in its effectiveOn, which was 2012-03-01',
      },
    });
  });

  it('is the same history in a store that keeps no chain', async () => {
    const file = await history();
    const store = sqliteStore(file, { readOnly: true });
    const copy = openLedger({ store: memoryStore() });
    const lines: string[] = [];
    for await (const chunk of openLedger({ store }).exportLines()) {
      lines.push(...right(chunk).lines);
    }
    right(
      await copy.importLines(async function* () {
        yield lines;
      })(),
    );
    const here = right(await verifyHistory(store)());
    expect(right(await verifyHistory(copy.store)())).toEqual({ ...here, chain: 'computed' });
    expect(here).toMatchObject({ events: 6, streams: 3, chain: 'kept', recordedEarlier: 0 });
    right(await store.close()());
  });
});
