import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { start } from './process.ts';
import { secret } from './running.ts';

// The same program on EventStoreDB: nothing differs but HISTORY. The server is the fake one on which
// packages/store-eventstoredb is tried, in a process of its own; with DONGHANH_EVENTSTORE_URL, a real one
// (which must not hold a history yet).

const program = '../../../packages/store-eventstoredb/test/programs/fake-server.ts';
const fake = spawn(
  process.execPath,
  [
    '--conditions=@donghanh/source',
    '--no-warnings',
    fileURLToPath(new URL(program, import.meta.url)),
  ],
  { stdio: ['pipe', 'pipe', 'inherit'] },
);
const started: ReturnType<typeof start>[] = [];
let env: Readonly<Record<string, string>>;
beforeAll(async () => {
  fake.stdin.write('\n');
  const [port] = (await once(fake.stdout, 'data')) as [Buffer];
  const history =
    process.env['DONGHANH_EVENTSTORE_URL'] ?? `esdb://127.0.0.1:${String(port).trim()}?tls=false`;
  env = { TOKEN_SECRET: secret, HISTORY: history, PORT: '0' };
});
afterAll(async () => {
  for (const one of started) one.signal('SIGKILL');
  await Promise.all(started.map(({ exit }) => exit));
  fake.kill();
});
const run = (script: string, ...args: string[]) => {
  const one = start(script, env, ...args);
  started.push(one);
  return one;
};

describe('on EventStoreDB', () => {
  it('it is seeded, records, answers, follows and stops as on SQLite', async () => {
    expect(await run('seed.ts').exit).toEqual({ code: 0, output: '13 lệnh (commands)\n' });
    const token = (await run('token.ts', 'so-mot').exit).output.trim();
    const server = run('main.ts');
    const url = await server.url();
    const live = await fetch(`${url}/live`);
    let seen = '';
    const following = (async () => {
      for await (const chunk of live.body?.pipeThrough(new TextDecoderStream()) ?? [])
        seen += chunk;
    })();

    const pledge = (key: string) =>
      fetch(`${url}/api/commands/MakePledge`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${token}`,
          'idempotency-key': key,
        },
        body: JSON.stringify({
          input: { agency: 'so-mot', commune: 'xa-a', on: '2021-03-01', amount: 5_000_000 },
        }),
      });
    const key = '019ac000-0000-7000-8000-0000000000cc';
    expect((await pledge(key)).status).toBe(201);
    expect((await pledge(key)).status).toBe(200);
    await expect.poll(() => seen, { timeout: 20_000 }).toContain('125.000.000 đồng');

    const view = await (
      await fetch(`${url}/api/views/current-state?effectiveOn=2021-12-31`)
    ).json();
    expect(view).toMatchObject({
      events: 11,
      view: {
        assignments: [
          { agency: 'cong-ty-hai', pledged: { value: 0 } },
          { agency: 'so-mot', pledged: { value: 125_000_000 }, delivered: { value: 80_000_000 } },
        ],
      },
    });
    expect(await (await fetch(`${url}/readyz`)).json()).toMatchObject({ ok: true, count: 14 });

    server.signal('SIGTERM');
    expect((await server.exit).code).toBe(0);
    await following;
  });
});
