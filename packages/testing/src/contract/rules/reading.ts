import { agree } from '../../laws/difference.ts';
import { holds, readAll, readOut, right } from '../expect.ts';
import { type RuleBody, rule } from '../rule.ts';
import { a, b, event, events, upTo, versions } from '../sample/events.ts';

export const reading: readonly RuleBody[] = [
  rule('there is nothing in an empty history', async (bench) => {
    const store = await bench.open();
    const nothing = { chunks: [], events: [], failure: undefined };
    agree(await readOut(store.readAll()), nothing, 'an empty history is not empty');
    agree(await readOut(store.readStream(a)), nothing, 'an empty stream is not empty');
    agree(right(await store.head()()), { position: undefined, count: 0 }, 'it has an end');
  }),

  rule('head says where history ends, and how much there is', async (bench) => {
    const store = await bench.open();
    right(await store.append(a, 0, events(1, 3))());
    const first = right(await store.append(b, 0, [event(4)])());
    agree(right(await store.head()()), { position: first.position, count: 4 }, 'another end');
    const second = right(await store.append(a, 3, events(5, 2))());
    agree(right(await store.head()()), { position: second.position, count: 6 }, 'another end');
  }),

  rule('positions rise, and behind each of them is exactly the rest', async (bench) => {
    const store = await bench.open();
    // Recorded later and later, earlier and earlier: the order is that of arrival.
    right(await store.append(a, 0, [event(1), event(2)])());
    right(await store.append(b, 0, [event(9, { recordedAt: '2012-01-01T00:00:00.000Z' })])());
    right(await store.append(a, 2, [event(3)])());
    const found = await readAll(store);
    found.forEach(({ position }, i) => {
      const next = found[i + 1];
      holds(next === undefined || next.position > position, 'positions do not rise');
    });
    for (const [i, { position }] of found.entries()) {
      agree(
        await readAll(store, { after: position }),
        found.slice(i + 1),
        `after ${position} is not the rest`,
      );
      agree(
        await readAll(store, { upTo: position }),
        found.slice(0, i + 1),
        `up to ${position} is not the beginning`,
      );
    }
  }),

  rule('chunks are full, of the size asked for, and of 1,000 unless told', async (bench) => {
    const store = await bench.open();
    right(await store.append(a, 0, events(1, 1001))());
    right(await store.append(a, 1001, events(1002, 1000))());
    const sizes = async (chunkSize?: number) => {
      const query = chunkSize === undefined ? {} : { chunkSize };
      const { chunks, events: found } = await readOut(store.readAll(query));
      agree(versions(found), upTo(2001), 'not every event once, in order');
      return chunks.map(({ length }) => length);
    };
    agree(await sizes(), [1000, 1000, 1], 'chunks of other sizes');
    agree(await sizes(2001), [2001], 'chunks of other sizes');
    agree(await sizes(5000), [2001], 'chunks of other sizes');
    agree(await sizes(700), [700, 700, 601], 'chunks of other sizes');
  }),

  ...[0, -1, 0.5, Number.NaN].map((chunkSize) =>
    rule(`no chunk is empty (chunk size ${chunkSize})`, async (bench) => {
      const store = await bench.open();
      const made = [event(1), event(2, { type: 'PledgeMade' }), event(3, { type: 'PledgeMade' })];
      right(await store.append(a, 0, made)());
      const query = { types: ['PledgeMade'], chunkSize };
      const { chunks, events: found } = await readOut(store.readAll(query));
      agree(versions(found), [1, 2], 'not what was asked for');
      holds(
        chunks.every(({ length }) => length > 0),
        'a chunk is empty',
      );
    }),
  ),

  rule('readStream gives one stream, from a version on', async (bench) => {
    const store = await bench.open();
    right(await store.append(a, 0, events(1, 2))());
    right(await store.append(b, 0, [event(3)])());
    right(await store.append(a, 2, [event(4)])());
    const from = async (version?: number) =>
      versions((await readOut(store.readStream(a, version))).events);
    agree(
      [await from(), await from(1), await from(3), await from(9), await from(-5)],
      [[0, 1, 2], [1, 2], [], [], [0, 1, 2]],
      'not the versions asked for',
    );
    agree(
      (await readOut(store.readStream(a))).events,
      (await readAll(store)).filter(({ stream }) => stream === a),
      'an event is another one in its stream than in the history',
    );
  }),

  rule('readStream gives a long stream in chunks', async (bench) => {
    const store = await bench.open();
    right(await store.append(b, 0, [event(9000)])());
    right(await store.append(a, 0, events(1, 1000))());
    right(await store.append(a, 1000, events(1001, 1000))());
    const { chunks, events: found } = await readOut(store.readStream(a));
    agree(
      chunks.map(({ length }) => length),
      [1000, 1000],
      'chunks of other sizes',
    );
    agree(versions(found), upTo(2000), 'not every event once, in order');
  }),

  rule(
    'a reading ends where history ended when it began, and holds up no writer',
    async (bench) => {
      const store = await bench.open();
      right(await store.append(a, 0, events(1, 4))());
      const seen: number[] = [];
      for await (const chunk of store.readAll({ chunkSize: 1 })) {
        seen.push(...versions(right(chunk)));
        holds(seen.length < 9, 'the reading does not end');
        right(await store.append(b, seen.length - 1, [event(100 + seen.length)])());
      }
      agree(seen, [0, 1, 2, 3], 'the reading gave something else');
      agree((await readAll(store)).length, 8, 'an append was lost');
    },
  ),

  rule('so does the reading of a stream', async (bench) => {
    const store = await bench.open();
    right(await store.append(a, 0, events(1, 1001))());
    let seen = 0;
    for await (const chunk of store.readStream(a)) {
      seen += right(chunk).length;
      right(await store.append(a, 1000 + (seen > 1000 ? 2 : 1), [event(5000 + seen)])());
    }
    agree(seen, 1001, 'the reading gave another number of events');
  }),

  rule('two readers at once get their own', async (bench) => {
    const store = await bench.open();
    right(await store.append(a, 0, events(1, 6))());
    const one = store.readAll({ chunkSize: 2 })[Symbol.asyncIterator]();
    const two = store.readAll({ chunkSize: 3 })[Symbol.asyncIterator]();
    const seen: number[][] = [];
    for (const reader of [one, two, one, two, one]) {
      const next = await reader.next();
      if (next.done !== true) seen.push(versions(right(next.value)));
    }
    agree(
      seen,
      [
        [0, 1],
        [0, 1, 2],
        [2, 3],
        [3, 4, 5],
        [4, 5],
      ],
      'readers disturb each other',
    );
  }),
];
