import type { ContactInitiator } from '../../need/code-lists.ts';
import { sumVnd } from '../../vocabulary/amounts/vnd.ts';
import { daysBetween, type LocalDate } from '../../vocabulary/dates/local-date.ts';
import { certainFrom } from '../../vocabulary/dates/partial-date.ts';
import type { CommuneId } from '../../vocabulary/ids.ts';
import { type Assignments, inForceOn } from '../shared/assignments.ts';
import { inOrder } from '../shared/in-order.ts';
import { allBy } from '../shared/need-records.ts';
import { latest, type NotedFact, notedFor } from '../shared/noted.ts';
import { communesInScope, type ScopeRegister } from '../shared/scopes.ts';
import { communeOn } from '../shared/unit-names.ts';
import { type CoverFacts, needLines } from './need-lines.ts';
import type { CommuneGap, CommuneNeeds, NeedLine } from './view.ts';

/** The facts from which the needs matrix is read. */
export interface MatrixFacts extends CoverFacts {
  readonly assignments: Assignments;
  readonly scopes: ScopeRegister;
}

/**
 * The communes that the matrix asks about: in scope of the programme, helped by somebody, or with
 * something on record; not those that ended by the day.
 */
const communesAsked = (facts: MatrixFacts, day: LocalDate): readonly CommuneId[] => {
  const { surveys, identified, contacts, exitPlans } = facts.needs;
  const onRecord = [
    ...allBy(surveys, day),
    ...allBy(identified, day),
    ...allBy(contacts, day),
    ...allBy(exitPlans, day),
  ].map(({ data }) => data.commune);
  const helped = [...facts.assignments.values()]
    .filter((record) => inForceOn(record, day))
    .map(({ commune }) => commune);
  const asked = new Set([...(communesInScope(facts.scopes, day) ?? []), ...helped, ...onRecord]);
  return [...asked].filter((commune) => {
    const end = facts.units.communes.get(commune)?.end;
    return end === undefined || certainFrom(end.on) > day;
  });
};

const contactsBy = (contacts: readonly NotedFact<'ContactMade'>[]): CommuneNeeds['contacts'] => {
  const count = (by: ContactInitiator): number =>
    contacts.filter(({ data }) => data.initiatedBy === by).length;
  return {
    agency: count('agency'),
    commune: count('commune'),
    district: count('district'),
    province: count('province'),
  };
};

const isCovered = ({ state }: NeedLine): boolean =>
  state === 'planned' || state === 'delivered' || state === 'met';

const communeNeeds = (
  facts: MatrixFacts,
  commune: CommuneId,
  needs: readonly NeedLine[],
  day: LocalDate,
): CommuneNeeds => {
  const by = <A extends { readonly from: LocalDate }>(noted: readonly A[]): readonly A[] =>
    noted.filter(({ from }) => from <= day);
  const place = communeOn(facts.units, commune, day);
  const survey = latest(by(notedFor(facts.needs.surveys, commune)));
  const made = by(notedFor(facts.needs.contacts, commune));
  const contacts = contactsBy(made);
  const filed = latest(
    by(notedFor(facts.needs.exitPlans, commune)).filter(({ data }) => certainFrom(data.to) >= day),
  );
  const open = needs.filter(({ state }) => state === 'open');
  const local = contacts.commune + contacts.district;
  const gaps: readonly CommuneGap[] = [
    ...(survey === undefined ? (['survey'] as const) : []),
    ...(made.length === 0
      ? (['contact'] as const)
      : local === 0
        ? (['localContact'] as const)
        : []),
    ...(filed === undefined ? (['exitPlan'] as const) : []),
  ];
  const refs = [
    ...needs.flatMap(({ events }) => events),
    ...[survey, ...made, filed].flatMap((fact) => fact?.ref ?? []),
  ];
  return {
    commune,
    communeName: place.name,
    communeCode: place.code,
    district: place.districtId,
    districtName: place.districtName,
    needs,
    identified: needs.length,
    open: open.length,
    covered: needs.filter(isCovered).length,
    priorityOpen: open.filter(({ priority }) => priority).length,
    openCost: sumVnd(open.flatMap(({ cost }) => cost ?? [])),
    ...(survey !== undefined && {
      lastSurvey: {
        on: survey.on,
        days: daysBetween(survey.from, day),
        found: survey.data.needs,
        event: survey.ref,
      },
    }),
    contacts,
    ...(filed !== undefined && {
      exitPlan: {
        from: filed.data.from,
        to: filed.data.to,
        ...(filed.data.target !== undefined && { target: filed.data.target }),
        ...(filed.data.standard !== undefined && { standard: filed.data.standard }),
        event: filed.ref,
      },
    }),
    gaps,
    events: [...new Set(refs)].sort(),
  };
};

/** The needs of a day, commune by commune, by district and then commune in Vietnamese order. */
export const needsByCommune = (facts: MatrixFacts, day: LocalDate): readonly CommuneNeeds[] => {
  const lines = needLines(facts, day);
  const rows = communesAsked(facts, day).map((commune) =>
    communeNeeds(facts, commune, lines.get(commune) ?? [], day),
  );
  return inOrder(rows, [
    { name: (row) => row.districtName },
    { text: (row) => row.district },
    { name: (row) => row.communeName },
    { text: (row) => row.commune },
  ]);
};
