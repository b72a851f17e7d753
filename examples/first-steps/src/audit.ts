// #region audit
import { type CommuneId, openLedger, responsibleFor } from '@donghanh/core';
import { sqliteStore } from '@donghanh/store-sqlite';

const ledger = openLedger({ store: sqliteStore('history.db', { readOnly: true }) });
const kengDu = responsibleFor('keng-du-16822' as CommuneId);

// True on 24/1/2015, with all that is known today; then with what was known a month before.
for (const knownAt of [undefined, '2014-12-24']) {
  const asOf = { effectiveOn: '2015-01-24', ...(knownAt !== undefined && { knownAt }) };
  const answer = await ledger.project(kengDu, asOf)();
  if (answer._tag === 'Left') console.log(answer.left.message);
  else console.log(answer.right.responsible.map((a) => [a.agencyName, a.basis.number, a.events]));
}
await ledger.close()();
// #endregion audit
