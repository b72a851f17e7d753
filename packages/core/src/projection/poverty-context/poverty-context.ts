import type { AsOf } from '../../vocabulary/dates/as-of.ts';
import type { Projection } from '../projection.ts';
import { combinePlain } from '../shared/combine.ts';
import { frozen } from '../shared/frozen.ts';
import {
  applyContext,
  type ContextRow,
  contextEvents,
  contextRows,
  type Measurements,
} from './context-rows.ts';

/** The poverty of the province against the nation. */
export interface PovertyContext {
  readonly asOf: AsOf;
  readonly rows: readonly ContextRow[];
}

/**
 * The province against the nation (S8: "tỷ lệ hộ nghèo của tỉnh còn cao so với cả nước"), each
 * indicator under its own standard; among them the share of poor households lacking work.
 */
export const povertyContext: Projection<Measurements, PovertyContext> = {
  name: 'poverty-context',
  version: 1,
  handles: contextEvents,
  init: () => new Map(),
  apply: applyContext,
  combine: combinePlain,
  view: (acc, asOf) => frozen({ asOf, rows: contextRows(acc, asOf.effectiveOn) }),
};
