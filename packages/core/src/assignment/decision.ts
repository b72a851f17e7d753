import type * as E from 'fp-ts/lib/Either.js';
import type * as NEA from 'fp-ts/lib/NonEmptyArray.js';
import type { Refusal } from '../decision/refusal.ts';
import type { Draft } from '../event/define-event.ts';
import type { AgencyId, CommuneId } from '../vocabulary/ids.ts';

/** What a decision about a pair comes to. */
export type Decision = E.Either<Refusal, NEA.NonEmptyArray<Draft>>;

/** Who helps whom: every command about a pair names both. */
export interface Pair {
  readonly agency: AgencyId;
  readonly commune: CommuneId;
}

/** A decision of one event. */
export const only = <T extends string, A>(event: Draft<T, A>): NEA.NonEmptyArray<Draft> => [event];
