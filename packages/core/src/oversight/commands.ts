import { commandOf, defineCommand } from '../decision/command.ts';
import { inputOf } from '../decision/input.ts';
import * as report from './decide-agency-report.ts';
import * as commune from './decide-commune.ts';
import * as flag from './decide-flag.ts';
import * as hearing from './decide-hearing.ts';
import * as judgement from './decide-judgement.ts';
import * as events from './events.ts';
import { reportCommands } from './report-commands.ts';
import { ofAgency, ofCommune } from './streams.ts';

export const FileCommuneReport = defineCommand({
  ...ofCommune,
  type: 'FileCommuneReport',
  title: { vi: 'Xã báo cáo', en: 'File the report of a commune' },
  codec: inputOf('FileCommuneReport', events.CommuneReportFiled),
  decide: commune.fileCommuneReport,
});

export const RemindCommune = defineCommand({
  ...ofCommune,
  type: 'RemindCommune',
  title: { vi: 'Đôn đốc xã báo cáo', en: 'Remind a commune of its report' },
  codec: inputOf('RemindCommune', events.CommuneReminded),
  decide: commune.remindCommune,
});

export const FileAgencyReport = defineCommand({
  ...ofAgency,
  type: 'FileAgencyReport',
  title: { vi: 'Đơn vị báo cáo', en: 'File the report of an agency' },
  codec: inputOf('FileAgencyReport', events.AgencyReportFiled),
  decide: report.fileAgencyReport,
});

export const RemindAgency = defineCommand({
  ...ofAgency,
  type: 'RemindAgency',
  title: { vi: 'Đôn đốc đơn vị báo cáo', en: 'Remind an agency of its report' },
  codec: inputOf('RemindAgency', events.AgencyReminded),
  decide: report.remindAgency,
});

export const RequestExplanation = defineCommand({
  ...ofAgency,
  type: 'RequestExplanation',
  title: { vi: 'Yêu cầu giải trình', en: 'Request an explanation' },
  codec: inputOf('RequestExplanation', events.ExplanationRequested),
  decide: hearing.requestExplanation,
});

export const GiveExplanation = defineCommand({
  ...ofAgency,
  type: 'GiveExplanation',
  title: { vi: 'Giải trình', en: 'Give an explanation' },
  codec: inputOf('GiveExplanation', events.ExplanationGiven),
  decide: hearing.giveExplanation,
});

export const AcceptExcuse = defineCommand({
  ...ofAgency,
  type: 'AcceptExcuse',
  title: { vi: 'Chấp nhận lý do', en: 'Accept an excuse' },
  codec: inputOf('AcceptExcuse', events.ExcuseAccepted),
  decide: hearing.acceptExcuse,
});

export const Evaluate = defineCommand({
  ...ofAgency,
  type: 'Evaluate',
  title: { vi: 'Đánh giá', en: 'Evaluate help' },
  codec: inputOf('Evaluate', events.EvaluationMade),
  decide: judgement.evaluate,
});

export const Criticise = defineCommand({
  ...ofAgency,
  type: 'Criticise',
  title: { vi: 'Phê bình', en: 'Criticise an agency' },
  codec: inputOf('Criticise', events.CriticismIssued),
  decide: judgement.criticise,
});

export const ConfirmFlag = defineCommand({
  ...ofAgency,
  type: 'ConfirmFlag',
  title: { vi: 'Xác nhận cảnh báo', en: 'Confirm a flag' },
  codec: inputOf('ConfirmFlag', events.FlagConfirmed),
  decide: flag.confirmFlag,
});

export const ClearFlag = defineCommand({
  ...ofAgency,
  type: 'ClearFlag',
  title: { vi: 'Gỡ cảnh báo', en: 'Clear a flag' },
  codec: inputOf('ClearFlag', events.FlagCleared),
  decide: flag.clearFlag,
});

// Whatever is said of an agency and a commune in a period is refused with `UnknownAgency`,
// `AgencyNotInPeriod`, `UnknownCommune`, `CommuneNotInPeriod`, `PeriodNotBegun` and
// `UnknownDocument`; below, "as said of a period".

/**
 * Files the report of a commune, with a line for each agency, nil lines included. Refused:
 * `UnknownCommune`, `OutsideCommuneLife`, `PeriodNotBegun`, `NoDistrictLevel`, `AlreadyReported`,
 * `LineTwice`, `UnknownAgency`, `AgencyNotInPeriod`, `UnknownDocument`.
 */
export const fileCommuneReport = commandOf(FileCommuneReport);
/**
 * Urges a commune to report. Refused: `UnknownCommune`, `OutsideCommuneLife`, `PeriodNotBegun`,
 * `AlreadyReported` (before that day), `AlreadyReminded`, `UnknownDocument`.
 */
export const remindCommune = commandOf(RemindCommune);
/** Files the report of an agency, with a line for each commune. Refused: as {@link fileCommuneReport}, units exchanged. */
export const fileAgencyReport = commandOf(FileAgencyReport);
/** Urges an agency to report. Refused: as {@link remindCommune}, of an agency. */
export const remindAgency = commandOf(RemindAgency);
/** Asks an agency to explain itself before it is named. Refused: as said of a period, `ReplyBeforeRequest`, `ExplanationPending`. */
export const requestExplanation = commandOf(RequestExplanation);
/** Records the explanation of an agency, asked or unasked. Refused: as said of a period. */
export const giveExplanation = commandOf(GiveExplanation);
/** Accepts that an agency is not to blame. Refused: as said of a period, `CauseIsAgency`, `AlreadyExcused`. */
export const acceptExcuse = commandOf(AcceptExcuse);
/** Grades the help of an agency. Refused: as said of a period, `ScoreOutOfRange`, `AlreadyEvaluated`. */
export const evaluate = commandOf(Evaluate);
/** Records that a head of the province criticises an agency. Refused: as said of a period, `AlreadyCriticised`. */
export const criticise = commandOf(Criticise);
/**
 * Confirms a flag after hearing the agency. Refused: as said of a period, `FlagAlreadyConfirmed`,
 * `Excused`, `NotHeard`, `ReplyNotDue`.
 */
export const confirmFlag = commandOf(ConfirmFlag);
/** Clears a flag, with its reason. Refused: as said of a period, `FlagAlreadyCleared`, `NoExcuseAccepted`. */
export const clearFlag = commandOf(ClearFlag);

/** The commands about reports, hearings, evaluations and flags. */
export const oversightCommands = [
  FileCommuneReport,
  RemindCommune,
  FileAgencyReport,
  RemindAgency,
  RequestExplanation,
  GiveExplanation,
  AcceptExcuse,
  Evaluate,
  Criticise,
  ConfirmFlag,
  ClearFlag,
  ...reportCommands,
] as const;
