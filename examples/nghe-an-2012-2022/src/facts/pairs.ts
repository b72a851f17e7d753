import type { Pair } from '../history/pair.ts';
import { found, inferred } from '../history/source.ts';
import type { Source } from '../history/step.ts';
import { communeOf } from './communes.ts';
import { days, documents } from './ids.ts';

const list2012 = {
  from: days.decision1310,
  basis: documents.decision1310,
  knownOn: '2012-04-25',
};
const list2014 = {
  from: days.decision2021,
  basis: documents.decision2021,
  knownOn: '2014-05-20',
};

const continued: Source = inferred(
  'baonghean.vn 61156',
  'Quyết định 2021 thay Quyết định 1310; không đọc được danh sách kèm theo, nhưng việc giúp đỡ vẫn tiếp tục sau đó.',
);

/** Who helped whom, as sources show it, until Notice 439. */
export const evidencedPairs: readonly Pair[] = [
  {
    agency: 'so-gtvt',
    commune: communeOf('16822').id,
    ...list2012,
    source: inferred(
      'baonghean.vn 10039088 (30/05/2012)',
      'Nguồn nêu Sở được UBND tỉnh phân công giúp xã Keng Đu năm 2012; ngày và văn bản lấy theo Quyết định 1310.',
    ),
    continued,
  },
  {
    agency: 'bao-nghe-an',
    commune: communeOf('16904').id,
    from: '2012-04-20',
    basis: documents.decision1209,
    knownOn: '2012-08-29',
    source: inferred(
      'm.baonghean.vn 2477361; baonghean.vn/fr 10263567',
      'Ngày 28/8/2012 Báo viện dẫn Quyết định 1209; ghi từ ngày muộn nhất mà quyết định đó có thể được ban hành.',
    ),
    continued,
  },
  {
    agency: 'so-khdt',
    commune: communeOf('16816').id,
    ...list2012,
    source: inferred(
      'baonghean.vn/en 10222094',
      'Nguồn nêu giúp xã Mỹ Lý từ năm 2012; ngày và văn bản lấy theo Quyết định 1310.',
    ),
    continued,
  },
  {
    agency: 'bch-bdbp',
    commune: communeOf('17263').id,
    ...list2012,
    source: inferred(
      'amp.baonghean.vn 55784; baonghean.vn/fr 10178587',
      'Nguồn nêu tặng bò cho xã Môn Sơn; rằng Môn Sơn là một trong ba xã được phân công, và từ năm 2012, là suy luận.',
    ),
    continued,
  },
  {
    agency: 'so-y-te',
    commune: communeOf('16900').id,
    ...list2014,
    source: inferred(
      'baonghean.vn/fr 10117911',
      'Nguồn nêu giúp xã Yên Tĩnh trước năm 2016; ngày và văn bản lấy theo Quyết định 2021.',
    ),
  },
  {
    agency: 'cuc-thue',
    commune: communeOf('16870').id,
    ...list2014,
    source: inferred(
      'amp.baonghean.vn 126470',
      'Nguồn nêu tặng quà xã Na Ngoi đầu năm 2017; việc phân công là suy luận.',
    ),
  },
  {
    agency: 'cong-an-tinh',
    commune: communeOf('16834').id,
    ...list2014,
    source: inferred(
      'nghean24h.vn a631370',
      'Nguồn nêu tặng quà xã Na Loi ngày 02/4/2021; việc phân công là suy luận.',
    ),
  },
];

const decision2209 = {
  from: days.decision2209,
  basis: documents.decision2209,
  knownOn: '2022-12-23',
};

/** Who was assigned by decision 2209, as far as the source shows. */
export const pairsOf2209: readonly Pair[] = [
  {
    agency: 'nhnn-nghe-an',
    commune: communeOf('17083').id,
    ...decision2209,
    source: found('baonghean.vn post263226'),
  },
  {
    agency: 'agribank-nghe-an',
    commune: communeOf('17083').id,
    ...decision2209,
    source: found('baonghean.vn post263226', 'Hai đơn vị cùng giúp một xã.'),
  },
  {
    agency: 'bql-kkt-dong-nam',
    commune: communeOf('16759').id,
    ...decision2209,
    source: inferred(
      'baonghean.vn post263226',
      'Cùng bài với hai phân công theo Quyết định 2209; riêng cặp này bài không nêu văn bản.',
    ),
  },
];
