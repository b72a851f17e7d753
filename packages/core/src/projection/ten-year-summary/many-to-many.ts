import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import type { AgencyId, CommuneId } from '../../vocabulary/ids.ts';
import type { AssignmentRecord } from '../shared/assignments.ts';
import { inOrder } from '../shared/in-order.ts';
import type { UnitRegisters } from '../shared/registers.ts';
import { agencyNameOn, communeOn } from '../shared/unit-names.ts';
import type { ManyToMany } from './view.ts';

interface Side<Id> {
  readonly id: (record: AssignmentRecord) => Id;
  readonly name: (id: Id) => string;
}

/** Those with several on the other side, most first; equal ones by name. */
const withSeveral = <Id extends string, Other extends string>(
  held: readonly AssignmentRecord[],
  side: Side<Id>,
  other: Side<Other>,
): readonly ManyToMany<Id, Other>[] => {
  const groups = new Map<Id, AssignmentRecord[]>();
  for (const record of held) {
    const group = groups.get(side.id(record));
    if (group === undefined) groups.set(side.id(record), [record]);
    else group.push(record);
  }
  const several = [...groups].flatMap(([id, records]) => {
    const ids = [...new Set(records.map(other.id))];
    if (ids.length < 2) return [];
    const others = inOrder(
      ids.map((each) => ({ id: each, name: other.name(each) })),
      [{ name: (each) => each.name }, { text: (each) => each.id }],
    );
    return [{ id, name: side.name(id), others, events: records.map((r) => r.made.ref).sort() }];
  });
  return [...inOrder(several, [{ name: (line) => line.name }, { text: (line) => line.id }])].sort(
    (a, b) => b.others.length - a.others.length,
  );
};

/** Agencies with several communes, and communes with several agencies, on a day (S5). */
export const manyToMany = (
  held: readonly AssignmentRecord[],
  units: UnitRegisters,
  day: LocalDate,
): {
  readonly agenciesWithSeveral: readonly ManyToMany<AgencyId, CommuneId>[];
  readonly communesWithSeveral: readonly ManyToMany<CommuneId, AgencyId>[];
} => {
  const agency: Side<AgencyId> = {
    id: (record) => record.agency,
    name: (id) => agencyNameOn(units, id, day),
  };
  const commune: Side<CommuneId> = {
    id: (record) => record.commune,
    name: (id) => communeOn(units, id, day).name,
  };
  return {
    agenciesWithSeveral: withSeveral(held, agency, commune),
    communesWithSeveral: withSeveral(held, commune, agency),
  };
};
