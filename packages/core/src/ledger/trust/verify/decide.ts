import { refOf } from '../../../event/recorded.ts';
import type { Unsaid } from './sentences.ts';
import type { Entry } from './source.ts';
import type { StreamGap } from './streams.ts';
import type { Suspicion } from './suspicion.ts';
import type { ChangedField } from './which-field.ts';
import type { Place } from './wrong.ts';

/** Where an entry stands. */
export const placeOf = (entry: Entry, record: number): Place => ({
  record,
  ...(entry.position !== undefined && { position: entry.position }),
  ...(entry.line !== undefined && { line: entry.line }),
  // A line that is no JSON names nothing.
  ...(!Number.isNaN(entry.record.version) && { ref: refOf(entry.record) }),
});

/** All that is known of a break in the chain when the history has been read to its end. */
export interface Evidence {
  readonly suspect: Suspicion;
  readonly field: ChangedField | undefined;
  /** The record in front. */
  readonly before: Entry | undefined;
  readonly gap: StreamGap | undefined;
  /** How many more records there should be than there are, where something tells. */
  readonly fewer: number | undefined;
  /** The chain value that the end line says, where there is one. */
  readonly saidHead: string | undefined;
  /** Records read. */
  readonly events: number;
}

/** How many records a break has swallowed; undefined when nothing speaks for it. */
const missingOf = ({ suspect, before, gap, fewer }: Evidence): Partial<Unsaid> | undefined => {
  if (fewer !== undefined && fewer > 0) return { missing: fewer };
  const { position } = suspect.entry;
  const skipped = position === undefined ? 0 : position - (before?.position ?? 0) - 1;
  if (skipped > 0) return { missing: skipped };
  return gap !== undefined &&
    gap.record >= suspect.record &&
    gap.entry.record.version > gap.expected
    ? {}
    : undefined;
};

/** How the first record that does not fit does not fit. */
export const howItDoesNotFit = (evidence: Evidence): Unsaid => {
  const { suspect, field, before, fewer } = evidence;
  const place = placeOf(suspect.entry, suspect.record);
  const { broken } = suspect.entry;
  if (field?.was !== undefined) return { kind: 'changed', ...place, ...field };
  const explained = suspect.explained();
  if (broken !== undefined && suspect.computed === suspect.kept) {
    return { kind: 'changed', ...place, detail: broken };
  }
  switch (explained?.how) {
    case 'chainChanged':
      return { kind: 'changed', ...place, field: 'chain' };
    case 'swapped':
      return { kind: 'reordered', ...place, other: explained.with };
    case 'moved':
      return { kind: 'reordered', ...place, other: explained.to };
    case 'inserted':
      return { kind: 'inserted', ...place };
    case 'insertedBefore':
      return before === undefined
        ? { kind: 'inserted', ...place }
        : { kind: 'inserted', ...placeOf(before, suspect.record - 1) };
    default:
  }
  if (broken !== undefined) return { kind: 'changed', ...place, detail: broken };
  const missing = missingOf(evidence);
  if (missing !== undefined) return { kind: 'missing', ...place, ...missing };
  if (fewer !== undefined && fewer < 0) return { kind: 'inserted', ...place };
  return evidence.saidHead === suspect.computed && suspect.record === evidence.events
    ? { kind: 'changed', ...place, field: 'chain' }
    : { kind: 'changed', ...place, ...field };
};
