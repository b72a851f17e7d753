import { deliverVoluntarily, measureBaseline, measureOutcome } from '@donghanh/core';
import { found, inferred } from '../history/source.ts';
import type { Source, Step } from '../history/step.ts';
import { communeOf } from './communes.ts';
import { gift } from './gift.ts';

const pair = { agency: 'bao-nghe-an', commune: communeOf('16904').id };

/** The paper reports on itself. */
const given = { ...pair, evidence: 'E1', valuation: 'reported' } as const;

const august2012 = found('m.baonghean.vn 2477361', 'Viện dẫn Quyết định 1209/QĐ-UBND.');
const october2015 = inferred('baonghean.vn/en 10087255', 'Năm 2015 suy từ mã bài.');
const november2021 = found('baonghean.vn 297450');

const herd = (
  knownOn: string,
  source: Source,
  input: Pick<Parameters<typeof measureOutcome>[0], 'actual' | 'baseline' | 'qualifier' | 'on'>,
): Step => ({
  key: `xieng-my/herd/${input.on}`,
  knownOn,
  source,
  command: measureOutcome({ ...pair, indicator: 'Đàn bò', unit: 'con', ...input }),
});

const cows = { kind: 'economy', form: 'goods' } as const;

/** The four houses of November 2021 were given by three together; who gave how much is not known. */
const houses = {
  kind: 'housing',
  form: 'money',
  value: 80_000_000,
  items: [{ what: 'xóa nhà dột nát', quantity: '4', unit: 'nhà', value: 80_000_000 }],
  joint: { gift: 'xieng-my-nha-2021-11', share: 'notSplit' },
  on: '2021-11',
} as const;

const giver = (agency: string): Step => ({
  key: `gift/xieng-my/2021-11/${agency}`,
  knownOn: '2021-12-01',
  source: november2021,
  command: deliverVoluntarily({
    ...given,
    ...houses,
    agency,
    fund: 'notStated',
    stream: 'donation',
  }),
});

/** Báo Nghệ An and xã Xiêng My, event by event, as the sources tell it. */
export const xiengMySteps: readonly Step[] = [
  gift('xieng-my/2012-08-28/cows', '2012-08-29', august2012, {
    ...given,
    ...cows,
    fund: 'notStated',
    value: 44_000_000,
    items: [
      { what: 'bò', quantity: '4', unit: 'con', value: 40_000_000 },
      { what: 'hỗ trợ chuồng trại', quantity: '4', unit: 'hộ', value: 4_000_000 },
    ],
    on: '2012-08-28',
  }),
  {
    key: 'xieng-my/herd/baseline',
    knownOn: '2012-08-29',
    source: inferred(august2012.ref ?? '', 'Số bò được tặng là đàn lúc đầu.'),
    command: measureBaseline({
      ...pair,
      indicator: 'Đàn bò',
      unit: 'con',
      value: '4',
      on: '2012-08-28',
    }),
  },
  gift('xieng-my/2012-08-28/pupils', '2012-08-29', august2012, {
    ...given,
    kind: 'living',
    form: 'goods',
    fund: 'staff',
    donors: ['Chi đoàn Báo Nghệ An'],
    value: 2_000_000,
    qualifier: 'over',
    items: [{ what: 'suất quà cho học sinh', quantity: '10', unit: 'suất' }],
    on: '2012-08-28',
  }),
  gift('xieng-my/2015-10-16', '2015-10-17', october2015, {
    ...given,
    ...cows,
    fund: 'notStated',
    value: 80_000_000,
    qualifier: 'nearly',
    items: [{ what: 'bò', quantity: '4', unit: 'con' }],
    on: '2015-10-16',
  }),
  herd('2015-10-17', october2015, { baseline: '4', actual: '16', on: '2015-10-16' }),
  gift('xieng-my/2021-11/houses', '2021-12-01', november2021, {
    ...given,
    ...houses,
    fund: 'notStated',
  }),
  giver('buu-dien-tinh'),
  giver('thien-minh-duc'),
  gift('xieng-my/2021-11/cows', '2021-12-01', november2021, {
    ...given,
    ...cows,
    fund: 'notStated',
    value: 34_000_000,
    items: [{ what: 'bò', quantity: '2', unit: 'con', value: 34_000_000 }],
    on: '2021-11',
  }),
  herd('2022-02-28', found('e.baonghean.vn, "Như những cánh én nhỏ"'), {
    baseline: '4',
    actual: '90',
    qualifier: 'nearly',
    on: '2022-02',
  }),
  gift('xieng-my/2022/trees', '2022-12-31', found('baonghean.vn post263788'), {
    ...given,
    kind: 'economy',
    form: 'goods',
    fund: 'mobilised',
    donors: ['Tập đoàn TH – Quỹ Vì tầm vóc Việt', 'Sở Nông nghiệp và Phát triển nông thôn'],
    value: 70_000_000,
    items: [{ what: 'cây giống', quantity: '1400', unit: 'cây' }],
    on: '2022',
  }),
];
