import { Indicator } from '../../need/code-lists.ts';
import { subtractDecimal } from '../../vocabulary/amounts/decimal.ts';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import type { DistrictId } from '../../vocabulary/ids.ts';
import type { Measurements } from '../poverty-context/context-rows.ts';
import { inOrder } from '../shared/in-order.ts';
import { latest, type NotedFact } from '../shared/noted.ts';
import type { UnitRegisters } from '../shared/registers.ts';
import { standardsWithin } from '../ten-year-summary/indicators/standards.ts';
import type { Comparator, MeasuredValue } from './view.ts';

type Measured = NotedFact<'IndicatorMeasured'>;

/** The poverty indicator that a result goes by, told from its code or its words. */
export const povertyIndicator = (text: string): Indicator | undefined =>
  Indicator.codes.find(
    (code) =>
      text === code || text === Indicator.labels[code].vi || text === Indicator.labels[code].en,
  );

/** Did different poverty standards hold on the two days? */
export const standardsDiffer = (before: LocalDate, after: LocalDate): boolean => {
  const held = (day: LocalDate): string => standardsWithin({ from: day, to: day }).join();
  return held(before) !== held(after);
};

/** What comparators are looked up by. */
export interface Compared {
  readonly indicator: Indicator;
  /** Empty where the commune is of no district. */
  readonly district: string;
  /** The days of the baseline and of the actual value. */
  readonly before: LocalDate;
  readonly after: LocalDate;
}

const readingOf = ({ data, on, ref }: Measured): MeasuredValue => ({
  value: data.value,
  ...(data.qualifier !== undefined && { qualifier: data.qualifier }),
  on,
  event: ref,
});

const comparatorOf = (
  facts: readonly Measured[],
  units: UnitRegisters,
  { indicator, before, after }: Compared,
): readonly Comparator[] => {
  const own = facts.filter(
    ({ data }) => data.indicator === indicator && data.standard !== 'notStated',
  );
  const then = latest(own.filter(({ from }) => from <= after));
  const start = latest(
    own.filter(({ from, data }) => from <= before && data.standard === then?.data.standard),
  );
  if (then === undefined || start === undefined || start.ref === then.ref) return [];
  const { area, areaId, standard } = then.data;
  if (area !== 'district' && area !== 'province') return [];
  return [
    {
      area,
      areaId,
      areaName:
        area === 'district' ? (units.districts.get(areaId as DistrictId)?.name ?? areaId) : areaId,
      standard,
      before: readingOf(start),
      after: readingOf(then),
      difference: subtractDecimal(then.data.value, start.data.value),
    },
  ];
};

/**
 * How the indicator moved in the commune's district and in the province between the two days: the
 * latest values by each of them, under one poverty standard. None where the standard changed.
 */
export const comparatorsFor = (
  measurements: Measurements,
  units: UnitRegisters,
  compared: Compared,
): readonly Comparator[] => {
  const found = [...measurements].flatMap(([area, facts]) =>
    area === `district ${compared.district}` || area.startsWith('province ')
      ? comparatorOf(facts, units, compared)
      : [],
  );
  return inOrder(found, [{ text: ({ area }) => area }, { name: ({ areaName }) => areaName }]);
};
