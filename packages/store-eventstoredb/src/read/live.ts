import * as E from 'fp-ts/lib/Either.js';
import type { Caller } from '../call/caller.ts';
import { classify, type Trouble } from '../call/classify.ts';
import { cancelled } from '../call/collect.ts';
import type { LogPosition } from '../driver/driver.ts';
import type { PlacedEvent } from './scan.ts';

/** Resolves when one of the signals is aborted. */
const aborted = (signal: AbortSignal): Promise<'aborted'> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve('aborted');
    signal.addEventListener('abort', () => resolve('aborted'), { once: true });
  });

/**
 * What is added behind a place, as it comes. Ends with a Left when the subscription drops, whichever
 * way, and when the store is closed; without one at the consumer's signal.
 */
export async function* live(
  caller: Caller,
  after: LogPosition | undefined,
  prefix: string,
  signal: AbortSignal,
): AsyncGenerator<E.Either<Trouble, PlacedEvent>> {
  const subscribed = await caller.once(async (driver) =>
    driver.subscribe(after ?? 'start', prefix),
  );
  if (E.isLeft(subscribed)) {
    yield subscribed;
    return;
  }
  const source = subscribed.right;
  const over = aborted(AbortSignal.any([signal, caller.closing]));
  const events = source[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await Promise.race([events.next(), over]);
      if (next === 'aborted') {
        if (!signal.aborted) yield E.left({ _tag: 'Closed' });
        return;
      }
      if (next.done === true) {
        yield E.left({ _tag: 'Unknown', said: 'the subscription ended' });
        return;
      }
      const { position } = next.value;
      if (position !== undefined) yield E.right({ ...next.value, position });
    }
  } catch (thrown) {
    yield E.left(classify(thrown));
  } finally {
    await cancelled(source);
  }
}
