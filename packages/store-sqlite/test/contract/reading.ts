import { describe, expect, it } from 'vitest';
import { event, events, readAll, readOut, right, stream } from '../support/events.ts';
import type { MakeStore } from './index.ts';

const a = stream('assignment-so-gtvt~keng-du');
const b = stream('commune-keng-du');

export const reading = (makeStore: MakeStore): void => {
  describe('reading', () => {
    it('gives nothing of an empty history', async () => {
      const store = makeStore();
      expect(await readOut(store.readAll())).toEqual({
        chunks: [],
        events: [],
        failure: undefined,
      });
      expect((await readOut(store.readStream(a))).chunks).toEqual([]);
      expect(right(await store.head()())).toEqual({ position: undefined, count: 0 });
    });

    it('says where history ends', async () => {
      const store = makeStore();
      right(await store.append(a, 0, events(1, 3))());
      const { position } = right(await store.append(b, 0, [event(4)])());
      expect(right(await store.head()())).toEqual({ position, count: 4 });
    });

    it('gives full chunks of the size asked for, and 1,000 unless told', async () => {
      const store = makeStore();
      right(await store.append(a, 0, events(1, 2001))());
      const sizes = async (chunkSize?: number) => {
        const query = chunkSize === undefined ? {} : { chunkSize };
        const { chunks, events: found } = await readOut(store.readAll(query));
        expect(found.map(({ version }) => version)).toEqual(Array.from(Array(2001).keys()));
        return chunks.map(({ length }) => length);
      };
      expect(await sizes()).toEqual([1000, 1000, 1]);
      expect(await sizes(2001)).toEqual([2001]);
      expect(await sizes(5000)).toEqual([2001]);
      expect(await sizes(700)).toEqual([700, 700, 601]);
    });

    it.each([0, -1, 0.5, Number.NaN])(
      'never gives an empty chunk (chunk size %s)',
      async (size) => {
        const store = makeStore();
        const made = [event(1), event(2, { type: 'PledgeMade' }), event(3, { type: 'PledgeMade' })];
        right(await store.append(a, 0, made)());
        const query = { types: ['PledgeMade'], chunkSize: size };
        const { chunks, events: found } = await readOut(store.readAll(query));
        expect(found.map(({ version }) => version)).toEqual([1, 2]);
        expect(chunks.every(({ length }) => length > 0)).toBe(true);
      },
    );

    it('gives one stream, from a version on', async () => {
      const store = makeStore();
      right(await store.append(a, 0, events(1, 2))());
      right(await store.append(b, 0, [event(3)])());
      right(await store.append(a, 2, [event(4)])());
      const versions = async (from?: number) =>
        (await readOut(store.readStream(a, from))).events.map(({ version }) => version);
      expect(await versions()).toEqual([0, 1, 2]);
      expect(await versions(1)).toEqual([1, 2]);
      expect(await versions(3)).toEqual([]);
      expect(await versions(-5)).toEqual([0, 1, 2]);
      const found = (await readOut(store.readStream(a))).events;
      expect(found).toEqual((await readAll(store)).filter(({ stream: name }) => name === a));
    });

    it('gives a long stream in chunks', async () => {
      const store = makeStore();
      right(await store.append(b, 0, [event(9000)])());
      right(await store.append(a, 0, events(1, 2000))());
      const { chunks, events: found } = await readOut(store.readStream(a));
      expect(chunks.map(({ length }) => length)).toEqual([1000, 1000]);
      expect(found.map(({ version }) => version)).toEqual(Array.from(Array(2000).keys()));
    });

    it('ends where history ended when it began, and an append meanwhile goes through', async () => {
      const store = makeStore();
      right(await store.append(a, 0, events(1, 4))());
      const seen: number[] = [];
      for await (const chunk of store.readAll({ chunkSize: 1 })) {
        seen.push(...right(chunk).map(({ version }) => version));
        right(await store.append(b, seen.length - 1, [event(100 + seen.length)])());
      }
      expect(seen).toEqual([0, 1, 2, 3]);
      expect(await readAll(store)).toHaveLength(8);
    });

    it('does the same for a stream', async () => {
      const store = makeStore();
      right(await store.append(a, 0, events(1, 1001))());
      let seen = 0;
      for await (const chunk of store.readStream(a)) {
        seen += right(chunk).length;
        right(await store.append(a, 1000 + (seen > 1000 ? 2 : 1), [event(5000 + seen)])());
      }
      expect(seen).toBe(1001);
    });

    it('lets a consumer stop, and serves the next one', async () => {
      const store = makeStore();
      right(await store.append(a, 0, events(1, 10))());
      for await (const chunk of store.readAll({ chunkSize: 2 })) {
        expect(right(chunk)).toHaveLength(2);
        break;
      }
      expect(await readAll(store)).toHaveLength(10);
    });

    it('serves two readers at once', async () => {
      const store = makeStore();
      right(await store.append(a, 0, events(1, 6))());
      const one = store.readAll({ chunkSize: 2 })[Symbol.asyncIterator]();
      const two = store.readAll({ chunkSize: 3 })[Symbol.asyncIterator]();
      const seen: number[][] = [];
      for (const reader of [one, two, one, two, one]) {
        const next = await reader.next();
        if (next.done !== true) seen.push(right(next.value).map(({ version }) => version));
      }
      expect(seen).toEqual([
        [0, 1],
        [0, 1, 2],
        [2, 3],
        [3, 4, 5],
        [4, 5],
      ]);
    });
  });
};
