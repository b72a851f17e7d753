import * as E from 'fp-ts/lib/Either.js';
import type * as TE from 'fp-ts/lib/TaskEither.js';
import type { Catalogue } from '../../event/catalogue.ts';
import type { EventStore } from '../store/event-store.ts';
import { appendLines } from './append-lines.ts';
import type { ImportFailure } from './failures.ts';
import { surveyLines } from './survey-lines.ts';

/**
 * Where lines come from. Called twice: the whole file is checked before the first event is recorded.
 * Lines come in arrays, without their line ends.
 */
export type LineSource = () => AsyncIterable<readonly string[]>;

/** How far an import is. */
export interface ImportProgress {
  readonly step: 'checking' | 'appending';
  readonly lines: number;
  /** Lines in all; known once the file has been checked. */
  readonly total: number | undefined;
}

/** How an import is done. */
export interface ImportOptions {
  readonly onProgress?: (progress: ImportProgress) => void;
  readonly signal?: AbortSignal;
}

/** What an import did. */
export interface Imported {
  /** Events in the file. */
  readonly events: number;
  /** Events that were new. */
  readonly appended: number;
  /** Events that were there before, word for word the same ids: importing a file twice adds nothing. */
  readonly alreadyThere: number;
  readonly streams: number;
}

/**
 * Takes a file of the exchange format into a store. The whole file is read and checked first: JSON,
 * codecs, versions, units, and the store's own history; one bad line refuses the file, and nothing of
 * it is recorded. Then it is appended in batches; should the process end in the middle, importing the
 * same file again goes on where it stopped.
 */
export const importLines =
  (store: EventStore, catalogue: Catalogue) =>
  (lines: LineSource, options: ImportOptions = {}): TE.TaskEither<ImportFailure, Imported> =>
  async () => {
    try {
      const survey = await surveyLines(store, catalogue, lines, options);
      if (E.isLeft(survey)) return survey;
      return await appendLines(store, catalogue, lines, survey.right, options);
    } catch (error) {
      // Only the caller's source of lines can throw here.
      return E.left({
        _tag: 'SourceFailed',
        message: `the lines could not be read: ${error instanceof Error ? error.message : String(error)}`,
      });
    }
  };
