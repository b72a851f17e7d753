import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { donghanh, EVENTS } from '../../test/small-history.ts';
import { withSmallHistory } from '../../test/with-small-history.ts';

let here: Awaited<ReturnType<typeof withSmallHistory>>;
let key: string;
let seal: string;
let publicKey: string;
const AT = '2015-12-31T09:00:00.000Z';

beforeAll(async () => {
  here = await withSmallHistory();
  key = here.path('key.pem');
  seal = here.path('2015.seal.json');
  const made = await donghanh('seal', '--new-key', key, '--json');
  ({ publicKey } = JSON.parse(made.out));
  const ran = await donghanh('seal', '--store', here.db, '--key', key, '--at', AT, '--out', seal);
  expect(ran).toEqual({ code: 0, out: `${seal}: đã niêm phong ${EVENTS} sự kiện.\n`, err: '' });
});
afterAll(() => here.remove());

describe('a seal', () => {
  it('is made with a key that only its owner reads, and that is never overwritten', async () => {
    expect(statSync(key).mode & 0o777).toBe(0o600);
    const before = readFileSync(key, 'utf8');
    expect(await donghanh('seal', '--new-key', key)).toEqual({
      code: 1,
      out: '',
      err: `donghanh: ${key} is there already and was left as it is; name another file\n`,
    });
    expect(readFileSync(key, 'utf8')).toBe(before);
  });

  it('is the same for the store and for its export, and is never overwritten', async () => {
    const ran = await donghanh('seal', '--store', here.exported, '--key', key, '--at', AT);
    expect(JSON.parse(ran.out)).toEqual(JSON.parse(readFileSync(seal, 'utf8')));
    const again = await donghanh('seal', '--store', here.db, '--key', key, '--out', seal);
    expect(again.err).toContain('is there already and was left as it is');
  });

  it('is made with a key of openssl as well', async ({ skip }) => {
    const pem = here.path('openssl.pem');
    try {
      execFileSync('openssl', ['genpkey', '-algorithm', 'ed25519', '-out', pem], { stdio: 'pipe' });
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
        return skip('needs openssl');
      }
      throw error;
    }
    const other = here.path('openssl.seal.json');
    await donghanh('seal', '--store', here.db, '--key', pem, '--out', other);
    const ran = await donghanh('verify', here.db, '--seal', other, '--public-key', pem);
    expect([ran.code, ran.err]).toEqual([0, '']);
  });

  it.each([
    [['--key', 'nowhere.pem'], /^donghanh: --key: nowhere\.pem cannot be read: ENOENT/],
    [[], /^donghanh: name a key with --key, or make one with --new-key$/],
  ])('is not made with %o', async (args, message) => {
    const ran = await donghanh('seal', '--store', here.db, ...args);
    expect([ran.code, ran.out]).toEqual([1, '']);
    expect(ran.err.trimEnd()).toMatch(message);
  });

  it('is not made with a key of another kind', async () => {
    const ran = await donghanh('seal', '--store', here.db, '--key', here.put('x.pem', 'x'));
    expect(ran.err).toContain('expected a private key in PEM');
  });
});

describe('verify', () => {
  it('says that a history is whole, and what it cannot say without a seal', async () => {
    const ran = await donghanh('verify', here.db, '--lang', 'en');
    expect([ran.code, ran.err]).toEqual([0, '']);
    expect(ran.out).toMatch(
      /: 9 events, whole\. Chain value kept: [0-9a-f]{64}\. No seal was given: a cut end, or a history written anew, cannot be seen\.\n$/,
    );
    const sealed = await donghanh('verify', '--store', here.db, '--seal', seal, '--lang', 'en');
    expect(sealed.out).toMatch(/Sealed up to record 9\.\n$/);
  });

  it('gives JSON for programs', async () => {
    const { out } = await donghanh(
      'verify',
      here.exported,
      '--seal',
      seal,
      '--public-key',
      publicKey,
      '--json',
    );
    expect(JSON.parse(out)).toEqual({
      events: EVENTS,
      streams: 8,
      first: expect.stringMatching(/^[0-9a-f]{64}$/),
      head: expect.stringMatching(/^[0-9a-f]{64}$/),
      chain: 'kept',
      sealed: EVENTS,
      seals: [
        {
          seal: JSON.parse(readFileSync(seal, 'utf8')),
          verdict: 'fits',
          signatureChecked: true,
        },
      ],
      recordedEarlier: 0,
    });
  });

  it('names the record that was changed in the store, also when the file cannot be used', async () => {
    const file = here.path('changed.db');
    copyFileSync(here.db, file);
    const db = new DatabaseSync(file);
    db.exec(
      "DROP TRIGGER events_stay; UPDATE events SET effective_on = '2016-01-24' WHERE position = 9",
    );
    db.exec('DROP TRIGGER events_remain; DELETE FROM events WHERE position = 1');
    db.close();
    const ran = await donghanh('verify', file, '--lang', 'en');
    expect(ran).toEqual({
      code: 1,
      out: '',
      err: `donghanh: ${file}: 1 record is missing in front of record 1 (position 2, district-ky-son@0)\n`,
    });
    const { out } = await donghanh('verify', file, '--json');
    expect(JSON.parse(out)).toMatchObject({
      failed: { _tag: 'DoesNotFit', events: 8, wrong: { kind: 'missing', position: 2 } },
    });
  });

  it('says with the seal that the end was cut off', async () => {
    const file = here.path('cut.db');
    copyFileSync(here.db, file);
    const db = new DatabaseSync(file);
    db.exec('DROP TRIGGER events_remain; DELETE FROM events WHERE position = 9');
    db.close();
    expect((await donghanh('verify', file)).code).toBe(0);
    expect(await donghanh('verify', file, '--seal', seal)).toEqual({
      code: 1,
      out: '',
      err: `donghanh: ${file}: lịch sử bị cắt sau bản ghi thứ 8: thiếu 1 bản ghi\n`,
    });
  });

  it('refuses a seal that was changed, and one of another key', async () => {
    const forged = here.put('f', readFileSync(seal, 'utf8').replace('"events": 9', '"events": 8'));
    const ran = await donghanh('verify', here.db, '--seal', forged, '--lang', 'en');
    expect([ran.code, ran.err]).toEqual([
      1,
      `donghanh: ${here.db}: the signature of the seal at record 8 is wrong: the seal was changed, or not made with its key\n`,
    ]);
    const other = await donghanh('verify', here.db, '--seal', seal, '--public-key', '0'.repeat(64));
    expect([other.code, other.err]).toEqual([
      1,
      `donghanh: ${here.db}: niêm phong ở bản ghi thứ 9 được ký bằng khóa khác khóa đã cho\n`,
    ]);
  });

  it('says what it could not read', async () => {
    const none = here.path('none.db');
    expect((await donghanh('verify', none)).err).toBe(
      `donghanh: ${none} does not exist; name a history\n`,
    );
    const text = here.put('text', 'hello');
    expect((await donghanh('verify', text)).err).toContain('expected the first line of a donghanh');
    const bad = await donghanh('verify', here.db, '--seal', text);
    expect(bad.err).toBe(`donghanh: ${text}: a seal is JSON; this is not\n`);
    const key = await donghanh('verify', here.db, '--seal', seal, '--public-key', 'x');
    expect(key.err).toBe(
      'donghanh: --public-key: expected 64 hex digits or a file with a public key in PEM, found "x"\n',
    );
    writeFileSync(text, Buffer.from([0xff, 0x0a]));
    expect((await donghanh('verify', text)).code).toBe(1);
  });
});
