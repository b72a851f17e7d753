import { CommuneKind, DistrictKind } from '../../../territory/code-lists.ts';
import type { Bilingual } from '../../../vocabulary/bilingual.ts';
import type { LocalDate } from '../../../vocabulary/dates/local-date.ts';
import type { CommuneId, DistrictId } from '../../../vocabulary/ids.ts';
import type { UnitRegisters } from '../../shared/registers.ts';
import { communeOn } from '../../shared/unit-names.ts';

/**
 * A commune as a sentence names it on a day, kind in small letters before the name (Decree 30,
 * Appendix II), with its code, since ten names are borne by several at once: "xã Xiêng My (16904)".
 */
export const communeWords = (units: UnitRegisters, id: CommuneId, day: LocalDate): Bilingual => {
  const { name, kind, code } = communeOn(units, id, day);
  const label = CommuneKind.labels[kind];
  const suffix = code === '' ? '' : ` (${code})`;
  return { vi: `${label.vi} ${name}${suffix}`, en: `${name} ${label.en}${suffix}` };
};

/** A district as a sentence names it: "huyện Tương Dương". */
export const districtWords = (units: UnitRegisters, id: DistrictId | string): Bilingual => {
  const record = units.districts.get(id as DistrictId);
  const label = DistrictKind.labels[record?.kind ?? 'huyen'];
  const name = record?.name ?? id;
  return { vi: `${label.vi} ${name}`, en: `${name} ${label.en}` };
};
