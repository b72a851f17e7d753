import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import type { AgencyId, CommuneId, NeedId } from '../../vocabulary/ids.ts';
import type { AssignmentRecord } from '../shared/assignments.ts';
import { inOrder } from '../shared/in-order.ts';
import { byTime, latest, notedFor } from '../shared/noted.ts';
import { communesInScope } from '../shared/scopes.ts';
import { agencyNameOn, communeOn } from '../shared/unit-names.ts';
import type { ProposalFacts } from './acc.ts';
import type { AgencyLoad, Candidate, CommuneNeed, ProposalLine } from './view.ts';

/** How many different things of one side stand beside each thing of the other. */
const counted = <A, K, V>(
  items: readonly A[],
  key: (item: A) => K,
  value: (item: A) => V,
): ReadonlyMap<K, number> => {
  const sets = new Map<K, Set<V>>();
  for (const item of items)
    sets.set(key(item), (sets.get(key(item)) ?? new Set()).add(value(item)));
  return new Map([...sets].map(([one, values]) => [one, values.size]));
};

const open = (proposals: readonly ProposalLine[]): readonly ProposalLine[] =>
  proposals.filter(({ decision }) => decision === undefined);

/** A number as text that sorts as numbers do. */
const digits = (n: number): string => String(n).padStart(6, '0');

/** The communes of each agency, most first: who carries much, who little. */
export const loadOf = (
  acc: ProposalFacts,
  held: readonly AssignmentRecord[],
  proposals: readonly ProposalLine[],
  asked: LocalDate,
): readonly AgencyLoad[] => {
  const communes = counted(
    held,
    ({ agency }) => agency,
    ({ commune }) => commune,
  );
  const proposed = counted(
    open(proposals),
    ({ agency }) => agency,
    ({ event }) => event,
  );
  const lines = [...new Set([...communes.keys(), ...proposed.keys()])].map((agency) => ({
    agency,
    agencyName: agencyNameOn(acc.units, agency, asked),
    communes: communes.get(agency) ?? 0,
    proposed: proposed.get(agency) ?? 0,
  }));
  return inOrder(lines, [
    { text: (line) => digits(999_999 - line.communes) },
    { name: ({ agencyName }) => agencyName },
    { text: ({ agency }) => agency },
  ]);
};

const needsOf = (
  acc: ProposalFacts,
  commune: CommuneId,
): Pick<CommuneNeed, 'needs' | 'priorityNeeds'> => {
  const identified = notedFor(acc.needs.identified, commune);
  if (identified.length === 0) {
    const needs = latest(notedFor(acc.needs.surveys, commune))?.data.needs ?? [];
    return { needs: needs.length, priorityNeeds: needs.filter(({ priority }) => priority).length };
  }
  const priority = new Map<NeedId, boolean>();
  const said = [...identified, ...notedFor(acc.needs.assessed, commune)].toSorted(byTime);
  for (const { data } of said) priority.set(data.need, data.priority);
  for (const { data } of notedFor(acc.needs.closed, commune)) priority.delete(data.need);
  const values = [...priority.values()];
  return { needs: values.length, priorityNeeds: values.filter(Boolean).length };
};

/** What each commune has and needs, fewest helpers and most priority needs first. */
export const needOf = (
  acc: ProposalFacts,
  held: readonly AssignmentRecord[],
  proposals: readonly ProposalLine[],
  asked: LocalDate,
): readonly CommuneNeed[] => {
  const helpers = counted(
    held,
    ({ commune }) => commune,
    ({ agency }) => agency,
  );
  const proposed = counted(
    open(proposals),
    ({ commune }) => commune,
    ({ event }) => event,
  );
  const scope = communesInScope(acc.scopes, asked) ?? [];
  const lines = [...new Set([...scope, ...helpers.keys(), ...proposed.keys()])].map((commune) => ({
    commune,
    communeName: communeOn(acc.units, commune, asked).name,
    helpers: helpers.get(commune) ?? 0,
    proposed: proposed.get(commune) ?? 0,
    ...needsOf(acc, commune),
  }));
  return inOrder(lines, [
    { text: (line) => digits(line.helpers) },
    { text: (line) => digits(999_999 - line.priorityNeeds) },
    { name: ({ communeName }) => communeName },
    { text: ({ commune }) => commune },
  ]);
};

/** Who helps without an assignment anywhere. */
export const candidatesOf = (
  acc: ProposalFacts,
  held: readonly AssignmentRecord[],
  asked: LocalDate,
): readonly Candidate[] => {
  const assigned = new Set<string>(held.map(({ agency }) => agency));
  const lines = [...acc.volunteered].flatMap(([id, gifts]): readonly Candidate[] => {
    const last = latest(gifts);
    if (last === undefined || assigned.has(id) || ended(acc, last.data.agency)) return [];
    const { agency } = last.data;
    return [
      {
        agency,
        agencyName: agencyNameOn(acc.units, agency, asked),
        gifts: gifts.length,
        communes: new Set(gifts.map(({ data }) => data.commune)).size,
        lastOn: last.on,
      },
    ];
  });
  return inOrder(lines, [
    { name: ({ agencyName }) => agencyName },
    { text: ({ agency }) => agency },
  ]);
};

const ended = (acc: ProposalFacts, agency: AgencyId): boolean =>
  acc.units.agencies.get(agency)?.end !== undefined;
