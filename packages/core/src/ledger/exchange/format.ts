import * as t from 'io-ts';
import { Meta } from '../../event/meta.ts';
import { fields } from '../../vocabulary/codec/fields.ts';
import { Instant } from '../../vocabulary/dates/instant.ts';
import { PartialDate } from '../../vocabulary/dates/partial-date.ts';
import type { StoredEvent } from '../store/event-store.ts';
import { StreamNameCodec } from './stream-name-codec.ts';

/**
 * The exchange format: UTF-8 text, one JSON value a line. The first line names the format, then comes
 * one event a line in the order of history, and the last line says how many there were, so that a
 * file that was cut off is noticed.
 */
export const FORMAT = 'donghanh-history';

/** The version of the format written today. */
export const FORMAT_VERSION = 1;

/** First line: `{"format":"donghanh-history","formatVersion":1}`. */
export const HeaderLine = fields('header', { format: t.literal(FORMAT), formatVersion: t.number });

/** Last line: `{"end":true,"events":30123}`. */
export const EndLine = fields('end', { end: t.literal(true), events: t.number });

/** A line of one event. */
export const EventLine = fields('event', {
  stream: StreamNameCodec,
  /** Its place in the stream, from 0. */
  version: t.number,
  type: t.string,
  schemaVersion: t.number,
  effectiveOn: PartialDate,
  recordedAt: Instant,
  data: t.unknown,
  meta: Meta,
});
export type EventLine = t.TypeOf<typeof EventLine>;

/** The first line of an export. */
export const headerLine = (): string =>
  JSON.stringify({ format: FORMAT, formatVersion: FORMAT_VERSION });

/** The last line of an export. */
export const endLine = (events: number): string => JSON.stringify({ end: true, events });

/** A JSON text of the store in one line. In JSON a line end stands between values, never inside one. */
const inOneLine = (json: string): string =>
  /[\r\n]/.test(json) ? json.replace(/[\r\n]+/g, ' ') : json;

/** An event as a line; data and meta are the stored bytes, not written anew. */
export const eventLine = (event: StoredEvent): string =>
  `{"stream":${JSON.stringify(event.stream)},"version":${event.version},"type":${JSON.stringify(event.type)},"schemaVersion":${event.schemaVersion},"effectiveOn":"${event.effectiveOn}","recordedAt":"${event.recordedAt}","data":${inOneLine(event.data)},"meta":${inOneLine(event.meta)}}`;
