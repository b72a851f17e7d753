import { commandOf, defineCommand } from '../../decision/command.ts';
import { inputOf } from '../../decision/input.ts';
import { streamName } from '../../event/stream-name.ts';
import type { TaskId } from '../../vocabulary/ids.ts';
import * as decide from './decide.ts';
import * as events from './events.ts';
import { taskMachine } from './state.ts';

const ofTask = {
  machine: taskMachine,
  stream: (input: { readonly task: TaskId }) => streamName('task', input.task),
};

export const GiveTask = defineCommand({
  ...ofTask,
  type: 'GiveTask',
  title: { vi: 'Giao nhiệm vụ', en: 'Give a task' },
  codec: inputOf('GiveTask', events.TaskGiven),
  decide: decide.giveTask,
});

export const ReportTask = defineCommand({
  ...ofTask,
  type: 'ReportTask',
  title: { vi: 'Báo cáo tiến độ nhiệm vụ', en: 'Report on a task' },
  codec: inputOf('ReportTask', events.TaskReported),
  decide: decide.reportTask,
});

export const CompleteTask = defineCommand({
  ...ofTask,
  type: 'CompleteTask',
  title: { vi: 'Hoàn thành nhiệm vụ', en: 'Complete a task' },
  codec: inputOf('CompleteTask', events.TaskCompleted),
  decide: decide.completeTask,
});

export const WithdrawTask = defineCommand({
  ...ofTask,
  type: 'WithdrawTask',
  title: { vi: 'Rút nhiệm vụ', en: 'Withdraw a task' },
  codec: inputOf('WithdrawTask', events.TaskWithdrawn),
  decide: decide.withdrawTask,
});

/**
 * Gives somebody a task. Refused: `AlreadyOpened`; of the addressee `UnknownFunction`, `TooEarly`,
 * `UnknownAgency`, `OutsideAgencyLife`, `UnknownCommune`, `OutsideCommuneLife`, `UnknownDistrict`,
 * `OutsideDistrictLife`; `DueBeforeGiven`; of the committee `UnknownMatter`, `OutsideCommitteeLife`;
 * `UnknownDocument`.
 */
export const giveTask = commandOf(GiveTask);
/** Says how far a task is. Refused: `UnknownMatter`, `TooEarly`, `AlreadyClosed` (before that day), `UnknownDocument`. */
export const reportTask = commandOf(ReportTask);
/** Ends a task that is done. Refused: `UnknownMatter`, `TooEarly`, `AlreadyClosed`, `ChangeAfterEnd`, `UnknownDocument`. */
export const completeTask = commandOf(CompleteTask);
/** Takes a task back. Refused: as {@link completeTask}. */
export const withdrawTask = commandOf(WithdrawTask);

/** The commands about tasks. */
export const taskCommands = [GiveTask, ReportTask, CompleteTask, WithdrawTask] as const;
