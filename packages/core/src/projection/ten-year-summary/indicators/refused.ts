import { Indicator, PovertyStandard } from '../../../need/code-lists.ts';
import { formatQualified } from '../../../vocabulary/amounts/format-amount.ts';
import { formatPercent } from '../../../vocabulary/amounts/format-number.ts';
import { Qualifier } from '../../../vocabulary/amounts/qualifier.ts';
import type { Bilingual, Language } from '../../../vocabulary/bilingual.ts';
import { formatDate } from '../../../vocabulary/dates/format-date.ts';
import type { IndicatorSegment, RefusedComputation } from '../view.ts';
import { standardOf } from './segments.ts';

type Point = IndicatorSegment['points'][number];

/**
 * The changes that a reader would expect and that are not computed (§4): from one poverty standard to
 * the next, and within values whose standard the source does not state.
 *
 * @param segments in the order in which the summary lists them
 */
export const refusedComputations = (
  segments: readonly IndicatorSegment[],
): readonly RefusedComputation[] =>
  segments.flatMap((segment, i) => {
    const next = segments[i + 1];
    return [
      ...(segment.standard === 'notStated' ? unknownStandard(segment) : []),
      ...(next !== undefined && sameSeries(segment, next) ? acrossStandards(segment, next) : []),
    ];
  });

const sameSeries = (a: IndicatorSegment, b: IndicatorSegment): boolean =>
  a.indicator === b.indicator && a.area === b.area && a.areaId === b.areaId;

const unknownStandard = (segment: IndicatorSegment): readonly RefusedComputation[] => {
  const [first, last] = [segment.points[0], segment.points.at(-1)];
  if (first === undefined || last === undefined || first === last) return [];
  return [
    {
      what: changeWords(segment, first, last),
      why: {
        vi: 'Nguồn không nêu chuẩn nghèo của các tỷ lệ này, nên không trừ được cho nhau.',
        en: 'The source does not state the poverty standard of these rates, so they cannot be subtracted.',
      },
      events: [first.event, last.event].sort(),
    },
  ];
};

const acrossStandards = (
  before: IndicatorSegment,
  after: IndicatorSegment,
): readonly RefusedComputation[] => {
  const [last, first] = [before.points.at(-1), after.points[0]];
  if (last === undefined || first === undefined) return [];
  const [old, now] = [before, after].map((one) => PovertyStandard.labels[standardOf(one)]) as [
    Bilingual,
    Bilingual,
  ];
  return [
    {
      what: changeWords(before, last, first),
      why: {
        vi: `Hai tỷ lệ theo hai chuẩn khác nhau (${old.vi}; ${now.vi}), nên không trừ được cho nhau.`,
        en: `The two rates are under different standards (${old.en}; ${now.en}), so they cannot be subtracted.`,
      },
      events: [last.event, first.event].sort(),
    },
  ];
};

const changeWords = (segment: IndicatorSegment, from: Point, to: Point): Bilingual => {
  const label = Indicator.is(segment.indicator)
    ? Indicator.labels[segment.indicator]
    : { vi: segment.indicator, en: segment.indicator };
  return {
    vi: `Thay đổi ${lowerFirst(label.vi)} của ${segment.areaName} từ ${pointWords(from, 'vi')} đến ${pointWords(to, 'vi')}`,
    en: `Change of the ${lowerFirst(label.en)} of ${segment.areaName} from ${pointWords(from, 'en')} to ${pointWords(to, 'en')}`,
  };
};

const pointWords = (point: Point, lang: Language): string => {
  const qualifier = Qualifier.is(point.qualifier) ? point.qualifier : 'exact';
  const value = formatQualified(qualifier, formatPercent(point.value, lang), lang);
  return `${value} (${formatDate(point.on, lang, 'short')})`;
};

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
