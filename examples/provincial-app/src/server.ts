import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Instant, openLedger, systemClock } from '@donghanh/core';
import { getRequestListener } from '@hono/node-server';
import { provincialApp } from './app.ts';
import { openStore } from './config/open-store.ts';
import type { Config } from './config/read-config.ts';
import { liveProgramme } from './live/live-programme.ts';

/** A server that listens. */
export interface RunningServer {
  readonly url: string;
  /** Accepts nothing more, lets what is under way finish, closes the ledger. Twice is once. */
  readonly stop: () => Promise<void>;
}

/** What a request may take to finish once the server stops; whoever is slower is cut off. */
const GRACE_MS = 10_000;
/** How often idle connections are looked for meanwhile. */
const IDLE_MS = 20;

const listen = (server: Server, { host, port }: Config): Promise<AddressInfo> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server.address() as AddressInfo));
  });

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    const late = setTimeout(() => server.closeAllConnections(), GRACE_MS);
    // Browsers keep a connection for later: each is closed as soon as its answer is given.
    const idle = setInterval(() => server.closeIdleConnections(), IDLE_MS);
    server.close(() => {
      clearTimeout(late);
      clearInterval(idle);
      resolve();
    });
  });

/** Opens the ledger and listens. Rejects where it cannot: the port is taken, the store is not one. */
export const startServer = async (
  config: Config,
  clock: () => Instant = systemClock,
): Promise<RunningServer> => {
  const ledger = openLedger({ store: openStore(config.history), clock });
  const ready = await ledger.head()();
  if (ready._tag === 'Left') throw new Error(ready.left.message);

  const stopping = new AbortController();
  const live = liveProgramme(ledger, stopping.signal);
  const { secret } = config;
  const app = provincialApp({ ledger, clock, secret, live, stopping: stopping.signal });
  const server = createServer(getRequestListener(app.fetch));

  const stop = async (): Promise<void> => {
    stopping.abort();
    await closed(server);
    await live.stopped;
    const done = await ledger.close()();
    if (done._tag === 'Left') throw new Error(done.left.message);
  };
  let stopped: Promise<void> | undefined;
  const stopOnce = (): Promise<void> => {
    stopped ??= stop();
    return stopped;
  };
  try {
    const { address, port, family } = await listen(server, config);
    const host = family === 'IPv6' ? `[${address}]` : address;
    return { url: `http://${host}:${port}`, stop: stopOnce };
  } catch (error) {
    stopping.abort();
    await live.stopped;
    await ledger.close()();
    throw error;
  }
};
