import * as E from 'fp-ts/lib/Either.js';
import type { EventStore, ReadQuery, StoredEvent } from '../store/event-store.ts';
import { CHAIN_START, chainValue } from '../trust/chain/chain.ts';
import type { ExportFailure } from './failures.ts';
import { endLine, eventLine, headerLine, recordOfLine } from './format.ts';

/** Some lines of an export, and how far it is. */
export interface ExportChunk {
  /** Lines without their line ends. */
  readonly lines: readonly string[];
  /** Events so far. */
  readonly events: number;
}

/** True when a query may leave out events from the first on, so that no chain can be followed. */
const isPartial = (query: ReadQuery): boolean =>
  query.after !== undefined ||
  query.types !== undefined ||
  query.streamPrefix !== undefined ||
  query.recordedThrough !== undefined ||
  query.effectiveThrough !== undefined;

/**
 * Writes event lines with their chain values, the kept ones where the store keeps them: a record that
 * was changed in the store is then found in the file as well. A record whose texts had line ends is
 * another one in the file, and from it on the chain is computed anew.
 */
const chainedLines = () => {
  let head = CHAIN_START;
  let asKept = true;
  return {
    line: (event: StoredEvent): string => {
      const record = recordOfLine(event);
      asKept &&= record === event && event.chain !== undefined;
      head = asKept && event.chain !== undefined ? event.chain : chainValue(head, record);
      return eventLine(record, head);
    },
    head: () => head,
  };
};

/**
 * A history as lines, in bounded memory. After a Left nothing follows, and the end line is missing.
 * Part of a history (any query but `upTo`) is written without a chain, and its first line says so.
 */
export async function* exportLines(
  store: EventStore,
  query: ReadQuery = {},
): AsyncGenerator<E.Either<ExportFailure, ExportChunk>> {
  const head = await store.head()();
  if (E.isLeft(head)) {
    yield head;
    return;
  }
  const partial = isPartial(query);
  const chained = chainedLines();
  const lineOf = (event: StoredEvent): string => (partial ? eventLine(event) : chained.line(event));
  yield E.right({ lines: [headerLine(partial)], events: 0 });
  let events = 0;
  const end = head.right.position;
  if (end !== undefined) {
    for await (const chunk of store.readAll({ upTo: end, ...query, chain: !partial })) {
      if (E.isLeft(chunk)) {
        yield chunk;
        return;
      }
      events += chunk.right.length;
      yield E.right({ lines: chunk.right.map(lineOf), events });
    }
  }
  yield E.right({ lines: [endLine(events, partial ? undefined : chained.head())], events });
}
