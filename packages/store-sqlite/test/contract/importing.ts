import { describe, expect, it } from 'vitest';
import { event, events, left, readAll, right, stream } from '../support/events.ts';
import type { MakeStore } from './index.ts';

const a = stream('assignment-so-gtvt~keng-du');
const b = stream('commune-keng-du');

export const importing = (makeStore: MakeStore): void => {
  describe('appendAll', () => {
    it('writes the entries in their order and answers in their order', async () => {
      const store = makeStore();
      const done = right(
        await store.appendAll([
          { stream: a, expected: 0, events: events(1, 2) },
          { stream: b, expected: 0, events: [event(3)] },
          { stream: a, expected: 2, events: [event(4)] },
        ])(),
      );
      const found = await readAll(store);
      expect(found.map(({ stream: name, version, data }) => [name, version, data])).toEqual([
        [a, 0, event(1).data],
        [a, 1, event(2).data],
        [b, 0, event(3).data],
        [a, 2, event(4).data],
      ]);
      expect(done).toEqual([
        { firstVersion: 0, position: found[1]?.position, alreadyThere: false },
        { firstVersion: 0, position: found[2]?.position, alreadyThere: false },
        { firstVersion: 2, position: found[3]?.position, alreadyThere: false },
      ]);
    });

    it('writes nothing when one entry is refused, and goes on as before', async () => {
      const store = makeStore();
      right(await store.append(a, 0, [event(1)])());
      const refused = await store.appendAll([
        { stream: b, expected: 0, events: [event(2, { type: 'CommuneRegistered' })] },
        { stream: a, expected: 1, events: [event(3)] },
        { stream: a, expected: 1, events: [event(4)] },
      ])();
      expect(left(refused)).toMatchObject({ stream: a, expected: 1, found: 2 });
      expect(await readAll(store)).toHaveLength(1);
      expect(right(await store.head()()).count).toBe(1);
      right(await store.append(b, 0, [event(5, { type: 'CommuneRegistered' })])());
      expect((await readAll(store)).map(({ stream: name, type }) => [name, type])).toEqual([
        [a, 'AssignmentMade'],
        [b, 'CommuneRegistered'],
      ]);
    });

    it('adds only what is not there yet when an import is run again', async () => {
      const store = makeStore();
      const half = [{ stream: a, expected: 0, events: events(1, 2) }];
      const whole = [...half, { stream: b, expected: 0, events: [event(3)] }];
      right(await store.appendAll(half)());
      const done = right(await store.appendAll(whole)());
      expect(done.map(({ alreadyThere }) => alreadyThere)).toEqual([true, false]);
      const again = right(await store.appendAll(whole)());
      expect(again).toEqual(done.map((appended) => ({ ...appended, alreadyThere: true })));
      expect(await readAll(store)).toHaveLength(3);
    });

    it('takes an entry that stands twice in one import as done the second time', async () => {
      const store = makeStore();
      const entry = { stream: a, expected: 0, events: events(1, 2) };
      const done = right(await store.appendAll([entry, entry])());
      expect(done.map(({ alreadyThere }) => alreadyThere)).toEqual([false, true]);
      expect(done[1]?.position).toBe(done[0]?.position);
      expect(await readAll(store)).toHaveLength(2);
    });

    it('has nothing to do for no entries', async () => {
      const store = makeStore();
      expect(right(await store.appendAll([])())).toEqual([]);
    });
  });
};
