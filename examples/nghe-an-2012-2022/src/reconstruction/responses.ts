import {
  completeTask,
  followDirection,
  giveTask,
  issueDirection,
  noteShortcoming,
  overcomeShortcoming,
  reportTask,
  withdrawDirection,
  withdrawTask,
} from '@donghanh/core';
import type { Step } from '../history/step.ts';
import { adjustment } from './adjustment.ts';
import { by } from './rules.ts';
import { type SpecialYear, special } from './special-years.ts';
import { authority, standingBody, standingFunction } from './standing-body.ts';
import { pairOfUnit } from './unit-pair-of.ts';
import { unitId } from './units.ts';

const step = (key: string, knownOn: string, command: Step['command']): Step => ({
  key: `response/${key}`,
  knownOn,
  source: by('R12'),
  command,
});

const directionOf = (unit: number): string => `chi-dao-tai-dung-${unit}`;

const directed = (
  { unit, year }: SpecialYear,
  flag: 'N' | 'I',
  on: string,
  due: string,
  what: string,
): Step =>
  step(
    `${unit}/directed`,
    on,
    issueDirection({
      direction: directionOf(unit),
      by: authority,
      to: [{ kind: 'agency', id: unitId(unit) }],
      what,
      due,
      because: { flag: { flag, ...pairOfUnit(unit), period: String(year) } },
      on,
    }),
  );

const followed = ({ unit }: SpecialYear, on: string, what: string): Step =>
  step(`${unit}/followed`, on, followDirection({ direction: directionOf(unit), what, on }));

const adjusted = ({ unit }: SpecialYear, on: string, note: string): Step =>
  step(`${unit}/adjusted`, on, adjustment(unit, { direction: directionOf(unit) }, on, note));

/** A flag that was confirmed: directed in a fortnight, followed, and the assignment put right. */
const nilLine: readonly Step[] = [
  directed(
    special.nilLine,
    'N',
    '2016-03-25',
    '2016-06-30',
    'Bố trí kinh phí và làm việc với xã trong quý II/2016',
  ),
  followed(special.nilLine, '2016-05-20', 'Đơn vị đã làm việc với xã và bố trí kinh phí'),
  adjusted(
    special.nilLine,
    '2016-06-01',
    'Giúp xã sửa nhà ở cho hộ nghèo, mỗi năm ít nhất hai nhà',
  ),
];

/** A direction that nobody followed in time. */
const noReply: readonly Step[] = [
  directed(
    special.noReply,
    'N',
    '2017-04-10',
    '2017-05-31',
    'Báo cáo tình hình giúp đỡ xã năm 2016',
  ),
];

/** A bad grade: directed and followed; the assignment stays as it is. */
const notFulfilled: readonly Step[] = [
  directed(
    special.notFulfilled,
    'I',
    '2020-04-01',
    '2020-09-30',
    'Xây dựng lại phương án hỗ trợ theo nhu cầu ưu tiên của xã',
  ),
  followed(special.notFulfilled, '2020-07-15', 'Đơn vị đã khảo sát lại và gửi phương án mới'),
];

/** Help for holidays only: the direction is taken back, since others took the work on. */
const holidayOnly: readonly Step[] = [
  directed(
    special.holidayOnly,
    'I',
    '2019-03-12',
    '2019-06-28',
    'Thực hiện cam kết làm nhà bán trú cho học sinh',
  ),
  step(
    'holiday-only/withdrawn',
    '2019-05-06',
    withdrawDirection({
      direction: directionOf(special.holidayOnly.unit),
      why: 'Nhà bán trú được đưa vào kế hoạch đầu tư của huyện',
      on: '2019-05-06',
    }),
  ),
];

/** A shortcoming of one unit, and how it was overcome. */
const shortcoming: readonly Step[] = [
  step(
    'shortcoming/noted',
    '2016-12-20',
    noteShortcoming({
      shortcoming: 'han-che-tai-dung-20',
      code: 'noNeedsSurvey',
      text: 'Đơn vị hỗ trợ khi chưa khảo sát nhu cầu của xã',
      cause: 'agency',
      scope: { kind: 'agency', id: unitId(special.nilLine.unit) },
      on: '2016-12-20',
    }),
  ),
  step(
    'shortcoming/overcome',
    '2017-04-28',
    overcomeShortcoming({
      shortcoming: 'han-che-tai-dung-20',
      what: 'Đơn vị đã khảo sát nhu cầu cùng xã',
      on: '2017-04-28',
    }),
  ),
];

const task = (id: string, on: string, due: string, what: string): Step =>
  step(
    `task/${id}`,
    on,
    giveTask({
      task: id,
      to: { kind: 'function', id: standingFunction },
      by: authority,
      what,
      due,
      on,
    }),
  );

/** Two tasks of the standing body: one reported on and done, one taken back. */
const tasks: readonly Step[] = [
  task(
    'ra-soat-tai-dung',
    '2017-12-05',
    '2018-03-30',
    'Rà soát các cặp phân công chưa có phương án',
  ),
  step(
    'task/reviewed/half',
    '2018-02-06',
    reportTask({
      task: 'ra-soat-tai-dung',
      what: `${standingBody} đã rà soát một nửa`,
      on: '2018-02-06',
    }),
  ),
  step(
    'task/reviewed',
    '2018-03-22',
    completeTask({
      task: 'ra-soat-tai-dung',
      outcome: 'Danh sách các đơn vị cần khảo sát lại trong năm 2018',
      on: '2018-03-22',
    }),
  ),
  task('tap-huan-tai-dung', '2020-02-04', '2020-06-30', 'Tập huấn công tác báo cáo cho các xã'),
  step(
    'task/training/withdrawn',
    '2020-04-07',
    withdrawTask({
      task: 'tap-huan-tai-dung',
      why: 'Hạn chế tập trung đông người do dịch bệnh',
      on: '2020-04-07',
    }),
  ),
];

/** What followed upon flags of reconstructed units (S12f), and what their standing body had to do. */
export const responseSteps: readonly Step[] = [
  ...nilLine,
  ...noReply,
  ...notFulfilled,
  ...holidayOnly,
  ...shortcoming,
  ...tasks,
];
