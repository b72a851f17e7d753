import type { Catalogue } from '../../event/catalogue.ts';
import { type Recorded, refOf } from '../../event/recorded.ts';
import type { Projection } from '../../projection/projection.ts';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import { certainFrom } from '../../vocabulary/dates/partial-date.ts';
import type { ProjectionBroke } from '../failures.ts';
import { type BadEvent, badMeta } from '../reading/read-event.ts';
import { correctionTypes } from '../replay/corrections.ts';
import { foldFact } from '../replay/fold-fact.ts';
import type { EventStore } from '../store/event-store.ts';
import type { Bucket } from './buckets.ts';

/** What a fold of live streams needs beside its state. */
export interface Folding<Acc> {
  readonly store: EventStore;
  readonly catalogue: Catalogue;
  readonly projection: Projection<Acc, unknown>;
  readonly onBadEvent: 'stop' | 'quarantine';
}

/** The types of event that bear on a projection: its own, and the corrections of them. */
export const typesFor = (projection: Pick<Projection<unknown, unknown>, 'handles'>): string[] => [
  ...new Set<string>([...projection.handles, ...correctionTypes]),
];

/** Does the event say how another one reads? */
export const isCorrecting = ({ type }: { readonly type: string }): boolean =>
  (correctionTypes as readonly string[]).includes(type);

/** Notes an event that cannot be read; gives it back where that stops the fold. */
export const noteBad = <Acc>(
  folding: Pick<Folding<Acc>, 'onBadEvent'>,
  bucket: Bucket<Acc>,
  bad: BadEvent,
): BadEvent | undefined => {
  bucket.bad.set(bad.ref, bad);
  return folding.onBadEvent === 'stop' ? bad : undefined;
};

/**
 * Folds facts as of a day: a fact of a later day waits, and the part is folded again when that day has
 * come. (It cannot be kept and added then: facts of its stream that follow it may have been folded.)
 */
export const folder = <Acc>(folding: Folding<Acc>) => {
  const { projection, onBadEvent } = folding;
  const wanted = new Set<string>(projection.handles);
  const careful = onBadEvent === 'quarantine';
  const anyDay = projection.laterFacts === true;
  return (
    bucket: Bucket<Acc>,
    fact: Recorded | undefined,
    day: LocalDate,
  ): BadEvent | ProjectionBroke | undefined => {
    if (fact === undefined || !wanted.has(fact.type)) return undefined;
    if (!anyDay) {
      const from = certainFrom(fact.effectiveOn);
      if (from > day) {
        bucket.waits.add(from);
        return undefined;
      }
    }
    const failure = (careful ? badMeta(fact) : undefined) ?? foldFact(projection, bucket.acc, fact);
    if (failure?._tag === 'BadEvent') {
      return noteBad(folding, bucket, { ...failure, ref: refOf(fact) });
    }
    return failure;
  };
};
