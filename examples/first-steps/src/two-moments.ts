// #region compare
import {
  compareVerdicts,
  defaultPolicy,
  figureTrace,
  type LocalDate,
  openLedger,
} from '@donghanh/core';
import { sqliteStore } from '@donghanh/store-sqlite';

const ledger = openLedger({ store: sqliteStore('history.db', { readOnly: true }) });
const day = { effectiveOn: '2012-12-31' };
const then = { ...day, knownAt: '2013-01-31' }; // what was known a month after the year

// Every gift behind the figure of 2012; and what was learned of it since, with the facts that did it.
const figure = figureTrace({ from: '2012-01-01' as LocalDate });
const compared = await ledger.compare(figure, then, day)();
if (compared._tag === 'Right') {
  const { after, differences } = compared.right;
  console.log(after.view.total.value, after.view.leftOut.unvalued.events);
  for (const { path, before, after, bearing, facts } of differences) {
    console.log(path, before, after, bearing, facts);
  }
}

// Would another rule, or what is known today, turn a verdict? Those given stand beside, unchanged.
const patient = { ...defaultPolicy, version: 2, graceDays: 300 };
const judged = await compareVerdicts(ledger)(
  { policy: defaultPolicy, asOf: then },
  { policy: patient, asOf: day },
)();
if (judged._tag === 'Right') {
  for (const { period, flag, before, after, turnedBy, given } of judged.right.verdicts) {
    console.log(period, flag, before?.verdict, after?.verdict, turnedBy, given.length);
  }
}
// #endregion compare

// #region explain
const pledge = 'assignment-so-gtvt~keng-du-16822@1';
const explained = await ledger.explain(pledge)();
if (explained._tag === 'Right') {
  const { command, input, before, asKnownThen, asKnownNow } = explained.right;
  console.log(command, input, before.length, asKnownThen._tag, asKnownNow._tag);
}
const readings = await ledger.readings(pledge)();
if (readings._tag === 'Right') {
  console.log(readings.right.readings.map(({ act, by, reason }) => [act, by, reason]));
}
// #endregion explain
await ledger.close()();
