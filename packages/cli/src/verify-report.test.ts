import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { donghanh } from '../test/small-history.ts';
import { withSmallHistory } from '../test/with-small-history.ts';

let here: Awaited<ReturnType<typeof withSmallHistory>>;
beforeAll(async () => {
  here = await withSmallHistory();
});
afterAll(() => here.remove());

const report = async (format: string, name: string): Promise<string> => {
  const file = here.path(name);
  const args = ['report', 'summary', '--on', '2022-06-28', '--store', here.db];
  const made = await donghanh(...args, '--format', format, '--out', file);
  expect(made).toMatchObject({ code: 0, err: '' });
  return file;
};
const verify = (file: string, ...more: readonly string[]) =>
  donghanh('verify-report', file, '--store', here.db, ...more);

const inText =
  (from: string | RegExp, to: string) =>
  (file: Uint8Array): Uint8Array =>
    strToU8(strFromU8(file).replace(from, to));

const inZip =
  (path: RegExp, from: string, to: string) =>
  (file: Uint8Array): Uint8Array => {
    const parts = Object.entries(unzipSync(file)).map(([name, bytes]): [string, Uint8Array] => [
      name,
      path.test(name) ? inText(from, to)(bytes) : bytes,
    ]);
    return zipSync(Object.fromEntries(parts));
  };

/** One figure of each form changed: 168 million given to Keng Đu becomes 186. */
const changes: Readonly<Record<string, (file: Uint8Array) => Uint8Array>> = {
  markdown: inText('168 triệu', '186 triệu'),
  text: inText('168 triệu', '186 triệu'),
  html: inText('>168 triệu', '>186 triệu'),
  json: inText('"value":168000000', '"value":186000000'),
  docx: inZip(/word\/document\.xml/, '168 triệu', '186 triệu'),
  xlsx: inZip(/worksheets\/sheet/, '<v>168000000</v>', '<v>186000000</v>'),
};

describe('a figure that was changed in a file', () => {
  it.each(Object.entries(changes))(
    '%s: is told with the one by the history',
    async (format, change) => {
      const file = await report(format, `changed.${format}`);
      const fresh = readFileSync(file);
      const changed = change(fresh);
      expect(Buffer.compare(changed, fresh)).not.toBe(0);
      writeFileSync(file, changed);
      const { code, out } = await verify(file, '--json');
      expect(code).toBe(1);
      const { failed } = JSON.parse(out) as {
        failed: {
          verdict: string;
          format: string;
          differences: { file?: string; history?: string }[];
        };
      };
      expect(failed).toMatchObject({ verdict: 'differs', format });
      expect(failed.differences.length).toBeGreaterThan(0);
      for (const { file: inFile = '', history = '' } of failed.differences) {
        expect(inFile).toMatch(/186( triệu|000000)/);
        expect(inFile.replace(/186( triệu|000000)/, '168$1')).toBe(history);
      }
    },
  );

  it('pdf: is told', async () => {
    const file = await report('pdf', 'changed.pdf');
    const bytes = readFileSync(file);
    const at = bytes.indexOf('stream', bytes.length >> 1) + 20;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(file, bytes);
    const found = await verify(file);
    expect(found.code).toBe(1);
    expect(found.err).toContain('khác với báo cáo mà lịch sử này cho ra');
  });

  it('an Office file that was only saved again has the same figures', async () => {
    for (const format of ['docx', 'xlsx']) {
      const file = await report(format, `saved.${format}`);
      writeFileSync(file, zipSync(unzipSync(readFileSync(file)), { level: 1 }));
      const found = await verify(file, '--json');
      expect(JSON.parse(found.out)).toMatchObject({ verdict: 'sameFigures', differences: [] });
    }
  });
});

describe('names of files that others chose', () => {
  it.each([
    'báo cáo tổng kết 2022.md',
    "o'hara & $(touch made).md",
    '%2e%2e%2f.md',
    'dòng\nhai.md',
    '\u001b[31mđỏ\u202e.md',
    '-x.md',
  ])('%j is a name and nothing more', async (name) => {
    const file = await report('markdown', name);
    const found = await verify(file);
    expect(found).toMatchObject({ code: 0, err: '' });
    writeFileSync(file, inText('168 triệu', '186\u001b[2J triệu')(readFileSync(file)));
    const changed = await verify(file);
    expect(changed.code).toBe(1);
    // Nothing of a name or of a line reaches the terminal as a command.
    expect(`${found.out}${changed.err}`.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(changed.err).toContain('186\ufffd[2J triệu');
    expect(existsSync(here.path('made'))).toBe(false);
  });
});

describe('a history that is not its own', () => {
  it('another history: the file differs, and is not refused', async () => {
    const file = await report('json', 'own.json');
    const other = here.path('other.ndjson');
    const [header = '', ...rest] = here.lines();
    const changed = rest.map((line) => line.replace(':168000000', ':167000000'));
    expect(changed).not.toEqual(rest);
    here.put('other.ndjson', `${[header, ...changed].join('\n')}\n`);
    const found = await donghanh('verify-report', file, '--store', other, '--json');
    expect(found.code).toBe(1);
    expect(found.out).toContain('167000000');
    expect(found.out).toContain('168000000');
  });

  it('no history, one that is none, and a folder', async () => {
    const file = await report('markdown', 'own.md');
    const none = await donghanh('verify-report', file, '--store', here.path('none.db'));
    expect(none).toMatchObject({ code: 1, out: '' });
    expect(none.err).toContain('does not exist');
    const letter = here.put('letter.db', 'Kính gửi');
    const bad = await donghanh('verify-report', file, '--store', letter);
    expect(bad).toMatchObject({ out: '' });
    expect(bad.code).toBeGreaterThan(0);
    expect(bad.err).toContain('letter.db');
    const folder = await verify(here.path('.'));
    expect(folder).toMatchObject({ code: 1, out: '' });
    expect(folder.err).toContain(
      'CSV says what it was made from in datapackage.json, which is missing',
    );
  });
});
