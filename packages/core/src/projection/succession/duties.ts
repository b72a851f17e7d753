import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import { addDays, earlier } from '../../vocabulary/dates/local-date.ts';
import { certainFrom } from '../../vocabulary/dates/partial-date.ts';
import type { AgencyId, CommuneId } from '../../vocabulary/ids.ts';
import { type AssignmentRecord, daysOf, termsOn } from '../shared/assignments.ts';
import { inOrder } from '../shared/in-order.ts';
import type { End, UnitRegisters } from '../shared/registers.ts';
import { agencyNameOn, communeOn } from '../shared/unit-names.ts';
import type { Fate } from './fate.ts';
import type { DutyFate } from './view.ts';

/** The day before a unit's end: the last on which it was there. The asked day, where it is earlier. */
const lastDayOf = (record: { readonly end?: End } | undefined, day: LocalDate): LocalDate =>
  record?.end === undefined ? day : earlier(addDays(certainFrom(record.end.on), -1), day);

/** An agency as it was last called by a day. */
export const agencyNamed = (units: UnitRegisters, agency: AgencyId, day: LocalDate) => ({
  agency,
  agencyName: agencyNameOn(units, agency, lastDayOf(units.agencies.get(agency), day)),
});

/** A commune as it was last called by a day, with its last code. */
export const communeNamed = (units: UnitRegisters, commune: CommuneId, day: LocalDate) => {
  const { name, code } = communeOn(units, commune, lastDayOf(units.communes.get(commune), day));
  return { commune, communeName: name, communeCode: code };
};

/** Was the assignment in force on the last day of a unit? It may end on the day that the unit ends. */
export const openAt = (record: AssignmentRecord, end: End): boolean => {
  const last = addDays(certainFrom(end.on), -1);
  const { from, to } = daysOf(record);
  return from <= last && to >= last;
};

/** An assignment with what became of it. */
export const dutyFate = (
  units: UnitRegisters,
  record: AssignmentRecord,
  fate: Fate,
  day: LocalDate,
): DutyFate => ({
  assignment: record.assignment,
  ...agencyNamed(units, record.agency, day),
  ...communeNamed(units, record.commune, day),
  from: record.from,
  basis: termsOn(record, day).basis,
  fate,
  events: [...record.refs].sort(),
});

/** By agency, then commune; ids decide where names are equal. */
export const dutiesInOrder = (duties: readonly DutyFate[]): readonly DutyFate[] =>
  inOrder(duties, [
    { name: (duty) => duty.agencyName },
    { name: (duty) => duty.communeName },
    { text: (duty) => duty.assignment },
  ]);
