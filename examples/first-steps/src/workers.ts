// #region workers
import type { TenYearSummary } from '@donghanh/core';
import { replayInWorkers } from '@donghanh/store-sqlite';

const summary = {
  module: '@donghanh/core',
  export: 'tenYearSummary',
  with: [{ from: '2012-01-01' }],
};
const asOf = { effectiveOn: '2022-12-31' };
const done = await replayInWorkers<TenYearSummary>('history.db', summary, asOf, { workers: 2 })();
if (done._tag === 'Right') console.log(done.right.events, done.right.view.totals);
// #endregion workers
