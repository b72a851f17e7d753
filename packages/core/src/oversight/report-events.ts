import * as t from 'io-ts';
import { defineEvent } from '../event/define-event.ts';
import { fields } from '../vocabulary/codec/fields.ts';
import { LocalDate } from '../vocabulary/dates/local-date.ts';
import { Period } from '../vocabulary/dates/period.ts';
import { AgencyId, CommuneId, DocumentId } from '../vocabulary/ids.ts';
import { Name, Text } from '../vocabulary/text.ts';
import { ReportAddressee, ReportCheckResult } from './code-lists.ts';

/**
 * A commune is told by which day, and to whom, it reports for a period. The latest for a period
 * holds; without one, the days of the policy count from the end of the year.
 */
export const CommuneReportDue = defineEvent({
  type: 'CommuneReportDue',
  codec: fields(
    'CommuneReportDue',
    {
      commune: CommuneId,
      period: Period,
      /** The last day on which the report is in time. */
      due: LocalDate,
      to: ReportAddressee,
    },
    { document: DocumentId },
  ),
  title: { vi: 'Ấn định hạn báo cáo của xã', en: 'Commune report due' },
  serves: 'S12a',
  effective: 'the day on which the deadline was set',
  example: { commune: 'keng-du-16822', period: '2012', due: '2013-01-10', to: 'district' },
});

/** An agency is told by which day it reports for a period. The latest for a period holds. */
export const AgencyReportDue = defineEvent({
  type: 'AgencyReportDue',
  codec: fields(
    'AgencyReportDue',
    {
      agency: AgencyId,
      period: Period,
      /** The last day on which the report is in time. */
      due: LocalDate,
    },
    { document: DocumentId },
  ),
  title: { vi: 'Ấn định hạn báo cáo của đơn vị', en: 'Agency report due' },
  serves: 'S12a',
  effective: 'the day on which the deadline was set',
  example: { agency: 'so-gtvt', period: '2012', due: '2013-01-15' },
});

/** The district passes a commune's report on to the province (S12b). None after 1/7/2025. */
export const CommuneReportForwarded = defineEvent({
  type: 'CommuneReportForwarded',
  codec: fields(
    'CommuneReportForwarded',
    {
      commune: CommuneId,
      period: Period,
      /** The district, by the name it signs with. */
      by: Name,
      to: t.literal('province'),
    },
    { document: DocumentId },
  ),
  title: { vi: 'Huyện chuyển báo cáo của xã', en: 'Commune report forwarded' },
  serves: 'S12b',
  effective: 'the day on which the district sent it on',
  example: { commune: 'keng-du-16822', period: '2012', by: 'UBND huyện Kỳ Sơn', to: 'province' },
});

/** Whoever received a commune's report has checked it, and confirms it or sends it back. */
export const CommuneReportVerified = defineEvent({
  type: 'CommuneReportVerified',
  codec: fields(
    'CommuneReportVerified',
    { commune: CommuneId, period: Period, by: Name, result: ReportCheckResult },
    { note: Text, document: DocumentId },
  ),
  title: { vi: 'Kiểm tra báo cáo của xã', en: 'Commune report verified' },
  serves: 'S12b',
  effective: 'the day of the check',
  example: {
    commune: 'keng-du-16822',
    period: '2012',
    by: 'UBND huyện Kỳ Sơn',
    result: 'confirmed',
  },
});
