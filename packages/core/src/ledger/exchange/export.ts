import * as E from 'fp-ts/lib/Either.js';
import type { EventStore, ReadQuery } from '../store/event-store.ts';
import type { ExportFailure } from './failures.ts';
import { endLine, eventLine, headerLine } from './format.ts';

/** Some lines of an export, and how far it is. */
export interface ExportChunk {
  /** Lines without their line ends. */
  readonly lines: readonly string[];
  /** Events so far. */
  readonly events: number;
}

/** A history as lines, in bounded memory. After a Left nothing follows, and the end line is missing. */
export async function* exportLines(
  store: EventStore,
  query: ReadQuery = {},
): AsyncGenerator<E.Either<ExportFailure, ExportChunk>> {
  const head = await store.head()();
  if (E.isLeft(head)) {
    yield head;
    return;
  }
  yield E.right({ lines: [headerLine()], events: 0 });
  let events = 0;
  const end = head.right.position;
  if (end !== undefined) {
    for await (const chunk of store.readAll({ upTo: end, ...query })) {
      if (E.isLeft(chunk)) {
        yield chunk;
        return;
      }
      events += chunk.right.length;
      yield E.right({ lines: chunk.right.map(eventLine), events });
    }
  }
  yield E.right({ lines: [endLine(events)], events });
}
