import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { StoredEvent } from '../../store/event-store.ts';

/** A record without its position: what is chained. Its order is told by the chain, not by a number. */
export type ChainedRecord = Omit<StoredEvent, 'position' | 'chain'>;

/** The parts of a record, as texts, in the order in which they are chained. */
export const recordParts = (record: ChainedRecord): readonly string[] => [
  record.stream,
  String(record.version),
  record.type,
  String(record.schemaVersion),
  record.effectiveOn,
  record.recordedAt,
  record.data,
  record.meta,
];

/**
 * Texts as bytes that can be read in one way only: before each text stands its length in bytes
 * (UTF-8) as a decimal number and a colon, so that no text can run over into the next. `['a', 'é']`
 * is `1:a2:é`.
 */
export const lengthPrefixed = (texts: readonly string[]): Uint8Array =>
  concatBytes(
    ...texts.flatMap((text) => {
      const bytes = utf8ToBytes(text);
      return [utf8ToBytes(`${bytes.length}:`), bytes];
    }),
  );

/** The bytes of a record, data and meta exactly as stored. */
export const recordBytes = (record: ChainedRecord): Uint8Array =>
  lengthPrefixed(recordParts(record));
