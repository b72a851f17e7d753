import * as E from 'fp-ts/lib/Either.js';
import { type Check, documentKnown, fine } from '../decision/checks.ts';
import { factsOf } from '../decision/facts.ts';
import { type Decide, recordIf } from '../decision/input.ts';
import { refusal } from '../decision/refusal.ts';
import type { Recorded, RecordedOf } from '../event/recorded.ts';
import { certainFrom, firstDay, type PartialDate } from '../vocabulary/dates/partial-date.ts';
import type { Period } from '../vocabulary/dates/period.ts';
import type { CommuneId } from '../vocabulary/ids.ts';
import { districtLevelOn } from './district-level.ts';
import type { CommuneReportFiled } from './events.ts';
import { CommuneReportForwarded, CommuneReportVerified } from './report-events.ts';
import type { CommuneFollowUp } from './state.ts';

type Filed = RecordedOf<typeof CommuneReportFiled>;

interface OfReport {
  readonly commune: CommuneId;
  readonly period: Period;
  readonly on: PartialDate;
}

const filedFor = (facts: CommuneFollowUp, period: Period): Filed | undefined =>
  factsOf(facts, 'CommuneReportFiled').find(({ data }) => data.period === period);

/** The report is there, and was there on that day. */
const reported = ({ commune, period, on }: OfReport, filed: Filed | undefined): Check => {
  if (filed === undefined) {
    return E.left(
      refusal(
        'NotReported',
        { commune, period },
        `Xã ${commune} chưa báo cáo kỳ ${period}; hãy ghi nhận báo cáo trước`,
        `Commune ${commune} has not reported for ${period}; record the report first`,
      ),
    );
  }
  return certainFrom(on) >= firstDay(filed.effectiveOn)
    ? fine
    : E.left(
        refusal(
          'BeforeReport',
          { commune, period, on, filedOn: filed.effectiveOn },
          `Xã ${commune} báo cáo kỳ ${period} ngày ${filed.effectiveOn}; ngày ${on} báo cáo chưa có`,
          `Commune ${commune} reported for ${period} on ${filed.effectiveOn}; there was no report on ${on}`,
        ),
      );
};

const addressedToDistrict = ({ commune, period }: OfReport, filed: Filed | undefined): Check =>
  filed?.data.to !== 'province'
    ? fine
    : E.left(
        refusal(
          'AlreadyAtProvince',
          { commune, period },
          `Báo cáo kỳ ${period} của xã ${commune} đã gửi thẳng cấp tỉnh; không cần huyện chuyển`,
          `The report of commune ${commune} for ${period} went to the province itself; no district forwards it`,
        ),
      );

const once = (
  tag: 'AlreadyForwarded' | 'AlreadyVerified',
  did: { readonly vi: string; readonly en: string },
  { commune, period }: OfReport,
  before: Recorded | undefined,
): Check =>
  before === undefined
    ? fine
    : E.left(
        refusal(
          tag,
          { commune, period, on: before.effectiveOn },
          `Báo cáo kỳ ${period} của xã ${commune} đã được ${did.vi} ngày ${before.effectiveOn}`,
          `The report of commune ${commune} for ${period} was ${did.en} on ${before.effectiveOn} already`,
        ),
      );

const ofPeriod = <E extends { readonly data: { readonly period: Period } }>(
  facts: readonly E[],
  period: Period,
): readonly E[] => facts.filter(({ data }) => data.period === period);

/** The district sends on, once, a report that a commune sent to it, while there are districts. */
export const forwardCommuneReport: Decide<typeof CommuneReportForwarded, CommuneFollowUp> = (
  input,
  facts,
  reference,
) => {
  const filed = filedFor(facts, input.period);
  const before = ofPeriod(factsOf(facts, 'CommuneReportForwarded'), input.period);
  const did = { vi: 'chuyển lên cấp tỉnh', en: 'forwarded' };
  return recordIf(
    CommuneReportForwarded,
    input,
    () => districtLevelOn(input.on),
    () => reported(input, filed),
    () => addressedToDistrict(input, filed),
    () => once('AlreadyForwarded', did, input, before[0]),
    () => documentKnown(reference, input.document),
  );
};

/** A report is checked until somebody confirms it: sent back, put right, checked again. */
export const verifyCommuneReport: Decide<typeof CommuneReportVerified, CommuneFollowUp> = (
  input,
  facts,
  reference,
) => {
  const { period, by, on } = input;
  const checks = ofPeriod(factsOf(facts, 'CommuneReportVerified'), period);
  const same = checks.find(
    (check) =>
      check.data.by === by && (check.data.result === 'confirmed' || check.effectiveOn === on),
  );
  const did = { vi: `${by} kiểm tra`, en: `checked by ${by}` };
  return recordIf(
    CommuneReportVerified,
    input,
    () => reported(input, filedFor(facts, period)),
    () => once('AlreadyVerified', did, input, same),
    () => documentKnown(reference, input.document),
  );
};
