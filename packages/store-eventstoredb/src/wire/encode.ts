import { eventIdOf, type NewEvent, type StoreFailure } from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import type { WireEvent } from '../driver/driver.ts';
import { noId, notUnicode } from '../failure/sentences.ts';

/** True when a client that parses the text and writes it again gives the same text. */
const survivesParsing = (text: string): boolean => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && JSON.stringify(value) === text;
  } catch {
    return false;
  }
};

const utf8 = new TextEncoder();

/**
 * Events as they go to the server. Everything that could throw inside the client is done here first:
 * there it would leave a call that never ends. Data go as JSON, to be seen in the server's own pages
 * and used in its projections, unless the text would come back changed; then as bytes.
 */
export const encode = (
  store: string,
  events: readonly NewEvent[],
): E.Either<StoreFailure, readonly WireEvent[]> => {
  const encoded: WireEvent[] = [];
  for (const event of events) {
    const { type, schemaVersion, effectiveOn, recordedAt, data, meta } = event;
    const id = eventIdOf(event);
    if (id === undefined) return E.left(noId(store));
    if (!data.isWellFormed() || !meta.isWellFormed()) return E.left(notUnicode(store));
    encoded.push({
      id,
      type,
      content: survivesParsing(data)
        ? { _tag: 'Json', text: data }
        : { _tag: 'Bytes', bytes: utf8.encode(data) },
      metadata: { effectiveOn, recordedAt, schemaVersion: String(schemaVersion), meta },
    });
  }
  return E.right(encoded);
};
