// Replays a history in workers as told, and writes what came of it.
// Usage: replay FILE OPTIONS, which are JSON
import { writeSync } from 'node:fs';
import { replayInWorkers } from '../../src/index.ts';
import { hashOf } from '../support/summarised.ts';

const [file = '', told = '{}'] = process.argv.slice(2);
const { name = 'summarised', asOf, cancelled = false, ...options } = JSON.parse(told);
const module = new URL('../support/projections.ts', import.meta.url);
const signal = cancelled ? AbortSignal.abort() : undefined;
const done = await replayInWorkers(file, { module, export: name }, asOf, {
  ...options,
  ...(signal && { signal }),
})();
writeSync(
  1,
  `${JSON.stringify(done._tag === 'Left' ? done.left : { ...done.right, view: hashOf(done.right.view) })}\n`,
);
