import type { EventRef } from '@donghanh/core';
import type { EvidenceEntry } from '../../model/report.ts';
import type { EvidenceKey } from '../../model/value.ts';

/**
 * Collects the lists of facts of one report, each once. Owned by one builder while it works; what
 * leaves it is a value.
 */
export interface EvidenceBook {
  /** The name of a list; `undefined` when it is empty. */
  readonly of: (events: readonly EventRef[]) => EvidenceKey | undefined;
  /** All lists, in the order in which they were first asked for. */
  readonly entries: () => readonly EvidenceEntry[];
}

/** An empty book. */
export const evidenceBook = (): EvidenceBook => {
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
    entries: () => entries,
  };
};
