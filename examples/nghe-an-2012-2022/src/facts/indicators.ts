import { measureIndicator } from '@donghanh/core';
import { derived, found, inferred } from '../history/source.ts';
import type { Source, Step } from '../history/step.ts';
import { communeOf } from './communes.ts';

type Measured = Parameters<typeof measureIndicator>[0];

const measured = (knownOn: string, source: Source, input: Omit<Measured, 'indicator'>): Step => ({
  key: `indicator/${input.areaId}/${input.standard}/${input.on}`,
  knownOn,
  source,
  command: measureIndicator({ indicator: 'poorRate', ...input }),
});

const province = { area: 'province', areaId: 'Nghệ An' } as const;

/**
 * Published poverty rates, each under the standard of its day. Changes are computed within one
 * standard only.
 */
export const indicatorSteps: readonly Step[] = [
  measured(
    '2016-09-30',
    inferred('baonghean.vn/fr 10117911', 'Ngày đăng suy từ mã bài (năm 2016).'),
    {
      ...province,
      standard: 'income2011',
      value: '22.89',
      raw: '22,89 %, 164 290 hộ',
      on: '2011-01',
    },
  ),
  measured('2021-02-28', found('baonghean.vn/en 10222094'), {
    area: 'commune',
    areaId: communeOf('16816').id,
    standard: 'multi2016',
    value: '45.9',
    households: '1428',
    on: '2021-01',
  }),
  measured(
    '2021-11-30',
    derived('baonghean.vn 297393', 'Tính ngược: 2,74 % và "giảm 0,68 %" so với năm trước.'),
    {
      ...province,
      standard: 'multi2016',
      value: '3.42',
      qualifier: 'about',
      raw: 'khoảng 2,74%, giảm 0,68%',
      on: '2020-12',
    },
  ),
  measured('2021-11-30', found('baonghean.vn 297393'), {
    ...province,
    standard: 'multi2016',
    value: '2.74',
    qualifier: 'about',
    raw: 'khoảng 2,74%, giảm 0,68%',
    on: '2021-12',
  }),
  measured('2023-02-15', found('baobariavungtau.com.vn 970571'), {
    area: 'nation',
    areaId: 'Việt Nam',
    standard: 'multi2022',
    value: '4.03',
    raw: '4,03% với 1.057.374 hộ',
    on: '2022-12',
  }),
];
