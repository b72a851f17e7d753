import { agree } from '../../laws/difference.ts';
import { left, readAll, right } from '../expect.ts';
import { type RuleBody, rule } from '../rule.ts';
import { a, b, event, events } from '../sample/events.ts';

export const importing: readonly RuleBody[] = [
  rule('appendAll writes the entries in their order and answers in their order', async (bench) => {
    const store = await bench.open();
    const done = right(
      await store.appendAll([
        { stream: a, expected: 0, events: events(1, 2) },
        { stream: b, expected: 0, events: [event(3)] },
        { stream: a, expected: 2, events: [event(4)] },
        { stream: a, expected: 3, events: [event(5)] },
      ])(),
    );
    const found = await readAll(store);
    agree(
      found.map(({ stream, version, data }) => [stream, version, data]),
      [
        [a, 0, event(1).data],
        [a, 1, event(2).data],
        [b, 0, event(3).data],
        [a, 2, event(4).data],
        [a, 3, event(5).data],
      ],
      'the history is not in the order of the entries',
    );
    agree(
      done,
      [
        { firstVersion: 0, position: found[1]?.position, alreadyThere: false },
        { firstVersion: 0, position: found[2]?.position, alreadyThere: false },
        { firstVersion: 2, position: found[3]?.position, alreadyThere: false },
        { firstVersion: 3, position: found[4]?.position, alreadyThere: false },
      ],
      'appendAll answers something else',
    );
  }),

  rule(
    'appendAll writes nothing when an entry is refused, and goes on as before',
    async (bench) => {
      const store = await bench.open();
      right(await store.append(a, 0, [event(1)])());
      const refused = await store.appendAll([
        { stream: b, expected: 0, events: [event(2, { type: 'CommuneRegistered' })] },
        { stream: a, expected: 1, events: [event(3)] },
        { stream: a, expected: 1, events: [event(4)] },
      ])();
      const { message: _, ...refusal } = left(refused);
      agree(
        refusal,
        { _tag: 'WrongVersion', stream: a, expected: 1, found: 2 },
        'the refusal says something else',
      );
      agree((await readAll(store)).length, 1, 'something of a refused import was kept');
      agree(right(await store.head()()).count, 1, 'something of a refused import is counted');
      right(await store.append(b, 0, [event(5, { type: 'CommuneRegistered' })])());
      agree(
        (await readAll(store)).map(({ stream, type }) => [stream, type]),
        [
          [a, 'AssignmentMade'],
          [b, 'CommuneRegistered'],
        ],
        'the store does not go on as before',
      );
    },
  ),

  rule('appendAll adds only what is not there yet when it is run again', async (bench) => {
    const store = await bench.open();
    const half = [{ stream: a, expected: 0, events: events(1, 2) }];
    const whole = [...half, { stream: b, expected: 0, events: [event(3)] }];
    right(await store.appendAll(half)());
    const done = right(await store.appendAll(whole)());
    agree(
      done.map(({ alreadyThere }) => alreadyThere),
      [true, false],
      'appendAll does not say what was there',
    );
    agree(
      right(await store.appendAll(whole)()),
      done.map((appended) => ({ ...appended, alreadyThere: true })),
      'a repeat answers something else',
    );
    agree((await readAll(store)).length, 3, 'a repeat wrote something');
  }),

  rule('an entry that stands twice in one appendAll is done the second time', async (bench) => {
    const store = await bench.open();
    const entry = { stream: a, expected: 0, events: events(1, 2) };
    const next = { stream: a, expected: 2, events: [event(3)] };
    const done = right(await store.appendAll([entry, next, entry, next])());
    const found = await readAll(store);
    const [second, third] = [found[1]?.position, found[2]?.position];
    agree(
      done,
      [
        { firstVersion: 0, position: second, alreadyThere: false },
        { firstVersion: 2, position: third, alreadyThere: false },
        { firstVersion: 0, position: second, alreadyThere: true },
        { firstVersion: 2, position: third, alreadyThere: true },
      ],
      'appendAll answers something else',
    );
    agree(found.length, 3, 'an entry was written twice');
  }),

  rule('appendAll has nothing to do for no entries', async (bench) => {
    const store = await bench.open();
    agree(right(await store.appendAll([])()), [], 'appendAll answers something else');
  }),
];
