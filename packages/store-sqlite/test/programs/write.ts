// Appends batches to its own stream, and writes the version behind each once it is acknowledged.
// Where the store refuses, it writes why and ends without closing.
// Usage: write FILE STREAM FIRST-EVENT BATCHES BATCH-SIZE
import { writeSync } from 'node:fs';
import { sqliteStore } from '../../src/index.ts';
import { events, right, stream } from '../support/events.ts';

const [file = '', name = '', first = '0', batches = '1', size = '1'] = process.argv.slice(2);
const store = sqliteStore(file, { busyTimeoutMs: 30_000 });

let version = 0;
for await (const chunk of store.readStream(stream(name))) version += right(chunk).length;
for (let i = 0; i < Number(batches); i += 1) {
  const batch = events(Number(first) + version, Number(size));
  const done = await store.append(stream(name), version, batch)();
  if (done._tag === 'Left') {
    writeSync(1, `${done.left._tag}\n`);
    process.kill(process.pid, 'SIGKILL');
  }
  version += batch.length;
  writeSync(1, `${version}\n`);
}
right(await store.close()());
