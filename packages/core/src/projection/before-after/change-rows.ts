import type { EventRef } from '../../event/recorded.ts';
import { type Decimal, divideDecimal, subtractDecimal } from '../../vocabulary/amounts/decimal.ts';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import { certainFrom, firstDay } from '../../vocabulary/dates/partial-date.ts';
import type { AgencyId, CommuneId } from '../../vocabulary/ids.ts';
import type { Measurements } from '../poverty-context/context-rows.ts';
import { type DeliveryRecord, deliveriesInOrder, type Help } from '../shared/help.ts';
import { inOrder } from '../shared/in-order.ts';
import { allBy, type NeedRecords } from '../shared/need-records.ts';
import { byTime, type NotedFact } from '../shared/noted.ts';
import type { UnitRegisters } from '../shared/registers.ts';
import { type Apart, resultKey, type StartAndAim, startAndAim } from '../shared/start-and-aim.ts';
import { agencyNameOn, communeOn } from '../shared/unit-names.ts';
import { comparatorsFor, povertyIndicator, standardsDiffer } from './comparators.ts';
import type { ChangeRow, ChangeWarning } from './view.ts';

/** The facts from which before and after are read. */
export interface ChangeFacts {
  readonly units: UnitRegisters;
  readonly help: Help;
  readonly needs: NeedRecords;
  readonly measurements: Measurements;
}

type Outcome = NotedFact<'OutcomeMeasured'>;

/** One result of one pair. */
interface Subject {
  readonly agency: AgencyId;
  readonly commune: CommuneId;
  readonly indicator: string;
  readonly unit: string;
}

const keyOf = (data: Subject): string =>
  JSON.stringify([data.commune, data.agency, resultKey(data)]);

/** The donation that came first to the commune from the agency, if only by the last day it can mean. */
const firstDeliveries = (help: Help, day: LocalDate): ReadonlyMap<string, DeliveryRecord> => {
  const first = new Map<string, DeliveryRecord>();
  for (const delivery of deliveriesInOrder(help)) {
    const { agency, commune, stream } = delivery.given;
    const key = `${agency}~${commune}`;
    const rival = first.get(key);
    if (
      stream === 'donation' &&
      certainFrom(delivery.on) <= day &&
      (rival === undefined || certainFrom(delivery.on) < certainFrom(rival.on))
    ) {
      first.set(key, delivery);
    }
  }
  return first;
};

/** Marks a value of which the fact is a reconstruction. */
const marked = (needs: NeedRecords, { ref }: { readonly ref: EventRef }) =>
  needs.reconstructed.has(ref) ? ({ reconstructed: true } as const) : {};

const baselineOf = (needs: NeedRecords, { baseline }: StartAndAim): ChangeRow['baseline'] => {
  if (baseline === undefined) return undefined;
  const { value, by, apart, first } = baseline;
  const qualifier = apart?.qualifier;
  return {
    value,
    ...(qualifier !== undefined && { qualifier }),
    // What a later measurement states of the time before has no day of its own.
    ...((apart !== undefined || first === true) && { on: by.on }),
    from: apart !== undefined ? 'apart' : first === true ? 'firstMeasurement' : 'measurement',
    event: by.ref,
    ...marked(needs, by),
  };
};

const targetOf = (needs: NeedRecords, { target }: StartAndAim): ChangeRow['target'] =>
  target && {
    value: target.value,
    on: target.by.on,
    ...(target.apart !== undefined && { by: target.apart.by }),
    event: target.by.ref,
    ...marked(needs, target.by),
  };

const actualOf = (needs: NeedRecords, last: Outcome | undefined): ChangeRow['actual'] =>
  last && {
    value: last.data.actual,
    ...(last.data.qualifier !== undefined && { qualifier: last.data.qualifier }),
    on: last.on,
    event: last.ref,
    ...marked(needs, last),
  };

/** Poverty rates are subtracted only where both days are known to be under one standard. */
const subtractable = ({
  indicator,
  baseline,
  actual,
}: Pick<ChangeRow, 'indicator' | 'baseline' | 'actual'>): boolean => {
  if (baseline === undefined || actual === undefined) return false;
  if (povertyIndicator(indicator) === undefined) return true;
  return (
    baseline.on !== undefined && !standardsDiffer(certainFrom(baseline.on), certainFrom(actual.on))
  );
};

