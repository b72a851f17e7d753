import * as t from 'io-ts';
import { Meta } from '../../event/meta.ts';
import { fields } from '../../vocabulary/codec/fields.ts';
import { Instant } from '../../vocabulary/dates/instant.ts';
import { PartialDate } from '../../vocabulary/dates/partial-date.ts';
import type { ChainValue } from '../trust/chain/chain.ts';
import { ChainValueCodec } from '../trust/chain/chain-codec.ts';
import type { ChainedRecord } from '../trust/chain/record-bytes.ts';
import { StreamNameCodec } from './stream-name-codec.ts';

/**
 * The exchange format: UTF-8 text, one JSON value a line. The first line names the format, then comes
 * one event a line in the order of history, and the last line says how many there were, so that a
 * file that was cut off is noticed.
 */
export const FORMAT = 'donghanh-history';

/** The version of the format written today. */
export const FORMAT_VERSION = 2;

/** The versions that can be read. Version 1 has no chain. */
export const READABLE_FORMATS: readonly number[] = [1, FORMAT_VERSION];

/**
 * First line: `{"format":"donghanh-history","formatVersion":2}`; with `"partial":true` in a file that
 * holds only part of a history, and therefore no chain.
 */
export const HeaderLine = fields(
  'header',
  { format: t.literal(FORMAT), formatVersion: t.number },
  { partial: t.literal(true) },
);

/** Last line: `{"end":true,"events":30123,"head":"…"}`, with the chain value of the last event. */
export const EndLine = fields(
  'end',
  { end: t.literal(true), events: t.number },
  { head: ChainValueCodec },
);

/** A line of one event. */
export const EventLine = fields(
  'event',
  {
    stream: StreamNameCodec,
    /** Its place in the stream, from 0. */
    version: t.number,
    type: t.string,
    schemaVersion: t.number,
    effectiveOn: PartialDate,
    recordedAt: Instant,
    data: t.unknown,
    meta: Meta,
  },
  { chain: ChainValueCodec },
);
export type EventLine = t.TypeOf<typeof EventLine>;

/** The first line of an export. */
export const headerLine = (partial = false): string =>
  JSON.stringify({
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    ...(partial && { partial: true }),
  });

/** The last line of an export. */
export const endLine = (events: number, head?: ChainValue): string =>
  JSON.stringify({ end: true, events, head });

/** A JSON text of the store in one line. In JSON a line end stands between values, never inside one. */
const inOneLine = (json: string): string =>
  /[\r\n]/.test(json) ? json.replace(/[\r\n]+/g, ' ') : json;

/** The record that a line holds: the stored one, unless its texts had line ends. */
export const recordOfLine = <A extends ChainedRecord>(record: A): A => {
  const data = inOneLine(record.data);
  const meta = inOneLine(record.meta);
  return data === record.data && meta === record.meta ? record : { ...record, data, meta };
};

/**
 * An event as a line; data and meta are the stored bytes, not written anew.
 *
 * @param chain its chain value; left out in part of a history.
 */
export const eventLine = (event: ChainedRecord, chain?: ChainValue): string =>
  `{"stream":${JSON.stringify(event.stream)},"version":${event.version},"type":${JSON.stringify(event.type)},"schemaVersion":${event.schemaVersion},"effectiveOn":"${event.effectiveOn}","recordedAt":"${event.recordedAt}","data":${inOneLine(event.data)},"meta":${inOneLine(event.meta)}${chain === undefined ? '' : `,"chain":"${chain}"`}}`;
