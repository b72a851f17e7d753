import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type EventStore,
  followByReading,
  type LiveOptions,
  openLedger,
  type Position,
} from '@donghanh/core';
import { replayInWorkers, sqliteSnapshots, sqliteStore } from '@donghanh/store-sqlite';
import { files } from '../prepare/files.ts';
import { type Place, right, type Sample, timed } from '../run/sample.ts';
import { catalogue } from '../workload/catalogue.ts';
import { everything } from '../workload/fold.ts';

/** Events that come in behind the others. */
const NEW = 1000;

/** The main history, of which the last events come in only when told. */
const growing = (place: Place, times = 1) => {
  const store = sqliteStore(files(place.folder).history, { readOnly: true });
  let end = (place.sizes.events - NEW * times) as Position;
  let wake = (): void => {};
  const shown: EventStore = {
    ...store,
    head: () => async () => ({ _tag: 'Right', right: { position: end, count: end } }),
    follow: followByReading({
      end: async () => ({ _tag: 'Right', right: end }),
      readAll: store.readAll,
      wait: (behind, signal) =>
        new Promise<void>((resolve) => {
          if (signal.aborted || end > (behind ?? 0)) resolve();
          wake = resolve;
          signal.addEventListener('abort', () => resolve(), { once: true });
        }),
    }),
  };
  return {
    store: shown,
    grow: (): void => {
      end = (end + NEW) as Position;
      wake();
    },
  };
};

const followed = (store: EventStore, options: LiveOptions = {}) => {
  const ledger = openLedger({ store, catalogue });
  const views = ledger.follow(everything, options)[Symbol.asyncIterator]();
  return {
    next: async (): Promise<number> => {
      const step = await views.next();
      if (step.done === true) throw new Error('following ended');
      return right(step.value).view;
    },
    stop: async (): Promise<void> => {
      await views.return?.();
    },
  };
};

/** So often new events come in: whoever follows does it more than once. */
const TIMES = 10;

/** Followed all the time: from when the new events are there to the view with them. */
export const inMemory: Sample = async (place) => {
  const { store, grow } = growing(place, TIMES);
  const follower = followed(store);
  let check = await follower.next();
  const [, time] = await timed(async () => {
    for (let i = 0; i < TIMES; i += 1) {
      grow();
      check = await follower.next();
    }
  });
  await follower.stop();
  return { units: place.sizes.events * TIMES, ...time, check };
};

const snapshotsOf = ({ scratch }: Place) => sqliteSnapshots(join(scratch, 'snapshots.db'));

/** Leaves a snapshot of all but the new events. */
export const save: Sample = async (place) => {
  const [, time] = await timed(async () => {
    const follower = followed(growing(place).store, { snapshots: snapshotsOf(place) });
    await follower.next();
    await follower.stop();
  });
  return { units: place.sizes.events, ...time };
};

/** Another process had saved a snapshot: opening, loading it, the new events, and the view. */
export const fromSnapshot: Sample = async (place) => {
  const one = fileURLToPath(new URL('../run/one.ts', import.meta.url));
  execFileSync(process.execPath, [...process.execArgv, one, 'live', 'save', JSON.stringify(place)]);
  const [check, time] = await timed(() =>
    followed(sqliteStore(files(place.folder).history, { readOnly: true }), {
      snapshots: snapshotsOf(place),
    }).next(),
  );
  return { units: place.sizes.events, ...time, check };
};

const inWorkers =
  (workers: number): Sample =>
  async ({ folder, sizes }) => {
    const module = new URL('../workload/exports.ts', import.meta.url);
    const named = { module, export: 'everything', catalogue: 'catalogue' };
    const [done, time] = await timed(async () =>
      right(await replayInWorkers<number>(files(folder).history, named, undefined, { workers })()),
    );
    return { units: sizes.events, ...time, check: done.view };
  };

export const oneWorker = inWorkers(1);
/** Two. */
export const workers = inWorkers(2);
