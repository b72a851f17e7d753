import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { withSmallHistory } from '../test/with-small-history.ts';

const bin = fileURLToPath(new URL('bin.ts', import.meta.url));

/** Places that differ in date, number format, sorting and the capital of i. */
const places = [
  { TZ: 'UTC', LC_ALL: 'C' },
  { TZ: 'Asia/Ho_Chi_Minh', LC_ALL: 'vi_VN.UTF-8' },
  { TZ: 'America/St_Johns', LC_ALL: 'tr_TR.UTF-8' },
];

let here: Awaited<ReturnType<typeof withSmallHistory>>;
beforeAll(async () => {
  here = await withSmallHistory();
});
afterAll(() => here.remove());

// The other forms are tried in @donghanh/reporting; IATI is written from views of a whole history.
it.each([
  ['iati', ['--reporter-ref', 'VN-X', '--reporter-name', 'UBND tỉnh']],
  ['json', []],
])(
  '%s has the same bytes in every time zone and language',
  async (format, more) => {
    const outputs = await Promise.all(
      places.map(async (place) => {
        const command = ['report', 'summary', '--on', '2022-06-28', '--store', here.db];
        const node = [
          '--disable-warning=ExperimentalWarning',
          '--conditions=@donghanh/source',
          bin,
        ];
        const args = [...node, ...command, '--format', format, ...more];
        const env = { ...process.env, ...place };
        const { stdout } = await promisify(execFile)(process.execPath, args, {
          env,
          maxBuffer: 2 ** 26,
        });
        return stdout;
      }),
    );
    expect(outputs[0]?.length).toBeGreaterThan(1000);
    expect(outputs[0]).toContain('Keng Đu');
    expect(new Set(outputs).size).toBe(1);
  },
  120_000,
);
