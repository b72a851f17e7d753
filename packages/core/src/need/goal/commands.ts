import { commandOf, defineCommand } from '../../decision/command.ts';
import { inputOf } from '../../decision/input.ts';
import { ofCommune } from '../of-commune.ts';
import * as decide from './decide.ts';
import * as events from './events.ts';

export const FilePovertyExitPlan = defineCommand({
  ...ofCommune,
  type: 'FilePovertyExitPlan',
  title: { vi: 'Ghi nhận kế hoạch thoát nghèo', en: 'File a poverty exit plan' },
  codec: inputOf('FilePovertyExitPlan', events.PovertyExitPlanFiled),
  decide: decide.filePovertyExitPlan,
});

export const SetCommuneGoal = defineCommand({
  ...ofCommune,
  type: 'SetCommuneGoal',
  title: { vi: 'Đặt mục tiêu của xã', en: 'Set a commune goal' },
  codec: inputOf('SetCommuneGoal', events.CommuneGoalSet),
  decide: decide.setCommuneGoal,
});

export const DropCommuneGoal = defineCommand({
  ...ofCommune,
  type: 'DropCommuneGoal',
  title: { vi: 'Bỏ mục tiêu của xã', en: 'Drop a commune goal' },
  codec: inputOf('DropCommuneGoal', events.CommuneGoalDropped),
  decide: decide.dropCommuneGoal,
});

/**
 * Records a commune's plan to leave poverty. Refused: `UnknownCommune`, `OutsideCommuneLife`,
 * `SpanMisfit`, `RateOutOfRange`, `StandardMissing`, `UnknownDocument`, `ExitPlanAlreadyFiled`.
 */
export const filePovertyExitPlan = commandOf(FilePovertyExitPlan);
/**
 * Sets a goal of a commune. Refused: `UnknownCommune`, `OutsideCommuneLife`, `IdTaken`,
 * `TargetNotMeasurable`, `DueBeforeSet`, `UnknownDocument`.
 */
export const setCommuneGoal = commandOf(SetCommuneGoal);
/**
 * Gives a goal up. Refused: `UnknownCommune`, `OutsideCommuneLife`, `UnknownGoal`,
 * `GoalAlreadyDropped`, `TooEarly`.
 */
export const dropCommuneGoal = commandOf(DropCommuneGoal);

/** The commands about goals of communes and their plans to leave poverty. */
export const goalCommands = [FilePovertyExitPlan, SetCommuneGoal, DropCommuneGoal] as const;
