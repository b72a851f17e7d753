import type { ReadQuery } from '@donghanh/core';
import type { Session } from '../session/session.ts';
import type { Parameter } from '../session/statement.ts';
import { everything, type Part } from '../workers/part.ts';
import { type Condition, conditionsOf } from './conditions.ts';
import { recordedThrough, type Segment } from './recorded.ts';
import { COLUMNS, COLUMNS_WITH_CHAIN, row } from './row.ts';

/** Part of a reading: a stretch of positions, and the statement that reads a page of it. */
export interface Stretch {
  readonly after: number;
  readonly to: number;
  /** Takes the place behind which to read, the last place, `bind`, and how many. */
  readonly sql: string;
  readonly bind: readonly Parameter[];
}

const stretch = (columns: string, segment: Segment, conditions: readonly Condition[]): Stretch => ({
  after: segment.after,
  to: segment.to,
  sql: `SELECT ${columns} FROM events WHERE ${[
    'position > ? AND position <= ?',
    ...conditions.map((condition) => condition.sql),
  ].join(' AND ')} ORDER BY position LIMIT ?`,
  bind: conditions.flatMap((condition) => condition.bind),
});

/**
 * How a query is read. It ends where history ends now, so that a reading comes to an end while
 * others go on writing.
 */
export const planOf = (
  session: Session,
  query: ReadQuery,
  part: Part = everything,
): readonly Stretch[] => {
  // The end first: what is then read about the order of recording holds for everything before it.
  const head = row.head(session);
  const after = Math.max(query.after ?? 0, 0);
  const end = Math.min(query.upTo ?? head, head);
  const conditions = conditionsOf(session, query, part);
  if (after >= end || conditions === undefined) return [];
  const columns = query.chain === true && row.keepsChain(session) ? COLUMNS_WITH_CHAIN : COLUMNS;
  const through = query.recordedThrough;
  if (through === undefined)
    return [stretch(columns, { after, to: end, mixed: false }, conditions)];
  const early: Condition = { sql: 'recorded_at <= ?', bind: [through] };
  return recordedThrough(session, head, after, end, through).map((segment) =>
    stretch(columns, segment, segment.mixed ? [early, ...conditions] : conditions),
  );
};
