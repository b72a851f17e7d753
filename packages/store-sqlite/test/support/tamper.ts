import { DatabaseSync } from 'node:sqlite';

/** Changes a file behind the store's back, past the triggers that would stop a slip of the hand. */
export const tamper = (file: string, sql: string): void => {
  const db = new DatabaseSync(file, { enableForeignKeyConstraints: false });
  const triggers = db.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").all();
  for (const { name } of triggers) db.exec(`DROP TRIGGER ${name}`);
  db.exec(sql);
  for (const { sql: make } of triggers) db.exec(String(make));
  db.close();
};
