import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  existsSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { donghanh, EVENTS, smallHistory, workFolder } from '../test/small-history.ts';

const folder = workFolder();
const { path } = folder;
const bin = fileURLToPath(new URL('./bin.ts', import.meta.url));
const args = ['--conditions=@donghanh/source', bin];

let db: string;
let exported: string;
beforeAll(async () => {
  db = await smallHistory(path('history.db'));
  exported = path('history.ndjson');
  expect((await donghanh('export', '--store', db, '--out', exported)).code).toBe(0);
});
afterAll(folder.remove);

const lines = (): string[] => readFileSync(exported, 'utf8').trimEnd().split('\n');
const put = (name: string, text: string): string => {
  writeFileSync(path(name), text);
  return path(name);
};

describe('export and import', () => {
  it('say what they did', async () => {
    const store = path('copy.db');
    expect(await donghanh('import', exported, '--store', store)).toEqual({
      code: 0,
      out: `${exported}: ${EVENTS} sự kiện; ghi mới ${EVENTS}, đã có sẵn 0.\n`,
      err: '',
    });
    expect(await donghanh('import', exported, '--store', store, '--json')).toEqual({
      code: 0,
      out: `${JSON.stringify({ events: EVENTS, appended: 0, alreadyThere: EVENTS, streams: 8 }, null, 2)}\n`,
      err: '',
    });
    const again = path('again.ndjson');
    await donghanh('export', '--store', store, '--out', again);
    expect(readFileSync(again, 'utf8')).toBe(readFileSync(exported, 'utf8'));
  });

  it('write to the standard output when no file is named', async () => {
    const { code, out } = await donghanh('export', '--store', db);
    expect([code, out]).toEqual([0, readFileSync(exported, 'utf8')]);
  });

  it('leave no half file behind', async () => {
    const { code, err } = await donghanh('export', '--store', db, '--out', '/dev/full/x');
    expect(code).toBe(1);
    expect(err).toMatch(/^donghanh: \/dev\/full\/x could not be written: .+\n$/);
    const nowhere = path('no/such/folder/x.ndjson');
    expect((await donghanh('export', '--store', db, '--out', nowhere)).code).toBe(1);
    expect(existsSync(`${nowhere}.part`)).toBe(false);
  });

  it('refuse a file that is not right, and append nothing', async () => {
    const fraction = lines().map((line) => line.replace('168000000', '0.5'));
    const cut = readFileSync(exported);
    const newer = lines().map((line, i) =>
      i === 3 ? line.replace('"schemaVersion":1', '"schemaVersion":9') : line,
    );
    const unknown = lines().map((line) =>
      line.replace('"type":"AssignmentMade"', '"type":"Vowed"'),
    );
    const store = path('refused.db');
    const cases: readonly (readonly [string, RegExp])[] = [
      [
        put('a', fraction.join('\n')),
        /line 10: .*data\.value expected whole đồng from 0 to 10\^14, found 0\.5$/,
      ],
      [
        put('b', cut.subarray(0, cut.length / 2).toString('latin1')),
        /line \d+: expected JSON, found/,
      ],
      [
        put('c', `${lines().slice(0, 6).join('\n')}\n`),
        /line 6: expected the end line .* it may have been cut off$/,
      ],
      [put('d', newer.join('\n')), /line 4: \w+ version 9 is not known here/],
      [put('e', unknown.join('\n')), /line 9: no event is called "Vowed"/],
      [put('f', ''), /line 1: expected the first line of a history, found an empty file$/],
      [put('g', '{"a":1}\n'), /line 1: expected the first line of a donghanh-history file/],
      [path('nowhere.ndjson'), /the lines could not be read: ENOENT/],
    ];
    for (const [file, expected] of cases) {
      const { code, out, err } = await donghanh('import', file, '--store', store);
      expect([file, code, out]).toEqual([file, 1, '']);
      expect(err.trimEnd().split('\n')).toHaveLength(1);
      expect(err.trimEnd()).toMatch(expected);
    }
    const { out } = await donghanh('events', '--store', store, '--json');
    expect(JSON.parse(out)).toEqual([]);
  });

  it('refuse bytes that are not UTF-8', async () => {
    const file = path('latin1.ndjson');
    writeFileSync(file, Buffer.from([0x7b, 0xe1, 0xff, 0x0a]));
    const { code, err } = await donghanh('import', file, '--store', path('l.db'));
    expect(code).toBe(1);
    expect(err).toMatch(/could not be read: The encoded data was not valid/);
  });
});

