import type { CommuneKind } from '../../territory/code-lists.ts';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import type { AgencyId, CommuneId, DistrictId } from '../../vocabulary/ids.ts';
import type { CommuneRecord, UnitRegisters } from './registers.ts';
import { valueOn } from './timeline.ts';

/** The name of an agency on a day; its first name before that, its id where it is not registered. */
export const agencyNameOn = (units: UnitRegisters, id: AgencyId, day: LocalDate): string => {
  const names = units.agencies.get(id)?.names;
  return names === undefined ? id : ((valueOn(names, day) ?? names.entries[0]?.value)?.name ?? id);
};

/** What is said of a commune on a day. */
export interface CommuneThen {
  /** "Keng Đu", without its kind. */
  readonly name: string;
  readonly kind: CommuneKind;
  readonly code: string;
  /** Empty where the commune is of no district, as all are from 1/7/2025. */
  readonly districtId: string;
  readonly districtName: string;
}

/** The district on a day; its first one before that. From a day on, a commune may have none. */
const districtOn = (record: CommuneRecord, day: LocalDate): DistrictId | undefined => {
  const first = record.districts.entries[0];
  return first !== undefined && day < first.from ? first.value : valueOn(record.districts, day);
};

/** Name, code and district of a commune on a day; its id where it is not registered. */
export const communeOn = (units: UnitRegisters, id: CommuneId, day: LocalDate): CommuneThen => {
  const record = units.communes.get(id);
  const names = record === undefined ? undefined : valueOn(record.names, day);
  const current = names ?? record?.names.entries[0]?.value;
  const districtId = record === undefined ? undefined : districtOn(record, day);
  return {
    name: current?.name ?? id,
    kind: current?.kind ?? 'xa',
    code: current?.code ?? '',
    districtId: districtId ?? '',
    districtName:
      districtId === undefined ? '' : (units.districts.get(districtId)?.name ?? districtId),
  };
};
