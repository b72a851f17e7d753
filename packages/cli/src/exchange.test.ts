import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHAIN_START } from '@donghanh/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { donghanh, EVENTS } from '../test/small-history.ts';
import { withSmallHistory } from '../test/with-small-history.ts';

let here: Awaited<ReturnType<typeof withSmallHistory>>;
beforeAll(async () => {
  here = await withSmallHistory();
});
afterAll(() => here.remove());

describe('export and import', () => {
  it('say what they did', async () => {
    const store = here.path('copy.db');
    expect(await donghanh('import', here.exported, '--store', store)).toEqual({
      code: 0,
      out: `${here.exported}: ${EVENTS} sự kiện; ghi mới ${EVENTS}, đã có sẵn 0.\n`,
      err: '',
    });
    expect(await donghanh('import', here.exported, '--store', store, '--json')).toEqual({
      code: 0,
      out: `${JSON.stringify({ events: EVENTS, appended: 0, alreadyThere: EVENTS, streams: 8 }, null, 2)}\n`,
      err: '',
    });
    const again = here.path('again.ndjson');
    await donghanh('export', '--store', store, '--out', again);
    expect(readFileSync(again, 'utf8')).toBe(readFileSync(here.exported, 'utf8'));
  });

  it('write to the standard output when no file is named', async () => {
    const { code, out } = await donghanh('export', '--store', here.db);
    expect([code, out]).toEqual([0, readFileSync(here.exported, 'utf8')]);
  });

  it('leave no half file behind', async () => {
    const { code, err } = await donghanh('export', '--store', here.db, '--out', '/dev/full/x');
    expect(code).toBe(1);
    expect(err).toMatch(/^donghanh: \/dev\/full\/x could not be written: .+\n$/);
    const nowhere = here.path('no/such/folder/x.ndjson');
    expect((await donghanh('export', '--store', here.db, '--out', nowhere)).code).toBe(1);
    expect(existsSync(`${nowhere}.part`)).toBe(false);
  });

  it('refuse a file that is not right, and append nothing', async () => {
    const cut = Buffer.from(here.lines().join('\n'));
    const newer = here
      .lines()
      .map((line, i) => (i === 3 ? line.replace('"schemaVersion":1', '"schemaVersion":9') : line));
    const store = here.path('refused.db');
    const change = (name: string, from: string, to: string): string =>
      here.put(
        name,
        here
          .lines()
          .map((line) => line.replaceAll(from, to))
          .join('\n'),
      );
    const cases: readonly (readonly [string, RegExp])[] = [
      [
        change('fraction', '168000000', '0.5'),
        /line 10: .*data\.value expected whole đồng from 0 to 10\^14, found 0\.5$/,
      ],
      [
        change('too-much', '168000000', '100000000000000000'),
        /line 10: .*data\.value expected whole đồng from 0 to 10\^14, found 100000000000000000$/,
      ],
      [
        change('no-such-day', '"effectiveOn":"2015-01-24"', '"effectiveOn":"2015-02-31"'),
        /line 10: effectiveOn: expected a day, month or year that exists: .*, found "2015-02-31"$/,
      ],
      [
        change(
          'unknown-commune',
          '"commune":"keng-du-16822","form"',
          '"commune":"atlantis","form"',
        ),
        /line 9: No commune is registered as atlantis; register it first$/,
      ],
      [
        here.put('cut', cut.subarray(0, cut.length / 2).toString('latin1')),
        /line \d+: expected JSON, found .*; the file may be damaged or cut off$/,
      ],
      [
        here.put('cut-between-lines', `${here.lines().slice(0, 6).join('\n')}\n`),
        /line 6: expected the end line .* it may have been cut off$/,
      ],
      [here.put('newer', newer.join('\n')), /line 4: \w+ version 9 is not known here/],
      [
        change('unknown', '"type":"AssignmentMade"', '"type":"Vowed"'),
        /line 9: no event is called "Vowed"/,
      ],
      [here.put('f', ''), /line 1: expected the first line of a history, found an empty file$/],
      [here.put('g', '{"a":1}\n'), /line 1: expected the first line of a donghanh-history file/],
      [here.path('nowhere.ndjson'), /the lines could not be read: ENOENT/],
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

  it('name the one broken line of a long file, and append nothing', async () => {
    const long = here.bigFile('long.ndjson', 60, (line, n) =>
      n === 50_000 ? line.slice(0, 40) : line,
    );
    const store = here.path('long.db');
    const { code, out, err } = await donghanh('import', long, '--store', store);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^donghanh: [^\n]*: line 50000: expected JSON, found [^\n]+\n$/);
    expect((await donghanh('export', '--store', store)).out).toBe(
      `{"format":"donghanh-history","formatVersion":2}\n{"end":true,"events":0,"head":"${CHAIN_START}"}\n`,
    );
  }, 60_000);

  it.skipIf(process.getuid?.() !== 0)(
    'on a full disk: say so, and leave what is there whole (needs root, to mount a small disk)',
    async () => {
      const disk = here.path('small-disk');
      mkdirSync(disk);
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=400k', 'tmpfs', disk]);
      try {
        const store = join(disk, 'history.db');
        await donghanh('import', here.exported, '--store', store);
        const long = here.bigFile('too-long.ndjson', 5, (line) => line);
        const { code, out, err } = await donghanh('import', long, '--store', store);
        expect([code, out]).toEqual([3, '']);
        expect(err).toMatch(/^donghanh: [^\n]*history\.db[^\n]*\n$/);
        expect((await donghanh('export', '--store', store)).out).toBe(
          readFileSync(here.exported, 'utf8'),
        );
      } finally {
        execFileSync('umount', [disk]);
      }
    },
    30_000,
  );

  it('refuse bytes that are not UTF-8', async () => {
    const file = here.path('latin1.ndjson');
    writeFileSync(file, Buffer.from([0x7b, 0xe1, 0xff, 0x0a]));
    const { code, err } = await donghanh('import', file, '--store', here.path('l.db'));
    expect(code).toBe(1);
    expect(err).toMatch(/could not be read: The encoded data was not valid/);
  });
});
