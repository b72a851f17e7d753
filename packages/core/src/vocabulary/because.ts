import type * as t from 'io-ts';
import { fields } from './codec/fields.ts';
import { Period } from './dates/period.ts';
import { FlagKind } from './flag-kind.ts';
import { AgencyId, CommuneId, DirectionId, RecommendationId, ShortcomingId } from './ids.ts';

/**
 * What an act answers: a flag on a pair in a period, a recommendation, a direction or a shortcoming,
 * one or several of them (S12f, S14c; auditor's questions 5 and 11). At least one is named: the
 * decision of the act refuses an empty one.
 */
export const Because = fields(
  'Because',
  {},
  {
    flag: fields('FlagOfPair', {
      flag: FlagKind,
      agency: AgencyId,
      commune: CommuneId,
      period: Period,
    }),
    recommendation: RecommendationId,
    direction: DirectionId,
    shortcoming: ShortcomingId,
  },
);
export type Because = t.TypeOf<typeof Because>;
