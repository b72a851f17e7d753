import * as E from 'fp-ts/lib/Either.js';
import type { Catalogue } from '../../event/catalogue.ts';
import { cancellation } from '../replay/cancellation.ts';
import type { AppendEntry, EventStore } from '../store/event-store.ts';
import { toNewEvent } from './check-line.ts';
import type { ImportFailure } from './failures.ts';
import type { Imported, ImportOptions, LineSource } from './import-options.ts';
import { lineReader } from './line-reader.ts';
import type { Survey } from './survey-lines.ts';

/** Events a transaction. */
const BATCH = 5000;

/** Appends a file that has been checked, in its order, in batches that are each all or nothing. */
export const appendLines = async (
  store: EventStore,
  catalogue: Catalogue,
  source: LineSource,
  survey: Survey,
  options: ImportOptions,
): Promise<E.Either<ImportFailure, Imported>> => {
  const read = lineReader(catalogue);
  const cancelled = cancellation(options.signal);
  let entries: AppendEntry[] = [];
  let lines = 0;
  let appended = 0;
  let alreadyThere = 0;

  const flush = async (): Promise<E.Either<ImportFailure, void>> => {
    if (entries.length === 0) return E.right(undefined);
    const done = await store.appendAll(entries)();
    if (E.isLeft(done)) return done;
    for (const one of done.right) {
      if (one.alreadyThere) alreadyThere += 1;
      else appended += 1;
    }
    entries = [];
    options.onProgress?.({ step: 'appending', lines, total: survey.events });
    return E.right(undefined);
  };

  let number = 0;
  for await (const batch of source()) {
    for (const text of batch) {
      number += 1;
      const line = read(text);
      if (line === undefined) continue;
      if (E.isLeft(line)) {
        return E.left({
          _tag: 'SourceFailed',
          message: `line ${number} changed while the file was imported: ${line.left}`,
        });
      }
      if (line.right.kind !== 'event') continue;
      lines += 1;
      const { event } = line.right;
      entries.push({
        stream: event.stream,
        expected: event.version,
        events: [toNewEvent(line.right)],
      });
      if (entries.length < BATCH) continue;
      const flushed = await flush();
      if (E.isLeft(flushed)) return flushed;
      if (await cancelled()) {
        return E.left({
          _tag: 'ImportCancelled',
          appended,
          message: `the import was cancelled after ${appended} events; import the same file again to go on`,
        });
      }
    }
  }
  const flushed = await flush();
  if (E.isLeft(flushed)) return flushed;
  return E.right({ events: survey.events, appended, alreadyThere, streams: survey.streams });
};
