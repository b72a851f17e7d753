import {
  AgencyInvited,
  AssignmentAdjusted,
  AssignmentEnded,
  AssignmentMade,
  AssignmentProposalDeclined,
  AssignmentProposed,
  AssignmentResumed,
  AssignmentSuspended,
  AssignmentTransferred,
  InvitationAnswered,
} from '@donghanh/core';
import { builderOf, type EventBuilder } from '../fact/builder.ts';
import { ofAssignment, ofPair, untold } from '../fact/streams.ts';

/** The department of transport is assigned to Keng Đu, by decision 1310. */
export const assignmentMade: EventBuilder<'AssignmentMade'> = builderOf(AssignmentMade, {
  on: '2012-05-01',
  stream: ofPair,
});
/** It continues on decision 2021. */
export const assignmentAdjusted: EventBuilder<'AssignmentAdjusted'> = builderOf(
  AssignmentAdjusted,
  {
    on: '2014-05-13',
    stream: ofAssignment,
  },
);
/** It passes to the department of construction. */
export const assignmentTransferred: EventBuilder<'AssignmentTransferred'> = builderOf(
  AssignmentTransferred,
  {
    on: '2022-07-22',
    stream: ofAssignment,
  },
);
/** It ends. */
export const assignmentEnded: EventBuilder<'AssignmentEnded'> = builderOf(AssignmentEnded, {
  on: '2022-07-22',
  stream: ofAssignment,
});
/** It rests. */
export const assignmentSuspended: EventBuilder<'AssignmentSuspended'> = builderOf(
  AssignmentSuspended,
  {
    on: '2018-08-31',
    stream: ofAssignment,
  },
);
/** It is taken up again. */
export const assignmentResumed: EventBuilder<'AssignmentResumed'> = builderOf(AssignmentResumed, {
  on: '2019-01-01',
  stream: ofAssignment,
});
/** The department of transport is proposed for Keng Đu. */
export const assignmentProposed: EventBuilder<'AssignmentProposed'> = builderOf(
  AssignmentProposed,
  { on: '2012-03-01', stream: ofPair },
);
/** The proposal is not followed. */
export const assignmentProposalDeclined: EventBuilder<'AssignmentProposalDeclined'> = builderOf(
  AssignmentProposalDeclined,
  { on: '2012-03-20', stream: untold },
);
/** A bank is invited to help Keng Đu. */
export const agencyInvited: EventBuilder<'AgencyInvited'> = builderOf(AgencyInvited, {
  on: '2012-03-01',
  stream: ofPair,
});
/** It accepts. */
export const invitationAnswered: EventBuilder<'InvitationAnswered'> = builderOf(
  InvitationAnswered,
  { on: '2012-03-15', stream: untold },
);
