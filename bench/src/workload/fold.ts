import type { EventType, Projection } from '@donghanh/core';
import { kinds } from './data.ts';

/** Totals of one year, in đồng. */
type Year = {
  pledged: number;
  committed: number;
  delivered: number;
  events: number;
};

type Unit = {
  events: number;
  delivered: number;
  notFulfilled: number;
};

/** What is folded: yearly totals, counts by agency and by commune. Of fixed size. */
export interface Totals {
  readonly years: Map<string, Year>;
  readonly agencies: Map<string, Unit>;
  readonly communes: Map<string, Unit>;
}

interface Data {
  readonly agency?: string;
  readonly commune?: string;
  readonly amount?: number;
  readonly value?: number;
  readonly grade?: string;
}

export const newTotals = (): Totals => ({
  years: new Map(),
  agencies: new Map(),
  communes: new Map(),
});

const unitIn = (units: Map<string, Unit>, id: string): Unit => {
  let unit = units.get(id);
  if (unit === undefined) {
    unit = { events: 0, delivered: 0, notFulfilled: 0 };
    units.set(id, unit);
  }
  return unit;
};

/** Takes one event in: the very same function in every variant. */
export const take = (totals: Totals, type: string, effectiveOn: string, given: unknown): void => {
  const data = given as Data;
  const key = effectiveOn.slice(0, 4);
  let year = totals.years.get(key);
  if (year === undefined) {
    year = { pledged: 0, committed: 0, delivered: 0, events: 0 };
    totals.years.set(key, year);
  }
  year.events += 1;
  const delivered =
    type === 'ContributionDelivered' || type === 'VoluntaryHelpDelivered' ? (data.value ?? 0) : 0;
  if (type === 'PledgeMade') year.pledged += data.amount ?? 0;
  else if (type === 'CommitmentSigned') year.committed += data.amount ?? 0;
  else year.delivered += delivered;
  const bad = type === 'EvaluationMade' && data.grade === 'notFulfilled' ? 1 : 0;
  if (data.agency !== undefined) {
    const agency = unitIn(totals.agencies, data.agency);
    agency.events += 1;
    agency.delivered += delivered;
    agency.notFulfilled += bad;
  }
  if (data.commune !== undefined) {
    const commune = unitIn(totals.communes, data.commune);
    commune.events += 1;
    commune.delivered += delivered;
    commune.notFulfilled += bad;
  }
};

/** A number that only the same fold over the same events gives. */
export const checkOf = (totals: Totals): number => {
  let sum = 0;
  for (const [year, y] of totals.years) {
    sum += Number(year) * y.events + y.pledged + 3 * y.committed + 7 * y.delivered;
  }
  for (const units of [totals.agencies, totals.communes]) {
    for (const unit of units.values()) sum += unit.events + unit.delivered + 11 * unit.notFulfilled;
  }
  return sum;
};

type Counts = Record<string, number>;

/** Adds up counts that go by the same key. */
const summed = <C extends Counts>(maps: readonly Map<string, C>[]): Map<string, C> => {
  const all = new Map<string, C>();
  for (const map of maps) {
    for (const [key, counts] of map) {
      const sum: Counts | undefined = all.get(key);
      if (sum === undefined) all.set(key, { ...counts });
      else for (const name in counts) sum[name] = (sum[name] ?? 0) + (counts[name] ?? 0);
    }
  }
  return all;
};

/** One of several that were folded from other streams. */
const combine = (parts: readonly Totals[]): Totals => ({
  years: summed(parts.map(({ years }) => years)),
  agencies: summed(parts.map(({ agencies }) => agencies)),
  communes: summed(parts.map(({ communes }) => communes)),
});

const projection = (name: string, handles: readonly EventType[]): Projection<Totals, number> => ({
  name,
  version: 1,
  handles,
  init: newTotals,
  apply: (totals, event) => take(totals, event.type, event.effectiveOn, event.data),
  combine,
  view: checkOf,
});

/** The fold over every type of the workload. */
export const everything = projection('everything', Object.keys(kinds) as EventType[]);

/** The same over gifts alone, a fifth of the history. */
export const gifts = projection('gifts', ['ContributionDelivered', 'VoluntaryHelpDelivered']);
