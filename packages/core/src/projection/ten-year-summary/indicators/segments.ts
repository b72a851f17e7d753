import { PovertyStandard } from '../../../need/code-lists.ts';
import {
  type Decimal,
  divideDecimal,
  fromMillionths,
  subtractDecimal,
  toMillionths,
} from '../../../vocabulary/amounts/decimal.ts';
import type { LocalDate } from '../../../vocabulary/dates/local-date.ts';
import { yearOf } from '../../../vocabulary/dates/local-date.ts';
import { certainFrom } from '../../../vocabulary/dates/partial-date.ts';
import type { CommuneId, DistrictId } from '../../../vocabulary/ids.ts';
import { inOrder } from '../../shared/in-order.ts';
import type { UnitRegisters } from '../../shared/registers.ts';
import { communeOn } from '../../shared/unit-names.ts';
import type { Kept, SummaryFacts } from '../acc.ts';
import type { IndicatorSegment } from '../view.ts';

type Measured = Kept<'IndicatorMeasured'>;

/** Areas from the nation down: context first. */
const areaOrder = ['nation', 'province', 'district', 'commune'];

/**
 * The measured indicators by area and poverty standard, each a series of its own: only within one are
 * changes computed. Nation, province, districts, communes; then by indicator, then by date.
 */
export const indicatorSegments = (
  facts: Pick<SummaryFacts, 'measurements' | 'units'>,
  through: LocalDate,
): readonly IndicatorSegment[] => {
  const groups = new Map<string, Measured[]>();
  for (const measured of facts.measurements) {
    if (certainFrom(measured.on) > through) continue;
    const { indicator, area, areaId, standard } = measured.data;
    const key = JSON.stringify([indicator, area, areaId, standard]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [measured]);
    else group.push(measured);
  }
  const segments = [...groups.values()].flatMap((group) => segmentOf(group, facts.units, through));
  return inOrder(segments, [
    { text: (segment) => String(areaOrder.indexOf(segment.area)) },
    { name: (segment) => segment.areaName },
    { text: (segment) => segment.areaId },
    { text: (segment) => segment.indicator },
    { text: (segment) => firstDayOf(segment) },
    { text: (segment) => String(PovertyStandard.codes.indexOf(standardOf(segment))) },
  ]);
};

/** The standard of a segment as a code of the list. */
export const standardOf = (segment: IndicatorSegment): PovertyStandard =>
  PovertyStandard.is(segment.standard) ? segment.standard : 'notStated';

const firstDayOf = ({ points }: IndicatorSegment): string =>
  points[0] === undefined ? '' : certainFrom(points[0].on);

const segmentOf = (
  group: readonly Measured[],
  units: UnitRegisters,
  day: LocalDate,
): readonly IndicatorSegment[] => {
  const first = group[0]?.data;
  if (first === undefined) return [];
  const { indicator, area, areaId, standard } = first;
  const points = inOrder(
    group.map(({ on, data, ref }) => ({
      on,
      value: data.value,
      ...(data.qualifier !== undefined && { qualifier: data.qualifier }),
      ...(data.publishedOn !== undefined && { publishedOn: data.publishedOn }),
      event: ref,
    })),
    [{ text: (point) => certainFrom(point.on) }, { text: (point) => point.event }],
  );
  // Values of unknown standards may be of different ones, so they are never subtracted.
  const change = standard === 'notStated' ? undefined : yearlyChange(points);
  return [
    {
      indicator,
      area,
      areaId,
      areaName: areaNameOn(units, area, areaId, day),
      standard,
      points,
      ...(change !== undefined && { yearlyChange: change }),
    },
  ];
};

const areaNameOn = (
  units: UnitRegisters,
  area: Measured['data']['area'],
  areaId: string,
  day: LocalDate,
): string => {
  if (area === 'commune') return communeOn(units, areaId as CommuneId, day).name;
  if (area === 'district') return units.districts.get(areaId as DistrictId)?.name ?? areaId;
  return areaId;
};

const monthOf = (day: LocalDate): number => yearOf(day) * 12 + Number(day.slice(5, 7));

/**
 * Mean change in percentage points a year between the first and the last point, to two decimals.
 * Counted in whole months: indicators are of a month or a year, never of a day. Undefined with fewer
 * than two points, and when both are of one month, since nothing is divided by no time.
 */
export const yearlyChange = (points: IndicatorSegment['points']): Decimal | undefined => {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const months = monthOf(certainFrom(last.on)) - monthOf(certainFrom(first.on));
  const twelvefold = toMillionths(subtractDecimal(last.value, first.value)) * 12n;
  return divideDecimal(fromMillionths(twelvefold), String(months) as Decimal, 2);
};
