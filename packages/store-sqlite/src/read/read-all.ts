import { setImmediate as breathe } from 'node:timers/promises';
import type { Chunk, Position, ReadQuery, StoredEvent, StoreFailure } from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import { afterGood } from '../failure/sentences.ts';
import type { Connection } from '../session/connection.ts';
import { everything, type Part } from '../workers/part.ts';
import { planOf } from './plan.ts';
import { type Row, row } from './row.ts';

export const CHUNK = 1000;

/**
 * Positions looked at in one step. With a filter that lets little through, a step would otherwise
 * hold up the whole process.
 */
const WINDOW = 50_000;

/** How many events a chunk holds. */
const sizeOf = (query: ReadQuery): number => Math.max(1, Math.trunc(query.chunkSize ?? CHUNK) || 1);

/**
 * Reads by pages, each a statement of its own: between two of them nothing is held in the file, so
 * the log can be taken up, and other work of this process has its turn.
 */
export async function* readAll(
  connection: Connection,
  query: ReadQuery,
  part: Part = everything,
): AsyncGenerator<E.Either<StoreFailure, Chunk>> {
  const plan = await connection.use((session) => planOf(session, query, part));
  if (E.isLeft(plan)) {
    yield plan;
    return;
  }
  const size = sizeOf(query);
  let chunk: StoredEvent[] = [];
  let most = size;
  let first = true;
  let lastGood: Position | undefined;
  for (const { after, to, sql, bind } of plan.right) {
    let at = after;
    while (at < to) {
      if (first) first = false;
      else await breathe();
      const limit = Math.min(most, size - chunk.length);
      const until = Math.min(to, at + WINDOW);
      const page = await connection.use((session) =>
        row.toEvents(session.names, session.prepare<Row>(sql).all(at, until, ...bind, limit)),
      );
      if (E.isLeft(page)) {
        if (page.left._tag === 'StoreDamaged' && limit > 1) {
          // Part of the page may be whole: smaller steps lead up to the break.
          most = limit >> 1;
          continue;
        }
        if (chunk.length > 0) yield E.right(chunk);
        yield E.left(afterGood(page.left, lastGood));
        return;
      }
      lastGood = page.right.at(-1)?.position ?? lastGood;
      at = page.right.length === limit && lastGood !== undefined ? lastGood : until;
      if (chunk.length === 0) chunk = page.right;
      else for (const event of page.right) chunk.push(event);
      if (chunk.length === size) {
        yield E.right(chunk);
        chunk = [];
      }
    }
  }
  if (chunk.length > 0) yield E.right(chunk);
}
