import {
  type AppendEntry,
  type Appended,
  type AppendFailure,
  type EventStore,
  memoryStore,
  wrongVersion,
} from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import { type Fault, faulty, tick } from './fault.ts';

type One = EventStore['append'];

const heldBy = async (store: EventStore, name: Parameters<One>[0]): Promise<number> => {
  let held = 0;
  for await (const chunk of store.readStream(name))
    if (E.isRight(chunk)) held += chunk.right.length;
  return held;
};

const each = async (
  store: EventStore,
  entries: readonly AppendEntry[],
): Promise<E.Either<AppendFailure, readonly Appended[]>> => {
  const done: Appended[] = [];
  for (const { stream, expected, events } of entries) {
    const one = await store.append(stream, expected, events)();
    if (E.isLeft(one)) return one;
    done.push(one.right);
    await tick();
  }
  return E.right(done);
};

/** Two stores that should be one. */
const apart: Fault = {
  does: 'keeps another history for each opener',
  breaks: [
    'nor where the same history is opened twice',
    'follow gives what is written by whoever opened the history too',
    'what was acknowledged is there when the history is opened again',
  ],
  makeStore: () => ({ store: memoryStore(), again: memoryStore }),
};

export const writingFaults: readonly Fault[] = [
  apart,
  faulty(
    'answers the position of the first event of an append',
    ['append puts events behind one another, in the stream and in the history'],
    (sound) => ({
      append: (stream, expected, events) => async () => {
        const done = await sound.append(stream, expected, events)();
        return E.isLeft(done)
          ? done
          : E.right({ ...done.right, position: 1 as Appended['position'] });
      },
    }),
  ),
  faulty('reads and writes JSON of its own', ['every text is kept byte for byte'], (sound) => ({
    append: (stream, expected, events) =>
      sound.append(
        stream,
        expected,
        events.map((event) => ({ ...event, data: JSON.stringify(JSON.parse(event.data)) })),
      ),
  })),
  faulty(
    'appends whatever version is expected',
    [
      'a version behind what the stream holds is refused, and both are said',
      'a version ahead of what the stream holds is refused, and both are said',
      'a version other than 0 is refused for a stream that does not exist',
      'of writers that expect the same version one wins, and the others are told',
    ],
    (sound) => ({
      append: (stream, _, events) => async () => {
        for (;;) {
          const done = await sound.append(stream, await heldBy(sound, stream), events)();
          if (E.isRight(done)) return done;
        }
      },
    }),
  ),
  faulty(
    'does not know a repeat',
    [
      'the same ids at the same place are taken as done, and add nothing',
      'appendAll adds only what is not there yet when it is run again',
      'an entry that stands twice in one appendAll is done the second time',
    ],
    (sound) => ({
      append: (stream, expected, events) => async () => {
        const done = await sound.append(stream, expected, events)();
        return E.isRight(done) && done.right.alreadyThere
          ? E.left(wrongVersion(stream, expected, expected + 1))
          : done;
      },
      appendAll: (entries) => async () => {
        const done = await sound.appendAll(entries)();
        return E.isRight(done) && done.right.some(({ alreadyThere }) => alreadyThere)
          ? E.left(wrongVersion('x' as Parameters<One>[0], 0, 1))
          : done;
      },
    }),
  ),
  faulty(
    'takes a place that is taken for a repeat',
    [
      'other ids at a place that is taken are not taken for done',
      'the same ids in another order at a place that is taken are not taken for done',
      'more than is there at a place that is taken are not taken for done',
      'no events at a place that is taken are not taken for done',
    ],
    (sound) => ({
      append: (stream, expected, events) => async () => {
        const done = await sound.append(stream, expected, events)();
        return E.isLeft(done)
          ? E.right({
              firstVersion: expected,
              position: 1 as Appended['position'],
              alreadyThere: true,
            })
          : done;
      },
    }),
  ),
  faulty(
    'refuses to do nothing',
    [
      'no events at the right version are done: nothing to do',
      'appendAll has nothing to do for no entries',
    ],
    (sound) => ({
      append: (stream, expected, events) => async () =>
        events.length === 0
          ? E.left(wrongVersion(stream, expected, 0))
          : sound.append(stream, expected, events)(),
      appendAll: (entries) => async () =>
        entries.length === 0
          ? E.left(wrongVersion('x' as Parameters<One>[0], 0, 0))
          : sound.appendAll(entries)(),
    }),
  ),
  faulty('is hasty', ['nothing is done before the task is run'], (sound) => ({
    append: (stream, expected, events) => {
      const done = sound.append(stream, expected, events)();
      return () => done;
    },
  })),
  faulty(
    'forgets every fourth append that it acknowledged',
    ['writers that try again all get through, and nothing is lost or doubled'],
    (sound) => {
      let appends = 0;
      return {
        append: (stream, expected, events) => async () => {
          appends += 1;
          if (appends % 4 > 0) return sound.append(stream, expected, events)();
          return E.right({
            firstVersion: expected,
            position: 1 as Appended['position'],
            alreadyThere: false,
          });
        },
      };
    },
  ),
  faulty('writes a batch bit by bit', ['a batch is seen whole or not at all'], (sound) => ({
    append: (stream, expected, events) => async () => {
      const entries = events.map((event, i) => ({
        stream,
        expected: expected + i,
        events: [event],
      }));
      const done = await each(sound, entries);
      return E.isLeft(done) ? done : E.right(done.right.at(-1) as Appended);
    },
  })),
  faulty(
    'writes entry by entry',
    [
      'a batch over several streams is seen whole or not at all',
      'appendAll writes nothing when an entry is refused, and goes on as before',
    ],
    (sound) => ({ appendAll: (entries) => () => each(sound, entries) }),
  ),
  faulty(
    'sorts the entries by stream',
    ['appendAll writes the entries in their order and answers in their order'],
    (sound) => ({
      appendAll: (entries) =>
        sound.appendAll(entries.toSorted((x, y) => (x.stream < y.stream ? -1 : 1))),
    }),
  ),
];
