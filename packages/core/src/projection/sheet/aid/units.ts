import type { LocalDate } from '../../../vocabulary/dates/local-date.ts';
import { certainFrom } from '../../../vocabulary/dates/partial-date.ts';
import type { AgencyId, CommuneId, DistrictId } from '../../../vocabulary/ids.ts';
import type { End, UnitRegisters } from '../../shared/registers.ts';
import { agencyNameOn, communeOn } from '../../shared/unit-names.ts';
import type { SheetScope } from '../scope.ts';
import type { SheetUnit } from './view.ts';

const endBy = (end: End | undefined, day: LocalDate): Pick<SheetUnit, 'end'> =>
  end === undefined || certainFrom(end.on) > day
    ? {}
    : { end: { on: end.on, how: end.how, into: end.into.slice(), event: end.ref } };

const agencyUnit = (units: UnitRegisters, id: AgencyId, day: LocalDate): SheetUnit => {
  const record = units.agencies.get(id);
  return {
    unit: 'agency',
    id,
    name: agencyNameOn(units, id, day),
    called: (record?.names.entries ?? []).map(({ on, value: { name, ref } }) => ({
      on,
      name,
      event: ref,
    })),
    ...endBy(record?.end, day),
  };
};

const communeUnit = (units: UnitRegisters, id: CommuneId, day: LocalDate): SheetUnit => {
  const record = units.communes.get(id);
  const { name, districtName } = communeOn(units, id, day);
  return {
    unit: 'commune',
    id,
    name,
    districtName,
    called: (record?.names.entries ?? []).map(({ on, value }) => ({
      on,
      name: value.name,
      code: value.code,
      event: value.ref,
    })),
    ...endBy(record?.end, day),
  };
};

const districtUnit = (units: UnitRegisters, id: DistrictId, day: LocalDate): SheetUnit => {
  const record = units.districts.get(id);
  return {
    unit: 'district',
    id,
    name: record?.name ?? id,
    called: record === undefined ? [] : [{ on: record.from, name: record.name, code: record.code }],
    ...endBy(record?.end, day),
  };
};

/** The units that a scope names, or that its assignment binds, as they are on a day. */
export const sheetUnits = (
  units: UnitRegisters,
  scope: SheetScope,
  bound: { readonly agency: AgencyId; readonly commune: CommuneId } | undefined,
  day: LocalDate,
): readonly SheetUnit[] => {
  const agency = scope.agency ?? (scope.assignment && bound?.agency);
  const commune = scope.commune ?? (scope.assignment && bound?.commune);
  return [
    ...(agency === undefined ? [] : [agencyUnit(units, agency, day)]),
    ...(commune === undefined ? [] : [communeUnit(units, commune, day)]),
    ...(scope.district === undefined ? [] : [districtUnit(units, scope.district, day)]),
  ];
};
