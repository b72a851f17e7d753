import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import { certainFrom } from '../../vocabulary/dates/partial-date.ts';
import type { AgencyId } from '../../vocabulary/ids.ts';
import { type Entrusting, entrustingsBy, type FunctionRecord } from '../shared/functions.ts';
import type { End, UnitRegisters } from '../shared/registers.ts';
import { agencyNameOn } from '../shared/unit-names.ts';
import type { Holding, Tenure } from './view.ts';

const agencyEndBy = (units: UnitRegisters, agency: AgencyId, day: LocalDate): End | undefined => {
  const end = units.agencies.get(agency)?.end;
  return end !== undefined && certainFrom(end.on) <= day ? end : undefined;
};

/** How a tenure ended by a day: by the next act on the function, or by the end of the agency before it. */
const endOf = (
  units: UnitRegisters,
  agency: AgencyId,
  next: Entrusting | undefined,
  day: LocalDate,
): Tenure['ended'] => {
  const agencyEnd = agencyEndBy(units, agency, day);
  if (
    agencyEnd !== undefined &&
    (next === undefined || certainFrom(agencyEnd.on) < certainFrom(next.on))
  ) {
    return {
      on: agencyEnd.on,
      why: 'holderEnded',
      into: agencyEnd.into as readonly AgencyId[],
      event: agencyEnd.ref,
    };
  }
  if (next === undefined) return undefined;
  return {
    on: next.on,
    why: next.agency === undefined ? 'withdrawn' : 'entrustedAnew',
    ...(next.document !== undefined && { document: next.document }),
    event: next.event,
  };
};

/** Who held a function up to a day, one after the other. Agencies by the names of the day asked about. */
export const tenuresBy = (
  units: UnitRegisters,
  record: FunctionRecord,
  day: LocalDate,
): readonly Tenure[] => {
  const acts = entrustingsBy(record, day);
  return acts.flatMap((act, i): readonly Tenure[] => {
    const { agency, ...given } = act;
    if (agency === undefined) return [];
    const ended = endOf(units, agency, acts[i + 1], day);
    return [
      {
        ...given,
        agency,
        agencyName: agencyNameOn(units, agency, day),
        ...(ended !== undefined && { ended }),
      },
    ];
  });
};

/** Who holds a function on a day; or since when nobody does, and why. */
export const holdingOn = (
  units: UnitRegisters,
  record: FunctionRecord | undefined,
  day: LocalDate,
): Holding => {
  const last = record && tenuresBy(units, record, day).at(-1);
  if (last === undefined) return { status: 'vacant', why: 'notEntrusted' };
  const { ended, ...held } = last;
  if (ended === undefined) return { status: 'held', ...held };
  return {
    status: 'vacant',
    // The last tenure of all cannot have ended by a later one.
    why: ended.why === 'holderEnded' ? 'holderEnded' : 'withdrawn',
    since: ended.on,
    last: held,
    ...(ended.into !== undefined && { into: ended.into }),
    ...(ended.document !== undefined && { document: ended.document }),
    event: ended.event,
  };
};
