import { CommitteeRole } from '../../programme/committee/code-lists.ts';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import { certainFrom } from '../../vocabulary/dates/partial-date.ts';
import type { AgencyId } from '../../vocabulary/ids.ts';
import { datedAct } from '../shared/dated-act.ts';
import { inOrder } from '../shared/in-order.ts';
import { byTime, type Noted, type NotedFact } from '../shared/noted.ts';
import type { UnitRegisters } from '../shared/registers.ts';
import { agencyNameOn } from '../shared/unit-names.ts';
import type { CommitteeFile, CommitteeFiles } from './register.ts';
import type { AgencyThen, CommitteeThen, SeatThen } from './view.ts';

const by = <A>(facts: readonly Noted<A>[], day: LocalDate): readonly Noted<A>[] =>
  facts.filter(({ from }) => from <= day).toSorted(byTime);

const agencyThen = (units: UnitRegisters, agency: AgencyId, day: LocalDate): AgencyThen => {
  const end = units.agencies.get(agency)?.end;
  return {
    agency,
    name: agencyNameOn(units, agency, day),
    ...(end !== undefined && certainFrom(end.on) <= day && { ended: end }),
  };
};

const withWhy = (fact: NotedFact<'MemberRelieved'> | NotedFact<'CommitteeDissolved'>) => ({
  ...datedAct(fact),
  ...(fact.data.why !== undefined && { why: fact.data.why }),
});

/** A seat by a day, with the day on which it was left. */
interface Seat {
  readonly seat: SeatThen;
  readonly from: LocalDate;
  readonly left?: LocalDate;
}

const seatsBy = (file: CommitteeFile, units: UnitRegisters, day: LocalDate): readonly Seat[] => {
  const dissolved = file.dissolved?.from;
  const relieved = new Map(by(file.relieved, day).map((fact) => [fact.data.member, fact]));
  return by(file.appointed, day).map((appointed) => {
    const { member, person, role, position, agency } = appointed.data;
    const relief = relieved.get(member);
    const left =
      relief?.from ?? (dissolved !== undefined && dissolved <= day ? dissolved : undefined);
    return {
      seat: {
        member,
        person,
        role,
        position,
        ...(agency !== undefined && { agency: agencyThen(units, agency, day) }),
        appointed: datedAct(appointed),
        ...(relief !== undefined && { relieved: withWhy(relief) }),
      },
      from: appointed.from,
      ...(left !== undefined && { left }),
    };
  });
};

const byRole = [
  { text: ({ seat }: Seat) => String(CommitteeRole.codes.indexOf(seat.role)) },
  { text: ({ from }: Seat) => from },
  { name: ({ seat }: Seat) => seat.person },
  { text: ({ seat }: Seat) => seat.member },
] as const;

/** Those who left last stand first; a stable sort keeps the order of roles within a day. */
const lastToLeaveFirst = (seats: readonly Seat[]): readonly Seat[] =>
  seats.toSorted((a, b) => {
    const [one, other] = [a.left ?? '', b.left ?? ''];
    return one === other ? 0 : one < other ? 1 : -1;
  });

const committeeOn = (file: CommitteeFile, units: UnitRegisters, day: LocalDate): CommitteeThen => {
  const { established, dissolved } = file;
  const { committee, agency } = established.data;
  const reorganised = by(file.reorganised, day);
  const seats = inOrder(seatsBy(file, units, day), byRole);
  const lastOf = <K extends 'name' | 'standingBody'>(key: K) =>
    reorganised.findLast(({ data }) => data[key] !== undefined)?.data[key];
  return {
    committee,
    name: lastOf('name') ?? established.data.name,
    ...(agency !== undefined && { agency: agencyThen(units, agency, day) }),
    standingBody: agencyThen(units, lastOf('standingBody') ?? established.data.standingBody, day),
    established: datedAct(established),
    reorganisations: reorganised.map((fact) => ({ ...datedAct(fact), what: fact.data.what })),
    ...(dissolved !== undefined && dissolved.from <= day && { dissolved: withWhy(dissolved) }),
    members: seats.filter(({ left }) => left === undefined).map(({ seat }) => seat),
    former: lastToLeaveFirst(seats.filter(({ left }) => left !== undefined)).map(
      ({ seat }) => seat,
    ),
  };
};

/** The committees that had been set up by a day, in the order of their names. */
export const committeesOn = (
  files: CommitteeFiles,
  units: UnitRegisters,
  day: LocalDate,
): readonly CommitteeThen[] =>
  inOrder(
    [...files.values()]
      .filter(({ established }) => established.from <= day)
      .map((file) => committeeOn(file, units, day)),
    [{ name: ({ name }) => name }, { text: ({ committee }) => committee }],
  );
