// Appends to a stream that others append to as well: looks how far it is, tries, and looks again
// when somebody was quicker. Usage: share FILE STREAM FIRST-EVENT EVENTS
import { writeSync } from 'node:fs';
import { sqliteStore } from '../../src/index.ts';
import { event, right, stream } from '../support/events.ts';

const [file = '', name = '', first = '0', count = '1'] = process.argv.slice(2);
const store = sqliteStore(file, { busyTimeoutMs: 30_000 });

let conflicts = 0;
for (let i = 0; i < Number(count); i += 1) {
  for (;;) {
    let held = 0;
    for await (const chunk of store.readStream(stream(name))) held += right(chunk).length;
    const done = await store.append(stream(name), held, [event(Number(first) + i)])();
    if (done._tag === 'Right') break;
    if (done.left._tag !== 'WrongVersion') throw new Error(done.left.message);
    conflicts += 1;
  }
}
writeSync(1, `${conflicts}\n`);
right(await store.close()());