describe('questions', () => {
  it('who was responsible, by name, code or id, with what was known then', async () => {
    const ask = (who: string, ...more: readonly string[]) =>
      donghanh('responsible', who, '--on', '2015-01-24', '--store', db, ...more);
    const now = await ask('xã Keng Đu');
    expect(now).toEqual({
      code: 0,
      err: '',
      out: [
        'Đơn vị được giao giúp đỡ xã Keng Đu (16822, Kỳ Sơn) vào ngày 24/1/2015, theo mọi điều đã biết đến nay:',
        '  • Sở Giao thông vận tải — phân công, từ 20/4/2012 [tái dựng]',
        '      theo 1310/QĐ-UBND, Điều 1',
        '      đã bàn giao 168 triệu đồng (trong đó tái dựng 168 triệu đồng)',
        '      căn cứ: assignment-so-gtvt~keng-du-16822@0, assignment-so-gtvt~keng-du-16822@1',
        '',
      ].join('\n'),
    });
    const then = await ask('16822', '--known-at', '2014-12-24', '--lang', 'en');
    expect(then.out).toContain('with what was known by the end of 24 December 2014');
    expect(then.out).not.toContain('168 million');
    const json = JSON.parse((await ask('keng-du-16822', '--json')).out) as {
      responsible: readonly { agency: string; delivered: { value: number } }[];
    };
    expect(json.responsible.map((a) => [a.agency, a.delivered.value])).toEqual([
      ['so-gtvt', 168_000_000],
    ]);
  });

  it('of a commune that cannot be told, say which it may be', async () => {
    const ask = (who: string) => donghanh('responsible', who, '--on', '2015-01-24', '--store', db);
    expect(await ask('Tam Hợp')).toEqual({
      code: 1,
      out: '',
      err: 'donghanh: "Tam Hợp" may be tam-hop-16936 (xa Tam Hợp, Kỳ Sơn) or tam-hop-17059 (xa Tam Hợp, Kỳ Sơn); give the id\n',
    });
    expect((await ask('Atlantis')).err).toBe(
      'donghanh: no commune is called "Atlantis"; give its id, its GSO code, or its name\n',
    );
  });

  it('which facts there are', async () => {
    const { out } = await donghanh('events', '--store', db, '--type', 'ContributionDelivered');
    expect(out).toMatch(
      /^24\/1\/2015 {2}Bàn giao hỗ trợ {2}\[assignment-so-gtvt~keng-du-16822@1\]\n/,
    );
    expect(out).toContain('ghi nhận 26/1/2015, Văn phòng');
    expect(out).toContain('tái dựng (Ví dụ cho kiểm thử)');
    const known = await donghanh('events', '--store', db, '--known-at', '2012-01-02', '--json');
    expect((JSON.parse(known.out) as unknown[]).length).toBe(6);
    expect((await donghanh('events', '--store', db, '--type', 'Vowed')).err).toMatch(
      /^donghanh: no event is called "Vowed"; there are ProgrammeOpened, /,
    );
  });

  it('which units are flagged', async () => {
    const { code, out } = await donghanh(
      'flags',
      '--on',
      '2015-12-31',
      '--store',
      db,
      '--verdict',
      'NOT_RAISED',
      'UNKNOWN',
    );
    expect(code).toBe(0);
    expect(out).toMatch(
      /^N \(đã được giao nhưng không giúp đỡ\): RAISED 0, NOT_RAISED 1, UNKNOWN 3/,
    );
    const other = put('policy.json', '{"id":"x"}');
    expect(
      (await donghanh('flags', '--on', '2015-12-31', '--store', db, '--policy', other)).err,
    ).toContain(`${other}: policy: `);
  });

  it('as a report, in each format', async () => {
    for (const kind of ['summary', 'flags']) {
      for (const format of ['html', 'markdown', 'json']) {
        const file = path(`${kind}.${format}`);
        const { code, out, err } = await donghanh(
          'report',
          kind,
          '--on',
          '2015-12-31',
          '--store',
          db,
          '--format',
          format,
          '--out',
          file,
        );
        expect([err, code]).toEqual(['', 0]);
        expect(out).toMatch(/\(SHA-256 [0-9a-f]{64}\)\n$/);
        expect(statSync(file).size).toBeGreaterThan(500);
      }
    }
  });

  it('from an exported file as well as from a store', async () => {
    const ask = (store: string) =>
      donghanh('responsible', 'Keng Đu', '--on', '2015-01-24', '--store', store);
    expect(await ask(exported)).toEqual(await ask(db));
  });
});

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
    const ran = await ask(db, ...more);
    expect([ran.code, ran.out]).toEqual([code, '']);
    expect(ran.err).toMatch(message);
  });

  it('a store that is not there, or is none', async () => {
    expect(await ask(path('none.db'))).toEqual({
      code: 1,
      out: '',
      err: `donghanh: ${path('none.db')} does not exist; name a history with --store\n`,
    });
    expect((await ask(put('text.db', 'hello'))).err).toContain(
      'is neither a history file nor a whole export: line 1: expected JSON, found "hello"',
    );
  });

  it('a store cut in half', async () => {
    const half = await smallHistory(path('half.db'));
    truncateSync(half, Math.floor(statSync(half).size / 2 / 4096) * 4096);
    const ran = await ask(half);
    expect([ran.code, ran.out]).toEqual([3, '']);
    expect(ran.err.trimEnd().split('\n')).toHaveLength(1);
  });

  it('a store written by a newer version', async () => {
    const newer = await smallHistory(path('newer.db'));
    const raw = new DatabaseSync(newer);
    raw.exec('PRAGMA user_version = 99');
    raw.close();
    const ran = await ask(newer);
    expect(ran.code).toBe(3);
    expect(ran.err).toMatch(/newer/);
  });

  it('a store that another program holds, and nothing of the file is in it', async () => {
    const locked = path('locked.db');
    await donghanh('import', put('not-json', 'x'), '--store', locked);
    const holder = new DatabaseSync(locked);
    holder.exec('BEGIN EXCLUSIVE');
    const ran = await donghanh('import', exported, '--store', locked);
    holder.exec('ROLLBACK');
    holder.close();
    expect([ran.code, ran.out]).toEqual([3, '']);
    expect(ran.err).toMatch(/^donghanh: [^\n]*locked\.db[^\n]*\n$/);
    const later = await donghanh('import', exported, '--store', locked, '--json');
    expect(JSON.parse(later.out)).toMatchObject({ appended: EVENTS, alreadyThere: 0 });
  }, 30_000);

  it('a command line that was not understood', async () => {
    expect((await donghanh('flags')).code).toBe(2);
    expect((await donghanh('fly')).code).toBe(2);
    expect((await donghanh('--help')).code).toBe(0);
    expect((await donghanh('report', 'poem', '--on', '2015-12-31')).code).toBe(2);
  });
});

