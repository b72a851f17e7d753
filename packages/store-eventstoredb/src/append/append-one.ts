import {
  type AppendEntry,
  type Appended,
  type AppendFailure,
  type Position,
  wrongVersion,
} from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import type { Caller } from '../call/caller.ts';
import { outcomeUnknown } from '../failure/sentences.ts';
import { headOf } from '../read/head.ts';
import { serverName } from '../read/read-stream.ts';
import { encode } from '../wire/encode.ts';
import { positionIn, type Verdict, verdictOn } from './verdict.ts';

/** Nothing to write: behind the last event of its stream, or of all. */
const nothing = async (
  caller: Caller,
  entry: AppendEntry,
): Promise<E.Either<AppendFailure, Appended>> => {
  const { expected } = entry;
  const last = expected === 0 ? E.right(undefined) : await positionIn(caller, entry, expected - 1);
  if (E.isLeft(last)) return last;
  let position = last.right;
  if (position === undefined) {
    const head = await headOf(caller)();
    if (E.isLeft(head)) return head;
    position = head.right.position ?? (0 as Position);
  }
  return E.right({ firstVersion: expected, position, alreadyThere: false });
};

/**
 * Appends to one stream, all or nothing. It looks first, because the server takes a repeat for a
 * success without saying so; and it looks again whenever it cannot know what became of a try. The
 * same ids at the same expected version make a second try harmless, also when the first one arrives
 * late: the server knows them.
 */
export const appendOne = async (
  caller: Caller,
  entry: AppendEntry,
  known?: Verdict,
): Promise<E.Either<AppendFailure, Appended>> => {
  const { stream, expected, events } = entry;
  const encoded = encode(caller.store, events);
  if (E.isLeft(encoded)) return encoded;
  const name = serverName(caller, stream);
  const expectation = expected === 0 ? 'no_stream' : BigInt(expected - 1);
  const appended = (position: Position, alreadyThere: boolean) =>
    E.right({ firstVersion: expected, position, alreadyThere });
  /** What was said of a try of ours that may have been done. */
  let doubt: string | undefined;

  for (let n = 1; ; n += 1) {
    const looked = n === 1 && known !== undefined ? E.right(known) : await verdictOn(caller, entry);
    if (E.isLeft(looked)) {
      return doubt !== undefined && looked.left._tag === 'StoreBusy'
        ? E.left(outcomeUnknown(caller.store, doubt))
        : looked;
    }
    const verdict = looked.right;
    if (verdict._tag === 'Wrong') return E.left(wrongVersion(stream, expected, verdict.found));
    if (verdict._tag === 'There') return appended(verdict.position, doubt === undefined);
    if (events.length === 0) return nothing(caller, entry);

    const tried = await caller.once((driver) => driver.append(name, expectation, encoded.right));
    if (E.isRight(tried)) {
      const position = await positionIn(caller, entry, expected + events.length - 1);
      if (E.isLeft(position)) return position;
      if (position.right !== undefined) return appended(position.right, false);
      doubt = 'what it acknowledged is not there';
    } else if (tried.left._tag === 'Unknown') {
      doubt = tried.left.said;
    } else if (tried.left._tag === 'Closed') {
      return E.left(caller.failure(tried.left));
    } else if (tried.left._tag !== 'Conflict') {
      return E.left(caller.failure(tried.left));
    }
    if (n >= caller.settings.attempts) {
      return E.left(outcomeUnknown(caller.store, doubt ?? 'somebody else writes all the time'));
    }
    if (doubt !== undefined) await caller.pause(n - 1);
  }
};
