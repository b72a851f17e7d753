import type { EventStore, StreamName } from '@donghanh/core';
import { agree } from '../../laws/difference.ts';
import { fail, holds, left, meanwhile, readAll, readOut, right } from '../expect.ts';
import { type RuleBody, rule } from '../rule.ts';
import { a, b, event, events, stream, upTo, versions } from '../sample/events.ts';

/** Appends to a stream that others append to as well, one event at a time, however often it takes. */
const insist = async (store: EventStore, name: StreamName, from: number, count: number) => {
  for (const n of upTo(count)) {
    for (;;) {
      const held = (await readOut(store.readStream(name))).events.length;
      const done = await store.append(name, held, [event(from + n)])();
      if (done._tag === 'Right') break;
      if (done.left._tag !== 'WrongVersion') fail(done.left.message);
    }
  }
};

/** Every event once, in versions without a gap, and in the order of each writer. */
const whole = async (store: EventStore, writers: number, each: number): Promise<void> => {
  const { events: found } = await readOut(store.readStream(a));
  agree(versions(found), upTo(writers * each), 'versions have gaps or repeats');
  const metas = found.map(({ meta }) => meta);
  for (const writer of upTo(writers)) {
    const own = events(writer * 100, each).map(({ meta }) => meta);
    agree(
      metas.filter((meta) => own.includes(meta)),
      own,
      `the events of writer ${writer} are not there once each, in their order`,
    );
  }
};

export const racing: readonly RuleBody[] = [
  rule(
    'of writers that expect the same version one wins, and the others are told',
    async (bench) => {
      const store = await bench.open();
      const outcomes = await Promise.all(upTo(5).map((n) => store.append(a, 0, [event(n)])()));
      const won = outcomes.filter(({ _tag }) => _tag === 'Right');
      agree(won.length, 1, 'the number of winners is not one');
      for (const outcome of outcomes) {
        if (outcome._tag === 'Left') agree(left(outcome)._tag, 'WrongVersion', 'another refusal');
      }
      agree((await readAll(store)).length, 1, 'a loser wrote something');
    },
  ),

  rule('writers that try again all get through, and nothing is lost or doubled', async (bench) => {
    const store = await bench.open();
    await Promise.all(upTo(4).map((writer) => insist(store, a, writer * 100, 6)));
    await whole(store, 4, 6);
  }),

  rule('nor where the same history is opened twice', async (bench) => {
    const [store, again] = await bench.openTwo();
    if (again === undefined) return { because: 'the store was not opened a second time' };
    await Promise.all(upTo(4).map((n) => insist(n % 2 ? again : store, a, n * 100, 6)));
    await whole(store, 4, 6);
    agree(await readAll(again), await readAll(store), 'two openers see two histories');
    return undefined;
  }),

  rule('a batch is seen whole or not at all', async (bench) => {
    const store = await bench.open();
    right(await store.append(b, 0, [event(9000)])());
    const write = async () => {
      for (const n of upTo(5)) right(await store.append(a, n * 40, events(n * 40, 40))());
    };
    await meanwhile(write(), async () => {
      const seen = (await readAll(store)).length - 1;
      holds(seen % 40 === 0, `${seen} events of batches of 40 were seen`);
    });
    agree((await readAll(store)).length, 201, 'events are missing');
  }),

  rule('a batch over several streams is seen whole or not at all', async (bench) => {
    const store = await bench.open();
    if (!store.capabilities.atomicAppendAll) {
      return { because: 'the store says that appendAll over several streams is not atomic' };
    }
    const write = async () => {
      for (const n of upTo(5)) {
        const entries = upTo(20).map((each) => ({
          stream: stream(`commune-${each}`),
          expected: n,
          events: [event(n * 20 + each)],
        }));
        right(await store.appendAll(entries)());
      }
    };
    await meanwhile(write(), async () => {
      const seen = (await readAll(store)).length;
      holds(seen % 20 === 0, `${seen} events of batches of 20 were seen`);
    });
    agree((await readAll(store)).length, 100, 'events are missing');
    return undefined;
  }),
];
