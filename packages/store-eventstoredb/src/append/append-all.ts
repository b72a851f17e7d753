import {
  type AppendEntry,
  type Appended,
  type AppendFailure,
  eventIdOf,
  type StreamName,
  wrongVersion,
} from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import type { Caller } from '../call/caller.ts';
import { heldBy } from '../read/read-stream.ts';
import { appendOne } from './append-one.ts';
import { sameIds, type Verdict, verdictAt } from './verdict.ts';

/** Streams asked about at a time. */
const AT_ONCE = 16;

/** How many events each stream holds. */
const standing = async (
  caller: Caller,
  entries: readonly AppendEntry[],
): Promise<E.Either<AppendFailure, ReadonlyMap<StreamName, number>>> => {
  const names = [...new Set(entries.map(({ stream }) => stream))];
  const held = new Map<StreamName, number>();
  for (let i = 0; i < names.length; i += AT_ONCE) {
    const some = names.slice(i, i + AT_ONCE);
    const answers = await Promise.all(some.map((name) => heldBy(caller, name)));
    for (const [j, answer] of answers.entries()) {
      if (E.isLeft(answer)) return E.left(caller.failure(answer.left));
      const name = some[j];
      if (name !== undefined) held.set(name, answer.right);
    }
  }
  return E.right(held);
};

/** What each entry would do; `undefined` for one that repeats an entry of the same call. */
type Plan = readonly (Verdict | undefined)[];

const planOf = async (
  caller: Caller,
  entries: readonly AppendEntry[],
): Promise<E.Either<AppendFailure, Plan>> => {
  const stored = await standing(caller, entries);
  if (E.isLeft(stored)) return stored;
  const added = new Map<StreamName, (string | undefined)[]>();
  const plan: (Verdict | undefined)[] = [];
  for (const entry of entries) {
    const { stream, expected, events } = entry;
    const before = stored.right.get(stream) ?? 0;
    const pending = added.get(stream) ?? [];
    const held = before + pending.length;
    const from = expected - before;
    if (held === expected) {
      added.set(stream, [...pending, ...events.map(eventIdOf)]);
      plan.push({ _tag: 'Append' });
    } else if (from < 0) {
      const verdict = await verdictAt(caller, entry, before);
      if (E.isLeft(verdict)) return verdict;
      if (verdict.right._tag === 'Wrong') return E.left(wrongVersion(stream, expected, held));
      plan.push(verdict.right);
    } else if (events.length > 0 && sameIds(pending.slice(from, from + events.length), events)) {
      plan.push(undefined);
    } else {
      return E.left(wrongVersion(stream, expected, held));
    }
  }
  return E.right(plan);
};

/**
 * Several streams, one after another: this database has no transaction over streams. What can be seen
 * to be wrong is refused before anything is written. Where it stops all the same, the same call again
 * goes on from there, because what is written is recognised by its ids.
 */
export const appendAll = async (
  caller: Caller,
  entries: readonly AppendEntry[],
): Promise<E.Either<AppendFailure, readonly Appended[]>> => {
  const plan = await planOf(caller, entries);
  if (E.isLeft(plan)) return plan;
  const done: Appended[] = [];
  for (const [i, entry] of entries.entries()) {
    const verdict = plan.right[i];
    const one =
      verdict?._tag === 'There'
        ? E.right({
            firstVersion: entry.expected,
            position: verdict.position,
            alreadyThere: true,
          })
        : await appendOne(caller, entry, verdict);
    if (E.isLeft(one)) return one;
    done.push(one.right);
  }
  return E.right(done);
};
