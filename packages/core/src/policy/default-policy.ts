import type { Decimal } from '../vocabulary/amounts/decimal.ts';
import { noVnd } from '../vocabulary/amounts/vnd.ts';
import type { LocalDate } from '../vocabulary/dates/local-date.ts';
import type { Policy } from './policy.ts';

/**
 * The values proposed for a province that has set none of its own (§9.4); the reason of each stands
 * at its field. It holds from the first year of the programme, so that every year can be judged.
 */
export const defaultPolicy: Policy = {
  id: 'mac-dinh',
  version: 1,
  effectiveFrom: '2012-01-01' as LocalDate,
  graceDays: 180,
  reportDueDays: 15,
  reportToleranceDays: 30,
  reminderDays: 15,
  replyDays: 15,
  contestDays: 30,
  minDays: 365,
  deliveryRatio: '0.5' as Decimal,
  fitShare: '0.5' as Decimal,
  outcomeRatio: '0.5' as Decimal,
  minScore: 50,
  minFails: 2,
  minEvidence: 'E2',
  minQualifyingValue: noVnd,
  noneEvidence: ['nilLine', 'noReply', 'authorityFinding'],
};
