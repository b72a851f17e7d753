import type { EventRef, StreamName } from '../../event/recorded.ts';
import { noVnd } from '../../vocabulary/amounts/vnd.ts';
import { type LocalDate, later } from '../../vocabulary/dates/local-date.ts';
import { certainFrom } from '../../vocabulary/dates/partial-date.ts';
import { AmountSum, type Trace } from '../shared/amount-sum.ts';
import { type ByStream, inStream } from '../shared/by-stream.ts';
import { donations } from '../shared/donations.ts';
import type { Help, PromiseRecord } from '../shared/help.ts';
import { standingOn } from '../shared/promises.ts';
import { valueOn } from '../shared/timeline.ts';
import type { PromiseNow, PromiseStep } from './view.ts';

/** What the promises keep of history. */
export interface PromiseFacts {
  readonly help: Help;
  /** The fact of each withdrawal, by the pledge. */
  readonly withdrawals: ByStream<Trace>;
}

type Delivered = ReadonlyMap<string, AmountSum>;

const keyOf = (stream: StreamName, kind: PromiseRecord['kind'], id: string): string =>
  JSON.stringify([stream, kind, id]);

/** What was delivered on each promise that a donation of its stream names. */
const deliveredOn = (help: Help): Delivered => {
  const values = new Map(donations(help).map(({ delivery, value }) => [delivery, value]));
  const sums = new Map<string, AmountSum>();
  for (const [stream, deliveries] of help.deliveries) {
    for (const delivery of deliveries.values()) {
      const value = values.get(delivery);
      if (value === undefined || !('assignment' in delivery.given)) continue;
      const { pledge, commitment } = delivery.given;
      for (const [kind, id] of [
        ['pledge', pledge],
        ['commitment', commitment],
      ] as const) {
        if (id === undefined) continue;
        const key = keyOf(stream, kind, id);
        const sum = sums.get(key) ?? new AmountSum();
        sums.set(key, sum);
        sum.add(value, delivery.trace.ref, delivery.trace.reconstructed);
      }
    }
  }
  return sums;
};

const stepsOf = (promise: PromiseRecord, withdrawal: Trace | undefined): readonly PromiseStep[] => {
  const { on: madeOn, terms, made, withdrawnOn } = promise;
  const begins = certainFrom(madeOn);
  const ends = withdrawnOn && certainFrom(withdrawnOn);
  const steps = terms.entries
    // What is dated before the making, or after the withdrawal, never stood.
    .filter(({ from, value }) => value.trace.ref === made.ref || from >= begins)
    .filter(({ from }) => ends === undefined || from < ends)
    .map(
      ({ on, from, value: { amount, dueBy, trace } }): PromiseStep => ({
        act: trace.ref === made.ref ? 'made' : 'amended',
        on,
        day: later(from, begins),
        ...(amount !== undefined && { amount }),
        ...(dueBy !== undefined && { dueBy }),
        event: trace.ref,
        reconstructed: trace.reconstructed,
      }),
    );
  if (withdrawnOn === undefined || ends === undefined || withdrawal === undefined) return steps;
  return [
    ...steps,
    {
      act: 'withdrawn',
      on: withdrawnOn,
      day: ends,
      amount: noVnd,
      event: withdrawal.ref,
      reconstructed: withdrawal.reconstructed,
    },
  ];
};

const lineOf = (
  promise: PromiseRecord,
  day: LocalDate,
  withdrawal: Trace | undefined,
  delivered: AmountSum | undefined,
): PromiseNow => {
  const { kind, id, pledge, assignment, agency, commune, terms, withdrawnOn } = promise;
  const standing = standingOn(promise, day);
  const dueBy = valueOn(terms, day)?.dueBy;
  return {
    kind,
    id,
    ...(pledge !== undefined && { pledge }),
    assignment,
    agency,
    commune,
    steps: stepsOf(promise, withdrawal),
    ...(standing !== undefined && { amount: standing.amount }),
    ...(dueBy !== undefined && { dueBy }),
    ...(withdrawnOn !== undefined && { withdrawnOn }),
    delivered: (delivered ?? new AmountSum()).done(),
    events: ([...promise.refs] satisfies EventRef[]).sort(),
  };
};

const kinds: readonly PromiseRecord['kind'][] = ['pledge', 'commitment'];

/** By assignment, day of making, kind and id. */
const orderOf = ({ assignment, kind, id, steps }: PromiseNow): string =>
  [assignment, steps[0]?.day ?? '', kinds.indexOf(kind), id].join('\n');

/** Every promise as it stands on a day, with how it came to be so. */
export const promiseLines = (
  { help, withdrawals }: PromiseFacts,
  day: LocalDate,
): readonly PromiseNow[] => {
  const delivered = deliveredOn(help);
  return [...help.promises]
    .flatMap(([stream, promises]) =>
      [...promises.values()].map((promise) =>
        lineOf(
          promise,
          day,
          promise.kind === 'pledge' ? inStream(withdrawals, stream, promise.id) : undefined,
          delivered.get(keyOf(stream, promise.kind, promise.id)),
        ),
      ),
    )
    .map((line) => ({ line, key: orderOf(line) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ line }) => line);
};
