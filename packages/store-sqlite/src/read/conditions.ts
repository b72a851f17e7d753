import type { LocalDate, ReadQuery } from '@donghanh/core';
import { addDays } from '@donghanh/core';
import type { Session } from '../session/session.ts';
import type { Parameter } from '../session/statement.ts';
import type { Part } from '../workers/part.ts';

/** Part of a WHERE, and what to bind in it. */
export interface Condition {
  readonly sql: string;
  readonly bind: readonly Parameter[];
}

/** No name goes on with this character, so it ends the range of a prefix. */
const AFTER_ALL = '\u{10FFFF}';

/**
 * `certainFrom(effectiveOn) <= day` without computing the last day of a month: a month counts when it
 * is over, so its text is compared with the last month that is over; a year likewise.
 */
const certainBy = (day: LocalDate): Condition => {
  const nextDay = addDays(day, 1);
  const monthIsOver = nextDay.endsWith('-01');
  const yearIsOver = nextDay.endsWith('-01-01');
  const month = day.slice(0, 7);
  const year = day.slice(0, 4);
  return {
    sql: `CASE length(effective_on) WHEN 10 THEN effective_on <= ? WHEN 4 THEN effective_on ${yearIsOver ? '<=' : '<'} ? ELSE effective_on ${monthIsOver ? '<=' : '<'} ? END`,
    bind: [day, year, month],
  };
};

/**
 * What a query asks beside positions and recording, in SQL, with the meaning that core's `matches`
 * gives it; undefined when nothing can match.
 */
export const conditionsOf = (
  session: Session,
  { types, streamPrefix, effectiveThrough }: ReadQuery,
  part: Part,
): readonly Condition[] | undefined => {
  const conditions: Condition[] = [];
  if (types !== undefined) {
    const { ids, all } = session.names.kindsOf(new Set(types));
    if (ids.length === 0) return undefined;
    if (!all) conditions.push({ sql: `kind IN (${ids.join()})`, bind: [] });
  }
  if (streamPrefix !== undefined && streamPrefix !== '') {
    conditions.push({
      sql: 'EXISTS (SELECT 1 FROM streams s WHERE s.id = stream AND s.name >= ? AND s.name < ?)',
      bind: [streamPrefix, streamPrefix + AFTER_ALL],
    });
  }
  if (part.of > 1) conditions.push({ sql: 'stream % ? = ?', bind: [part.of, part.index] });
  if (effectiveThrough !== undefined) conditions.push(certainBy(effectiveThrough));
  return conditions;
};
