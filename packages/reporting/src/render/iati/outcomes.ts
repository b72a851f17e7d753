import {
  type ChangeRow,
  ChangeWarning,
  compareDecimal,
  formatDate,
  type IndicatorSegment,
  type Language,
  povertyIndicator,
  Qualifier,
} from '@donghanh/core';
import { type Xml, xml } from '../markup/xml.ts';
import { renderWords } from '../words.ts';
import type { IatiOptions } from './options.ts';
import { firstDay, lastDay } from './parts.ts';
import { baselineOf, result, valued } from './result.ts';
import { iatiWords } from './words.ts';

/** A series within one standard as an outcome: its first point is the baseline, the others actuals. */
export const indicatorResult = (segment: IndicatorSegment): readonly Xml[] => {
  const [first, ...later] = segment.points;
  if (first === undefined || later.length === 0) return [];
  return [
    result({
      type: 2,
      measure: 2,
      title: `${segment.indicator}, ${segment.areaName} (${segment.standard})`,
      falling: true,
      baseline: baselineOf(first.on, first.value),
      periods: later.map((point) => ({
        from: firstDay(point.on),
        to: lastDay(point.on),
        inside: xml('actual', { value: point.value }),
      })),
    }),
  ];
};

interface Said {
  readonly qualifier?: Qualifier;
  readonly reconstructed?: true;
}

const besides = ({ qualifier, reconstructed }: Said, lang: Language): readonly string[] => [
  ...(qualifier === undefined || qualifier === 'exact' ? [] : [Qualifier.labels[qualifier][lang]]),
  ...(reconstructed === true ? [renderWords.reconstructed[lang]] : []),
];

/** A value that may be published: a reconstructed one only when asked for. */
const open = <A extends Said>(value: A | undefined, all: boolean): A | undefined =>
  value?.reconstructed === true && !all ? undefined : value;

/** Is less better? A rate of poverty is to fall; of others, only a baseline and a target tell. */
const fallsWell = ({ indicator, baseline, target }: ChangeRow): boolean | undefined => {
  if (povertyIndicator(indicator) !== undefined) return true;
  if (baseline === undefined || target === undefined) return undefined;
  return compareDecimal(target.value, baseline.value) < 0;
};

/**
 * Before and after as an outcome (type 2) with baseline, target and actual, each where a fact says
 * it. A baseline without a day is left out, since IATI asks for its year; so is one under another
 * poverty standard, which nothing may be subtracted from. Nothing at all where neither a target nor
 * a measurement is there.
 */
export const changeResult = (
  row: ChangeRow,
  { lang = 'vi', reconstructed = false }: IatiOptions,
  title = `${row.indicator} (${row.unit})`,
): readonly Xml[] => {
  const across = row.warnings.includes('acrossStandards');
  const known = across ? undefined : open(row.baseline, reconstructed);
  const before = known?.on === undefined ? undefined : { ...known, on: known.on };
  const target = open(row.target, reconstructed);
  const actual = open(row.actual, reconstructed);
  const last = actual === undefined ? (target?.by ?? target?.on) : actual.on;
  if (last === undefined) return [];
  const [start = last] = [before?.on, target?.on, last]
    .flatMap((on) => (on === undefined ? [] : [on]))
    .toSorted((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1));
  const by = target?.by;
  const limit =
    by === undefined ? [] : [`${iatiWords.toBeReachedBy[lang]} ${formatDate(by, lang, 'short')}`];
  return [
    result({
      type: 2,
      measure: row.unit === '%' ? 2 : 1,
      title,
      falling: fallsWell(row),
      baseline: before && baselineOf(before.on, before.value, besides(before, lang)),
      periods: [
        {
          from: firstDay(start),
          to: lastDay(last),
          inside: [
            target && valued('target', target.value, [...limit, ...besides(target, lang)]),
            actual &&
              valued('actual', actual.value, [
                ...besides(actual, lang),
                ...(across ? [ChangeWarning.labels.acrossStandards[lang]] : []),
              ]),
          ],
        },
      ],
    }),
  ];
};
