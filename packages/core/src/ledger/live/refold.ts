import * as E from 'fp-ts/lib/Either.js';
import { type Correction, resolveCorrections } from '../../correction/resolve.ts';
import type { Position, Recorded, StreamName } from '../../event/recorded.ts';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import type { ProjectionBroke } from '../failures.ts';
import { type BadEvent, badEvent, readEvent } from '../reading/read-event.ts';
import type { StoreFailure } from '../store/failures.ts';
import type { Bucket } from './buckets.ts';
import { type Folding, folder, isCorrecting, noteBad, typesFor } from './folding.ts';

/**
 * Folds a part from its beginning, as its streams read by a position. What corrects a fact stands in
 * the fact's own stream, so each stream says by itself how it reads: corrections of corrections and
 * recalls are no other case.
 */
export const refold = async <Acc>(
  folding: Folding<Acc>,
  bucket: Bucket<Acc>,
  upTo: Position,
  day: LocalDate,
): Promise<BadEvent | ProjectionBroke | StoreFailure | undefined> => {
  bucket.acc = folding.projection.init();
  bucket.waits.clear();
  bucket.bad.clear();
  const fold = folder(folding);
  for (const stream of bucket.streams) {
    const facts = await readFacts(folding, bucket, stream, upTo);
    if (E.isLeft(facts)) return facts.left;
    const corrections = facts.right.filter(isCorrecting) as Correction[];
    const readings = resolveCorrections(corrections, folding.catalogue);
    for (const { correction, message } of readings.unusable) {
      const stops = noteBad(folding, bucket, badEvent(correction, message));
      if (stops !== undefined) return stops;
    }
    for (const fact of facts.right) {
      const failure = fold(bucket, readings.of(fact), day);
      if (failure !== undefined) return failure;
    }
  }
  return undefined;
};

/** The facts of a stream that bear on the projection, up to a position. */
const readFacts = async <Acc>(
  folding: Folding<Acc>,
  bucket: Bucket<Acc>,
  stream: StreamName,
  upTo: Position,
): Promise<E.Either<BadEvent | StoreFailure, readonly Recorded[]>> => {
  const types = new Set(typesFor(folding.projection));
  const read = readEvent(folding.catalogue);
  const facts: Recorded[] = [];
  for await (const chunk of folding.store.readStream(stream)) {
    if (E.isLeft(chunk)) return chunk;
    for (const stored of chunk.right) {
      if (stored.position > upTo) return E.right(facts);
      if (!types.has(stored.type)) continue;
      const event = read(stored);
      if (E.isRight(event)) facts.push(event.right);
      else {
        const stops = noteBad(folding, bucket, event.left);
        if (stops !== undefined) return E.left(stops);
      }
    }
  }
  return E.right(facts);
};
