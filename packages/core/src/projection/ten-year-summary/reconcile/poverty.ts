import { fromMillionths, toMillionths } from '../../../vocabulary/amounts/decimal.ts';
import { certainFrom } from '../../../vocabulary/dates/partial-date.ts';
import { includes } from '../../../vocabulary/dates/period.ts';
import { nameKey, placeNameKey } from '../../../vocabulary/names/name-key.ts';
import { yearlyChange } from '../indicators/segments.ts';
import { standardsWithin } from '../indicators/standards.ts';
import type { IndicatorSegment } from '../view.ts';
import type { Computed, Figure } from './figure.ts';
import * as why from './why-not.ts';

const nation = new Set(['toàn quốc', 'cả nước', 'việt nam']);

/** The poor household rates of the area that the figure names, each with its points in the span. */
const measuredIn = (
  figure: Figure,
  segments: readonly IndicatorSegment[],
): readonly IndicatorSegment[] => {
  const wanted = placeNameKey(figure.about);
  return segments
    .filter(({ indicator, area, areaName }) => {
      if (indicator !== 'poorRate' || area === 'commune') return false;
      return area === 'nation'
        ? nation.has(nameKey(figure.about))
        : placeNameKey(areaName) === wanted;
    })
    .map((segment) => ({
      ...segment,
      points: segment.points.filter((point) => includes(figure, certainFrom(point.on))),
    }))
    .filter((segment) => segment.points.length > 0);
};

/** The last poor household rate measured in the span, when all in it are of one standard. */
export const povertyIn = (figure: Figure, segments: readonly IndicatorSegment[]): Computed => {
  const measured = measuredIn(figure, segments);
  if (measured.length > 1) return { why: why.severalStandards };
  const last = measured[0]?.points.at(-1);
  return last === undefined
    ? { why: why.notMeasured(figure.about) }
    : { value: last.value, events: [last.event] };
};

/**
 * The mean yearly fall in percentage points, only within one poverty standard: where the span crosses
 * several, nothing is computed, whatever was measured.
 */
export const povertyReductionIn = (
  figure: Figure,
  segments: readonly IndicatorSegment[],
): Computed => {
  const standards = standardsWithin(figure);
  if (standards.length > 1) {
    return { why: why.acrossStandards(figure, standards, figure.method !== undefined) };
  }
  const measured = measuredIn(figure, segments).filter(({ standard }) => standard !== 'notStated');
  if (measured.length > 1) return { why: why.severalStandards };
  const points = measured[0]?.points ?? [];
  const change = yearlyChange(points);
  const [first, last] = [points[0], points.at(-1)];
  if (change === undefined || first === undefined || last === undefined) {
    return { why: why.notMeasured(figure.about) };
  }
  return {
    value: fromMillionths(-toMillionths(change)),
    events: [first.event, last.event].sort(),
  };
};
