import type { Decimal } from '../../vocabulary/amounts/decimal.ts';
import type { PartialDate } from '../../vocabulary/dates/partial-date.ts';
import { byTime, type Noted, type NotedFact } from './noted.ts';

/** What tells one result of a pair from another: its indicator, in its unit. */
export const resultKey = (data: { readonly indicator: string; readonly unit: string }): string =>
  `${data.indicator}\n${data.unit}`;

/** Baselines and targets of a pair that were recorded apart from measurements. */
export interface Apart {
  readonly baselines: readonly NotedFact<'BaselineMeasured'>[];
  readonly targets: readonly NotedFact<'TargetSet'>[];
}

/** A value and the facts behind it; without a value where nobody said one. */
export interface Said {
  readonly value?: Decimal;
  /** The fact that says it. */
  readonly by?: Noted<unknown>;
  /** The day of it. */
  readonly on?: PartialDate;
  /** Facts recorded apart that bear on it. */
  readonly apart: readonly Noted<unknown>[];
}

/** Where a result started, and what it was to reach. */
export interface StartAndAim {
  readonly baseline: Said & {
    /** `stated` as a baseline, or taken from the `first` of several measurements. */
    readonly how?: 'stated' | 'first';
  };
  readonly target: Said;
}

interface Value {
  readonly value: Decimal;
  readonly fact: Noted<unknown>;
}

const inTime = (values: readonly Value[]): readonly Value[] =>
  values.toSorted((a, b) => byTime(a.fact, b.fact));

const saidBy = (found: Value | undefined): Omit<Said, 'apart'> =>
  found === undefined ? {} : { value: found.value, by: found.fact, on: found.fact.on };

/**
 * Where one result started and what it was to reach, by its last measurement.
 *
 * The baseline is the earliest that is stated, in a measurement or apart; failing that the first of
 * several measurements. The target is the latest that is stated, in a measurement or apart. What is
 * dated after the last measurement is no baseline of it, and no target that it was measured against.
 *
 * @param history the measurements of the result, at least one, in the order of time
 * @param apart baselines and targets of the pair, of whatever result
 */
export const startAndAim = (
  history: readonly NotedFact<'OutcomeMeasured'>[],
  apart: Apart,
): StartAndAim => {
  const last = history.at(-1);
  const [first] = history;
  if (last === undefined || first === undefined) {
    return { baseline: { apart: [] }, target: { apart: [] } };
  }
  const ofResult = (fact: Noted<{ readonly indicator: string; readonly unit: string }>): boolean =>
    resultKey(fact.data) === resultKey(last.data) && fact.from <= last.from;
  const baselines = apart.baselines.filter(ofResult);
  const targets = apart.targets.filter(ofResult);
  const stated = inTime([
    ...history.flatMap((fact) =>
      fact.data.baseline === undefined ? [] : [{ value: fact.data.baseline, fact }],
    ),
    ...baselines.map((fact) => ({ value: fact.data.value, fact })),
  ])[0];
  const aimed = inTime([
    ...history.flatMap((fact) =>
      fact.data.target === undefined ? [] : [{ value: fact.data.target, fact }],
    ),
    ...targets.map((fact) => ({ value: fact.data.value, fact })),
  ]).at(-1);
  const measuredFirst = history.length > 1 ? { value: first.data.actual, fact: first } : undefined;
  const how = stated !== undefined ? 'stated' : measuredFirst !== undefined ? 'first' : undefined;
  return {
    baseline: {
      ...saidBy(stated ?? measuredFirst),
      ...(how !== undefined && { how }),
      apart: baselines,
    },
    target: { ...saidBy(aimed), apart: targets },
  };
};
