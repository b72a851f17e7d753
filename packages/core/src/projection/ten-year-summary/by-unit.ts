import { AgencyKind } from '../../agency/code-lists.ts';
import type { Donation } from '../shared/donations.ts';
import { inOrder } from '../shared/in-order.ts';
import type { UnitRegisters } from '../shared/registers.ts';
import { asRecord, SumsBy } from '../shared/sums-by.ts';
import { communeOn } from '../shared/unit-names.ts';
import type { TenYearSummary } from './view.ts';

/** What each kind of agency delivered; an agency that is not registered is of kind `other`. */
export const deliveredByAgencyKind = (
  units: UnitRegisters,
  given: readonly Donation[],
): TenYearSummary['byAgencyKind'] => {
  const sums = new SumsBy<AgencyKind>();
  for (const { delivery, value } of given) {
    if (value === undefined) continue;
    const kind = units.agencies.get(delivery.given.agency)?.kind ?? 'other';
    sums.of(kind).add(value, delivery.trace.ref, delivery.trace.reconstructed);
  }
  return asRecord(sums, AgencyKind.codes);
};

/**
 * What each district received: the district of the commune on the day of the delivery, so that a
 * merger does not move money. Communes without a district come first, under an empty id and name.
 */
export const deliveredByDistrict = (
  units: UnitRegisters,
  given: readonly Donation[],
): TenYearSummary['byDistrict'] => {
  const sums = new SumsBy<string>();
  const names = new Map<string, string>();
  for (const { delivery, day, value } of given) {
    if (value === undefined) continue;
    const { districtId, districtName } = communeOn(units, delivery.given.commune, day);
    names.set(districtId, districtName);
    sums.of(districtId).add(value, delivery.trace.ref, delivery.trace.reconstructed);
  }
  const rows = [...names].flatMap(([district, name]) => {
    const delivered = sums.get(district);
    return delivered === undefined ? [] : [{ district, name, delivered }];
  });
  return inOrder(rows, [{ name: (row) => row.name }, { text: (row) => row.district }]);
};
