import { everEffective } from '../../../vocabulary/dates/as-of.ts';
import {
  addDays,
  earlier,
  firstOfYear,
  type LocalDate,
  lastOfYear,
  yearOf,
} from '../../../vocabulary/dates/local-date.ts';
import { certainFrom } from '../../../vocabulary/dates/partial-date.ts';
import { type Interval, sharedDays } from '../../../vocabulary/dates/period.ts';
import type { CommuneId } from '../../../vocabulary/ids.ts';
import { type AssignmentRecord, begunOn, daysOf } from '../../shared/assignments.ts';
import { ofAllStreams } from '../../shared/by-stream.ts';
import { type Donation, donations } from '../../shared/donations.ts';
import type { PromiseRecord } from '../../shared/help.ts';
import type { UnitRegisters } from '../../shared/registers.ts';
import { communeOn } from '../../shared/unit-names.ts';
import { isOfScope, type SheetScope } from '../scope.ts';
import type { AidFacts } from './acc.ts';

/** The facts of one scope, and its days. */
export interface Within {
  readonly span: Interval;
  /** All of the scope, whatever the day: the years count them as they come and go. */
  readonly records: readonly AssignmentRecord[];
  /** Those of the days of the span. */
  readonly held: readonly AssignmentRecord[];
  readonly promises: readonly PromiseRecord[];
  readonly given: readonly Donation[];
}

/** Was a commune of the district on any of these days? Its first district holds before its first day. */
const everIn = (
  units: UnitRegisters,
  district: SheetScope['district'],
  commune: CommuneId,
  days: Interval,
): boolean => {
  if (district === undefined) return true;
  const entries = units.communes.get(commune)?.districts.entries ?? [];
  return entries.some(({ value, from }, i) => {
    const next = entries[i + 1];
    const to = next === undefined ? everEffective : addDays(next.from, -1);
    const since = i === 0 ? firstOfYear(1900) : from;
    return value === district && sharedDays({ from: since, to }, days) > 0;
  });
};

const isIn = (
  units: UnitRegisters,
  { district }: SheetScope,
  commune: CommuneId,
  day: LocalDate,
): boolean => district === undefined || communeOn(units, commune, day).districtId === district;

const spanOf = (scope: SheetScope, days: readonly LocalDate[], asked: LocalDate): Interval => {
  if (scope.year !== undefined) {
    return { from: firstOfYear(scope.year), to: earlier(lastOfYear(scope.year), asked) };
  }
  const first = days.reduce((one, other) => earlier(one, other), asked);
  return { from: firstOfYear(yearOf(first)), to: asked };
};

/** What of history is of the scope, up to the asked day. */
export const within = (facts: AidFacts, scope: SheetScope, asked: LocalDate): Within => {
  const { units, assignments, help } = facts;
  const records = [...assignments.values()].filter(
    (record) =>
      isOfScope(scope, record) && everIn(units, scope.district, record.commune, daysOf(record)),
  );
  const promises = ofAllStreams(help.promises).filter((promise) => {
    const day = certainFrom(promise.on);
    return day <= asked && isOfScope(scope, promise) && isIn(units, scope, promise.commune, day);
  });
  const given = donations(help).filter(({ delivery, day }) => {
    const { agency, commune } = delivery.given;
    return (
      day <= asked &&
      isOfScope(scope, { agency, commune, assignment: delivery.assignment }) &&
      isIn(units, scope, commune, day)
    );
  });
  const begun = records.filter((record) => begunOn(record, asked));
  const days = [
    ...begun.map(({ from }) => certainFrom(from)),
    ...promises.map(({ on }) => certainFrom(on)),
    ...given.map(({ day }) => day),
  ];
  const span = spanOf(scope, days, asked);
  const inSpan = (day: LocalDate): boolean => span.from <= day && day <= span.to;
  const gifts = given.filter(({ day }) => inSpan(day));
  const helped = new Set(gifts.map(({ delivery }) => delivery.assignment));
  return {
    span,
    records,
    held: records.filter(
      (record) =>
        begunOn(record, span.to) &&
        (helped.has(record.assignment) || sharedDays(daysOf(record), span) > 0),
    ),
    promises: promises.filter(({ on }) => inSpan(certainFrom(on))),
    given: gifts,
  };
};
