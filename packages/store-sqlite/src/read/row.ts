import type {
  ChainValue,
  Instant,
  PartialDate,
  Position,
  StoredEvent,
  StreamName,
} from '@donghanh/core';
import type { Names } from '../session/names.ts';
import type { Session } from '../session/session.ts';

/** The columns of an event, in the order of {@link Row}. */
export const COLUMNS = 'position, stream, version, kind, effective_on, recorded_at, data, meta';

/** The same, and the chain value as text. Only in a file that keeps one. */
export const COLUMNS_WITH_CHAIN = `${COLUMNS}, lower(hex(chain))`;

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
  chain?: ChainValue,
];

/**
 * An event as it is handed out. A class, not an object literal: V8 watches how many objects of a
 * literal outlive a collection, and since a whole chunk lives at a time, it sometimes decides to make
 * all of them in the old generation. One replay in four then cost a quarter more.
 */
class StoredRow implements StoredEvent {
  readonly type: string;
  readonly schemaVersion: number;
  readonly effectiveOn: PartialDate;
  readonly recordedAt: Instant;
  readonly data: string;
  readonly meta: string;
  readonly stream: StreamName;
  readonly version: number;
  readonly position: Position;

  constructor(names: Names, columns: Row) {
    const kind = names.kindOf(columns[3]);
    this.type = kind.type;
    this.schemaVersion = kind.schemaVersion;
    this.effectiveOn = columns[4];
    this.recordedAt = columns[5];
    this.data = columns[6];
    this.meta = columns[7];
    this.stream = names.streamOf(columns[1]);
    this.version = columns[2];
    this.position = columns[0];
  }
}

/** The same with its chain value: a class of its own, so that other readings do not pay for it. */
class ChainedRow extends StoredRow {
  readonly chain: ChainValue;

  constructor(names: Names, columns: Row, chain: ChainValue) {
    super(names, columns);
    this.chain = chain;
  }
}

/** The events of these rows. */
const toEvents = (names: Names, rows: readonly Row[]): StoredEvent[] =>
  rows.map((columns) =>
    columns[8] === undefined
      ? new StoredRow(names, columns)
      : new ChainedRow(names, columns, columns[8]),
  );

/** True when the file keeps chain values: one of the first schema, opened read-only, does not yet. */
const keepsChain = (session: Session): boolean =>
  (session.prepare<readonly [number]>('PRAGMA user_version').get()?.[0] ?? 0) >= 2;

/** Position of the last event; 0 for an empty history. Also their number: there are no gaps. */
const head = (session: Session): number =>
  session.prepare<readonly [number | null]>('SELECT max(position) FROM events').get()?.[0] ?? 0;

/** One event. */
const at = (session: Session, position: number): StoredEvent | undefined => {
  const columns = session
    .prepare<Row>(`SELECT ${COLUMNS} FROM events WHERE position = ?`)
    .get(position);
  return columns === undefined ? undefined : new StoredRow(session.names, columns);
};

export const row = { toEvents, at, head, keepsChain };
