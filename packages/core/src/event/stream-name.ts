import type { StreamName } from './recorded.ts';

/** Builds the name of a stream from its category and the ids of its entity. */
export const streamName = (category: string, ...ids: readonly string[]): StreamName =>
  `${category}-${ids.join('~')}` as StreamName;

/** The category of a stream: what stands before the first hyphen. */
export const categoryOf = (stream: StreamName): string => stream.slice(0, stream.indexOf('-'));

const pattern = /^[a-z]+-[a-z0-9][a-z0-9.~-]{0,179}$/;

/** True for a well-formed stream name. */
export const isStreamName = (u: unknown): u is StreamName =>
  typeof u === 'string' && pattern.test(u);
