import { type AsOfInput, openLedger, type Projection } from '@donghanh/core';
import { sqliteStore } from '@donghanh/store-sqlite';
import { files } from '../prepare/files.ts';
import { type Measured, right, type Sample, timed } from '../run/sample.ts';
import { catalogue } from '../workload/catalogue.ts';
import { everything, gifts } from '../workload/fold.ts';

const replayed = async <Acc>(
  file: string,
  projection: Projection<Acc, number>,
  asOf?: AsOfInput,
  times = 1,
): Promise<Measured> => {
  const ledger = openLedger({ store: sqliteStore(file, { readOnly: true }), catalogue });
  let units = 0;
  let check = 0;
  const [, time] = await timed(async () => {
    for (let i = 0; i < times; i += 1) {
      const done = right(await ledger.replay(projection, asOf)());
      units += done.events;
      check = done.view;
    }
  });
  right(await ledger.close()());
  return { units, ...time, check };
};

/** Every event of the main history: validated, upcast, whole facts handed to the fold. */
export const full: Sample = ({ folder }) => replayed(files(folder).history, everything);

/** A projection over a fifth of the events. The whole history counts as done. */
export const filtered: Sample = async ({ folder, sizes }) => ({
  ...(await replayed(files(folder).history, gifts)),
  units: sizes.events,
});

/** What was known halfway. Counts the events folded. */
export const asOfMiddle: Sample = ({ folder }) =>
  replayed(files(folder).history, everything, {
    effectiveOn: '2199-12-31',
    knownAt: '2017-01-01',
  });

/** The small history, as often as it takes to be as many events as the main one. */
export const small: Sample = ({ folder, sizes }) =>
  replayed(files(folder).small, everything, undefined, Math.ceil(sizes.events / sizes.small));

/** The large history. */
export const large: Sample = ({ folder }) => replayed(files(folder).large, everything);

/** The history that peers hold too. */
export const fed: Sample = ({ folder }) => replayed(files(folder).fed, everything);
