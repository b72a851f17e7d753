import { setImmediate as breathe } from 'node:timers/promises';
import type { Chunk, StoreFailure, StreamName } from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import type { Connection } from '../session/connection.ts';
import type { Session } from '../session/session.ts';
import { CHUNK } from './read-all.ts';
import { COLUMNS, type Row, row } from './row.ts';

const PAGE = `SELECT ${COLUMNS} FROM events
  WHERE stream = ? AND version >= ? AND version < ? ORDER BY version LIMIT ${CHUNK}`;

/** How many events a stream holds; 0 when there is no such stream. */
export const heldBy = (session: Session, id: number | undefined): number =>
  id === undefined
    ? 0
    : (session
        .prepare<readonly [number]>(
          'SELECT ifnull(max(version) + 1, 0) FROM events WHERE stream = ?',
        )
        .get(id)?.[0] ?? 0);

/** A stream from a version on, as far as it goes now. */
export async function* readStream(
  connection: Connection,
  stream: StreamName,
  fromVersion: number,
): AsyncGenerator<E.Either<StoreFailure, Chunk>> {
  let from = Math.max(fromVersion, 0);
  let end = Number.MAX_SAFE_INTEGER;
  for (;;) {
    const page = await connection.use((session): Chunk => {
      const id = session.names.streamId(stream);
      if (id === undefined) return [];
      const chunk = row.toEvents(session.names, session.prepare<Row>(PAGE).all(id, from, end));
      // A full page: fix the end, so that the reading ends while others go on writing.
      if (chunk.length === CHUNK && end === Number.MAX_SAFE_INTEGER) end = heldBy(session, id);
      return chunk;
    });
    if (E.isLeft(page)) {
      yield page;
      return;
    }
    if (page.right.length > 0) yield page;
    from += page.right.length;
    if (page.right.length < CHUNK || from >= end) return;
    await breathe();
  }
}
