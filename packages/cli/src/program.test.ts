import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { donghanh, EVENTS } from '../test/small-history.ts';
import { withSmallHistory } from '../test/with-small-history.ts';

const bin = fileURLToPath(new URL('./bin.ts', import.meta.url));
const args = ['--conditions=@donghanh/source', bin];

let here: Awaited<ReturnType<typeof withSmallHistory>>;
beforeAll(async () => {
  here = await withSmallHistory();
});
afterAll(() => here.remove());

describe('as a program of its own', () => {
  it('ends by itself with its exit code', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [
      ...args,
      'events',
      '--store',
      here.db,
      '--limit',
      '1',
      '--json',
    ]);
    expect((JSON.parse(stdout) as unknown[]).length).toBe(1);
    await expect(
      promisify(execFile)(process.execPath, [
        ...args,
        'import',
        here.path('nowhere'),
        '--store',
        here.path('p.db'),
      ]),
    ).rejects.toMatchObject({ code: 1 });
  });

  it('is cancelled by Ctrl-C, and appends the rest when asked again', async () => {
    const big = here.bigFile('big.ndjson', 40, (line) => line);
    const store = here.path('big.db');
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
