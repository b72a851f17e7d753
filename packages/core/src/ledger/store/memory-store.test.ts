import * as E from 'fp-ts/lib/Either.js';
import { describe, expect, it } from 'vitest';
import type { StreamName } from '../../event/recorded.ts';
import type { Instant } from '../../vocabulary/dates/instant.ts';
import type { PartialDate } from '../../vocabulary/dates/partial-date.ts';
import type { NewEvent } from './event-store.ts';
import { memoryStore } from './memory-store.ts';

const stream = 'commune-keng-du' as StreamName;

const event = (n: number): NewEvent => ({
  type: `Type${n}`,
  schemaVersion: 1,
  effectiveOn: '2013' as PartialDate,
  recordedAt: '2013-01-01T00:00:00.000Z' as Instant,
  data: '{}',
  meta: `{"id":"00000000-0000-7000-8000-00000000000${n}"}`,
});

// What every store must do is tested for this one too, beside the SQLite store. Here are the two
// places where it once differed.
describe('the store in memory', () => {
  it('takes an entry that stands twice in one call as done the second time', async () => {
    const store = memoryStore();
    const entry = { stream, expected: 0, events: [event(1), event(2)] };
    const next = { stream, expected: 2, events: [event(3)] };
    expect(await store.appendAll([entry, next, entry, next])()).toEqual(
      E.right([
        { firstVersion: 0, position: 2, alreadyThere: false },
        { firstVersion: 2, position: 3, alreadyThere: false },
        { firstVersion: 0, position: 2, alreadyThere: true },
        { firstVersion: 2, position: 3, alreadyThere: true },
      ]),
    );
  });

  it('never gives an empty chunk, whatever chunk size is asked for', async () => {
    const store = memoryStore();
    await store.append(stream, 0, [event(1), event(2), event(3)])();
    const lengths: number[] = [];
    for await (const chunk of store.readAll({ types: ['Type2', 'Type3'], chunkSize: 0 })) {
      lengths.push(E.isRight(chunk) ? chunk.right.length : -1);
    }
    expect(lengths).toEqual([1, 1]);
  });
});
