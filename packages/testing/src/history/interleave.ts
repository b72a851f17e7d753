import type { DomainEvent, Position } from '@donghanh/core';
import fc from 'fast-check';
import type { History } from './history.ts';

/**
 * The facts of a history in another order that keeps the order of each stream: the n-th fact is the
 * next one of the stream that the n-th number picks. Positions are counted anew; what was recorded
 * when stays as it was.
 */
export const interleave = (
  { streams }: Pick<History, 'streams'>,
  picks: readonly number[],
): readonly DomainEvent[] => {
  const rest = [...streams.values()].map((events) => ({ events, next: 0 }));
  const order: DomainEvent[] = [];
  while (rest.length > 0) {
    const at = (picks[order.length % Math.max(1, picks.length)] ?? 0) % rest.length;
    const stream = rest[at];
    const event = stream?.events[stream.next];
    if (stream === undefined || event === undefined) {
      rest.splice(at, 1);
      continue;
    }
    order.push({ ...event, position: (order.length + 1) as Position });
    stream.next += 1;
  }
  return order;
};

/** Numbers for {@link interleave}. */
export const picks: fc.Arbitrary<readonly number[]> = fc.array(fc.nat(999), {
  minLength: 1,
  maxLength: 97,
});

/** Every order of the facts of a history that keeps the order of each stream. */
export const interleavingsOf = (history: History): fc.Arbitrary<readonly DomainEvent[]> =>
  picks.map((numbers) => interleave(history, numbers));
