import { describe, expect, it } from 'vitest';
import { event, events, left, readAll, right, stream } from '../support/events.ts';
import type { MakeStore } from './index.ts';

const a = stream('assignment-so-gtvt~keng-du');
const b = stream('commune-keng-du');

export const appending = (makeStore: MakeStore): void => {
  describe('append', () => {
    it('puts events behind one another, in the stream and in the history', async () => {
      const store = makeStore();
      const first = right(await store.append(a, 0, events(1, 2))());
      const second = right(await store.append(b, 0, [event(3)])());
      const third = right(await store.append(a, 2, [event(4)])());
      expect([first, second, third].map(({ position: _, ...rest }) => rest)).toEqual([
        { firstVersion: 0, alreadyThere: false },
        { firstVersion: 0, alreadyThere: false },
        { firstVersion: 2, alreadyThere: false },
      ]);
      const found = await readAll(store);
      expect(found.map(({ position: _, ...rest }) => rest)).toEqual([
        { ...event(1), stream: a, version: 0 },
        { ...event(2), stream: a, version: 1 },
        { ...event(3), stream: b, version: 0 },
        { ...event(4), stream: a, version: 2 },
      ]);
      const positions = found.map(({ position }) => position);
      expect(positions).toEqual([...positions].sort((x, y) => x - y));
      expect(new Set(positions).size).toBe(4);
      expect([first, second, third].map(({ position }) => position)).toEqual([
        positions[1],
        positions[2],
        positions[3],
      ]);
    });

    it('keeps every text byte for byte', async () => {
      const store = makeStore();
      const strange = { ...event(1), data: '{ "a" : 1.0,\n"ệ":"\\u0000😀","b":"\u2028" }' };
      right(await store.append(a, 0, [strange])());
      expect((await readAll(store))[0]?.data).toBe(strange.data);
    });

    it.each([
      ['behind', 1],
      ['ahead', 4],
    ])('refuses a version %s what the stream holds, and says both', async (_, expected) => {
      const store = makeStore();
      right(await store.append(a, 0, events(1, 3))());
      expect(left(await store.append(a, expected, events(9, 2))())).toEqual({
        _tag: 'WrongVersion',
        stream: a,
        expected,
        found: 3,
        message: expect.stringMatching(/expected to hold \d events and holds 3.*read it again/),
      });
      expect(await readAll(store)).toHaveLength(3);
    });

    it('refuses a version other than 0 for a stream that does not exist', async () => {
      const store = makeStore();
      expect(left(await store.append(b, 1, [event(1)])())).toMatchObject({
        _tag: 'WrongVersion',
        found: 0,
      });
      expect(await readAll(store)).toEqual([]);
    });

    it('takes the same ids at the same place as done, and adds nothing', async () => {
      const store = makeStore();
      const first = right(await store.append(a, 0, events(1, 2))());
      right(await store.append(a, 2, [event(3)])());
      const again = right(await store.append(a, 0, events(1, 2))());
      expect(again).toEqual({ ...first, alreadyThere: true });
      expect(await readAll(store)).toHaveLength(3);
    });

    it.each([
      ['other ids', events(7, 2)],
      ['the same ids in another order', [event(2), event(1)]],
      ['more than is there', events(1, 4)],
      ['no events', []],
    ])('does not take %s at a place that is taken for done', async (_, again) => {
      const store = makeStore();
      right(await store.append(a, 0, events(1, 3))());
      expect(left(await store.append(a, 0, again)())).toMatchObject({ expected: 0, found: 3 });
      expect(await readAll(store)).toHaveLength(3);
    });

    it('takes no events at the right version as done: nothing to do', async () => {
      const store = makeStore();
      expect(right(await store.append(a, 0, [])())).toEqual({
        firstVersion: 0,
        position: 0,
        alreadyThere: false,
      });
      const { position } = right(await store.append(a, 0, [event(1)])());
      right(await store.append(b, 0, [event(2)])());
      expect(right(await store.append(a, 1, [])())).toEqual({
        firstVersion: 1,
        position,
        alreadyThere: false,
      });
      expect(await readAll(store)).toHaveLength(2);
    });

    it('lets one of two writers win', async () => {
      const store = makeStore();
      const outcomes = await Promise.all([
        store.append(a, 0, [event(1)])(),
        store.append(a, 0, [event(2)])(),
      ]);
      expect(outcomes.map(({ _tag }) => _tag).sort()).toEqual(['Left', 'Right']);
      expect(await readAll(store)).toHaveLength(1);
    });

    it('does nothing before the task is run', async () => {
      const store = makeStore();
      store.append(a, 0, [event(1)]);
      store.appendAll([{ stream: a, expected: 0, events: [event(1)] }]);
      expect(await readAll(store)).toEqual([]);
    });
  });
};
