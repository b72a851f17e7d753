import type { DatabaseSync } from 'node:sqlite';

/** What can be handed to a statement. */
export type Parameter = string | number | Uint8Array;

/** A prepared statement whose rows come as arrays, in the order of the columns. */
export interface Statement<Row> {
  readonly all: (...parameters: Parameter[]) => Row[];
  readonly get: (...parameters: Parameter[]) => Row | undefined;
  readonly run: (...parameters: Parameter[]) => unknown;
}

/** Statements kept prepared. Reads with many different lists of types would otherwise pile up. */
const MOST = 100;

/** Prepares each text once. The row type is the caller's word for what its text selects. */
export const statementCache = (
  db: DatabaseSync,
): (<Row extends readonly unknown[]>(sql: string) => Statement<Row>) => {
  const kept = new Map<string, unknown>();
  return <Row extends readonly unknown[]>(sql: string) => {
    const known = kept.get(sql);
    if (known !== undefined) return known as Statement<Row>;
    if (kept.size >= MOST) kept.clear();
    const made: unknown = db.prepare(sql);
    kept.set(sql, made);
    return made as Statement<Row>;
  };
};
