import type { Instant, NewEvent, PartialDate, StoredEvent, StreamName } from '@donghanh/core';

export const stream = (name: string): StreamName => name as StreamName;

/** Two streams that the rules write to. */
export const a = stream('assignment-so-gtvt~keng-du');
export const b = stream('commune-keng-du');

/** A minute after the one before it, from the start of 2013. */
export const minute = (n: number): Instant =>
  new Date(Date.UTC(2013, 0, 1) + n * 60_000).toISOString() as Instant;

export interface EventParts {
  readonly type?: string;
  readonly schemaVersion?: number;
  readonly effectiveOn?: string;
  readonly recordedAt?: string;
  readonly data?: string;
}

/** The n-th event: its id, its moment and its data tell which it is. */
export const event = (n: number, parts: EventParts = {}): NewEvent => ({
  type: parts.type ?? 'AssignmentMade',
  schemaVersion: parts.schemaVersion ?? 1,
  effectiveOn: (parts.effectiveOn ?? '2012-05-29') as PartialDate,
  recordedAt: (parts.recordedAt ?? minute(n)) as Instant,
  data: parts.data ?? `{"n":${n},"commune":"Keng Đu"}`,
  meta: `{"id":"00000000-0000-7000-8000-${String(n).padStart(12, '0')}","actor":"Văn phòng"}`,
});

/** Events `from` to `from + count - 1`. */
export const events = (from: number, count: number, parts?: EventParts): NewEvent[] =>
  Array.from({ length: count }, (_, i) => event(from + i, parts));

/** Numbers from 0. */
export const upTo = (count: number): number[] => Array.from(Array(count).keys());

export const versions = (found: readonly StoredEvent[]): number[] =>
  found.map(({ version }) => version);

/** Events without their positions, which are each store's own. */
export const unplaced = (found: readonly StoredEvent[]) =>
  found.map(({ position: _, ...rest }) => rest);
