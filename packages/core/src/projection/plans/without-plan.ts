import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import { type Assignments, inForceOn } from '../shared/assignments.ts';
import { inOrder } from '../shared/in-order.ts';
import { allBy, type NeedRecords } from '../shared/need-records.ts';
import { planRecords } from '../shared/plan-records.ts';
import type { UnitRegisters } from '../shared/registers.ts';
import { agencyNameOn, communeOn } from '../shared/unit-names.ts';
import type { AgencyWithoutPlan, NeedWithoutPlan } from './view.ts';

/** Open needs that no line of any plan answers, by commune, then in Vietnamese order. */
export const needsWithoutPlan = (
  needs: NeedRecords,
  units: UnitRegisters,
  day: LocalDate,
): readonly NeedWithoutPlan[] => {
  const key = (commune: string, need: string): string => `${commune} ${need}`;
  const settled = new Set([
    ...allBy(needs.closed, day).map(({ data }) => key(data.commune, data.need)),
    ...planRecords(needs, day).flatMap(({ commune, last }) =>
      last.data.items.flatMap((item) => (item.needs ?? []).map((need) => key(commune, need))),
    ),
  ]);
  const open = allBy(needs.identified, day)
    .filter(({ data }) => !settled.has(key(data.commune, data.need)))
    .map(({ data: { commune, need, what, kind }, ref }) => ({
      commune,
      communeName: communeOn(units, commune, day).name,
      need,
      what,
      kind,
      event: ref,
    }));
  return inOrder(open, [
    { name: (line) => line.communeName },
    { text: (line) => line.commune },
    { name: (line) => line.what },
    { text: (line) => line.need },
  ]);
};

/** Assignments in force for which no plan was ever approved, by agency, then commune. */
export const agenciesWithoutPlan = (
  facts: {
    readonly needs: NeedRecords;
    readonly units: UnitRegisters;
    readonly assignments: Assignments;
  },
  day: LocalDate,
): readonly AgencyWithoutPlan[] => {
  const { needs, units, assignments } = facts;
  const plans = Map.groupBy(
    planRecords(needs, day),
    ({ agency, commune }) => `${agency}~${commune}`,
  );
  const lacking = [...assignments.values()]
    .filter((record) => inForceOn(record, day))
    .flatMap((record): AgencyWithoutPlan[] => {
      const { assignment, agency, commune, from, made } = record;
      const own = plans.get(`${agency}~${commune}`) ?? [];
      if (own.some(({ approvals }) => approvals.length > 0)) return [];
      return [
        {
          assignment,
          agency,
          agencyName: agencyNameOn(units, agency, day),
          commune,
          communeName: communeOn(units, commune, day).name,
          from,
          stage: own.length > 0 ? 'proposed' : 'none',
          events: [made.ref, ...own.map(({ last }) => last.ref)].sort(),
        },
      ];
    });
  return inOrder(lacking, [
    { name: (line) => line.agencyName },
    { text: (line) => line.agency },
    { name: (line) => line.communeName },
    { text: (line) => line.assignment },
  ]);
};
