// Follows a history, saves often, and writes a line for each view: where it stands and what it is.
// Usage: follow FILE SNAPSHOTS [SHARES SHARE]
import { writeSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { openLedger } from '@donghanh/core';
import { sqliteSnapshots, sqliteStore } from '../../src/index.ts';
import { right } from '../support/events.ts';
import { hashOf, summarised } from '../support/summarised.ts';

// It never ends by itself, and what was compiled is else kept at the end only.
flushCompileCache();

const [file = '', snapshots = '', of = '1', index = '0'] = process.argv.slice(2);
const ledger = openLedger({ store: sqliteStore(file, { followIntervalMs: 2 }) });
const options = {
  snapshots: sqliteSnapshots(snapshots),
  saveEvery: 3,
  share: { of: Number(of), index: Number(index) },
};
for await (const step of ledger.follow(summarised, options)) {
  const { position = 0, asOf, start, view, notSaved } = right(step);
  const line = { position, day: asOf.effectiveOn, start, view: hashOf(view), notSaved };
  writeSync(1, `${JSON.stringify(line)}\n`);
}
