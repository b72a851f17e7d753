import * as E from 'fp-ts/lib/Either.js';
import type { Fact } from '../../catalogue/domain-event.ts';
import { noReadings, type Readings, resolveCorrections } from '../../correction/resolve.ts';
import type { Catalogue } from '../../event/catalogue.ts';
import { type BadEvent, badEvent, readEvent } from '../reading/read-event.ts';
import type { EventStore, ReadQuery } from '../store/event-store.ts';
import type { StoreFailure } from '../store/failures.ts';

/** The types of correcting events. */
export const correctionTypes = ['FactCorrected', 'FactRecalled'] as const;

/**
 * The corrections known at a moment, whatever their date in the world: a correction is an act of
 * knowledge, and says how a fact reads from then on. Read before the facts, so that each fact can be
 * folded as it reads now, in one pass.
 */
export const readCorrections = async (
  store: EventStore,
  catalogue: Catalogue,
  query: Pick<ReadQuery, 'upTo' | 'recordedThrough'>,
  onBad: (bad: BadEvent) => 'stop' | 'goOn',
): Promise<E.Either<BadEvent | StoreFailure, Readings>> => {
  const read = readEvent(catalogue);
  const corrections: (Fact<'FactCorrected'> | Fact<'FactRecalled'>)[] = [];
  for await (const chunk of store.readAll({ ...query, types: correctionTypes })) {
    if (E.isLeft(chunk)) return chunk;
    for (const stored of chunk.right) {
      const event = read(stored);
      if (E.isRight(event)) {
        corrections.push(event.right as Fact<'FactCorrected'> | Fact<'FactRecalled'>);
      } else if (onBad(event.left) === 'stop') return event;
    }
  }
  if (corrections.length === 0) return E.right(noReadings);
  const readings = resolveCorrections(corrections, catalogue);
  for (const { correction, message } of readings.unusable) {
    const bad = badEvent(correction, message);
    if (onBad(bad) === 'stop') return E.left(bad);
  }
  return E.right(readings);
};
