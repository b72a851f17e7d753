import { dissolveAgency, mergeAgency, registerAgency } from '@donghanh/core';
import { found, inferred } from '../history/source.ts';
import type { Source, Step } from '../history/step.ts';
import { days, documents } from './ids.ts';

const source = found('kinhtedothi.vn', 'HĐND tỉnh, kỳ họp thứ 27: 20 cơ quan chuyên môn còn 14.');

const department = (id: string, name: string, on: string, knownOn: string, ref: Source): Step => ({
  key: `agency/${id}`,
  knownOn,
  source: ref,
  command: registerAgency({ agency: id, kind: 'provincial', name, on }),
});

const merged = (agency: string, into: string): Step => ({
  key: `merged/${agency}`,
  knownOn: days.departments,
  source,
  document: { document: documents.departments2025 },
  command: mergeAgency({ agency, into, on: days.departments }),
});

/** The reorganisation of 1/3/2025: who a department's organisation went to; its duties did not follow. */
export const departmentSteps: readonly Step[] = [
  department(
    'so-ldtbxh',
    'Sở Lao động - Thương binh và Xã hội',
    days.decision2021,
    '2014-05-20',
    found('baonghean.vn 61156', 'Quyết định 2021, Điều 2.'),
  ),
  ...[
    ['so-xay-dung', 'Sở Xây dựng', '2025-02'],
    ['so-tai-chinh', 'Sở Tài chính', '2025-02'],
    ['so-noi-vu', 'Sở Nội vụ', '2025-02'],
    ['so-nnptnt', 'Sở Nông nghiệp và Phát triển nông thôn', '2025-02'],
    ['so-tnmt', 'Sở Tài nguyên và Môi trường', '2025-02'],
    ['so-nnmt', 'Sở Nông nghiệp và Môi trường', days.departments],
  ].map(([id = '', name = '', on = '']) => department(id, name, on, days.departments, source)),
  merged('so-gtvt', 'so-xay-dung'),
  merged('so-khdt', 'so-tai-chinh'),
  merged('so-ldtbxh', 'so-noi-vu'),
  merged('so-nnptnt', 'so-nnmt'),
  merged('so-tnmt', 'so-nnmt'),
];

/** Local governments that helped communes and ended with their own level or unit. */
export const localGovernmentSteps: readonly Step[] = [
  {
    key: 'merged/thi-xa-cua-lo',
    knownOn: '2025-01-01',
    source: inferred(
      'github.com/dvhcvn/data, lịch sử thay đổi; nghean24h.vn a728762',
      'Các phường của Cửa Lò chuyển sang thành phố Vinh, số huyện từ 21 còn 20; ngày hiệu lực 01/12/2024 chưa đối chiếu được với văn bản.',
    ),
    document: { document: documents.resolution1243 },
    command: mergeAgency({
      agency: 'thi-xa-cua-lo',
      into: 'ubnd-tp-vinh',
      on: days.reform2024,
    }),
  },
  {
    key: 'dissolved/ubnd-tp-vinh',
    knownOn: days.reform2025,
    source: inferred(
      '1678/NQ-UBTVQH15 (nghean24h.vn a754168); news.daisan.vn',
      'Đơn vị hành chính cấp huyện kết thúc hoạt động từ 01/7/2025; việc UBND thành phố Vinh chấm dứt là suy luận từ đó.',
    ),
    document: { document: documents.resolution1678 },
    command: dissolveAgency({ agency: 'ubnd-tp-vinh', on: days.reform2025 }),
  },
];