const warningsOf = (row: Omit<ChangeRow, 'warnings' | 'comparators'>): readonly ChangeWarning[] => {
  const { baseline, target, actual, firstDelivery } = row;
  const late =
    baseline?.on !== undefined &&
    firstDelivery !== undefined &&
    certainFrom(baseline.on) > firstDay(firstDelivery.on);
  const across =
    povertyIndicator(row.indicator) !== undefined &&
    baseline?.on !== undefined &&
    actual !== undefined &&
    standardsDiffer(certainFrom(baseline.on), certainFrom(actual.on));
  return [
    ...(baseline === undefined ? (['noBaseline'] as const) : []),
    ...(baseline !== undefined && baseline.on === undefined
      ? (['baselineDayNotStated'] as const)
      : []),
    ...(late ? (['baselineAfterFirstDelivery'] as const) : []),
    ...(target === undefined ? (['noTarget'] as const) : []),
    ...(actual === undefined ? (['notMeasured'] as const) : []),
    ...(across ? (['acrossStandards'] as const) : []),
  ];
};

const progressOf = (from: Decimal, to: Decimal | undefined, now: Decimal): Decimal | undefined =>
  to === undefined
    ? undefined
    : divideDecimal(subtractDecimal(now, from), subtractDecimal(to, from), 4);

/**
 * What was measured before and after, for each agency, commune and result known by a day: by commune,
 * agency and indicator in Vietnamese order (S7, S11c).
 */
export const changeRows = (facts: ChangeFacts, day: LocalDate): readonly ChangeRow[] => {
  const { units, needs } = facts;
  const outcomes = Map.groupBy(allBy(needs.outcomes, day), ({ data }) => keyOf(data));
  const baselines = Map.groupBy(allBy(needs.baselines, day), ({ data }) => keyOf(data));
  const targets = Map.groupBy(allBy(needs.targets, day), ({ data }) => keyOf(data));
  const first = firstDeliveries(facts.help, day);

  const rowOf = (subject: Subject, history: readonly Outcome[], apart: Apart): ChangeRow => {
    const { agency, commune, indicator, unit } = subject;
    const place = communeOn(units, commune, day);
    const found = startAndAim(history.toSorted(byTime), apart);
    const delivery = first.get(`${agency}~${commune}`);
    const baseline = baselineOf(needs, found);
    const target = targetOf(needs, found);
    const actual = actualOf(needs, history.toSorted(byTime).at(-1));
    const base = {
      agency,
      agencyName: agencyNameOn(units, agency, day),
      commune,
      communeName: place.name,
      communeCode: place.code,
      indicator,
      unit,
      ...(baseline && { baseline }),
      ...(target && { target }),
      ...(actual && { actual }),
      ...(delivery && { firstDelivery: { on: delivery.on, event: delivery.trace.ref } }),
    };
    const known = subtractable(base) && baseline && actual ? { baseline, actual } : undefined;
    const progress = known && progressOf(known.baseline.value, target?.value, known.actual.value);
    const poverty = povertyIndicator(indicator);
    const comparators =
      poverty !== undefined && known?.baseline.on !== undefined
        ? comparatorsFor(facts.measurements, units, {
            indicator: poverty,
            district: place.districtId,
            before: certainFrom(known.baseline.on),
            after: certainFrom(known.actual.on),
          })
        : [];
    const refs = [
      ...history.map(({ ref }) => ref),
      ...found.apart.map(({ ref }) => ref),
      ...(delivery ? [delivery.trace.ref] : []),
      ...comparators.flatMap(({ before, after }) => [before.event, after.event]),
    ];
    const row = {
      ...base,
      ...(known && {
        difference: subtractDecimal(known.actual.value, known.baseline.value),
      }),
      ...(progress !== undefined && { progress }),
      events: [...new Set(refs)].sort(),
    };
    return { ...row, warnings: warningsOf(row), comparators };
  };

  const keys = new Set([...outcomes.keys(), ...baselines.keys(), ...targets.keys()]);
  const rows = [...keys].flatMap((key) => {
    const history = outcomes.get(key) ?? [];
    const apart = { baselines: baselines.get(key) ?? [], targets: targets.get(key) ?? [] };
    const subject = (history[0] ?? apart.baselines[0] ?? apart.targets[0])?.data;
    return subject === undefined ? [] : [rowOf(subject, history, apart)];
  });
  return inOrder(rows, [
    { name: (row) => row.communeName },
    { text: (row) => row.commune },
    { name: (row) => row.agencyName },
    { text: (row) => row.agency },
    { name: (row) => row.indicator },
    { text: (row) => `${row.indicator}\n${row.unit}` },
  ]);
};
