import type { DatabaseSync } from 'node:sqlite';
import { type Names, namesOf } from './names.ts';
import { type Statement, statementCache } from './statement.ts';

/** An open connection: the only part that holds the driver. Whatever SQLite refuses is thrown. */
export interface Session {
  readonly prepare: <Row extends readonly unknown[]>(sql: string) => Statement<Row>;
  readonly exec: (sql: string) => void;
  /** Runs `work` as the only writer, all or nothing: what it throws undoes it and is thrown on. */
  readonly transaction: <A>(work: () => A) => A;
  readonly names: Names;
  /** True when what was read may be out of date and the file must be opened anew. */
  readonly stale: () => boolean;
  readonly close: () => void;
}

/** A session on an open database. */
export const sessionOn = (db: DatabaseSync, stale: () => boolean = () => false): Session => {
  const prepare = statementCache(db);
  const names = namesOf(prepare);
  const transaction = <A>(work: () => A): A => {
    prepare('BEGIN IMMEDIATE').run();
    try {
      const result = work();
      prepare('COMMIT').run();
      names.keep();
      return result;
    } catch (error) {
      names.undo();
      // SQLite has rolled back by itself after some errors, a full disk among them.
      if (db.isTransaction) db.exec('ROLLBACK');
      throw error;
    }
  };
  return {
    prepare,
    exec: (sql) => db.exec(sql),
    transaction,
    names,
    stale,
    close: () => db.close(),
  };
};
