import { statSync, truncateSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { donghanh, EVENTS, smallHistory } from '../test/small-history.ts';
import { withSmallHistory } from '../test/with-small-history.ts';

let here: Awaited<ReturnType<typeof withSmallHistory>>;
beforeAll(async () => {
  here = await withSmallHistory();
});
afterAll(() => here.remove());

describe('what is wrong is said in one line', () => {
  const ask = (store: string, ...more: readonly string[]) =>
    donghanh('responsible', 'Keng Đu', '--on', '2015-01-24', '--store', store, ...more);

  it.each([
    [
      'a day that does not exist',
      ['--on', '2015-02-31'],
      1,
      /effectiveOn: expected a day that exists, YYYY-MM-DD, found "2015-02-31"/,
    ],
    [
      'a moment that is none',
      ['--known-at', 'then'],
      1,
      /knownAt: expected a moment .*, found "then"/,
    ],
  ])('%s', async (_what, more, code, message) => {
    const ran = await ask(here.db, ...more);
    expect([ran.code, ran.out]).toEqual([code, '']);
    expect(ran.err).toMatch(message);
  });

  it('a store that is not there, or is none', async () => {
    expect(await ask(here.path('none.db'))).toEqual({
      code: 1,
      out: '',
      err: `donghanh: ${here.path('none.db')} does not exist; name a history with --store\n`,
    });
    expect((await ask(here.put('text.db', 'hello'))).err).toContain(
      'is neither a history file nor a whole export: line 1: expected JSON, found "hello"',
    );
  });

  it('a store cut in half', async () => {
    const half = await smallHistory(here.path('half.db'));
    truncateSync(half, Math.floor(statSync(half).size / 2 / 4096) * 4096);
    const ran = await ask(half);
    expect([ran.code, ran.out]).toEqual([3, '']);
    expect(ran.err.trimEnd().split('\n')).toHaveLength(1);
  });

  it('a store written by a newer version', async () => {
    const newer = await smallHistory(here.path('newer.db'));
    const raw = new DatabaseSync(newer);
    raw.exec('PRAGMA user_version = 99');
    raw.close();
    const ran = await ask(newer);
    expect(ran.code).toBe(3);
    expect(ran.err).toMatch(/newer/);
  });

  it('a store that another program holds, and nothing of the file is in it', async () => {
    const locked = here.path('locked.db');
    await donghanh('import', here.put('not-json', 'x'), '--store', locked);
    const holder = new DatabaseSync(locked);
    holder.exec('BEGIN EXCLUSIVE');
    const ran = await donghanh('import', here.exported, '--store', locked);
    holder.exec('ROLLBACK');
    holder.close();
    expect([ran.code, ran.out]).toEqual([3, '']);
    expect(ran.err).toMatch(/^donghanh: [^\n]*locked\.db[^\n]*\n$/);
    const later = await donghanh('import', here.exported, '--store', locked, '--json');
    expect(JSON.parse(later.out)).toMatchObject({ appended: EVENTS, alreadyThere: 0 });
  }, 30_000);

  it('a command line that was not understood', async () => {
    expect((await donghanh('flags')).code).toBe(2);
    expect((await donghanh('fly')).code).toBe(2);
    expect((await donghanh('--help')).code).toBe(0);
    expect((await donghanh('report', 'poem', '--on', '2015-12-31')).code).toBe(2);
  });
});
