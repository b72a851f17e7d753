import * as t from 'io-ts';
import { defineEvent } from '../event/define-event.ts';
import { fields } from '../vocabulary/codec/fields.ts';
import { LocalDate } from '../vocabulary/dates/local-date.ts';
import { Period } from '../vocabulary/dates/period.ts';
import { FlagKind } from '../vocabulary/flag-kind.ts';
import { AgencyId, CommuneId, DocumentId } from '../vocabulary/ids.ts';
import { Name, Text } from '../vocabulary/text.ts';
import { CauseSide, ClearReason, Grade, ReportAddressee, ReportedHelp } from './code-lists.ts';

/** A commune reports which agency helps and how (S12a): a line for each agency, nil lines included. */
export const CommuneReportFiled = defineEvent({
  type: 'CommuneReportFiled',
  codec: fields(
    'CommuneReportFiled',
    {
      commune: CommuneId,
      period: Period,
      to: ReportAddressee,
      lines: t.readonlyArray(
        fields('CommuneReportLine', { agency: AgencyId, help: ReportedHelp }, { note: Text }),
      ),
    },
    { document: DocumentId },
  ),
  title: { vi: 'Xã báo cáo', en: 'Commune report filed' },
  serves: 'S12a, S12b',
  effective: 'the day of filing',
  example: {
    commune: 'keng-du-16822',
    period: '2012',
    to: 'district',
    lines: [{ agency: 'so-gtvt', help: 'helped' }],
  },
});

/** A commune is urged to report (đôn đốc). */
export const CommuneReminded = defineEvent({
  type: 'CommuneReminded',
  codec: fields(
    'CommuneReminded',
    { commune: CommuneId, period: Period },
    { document: DocumentId },
  ),
  title: { vi: 'Đôn đốc xã báo cáo', en: 'Commune reminded' },
  serves: 'S12a',
  effective: 'the day of the reminder',
  example: { commune: 'keng-du-16822', period: '2012' },
});

/** An agency reports on its own help: a line for each of its communes. Evidence of level E1 only. */
export const AgencyReportFiled = defineEvent({
  type: 'AgencyReportFiled',
  codec: fields(
    'AgencyReportFiled',
    {
      agency: AgencyId,
      period: Period,
      lines: t.readonlyArray(
        fields('AgencyReportLine', { commune: CommuneId, help: ReportedHelp }, { note: Text }),
      ),
    },
    { document: DocumentId },
  ),
  title: { vi: 'Đơn vị báo cáo', en: 'Agency report filed' },
  serves: 'S12a',
  effective: 'the day of filing',
  example: {
    agency: 'so-gtvt',
    period: '2012',
    lines: [{ commune: 'keng-du-16822', help: 'helped' }],
  },
});

/** An agency is urged to report. */
export const AgencyReminded = defineEvent({
  type: 'AgencyReminded',
  codec: fields('AgencyReminded', { agency: AgencyId, period: Period }, { document: DocumentId }),
  title: { vi: 'Đôn đốc đơn vị báo cáo', en: 'Agency reminded' },
  serves: 'S12a',
  effective: 'the day of the reminder',
  example: { agency: 'so-gtvt', period: '2012' },
});

/** An agency is asked to explain itself before it is named (giải trình). */
export const ExplanationRequested = defineEvent({
  type: 'ExplanationRequested',
  codec: fields(
    'ExplanationRequested',
    { agency: AgencyId, commune: CommuneId, period: Period, flag: FlagKind, replyBy: LocalDate },
    { document: DocumentId },
  ),
  title: { vi: 'Yêu cầu giải trình', en: 'Explanation requested' },
  serves: 'S12d, S12e; auditor question 4',
  effective: 'the day of the request',
  example: {
    agency: 'so-gtvt',
    commune: 'keng-du-16822',
    period: '2012',
    flag: 'N',
    replyBy: '2013-02-15',
  },
});

/** The agency's explanation. */
export const ExplanationGiven = defineEvent({
  type: 'ExplanationGiven',
  codec: fields(
    'ExplanationGiven',
    { agency: AgencyId, commune: CommuneId, period: Period, text: Text },
    { document: DocumentId },
  ),
  title: { vi: 'Giải trình', en: 'Explanation given' },
  serves: 'S12d, S12e; auditor question 4',
  effective: 'the day of the answer',
  example: {
    agency: 'so-gtvt',
    commune: 'keng-du-16822',
    period: '2012',
    text: 'Đơn vị đã bàn giao bò giống ngày 05/12, hồ sơ kèm theo',
  },
});

