import {
  dissolveDistrict,
  mergeCommune,
  moveCommune,
  registerCommune,
  renameCommune,
} from '@donghanh/core';
import { derived, found } from '../history/source.ts';
import type { Source, Step } from '../history/step.ts';
import { communeOf, districts } from './communes.ts';
import { newCommunes, unchanged } from './communes-2025.ts';
import { days, documents } from './ids.ts';

const resolution = found(
  '1678/NQ-UBTVQH15 (nghean24h.vn a754168); mã mới: github.com/dvhcvn/20250701 (MIT)',
  'Thông qua ngày 16/6/2025, chính quyền mới hoạt động từ 01/7/2025; mã cũ được dùng lại cho xã mới.',
);

const step = (key: string, command: Step['command'], source: Source = resolution): Step => ({
  key: `reform-2025/${key}`,
  knownOn: days.reform2025,
  source,
  document: { document: documents.resolution1678 },
  command,
});

const on = days.reform2025;

/**
 * The reform of 1/7/2025 (412 communes become 130, districts end), as far as it touches this history:
 * new communes, each under the code of one that went into it; nine left as they were, of no district.
 */
export const reform2025Steps: readonly Step[] = [
  ...newCommunes.map(({ id, code, name }) =>
    step(`new/${id}`, registerCommune({ commune: id, code, kind: 'xa', name, on })),
  ),
  ...newCommunes.flatMap(({ id, from }) =>
    from.map((old) => step(`merged/${old}`, mergeCommune({ commune: old, into: id, on }))),
  ),
  ...unchanged.map((commune) => step(`no-district/${commune}`, moveCommune({ commune, on }))),
  step(
    'luong-minh',
    renameCommune({ commune: communeOf('16906').id, name: 'Lượng Minh', on }),
    derived(
      '1678/NQ-UBTVQH15; Danh mục hành chính GSO',
      'Danh mục ghi "Lưỡng Minh", nghị quyết ghi "Lượng Minh"; ghi tên theo nghị quyết từ ngày nghị quyết được thi hành.',
    ),
  ),
  ...districts.map(({ id }) =>
    step(`district/${id}`, dissolveDistrict({ district: id, on: days.reform2025 })),
  ),
];
