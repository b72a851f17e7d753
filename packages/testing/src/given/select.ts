import {
  type AsOf,
  always,
  type Catalogue,
  type Correction,
  certainFrom,
  type DomainEvent,
  resolveCorrections,
} from '@donghanh/core';
import { UnlawfulFact } from '../fact/fact.ts';

/** How a question reads corrected facts: as they read now, or as they were first written. */
export type CorrectionsRead = 'applied' | 'asWritten';

export const isCorrection = (event: DomainEvent): event is DomainEvent & Correction =>
  event.type === 'FactCorrected' || event.type === 'FactRecalled';

/** What of a projection decides which facts it is given. */
export interface Asking {
  /** See `laterFacts` of a projection. */
  readonly laterFacts?: boolean;
}

/**
 * The facts that a question as of both dates is answered from, in order, as they read: what a ledger
 * gives a projection. Corrections count from when they were known, whatever their date in the world.
 */
export const select = (
  events: readonly DomainEvent[],
  asOf: AsOf,
  asking: Asking,
  catalogue: Catalogue,
  read: CorrectionsRead = 'applied',
): readonly DomainEvent[] => {
  const known = events.filter((event) => event.recordedAt <= asOf.knownAt);
  const corrections = read === 'asWritten' ? [] : known.filter(isCorrection);
  const readings = resolveCorrections(corrections, catalogue);
  const [unusable] = readings.unusable;
  if (unusable !== undefined) {
    const { stream, version } = unusable.correction;
    throw new UnlawfulFact(`${stream}@${version}: ${unusable.message}`);
  }
  const anyDay = asking.laterFacts === true || asOf.effectiveOn === always.effectiveOn;
  return known.flatMap((event) => {
    const fact = readings.of(event);
    return fact !== undefined && (anyDay || certainFrom(fact.effectiveOn) <= asOf.effectiveOn)
      ? [fact as DomainEvent] // A reading is of the type of what it corrects.
      : [];
  });
};
