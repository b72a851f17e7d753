import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Measured, Sizes } from './sample.ts';

/** A measurement with the most memory its process ever held, in megabytes. */
export interface Found extends Measured {
  readonly peak: number;
}

/** A sample that did not run, and the last line of what it said. */
export class NotMeasured extends Error {}

const one = fileURLToPath(new URL('./one.ts', import.meta.url));

/** Runs a sample, `FILE/NAME`, in a fresh process. */
export const runSample = async (
  sample: string,
  folder: string,
  sizes: Sizes,
  flags: readonly string[] = [],
): Promise<Found> => {
  const scratch = mkdtempSync(join(folder, 'scratch-'));
  const [file = '', name = ''] = sample.split('/');
  const child = spawn(
    process.execPath,
    [
      ...flags,
      '--conditions=@donghanh/source',
      '--disable-warning=ExperimentalWarning',
      one,
      file,
      name,
      JSON.stringify({ folder, scratch, sizes }),
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out = (out + text).slice(-10_000);
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err = (err + text).slice(-10_000);
  });
  const code = await new Promise<number | null>((done) => child.on('close', done));
  rmSync(scratch, { recursive: true, force: true });
  if (code !== 0) {
    const said = /^\w*Error.*$/m.exec(err)?.[0] ?? err.trim().split('\n').at(-1) ?? '';
    throw new NotMeasured(said === '' ? `ended with ${code}` : said);
  }
  return JSON.parse(out.trim().split('\n').at(-1) ?? '') as Found;
};
