import type { EventRef } from '@donghanh/core';
import type { EvidenceEntry } from '../../model/report.ts';
import type { EvidenceKey, Reconstructed } from '../../model/value.ts';

/**
 * Collects the lists of facts of one report, each once. Owned by one builder while it works; what
 * leaves it is a value.
 */
export interface EvidenceBook {
  /** The name of a list; `undefined` when it is empty. */
  readonly of: (events: readonly EventRef[]) => EvidenceKey | undefined;
  /** How far facts are reconstructed, as far as the book was told which are; `undefined`: none is. */
  readonly extentOf: (events: readonly EventRef[]) => Reconstructed['extent'] | undefined;
  /** All lists, in the order in which they were first asked for. */
  readonly entries: () => readonly EvidenceEntry[];
}

/** An empty book, which may be told which facts are reconstructed. */
export const evidenceBook = (reconstructed: readonly EventRef[] = []): EvidenceBook => {
  const filled = new Set(reconstructed);
  const keys = new Map<string, EvidenceKey>();
  const entries: EvidenceEntry[] = [];
  return {
    of: (events) => {
      if (events.length === 0) return undefined;
      const content = JSON.stringify(events);
      const known = keys.get(content);
      if (known !== undefined) return known;
      const key: EvidenceKey = `E${entries.length + 1}`;
      keys.set(content, key);
      entries.push({ key, events });
      return key;
    },
    extentOf: (events) => {
      const some = events.filter((event) => filled.has(event)).length;
      if (some === 0) return undefined;
      return some === events.length ? 'whole' : 'part';
    },
    entries: () => entries,
  };
};
