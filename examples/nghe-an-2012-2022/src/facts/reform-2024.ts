import { mergeCommune, renameCommune } from '@donghanh/core';
import { inferred } from '../history/source.ts';
import type { Step } from '../history/step.ts';
import { communeOf } from './communes.ts';
import { days, documents } from './ids.ts';
import { nghiaPhu } from './neighbours.ts';

const step = (key: string, what: string, command: Step['command']): Step => ({
  key: `reform-2024/${key}`,
  knownOn: '2025-01-01',
  source: inferred(
    'github.com/dvhcvn/data, lịch sử thay đổi',
    `${what} Danh mục ghi ngày 01/01/2025; ngày hiệu lực 01/12/2024 và số nghị quyết chưa đối chiếu được với văn bản.`,
  ),
  document: { document: documents.resolution1243 },
  command,
});

/**
 * The reform of communes of 1/12/2024 (460 communes become 412), as far as it touches this history:
 * xã Nghĩa Thọ (16963) went into Nghĩa Phú (16969), which took its name.
 */
export const reform2024Steps: readonly Step[] = [
  step(
    'nghia-tho',
    'Danh mục bỏ mã 16963 và đổi tên mã 16969 thành Nghĩa Thọ; nhập vào xã nào là suy luận từ tên.',
    mergeCommune({ commune: communeOf('16963').id, into: nghiaPhu.id, on: days.reform2024 }),
  ),
  step(
    'nghia-phu',
    'Mã 16969 đổi tên từ Nghĩa Phú thành Nghĩa Thọ.',
    renameCommune({ commune: nghiaPhu.id, name: 'Nghĩa Thọ', on: days.reform2024 }),
  ),
];
