import type * as NEA from 'fp-ts/lib/NonEmptyArray.js';
import type { Draft } from '../event/define-event.ts';
import type { AgencyId, CommuneId } from '../vocabulary/ids.ts';

export type { Decision } from '../decision/input.ts';

/** Who helps whom: every command about a pair names both. */
export interface Pair {
  readonly agency: AgencyId;
  readonly commune: CommuneId;
}

/** A decision of one event. */
export const only = <T extends string, A>(event: Draft<T, A>): NEA.NonEmptyArray<Draft> => [event];
