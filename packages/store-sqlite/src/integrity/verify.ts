import { chainAt, nextChain } from '../append/chain.ts';
import { Damage } from '../failure/damage.ts';
import { COLUMNS_WITH_CHAIN, type Row, row } from '../read/row.ts';
import type { Session } from '../session/session.ts';

/** What a full check counted. */
export interface Integrity {
  readonly events: number;
  readonly streams: number;
}

/** Queries that select what must not be, each with how to say it of the number they give. */
const RULES: readonly (readonly [sql: string, say: (found: number) => string])[] = [
  [
    `SELECT e.position FROM events e
     WHERE NOT EXISTS (SELECT 1 FROM streams s WHERE s.id = e.stream)
        OR NOT EXISTS (SELECT 1 FROM kinds k WHERE k.id = e.kind) LIMIT 1`,
    (position) => `event ${position} names a stream or a kind that is missing`,
  ],
  [
    `SELECT before + 1 FROM (SELECT position, lag(position, 1, 0) OVER (ORDER BY position) AS before FROM events)
     WHERE position <> before + 1 LIMIT 1`,
    (position) => `event ${position} is missing`,
  ],
  [
    `SELECT stream FROM events GROUP BY stream HAVING min(version) <> 0 OR max(version) <> count(*) - 1 LIMIT 1`,
    (stream) => `stream ${stream} has a gap`,
  ],
  [
    `SELECT position FROM
       (SELECT position, lag(position, 1, 0) OVER (PARTITION BY stream ORDER BY version) AS before FROM events)
     WHERE position < before LIMIT 1`,
    (position) => `event ${position} stands before an earlier event of its stream`,
  ],
  [
    `SELECT position FROM
       (SELECT position, recorded_at,
          max(recorded_at) OVER (ORDER BY position ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS highest
        FROM events) e
     WHERE ifnull(recorded_at < highest, 0) <>
       EXISTS (SELECT 1 FROM out_of_order o WHERE o.first =
         (SELECT max(first) FROM out_of_order WHERE first <= e.position) AND o.last >= e.position
         AND o.earliest <= e.recorded_at)
     LIMIT 1`,
    (position) => `out_of_order is wrong about event ${position}`,
  ],
];

const PAGE = 1000;

/** Follows the chain from end to end. How an event does not fit, `verifyHistory` of core tells. */
const followChain = (session: Session): void => {
  const page = session.prepare<Row>(
    `SELECT ${COLUMNS_WITH_CHAIN} FROM events WHERE position > ? ORDER BY position LIMIT ${PAGE}`,
  );
  let chain = chainAt(session, 0);
  let at = 0;
  for (;;) {
    const events = row.toEvents(session.names, page.all(at));
    if (events.length === 0) return;
    for (const event of events) {
      chain = nextChain(chain, event);
      if (Buffer.from(chain).toString('hex') !== event.chain) {
        throw new Damage(`event ${event.position} does not fit its chain value`);
      }
      at = event.position;
    }
  }
};

/**
 * Reads the whole file: every page and index as SQLite checks them, and that positions and versions
 * have no gaps, every name is there, the order of recording is as noted, and each event fits its
 * chain value (unless the file is of the first schema and keeps none yet). Throws what is wrong.
 * What an event says is not looked at: that is the ledger's part.
 */
export const verify = (session: Session): Integrity => {
  const said = session.prepare<readonly [string]>('PRAGMA integrity_check(1)').get()?.[0];
  if (said !== 'ok') throw new Damage(said ?? 'no answer');
  for (const [sql, say] of RULES) {
    const found = session.prepare<readonly [number]>(sql).get();
    if (found !== undefined) throw new Damage(say(found[0]));
  }
  if (row.keepsChain(session)) followChain(session);
  const counted = session
    .prepare<readonly [number, number]>(
      'SELECT (SELECT count(*) FROM events), (SELECT count(*) FROM streams)',
    )
    .get();
  return { events: counted?.[0] ?? 0, streams: counted?.[1] ?? 0 };
};
