import * as E from 'fp-ts/lib/Either.js';
import { describe, expect, it } from 'vitest';
import type { Position, StreamName } from '../../event/recorded.ts';
import type { Instant } from '../../vocabulary/dates/instant.ts';
import type { PartialDate } from '../../vocabulary/dates/partial-date.ts';
import type { EventStore, NewEvent } from './event-store.ts';
import type { StoreFailure } from './failures.ts';
import { type Followed, followByReading } from './follow.ts';
import { memoryStore } from './memory-store.ts';

const stream = 'commune-keng-du' as StreamName;

const event = (n: number): NewEvent => ({
  type: 'T',
  schemaVersion: 1,
  effectiveOn: '2013' as PartialDate,
  recordedAt: '2013-01-01T00:00:00.000Z' as Instant,
  data: '{}',
  meta: `{"id":"00000000-0000-7000-8000-00000000000${n}"}`,
});

const busy: StoreFailure = { _tag: 'StoreBusy', store: 'x', message: 'busy' };
const damaged: StoreFailure = { _tag: 'StoreDamaged', store: 'x', message: 'damaged' };

/** Steps in short: the positions of events, or the name of the step, or that of the failure. */
const short = (step: E.Either<StoreFailure, Followed>) => {
  if (E.isLeft(step)) return step.left._tag;
  return step.right._tag === 'Events'
    ? step.right.events.map(({ position }) => position)
    : step.right._tag;
};

/** Three events; the reads in turn do what is listed, then what they should. */
const following = async (...reads: ('busy' | 'busy after one' | 'damaged')[]) => {
  const store = memoryStore();
  await store.append(stream, 0, [event(1), event(2), event(3)])();
  const waits: (Position | undefined)[] = [];
  const readAll: EventStore['readAll'] = async function* (query) {
    const read = reads.shift();
    if (read === 'busy') return yield E.left(busy);
    if (read === 'damaged') return yield E.left(damaged);
    for await (const chunk of store.readAll({ ...query, chunkSize: 1 })) {
      yield chunk;
      if (read === 'busy after one') return yield E.left(busy);
    }
  };
  const follow = followByReading({
    end: async () => E.right(3 as Position),
    readAll,
    wait: async (behind) => {
      waits.push(behind);
    },
  });
  return { steps: follow()[Symbol.asyncIterator](), waits };
};

const take = async (steps: AsyncIterator<E.Either<StoreFailure, Followed>>, count: number) => {
  const taken = [];
  while (taken.length < count) {
    const step = await steps.next();
    taken.push(step.done === true ? 'the end' : short(step.value));
  }
  return taken;
};

// What every store must do when it is followed is the contract of stores. Here is what the loop does
// when the store behind it fails.
describe('following by reading', () => {
  it('says once that the store is busy, and goes on behind the last event', async () => {
    const { steps, waits } = await following('busy after one', 'busy', 'busy after one');
    expect(await take(steps, 6)).toEqual([[1], 'Interrupted', [2], 'Interrupted', [3], 'CaughtUp']);
    expect(waits).toEqual([1, 1, 2]);
    await steps.return?.();
  });

  it('ends with any other failure', async () => {
    const { steps, waits } = await following('busy after one', 'damaged');
    expect(await take(steps, 5)).toEqual([
      [1],
      'Interrupted',
      'StoreDamaged',
      'the end',
      'the end',
    ]);
    expect(waits).toEqual([1]);
  });

  it('begins at a position, and never before it', async () => {
    const store = memoryStore();
    await store.append(stream, 0, [event(1), event(2), event(3)])();
    const steps = store.follow({ after: 2 as Position })[Symbol.asyncIterator]();
    expect(await take(steps, 2)).toEqual([[3], 'CaughtUp']);
    await steps.return?.();
    expect(await take(steps, 1)).toEqual(['the end']);
  });
});
