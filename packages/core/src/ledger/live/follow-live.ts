import * as E from 'fp-ts/lib/Either.js';
import type { Projection } from '../../projection/projection.ts';
import { cancellation } from '../replay/cancellation.ts';
import { stoppable } from '../store/stoppable.ts';
import { typesFor } from './folding.ts';
import { beginFollowing, type Following, type LiveParts } from './following.ts';
import type { Live, LiveFailure, LiveOptions } from './live.ts';
import { type Steps, stepsOf } from './steps.ts';

/** Events taken in between two views at most, however fast they come. */
const MOST_AT_ONCE = 10_000;

/** Takes in all that is at hand, up to the end of history: a burst gives one view. */
const takeAtHand = async <View>(
  following: Following<View>,
  steps: Steps,
  cancelled: () => Promise<boolean>,
): Promise<E.Either<LiveFailure, 'goOn' | 'ended'>> => {
  let burst = 0;
  for (let step = steps.take(); step !== undefined; step = steps.take()) {
    if (step.done === true) return E.right('ended');
    if (E.isLeft(step.value)) return step.value;
    const followed = step.value.right;
    if (followed._tag === 'Events') {
      const taken = await following.take(followed.events);
      if (E.isLeft(taken)) return taken;
      burst += followed.events.length;
      if (following.live() && burst >= MOST_AT_ONCE) break;
    } else {
      following.note(followed);
      if (followed._tag === 'CaughtUp') break;
    }
    if (await cancelled()) return E.right('ended');
    await steps.soon();
  }
  return E.right('goOn');
};

async function* views<Acc, View>(
  parts: LiveParts,
  projection: Projection<Acc, View>,
  options: LiveOptions,
  signal: AbortSignal,
): AsyncGenerator<E.Either<LiveFailure, Live<View>>> {
  const begun = await beginFollowing(parts, projection, options);
  if (E.isLeft(begun)) {
    yield begun;
    return;
  }
  const following = begun.right;
  const { after } = following;
  const query = {
    types: typesFor(projection),
    ...(after !== undefined && { after }),
    ...(options.chunkSize !== undefined && { chunkSize: options.chunkSize }),
  };
  const steps = stepsOf(parts.store.follow(query, { signal }), options.tick, signal);
  const cancelled = cancellation(signal);
  try {
    for (;;) {
      await steps.wait(following.dayHasTurned);
      if (signal.aborted) return;
      following.lookAtDay();
      const taken = await takeAtHand(following, steps, cancelled);
      if (E.isLeft(taken)) {
        yield taken;
        return;
      }
      if (taken.right === 'ended') return;
      if (!following.hasNews()) continue;
      const shown = await following.show();
      yield shown;
      if (E.isLeft(shown)) return;
    }
  } finally {
    await steps.end();
    await following.end();
  }
}

/**
 * The view of a projection now, then again after each change. A burst of events gives one view. A
 * correction has only the part of the streams folded again in which it stands.
 */
export const followLive =
  (parts: LiveParts) =>
  <Acc, View>(
    projection: Projection<Acc, View>,
    options: LiveOptions = {},
  ): AsyncIterable<E.Either<LiveFailure, Live<View>>> =>
    stoppable((signal) => views(parts, projection, options, signal), options.signal);
