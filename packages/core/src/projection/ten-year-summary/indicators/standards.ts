import type { PovertyStandard } from '../../../need/code-lists.ts';
import type { LocalDate } from '../../../vocabulary/dates/local-date.ts';
import { type Interval, sharedDays } from '../../../vocabulary/dates/period.ts';

const days = (from: string, to: string): Interval => ({
  from: from as LocalDate,
  to: to as LocalDate,
});

/**
 * The years in which each poverty standard held. The standard of 2016–2020 was still used in 2021,
 * the year between it and Decree 07/2021.
 */
const heldIn: readonly (readonly [PovertyStandard, Interval])[] = [
  ['income2006', days('2006-01-01', '2010-12-31')],
  ['income2011', days('2011-01-01', '2015-12-31')],
  ['multi2016', days('2016-01-01', '2021-12-31')],
  ['multi2022', days('2022-01-01', '2025-12-31')],
];

/** The standards that held on some day of the span, oldest first. */
export const standardsWithin = (span: Interval): readonly PovertyStandard[] =>
  heldIn.filter(([, held]) => sharedDays(span, held) > 0).map(([standard]) => standard);
