import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { openLedger } from '@donghanh/core';
import { sqliteStore } from '@donghanh/store-sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import { start } from './process.ts';
import { folder, secret } from './running.ts';

const place = folder();
const started: ReturnType<typeof start>[] = [];
afterAll(async () => {
  for (const one of started) one.signal('SIGKILL');
  await Promise.all(started.map(({ exit }) => exit));
  place.remove();
});

const history = join(place.path, 'made', 'history.db');
const env = { TOKEN_SECRET: secret, HISTORY: history, PORT: '0' };
const run = (script: string, own: Readonly<Record<string, string>>, ...args: string[]) => {
  const one = start(script, own, ...args);
  started.push(one);
  return one;
};

describe('the program', () => {
  it('is seeded once', async () => {
    expect(await run('seed.ts', env).exit).toEqual({ code: 0, output: '13 lệnh (commands)\n' });
    expect(await run('seed.ts', env).exit).toEqual({
      code: 1,
      output: 'the history is not empty\n',
    });
  });

  it('gives tokens to users that it knows', async () => {
    const { code, output } = await run('token.ts', env, 'so-mot').exit;
    expect(code).toBe(0);
    expect(output).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
    expect(await run('token.ts', env, 'root').exit).toEqual({
      code: 2,
      output: 'no such user: root\n',
    });
  });

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'on %s finishes what is under way, ends the live connections and exits with 0',
    async (signal) => {
      const token = (await run('token.ts', env, 'so-mot').exit).output.trim();
      const server = run('main.ts', env);
      const url = await server.url();
      const live = await fetch(`${url}/live`);
      const whole = live.text();
      const pledges = Array.from({ length: 8 }, (_, i) =>
        fetch(`${url}/api/commands/MakePledge`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
          body: JSON.stringify({
            input: { agency: 'so-mot', commune: 'xa-a', on: '2021-03-01', amount: i + 1 },
          }),
        }).then(
          async (answer) => ((await answer.json()) as { refs: string[] }).refs,
          () => [],
        ),
      );
      await Promise.race(pledges);
      server.signal(signal);
      const { code, output } = await server.exit;
      expect([code, output.split('\n').slice(1)]).toEqual([
        0,
        [`${signal}: đang dừng (stopping)`, ''],
      ]);
      // The stream ended as streams end: it was not cut off.
      expect(await whole).toContain('event: state');
      await expect(fetch(`${url}/healthz`)).rejects.toThrow('fetch failed');

      // Whoever was told "recorded" finds it in the file.
      const told = (await Promise.all(pledges)).flat();
      expect(told.length).toBeGreaterThan(0);
      const ledger = openLedger({ store: sqliteStore(history, { readOnly: true }) });
      for (const ref of told) expect((await ledger.readings(ref)())._tag).toBe('Right');
      await ledger.close()();
    },
  );

  it('answers a request that had begun before it was told to stop', async () => {
    const token = (await run('token.ts', env, 'so-mot').exit).output.trim();
    const server = run('main.ts', env);
    const { hostname, port } = new URL(await server.url());
    const body = JSON.stringify({
      input: { agency: 'so-mot', commune: 'xa-a', on: '2021-03-01', amount: 77 },
    });
    const socket = connect(Number(port), hostname).setEncoding('utf8');
    let answer = '';
    socket.on('data', (text: string) => {
      answer += text;
    });
    const ended = once(socket, 'close');
    socket.write(
      `POST /api/commands/MakePledge HTTP/1.1\r\nhost: ${hostname}\r\nauthorization: Bearer ${token}\r\n` +
        `content-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body.slice(0, 20)}`,
    );
    // It has begun once the server has it: later requests are answered.
    await fetch(`http://${hostname}:${port}/healthz`);
    server.signal('SIGTERM');
    await expect
      .poll(() =>
        fetch(`http://${hostname}:${port}/healthz`).then(
          () => 'open',
          () => 'closed',
        ),
      )
      .toBe('closed');
    socket.write(body.slice(20));
    expect((await server.exit).code).toBe(0);
    await ended;
    expect(answer).toMatch(/^HTTP\/1\.1 201 /);
    expect(answer).toContain('"types":["PledgeMade"]');
  });

  it('says what is missing in the environment, and exits with 2', async () => {
    expect(await run('main.ts', { HISTORY: history }).exit).toEqual({
      code: 2,
      output: 'TOKEN_SECRET: expected at least 32 bytes; make one with: openssl rand -hex 32\n',
    });
  });

  it('says so where the port is taken, and exits with 1', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const address = taken.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const { code, output } = await run('main.ts', { ...env, PORT: String(port) }).exit;
    expect([code, output]).toEqual([1, expect.stringContaining('EADDRINUSE')]);
    taken.close();
  });

  it('goes to EventStoreDB when HISTORY says so, and keeps its password to itself', async () => {
    const nobody = 'esdb://admin:s3cret@127.0.0.1:9?tls=false';
    const { code, output } = await run('main.ts', { ...env, HISTORY: nobody }).exit;
    expect(code).toBe(1);
    expect(output).toContain('127.0.0.1:9');
    expect(output).not.toContain('s3cret');
  });

  it('does not take another file for a history', async () => {
    const other = new URL('../package.json', import.meta.url).pathname;
    const { code, output } = await run('main.ts', { ...env, HISTORY: other }).exit;
    expect([code, output]).toEqual([1, expect.stringContaining('package.json')]);
  });
});
