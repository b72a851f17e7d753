import { chainAt, nextChain } from '../append/chain.ts';
import { COLUMNS, type Row, row } from '../read/row.ts';
import type { Session } from '../session/session.ts';

/**
 * The second schema: each event carries its chain value. The default is for the rows that are there
 * already, for a moment; `fillChain` gives them their values in the same transaction.
 */
export const v2 = `
ALTER TABLE events ADD COLUMN
  chain BLOB NOT NULL DEFAULT x''; -- SHA-256 of the value before it and of this record, 32 bytes
`;

const PAGE = 1000;

// Facts are never changed; here each only gets its chain value, once.
const OPEN = 'DROP TRIGGER events_stay';
const SHUT = `CREATE TRIGGER events_stay BEFORE UPDATE ON events
BEGIN SELECT RAISE(ABORT, 'facts are never changed: record a correction'); END`;

/**
 * Computes the chain of the events that are there. Reads them by pages, in bounded memory.
 *
 * @param onProgress called after each page with the events done, and their number.
 */
export const fillChain = (
  session: Session,
  onProgress: (events: number, total: number) => void,
): void => {
  const total = row.head(session);
  if (total === 0) return;
  session.exec(OPEN);
  const page = session.prepare<Row>(
    `SELECT ${COLUMNS} FROM events WHERE position > ? ORDER BY position LIMIT ${PAGE}`,
  );
  const put = session.prepare('UPDATE events SET chain = ? WHERE position = ?');
  let chain = chainAt(session, 0);
  let at = 0;
  for (;;) {
    const events = row.toEvents(session.names, page.all(at));
    if (events.length === 0) break;
    for (const event of events) {
      chain = nextChain(chain, event);
      put.run(chain, event.position);
      at = event.position;
    }
    onProgress(at, total);
  }
  session.exec(SHUT);
};
