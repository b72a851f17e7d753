import type { Decimal } from '../../vocabulary/amounts/decimal.ts';
import { byTime, type Noted, type NotedFact } from './noted.ts';

/** What tells one result of a pair from another: its indicator, in its unit. */
export const resultKey = (data: { readonly indicator: string; readonly unit: string }): string =>
  `${data.indicator}\n${data.unit}`;

/** Baselines and targets of a pair that were recorded apart from measurements. */
export interface Apart {
  readonly baselines: readonly NotedFact<'BaselineMeasured'>[];
  readonly targets: readonly NotedFact<'TargetSet'>[];
}

/** A value and the fact that says it. */
interface Said<A> {
  readonly value: Decimal;
  readonly by: Noted<unknown>;
  /** What that fact says, where it was recorded apart; else it stands in a measurement. */
  readonly apart?: A;
}

/** Where a result started, and what it was to reach, as far as anybody said so. */
export interface StartAndAim {
  readonly baseline?: Said<NotedFact<'BaselineMeasured'>['data']> & {
    /** True when nobody stated one, and the first of several measurements stands for it. */
    readonly first?: boolean;
  };
  readonly target?: Said<NotedFact<'TargetSet'>['data']>;
  /** The facts recorded apart that bear on the result. */
  readonly apart: readonly Noted<unknown>[];
}

const inTime = <V extends { readonly by: Noted<unknown> }>(values: readonly V[]): readonly V[] =>
  values.toSorted((a, b) => byTime(a.by, b.by));

/**
 * Where one result started and what it was to reach, by its last measurement.
 *
 * The baseline is the earliest that is stated, in a measurement or apart; failing that the first of
 * several measurements. The target is the latest that is stated, in a measurement or apart. What is
 * dated after the last measurement is no baseline of it, and no target that it was measured against.
 *
 * @param history the measurements of the result in the order of time; may be none
 * @param apart baselines and targets of the pair, of whatever result; of this one, when none is
 * measured
 */
export const startAndAim = (
  history: readonly NotedFact<'OutcomeMeasured'>[],
  apart: Apart,
): StartAndAim => {
  const last = history.at(-1);
  const ofResult = (fact: Noted<{ readonly indicator: string; readonly unit: string }>): boolean =>
    last === undefined || (resultKey(fact.data) === resultKey(last.data) && fact.from <= last.from);
  const baselines = apart.baselines.filter(ofResult);
  const targets = apart.targets.filter(ofResult);
  const stated = inTime([
    ...history.flatMap((fact) =>
      fact.data.baseline === undefined ? [] : [{ value: fact.data.baseline, by: fact }],
    ),
    ...baselines.map((fact) => ({ value: fact.data.value, by: fact, apart: fact.data })),
  ])[0];
  const aimed = inTime([
    ...history.flatMap((fact) =>
      fact.data.target === undefined ? [] : [{ value: fact.data.target, by: fact }],
    ),
    ...targets.map((fact) => ({ value: fact.data.value, by: fact, apart: fact.data })),
  ]).at(-1);
  const [first] = history;
  const measuredFirst =
    first === undefined || history.length < 2
      ? undefined
      : { value: first.data.actual, by: first, first: true };
  const start = stated ?? measuredFirst;
  return {
    ...(start && { baseline: start }),
    ...(aimed && { target: aimed }),
    apart: [...baselines, ...targets],
  };
};
