import { isSlug, SLUG_PATTERN } from './chars/slug.ts';
import { refinedText } from './codec/refined.ts';

const acceptsSlug = (s: string): boolean => isSlug(s, 80);

/** An identifier that people can read and type: lower-case ASCII letters, digits, dots, hyphens. */
const slugOf = <A extends string>(name: string) =>
  refinedText<A>(
    name,
    `an id of lower-case letters, digits, dots and hyphens, at most 80`,
    acceptsSlug,
    { pattern: SLUG_PATTERN, maxLength: 80 },
  );

// One brand for each kind, so that who helps and who is helped cannot change places unnoticed: the
// text this programme starts from has them inverted twice.

/** An agency, unit or enterprise that helps. */
export type AgencyId = string & { readonly __brand: 'AgencyId' };
export const AgencyId = slugOf<AgencyId>('AgencyId');

/** A commune, over its whole life: codes and names change, the id does not. */
export type CommuneId = string & { readonly __brand: 'CommuneId' };
export const CommuneId = slugOf<CommuneId>('CommuneId');

/** A district, likewise. */
export type DistrictId = string & { readonly __brand: 'DistrictId' };
export const DistrictId = slugOf<DistrictId>('DistrictId');

/** A document: a decision, notice, report, minutes. */
export type DocumentId = string & { readonly __brand: 'DocumentId' };
export const DocumentId = slugOf<DocumentId>('DocumentId');

/** A list that says which communes or districts are in scope (poor communes of the West, 30a). */
export type ScopeId = string & { readonly __brand: 'ScopeId' };
export const ScopeId = slugOf<ScopeId>('ScopeId');

const pair = /^[a-z0-9.-]+~[a-z0-9.-]+~[1-9]\d{0,3}$/;

/**
 * One assignment of an agency to a commune: `so-gtvt~keng-du-16822~1`, the pair and which assignment
 * of the pair it is, from 1. Given by the decision, so it is unique in every history.
 */
export type AssignmentId = string & { readonly __brand: 'AssignmentId' };
export const AssignmentId = refinedText<AssignmentId>(
  'AssignmentId',
  'an assignment id, agency~commune~number',
  (s) => s.length <= 170 && pair.test(s),
  { pattern: pair.source, maxLength: 170 },
);

/** One promise of help, one written commitment, one delivery. Unique within its stream. */
export type PledgeId = string & { readonly __brand: 'PledgeId' };
export const PledgeId = slugOf<PledgeId>('PledgeId');
export type CommitmentId = string & { readonly __brand: 'CommitmentId' };
export const CommitmentId = slugOf<CommitmentId>('CommitmentId');
export type ContributionId = string & { readonly __brand: 'ContributionId' };
export const ContributionId = slugOf<ContributionId>('ContributionId');

/** A gift of several helpers together: the contributions that name it are one gift, seen by each. */
export type JointGiftId = string & { readonly __brand: 'JointGiftId' };
export const JointGiftId = slugOf<JointGiftId>('JointGiftId');

/**
 * A need of a commune, a goal it set itself, a support plan and a line of one, a reported result.
 * Unique within the needs of the commune; a line within its plan.
 */
export type NeedId = string & { readonly __brand: 'NeedId' };
export const NeedId = slugOf<NeedId>('NeedId');
export type GoalId = string & { readonly __brand: 'GoalId' };
export const GoalId = slugOf<GoalId>('GoalId');
export type PlanId = string & { readonly __brand: 'PlanId' };
export const PlanId = slugOf<PlanId>('PlanId');
export type PlanItemId = string & { readonly __brand: 'PlanItemId' };
export const PlanItemId = slugOf<PlanItemId>('PlanItemId');
export type ResultId = string & { readonly __brand: 'ResultId' };
export const ResultId = slugOf<ResultId>('ResultId');

/** A figure that a document states. */
export type FigureId = string & { readonly __brand: 'FigureId' };
export const FigureId = slugOf<FigureId>('FigureId');

/** A steering committee (Ban Chỉ đạo), and one seat on it: one person in one role, from one day on. */
export type CommitteeId = string & { readonly __brand: 'CommitteeId' };
export const CommitteeId = slugOf<CommitteeId>('CommitteeId');
export type MemberId = string & { readonly __brand: 'MemberId' };
export const MemberId = slugOf<MemberId>('MemberId');

/** A task that was given. */
export type TaskId = string & { readonly __brand: 'TaskId' };
export const TaskId = slugOf<TaskId>('TaskId');

/** A function of the province (standing body of poverty reduction), whoever holds it. */
export type FunctionId = string & { readonly __brand: 'FunctionId' };
export const FunctionId = slugOf<FunctionId>('FunctionId');

/** A direction (chỉ đạo), a recommendation (kiến nghị), a shortcoming (tồn tại, hạn chế). */
export type DirectionId = string & { readonly __brand: 'DirectionId' };
export const DirectionId = slugOf<DirectionId>('DirectionId');
export type RecommendationId = string & { readonly __brand: 'RecommendationId' };
export const RecommendationId = slugOf<RecommendationId>('RecommendationId');
export type ShortcomingId = string & { readonly __brand: 'ShortcomingId' };
export const ShortcomingId = slugOf<ShortcomingId>('ShortcomingId');

/** A proposal to assign an agency to a commune. */
export type ProposalId = string & { readonly __brand: 'ProposalId' };
export const ProposalId = slugOf<ProposalId>('ProposalId');

/** An invitation of an agency to help a commune. */
export type InvitationId = string & { readonly __brand: 'InvitationId' };
export const InvitationId = slugOf<InvitationId>('InvitationId');

/** Another form of help: a helper bound to a district, a commune, a village, households. */
export type TwinningId = string & { readonly __brand: 'TwinningId' };
export const TwinningId = slugOf<TwinningId>('TwinningId');

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** A lower-case UUID (RFC 9562). */
export type Uuid = string & { readonly __brand: 'Uuid' };
export const Uuid = refinedText<Uuid>('Uuid', 'a lower-case UUID', (s) => uuid.test(s), {
  format: 'uuid',
});

/** A GSO code of a commune (5 digits) or a district (3). An identity only together with a date. */
export type CommuneCode = string & { readonly __brand: 'CommuneCode' };
export const CommuneCode = refinedText<CommuneCode>(
  'CommuneCode',
  'a GSO commune code of 5 digits',
  (s) => /^\d{5}$/.test(s),
  { pattern: '^[0-9]{5}$' },
);
export type DistrictCode = string & { readonly __brand: 'DistrictCode' };
export const DistrictCode = refinedText<DistrictCode>(
  'DistrictCode',
  'a GSO district code of 3 digits',
  (s) => /^\d{3}$/.test(s),
  { pattern: '^[0-9]{3}$' },
);
