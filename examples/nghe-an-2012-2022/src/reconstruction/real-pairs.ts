import { communeOf } from '../facts/communes.ts';
import { days, documents } from '../facts/ids.ts';
import type { Pair } from '../history/pair.ts';
import { by } from './rules.ts';

const placed = (agency: string, code: string, why: string): Pair => ({
  agency,
  commune: communeOf(code).id,
  from: days.decision1310,
  basis: documents.decision1310,
  knownOn: '2012-04-25',
  source: by('R3', why),
});

const criticised = 'Đơn vị có trong văn bản phê bình; bài không nêu xã.';

/** Named units that were certainly assigned, placed in communes that no source gives. */
export const placedPairs: readonly Pair[] = [
  placed('kho-bac', '17092', `${criticised} Chọn Hạ Sơn vì tháng 01/2022 đơn vị tặng quà ở đó.`),
  placed('chi-cuc-du-tru', '17233', criticised),
  placed('chi-cuc-thong-ke', '17242', criticised),
  placed('ngan-hang-phat-trien', '16915', criticised),
  placed('bidv-phu-quy', '17089', criticised),
  placed('thi-xa-cua-lo', '16861', criticised),
  placed('van-phong-quan-khu-4', '16858', criticised),
  placed('ngan-hang-nong-nghiep', '17095', criticised),
  placed('bch-bdbp', '16933', 'Thông báo 439 nêu giúp 3 xã; ngoài Môn Sơn không rõ xã nào.'),
  placed('bch-bdbp', '16837', 'Thông báo 439 nêu giúp 3 xã; ngoài Môn Sơn không rõ xã nào.'),
  placed('ubnd-tp-vinh', '16801', 'Thông báo 439 nêu giúp 2 xã, không nêu xã nào.'),
  placed('ubnd-tp-vinh', '16807', 'Thông báo 439 nêu giúp 2 xã, không nêu xã nào.'),
];