/** The standing body accepts a reason for which the agency is not to be blamed in this period. */
export const ExcuseAccepted = defineEvent({
  type: 'ExcuseAccepted',
  codec: fields(
    'ExcuseAccepted',
    { agency: AgencyId, commune: CommuneId, period: Period, cause: CauseSide, text: Text },
    { document: DocumentId },
  ),
  title: { vi: 'Chấp nhận lý do', en: 'Excuse accepted' },
  serves: 'S12d, S12e',
  effective: 'the day of the acceptance',
  example: {
    agency: 'so-gtvt',
    commune: 'keng-du-16822',
    period: '2012',
    cause: 'forceMajeure',
    text: 'Lũ quét chia cắt đường vào xã từ tháng 9',
  },
});

/** An authorised body evaluates an agency's help to a commune for a period (S12c). */
export const EvaluationMade = defineEvent({
  type: 'EvaluationMade',
  codec: fields(
    'EvaluationMade',
    { agency: AgencyId, commune: CommuneId, period: Period, evaluator: Name, grade: Grade },
    {
      /** Points out of 100. */
      score: t.number,
      /** The policy it was made under. */
      policy: Text,
      document: DocumentId,
      note: Text,
    },
  ),
  title: { vi: 'Đánh giá', en: 'Evaluation made' },
  serves: 'S12c',
  effective: 'the day of the evaluation',
  example: {
    agency: 'so-gtvt',
    commune: 'keng-du-16822',
    period: '2012',
    evaluator: 'Ban Chỉ đạo tỉnh',
    grade: 'good',
    score: 82,
  },
});

/**
 * A head of the province criticises a unit by name for not carrying out the help assigned, as the
 * Chairman did with eight units. Left without a commune, it speaks of all its assignments.
 */
export const CriticismIssued = defineEvent({
  type: 'CriticismIssued',
  codec: fields(
    'CriticismIssued',
    { agency: AgencyId, period: Period, flag: FlagKind, by: Name, what: Text },
    { commune: CommuneId, document: DocumentId },
  ),
  title: { vi: 'Phê bình', en: 'Criticism issued' },
  serves: 'S12d, S12e',
  effective: 'the day of the criticism; where uncertain, the latest it can be',
  example: {
    agency: 'kho-bac',
    period: '2012',
    flag: 'N',
    by: 'Chủ tịch UBND tỉnh',
    what: 'Không thực hiện nhiệm vụ giúp đỡ xã nghèo được phân công',
  },
});

/** The standing body confirms a flag after hearing the agency. */
export const FlagConfirmed = defineEvent({
  type: 'FlagConfirmed',
  codec: fields(
    'FlagConfirmed',
    { agency: AgencyId, commune: CommuneId, period: Period, flag: FlagKind, by: Name },
    { document: DocumentId },
  ),
  title: { vi: 'Xác nhận cảnh báo', en: 'Flag confirmed' },
  serves: 'S12d, S12e',
  effective: 'the day of the confirmation',
  example: {
    agency: 'so-gtvt',
    commune: 'keng-du-16822',
    period: '2012',
    flag: 'N',
    by: 'Sở Lao động - Thương binh và Xã hội',
  },
});

/** The standing body clears a flag, with its reason. */
export const FlagCleared = defineEvent({
  type: 'FlagCleared',
  codec: fields(
    'FlagCleared',
    {
      agency: AgencyId,
      commune: CommuneId,
      period: Period,
      flag: FlagKind,
      by: Name,
      reason: ClearReason,
      text: Text,
    },
    { document: DocumentId },
  ),
  title: { vi: 'Gỡ cảnh báo', en: 'Flag cleared' },
  serves: 'S12d, S12e',
  effective: 'the day of the clearing',
  example: {
    agency: 'so-gtvt',
    commune: 'keng-du-16822',
    period: '2012',
    flag: 'N',
    by: 'Sở Lao động - Thương binh và Xã hội',
    reason: 'lateEvidence',
    text: 'Biên bản bàn giao ngày 05/12/2012 nộp bổ sung',
  },
});
