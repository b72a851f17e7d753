// #region embed
import { type Command, makeAssignment, makePledge, openLedger } from '@donghanh/core';
import { sqliteStore } from '@donghanh/store-sqlite';
import { units } from './units.ts';

const ledger = openLedger({ store: sqliteStore('history.db') });
const record = (command: Command) => ledger.execute(command, { actor: 'Sở LĐTB&XH' })();

for (const unit of units) await record(unit); // an agency, a commune, a decision
const pair = { agency: 'so-gtvt', commune: 'keng-du-16822' };
const basis = { document: '1310-qd-ubnd-2012', article: 'Điều 1' };
await record(makeAssignment({ ...pair, from: '2012-04-20', basis }));
await record(makePledge({ ...pair, on: '2012-05-29', amount: 168_000_000 }));

const again = await record(makeAssignment({ ...pair, from: '2016-01-01', basis }));
if (again._tag === 'Left') console.log(again.left.message); // refused: a value, nothing throws
await ledger.close()();
// #endregion embed
