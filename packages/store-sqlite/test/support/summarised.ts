import { createHash } from 'node:crypto';
import {
  currentState,
  type LocalDate,
  type Projection,
  tenYearSummary,
  together,
} from '@donghanh/core';

/** Two projections that read much of a history. */
export const summarised: Projection<Readonly<Record<string, unknown>>, unknown> = together({
  summary: tenYearSummary({ from: '2012-01-01' as LocalDate }),
  now: currentState,
});

/** A view in a line. */
export const hashOf = (view: unknown): string =>
  createHash('sha256').update(JSON.stringify(view)).digest('hex');
