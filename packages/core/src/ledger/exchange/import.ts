import * as E from 'fp-ts/lib/Either.js';
import type * as TE from 'fp-ts/lib/TaskEither.js';
import type { Catalogue } from '../../event/catalogue.ts';
import type { EventStore } from '../store/event-store.ts';
import { appendLines } from './append-lines.ts';
import type { ImportFailure } from './failures.ts';
import type { Imported, ImportOptions, LineSource } from './import-options.ts';
import { surveyLines } from './survey-lines.ts';

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
