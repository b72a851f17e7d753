import { found, inferred } from '../history/source.ts';
import type { Step } from '../history/step.ts';
import { communeOf } from './communes.ts';
import { gift } from './gift.ts';

/** Newspapers tell of it; no source has the commune's own word, so the evidence is of the lowest level. */
const handover = { evidence: 'E1', form: 'goods', fund: 'notStated', kind: 'living' } as const;

const unspecified = [{ what: 'quà tặng (nguồn đã đọc không nêu chi tiết)' }];

const cows = (
  key: string,
  knownOn: string,
  source: Step['source'],
  on: string,
  count: string,
  value: number,
): Step =>
  gift(key, knownOn, source, {
    ...handover,
    agency: 'bch-bdbp',
    commune: communeOf('17263').id,
    kind: 'economy',
    valuation: 'reported',
    value,
    items: [{ what: 'bò', quantity: count, unit: 'con', value }],
    on,
  });

/** Single gifts of assigned units that sources report. */
export const otherGiftSteps: readonly Step[] = [
  cows(
    'mon-son/2013',
    '2013-12-31',
    inferred('amp.baonghean.vn 55784', 'Năm 2013 suy từ mã bài.'),
    '2013',
    '7',
    70_000_000,
  ),
  cows(
    'mon-son/2018',
    '2018-08-02',
    found('baonghean.vn/fr 10178587'),
    '2018-08-01',
    '3',
    30_000_000,
  ),
  gift(
    'na-ngoi/2017',
    '2017-01-18',
    inferred('amp.baonghean.vn 126470', 'Ngày 17/01/2017 chưa chắc chắn.'),
    {
      ...handover,
      agency: 'cuc-thue',
      commune: communeOf('16870').id,
      items: unspecified,
      on: '2017-01-17',
    },
  ),
  gift('na-loi/2021', '2021-04-03', found('nghean24h.vn a631370'), {
    ...handover,
    agency: 'cong-an-tinh',
    commune: communeOf('16834').id,
    items: unspecified,
    on: '2021-04-02',
  }),
  gift('ha-son/2022', '2022-01-16', found('baonghean.vn 301036'), {
    ...handover,
    agency: 'kho-bac',
    commune: communeOf('17092').id,
    items: unspecified,
    on: '2022-01-15',
  }),
  ...['nhnn-nghe-an', 'agribank-nghe-an'].map((agency) =>
    gift(`van-loi/2022/${agency}`, '2022-12-24', found('baonghean.vn post263226'), {
      ...handover,
      agency,
      commune: communeOf('17083').id,
      items: unspecified,
      on: '2022-12-23',
    }),
  ),
  gift('chau-kim/2022', '2022-12-24', found('baonghean.vn post263226'), {
    ...handover,
    agency: 'bql-kkt-dong-nam',
    commune: communeOf('16759').id,
    items: unspecified,
    on: '2022-12-23',
  }),
];
