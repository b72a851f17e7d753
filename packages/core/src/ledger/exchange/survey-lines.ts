import * as E from 'fp-ts/lib/Either.js';
import type { Catalogue } from '../../event/catalogue.ts';
import type { Position } from '../../event/recorded.ts';
import { RecordedFact } from '../../event/recorded-fact.ts';
import { cancellation } from '../replay/cancellation.ts';
import type { EventStore } from '../store/event-store.ts';
import type { Line } from './check-line.ts';
import { compareWithStore } from './compare-with-store.ts';
import type { BadLine, ImportFailure } from './failures.ts';
import { type FileStreams, takeInStream } from './file-streams.ts';
import type { ImportOptions, LineSource } from './import-options.ts';
import { lineChain } from './line-chain.ts';
import { lineReader } from './line-reader.ts';
import { unitSurvey } from './survey-units.ts';

/** What a file holds, once it has been checked from end to end. */
export interface Survey {
  readonly events: number;
  readonly streams: number;
}

const bad = (line: number, message: string): E.Either<BadLine, never> =>
  E.left({ _tag: 'BadLine', line, message: `line ${line}: ${message}` });

const factOf = ({ event, data }: Extract<Line, { kind: 'event' }>, number: number): RecordedFact =>
  new RecordedFact({ ...event, position: number as Position, meta: '' }, data);

/** Reads the whole file and says what is wrong with it, before anything is recorded. */
export const surveyLines = async (
  store: EventStore,
  catalogue: Catalogue,
  source: LineSource,
  options: ImportOptions,
): Promise<E.Either<ImportFailure, Survey>> => {
  const units = unitSurvey(catalogue);
  const held = await units.readStore(store);
  if (E.isLeft(held)) return held;
  const streams: FileStreams = new Map();
  const read = lineReader(catalogue);
  const wrongChain = lineChain();
  const cancelled = cancellation(options.signal);

  let number = 0;
  let begun = false;
  let events = 0;
  let ended = false;
  for await (const batch of source()) {
    for (const text of batch) {
      number += 1;
      const line = read(text);
      if (line === undefined) continue;
      begun = true;
      if (ended) return bad(number, 'expected nothing behind the end line');
      if (E.isLeft(line)) return bad(number, line.left);
      if (line.right.kind === 'end') {
        ended = true;
        if (line.right.events !== events) {
          return bad(number, `expected ${line.right.events} events in the file, found ${events}`);
        }
      }
      if (line.right.kind !== 'event') {
        const unfit = wrongChain(line.right, text);
        if (unfit !== undefined) return bad(number, unfit);
        continue;
      }
      events += 1;
      const wrong = takeInStream(streams, line.right, number) ?? wrongChain(line.right, text);
      if (wrong !== undefined) return bad(number, wrong);
      units.takeInLine(factOf(line.right, number), number);
    }
    options.onProgress?.({ step: 'checking', lines: number, total: undefined });
    if (await cancelled()) {
      return E.left({
        _tag: 'ImportCancelled',
        appended: 0,
        message: 'the import was cancelled; nothing was recorded',
      });
    }
  }
  if (!begun) return bad(1, 'expected the first line of a history, found an empty file');
  if (!ended) {
    return bad(
      number,
      'expected the end line {"end":true,"events":…} behind this line, found the end of the file; it may have been cut off',
    );
  }
  const there = await compareWithStore(store, streams);
  if (E.isLeft(there)) return there;
  const stranger = units.firstWrong(there.right);
  if (stranger !== undefined) return bad(stranger.line, stranger.message);
  return E.right({ events, streams: streams.size });
};
