import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLedger } from '@donghanh/core';
import { sqliteStore } from '@donghanh/store-sqlite';
import { exampleCommands } from '../src/example/commands.ts';
import { tokenFor } from '../src/people/token.ts';
import { startServer } from '../src/server.ts';

export const secret = 'a secret of the tests, 32 bytes or more';

/** A folder of its own, and how to be rid of it. */
export const folder = () => {
  const path = mkdtempSync(join(tmpdir(), 'provincial-app-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
};

/** Puts the example's facts into a history. */
const seed = async (history: string): Promise<void> => {
  const ledger = openLedger({ store: sqliteStore(history) });
  const source = { confidence: 'reconstructed' } as const;
  for (const command of exampleCommands) {
    const done = await ledger.execute(command, { actor: 'seed', source })();
    if (done._tag === 'Left') throw new Error(done.left.message);
  }
  await ledger.close()();
};

/** The server in this process, on a real socket and a real file with the example's facts. */
export const running = async () => {
  const place = folder();
  const history = join(place.path, 'history.db');
  await seed(history);
  const server = await startServer({ host: '127.0.0.1', port: 0, history, secret });
  const bearer = async (user: string) => ({
    authorization: `Bearer ${await tokenFor({ id: user }, secret, 60)}`,
  });
  return {
    ...server,
    history,
    /** Gives a command as a user, with JSON or with text as it is. */
    give: async (user: string, type: string, body: unknown, headers: object = {}) =>
      fetch(`${server.url}/api/commands/${type}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(await bearer(user)), ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    /** Asks, as a user or as anybody. */
    ask: async (path: string, user?: string) =>
      fetch(`${server.url}${path}`, user === undefined ? {} : { headers: await bearer(user) }),
    end: async () => {
      await server.stop();
      place.remove();
    },
  };
};
