import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tokenFor } from '../src/people/token.ts';
import { running, secret } from './running.ts';

const run = promisify(execFile);
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

/** Every call of curl in the README, and what it says comes back. */
const calls = [...readme.matchAll(/```sh\n(curl [\s\S]*?)```(?:\n\n```json\n([\s\S]*?)```)?/g)].map(
  ([, command = '', answer]) => ({ command, answer }),
);

const hasCurl = await run('curl', ['--version']).then(
  () => true,
  () => false,
);

it('the scripts in the README are there, and no commands of pnpm itself', () => {
  const { scripts } = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  ) as { scripts: object };
  const calledBy = [...readme.matchAll(/pnpm@[\d.]+ (?:--silent )?(\S+) (\w+)/g)];
  expect(calledBy.map(([, run, name]) => [run, name])).toEqual([
    ['run', 'seed'],
    ['run', 'start'],
    ['run', 'bearer'],
  ]);
  for (const [, , name] of calledBy) expect(Object.keys(scripts)).toContain(name);
});

describe.skipIf(!hasCurl)('the calls in the README', () => {
  let app: Awaited<ReturnType<typeof running>>;
  let env: NodeJS.ProcessEnv;
  beforeAll(async () => {
    app = await running();
    const TOKEN = await tokenFor({ id: 'so-mot' }, secret, 60);
    env = { PATH: process.env['PATH'], URL: app.url, TOKEN };
  });
  afterAll(() => app.end());

  it('are all here', () => {
    expect(calls.length).toBe(6);
  });

  // In their order: what the one records, the next one asks for.
  it('give what they say', async () => {
    for (const { command, answer } of calls) {
      // What follows for ever is left after its first message.
      const script = command.includes('/live')
        ? `head -n 4 < <(${command.trimEnd()} 2>/dev/null)`
        : command;
      const { stdout } = await run('bash', ['-c', script], { env });
      if (answer !== undefined) expect(JSON.parse(stdout)).toEqual(JSON.parse(answer));
      else if (command.includes('/live'))
        expect(stdout).toContain('event: state\ndata: {"position":14,');
      else expect(JSON.parse(stdout)).not.toHaveProperty('_tag');
    }
  });
});
