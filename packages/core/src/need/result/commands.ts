import { commandOf, defineCommand } from '../../decision/command.ts';
import { inputOf } from '../../decision/input.ts';
import { ofCommune } from '../of-commune.ts';
import * as decide from './decide.ts';
import * as events from './events.ts';

export const MeasureBaseline = defineCommand({
  ...ofCommune,
  type: 'MeasureBaseline',
  title: { vi: 'Đo trước hỗ trợ', en: 'Measure a baseline' },
  codec: inputOf('MeasureBaseline', events.BaselineMeasured),
  decide: decide.measureBaseline,
});

export const SetTarget = defineCommand({
  ...ofCommune,
  type: 'SetTarget',
  title: { vi: 'Đặt chỉ tiêu hỗ trợ', en: 'Set a target' },
  codec: inputOf('SetTarget', events.TargetSet),
  decide: decide.setTarget,
});

export const ReportResult = defineCommand({
  ...ofCommune,
  type: 'ReportResult',
  title: { vi: 'Báo cáo kết quả hỗ trợ', en: 'Report a result' },
  codec: inputOf('ReportResult', events.ResultReported),
  decide: decide.reportResult,
});

/**
 * Records how things stood before the help. Refused: `UnknownCommune`, `OutsideCommuneLife`,
 * `UnknownAgency`, `TooEarly` (before the agency began), `UnknownDocument`,
 * `BaselineAlreadyMeasured`.
 */
export const measureBaseline = commandOf(MeasureBaseline);
/**
 * Sets what the help is to reach. Refused: `UnknownCommune`, `OutsideCommuneLife`, `UnknownAgency`,
 * `OutsideAgencyLife`, `DueBeforeSet`, `UnknownDocument`, `TargetAlreadySet`.
 */
export const setTarget = commandOf(SetTarget);
/**
 * Reports what came of help. Refused: `UnknownCommune`, `OutsideCommuneLife`, `UnknownAgency`,
 * `TooEarly` (before the agency began), `IdTaken`, `QuantityMisfit`, `UnknownDocument`.
 */
export const reportResult = commandOf(ReportResult);

/** The commands about baselines, targets and results. */
export const resultCommands = [MeasureBaseline, SetTarget, ReportResult] as const;
