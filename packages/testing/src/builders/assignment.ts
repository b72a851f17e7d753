import {
  AssignmentAdjusted,
  AssignmentEnded,
  AssignmentMade,
  AssignmentResumed,
  AssignmentSuspended,
  AssignmentTransferred,
} from '@donghanh/core';
import { builderOf, type EventBuilder } from '../fact/builder.ts';
import { ofAssignment, ofPair } from '../fact/streams.ts';

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
