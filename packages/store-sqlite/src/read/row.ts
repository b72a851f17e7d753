import type { Instant, PartialDate, Position, StoredEvent } from '@donghanh/core';
import type { Names } from '../session/names.ts';
import type { Session } from '../session/session.ts';

/** The columns of an event, in the order of {@link Row}. */
export const COLUMNS = 'position, stream, version, kind, effective_on, recorded_at, data, meta';

/** An event as it stands in the file: numbers for the names of its stream and its kind. */
export type Row = readonly [
  position: Position,
  stream: number,
  version: number,
  kind: number,
  effectiveOn: PartialDate,
  recordedAt: Instant,
  data: string,
  meta: string,
];

/** One event of a row. A replay spends its time here: no step more than needed. */
const toStored = (names: Names, columns: Row): StoredEvent => {
  const kind = names.kindOf(columns[3]);
  return {
    type: kind.type,
    schemaVersion: kind.schemaVersion,
    effectiveOn: columns[4],
    recordedAt: columns[5],
    data: columns[6],
    meta: columns[7],
    stream: names.streamOf(columns[1]),
    version: columns[2],
    position: columns[0],
  };
};

/** The events of these rows. */
const toEvents = (names: Names, rows: readonly Row[]): StoredEvent[] =>
  rows.map((columns) => toStored(names, columns));

/** Position of the last event; 0 for an empty history. Also their number: there are no gaps. */
const head = (session: Session): number =>
  session.prepare<readonly [number | null]>('SELECT max(position) FROM events').get()?.[0] ?? 0;

/** One event. */
const at = (session: Session, position: number): StoredEvent | undefined => {
  const columns = session
    .prepare<Row>(`SELECT ${COLUMNS} FROM events WHERE position = ?`)
    .get(position);
  return columns === undefined ? undefined : toStored(session.names, columns);
};

export const row = { toEvents, at, head };
