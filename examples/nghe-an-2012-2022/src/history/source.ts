import type { Source } from './step.ts';

/** Read in a publication. */
export const found = (ref: string, note?: string): Source => ({
  confidence: 'found',
  ref,
  ...(note !== undefined && { note }),
});

/** Computed from what publications say. */
export const derived = (ref: string, note: string): Source => ({
  confidence: 'derived',
  ref,
  note,
});

/** Concluded from publications that do not say it outright. */
export const inferred = (ref: string, note: string): Source => ({
  confidence: 'inferred',
  ref,
  note,
});

/** Found in no source: made up by the rule that the note names. */
export const reconstructed = (rule: string): Source => ({
  confidence: 'reconstructed',
  note: rule,
});
