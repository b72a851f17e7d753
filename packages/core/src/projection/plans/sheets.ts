import type { PlanItem } from '../../need/plan/plan-item.ts';
import { type Decimal, divideDecimal } from '../../vocabulary/amounts/decimal.ts';
import { sumVnd } from '../../vocabulary/amounts/vnd.ts';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import type { CommuneId } from '../../vocabulary/ids.ts';
import { inOrder } from '../shared/in-order.ts';
import { allBy, type NeedRecords } from '../shared/need-records.ts';
import { latest, type NotedFact } from '../shared/noted.ts';
import { type PlanRecord, planRecords } from '../shared/plan-records.ts';
import type { UnitRegisters } from '../shared/registers.ts';
import { agencyNameOn, communeOn } from '../shared/unit-names.ts';
import type { PlanSheet, SheetItem } from './view.ts';

/** Needs and goals of communes by their names, as far as they are known by a day. */
interface Named {
  readonly need: (commune: CommuneId, id: string) => NotedFact<'NeedIdentified'> | undefined;
  readonly goal: (commune: CommuneId, id: string) => NotedFact<'CommuneGoalSet'> | undefined;
  readonly dropped: (commune: CommuneId, id: string) => NotedFact<'CommuneGoalDropped'> | undefined;
}

const namedBy = (needs: NeedRecords, day: LocalDate): Named => {
  const key = (commune: CommuneId, id: string): string => `${commune} ${id}`;
  const identified = new Map(
    allBy(needs.identified, day).map((fact) => [key(fact.data.commune, fact.data.need), fact]),
  );
  const goals = new Map(
    allBy(needs.goals, day).map((fact) => [key(fact.data.commune, fact.data.goal), fact]),
  );
  const dropped = new Map(
    allBy(needs.droppedGoals, day).map((fact) => [key(fact.data.commune, fact.data.goal), fact]),
  );
  return {
    need: (commune, id) => identified.get(key(commune, id)),
    goal: (commune, id) => goals.get(key(commune, id)),
    dropped: (commune, id) => dropped.get(key(commune, id)),
  };
};

const itemOf = (item: PlanItem, commune: CommuneId, named: Named): SheetItem => {
  const { needs = [], goals = [], ...rest } = item;
  return {
    ...rest,
    needs: needs.map((need) => ({ need, what: named.need(commune, need)?.data.what ?? need })),
    goals: goals.map((goal) => ({
      goal,
      what: named.goal(commune, goal)?.data.what ?? goal,
      dropped: named.dropped(commune, goal) !== undefined,
    })),
  };
};

const share = (part: number, whole: number): Decimal | undefined =>
  divideDecimal(String(part) as Decimal, String(whole) as Decimal, 4);

const sheetOf = (
  record: PlanRecord,
  named: Named,
  units: UnitRegisters,
  day: LocalDate,
): PlanSheet => {
  const { plan, agency, commune, proposed, revisions, approvals, last, state } = record;
  const place = communeOn(units, commune, day);
  const items = last.data.items.map((item) => itemOf(item, commune, named));
  const forNeeds = items.filter(({ needs }) => needs.length > 0).length;
  const forGoals = items.filter(({ goals }) => goals.some(({ dropped }) => !dropped)).length;
  const [needShare, goalShare] = [share(forNeeds, items.length), share(forGoals, items.length)];
  const approval = latest(approvals)?.data;
  const links = items.flatMap(({ needs, goals }) => [
    ...needs.map(({ need }) => named.need(commune, need)),
    ...goals.flatMap(({ goal }) => [named.goal(commune, goal), named.dropped(commune, goal)]),
  ]);
  const facts = [proposed, ...revisions, ...approvals, ...links];
  return {
    ...(plan !== undefined && { plan }),
    agency,
    agencyName: agencyNameOn(units, agency, day),
    commune,
    communeName: place.name,
    communeCode: place.code,
    state,
    ...(proposed !== undefined && { proposedOn: proposed.on }),
    revisedOn: revisions.map(({ on }) => on),
    approvedOn: approvals.map(({ on }) => on),
    items,
    forNeeds,
    forGoals,
    ...(needShare !== undefined && { needShare }),
    ...(goalShare !== undefined && { goalShare }),
    ...(approval !== undefined && {
      approval: { linkedToNeeds: approval.linkedToNeeds, linkedToGoal: approval.linkedToGoal },
    }),
    cost: sumVnd(items.flatMap(({ cost }) => cost ?? [])),
    events: [...new Set(facts.flatMap((fact) => fact?.ref ?? []))].sort(),
  };
};

/** The support plans of a day, by commune, then agency, then the day of their first fact. */
export const planSheets = (
  needs: NeedRecords,
  units: UnitRegisters,
  day: LocalDate,
): readonly PlanSheet[] => {
  const named = namedBy(needs, day);
  const sheets = planRecords(needs, day).map((record) => sheetOf(record, named, units, day));
  return inOrder(sheets, [
    { name: (sheet) => sheet.communeName },
    { text: (sheet) => sheet.commune },
    { name: (sheet) => sheet.agencyName },
    { text: (sheet) => sheet.agency },
    { text: (sheet) => sheet.proposedOn ?? sheet.approvedOn[0] ?? '' },
    { text: (sheet) => `${sheet.plan ?? ''} ${sheet.events.join()}` },
  ]);
};
