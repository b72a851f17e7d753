import { openLedger } from '@donghanh/core';
import { openStore } from './config/open-store.ts';
import { readConfig } from './config/read-config.ts';
import { exampleCommands } from './example/commands.ts';

// `pnpm run seed` puts the example's facts into an empty history.

const config = readConfig(process.env);
if (config._tag === 'Left') {
  for (const line of config.left) console.error(line);
  process.exit(2);
}
const ledger = openLedger({ store: openStore(config.right.history) });
const head = await ledger.head()();
if (head._tag === 'Left' || head.right.count > 0) {
  console.error(head._tag === 'Left' ? head.left.message : 'the history is not empty');
  process.exitCode = 1;
} else {
  const note = 'Dữ liệu minh hoạ, không có tỉnh này';
  for (const command of exampleCommands) {
    const said = {
      actor: 'Dữ liệu minh hoạ (seed)',
      source: { confidence: 'reconstructed', note },
    } as const;
    const done = await ledger.execute(command, said)();
    if (done._tag === 'Left') throw new Error(done.left.message);
  }
  console.log(`${exampleCommands.length} lệnh (commands)`);
}
await ledger.close()();
