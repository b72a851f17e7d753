// Writes an event, follows for a step, and ends: with closing the store, or just by leaving.
// Usage: write-and-end ADDRESS (close|leave)
import { writeSync } from 'node:fs';
import type { NewEvent, StreamName } from '@donghanh/core';
import { eventStoreDb } from '../../src/index.ts';

const [address = '', end] = process.argv.slice(2);
const store = eventStoreDb(address);
const event: NewEvent = {
  type: 'CommuneRegistered',
  schemaVersion: 1,
  effectiveOn: '2012' as NewEvent['effectiveOn'],
  recordedAt: '2013-01-01T00:00:00.000Z' as NewEvent['recordedAt'],
  data: '{}',
  meta: '{"id":"00000000-0000-7000-8000-000000000001"}',
};
const done = await store.append('commune-a' as StreamName, 0, [event])();
if (done._tag === 'Left') throw new Error(done.left.message);
for await (const step of store.follow()) if (step._tag === 'Right') break;
writeSync(1, 'written\n');
if (end === 'close') await store.close()();
