import type { Wait } from './follow/follow.ts';

/** How a history file is opened. */
export interface SqliteOptions {
  /**
   * Nothing can be written, as for an auditor: SQLite itself opens the file read-only. Works on
   * read-only media and in a directory that may not be written to. Default false.
   */
  readonly readOnly?: boolean;
  /**
   * When an append is acknowledged. `full` (the default): when it is on the disk, and survives a
   * power cut. `normal`: when it is with the operating system; it survives the end of the process,
   * but a power cut may take the last appends, whole ones and from the end. For imports that can be
   * run again.
   */
  readonly durability?: 'full' | 'normal';
  /** How long to wait for another program's lock, in milliseconds. Default 5,000. */
  readonly busyTimeoutMs?: number;
  /** Whether a file that is not there is made. Default true; never with `readOnly`. */
  readonly create?: boolean;
  /**
   * What is looked at on opening. `quick` (the default): that the file is a history, whole at both
   * ends, and every page of it while it is small. `full`: everything `verifyIntegrity` looks at.
   * `none`: nothing, for a caller who goes on to `verifyHistory`, which says more of a broken history.
   */
  readonly integrity?: 'none' | 'quick' | 'full';
  /**
   * Called while a file of an older schema is brought forward, which for a million events takes some
   * seconds and keeps this process from other work: with the events done, and their number.
   */
  readonly onMigration?: (events: number, total: number) => void;
  /** How often `follow` looks for what others wrote, in milliseconds. Default 100. */
  readonly followIntervalMs?: number;
  /** How `follow` waits between two looks. Left out: on the clock of this machine. */
  readonly wait?: Wait;
}

/** A file and how it is used: what the parts of this package hand to each other. */
export interface Place {
  /** As the caller named it; stands in every message. */
  readonly store: string;
  /** Absolute path. */
  readonly file: string;
  readonly readOnly: boolean;
  readonly durability: 'full' | 'normal';
  readonly busyTimeoutMs: number;
  readonly create: boolean;
  readonly integrity: 'none' | 'quick' | 'full';
  readonly onMigration?: ((events: number, total: number) => void) | undefined;
}
