// Fake servers in a process of their own: starts one for each line of its input and writes the port.
// Ends when its input ends.
import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { startFakeServer } from '../fake/server.ts';

for await (const _ of createInterface({ input: process.stdin })) {
  const { port } = await startFakeServer();
  writeSync(1, `${port}\n`);
}
process.exit();
