import type { DomainEvent, EventType } from '../../catalogue/domain-event.ts';
import type { EventRef } from '../../event/recorded.ts';
import { Indicator, PovertyStandard } from '../../need/code-lists.ts';
import { type Decimal, subtractDecimal } from '../../vocabulary/amounts/decimal.ts';
import type { Qualifier } from '../../vocabulary/amounts/qualifier.ts';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import type { PartialDate } from '../../vocabulary/dates/partial-date.ts';
import { inOrder } from '../shared/in-order.ts';
import { byTime, type Grouped, type NotedFact, note } from '../shared/noted.ts';

type Measured = NotedFact<'IndicatorMeasured'>;

/** Indicators by the area they are of: `province Nghệ An`. */
export type Measurements = Grouped<'IndicatorMeasured'>;

/** The facts from which the context is read. */
export const contextEvents = ['IndicatorMeasured'] as const satisfies readonly EventType[];

/** Takes one fact in; a fact of another kind changes nothing. */
export const applyContext = (measurements: Measurements, event: DomainEvent): void => {
  if (event.type === 'IndicatorMeasured') {
    note(measurements, `${event.data.area} ${event.data.areaId}`, event);
  }
};

/** The value of an area. */
export interface ContextValue {
  readonly area: string;
  /** In percent of households. */
  readonly value: Decimal;
  readonly qualifier?: Qualifier;
  readonly on: PartialDate;
  readonly publishedOn?: LocalDate;
  readonly event: EventRef;
}

/** One indicator of one month under one poverty standard: the province beside the nation (S8). */
export interface ContextRow {
  readonly indicator: Indicator;
  readonly standard: PovertyStandard;
  /** The month the values are for, YYYY-MM; a value of a year is of its December. */
  readonly month: string;
  readonly province?: ContextValue;
  readonly nation?: ContextValue;
  /** Province less nation, in percentage points; above zero is worse than the nation. */
  readonly gap?: Decimal;
  /** Why there is no gap. */
  readonly noGap?: 'noProvince' | 'noNation' | 'standardNotStated';
  readonly events: readonly EventRef[];
}

/** Of several publications of one value the latest; preliminary results give way to official ones. */
const latestPublished = (facts: readonly Measured[]): Measured | undefined =>
  facts.toSorted((a, b) => {
    const [p, q] = [a.data.publishedOn ?? '', b.data.publishedOn ?? ''];
    return p === q ? byTime(a, b) : p < q ? -1 : 1;
  })[facts.length - 1];

const contextValue = ({ data, on, ref }: Measured): ContextValue => ({
  area: data.areaId,
  value: data.value,
  ...(data.qualifier !== undefined && { qualifier: data.qualifier }),
  on,
  ...(data.publishedOn !== undefined && { publishedOn: data.publishedOn }),
  event: ref,
});

const rowOf = (key: Measured, province?: Measured, nation?: Measured): ContextRow => {
  const { indicator, standard } = key.data;
  const both = province !== undefined && nation !== undefined;
  const noGap = !both
    ? province === undefined
      ? 'noProvince'
      : 'noNation'
    : standard === 'notStated'
      ? 'standardNotStated'
      : undefined;
  return {
    indicator,
    standard,
    month: key.from.slice(0, 7),
    ...(province !== undefined && { province: contextValue(province) }),
    ...(nation !== undefined && { nation: contextValue(nation) }),
    ...(both &&
      noGap === undefined && { gap: subtractDecimal(province.data.value, nation.data.value) }),
    ...(noGap !== undefined && { noGap }),
    events: [province, nation].flatMap((fact) => fact?.ref ?? []).sort(),
  };
};

/**
 * The provinces beside the nation up to a day: by indicator, then poverty standard, then month, then
 * province. Values of one month and one standard only are subtracted (S8).
 */
export const contextRows = (
  measurements: Measurements,
  through: LocalDate,
): readonly ContextRow[] => {
  const known = [...measurements.values()]
    .flat()
    .filter(({ from, data }) => from <= through && /^(province|nation)$/.test(data.area));
  const months = Map.groupBy(known, ({ data, from }) =>
    JSON.stringify([data.indicator, data.standard, from.slice(0, 7)]),
  );
  const rows = [...months.values()].flatMap((facts) => {
    const nation = latestPublished(facts.filter(({ data }) => data.area === 'nation'));
    const provinces = Map.groupBy(
      facts.filter(({ data }) => data.area === 'province'),
      ({ data }) => data.areaId,
    );
    if (provinces.size === 0) return nation === undefined ? [] : [rowOf(nation, undefined, nation)];
    return [...provinces.values()].flatMap((own) => {
      const province = latestPublished(own);
      return province === undefined ? [] : [rowOf(province, province, nation)];
    });
  });
  return inOrder(rows, [
    { text: (row) => String(Indicator.codes.indexOf(row.indicator)) },
    { text: (row) => String(PovertyStandard.codes.indexOf(row.standard)) },
    { text: (row) => row.month },
    { name: (row) => row.province?.area ?? '' },
  ]);
};
