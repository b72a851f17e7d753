import { agree } from '../../laws/difference.ts';
import { holds, left, readAll, right } from '../expect.ts';
import { type RuleBody, rule } from '../rule.ts';
import { a, b, event, events, unplaced } from '../sample/events.ts';

export const appending: readonly RuleBody[] = [
  rule('append puts events behind one another, in the stream and in the history', async (bench) => {
    const store = await bench.open();
    const first = right(await store.append(a, 0, events(1, 2))());
    const second = right(await store.append(b, 0, [event(3)])());
    const third = right(await store.append(a, 2, [event(4)])());
    agree(
      [first, second, third].map(({ firstVersion, alreadyThere }) => [firstVersion, alreadyThere]),
      [
        [0, false],
        [0, false],
        [2, false],
      ],
      'append answers something else',
    );
    const found = await readAll(store);
    const written = [
      { ...event(1), stream: a, version: 0 },
      { ...event(2), stream: a, version: 1 },
      { ...event(3), stream: b, version: 0 },
      { ...event(4), stream: a, version: 2 },
    ];
    agree(unplaced(found), written, 'the history is not what was written');
    agree(
      [first, second, third].map(({ position }) => position),
      [found[1]?.position, found[2]?.position, found[3]?.position],
      'append does not answer the position of its last event',
    );
  }),

  rule('every text is kept byte for byte', async (bench) => {
    const store = await bench.open();
    const texts = [
      '{ "a" : 1.0,\n"ệ":"\\u0000😀","b":"\u2028" }',
      '{"2":1,"1":2,"1":3,"big":90071992547409931}',
      '{"e\u0302":"decomposed","\u00ea":"composed","lone":"\\ud800"}',
      '[]',
      'null',
      '""',
    ];
    const written = texts.map((data, n) => {
      const { meta, ...rest } = event(n, { data });
      return { ...rest, meta: meta.replace('}', ',  "note" :"\\u1ec7ệ"}') };
    });
    right(await store.append(a, 0, written)());
    const found = await readAll(store);
    agree(
      found.map(({ data, meta }) => [data, meta]),
      written.map(({ data, meta }) => [data, meta]),
      'a text was changed',
    );
  }),

  ...[1, 4].map((expected) =>
    rule(
      `a version ${expected < 3 ? 'behind' : 'ahead of'} what the stream holds is refused, and both are said`,
      async (bench) => {
        const store = await bench.open();
        right(await store.append(a, 0, events(1, 3))());
        const { message, ...refusal } = left(await store.append(a, expected, events(9, 2))());
        agree(
          refusal,
          { _tag: 'WrongVersion', stream: a, expected, found: 3 },
          'the refusal says something else',
        );
        holds(message.length > 0, 'the refusal has no sentence');
        agree((await readAll(store)).length, 3, 'something of a refused append was kept');
      },
    ),
  ),

  rule('a version other than 0 is refused for a stream that does not exist', async (bench) => {
    const store = await bench.open();
    const { message: _, ...refusal } = left(await store.append(b, 1, [event(1)])());
    agree(
      refusal,
      { _tag: 'WrongVersion', stream: b, expected: 1, found: 0 },
      'the refusal says something else',
    );
    agree(await readAll(store), [], 'something of a refused append was kept');
  }),

  rule('the same ids at the same place are taken as done, and add nothing', async (bench) => {
    const store = await bench.open();
    const first = right(await store.append(a, 0, events(1, 2))());
    right(await store.append(a, 2, [event(3)])());
    const again = right(await store.append(a, 0, events(1, 2))());
    agree(again, { ...first, alreadyThere: true }, 'a repeat answers something else');
    agree((await readAll(store)).length, 3, 'a repeat wrote something');
  }),

  ...(
    [
      ['other ids', events(7, 2)],
      ['the same ids in another order', [event(2), event(1)]],
      ['more than is there', events(1, 4)],
      ['no events', []],
    ] as const
  ).map(([what, again]) =>
    rule(`${what} at a place that is taken are not taken for done`, async (bench) => {
      const store = await bench.open();
      right(await store.append(a, 0, events(1, 3))());
      const { message: _, ...refusal } = left(await store.append(a, 0, again)());
      agree(
        refusal,
        { _tag: 'WrongVersion', stream: a, expected: 0, found: 3 },
        'the refusal says something else',
      );
      agree((await readAll(store)).length, 3, 'something of a refused append was kept');
    }),
  ),

  rule('no events at the right version are done: nothing to do', async (bench) => {
    const store = await bench.open();
    const { position: _, ...nothing } = right(await store.append(a, 0, [])());
    agree(nothing, { firstVersion: 0, alreadyThere: false }, 'append answers something else');
    const { position } = right(await store.append(a, 0, [event(1)])());
    right(await store.append(b, 0, [event(2)])());
    agree(
      right(await store.append(a, 1, [])()),
      { firstVersion: 1, position, alreadyThere: false },
      'append answers something else',
    );
    agree((await readAll(store)).length, 2, 'an append of nothing wrote something');
  }),

  rule('nothing is done before the task is run', async (bench) => {
    const store = await bench.open();
    store.append(a, 0, [event(1)]);
    store.appendAll([{ stream: a, expected: 0, events: [event(1)] }]);
    agree(await readAll(store), [], 'a task that was not run wrote something');
  }),
];
