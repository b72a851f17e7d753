import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const script = fileURLToPath(new URL('print-hashes.ts', import.meta.url));

/** Places that differ in date, number format, sorting and the capital of i. */
const places = [
  { TZ: 'UTC', LC_ALL: 'C' },
  { TZ: 'Asia/Ho_Chi_Minh', LC_ALL: 'vi_VN.UTF-8' },
  { TZ: 'America/St_Johns', LC_ALL: 'tr_TR.UTF-8' },
];

it('gives the same bytes in every time zone and language', async () => {
  const outputs = await Promise.all(
    places.map(async (place) => {
      const env = { ...process.env, ...place };
      const args = ['--conditions=@donghanh/source', script];
      const { stdout } = await promisify(execFile)(process.execPath, args, { env });
      return stdout.trim().split('\n');
    }),
  );
  const hashes = outputs.map((lines) => lines.slice(0, -1));
  expect(hashes[0]).toHaveLength(80);
  expect(new Set(hashes[0]).size).toBe(80);
  expect(hashes[1]).toEqual(hashes[0]);
  expect(hashes[2]).toEqual(hashes[0]);
  // The last line shows that the places did differ.
  expect(new Set(outputs.map((lines) => lines.at(-1))).size).toBe(3);
}, 120_000);
