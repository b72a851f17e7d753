import { runStoreContract } from '@donghanh/testing';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { eventStoreDb } from '../src/index.ts';
import { type FakeProcess, startFakeProcess } from './support/fake-process.ts';

// Against fake servers, in a process of their own: stand-ins that speak the protocol, NOT the
// database. What a real server does is tried in real-server.test.ts, where there is one.
let servers: FakeProcess;
beforeAll(() => {
  servers = startFakeProcess();
});
afterAll(() => servers.kill());

runStoreContract(
  { afterAll, describe, it },
  'client of EventStoreDB 6.2.1, fake server',
  async () => {
    const address = await servers.start('esdb');
    const open = () => eventStoreDb(address);
    return { store: open(), again: open };
  },
  { runs: 10 },
);
