import type { StreamName } from '../../../event/recorded.ts';
import type { Entry } from './source.ts';

/** Where a record stands in its stream, and what was expected. */
export interface StreamGap {
  readonly entry: Entry;
  readonly record: number;
  readonly expected: number;
}

/**
 * Follows the versions of each stream, which have no gaps. Remembers a number for each stream.
 *
 * @param partial of part of a history, where a stream may begin anywhere.
 */
export const streamVersions = (partial: boolean) => {
  const next = new Map<StreamName, number>();
  let gap: StreamGap | undefined;
  return {
    next,
    take: (entry: Entry, record: number): void => {
      const { stream, version } = entry.record;
      const expected = next.get(stream) ?? (partial ? version : 0);
      if (version !== expected) gap ??= { entry, record, expected };
      next.set(stream, Math.max(expected, version + 1) || expected);
    },
    /** The first record whose version is not the next of its stream. */
    gap: () => gap,
  };
};
