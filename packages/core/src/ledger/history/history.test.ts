import * as E from 'fp-ts/lib/Either.js';
import { describe, expect, it } from 'vitest';
import { assigned, copyOf, gift, open, pairStream, right, run } from '../../../test/ledger.ts';
import { refOf } from '../../event/recorded.ts';
import type { Ledger } from '../ledger.ts';
import type { ReadQuery } from '../store/event-store.ts';
import type { HistoryChunk } from './history.ts';

const chunksOf = async (ledger: Ledger, query?: ReadQuery): Promise<readonly HistoryChunk[]> => {
  const chunks: HistoryChunk[] = [];
  for await (const chunk of ledger.history(query)) chunks.push(right(chunk));
  return chunks;
};

describe('the facts of a history', () => {
  it('come in order, as they were written, in chunks', async () => {
    const chunks = await chunksOf(await assigned(), { chunkSize: 3 });
    expect(chunks.map(({ events }) => events.map(refOf))).toEqual([
      ['agency-so-gtvt@0', 'commune-keng-du-16822@0', 'document-1310-qd-ubnd-2012@0'],
      [`${pairStream}@0`],
    ]);
    expect(chunks[0]?.events[0]).toMatchObject({
      position: 1,
      stream: 'agency-so-gtvt',
      version: 0,
      type: 'AgencyRegistered',
      schemaVersion: 1,
      effectiveOn: '2012-01-01',
      recordedAt: '2013-01-01T05:00:00.000Z',
      data: { agency: 'so-gtvt', kind: 'provincial', name: 'Sở GTVT' },
      meta: { actor: 'Văn phòng' },
    });
  });

  it('are those that were asked for', async () => {
    const query = { types: ['AssignmentMade'], streamPrefix: 'assignment-' };
    const [chunk, ...more] = await chunksOf(await assigned(), query);
    expect(chunk?.events.map(refOf)).toEqual([`${pairStream}@0`]);
    expect(more).toEqual([]);
    expect(await chunksOf(open())).toEqual([]);
  });

  it('stand apart where data or meta cannot be read, and are not left out', async () => {
    const ledger = await assigned();
    await run(ledger, gift(1), gift(10));
    const store = await copyOf(ledger.store, ({ stream, version }) =>
      stream !== pairStream
        ? {}
        : version === 0
          ? { data: '{' }
          : version === 1
            ? { meta: '{}' }
            : {},
    );
    const [chunk] = await chunksOf(open({ store }));
    expect(chunk?.events.map(refOf).slice(3)).toEqual([`${pairStream}@2`]);
    expect(chunk?.bad.map(({ ref, message }) => [ref, message.split(': ')[1]])).toEqual([
      [`${pairStream}@0`, 'data is not JSON'],
      [`${pairStream}@1`, 'meta'],
    ]);
  });

  it('end with what the store says', async () => {
    const { store } = await assigned();
    const busy = { _tag: 'StoreBusy', store: 'memory', message: 'locked' } as const;
    const failing = {
      ...store,
      readAll: async function* () {
        yield* store.readAll({ chunkSize: 4 });
        yield E.left(busy);
        yield* store.readAll();
      },
    };
    const seen: unknown[] = [];
    for await (const chunk of open({ store: failing }).history()) {
      seen.push(E.isLeft(chunk) ? chunk.left : chunk.right.events.length);
    }
    expect(seen).toEqual([4, busy]);
  });
});
