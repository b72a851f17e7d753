import {
  type AppendEntry,
  type Appended,
  type AppendFailure,
  type NewEvent,
  type Position,
  type StreamName,
  sameEvents,
  type WrongVersion,
  wrongVersion,
} from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import { heldBy } from '../read/read-stream.ts';
import type { Session } from '../session/session.ts';
import { chainAt, nextChain } from './chain.ts';
import { recordedOrder } from './recorded-order.ts';

/** Thrown within a transaction to undo it; never leaves this file. */
class Refused extends Error {
  readonly failure: WrongVersion;
  constructor(failure: WrongVersion) {
    super(failure.message);
    this.failure = failure;
  }
}

const INSERT = `INSERT INTO events
  (position, stream, version, kind, effective_on, recorded_at, data, meta, chain)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`;

const PART = `SELECT position, meta FROM events
  WHERE stream = ? AND version >= ? AND version < ? ORDER BY version`;

/** What stands in a stream at the place where an entry wants to write. */
const partOf = (session: Session, id: number, from: number, count: number) =>
  session
    .prepare<readonly [Position, string]>(PART)
    .all(id, from, from + count)
    .map(([position, meta]) => ({ position, meta }));

/** The result for events that were written before; undefined when these are others. */
const writtenBefore = (
  session: Session,
  id: number | undefined,
  expected: number,
  events: readonly NewEvent[],
): Appended | undefined => {
  if (id === undefined || events.length === 0) return undefined;
  const there = partOf(session, id, expected, events.length);
  const last = there.at(-1);
  return last !== undefined && sameEvents(there, events)
    ? { firstVersion: expected, position: last.position, alreadyThere: true }
    : undefined;
};

/** Where an entry without events stands: behind the last event of its stream, or of all. */
const placeOf = (session: Session, id: number | undefined, held: number, head: number): Position =>
  (id === undefined || held === 0
    ? head
    : (partOf(session, id, held - 1, 1)[0]?.position ?? head)) as Position;

/** Writes all entries; only within a transaction. */
const write = (session: Session, entries: readonly AppendEntry[]): readonly Appended[] => {
  const { names } = session;
  const insert = session.prepare(INSERT);
  const order = recordedOrder(session);
  let { head } = order;
  // Read under the write lock: no other process adds anything in between.
  let chain = chainAt(session, head);
  /** How many events a stream holds, for streams met before. */
  const known = new Map<StreamName, number>();
  const appended = entries.map(({ stream, expected, events }): Appended => {
    const id = names.streamId(stream);
    const held = known.get(stream) ?? heldBy(session, id);
    if (held !== expected) {
      const before = writtenBefore(session, id, expected, events);
      if (before === undefined) throw new Refused(wrongVersion(stream, expected, held));
      return before;
    }
    if (events.length === 0) {
      const position = placeOf(session, id, held, head);
      return { firstVersion: expected, position, alreadyThere: false };
    }
    const streamId = id ?? names.addStream(stream);
    events.forEach((event, i) => {
      head += 1;
      const { type, schemaVersion, effectiveOn, recordedAt, data, meta } = event;
      const kind = names.kindId(type, schemaVersion);
      const version = expected + i;
      chain = nextChain(chain, { ...event, stream, version });
      insert.run(head, streamId, version, kind, effectiveOn, recordedAt, data, meta, chain);
      order.note(head, recordedAt);
    });
    known.set(stream, held + events.length);
    return { firstVersion: expected, position: head as Position, alreadyThere: false };
  });
  order.write();
  return appended;
};

/**
 * Appends all entries in one transaction. SQLite lets one writer in at a time, so positions are in
 * order of commit: no reader sees a gap that is filled later.
 */
export const append = (
  session: Session,
  entries: readonly AppendEntry[],
): E.Either<AppendFailure, readonly Appended[]> => {
  try {
    return E.right(session.transaction(() => write(session, entries)));
  } catch (thrown) {
    if (thrown instanceof Refused) return E.left(thrown.failure);
    throw thrown;
  }
};
