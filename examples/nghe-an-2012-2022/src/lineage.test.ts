import {
  becameOn,
  type CommuneId,
  communesByCode,
  currentState,
  helpersOf,
  type Lineage,
  type LocalDate,
  lineage,
  type Succession,
  succession,
} from '@donghanh/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtLedger, must, PATIENCE } from '../test/built.ts';

const lastDay = '2025-06-30' as LocalDate;
const reform = '2025-07-01' as LocalDate;

let ledger: Awaited<ReturnType<typeof builtLedger>>;
let map: Lineage;
let after: Succession;

beforeAll(async () => {
  ledger = await builtLedger();
  map = must(await ledger.project(lineage, { effectiveOn: reform })());
  after = must(await ledger.project(succession, { effectiveOn: reform })());
}, PATIENCE);

const nameOf = (id: string): string =>
  map.communes.identities.findLast(({ unit }) => unit === id)?.name ?? id;

describe('the communes of the programme on 1/7/2025', () => {
  it('are 59: nine as they were, and fifty that bear the code of one that went into them', () => {
    const living = new Set(
      map.communes.identities.flatMap(({ unit, until }) => (until === undefined ? unit : [])),
    );
    expect(living.size).toBe(59);
    const same = [...living].filter((unit) => !unit.endsWith('-2025')).map(nameOf);
    expect(same).toEqual([
      'Châu Bình',
      'Mỹ Lý',
      'Bắc Lý',
      'Keng Đu',
      'Huồi Tụ',
      'Mường Lống',
      'Hữu Khuông',
      'Lượng Minh',
      'Bình Chuẩn',
    ]);
  });

  it('are those of 2012, each wholly in one', () => {
    const first = map.communes.identities.filter(({ from }) => from < '2012');
    const now = first.map(({ unit }) => becameOn(map.communes, unit, reform));
    expect(first).toHaveLength(121);
    expect(now.filter((kin) => kin.length === 1 && kin[0]?.whole === true)).toHaveLength(121);
  });

  it('are told apart by code and day: 16738 is nobody of this history, then xã Quế Phong', () => {
    expect(communesByCode(map, '16738', lastDay)).toEqual([]);
    expect(communesByCode(map, '16738', reform).map(({ name }) => name)).toEqual(['Quế Phong']);
    expect(communesByCode(map, '16903', lastDay).map(({ unit }) => unit)).toEqual(['nga-my-16903']);
    expect(communesByCode(map, '16903', reform).map(({ unit }) => unit)).toEqual([
      'nga-my-16903-2025',
    ]);
  });

  it('follow 831, 1243 and 1678 by chain: Nghĩa Thọ became Nghĩa Phú’s, then the new one', () => {
    const [kin] = becameOn(map.communes, 'nghia-tho-16963', reform);
    expect(kin?.path.map(({ to, on, document }) => [to, on, document?.document])).toEqual([
      ['nghia-phu-16969', '2024-12-01', '1243-nq-ubtvqh15'],
      ['nghia-tho-16969-2025', '2025-07-01', '1678-nq-ubtvqh15'],
    ]);
  });
});

describe('what became of the helpers', () => {
  it('xã Minh Hợp has the three that sources name, by succession, and the reconstructed one of the old Minh Hợp', () => {
    const minhHop = helpersOf(after, 'minh-hop-17071-2025' as CommuneId);
    expect(
      minhHop?.helpers.map(({ agencyName, succeeded }) => [
        agencyName,
        succeeded?.former.communeName,
        succeeded?.rule,
      ]),
    ).toEqual([
      ['Agribank chi nhánh Nghệ An', 'Văn Lợi', 'wholeMerger'],
      ['Đơn vị tái dựng số 72', 'Minh Hợp', 'wholeMerger'],
      ['Kho bạc Nhà nước Nghệ An', 'Hạ Sơn', 'wholeMerger'],
      ['Ngân hàng Nhà nước chi nhánh Nghệ An', 'Văn Lợi', 'wholeMerger'],
    ]);
  });

  it('the help of Báo Nghệ An for Xiêng My is carried to Nga My', () => {
    const xiengMy = after.communes.find(({ commune }) => commune === 'xieng-my-16904');
    expect(
      xiengMy?.assignments.map(({ agencyName, fate }) => [
        agencyName,
        fate.how,
        fate.commune,
        fate.document?.document,
      ]),
    ).toEqual([['Báo Nghệ An', 'carried', 'nga-my-16903-2025', '1678-nq-ubtvqh15']]);
  });

  it('four units that ended left five communes to nobody, since no document was found', () => {
    const orphans = after.agencies.flatMap(({ on, agencyName, assignments }) =>
      assignments
        .filter(({ fate }) => fate.how === 'orphaned')
        .map(({ communeName, fate }) => [on, agencyName, communeName, fate.rule]),
    );
    expect(orphans).toEqual([
      ['2024-12-01', 'Thị xã Cửa Lò', 'Hữu Kiệm', 'agencyMerged'],
      ['2025-03-01', 'Sở Giao thông vận tải', 'Keng Đu', 'agencyMerged'],
      ['2025-03-01', 'Sở Kế hoạch và Đầu tư', 'Mỹ Lý', 'agencyMerged'],
      ['2025-07-01', 'UBND thành phố Vinh', 'Châu Hoàn', 'agencyDissolved'],
      ['2025-07-01', 'UBND thành phố Vinh', 'Châu Phong', 'agencyDissolved'],
    ]);
  });

  it('nothing else is open: who is there helps, by succession or as ever', async () => {
    const state = must(await ledger.project(currentState, { effectiveOn: reform })());
    const held = state.assignments.filter(({ status }) => status !== 'ended');
    const helping = after.helpers.flatMap(({ helpers }) => helpers);
    const orphaned = new Set(
      after.helpers.flatMap((one) => one.orphaned.map(({ assignment }) => assignment)),
    );
    expect(helping.length + orphaned.size).toBe(held.length);
  });

  it('said on 30/6/2025, all communes are still there', async () => {
    const before = must(await ledger.project(succession, { effectiveOn: lastDay })());
    expect(before.communes.map(({ commune }) => commune)).toEqual([
      'muong-noc-16762',
      'thach-giam-16918',
      'nghia-tho-16963',
    ]);
    expect(helpersOf(before, 'van-loi-17083' as CommuneId)?.helpers).toHaveLength(2);
  });
});