describe('as a program of its own', () => {
  it('ends by itself with its exit code', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [
      ...args,
      'events',
      '--store',
      db,
      '--limit',
      '1',
      '--json',
    ]);
    expect((JSON.parse(stdout) as unknown[]).length).toBe(1);
    await expect(
      promisify(execFile)(process.execPath, [
        ...args,
        'import',
        path('nowhere'),
        '--store',
        path('p.db'),
      ]),
    ).rejects.toMatchObject({ code: 1 });
  });

  it('is cancelled by Ctrl-C, and appends the rest when asked again', async () => {
    const big = path('big.ndjson');
    const [header = '', ...rest] = lines();
    const made = rest.find((line) => line.includes('"DocumentIssued"')) ?? '';
    writeFileSync(big, `${header}\n${rest.slice(0, -1).join('\n')}\n`);
    for (let block = 0; block < 40; block += 1) {
      appendFileSync(
        big,
        `${Array.from({ length: 1000 }, (_, i) => {
          const n = block * 1000 + i;
          return made
            .replaceAll('1310-qd-ubnd-2012', `doc-${n}`)
            .replace(
              /"id":"[^"]+"/,
              `"id":"00000000-0000-4000-8000-${String(n).padStart(12, '0')}"`,
            );
        }).join('\n')}\n`,
      );
    }
    appendFileSync(big, `{"end":true,"events":${EVENTS + 40_000}}\n`);
    const store = path('big.db');
    const child = spawn(process.execPath, [...args, 'import', big, '--store', store], {
      stdio: 'ignore',
    });
    while (!existsSync(store)) await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill('SIGINT');
    const [code] = (await once(child, 'exit')) as [number];
    expect([0, 130]).toContain(code);
    const again = await donghanh('import', big, '--store', store, '--json');
    const done = JSON.parse(again.out) as { appended: number; alreadyThere: number };
    expect(done.appended + done.alreadyThere).toBe(EVENTS + 40_000);
  }, 60_000);
});
