// Reads a file as a user who may not write anywhere near it, tries to write all the same, and
// writes what came of both. Usage: audit FILE [USER-ID]
import { writeSync } from 'node:fs';
import { sqliteStore } from '../../src/index.ts';
import { event, readOut, stream } from '../support/events.ts';

const [file = '', user] = process.argv.slice(2);
if (user !== undefined) {
  process.setgid?.(Number(user));
  process.setuid?.(Number(user));
}
const store = sqliteStore(file, { readOnly: true });
const { events, failure } = await readOut(store.readAll());
const append = await store.append(stream('commune-a'), 0, [event(1)])();
await store.close()();
writeSync(1, `${JSON.stringify({ read: events.length, failure, append })}\n`);
