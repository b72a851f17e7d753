import { type AgencyKind, registerAgency } from '@donghanh/core';
import { found } from '../history/source.ts';
import type { Step } from '../history/step.ts';
import { days } from './ids.ts';

/** A unit that a source names. */
export interface NamedAgency {
  readonly id: string;
  readonly name: string;
  readonly kind: AgencyKind;
  /** The first day on which a source shows it in the programme. */
  readonly from: string;
  /** The day on which it is entered in the register. */
  readonly knownOn: string;
  readonly ref: string;
}

const firstList = { from: days.decision1310, knownOn: '2012-04-23' };
const criticism = { ...firstList, ref: 'tienphong.vn 572657' };

/** The eight units that the Chairman criticised, named as the source names them. */
export const criticised: readonly NamedAgency[] = [
  { id: 'chi-cuc-du-tru', name: 'Chi cục Dự trữ Nghệ - Tĩnh', kind: 'central', ...criticism },
  { id: 'chi-cuc-thong-ke', name: 'Chi cục Thống kê Nghệ An', kind: 'central', ...criticism },
  { id: 'kho-bac', name: 'Kho bạc Nhà nước Nghệ An', kind: 'central', ...criticism },
  {
    id: 'ngan-hang-phat-trien',
    name: 'Chi nhánh Ngân hàng Phát triển Nghệ An',
    kind: 'bank',
    ...criticism,
  },
  {
    id: 'bidv-phu-quy',
    name: 'Chi nhánh Ngân hàng Đầu tư và Phát triển Phủ Quỳ',
    kind: 'bank',
    ...criticism,
  },
  { id: 'thi-xa-cua-lo', name: 'Thị xã Cửa Lò', kind: 'localGovernment', ...criticism },
  { id: 'van-phong-quan-khu-4', name: 'Văn phòng Quân khu IV', kind: 'armedForces', ...criticism },
  {
    // Perhaps the same as Agribank's branch in Nghệ An, below. No source says so.
    id: 'ngan-hang-nong-nghiep',
    name: 'Ngân hàng Nông nghiệp và Phát triển nông thôn',
    kind: 'bank',
    ...criticism,
  },
];

const secondList = { from: days.decision2021, knownOn: '2014-05-20' };
const decision2209 = {
  from: days.decision2209,
  knownOn: '2022-07-29',
  ref: 'baonghean.vn post263226',
};
const notice = { ...firstList, ref: 'Thông báo 439/TB-UBND ngày 28/6/2022' };

/** The other units that sources name: assigned ones, and two that gave together with one of them. */
const otherNamed: readonly NamedAgency[] = [
  {
    id: 'so-gtvt',
    name: 'Sở Giao thông vận tải',
    kind: 'provincial',
    ref: 'baonghean.vn 10039088 (30/05/2012)',
    ...firstList,
  },
  {
    id: 'bao-nghe-an',
    name: 'Báo Nghệ An',
    kind: 'press',
    ref: 'm.baonghean.vn 2477361',
    from: days.decision1310,
    knownOn: '2012-08-29',
  },
  {
    id: 'so-khdt',
    name: 'Sở Kế hoạch và Đầu tư',
    kind: 'provincial',
    ref: 'baonghean.vn/en 10222094',
    ...firstList,
  },
  { id: 'bch-bdbp', name: 'Bộ Chỉ huy Bộ đội Biên phòng tỉnh', kind: 'armedForces', ...notice },
  { id: 'ubnd-tp-vinh', name: 'UBND thành phố Vinh', kind: 'localGovernment', ...notice },
  {
    id: 'so-y-te',
    name: 'Sở Y tế',
    kind: 'provincial',
    ref: 'baonghean.vn/fr 10117911',
    ...secondList,
  },
  {
    id: 'cuc-thue',
    name: 'Cục Thuế tỉnh',
    kind: 'central',
    ref: 'amp.baonghean.vn 126470',
    ...secondList,
  },
  {
    id: 'cong-an-tinh',
    name: 'Công an tỉnh',
    kind: 'armedForces',
    ref: 'nghean24h.vn a631370',
    ...secondList,
  },
  {
    id: 'buu-dien-tinh',
    name: 'Bưu điện tỉnh',
    kind: 'enterprise',
    ref: 'baonghean.vn 297450',
    from: '2021-11',
    knownOn: '2021-12-01',
  },
  {
    id: 'thien-minh-duc',
    name: 'Tập đoàn Thiên Minh Đức',
    kind: 'enterprise',
    ref: 'baonghean.vn 297450',
    from: '2021-11',
    knownOn: '2021-12-01',
  },
  {
    id: 'nhnn-nghe-an',
    name: 'Ngân hàng Nhà nước chi nhánh Nghệ An',
    kind: 'bank',
    ...decision2209,
  },
  { id: 'agribank-nghe-an', name: 'Agribank chi nhánh Nghệ An', kind: 'bank', ...decision2209 },
  {
    id: 'bql-kkt-dong-nam',
    name: 'Ban Quản lý Khu kinh tế Đông Nam',
    kind: 'provincial',
    ...decision2209,
  },
];

/** Every unit that a source names. */
export const namedAgencies: readonly NamedAgency[] = [...criticised, ...otherNamed];

/** Their entries in the register. */
export const namedAgencySteps: readonly Step[] = namedAgencies.map(
  ({ id, name, kind, from, knownOn, ref }) => ({
    key: `agency/${id}`,
    knownOn,
    source: found(ref),
    command: registerAgency({ agency: id, kind, name, on: from }),
  }),
);
