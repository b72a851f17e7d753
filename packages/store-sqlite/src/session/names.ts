import type { StreamName } from '@donghanh/core';
import { Damage } from '../failure/damage.ts';
import type { Statement } from './statement.ts';

/** A type of event in one version of its schema. */
interface Kind {
  readonly type: string;
  readonly schemaVersion: number;
}

/**
 * The numbers that stand for names in the file, remembered. A stream or a kind keeps its number for
 * ever, so what is remembered stays true whatever other processes do. The one exception is a number
 * given out in a transaction of our own that is then undone: see `keep` and `undo`.
 */
export interface Names {
  readonly streamOf: (id: number) => StreamName;
  readonly streamId: (name: StreamName) => number | undefined;
  readonly addStream: (name: StreamName) => number;
  readonly kindOf: (id: number) => Kind;
  /** The number of a kind; a new one is added. Only within a transaction. */
  readonly kindId: (type: string, schemaVersion: number) => number;
  /** The types that events have been written in. */
  readonly types: () => readonly string[];
  /** The numbers of these types, in all their versions, and whether there are no others. */
  readonly kindsOf: (types: ReadonlySet<string>) => { ids: readonly number[]; all: boolean };
  readonly keep: () => void;
  readonly undo: () => void;
}

/** Streams remembered, about 20 MB. Beyond it remembering starts anew: memory stays bounded. */
const MOST_STREAMS = 200_000;

// Streams are numbered as they begin, so the ones that come next in a replay are the next numbers.
const BLOCK = 'SELECT id, name FROM streams WHERE id >= ? ORDER BY id LIMIT 100';

type Prepare = <Row extends readonly unknown[]>(sql: string) => Statement<Row>;

/** Remembers names as they are asked for. */
export const namesOf = (prepare: Prepare): Names => {
  let streams: (StreamName | undefined)[] = [];
  let held = 0;
  const streamIds = new Map<StreamName, number>();
  const kinds: (Kind | undefined)[] = [];
  const kindIds = new Map<string, number>();
  let pending = false;

  const rememberName = (id: number, name: StreamName): void => {
    if (held >= MOST_STREAMS) {
      streams = [];
      held = 0;
    }
    if (streams[id] === undefined) held += 1;
    streams[id] = name;
  };

  const rememberId = (name: StreamName, id: number): void => {
    if (streamIds.size >= MOST_STREAMS) streamIds.clear();
    streamIds.set(name, id);
  };

  const loadKinds = (): void => {
    const rows = prepare<readonly [number, string, number]>(
      'SELECT id, type, schema_version FROM kinds',
    ).all();
    for (const [id, type, schemaVersion] of rows) {
      kinds[id] ??= { type, schemaVersion };
      kindIds.set(`${schemaVersion} ${type}`, id);
    }
  };

  const forget = (): void => {
    streams = [];
    held = 0;
    streamIds.clear();
    kinds.length = 0;
    kindIds.clear();
  };

  const added = (sql: string, ...values: (string | number)[]): number => {
    const row = prepare<readonly [number]>(`${sql} RETURNING id`).all(...values)[0];
    if (row === undefined) throw new Damage('a name could not be numbered');
    pending = true;
    return row[0];
  };

  return {
    streamOf: (id) => {
      const known = streams[id];
      if (known !== undefined) return known;
      const rows = prepare<readonly [number, StreamName]>(BLOCK).all(id);
      for (const [each, name] of rows) rememberName(each, name);
      const first = rows[0];
      if (first?.[0] !== id) throw new Damage(`an event names stream ${id}, which is missing`);
      return first[1];
    },
    streamId: (name) => {
      const known = streamIds.get(name);
      if (known !== undefined) return known;
      const row = prepare<readonly [number]>('SELECT id FROM streams WHERE name = ?').get(name);
      if (row !== undefined) rememberId(name, row[0]);
      return row?.[0];
    },
    addStream: (name) => {
      const id = added('INSERT INTO streams (name) VALUES (?)', name);
      rememberId(name, id);
      return id;
    },
    kindOf: (id) => {
      const known = kinds[id];
      if (known !== undefined) return known;
      loadKinds();
      const loaded = kinds[id];
      if (loaded === undefined) throw new Damage(`an event names kind ${id}, which is missing`);
      return loaded;
    },
    kindId: (type, schemaVersion) => {
      const key = `${schemaVersion} ${type}`;
      const known = kindIds.get(key);
      if (known !== undefined) return known;
      loadKinds();
      const loaded = kindIds.get(key);
      if (loaded !== undefined) return loaded;
      const id = added(
        'INSERT INTO kinds (type, schema_version) VALUES (?, ?)',
        type,
        schemaVersion,
      );
      kindIds.set(key, id);
      return id;
    },
    types: () => {
      loadKinds();
      const found = new Set<string>();
      for (const kind of kinds) if (kind !== undefined) found.add(kind.type);
      return [...found];
    },
    kindsOf: (types) => {
      loadKinds();
      const ids: number[] = [];
      let others = false;
      kinds.forEach((kind, id) => {
        if (kind === undefined) return;
        if (types.has(kind.type)) ids.push(id);
        else others = true;
      });
      return { ids, all: !others };
    },
    keep: () => {
      pending = false;
    },
    undo: () => {
      if (pending) forget();
      pending = false;
    },
  };
};
