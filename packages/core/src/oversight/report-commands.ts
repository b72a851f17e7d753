import { commandOf, defineCommand } from '../decision/command.ts';
import { inputOf } from '../decision/input.ts';
import * as due from './decide-due.ts';
import * as flow from './decide-report-flow.ts';
import * as events from './report-events.ts';
import { ofAgency, ofCommune } from './streams.ts';

export const SetCommuneDeadline = defineCommand({
  ...ofCommune,
  type: 'SetCommuneDeadline',
  title: { vi: 'Ấn định hạn báo cáo của xã', en: 'Set the deadline of a commune’s report' },
  codec: inputOf('SetCommuneDeadline', events.CommuneReportDue),
  decide: due.setCommuneDeadline,
});

export const SetAgencyDeadline = defineCommand({
  ...ofAgency,
  type: 'SetAgencyDeadline',
  title: { vi: 'Ấn định hạn báo cáo của đơn vị', en: 'Set the deadline of an agency’s report' },
  codec: inputOf('SetAgencyDeadline', events.AgencyReportDue),
  decide: due.setAgencyDeadline,
});

export const ForwardCommuneReport = defineCommand({
  ...ofCommune,
  type: 'ForwardCommuneReport',
  title: { vi: 'Chuyển báo cáo của xã lên cấp tỉnh', en: 'Forward a commune’s report' },
  codec: inputOf('ForwardCommuneReport', events.CommuneReportForwarded),
  decide: flow.forwardCommuneReport,
});

export const VerifyCommuneReport = defineCommand({
  ...ofCommune,
  type: 'VerifyCommuneReport',
  title: { vi: 'Kiểm tra báo cáo của xã', en: 'Verify a commune’s report' },
  codec: inputOf('VerifyCommuneReport', events.CommuneReportVerified),
  decide: flow.verifyCommuneReport,
});

/**
 * Sets by which day a commune reports, and to whom; a later one replaces it. Refused:
 * `UnknownCommune`, `CommuneNotInPeriod`, `NoDistrictLevel`, `DueTooEarly`, `AlreadyDue`,
 * `UnknownDocument`.
 */
export const setCommuneDeadline = commandOf(SetCommuneDeadline);
/** Sets by which day an agency reports. Refused: as {@link setCommuneDeadline}, of an agency. */
export const setAgencyDeadline = commandOf(SetAgencyDeadline);
/**
 * The district sends a report on to the province. Refused: `NoDistrictLevel` from 1/7/2025,
 * `NotReported`, `BeforeReport`, `AlreadyAtProvince`, `AlreadyForwarded`, `UnknownDocument`.
 */
export const forwardCommuneReport = commandOf(ForwardCommuneReport);
/**
 * Confirms a report or sends it back. Refused: `NotReported`, `BeforeReport`, `AlreadyVerified`
 * (by the same body, after it confirmed, or twice on one day), `UnknownDocument`.
 */
export const verifyCommuneReport = commandOf(VerifyCommuneReport);

/** The commands about the deadlines of reports and their way up. */
export const reportCommands = [
  SetCommuneDeadline,
  SetAgencyDeadline,
  ForwardCommuneReport,
  VerifyCommuneReport,
] as const;
