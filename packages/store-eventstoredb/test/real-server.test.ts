import { randomUUID } from 'node:crypto';
import { runStoreContract } from '@donghanh/testing';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { eventStoreDb } from '../src/index.ts';
import { findRealServer, type RealServer } from './support/real-server.ts';

// Against a real server: the one that DONGHANH_EVENTSTORE_URL names, or a container where Docker
// has the image. Where there is neither, the run says that this was skipped.
const server: RealServer | { readonly missing: string } = await findRealServer();

if ('missing' in server) {
  describe('a real EventStoreDB', () => {
    it(`is not there: ${server.missing}`, ({ skip }) => {
      console.log(`the contract of a store, real server: skipped, ${server.missing}`);
      skip(server.missing);
    });
  });
} else {
  beforeAll(() => server.ready(), 120_000);
  afterAll(() => server.stop());
  runStoreContract(
    { afterAll, describe, it },
    `real server at ${server.name}`,
    () => {
      const namespace = `test-${randomUUID()}`;
      const open = () => eventStoreDb(server.url, { namespace });
      return { store: open(), again: open };
    },
    { runs: 3, patience: 30_000 },
  );
}
