import type { Command, ExecuteContextInput, Executed } from '@donghanh/core';

/** Where a fact was read and how sure it is. Every fact of this history says so. */
export type Source = NonNullable<ExecuteContextInput['source']>;

/** What was recorded so far, by the key of its step. */
export type Done = ReadonlyMap<string, Executed>;

/** One command of the history, with the day on which the fact could first be known. */
export interface Step {
  /** Names the step; the id of its command is made from it, so that it is the same in every build. */
  readonly key: string;
  /** The day on which it is recorded, YYYY-MM-DD. */
  readonly knownOn: string;
  readonly source: Source;
  /** The document that it rests on, where the fact itself has no place for one. */
  readonly document?: NonNullable<ExecuteContextInput['document']>;
  /** The command, or how to make it where it must name a fact recorded before (a correction). */
  readonly command: Command | ((done: Done) => Command);
}
