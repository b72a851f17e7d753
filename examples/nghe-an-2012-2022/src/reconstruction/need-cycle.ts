import {
  approveSupportPlan,
  assessNeed,
  closeNeed,
  dropCommuneGoal,
  filePovertyExitPlan,
  identifyNeed,
  makeContact,
  measureBaseline,
  measureOutcome,
  proposeSupportPlan,
  reportResult,
  reviseSupportPlan,
  setCommuneGoal,
  setTarget,
  surveyNeeds,
} from '@donghanh/core';
import type { Step } from '../history/step.ts';
import { plusDays } from './calendar.ts';
import { between } from './chance.ts';
import { by } from './rules.ts';
import { pairOfUnit } from './unit-pair-of.ts';
import { unitName } from './units.ts';

/** The units whose help is told from the first contact to what came of it. */
const units: readonly number[] = [44, 45, 46, 47, 48, 49];

const plan = 'pa-2018';
const herd = { indicator: 'Bò sinh sản trong hộ nghèo', unit: 'con' } as const;

const needs = [
  { need: 'bo-giong', what: 'Bò giống cho hộ nghèo', kind: 'economy', priority: true },
  { need: 'ky-thuat', what: 'Tập huấn chăn nuôi', kind: 'technology', priority: false },
  { need: 'nuoc-sach', what: 'Nước sạch', kind: 'services', priority: true },
] as const;

const herdLine = {
  item: '1',
  what: 'Hỗ trợ bò giống',
  needs: ['bo-giong'],
  goals: ['chan-nuoi'],
  kind: 'economy',
  dueBy: '2019-12-31',
} as const;
const trainingLine = {
  item: '2',
  what: 'Tập huấn chăn nuôi',
  needs: ['ky-thuat'],
  goals: ['chan-nuoi'],
  kind: 'technology',
} as const;
const waterLine = {
  item: '3',
  what: 'Bể nước ở hai bản',
  needs: ['nuoc-sach'],
  kind: 'services',
} as const;

/** The days and numbers of one unit's cycle; some days later for each unit. */
const cycleOf = (unit: number) => {
  const pair = pairOfUnit(unit);
  const { agency, commune } = pair;
  const at = (day: string): string => plusDays(day, between(`cycle/${unit}`, 0, 20));
  const step = (key: string, on: string, command: Step['command']): Step => ({
    key: `cycle/${unit}/${key}`,
    knownOn: on,
    source: by('R15'),
    command,
  });
  return { pair, agency, commune, at, step };
};

const foundOut = (unit: number): readonly Step[] => {
  const { pair, commune, at, step } = cycleOf(unit);
  const initiatedBy = unit % 2 === 0 ? 'agency' : 'commune';
  const survey = at('2018-04-10');
  const assessed = at('2018-04-24');
  return [
    step(
      'contact',
      at('2018-03-26'),
      makeContact({ ...pair, initiatedBy, what: 'Hẹn cùng khảo sát', on: at('2018-03-26') }),
    ),
    step(
      'survey',
      survey,
      surveyNeeds({
        ...pair,
        participants: [unitName(unit), 'UBND xã (tái dựng)'],
        needs: needs.map(({ what, priority }) => ({ what, priority })),
        on: survey,
      }),
    ),
    ...needs.map((one) =>
      step(
        `need/${one.need}`,
        survey,
        identifyNeed({ commune, ...one, source: 'survey', on: survey }),
      ),
    ),
    step(
      'assessed',
      assessed,
      assessNeed({
        commune,
        need: 'bo-giong',
        priority: true,
        by: 'UBND huyện (tái dựng)',
        cost: between(`cost/${unit}`, 12, 30) * 10_000_000,
        on: assessed,
      }),
    ),
  ];
};

const planned = (unit: number): readonly Step[] => {
  const { pair, agency, commune, at, step } = cycleOf(unit);
  const [goal, proposal, revision, approval] = [
    at('2018-05-02'),
    at('2018-05-15'),
    at('2018-06-05'),
    at('2018-06-19'),
  ];
  const lines = [herdLine, trainingLine];
  return [
    step(
      'goal',
      goal,
      setCommuneGoal({
        commune,
        goal: 'chan-nuoi',
        what: 'Phát triển chăn nuôi trong hộ nghèo',
        on: goal,
      }),
    ),
    step(
      'proposed',
      proposal,
      proposeSupportPlan({
        ...pair,
        plan,
        items: unit % 3 === 0 ? [...lines, waterLine] : lines,
        on: proposal,
      }),
    ),
    ...(unit % 3 === 0
      ? [
          step(
            'revised',
            revision,
            reviseSupportPlan({
              commune,
              plan,
              items: lines,
              why: 'Bể nước do huyện làm',
              on: revision,
            }),
          ),
        ]
      : []),
    step('approved', approval, approveSupportPlan({ agency, commune, plan, on: approval })),
    step(
      'exit-plan',
      at('2018-12-04'),
      filePovertyExitPlan({ commune, from: '2019', to: '2022', on: at('2018-12-04') }),
    ),
  ];
};

const measured = (unit: number): readonly Step[] => {
  const { pair, at, step } = cycleOf(unit);
  const before = between(`herd/${unit}`, 4, 12);
  const wanted = before + between(`herd-wanted/${unit}`, 10, 20);
  const after = before + between(`herd-after/${unit}`, 6, 22);
  const [start, end] = [at('2018-06-25'), at('2020-12-07')];
  return [
    step(
      'baseline',
      start,
      measureBaseline({ ...pair, ...herd, value: String(before), on: start }),
    ),
    step(
      'target',
      start,
      setTarget({ ...pair, ...herd, value: String(wanted), by: '2020-12-31', on: start }),
    ),
    step(
      'outcome',
      end,
      measureOutcome({
        ...pair,
        ...herd,
        baseline: String(before),
        target: String(wanted),
        actual: String(after),
        on: end,
      }),
    ),
  ];
};

const ended = (unit: number): readonly Step[] => {
  const { pair, commune, at, step } = cycleOf(unit);
  const [trained, closed] = [at('2019-03-12'), at('2019-04-02')];
  return [
    step(
      'result',
      trained,
      reportResult({
        ...pair,
        result: 'tap-huan-2019',
        kind: 'technology',
        what: 'Hộ được tập huấn chăn nuôi bò',
        quantity: String(between(`trained/${unit}`, 15, 45)),
        unit: 'hộ',
        on: trained,
      }),
    ),
    step(
      'need-met',
      closed,
      closeNeed({ commune, need: 'ky-thuat', outcome: 'met', why: 'Đã tập huấn', on: closed }),
    ),
    ...(unit % 3 === 0
      ? [
          step(
            'need-passed-on',
            closed,
            closeNeed({
              commune,
              need: 'nuoc-sach',
              outcome: 'passedOn',
              why: 'Huyện làm',
              on: closed,
            }),
          ),
        ]
      : []),
    ...(unit === units.at(-1)
      ? [
          step(
            'goal-dropped',
            '2021-01-12',
            dropCommuneGoal({
              commune,
              goal: 'chan-nuoi',
              why: 'Xã đặt mục tiêu mới cho giai đoạn 2021-2025',
              on: '2021-01-12',
            }),
          ),
        ]
      : []),
  ];
};

/** From the first contact over needs, goal and plan to the change before and after (S11a–S11c). */
export const cycleSteps: readonly Step[] = units.flatMap((unit) => [
  ...foundOut(unit),
  ...planned(unit),
  ...measured(unit),
  ...ended(unit),
]);
