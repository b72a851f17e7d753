import { DatabaseSync } from 'node:sqlite';
import type { NewEvent } from '@donghanh/core';
import { v1 } from '../../src/schema/v1.ts';

/** A history as it was written before chain values were kept: one stream. */
export const firstSchema = (file: string, stream: string, events: readonly NewEvent[]): void => {
  const db = new DatabaseSync(file);
  db.exec('PRAGMA journal_mode = WAL');
  db.exec(`BEGIN; ${v1}; PRAGMA application_id = ${0x44484e48}; PRAGMA user_version = 1`);
  db.prepare('INSERT INTO streams (name) VALUES (?)').run(stream);
  const kind = db.prepare('INSERT OR IGNORE INTO kinds (type, schema_version) VALUES (?, ?)');
  const put = db.prepare(
    `INSERT INTO events VALUES (?, 1, ?, (SELECT id FROM kinds WHERE type = ? AND schema_version = ?), ?, ?, ?, ?)`,
  );
  for (const [i, event] of events.entries()) {
    kind.run(event.type, event.schemaVersion);
    const { type, schemaVersion, effectiveOn, recordedAt, data, meta } = event;
    put.run(i + 1, i, type, schemaVersion, effectiveOn, recordedAt, data, meta);
  }
  db.exec('COMMIT');
  db.close();
};
