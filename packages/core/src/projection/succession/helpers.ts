import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import type { CommuneId } from '../../vocabulary/ids.ts';
import { type AssignmentRecord, inForceOn, termsOn } from '../shared/assignments.ts';
import { heirsOn } from '../shared/heirs.ts';
import { inOrder } from '../shared/in-order.ts';
import { agencyNamed, communeNamed, dutiesInOrder, dutyFate } from './duties.ts';
import type { DutyFacts, Fate } from './fate.ts';
import type { CommuneHelpers, DutyFate, Helper } from './view.ts';

const helper = (
  { units }: DutyFacts,
  record: AssignmentRecord,
  fate: Fate | undefined,
  day: LocalDate,
): Helper => ({
  assignment: record.assignment,
  ...agencyNamed(units, record.agency, day),
  from: record.from,
  basis: termsOn(record, day).basis,
  ...(fate !== undefined && {
    succeeded: {
      former: communeNamed(units, record.commune, day),
      rule: fate.rule,
      ...(fate.document !== undefined && { document: fate.document }),
      path: fate.path,
    },
  }),
  events: [...new Set([...record.refs, ...(fate?.events ?? [])])].sort(),
});

/** Who helps each commune that exists on a day; and what was its helpers' and is nobody's now. */
export const communeHelpers = (
  facts: DutyFacts,
  fates: (record: AssignmentRecord) => Fate | undefined,
  day: LocalDate,
): readonly CommuneHelpers[] => {
  const helpers = new Map<CommuneId, Helper[]>();
  const orphaned = new Map<CommuneId, DutyFate[]>();
  const put = <A>(map: Map<CommuneId, A[]>, commune: CommuneId, item: A): void => {
    map.set(commune, [...(map.get(commune) ?? []), item]);
  };
  for (const record of facts.assignments.values()) {
    if (!inForceOn(record, day)) continue;
    const fate = fates(record);
    if (fate === undefined || fate.how === 'carried' || fate.rule === 'toCommune') {
      put(helpers, fate?.commune ?? record.commune, helper(facts, record, fate, day));
    } else if (fate.how === 'orphaned') {
      const duty = dutyFate(facts.units, record, fate, day);
      for (const { unit } of heirsOn(facts.units.communes, facts.acts, record.commune, day)) {
        put(orphaned, unit as CommuneId, duty);
      }
    }
  }
  const communes = [...new Set([...helpers.keys(), ...orphaned.keys()])];
  return inOrder(
    communes.map((commune) => ({
      ...communeNamed(facts.units, commune, day),
      helpers: inOrder(helpers.get(commune) ?? [], [
        { text: ({ succeeded }) => (succeeded === undefined ? '0' : '1') },
        { name: ({ agencyName }) => agencyName },
        { text: ({ assignment }) => assignment },
      ]),
      orphaned: dutiesInOrder(orphaned.get(commune) ?? []),
    })),
    [{ name: ({ communeName }) => communeName }, { text: ({ commune }) => commune }],
  );
};
