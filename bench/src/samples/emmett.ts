import { join } from 'node:path';
import { CommandHandler } from '@event-driven-io/emmett';
import { getSQLiteEventStore, sqliteConnection } from '@event-driven-io/emmett-sqlite';
import { files } from '../prepare/files.ts';
import { type Sample, timed } from '../run/sample.ts';
import { checkOf, newTotals, take } from '../workload/fold.ts';
import { BEFORE, type Money, noMoney, pledgeOf, takeMoney } from '../workload/money.ts';
import { streamsOf, threeTimes, visits } from '../workload/visits.ts';

interface Event {
  readonly type: string;
  readonly data: Record<string, unknown>;
  readonly metadata: Record<string, unknown>;
}

/** One connection for all: its pool would otherwise open the file anew for every call. */
const open = (fileName: string) => {
  const connection = sqliteConnection({ fileName });
  const store = getSQLiteEventStore({
    fileName,
    connectionOptions: { singleton: true, connection },
  });
  return { connection, store };
};

const eventOf = (type: string, data: string, meta: string, effectiveOn: string): Event => ({
  type,
  data: JSON.parse(data) as Event['data'],
  metadata: { ...(JSON.parse(meta) as Event['metadata']), effectiveOn },
});

/** Writes the same history as `prepare/fed`, in the same order. */
export const prepare: Sample = async ({ folder, sizes }) => {
  const { store, connection } = open(files(folder).emmett);
  // A file that can be made again need not wait for the disk.
  await connection.command('PRAGMA synchronous = OFF');
  const [, time] = await timed(async () => {
    for (const { stream, events } of visits(sizes.fed)) {
      await store.appendToStream(
        stream,
        events.map((made) => eventOf(made.type, made.data, made.meta, made.effectiveOn)),
      );
    }
  });
  connection.close();
  return { units: sizes.fed, ...time };
};

/** A consumer with one processor, from the beginning; batches of 1,000, without pauses. */
export const feed: Sample = async ({ folder, sizes }) => {
  const { store, connection } = open(files(folder).emmett);
  const totals = newTotals();
  let taken = 0;
  const consumer = store.consumer<Event>({ pulling: { batchSize: 1000, pullingFrequencyInMs: 0 } });
  consumer.processor<Event>({
    processorId: `bench-${process.pid}`,
    startFrom: 'BEGINNING',
    stopAfter: () => taken === sizes.fed,
    eachMessage: async (event) => {
      taken += 1;
      const { effectiveOn } = event.metadata as { readonly effectiveOn?: string };
      take(totals, event.type, effectiveOn ?? '', event.data);
    },
  });
  const [, time] = await timed(() => consumer.start());
  await consumer.close();
  connection.close();
  if (taken !== sizes.fed) throw new Error(`fed ${taken} of ${sizes.fed} events`);
  return { units: taken, ...time, check: checkOf(totals) };
};

/** The state of every stream, one after the other, three times over. */
export const rehydrate: Sample = async ({ folder, sizes }) => {
  const { store, connection } = open(files(folder).emmett);
  const streams = streamsOf(sizes.fed);
  let check = 0;
  const [, time] = await timed(async () => {
    for (const stream of threeTimes(streams)) {
      const { state } = await store.aggregateStream(stream, {
        initialState: () => noMoney,
        evolve: (state: Money, event: Event) => takeMoney(state, event.type, event.data),
      });
      check += state.delivered + state.events;
    }
  });
  connection.close();
  return { units: 3 * sizes.fed, ...time, check };
};

/** Commands, each decided on its stream's state and durably written before the next. */
export const commands: Sample = async ({ scratch, sizes }) => {
  const { store, connection } = open(join(scratch, 'commands.db'));
  const handle = CommandHandler<Money, Event>({
    initialState: () => noMoney,
    evolve: (state, event) => takeMoney(state, event.type, event.data),
  });
  const one = (n: number) => {
    const { agency, commune, pledge } = pledgeOf(n);
    return handle(store, `assignment-${agency}~${commune}`, (state) => ({
      type: 'PledgeMade',
      data: { pledge: `p${state.events + 1}`, agency, commune, ...pledge },
      metadata: { actor: 'so-ldtbxh/nhap-lieu' },
    }));
  };
  for (let n = 0; n < BEFORE; n += 1) await one(n);
  const [, time] = await timed(async () => {
    for (let n = BEFORE; n < BEFORE + sizes.commands; n += 1) await one(n);
  });
  connection.close();
  return { units: sizes.commands, ...time };
};
