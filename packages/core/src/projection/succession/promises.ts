import { noVnd, type Vnd } from '../../vocabulary/amounts/vnd.ts';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import { certainFrom } from '../../vocabulary/dates/partial-date.ts';
import type { AssignmentId } from '../../vocabulary/ids.ts';
import type { Amount } from '../evidence.ts';
import { AmountSum } from '../shared/amount-sum.ts';
import { ofAllStreams } from '../shared/by-stream.ts';
import { donations } from '../shared/donations.ts';
import type { Help, PromiseRecord } from '../shared/help.ts';
import { inOrder } from '../shared/in-order.ts';
import type { UnitRegisters } from '../shared/registers.ts';
import { valueOn } from '../shared/timeline.ts';
import { agencyNamed, communeNamed } from './duties.ts';
import type { DutyFate, PromiseFate } from './view.ts';

/** Promise ids are unique within the stream of a pair. */
const keyOf = (pair: string, kind: PromiseRecord['kind'], id: string): string =>
  `${pair} ${kind} ${id}`;
const pairOf = ({ agency, commune }: { agency: string; commune: string }): string =>
  `${agency}~${commune}`;

/** What was delivered on each promise by a day. Help on a commitment is help on the pledge behind it. */
const deliveredOn = (help: Help, day: LocalDate): ReadonlyMap<string, AmountSum> => {
  const behind = new Map(
    ofAllStreams(help.promises).flatMap((one) =>
      one.pledge === undefined ? [] : [[keyOf(pairOf(one), 'commitment', one.id), one.pledge]],
    ),
  );
  const sums = new Map<string, AmountSum>();
  for (const { delivery, day: on, value } of donations(help)) {
    if (on > day) continue;
    const { given, trace } = delivery;
    const pair = pairOf(given);
    const keys = new Set<string>();
    if (given.pledge !== undefined) keys.add(keyOf(pair, 'pledge', given.pledge));
    if (given.commitment !== undefined) {
      const key = keyOf(pair, 'commitment', given.commitment);
      keys.add(key);
      const pledge = behind.get(key);
      if (pledge !== undefined) keys.add(keyOf(pair, 'pledge', pledge));
    }
    for (const key of keys) {
      const sum = sums.get(key) ?? new AmountSum();
      sums.set(key, sum);
      if (value === undefined) sum.name(trace.ref);
      else sum.add(value, trace.ref, trace.reconstructed);
    }
  }
  return sums;
};

const owedOf = (promised: Vnd | undefined, { value }: Amount): Vnd | undefined => {
  if (promised === undefined) return undefined;
  return promised > value ? ((promised - value) as Vnd) : noVnd;
};

/**
 * The promises on which something is still owed on a day, by assignment: not withdrawn, and either
 * priced with more promised than delivered, or without a price and with nothing delivered.
 */
export const owedPromises = (
  units: UnitRegisters,
  help: Help,
  day: LocalDate,
): ((duties: readonly DutyFate[]) => readonly PromiseFate[]) => {
  const byAssignment: ReadonlyMap<AssignmentId, readonly PromiseRecord[]> = Map.groupBy(
    ofAllStreams(help.promises),
    ({ assignment }) => assignment,
  );
  const delivered = deliveredOn(help, day);

  const fateOf = (promise: PromiseRecord, { fate }: DutyFate): readonly PromiseFate[] => {
    const { kind, id, assignment, agency, commune, on, withdrawnOn, refs } = promise;
    const then = valueOn(promise.terms, day);
    if (then === undefined || (withdrawnOn !== undefined && certainFrom(withdrawnOn) <= day)) {
      return [];
    }
    const given = (delivered.get(keyOf(pairOf(promise), kind, id)) ?? new AmountSum()).done();
    const owed = owedOf(then.amount, given);
    if (owed === undefined ? given.events.length > 0 : owed === 0) return [];
    return [
      {
        kind,
        id,
        assignment,
        ...agencyNamed(units, agency, day),
        ...communeNamed(units, commune, day),
        on,
        ...(then.dueBy !== undefined && { dueBy: then.dueBy }),
        ...(then.amount !== undefined && { promised: then.amount }),
        delivered: given,
        ...(owed !== undefined && { owed }),
        fate,
        events: [...refs].sort(),
      },
    ];
  };

  return (duties) =>
    inOrder(
      duties.flatMap((duty) =>
        (byAssignment.get(duty.assignment) ?? []).flatMap((promise) => fateOf(promise, duty)),
      ),
      [
        { text: (promise) => promise.assignment },
        { text: (promise) => certainFrom(promise.on) },
        { text: (promise) => promise.kind },
        { text: (promise) => promise.id },
      ],
    );
};
