import type { Session } from '../session/session.ts';
import { APPLICATION_ID, type Migration, type MigrationProgress } from './migrations.ts';

type VersionRow = readonly [version: number];

/**
 * Brings a file forward, each step in its own transaction, and leaves it alone when it is up to date.
 * Several processes may try at once: each step looks again, once it has the lock, whether it is due.
 */
export const migrate = (
  session: Session,
  steps: readonly Migration[],
  onProgress: MigrationProgress = () => undefined,
): void => {
  const version = (): number => session.prepare<VersionRow>('PRAGMA user_version').get()?.[0] ?? 0;
  for (const step of steps) {
    if (version() >= step.version) continue;
    session.transaction(() => {
      if (version() >= step.version) return;
      session.exec(step.sql);
      step.fill?.(session, onProgress);
      session.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
      session.exec(`PRAGMA user_version = ${step.version}`);
    });
  }
};
