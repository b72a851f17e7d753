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

const hashesBy = async (node: string, place: NodeJS.ProcessEnv): Promise<readonly string[]> => {
  const env = { ...process.env, ...place };
  const args = ['--disable-warning=ExperimentalWarning', '--conditions=@donghanh/source', script];
  const { stdout } = await promisify(execFile)(node, args, { env });
  return stdout.trim().split('\n');
};

it('gives the same bytes in every time zone and language', async () => {
  const outputs = await Promise.all(places.map((place) => hashesBy(process.execPath, place)));
  const hashes = outputs.map((lines) => lines.slice(0, -1));
  expect(hashes[0]).toHaveLength(91);
  expect(new Set(hashes[0]).size).toBe(91);
  expect(hashes[1]).toEqual(hashes[0]);
  expect(hashes[2]).toEqual(hashes[0]);
  // The last line shows that the places did differ.
  expect(new Set(outputs.map((lines) => lines.at(-1))).size).toBe(3);
}, 60_000);

// Another version of Node.js, where OTHER_NODE names its program.
const other = process.env['OTHER_NODE'] ?? '';
it.skipIf(other === '')(
  'gives the same bytes under another version of Node.js',
  async () => {
    const [own, theirs] = await Promise.all([
      hashesBy(process.execPath, { TZ: 'UTC' }),
      hashesBy(other, { TZ: 'Asia/Ho_Chi_Minh' }),
    ]);
    expect(theirs.slice(0, -1)).toEqual(own.slice(0, -1));
  },
  60_000,
);
