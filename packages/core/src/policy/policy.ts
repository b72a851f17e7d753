import * as E from 'fp-ts/lib/Either.js';
import * as t from 'io-ts';
import { Vnd } from '../vocabulary/amounts/vnd.ts';
import { fields } from '../vocabulary/codec/fields.ts';
import { decodeWith, type Misfit, showMisfits } from '../vocabulary/codec/misfit.ts';
import { LocalDate } from '../vocabulary/dates/local-date.ts';
import { DocumentId } from '../vocabulary/ids.ts';
import {
  CriteriaCount,
  Days,
  MinEvidence,
  NoneEvidence,
  Points,
  PolicyId,
  PolicyVersion,
  Share,
} from './values.ts';

/**
 * The values under which the two flags are judged (§9.4). Data, not code: a province states its own
 * in a document, and a verdict names the policy and the version it was reached under. A new version
 * rewrites nothing: judging again under it is a separate result.
 *
 * The period is the calendar year.
 */
export const Policy = fields(
  'Policy',
  {
    id: PolicyId,
    version: PolicyVersion,
    /** The first day on which this version holds. */
    effectiveFrom: LocalDate,

    /**
     * Days in force within the year before anything is expected. The first help in real cases came
     * after 39, 130 and 147 days.
     */
    graceDays: Days,
    /**
     * Days after the end of the year by which its reports are due, where nobody set a deadline for
     * them. Two working weeks to write one.
     */
    reportDueDays: Days,
    /** Days a report may be late before it is called overdue. Remote communes file through the district. */
    reportToleranceDays: Days,
    /** Days a reminder may stay unanswered: the usual term for answering an official letter. */
    reminderDays: Days,
    /** Days an agency has for its explanation, at the least, however short the letter's own term. */
    replyDays: Days,
    /**
     * Days that the commune has to object to what the agency alone reports. After them the report
     * counts, since a commune without staff to confirm should not make an agency look idle.
     */
    contestDays: Days,
    /** Days an assignment must have run before its effect is judged: one full yearly cycle. */
    minDays: Days,

    /** C2: delivered ÷ committed and due, at least. Half, so that one late handover does not fail it. */
    deliveryRatio: Share,
    /**
     * C3: share of the value that serves priority needs, at least. Half, after the remark of Nam Trà
     * My that help was "chủ yếu … dịp lễ, tết".
     */
    fitShare: Share,
    /** C4: (actual − baseline) ÷ (target − baseline), at least. */
    outcomeRatio: Share,
    /** C5: points of an evaluation, at least, of 100. The scale is Lào Cai's; the cut is a proposal. */
    minScore: Points,
    /** How many of C1 to C4 must fail, one of C2 to C4 among them. One weak point is not ineffectiveness. */
    minFails: CriteriaCount,

    /**
     * Evidence from which help counts at once. Help below it counts once `contestDays` have passed
     * without contradiction. E2, the commune's word, because the commune is who was helped.
     */
    minEvidence: MinEvidence,
    /**
     * The least value of a year's help, in đồng. 0: none is asked. Help without a price (technical
     * guidance, training) is never measured against it.
     */
    minQualifyingValue: Vnd,
    /**
     * What counts as positive evidence of none. With several at hand, the first listed is named as
     * the basis. Empty: no agency is ever flagged N.
     */
    noneEvidence: t.readonlyArray(NoneEvidence),
  },
  {
    /** The document that sets these values. */
    document: DocumentId,
  },
);
export type Policy = t.TypeOf<typeof Policy>;

/** Values that make no policy: each misfit with its path, what was expected, what was found. */
export interface PolicyMisfits {
  readonly _tag: 'PolicyMisfits';
  readonly misfits: readonly Misfit[];
  readonly message: string;
}

/** Reads a policy from JSON, as a province writes it. Every value must be there, and no other. */
export const definePolicy = (input: unknown): E.Either<PolicyMisfits, Policy> =>
  E.mapLeft(
    (misfits: readonly Misfit[]): PolicyMisfits => ({
      _tag: 'PolicyMisfits',
      misfits,
      message: `policy: ${showMisfits(misfits)}`,
    }),
  )(decodeWith(Policy)(input));
