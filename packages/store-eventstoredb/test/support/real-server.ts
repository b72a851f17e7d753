import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { eventStoreDb } from '../../src/index.ts';

const run = promisify(execFile);

/** A real server to test against. */
export interface RealServer {
  readonly url: string;
  readonly name: string;
  /** Resolves when it answers. */
  readonly ready: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

const IMAGE = 'eventstore/eventstore:23.10.0-bookworm-slim';

const answers = async (url: string): Promise<void> => {
  for (;;) {
    const store = eventStoreDb(url, { timeoutMs: 2000, attempts: 1 });
    const head = await store.head()();
    await store.close()();
    if (head._tag === 'Right') return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
};

const container = async (): Promise<RealServer> => {
  const settings = ['EVENTSTORE_INSECURE=true', 'EVENTSTORE_MEM_DB=true'];
  const environment = settings.flatMap((setting) => ['--env', setting]);
  const options = [
    'run',
    '--rm',
    '--detach',
    '--publish',
    '127.0.0.1::2113',
    ...environment,
    IMAGE,
  ];
  const { stdout: id } = await run('docker', options, { timeout: 60_000 });
  const { stdout: port } = await run('docker', ['port', id.trim(), '2113']);
  const url = `esdb://${port.trim()}?tls=false`;
  return {
    url,
    name: IMAGE,
    ready: () => answers(url),
    stop: async () => void (await run('docker', ['stop', id.trim()])),
  };
};

/** A server, or why there is none. */
export const findRealServer = async (): Promise<RealServer | { readonly missing: string }> => {
  const url = process.env['DONGHANH_EVENTSTORE_URL'];
  if (url !== undefined && url !== '') {
    const name = eventStoreDb(url).name;
    return { url, name, ready: () => answers(url), stop: async () => undefined };
  }
  const unset = 'DONGHANH_EVENTSTORE_URL is not set';
  try {
    // Only an image that is there: a test run downloads nothing of that size unasked.
    await run('docker', ['image', 'inspect', IMAGE], { timeout: 5000 });
  } catch {
    return { missing: `${unset}, and Docker does not answer or has no image ${IMAGE}` };
  }
  try {
    return await container();
  } catch {
    return { missing: `${unset}, and ${IMAGE} could not be started` };
  }
};
