import { describe, expect, it } from 'vitest';
import { event, events, left, readOut, right, stream } from '../support/events.ts';
import type { MakeStore } from './index.ts';

const a = stream('assignment-so-gtvt~keng-du');

export const closing = (makeStore: MakeStore): void => {
  describe('a closed store', () => {
    it('refuses everything with StoreClosed, and closing it again is no error', async () => {
      const store = makeStore();
      right(await store.append(a, 0, [event(1)])());
      right(await store.close()());
      const closed = { _tag: 'StoreClosed', store: store.name, message: expect.any(String) };
      expect(left(await store.append(a, 1, [event(2)])())).toEqual(closed);
      const entry = { stream: a, expected: 1, events: [event(2)] };
      expect(left(await store.appendAll([entry])())).toEqual(closed);
      expect(left(await store.head()())).toEqual(closed);
      const nothing = { chunks: [], events: [], failure: closed };
      expect(await readOut(store.readAll())).toEqual(nothing);
      expect(await readOut(store.readStream(a))).toEqual(nothing);
      right(await store.close()());
    });

    it('ends a reading that is under way with a failure, not as if history ended', async () => {
      const store = makeStore();
      right(await store.append(a, 0, events(1, 4))());
      const tags: string[] = [];
      for await (const chunk of store.readAll({ chunkSize: 2 })) {
        tags.push(chunk._tag === 'Left' ? chunk.left._tag : `${chunk.right.length} events`);
        right(await store.close()());
      }
      expect(tags).toEqual(['2 events', 'StoreClosed']);
    });

    it('can be closed before it was used', async () => {
      const store = makeStore();
      right(await store.close()());
      expect(left(await store.head()())).toMatchObject({ _tag: 'StoreClosed' });
    });
  });
};
