// #region follow
import { currentState, deliver, openLedger } from '@donghanh/core';
import { sqliteSnapshots, sqliteStore } from '@donghanh/store-sqlite';

const ledger = openLedger({ store: sqliteStore('history.db') });
const stop = new AbortController();
const everyMinute = (look: () => void) => {
  const timer = setInterval(look, 60_000);
  return () => clearInterval(timer);
};
const live = ledger.follow(currentState, {
  snapshots: sqliteSnapshots('snapshots.db'), // a file of its own: it may be deleted at any time
  tick: everyMinute, // a fact of the future counts from its day on, though nothing is recorded then
  signal: stop.signal,
});

for await (const step of live) {
  if (step._tag === 'Left') throw new Error(step.left.message);
  const { view, start, changed } = step.right;
  const given = view.assignments[0]?.delivered.value ?? 0;
  console.log(`${start._tag}, ${changed.events} events: ${given} đồng delivered`);
  if (given > 0)
    stop.abort(); // saves a last snapshot
  else await recordGift();
}
// #endregion follow

async function recordGift(): Promise<void> {
  const gift = deliver({
    agency: 'so-gtvt',
    commune: 'keng-du-16822',
    on: '2012-12-05',
    kind: 'living',
    form: 'money',
    fund: 'own',
    stream: 'donation',
    evidence: 'E2',
    value: 100_000_000,
  });
  await ledger.execute(gift, { actor: 'Sở LĐTB&XH' })();
}
