import { concludeReview, defineScope, endScope, listDistrict, openProgramme } from '@donghanh/core';
import { found, inferred } from '../history/source.ts';
import type { Source, Step } from '../history/step.ts';
import { days, documents } from './ids.ts';
import { poorDistricts2008 } from './territory.ts';

/** The list of the programme's communes. */
export const westScope = 'xa-ngheo-mien-tay';
const poorScope = 'huyen-ngheo-30a';

const listed = (district: string, knownOn: string, source: Source, on: string): Step => ({
  key: `poor-district/${district}`,
  knownOn,
  source,
  command: listDistrict({ scope: poorScope, district, on }),
});

/** The programme, its reviews, and the lists whose existence a source shows. */
export const programmeSteps: readonly Step[] = [
  {
    key: 'programme',
    knownOn: '2012-04-20',
    source: inferred(
      'Thông báo 439/TB-UBND ngày 28/6/2022',
      'Giai đoạn 2012-2022; ngày đầu của giai đoạn là suy luận.',
    ),
    command: openProgramme({
      name: 'Ủng hộ, giúp đỡ các xã nghèo miền Tây Nghệ An',
      province: 'Nghệ An',
      standingBody: 'Sở Lao động - Thương binh và Xã hội',
      on: '2012-01-01',
    }),
  },
  {
    key: 'scope/west',
    knownOn: '2012-04-23',
    source: found('baonghean.vn 61156', 'Danh sách kèm theo Quyết định 1310 không đọc được.'),
    command: defineScope({
      scope: westScope,
      kind: 'programme',
      name: 'Các xã nghèo vùng miền Tây Nghệ An',
      on: days.decision1310,
    }),
  },
  {
    key: 'scope/west/end',
    knownOn: days.decision2209,
    source: inferred(
      'baonghean.vn post263226',
      'Quyết định 2209 đổi phạm vi sang xã đặc biệt khó khăn (76 xã); tên 76 xã không đọc được nên không lập danh sách mới.',
    ),
    command: endScope({ scope: westScope, on: days.decision2209 }),
  },
  {
    key: 'scope/30a',
    knownOn: '2012-04-20',
    source: found('thuvienphapluat.vn', 'Nghị quyết 30a/2008/NQ-CP.'),
    command: defineScope({
      scope: poorScope,
      kind: 'poorDistricts',
      name: 'Huyện nghèo 30a',
      on: '2008-12-27',
    }),
  },
  ...poorDistricts2008.map((district) =>
    listed(
      district,
      '2012-04-20',
      found('thuvienphapluat.vn', 'Nghị quyết 30a/2008/NQ-CP.'),
      '2008-12-27',
    ),
  ),
  listed(
    'quy-chau',
    '2022-03-21',
    found(
      'phapluatcongdong.vn 446038; baonghean.vn/fr 10237744',
      'Quyết định 353/QĐ-TTg. Từ 2013 Quỳ Châu chỉ hưởng cơ chế đầu tư hạ tầng, không ghi vào danh sách này.',
    ),
    '2022-03-15',
  ),
  {
    key: 'review/2017',
    knownOn: '2017-11-13',
    source: found('baonghean.vn/en 10154796', 'Hội nghị đánh giá 5 năm.'),
    command: concludeReview({
      from: '2012-01-01',
      to: '2017-11-13',
      final: false,
      on: '2017-11-13',
    }),
  },
  {
    key: 'review/2022',
    knownOn: days.notice439,
    source: found('Thông báo 439/TB-UBND ngày 28/6/2022, theo bản tin'),
    command: concludeReview({
      from: '2012-01-01',
      to: days.notice439,
      final: true,
      document: documents.notice439,
      on: days.notice439,
    }),
  },
];
