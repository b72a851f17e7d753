import {
  approveSupportPlan,
  makeContact,
  measureBaseline,
  measureIndicator,
  measureOutcome,
  surveyNeeds,
} from '@donghanh/core';
import { found, inferred } from '../history/source.ts';
import type { Source, Step } from '../history/step.ts';
import { communeOf } from './communes.ts';
import { gift } from './gift.ts';
import { kengDuNeeds, kengDuPlanLines, needSteps } from './keng-du-needs.ts';

const pair = { agency: 'so-gtvt', commune: communeOf('16822').id };

const may2012 = found('baonghean.vn 10039088 (30/05/2012)');
const january2015 = found('baonghean.vn/en 10066819');

/** Newspapers tell of it; no source has the commune's own word, so the evidence is of the lowest level. */
const handover = { ...pair, evidence: 'E1', valuation: 'reported' } as const;
const firstVisit = { ...handover, form: 'goods', on: '2012-05-29' } as const;

const enterprise = (
  key: string,
  donor: string,
  gifted: Pick<Parameters<typeof gift>[3], 'kind' | 'items'>,
): Step =>
  gift(`keng-du/2012-05-29/${key}`, '2012-05-30', may2012, {
    ...firstVisit,
    ...gifted,
    fund: 'mobilised',
    donors: [donor],
  });

const firstVisitSteps: readonly Step[] = [
  {
    key: 'keng-du/survey',
    knownOn: '2012-05-30',
    source: may2012,
    command: surveyNeeds({
      ...pair,
      participants: ['Sở Giao thông vận tải', 'Xã Keng Đu'],
      needs: kengDuNeeds.map(({ what, priority }) => ({ what, priority })),
      finding: 'Xã biên giới nghèo nhất huyện, cách trung tâm 75 km',
      on: '2012-05-29',
    }),
  },
  {
    key: 'keng-du/contact',
    knownOn: '2012-05-30',
    source: found(may2012.ref ?? '', 'Đoàn công tác của Sở lên xã.'),
    command: makeContact({
      ...pair,
      initiatedBy: 'agency',
      what: 'Đoàn công tác của Sở làm việc với xã, khảo sát và trao quà',
      on: '2012-05-29',
    }),
  },
  ...needSteps(pair.commune, may2012.ref ?? ''),
  {
    key: 'keng-du/plan',
    knownOn: '2012-05-30',
    source: inferred(
      may2012.ref ?? '',
      'Nguồn nêu các việc sẽ làm sau khảo sát; rằng chúng gắn với mục tiêu của xã là suy luận. Không rõ văn bản phê duyệt.',
    ),
    command: approveSupportPlan({
      ...pair,
      items: kengDuPlanLines,
      linkedToNeeds: true,
      linkedToGoal: true,
      on: '2012-05-29',
    }),
  },
  gift('keng-du/2012-05-29/tv', '2012-05-30', may2012, {
    ...firstVisit,
    kind: 'living',
    fund: 'own',
    items: [{ what: 'tivi', quantity: '1', unit: 'chiếc' }],
  }),
  enterprise('desks', 'Công ty TNHH Hòa Hiệp', {
    kind: 'services',
    items: [{ what: 'bộ bàn ghế', quantity: '30', unit: 'bộ' }],
  }),
  enterprise('cement', 'Công ty CP ĐTXD Đức Minh', {
    kind: 'infrastructure',
    items: [{ what: 'xi măng', quantity: '10', unit: 'tấn' }],
  }),
  enterprise('computers', 'Tổng công ty CP ĐTXD Minh Tuấn (Thanh Hóa)', {
    kind: 'services',
    items: [{ what: 'máy vi tính', quantity: '2', unit: 'bộ' }],
  }),
];

const measured = (
  source: Source,
  input: Omit<Parameters<typeof measureOutcome>[0], keyof typeof pair>,
): Step => ({
  key: `keng-du/outcome/${input.on}`,
  knownOn: '2015-01-25',
  source,
  command: measureOutcome({ ...pair, ...input }),
});

/** All that was known of January 2015 came with the article of the day after. */
const january2015Steps: readonly Step[] = [
  gift(
    'keng-du/goats',
    '2015-01-25',
    inferred(january2015.ref ?? '', 'Nguồn nêu "2013/2014"; ghi năm muộn hơn.'),
    {
      ...handover,
      kind: 'economy',
      form: 'goods',
      fund: 'own',
      priorityNeed: true,
      items: [{ what: 'dê giống', quantity: '80', qualifier: 'nearly', unit: 'con' }],
      on: '2014',
    },
  ),
  {
    key: 'keng-du/baseline',
    knownOn: '2015-01-25',
    source: inferred(january2015.ref ?? '', 'Số dê được tặng là số trước khi phát triển đàn.'),
    command: measureBaseline({
      ...pair,
      indicator: 'Đàn dê',
      unit: 'con',
      value: '80',
      qualifier: 'nearly',
      on: '2014',
    }),
  },
  measured(january2015, {
    indicator: 'Đàn dê',
    unit: 'con',
    baseline: '80',
    actual: '120',
    qualifier: 'over',
    on: '2015-01-24',
  }),
  {
    key: 'keng-du/poverty-2015',
    knownOn: '2015-01-25',
    source: january2015,
    command: measureIndicator({
      indicator: 'poorRate',
      area: 'commune',
      areaId: pair.commune,
      standard: 'income2011',
      value: '67',
      qualifier: 'nearly',
      households: '700',
      on: '2015-01-24',
    }),
  },
  gift('keng-du/2015-01-24', '2015-01-25', january2015, {
    ...handover,
    kind: 'living',
    form: 'mixed',
    fund: 'notStated',
    value: 168_000_000,
    qualifier: 'over',
    items: [
      { what: 'nhà tình nghĩa', quantity: '3', unit: 'nhà', value: 90_000_000 },
      { what: 'suất quà Tết cho học sinh', quantity: '100', qualifier: 'nearly', unit: 'suất' },
    ],
    on: '2015-01-24',
  }),
];

const laterSteps: readonly Step[] = [
  gift('keng-du/2016-01-15', '2016-01-16', found('baonghean.vn/ru 10090601'), {
    ...handover,
    kind: 'living',
    form: 'mixed',
    fund: 'notStated',
    value: 147_000_000,
    qualifier: 'over',
    items: [
      { what: 'suất quà', quantity: '95', unit: 'suất', value: 40_000_000 },
      { what: 'nhà tình nghĩa', quantity: '3', unit: 'nhà' },
      { what: 'sổ tiết kiệm', quantity: '3', unit: 'sổ' },
    ],
    on: '2016-01-15',
  }),
  gift(
    'keng-du/2018-10-24',
    '2018-10-25',
    inferred('baonghean.vn/ru 10184768', 'Năm 2018 suy từ mã bài.'),
    {
      ...handover,
      kind: 'living',
      form: 'goods',
      fund: 'notStated',
      value: 100_000_000,
      qualifier: 'about',
      items: [
        { what: 'suất quà (chăn, cặp, vở)', quantity: '100', unit: 'suất' },
        { what: 'xi măng', quantity: '5', unit: 'tấn' },
        { what: 'tủ đông cho trường mầm non', quantity: '1', unit: 'chiếc' },
      ],
      on: '2018-10-24',
    },
  ),
];

/** Sở Giao thông vận tải and xã Keng Đu, event by event, as the sources tell it. */
export const kengDuSteps: readonly Step[] = [
  ...firstVisitSteps,
  ...january2015Steps,
  ...laterSteps,
];
