import type * as E from 'fp-ts/lib/Either.js';
import type { Failed } from './exit.ts';
import type { Terminal } from './terminal.ts';

/** What a command has to say: as JSON for programs, as text for people. */
export interface Answer {
  readonly json: unknown;
  readonly text: string;
}

/** Runs a command's work and says what came out. */
export interface Runner {
  readonly run: (
    given: { readonly json?: boolean },
    work: (terminal: Terminal) => Promise<E.Either<Failed, Answer>>,
  ) => Promise<void>;
}
