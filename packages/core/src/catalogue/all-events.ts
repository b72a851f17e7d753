import * as agency from '../agency/events.ts';
import * as agencyFunction from '../agency/function/events.ts';
import * as contribution from '../assignment/contribution-events.ts';
import * as assignment from '../assignment/events.ts';
import * as invitation from '../assignment/invitation/events.ts';
import * as pledge from '../assignment/pledge-events.ts';
import * as proposal from '../assignment/proposal/events.ts';
import * as twinning from '../assignment/twinning/events.ts';
import * as correction from '../correction/events.ts';
import * as contact from '../need/contact/events.ts';
import * as need from '../need/events.ts';
import * as goal from '../need/goal/events.ts';
import * as identified from '../need/identified/events.ts';
import * as plan from '../need/plan/events.ts';
import * as result from '../need/result/events.ts';
import * as oversight from '../oversight/events.ts';
import * as recommendation from '../oversight/recommendation/events.ts';
import * as report from '../oversight/report-events.ts';
import * as shortcoming from '../oversight/shortcoming/events.ts';
import * as committee from '../programme/committee/events.ts';
import * as direction from '../programme/direction/events.ts';
import * as programme from '../programme/events.ts';
import * as task from '../programme/task/events.ts';
import * as territory from '../territory/events.ts';

/** Every event of the model, by room, in the order of the docs. */
export const allEvents = [
  programme.ProgrammeOpened,
  programme.DocumentIssued,
  programme.DocumentCited,
  programme.DocumentReplaced,
  programme.DocumentCorrected,
  programme.DocumentRecalled,
  programme.ScopeDefined,
  programme.ScopeEnded,
  programme.CommuneListed,
  programme.CommuneDelisted,
  programme.DistrictListed,
  programme.DistrictDelisted,
  programme.FigureStated,
  programme.ReviewConcluded,
  committee.CommitteeEstablished,
  committee.CommitteeReorganised,
  committee.CommitteeDissolved,
  committee.MemberAppointed,
  committee.MemberRelieved,
  task.TaskGiven,
  task.TaskReported,
  task.TaskCompleted,
  task.TaskWithdrawn,
  direction.DirectionIssued,
  direction.DirectionFollowed,
  direction.DirectionWithdrawn,
  territory.DistrictRegistered,
  territory.DistrictDissolved,
  territory.CommuneRegistered,
  territory.CommuneRenamed,
  territory.CommuneMoved,
  territory.CommuneMerged,
  territory.CommuneSplit,
  agency.AgencyRegistered,
  agency.AgencyRenamed,
  agency.AgencyMerged,
  agency.AgencyDissolved,
  agencyFunction.FunctionEntrusted,
  agencyFunction.FunctionWithdrawn,
  proposal.AssignmentProposed,
  proposal.AssignmentProposalDeclined,
  invitation.AgencyInvited,
  invitation.InvitationAnswered,
  assignment.AssignmentMade,
  assignment.AssignmentAdjusted,
  assignment.AssignmentTransferred,
  assignment.AssignmentEnded,
  assignment.AssignmentSuspended,
  assignment.AssignmentResumed,
  pledge.PledgeMade,
  pledge.PledgeAmended,
  pledge.PledgeWithdrawn,
  pledge.CommitmentSigned,
  contribution.ContributionDelivered,
  contribution.VoluntaryHelpDelivered,
  contribution.ContributionConfirmed,
  contribution.ContributionContested,
  twinning.TwinningMade,
  twinning.TwinningEnded,
  twinning.TwinningPledged,
  twinning.TwinningDelivered,
  need.NeedsSurveyed,
  identified.NeedIdentified,
  identified.NeedAssessed,
  identified.NeedClosed,
  contact.ContactMade,
  goal.PovertyExitPlanFiled,
  goal.CommuneGoalSet,
  goal.CommuneGoalDropped,
  plan.SupportPlanProposed,
  plan.SupportPlanRevised,
  plan.SupportPlanApproved,
  result.BaselineMeasured,
  result.TargetSet,
  need.OutcomeMeasured,
  result.ResultReported,
  need.IndicatorMeasured,
  report.CommuneReportDue,
  oversight.CommuneReportFiled,
  oversight.CommuneReminded,
  report.CommuneReportForwarded,
  report.CommuneReportVerified,
  report.AgencyReportDue,
  oversight.AgencyReportFiled,
  oversight.AgencyReminded,
  oversight.ExplanationRequested,
  oversight.ExplanationGiven,
  oversight.ExcuseAccepted,
  oversight.EvaluationMade,
  oversight.CriticismIssued,
  oversight.FlagConfirmed,
  oversight.FlagCleared,
  recommendation.RecommendationSubmitted,
  recommendation.RecommendationRouted,
  recommendation.RecommendationReceived,
  recommendation.RecommendationConsidered,
  recommendation.RecommendationAdvised,
  shortcoming.ShortcomingNoted,
  shortcoming.ShortcomingOvercome,
  correction.FactCorrected,
  correction.FactRecalled,
] as const;
