import { addDays, type Instant, type LocalDate, later, type Meta } from '@donghanh/core';
import fc from 'fast-check';
import { name, vietnameseName } from '../arbitrary/names.ts';
import { asFarAsGiven, precision, vnd } from '../arbitrary/values.ts';
import { type ActName, acts, weights } from './acts/index.ts';
import { openDesk } from './desk.ts';
import type { History } from './history.ts';
import { once, type Step } from './step.ts';

/** How large generated histories may be. */
export interface HistoryOptions {
  /** At most so many agencies at the beginning, called `don-vi-1`, `don-vi-2`, … (default 4). */
  readonly agencies?: number;
  /** At most so many communes at the beginning, called `xa-1`, `xa-2`, … (default 4). */
  readonly communes?: number;
  /** At most so many years from 2012 on (default 4). */
  readonly years?: number;
  /** At most so many commands after the units are registered (default 120). */
  readonly commands?: number;
  /** Left out: everything. `['deliver', 'correctFact']` makes a history of these only. */
  readonly acts?: readonly ActName[];
  /** Facts that correct or recall others (default true). */
  readonly corrections?: boolean;
  /** Names that programs stumble over, among the ordinary ones (default true). */
  readonly hostile?: boolean;
}

const BEGIN = '2012-01-01' as LocalDate;

/** Days between happening and recording: mostly few, now and then more than a year. */
const late = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 10 }) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 120 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 800 }) },
);

const stepOf = <A extends string>(act: fc.Arbitrary<A>, gap: number, names: typeof name) =>
  fc.record<Step<A>>({
    act,
    gap: fc.integer({ min: 0, max: gap }),
    late,
    precision,
    a: fc.nat(999),
    b: fc.nat(999),
    c: fc.nat(999),
    amount: vnd(1_000_000_000_000),
    name: names,
  });

/** Where the fact was read: some facts fill a gap of the sources. */
const saidBeside = ({ c, name: note }: Step): Partial<Meta> => {
  if (once(4, c)) return { source: { confidence: 'reconstructed', note } };
  return once(3, c) ? { source: { confidence: 'found', ref: note } } : {};
};

/** Takes the steps one after the other; what is refused is skipped. */
const take = (steps: readonly Step<ActName>[]): History => {
  const desk = openDesk();
  let [today, refused] = [BEGIN, 0];
  for (const [index, step] of steps.entries()) {
    today = addDays(today, step.gap);
    const day = later(BEGIN, addDays(today, -step.late));
    const scene = { desk, today, day, on: asFarAsGiven(day, step.precision) };
    const command = acts[step.act](scene, step);
    // Noon in Vietnam and as many seconds as steps: each moment later than the one before it.
    const moment = new Date(Date.parse(`${today}T05:00:00.000Z`) + index * 1000);
    const recordedAt = moment.toISOString() as Instant;
    if (!command || !desk.execute({ command, recordedAt, meta: saidBeside(step) })) refused += 1;
  }
  const { events, streams, executed } = desk;
  return { events, streams, executed, refused, ...readable(events) };
};

/** How a counterexample is shown: a fact a line. */
const readable = (events: History['events']) => ({
  [fc.toStringMethod]: () =>
    events
      .map(
        ({ stream, version, type, effectiveOn, recordedAt, data }) =>
          `\n  ${stream}@${version} ${type} on ${effectiveOn}, recorded ${recordedAt}: ${JSON.stringify(data)}`,
      )
      .join(''),
});

const beginning = (kind: ActName, most: number, names: typeof name) =>
  fc.array(stepOf(fc.constant(kind), 0, names), { minLength: 1, maxLength: most });

/**
 * Histories as they come about: random commands through the real decisions, of which the refused are
 * skipped. Agencies and communes that merge, split and change their names, promises, help, reports,
 * flags; facts recorded late, dates of which only the month is known, corrections and recalls. A
 * counterexample shrinks by leaving out commands, so it stays lawful.
 */
export const lawfulHistory = (options: HistoryOptions = {}): fc.Arbitrary<History> => {
  const { agencies = 4, communes = 4, years = 4, commands = 120 } = options;
  const names = options.hostile === false ? vietnameseName : name;
  const chosen = (options.acts ?? (Object.keys(acts) as ActName[])).filter(
    (act) => options.corrections !== false || !act.endsWith('Fact'),
  );
  const act = fc.oneof(
    ...chosen.map((one) => ({ weight: weights[one] ?? 1, arbitrary: fc.constant(one) })),
  );
  const gap = Math.ceil((2 * 365 * years) / Math.max(1, commands));
  return fc
    .tuple(
      beginning('registerDistrict', 2, names),
      beginning('registerAgency', agencies, names),
      beginning('registerCommune', communes, names),
      beginning('issueDocument', 3, names),
      fc.array(stepOf(act, gap, names), { maxLength: commands, size: 'max' }),
    )
    .map((parts) => take(parts.flat()));
};
