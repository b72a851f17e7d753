import {
  adviseOnRecommendation,
  considerRecommendation,
  receiveRecommendation,
  routeRecommendation,
  submitRecommendation,
} from '@donghanh/core';
import type { Step } from '../history/step.ts';
import { adjustment } from './adjustment.ts';
import { by } from './rules.ts';
import { standingFunction } from './standing-body.ts';
import { pairOfUnit } from './unit-pair-of.ts';

const rule = by('R11');

const step = (key: string, knownOn: string, command: Step['command']): Step => ({
  key: `recommendation/${key}`,
  knownOn,
  source: rule,
  command,
});

const idOf = (unit: number): string => `kn-tai-dung-${unit}`;

const submitted = (
  unit: number,
  on: string,
  subject: string,
  text: string,
  from: 'agency' | 'commune' = 'agency',
): Step => {
  const { agency, commune } = pairOfUnit(unit);
  return step(
    `${unit}/submitted`,
    on,
    submitRecommendation({
      recommendation: idOf(unit),
      by: from === 'agency' ? { kind: 'agency', id: agency } : { kind: 'commune', id: commune },
      subject,
      text,
      about: { agency, commune },
      on,
    }),
  );
};

const routed = (unit: number, on: string, due: string): Step =>
  step(
    `${unit}/routed`,
    on,
    routeRecommendation({ recommendation: idOf(unit), to: standingFunction, due, on }),
  );

const received = (unit: number, on: string): Step =>
  step(`${unit}/received`, on, receiveRecommendation({ recommendation: idOf(unit), on }));

const considered = (
  unit: number,
  on: string,
  outcome: Parameters<typeof considerRecommendation>[0]['outcome'],
  reason: string,
): Step =>
  step(
    `${unit}/considered/${on}`,
    on,
    considerRecommendation({ recommendation: idOf(unit), outcome, reason, on }),
  );

const advised = (unit: number, on: string, advice: string): Step =>
  step(`${unit}/advised`, on, adviseOnRecommendation({ recommendation: idOf(unit), advice, on }));

const adjusted = (unit: number, on: string, note: string): Step =>
  step(`${unit}/adjusted`, on, adjustment(unit, { recommendation: idOf(unit) }, on, note));

/** Unit 33: nobody sent it anywhere. */
const onlySubmitted: readonly Step[] = [
  submitted(33, '2019-04-02', 'Kinh phí', 'Đề nghị bố trí thêm kinh phí giúp xã'),
];

/** Unit 34: sent on, and not considered by the day that was set. */
const overdue: readonly Step[] = [
  submitted(34, '2021-03-09', 'Đổi xã', 'Đề nghị chuyển sang giúp một xã gần đơn vị hơn'),
  routed(34, '2021-03-16', '2021-05-31'),
  received(34, '2021-03-22'),
];

/** Unit 35: accepted, and the assignment follows it. */
const accepted: readonly Step[] = [
  submitted(
    35,
    '2018-03-06',
    'Nội dung giúp đỡ',
    'Đề nghị tập trung giúp xã về chăn nuôi thay cho xây dựng',
  ),
  routed(35, '2018-03-13', '2018-05-31'),
  received(35, '2018-03-20'),
  considered(35, '2018-04-24', 'accepted', 'Phù hợp nhu cầu ưu tiên của xã'),
  advised(35, '2018-05-08', 'Điều chỉnh nội dung phân công của đơn vị từ tháng 6/2018'),
  adjusted(35, '2018-06-01', 'Tập trung giúp xã phát triển chăn nuôi'),
];

/** Unit 36: rejected, with the reason. */
const rejected: readonly Step[] = [
  submitted(36, '2016-08-16', 'Thôi giúp xã', 'Đề nghị thôi giúp xã vì đơn vị ít cán bộ'),
  routed(36, '2016-08-23', '2016-10-31'),
  received(36, '2016-08-26'),
  considered(36, '2016-10-04', 'rejected', 'Chưa có đơn vị khác nhận giúp xã'),
];

/** The commune of unit 37: deferred, and taken up a year later in part. */
const deferred: readonly Step[] = [
  submitted(
    37,
    '2019-05-14',
    'Thêm đơn vị giúp xã',
    'Đề nghị phân công thêm một đơn vị, giúp xã về nước sạch',
    'commune',
  ),
  routed(37, '2019-05-21', '2019-07-31'),
  received(37, '2019-05-27'),
  considered(37, '2019-07-16', 'deferred', 'Chờ rà soát sau sáp nhập xã'),
  considered(37, '2020-07-07', 'partlyAccepted', 'Đơn vị đang giúp làm thêm phần nước sạch'),
  advised(37, '2020-07-21', 'Bổ sung nội dung nước sạch cho đơn vị đang giúp xã'),
  adjusted(37, '2020-08-03', 'Bổ sung nội dung nước sạch'),
];

/** Unit 38: under way when the Notice was issued. */
const underWay: readonly Step[] = [
  submitted(38, '2022-05-24', 'Thời gian', 'Đề nghị phân công ổn định năm năm'),
  routed(38, '2022-05-31', '2022-07-29'),
];

/** Recommendations of several fates; the real ones are mentioned by the Notice and not told. */
export const recommendationSteps: readonly Step[] = [
  ...onlySubmitted,
  ...overdue,
  ...accepted,
  ...rejected,
  ...deferred,
  ...underWay,
];
