import {
  DirectionFollowed,
  DirectionIssued,
  DirectionWithdrawn,
  TaskCompleted,
  TaskGiven,
  TaskReported,
  TaskWithdrawn,
} from '@donghanh/core';
import { builderOf, type EventBuilder } from '../fact/builder.ts';
import { ofDirection, ofTask } from '../fact/streams.ts';

/** The standing body is to advise on reorganising the committee. */
export const taskGiven: EventBuilder<'TaskGiven'> = builderOf(TaskGiven, {
  on: '2022-06-28',
  stream: ofTask,
});
/** It says how far that is. */
export const taskReported: EventBuilder<'TaskReported'> = builderOf(TaskReported, {
  on: '2022-08-01',
  stream: ofTask,
});
/** It is done. */
export const taskCompleted: EventBuilder<'TaskCompleted'> = builderOf(TaskCompleted, {
  on: '2022-09-01',
  stream: ofTask,
});
/** It is taken back. */
export const taskWithdrawn: EventBuilder<'TaskWithdrawn'> = builderOf(TaskWithdrawn, {
  on: '2022-09-01',
  stream: ofTask,
});
/** The department is directed to help its commune. */
export const directionIssued: EventBuilder<'DirectionIssued'> = builderOf(DirectionIssued, {
  on: '2013-04-01',
  stream: ofDirection,
});
/** It does so. */
export const directionFollowed: EventBuilder<'DirectionFollowed'> = builderOf(DirectionFollowed, {
  on: '2013-05-01',
  stream: ofDirection,
});
/** The direction is taken back. */
export const directionWithdrawn: EventBuilder<'DirectionWithdrawn'> = builderOf(
  DirectionWithdrawn,
  {
    on: '2013-06-01',
    stream: ofDirection,
  },
);
