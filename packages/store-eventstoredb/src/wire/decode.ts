import {
  Instant,
  PartialDate,
  type Position,
  type StoredEvent,
  type StreamName,
} from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import * as t from 'io-ts';
import type { LogPosition, ReadEvent } from '../driver/driver.ts';

const Metadata = t.type({
  effectiveOn: PartialDate,
  recordedAt: Instant,
  schemaVersion: t.string,
  meta: t.string,
});

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The text of the data. JSON was only written where it comes back the same. */
const textOf = ({ isJson, data }: ReadEvent): string | undefined => {
  if (isJson) {
    // The client gives a text for JSON that it cannot parse. We write no texts as JSON.
    return typeof data === 'object' && data !== null ? JSON.stringify(data) : undefined;
  }
  if (!(data instanceof Uint8Array)) return undefined;
  try {
    return utf8.decode(data);
  } catch {
    return undefined;
  }
};

/** What stands in front of every stream of a history. */
export const prefixOf = (namespace: string): string => `${namespace}.`;

/** A place in the log as a position; the two parts are the same in what this store writes. */
export const toPosition = ({ commit }: LogPosition): Position => Number(commit) as Position;

export const toLogPosition = (position: Position): LogPosition => ({
  commit: BigInt(position),
  prepare: BigInt(position),
});

/** An event that this store wrote, or a sentence about what is wrong with it. */
export const decode = (namespace: string, event: ReadEvent): E.Either<string, StoredEvent> => {
  const where = `event ${event.revision} of stream ${event.streamId}`;
  const { position } = event;
  if (position === undefined) return E.left(`${where} has no position`);
  const metadata = Metadata.decode(event.metadata);
  if (E.isLeft(metadata)) {
    const field = metadata.left[0]?.context.at(-1)?.key;
    return E.left(
      `${where} was not written by this program (metadata: ${field || 'not an object'})`,
    );
  }
  const schemaVersion = Number(metadata.right.schemaVersion);
  if (!Number.isSafeInteger(schemaVersion)) {
    return E.left(`${where} was not written by this program (metadata: schemaVersion)`);
  }
  const data = textOf(event);
  if (data === undefined) return E.left(`the data of ${where} cannot be read`);
  const { effectiveOn, recordedAt, meta } = metadata.right;
  return E.right({
    type: event.type,
    schemaVersion,
    effectiveOn,
    recordedAt,
    data,
    meta,
    stream: event.streamId.slice(prefixOf(namespace).length) as StreamName,
    version: Number(event.revision),
    position: toPosition(position),
  });
};
