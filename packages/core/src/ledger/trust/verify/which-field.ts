import * as E from 'fp-ts/lib/Either.js';
import type { Catalogue } from '../../../event/catalogue.ts';
import type { StreamName } from '../../../event/recorded.ts';
import { daysInMonth } from '../../../vocabulary/dates/calendar.ts';
import type { PartialDate } from '../../../vocabulary/dates/partial-date.ts';
import { badMeta, readEvent } from '../../reading/read-event.ts';
import type { StoredEvent } from '../../store/event-store.ts';
import { type ChainValue, chainValue } from '../chain/chain.ts';
import type { RecordField } from './wrong.ts';

/** Which part of a record was changed, and what it was, where that can be told. */
export interface ChangedField {
  readonly field: RecordField;
  readonly was?: string;
}

/** Streams that are tried at most. */
const MOST_STREAMS = 10_000;

/** Every date of the years in which the programme's facts lie. */
function* dates(): Generator<PartialDate> {
  for (let year = 1990; year <= 2045; year += 1) {
    yield `${year}` as PartialDate;
    for (let month = 1; month <= 12; month += 1) {
      const prefix = `${year}-${String(month).padStart(2, '0')}`;
      yield prefix as PartialDate;
      for (let day = 1; day <= daysInMonth(year, month); day += 1) {
        yield `${prefix}-${String(day).padStart(2, '0')}` as PartialDate;
      }
    }
  }
}

/**
 * The chain value says what the record was: it is tried with other values in one part at a time,
 * where there are few enough. What is found so is certain. Data and meta can only be told when they
 * cannot be read any more; a moment to the millisecond not at all.
 */
export const whichField = (
  before: ChainValue,
  found: StoredEvent,
  kept: ChainValue,
  streams: ReadonlyMap<StreamName, number>,
  catalogue: Catalogue,
): ChangedField | undefined => {
  const fits = (change: Partial<StoredEvent>): boolean =>
    chainValue(before, { ...found, ...change }) === kept;
  const version = streams.get(found.stream) ?? 0;
  if (fits({ version })) return { field: 'version', was: String(version) };
  for (const { type, version: newest } of catalogue.definitions) {
    if (fits({ type })) return { field: 'type', was: type };
    if (type !== found.type) continue;
    for (let schemaVersion = 1; schemaVersion <= newest; schemaVersion += 1) {
      if (fits({ schemaVersion })) return { field: 'schemaVersion', was: String(schemaVersion) };
    }
  }
  let tried = 0;
  for (const stream of streams.keys()) {
    if (fits({ stream })) return { field: 'stream', was: stream };
    tried += 1;
    if (tried === MOST_STREAMS) break;
  }
  for (const effectiveOn of dates()) {
    if (fits({ effectiveOn })) return { field: 'effectiveOn', was: effectiveOn };
  }
  const read = readEvent(catalogue)(found);
  if (E.isLeft(read)) return { field: 'data' };
  return badMeta(read.right) === undefined ? undefined : { field: 'meta' };
};
