import { v1 } from './v1.ts';

/** One step of the schema: from the version before it to its own. */
export interface Migration {
  /** What `PRAGMA user_version` says afterwards. */
  readonly version: number;
  /** Statements that run in one transaction. */
  readonly sql: string;
}

/** Every step there has been, in order. A step that has been published never changes. */
export const migrations: readonly Migration[] = [{ version: 1, sql: v1 }];

/** The schema that a list of steps ends in. */
export const newest = (steps: readonly Migration[]): number => steps.at(-1)?.version ?? 0;

/** `PRAGMA application_id` of a history: the letters DHNH. */
export const APPLICATION_ID = 0x44_48_4e_48;
