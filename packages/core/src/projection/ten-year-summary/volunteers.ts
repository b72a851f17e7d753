import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import type { AgencyId } from '../../vocabulary/ids.ts';
import { noAmount } from '../shared/amount-sum.ts';
import type { Donation } from '../shared/donations.ts';
import { inOrder } from '../shared/in-order.ts';
import type { UnitRegisters } from '../shared/registers.ts';
import { SumsBy } from '../shared/sums-by.ts';
import { agencyNameOn } from '../shared/unit-names.ts';
import type { VolunteerLine } from './view.ts';

/**
 * Help to communes by those not assigned to them (S13), by helper. It is no part of the totals of the
 * assigned; a joint gift that counts through an assigned helper adds nothing here.
 *
 * @param given the voluntary donations of the span, in the order of their names
 */
export const volunteerLines = (
  units: UnitRegisters,
  given: readonly Donation[],
  day: LocalDate,
): readonly VolunteerLine[] => {
  const gifts = new Map<AgencyId, number>();
  const values = new SumsBy<AgencyId>();
  for (const { delivery, value } of given) {
    const { agency } = delivery.given;
    gifts.set(agency, (gifts.get(agency) ?? 0) + 1);
    if (value === undefined) continue;
    values.of(agency).add(value, delivery.trace.ref, delivery.trace.reconstructed);
  }
  return inOrder(
    [...gifts].map(([agency, count]) => ({
      agency,
      name: agencyNameOn(units, agency, day),
      gifts: count,
      value: values.get(agency) ?? noAmount,
    })),
    [{ name: (line) => line.name }, { text: (line) => line.agency }],
  );
};
