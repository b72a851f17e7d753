import {
  acceptExcuse,
  approveSupportPlan,
  clearFlag,
  confirmFlag,
  contestContribution,
  deliver,
  evaluate,
  fileCommuneReport,
  giveExplanation,
  makePledge,
  remindAgency,
  requestExplanation,
  resumeAssignment,
  signCommitment,
  suspendAssignment,
  withdrawPledge,
} from '@donghanh/core';
import type { Step } from '../history/step.ts';
import { evaluator } from './evaluations.ts';
import { giftId } from './gift-steps.ts';
import { wayUp } from './report-flow.ts';
import { by } from './rules.ts';
import { type SpecialYear, special } from './special-years.ts';
import { standingBody } from './standing-body.ts';
import { pairOfUnit } from './unit-pair-of.ts';

const pairOf = ({ unit }: Pick<SpecialYear, 'unit'>) => pairOfUnit(unit);

const step = (key: string, knownOn: string, command: Step['command'], what?: string): Step => ({
  key: `special/${key}`,
  knownOn,
  source: by('R10', what),
  command,
});

const nilReport = (key: string, { unit, year }: SpecialYear, on: string): readonly Step[] => {
  const { agency, commune } = pairOf({ unit });
  return [
    step(
      key,
      on,
      fileCommuneReport({
        commune,
        period: String(year),
        to: 'district',
        lines: [{ agency, help: 'nil' }],
        on,
      }),
    ),
    ...wayUp(commune, year, on),
  ];
};

const brokenPromise: readonly Step[] = [
  step(
    'broken-promise/pledge',
    '2013-02-25',
    makePledge({
      ...pairOf(special.brokenPromise),
      amount: 50_000_000,
      dueBy: '2013-12-31',
      on: '2013-02-20',
    }),
    'Đăng ký nhưng không giao.',
  ),
  ...nilReport('broken-promise/report', special.brokenPromise, '2014-01-10'),
];

const nilCase = { ...pairOf(special.nilLine), period: '2015' } as const;
const nilLine: readonly Step[] = [
  ...nilReport('nil-line/report', special.nilLine, '2016-01-12'),
  step(
    'nil-line/request',
    '2016-02-01',
    requestExplanation({ ...nilCase, flag: 'N', replyBy: '2016-02-20', on: '2016-02-01' }),
  ),
  step(
    'nil-line/reply',
    '2016-02-15',
    giveExplanation({
      ...nilCase,
      text: 'Đơn vị chưa bố trí được kinh phí trong năm 2015',
      on: '2016-02-15',
    }),
  ),
  step(
    'nil-line/confirmed',
    '2016-03-10',
    confirmFlag({ ...nilCase, flag: 'N', by: standingBody, on: '2016-03-10' }),
    'Xác nhận sau khi đơn vị giải trình.',
  ),
];

const noReply: readonly Step[] = [
  step(
    'no-reply/reminder',
    '2017-02-20',
    remindAgency({ agency: pairOf(special.noReply).agency, period: '2016', on: '2017-02-20' }),
    'Quá hạn báo cáo, đôn đốc không trả lời.',
  ),
];

const lateCase = { ...pairOf(special.lateEvidence), period: '2016' } as const;
const lateEvidence: readonly Step[] = [
  ...nilReport('late-evidence/report', special.lateEvidence, '2017-01-10'),
  step(
    'late-evidence/cleared',
    '2017-05-05',
    clearFlag({
      ...lateCase,
      flag: 'N',
      by: standingBody,
      reason: 'lateEvidence',
      text: 'Biên bản bàn giao ngày 20/12/2016 nộp bổ sung tháng 4/2017',
      on: '2017-05-05',
    }),
  ),
];

const contested: readonly Step[] = [
  step(
    'contested',
    '2018-06-25',
    contestContribution({
      ...pairOf(special.contested),
      contribution: giftId(2017, 0),
      by: 'UBND xã (tái dựng)',
      why: 'Xã chưa nhận được khoản hỗ trợ này',
      on: '2018-06-25',
    }),
    'Đơn vị báo đã giao, xã phản ánh chưa nhận.',
  ),
];

const flood: readonly Step[] = [
  step(
    'flood',
    '2019-01-15',
    acceptExcuse({
      ...pairOf(special.flood),
      period: '2018',
      cause: 'forceMajeure',
      text: 'Lũ quét chia cắt đường vào xã từ tháng 8/2018',
      on: '2019-01-15',
    }),
    'Trận lũ là giả định.',
  ),
];

const holiday = pairOf(special.holidayOnly);
const holidayOnly: readonly Step[] = [
  step(
    'holiday-only/plan',
    '2018-01-20',
    approveSupportPlan({
      ...holiday,
      items: ['Tặng quà Tết'],
      linkedToNeeds: false,
      linkedToGoal: false,
      on: '2018-01-18',
    }),
  ),
  step(
    'holiday-only/commitment',
    '2018-01-25',
    signCommitment({
      ...holiday,
      amount: 2_000_000_000,
      dueBy: '2018-12-31',
      what: 'Nhà bán trú cho học sinh',
      on: '2018-01-22',
    }),
    'Cam kết lớn, chỉ giao quà Tết.',
  ),
];

const notFulfilled: readonly Step[] = [
  step(
    'not-fulfilled',
    '2020-03-05',
    evaluate({
      ...pairOf(special.notFulfilled),
      period: '2019',
      evaluator,
      grade: 'notFulfilled',
      score: 42,
      on: '2020-03-02',
    }),
  ),
];

const withdrawn: readonly Step[] = [
  step(
    'withdrawn/pledge',
    '2015-02-12',
    makePledge({
      ...pairOf(special.withdrawn),
      pledge: 'dk-2015',
      amount: 300_000_000,
      dueBy: '2015-12-31',
      on: '2015-02-10',
    }),
  ),
  step(
    'withdrawn/withdrawal',
    '2015-09-05',
    withdrawPledge({
      ...pairOf(special.withdrawn),
      pledge: 'dk-2015',
      why: 'Đơn vị cắt giảm kinh phí',
      on: '2015-09-01',
    }),
  ),
];

const rested: readonly Step[] = [
  step(
    'rested/from',
    '2020-03-02',
    suspendAssignment({
      ...pairOf(special.rested),
      cause: 'Hạn chế đi lại do dịch bệnh',
      on: '2020-03-01',
    }),
  ),
  step(
    'rested/to',
    '2020-09-02',
    resumeAssignment({ ...pairOf(special.rested), on: '2020-09-01' }),
  ),
];

/** Unit 33: help of before the Notice that became known after it. It has no price. */
const afterTheNotice: readonly Step[] = [
  step(
    'after-the-notice',
    '2022-08-15',
    deliver({
      ...pairOf({ unit: 33 }),
      contribution: 'ht-2022-bo-sung',
      kind: 'technology',
      form: 'technical',
      fund: 'own',
      stream: 'donation',
      evidence: 'E2',
      items: [{ what: 'hướng dẫn kỹ thuật trồng gừng', quantity: '2', unit: 'đợt' }],
      on: '2022-05-10',
    }),
    'Ghi nhận sau Thông báo 439.',
  ),
];

/** The situations that are set by hand, step by step. */
export const specialSteps: readonly Step[] = [
  ...brokenPromise,
  ...nilLine,
  ...noReply,
  ...lateEvidence,
  ...contested,
  ...flood,
  ...holidayOnly,
  ...notFulfilled,
  ...withdrawn,
  ...rested,
  ...afterTheNotice,
];
