import type { AsOf } from '../../vocabulary/dates/as-of.ts';
import type { Projection } from '../projection.ts';
import { combineParts } from '../shared/combine.ts';
import { frozen } from '../shared/frozen.ts';
import { askedDay, combineLastFact, type LastFact, noteDay } from '../shared/last-fact.ts';
import { applyUnits, type UnitRegisters, unitEvents, unitRegisters } from '../shared/registers.ts';
import { type Kept, keep } from '../ten-year-summary/acc.ts';
import { refusedComputations } from '../ten-year-summary/indicators/refused.ts';
import { indicatorSegments } from '../ten-year-summary/indicators/segments.ts';
import type { IndicatorSegment, RefusedComputation } from '../ten-year-summary/view.ts';

/** What the standards keep of history. */
export interface StandardsFacts extends LastFact {
  readonly units: UnitRegisters;
  readonly measurements: Kept<'IndicatorMeasured'>[];
}

/** Measured indicators by poverty standard, and the changes that are not computed. */
export interface StandardsView {
  readonly asOf: AsOf;
  /** A series for each area, indicator and standard: changes are computed within one only. */
  readonly segments: readonly IndicatorSegment[];
  /** Each change that a reader would expect across two standards, or within an unstated one: why not. */
  readonly refused: readonly RefusedComputation[];
}

const types = ['IndicatorMeasured', ...unitEvents] as const;

/**
 * The poverty standards alone (§11.16: was a change computed across two standards?): every measured
 * series within its standard, and every change that was refused, with the facts on both sides. The
 * same segments and refusals as in the ten-year summary.
 */
export const standards: Projection<StandardsFacts, StandardsView> = {
  name: 'standards',
  version: 1,
  handles: types,
  init: () => ({ units: unitRegisters(), measurements: [], lastFact: undefined }),
  apply: (acc, event) => {
    noteDay(acc, event);
    if (event.type === 'IndicatorMeasured') acc.measurements.push(keep(event));
    else applyUnits(acc.units, event);
  },
  combine: combineParts(combineLastFact),
  view: (acc, asOf) => {
    const segments = indicatorSegments(acc, askedDay(asOf, acc.lastFact) ?? asOf.effectiveOn);
    return frozen({ asOf, segments, refused: refusedComputations(segments) });
  },
};
