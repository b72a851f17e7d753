import { type Check, documentKnown, firstRefusal } from '../decision/checks.ts';
import type { Reference } from '../decision/reference.ts';
import type { PartialDate } from '../vocabulary/dates/partial-date.ts';
import type { Period } from '../vocabulary/dates/period.ts';
import type { AgencyId, CommuneId, DocumentId } from '../vocabulary/ids.ts';
import { agencyInPeriod, communeInPeriod, periodBegan } from './period-checks.ts';

/** One agency's help to one commune in one period: what is explained, excused, evaluated, flagged. */
export interface Case {
  readonly agency: AgencyId;
  readonly commune: CommuneId;
  readonly period: Period;
}

/** Something said of a case, on a day, perhaps by a document. */
export interface Statement extends Case {
  readonly on: PartialDate;
  readonly document?: DocumentId;
}

/** True for facts of the same commune and period. A stream is of one agency. */
export const sameCase =
  ({ commune, period }: Case) =>
  ({ data }: { readonly data: Pick<Case, 'commune' | 'period'> }): boolean =>
    data.commune === commune && data.period === period;

/** Agency and commune existed in the period, which has begun; the document is recorded. */
export const canBeSaid = (
  { agency, commune, period, document, on }: Statement,
  reference: Reference,
): Check =>
  firstRefusal(
    () => agencyInPeriod(reference, agency, period),
    () => communeInPeriod(reference, commune, period),
    () => periodBegan(period, on),
    () => documentKnown(reference, document),
  );
