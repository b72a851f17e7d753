import type { Session } from '../session/session.ts';
import { v1 } from './v1.ts';
import { fillChain, v2 } from './v2.ts';

/** One step of the schema: from the version before it to its own. */
export interface Migration {
  /** What `PRAGMA user_version` says afterwards. */
  readonly version: number;
  /** Statements that run in one transaction. */
  readonly sql: string;
  /** Work on what is there already, behind the statements and in their transaction. */
  readonly fill?: (session: Session, onProgress: MigrationProgress) => void;
  /** True when a reader understands a file to which this step was not done yet. */
  readonly readableBefore?: boolean;
}

/** Called with the events done so far, and their number. */
export type MigrationProgress = (events: number, total: number) => void;

/** Every step there has been, in order. A step that has been published never changes. */
export const migrations: readonly Migration[] = [
  { version: 1, sql: v1 },
  { version: 2, sql: v2, fill: fillChain, readableBefore: true },
];

/** The schema that a list of steps ends in. */
export const newest = (steps: readonly Migration[]): number => steps.at(-1)?.version ?? 0;

/** The oldest schema that can be read without bringing it forward. */
export const oldestReadable = (steps: readonly Migration[]): number => {
  const needed = steps.findLast((step) => step.readableBefore !== true);
  return needed?.version ?? 0;
};

/** `PRAGMA application_id` of a history: the letters DHNH. */
export const APPLICATION_ID = 0x44_48_4e_48;
