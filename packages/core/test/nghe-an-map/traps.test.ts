import { describe, expect, it } from 'vitest';
import { FileCommuneReport } from '../../src/oversight/commands.ts';
import { CommuneReportFiled } from '../../src/oversight/events.ts';
import {
  becameOn,
  cameFromOn,
  communesByCode,
  communesByName,
  lineage,
} from '../../src/projection/lineage/index.ts';
import { helpersOf, succession } from '../../src/projection/succession/index.ts';
import type { LocalDate } from '../../src/vocabulary/dates/local-date.ts';
import type { CommuneId } from '../../src/vocabulary/ids.ts';
import { fact, given } from '../given.ts';
import { asOf, history, type Told, told, viewOf } from '../history.ts';
import type { JsonOf } from '../record.ts';
import { commune, days, merged, renamed, sources, split } from './facts.ts';

const { gso, changes, changes2024, reform } = sources;
const { first, reform2020, reform2024, reform2025 } = days;
const after = '2026-01-01';

const seen = (...facts: readonly Told[]) => viewOf(lineage, history(...facts), asOf(after));
const day = (text: string) => text as LocalDate;
type View = ReturnType<typeof seen>;
const named = (view: View, code: string, on: string) =>
  communesByCode(view, code, day(on)).map(({ kind, name, unit }) => `${kind} ${name}: ${unit}`);
const ids = (view: View, name: string, on: string) =>
  communesByName(view, name, day(on)).map(({ code, unit }) => `${code} ${unit}`);
const became = (view: View, unit: string, on: string) =>
  becameOn(view.communes, unit, day(on)).map((kin) => [kin.unit, kin.whole]);
const cameFrom = (view: View, unit: string, on: string) =>
  cameFromOn(view.communes, unit, day(on)).map((kin) => [kin.unit, kin.whole]);

const agency = (id: string, kind: JsonOf<'AgencyRegistered'>['kind'], name: string): Told =>
  told('AgencyRegistered', { agency: id, kind, name }, '2012-04-20');
const assigned = (agencyId: string, communeId: string): Told =>
  told(
    'AssignmentMade',
    {
      assignment: `${agencyId}~${communeId}~1`,
      agency: agencyId,
      commune: communeId,
      form: 'assigned',
      role: 'help',
      basis: { document: '2209-qd-ubnd-2022' },
    },
    '2022-07-29',
  );

describe('what breaks naive models of the map of Nghệ An (§5.2)', () => {
  it('1: a code is used again, for another commune under another name', () => {
    const view = seen(
      commune('kim-son-16738', '16738', 'Thị trấn Kim Sơn', first, gso),
      commune('chau-kim-16759', '16759', 'Xã Châu Kim', first, gso),
      commune('que-phong-16738-2025', '16738', 'Xã Quế Phong', reform2025, reform),
      merged('kim-son-16738', 'que-phong-16738-2025', reform2025, reform),
      merged('chau-kim-16759', 'que-phong-16738-2025', reform2025, reform),
    );
    expect(named(view, '16738', '2025-06-30')).toEqual(['thiTran Kim Sơn: kim-son-16738']);
    expect(named(view, '16738', reform2025)).toEqual(['xa Quế Phong: que-phong-16738-2025']);
    expect(named(view, '16759', reform2025)).toEqual([]);
    expect(named(view, '16738', '2011-10-11')).toEqual([]);
  });

  describe('2: names move between codes', () => {
    it('in 2020: Quế Sơn takes the name of Mường Nọc, which goes into it', () => {
      const view = seen(
        commune('muong-noc-16762', '16762', 'Xã Mường Nọc', first, gso),
        commune('que-son-16763', '16763', 'Xã Quế Sơn', first, gso),
        merged('muong-noc-16762', 'que-son-16763', reform2020, changes),
        renamed('que-son-16763', 'Xã Mường Nọc', reform2020, changes),
      );
      expect(ids(view, 'Mường Nọc', '2019-12-31')).toEqual(['16762 muong-noc-16762']);
      expect(ids(view, 'Mường Nọc', reform2020)).toEqual(['16763 que-son-16763']);
      expect(ids(view, 'Quế Sơn', reform2020)).toEqual([]);
      expect(became(view, 'muong-noc-16762', reform2020)).toEqual([['que-son-16763', true]]);
    });

    it('in 2020: the town Hòa Bình takes the name of xã Thạch Giám, which goes into it', () => {
      const view = seen(
        commune('hoa-binh-16876', '16876', 'Thị trấn Hòa Bình', first, gso),
        commune('thach-giam-16918', '16918', 'Xã Thạch Giám', first, gso),
        merged('thach-giam-16918', 'hoa-binh-16876', reform2020, changes),
        renamed('hoa-binh-16876', 'Thị trấn Thạch Giám', reform2020, changes),
      );
      expect(ids(view, 'Thạch Giám', '2019-12-31')).toEqual(['16918 thach-giam-16918']);
      expect(ids(view, 'Thạch Giám', reform2020)).toEqual(['16876 hoa-binh-16876']);
      expect(named(view, '16876', reform2020)).toEqual(['thiTran Thạch Giám: hoa-binh-16876']);
    });

    it('in 2024: Nghĩa Phú takes the name of Nghĩa Thọ, which goes into it', () => {
      const view = seen(
        commune('nghia-tho-16963', '16963', 'Xã Nghĩa Thọ', first, gso),
        commune('nghia-phu-16969', '16969', 'Xã Nghĩa Phú', first, gso),
        merged('nghia-tho-16963', 'nghia-phu-16969', reform2024, changes2024),
        renamed('nghia-phu-16969', 'Xã Nghĩa Thọ', reform2024, changes2024),
        commune('nghia-tho-16969-2025', '16969', 'Xã Nghĩa Thọ', reform2025, reform),
        merged('nghia-phu-16969', 'nghia-tho-16969-2025', reform2025, reform),
      );
      expect(ids(view, 'Nghĩa Thọ', '2024-11-30')).toEqual(['16963 nghia-tho-16963']);
      expect(ids(view, 'Nghĩa Thọ', reform2024)).toEqual(['16969 nghia-phu-16969']);
      expect(ids(view, 'Nghĩa Thọ', reform2025)).toEqual(['16969 nghia-tho-16969-2025']);
      // A chain of two mergers, followed to each day.
      expect(became(view, 'nghia-tho-16963', '2024-11-30')).toEqual([['nghia-tho-16963', true]]);
      expect(became(view, 'nghia-tho-16963', '2025-06-30')).toEqual([['nghia-phu-16969', true]]);
      expect(became(view, 'nghia-tho-16963', reform2025)).toEqual([['nghia-tho-16969-2025', true]]);
      expect(cameFrom(view, 'nghia-tho-16969-2025', '2012-01-01')).toEqual([
        ['nghia-phu-16969', true],
        ['nghia-tho-16963', true],
      ]);
    });

    it('in 2025: Tam Hợp of Tương Dương becomes Tam Thái; the new Tam Hợp is that of Quỳ Hợp', () => {
      const view = seen(
        commune('tam-hop-16936', '16936', 'Xã Tam Hợp', first, gso),
        commune('tam-hop-17059', '17059', 'Xã Tam Hợp', first, gso),
        commune('tam-thai-16936-2025', '16936', 'Xã Tam Thái', reform2025, reform),
        commune('tam-hop-17059-2025', '17059', 'Xã Tam Hợp', reform2025, reform),
        merged('tam-hop-16936', 'tam-thai-16936-2025', reform2025, reform),
        merged('tam-hop-17059', 'tam-hop-17059-2025', reform2025, reform),
      );
      expect(ids(view, 'Xã Tam Hợp', reform2025)).toEqual(['17059 tam-hop-17059-2025']);
      expect(became(view, 'tam-hop-16936', reform2025)).toEqual([['tam-thai-16936-2025', true]]);
    });
  });

  it('3: one name is borne by several communes at once', () => {
    const view = seen(
      commune('dong-van-16744', '16744', 'Xã Đồng Văn', first, gso),
      commune('dong-van-17287', '17287', 'Xã Đồng Văn', first, gso),
      commune('dong-van-17764', '17764', 'Xã Đồng Văn', first, gso),
    );
    expect(ids(view, 'xã Đồng Văn', '2012-04-20')).toEqual([
      '16744 dong-van-16744',
      '17287 dong-van-17287',
      '17764 dong-van-17764',
    ]);
  });

  it('4: a commune that is split is none of its parts', () => {
    const view = seen(
      commune('hoa-son-17647', '17647', 'Xã Hòa Sơn', first, gso),
      commune('hoa-son-17357', '17357', 'Xã Hoa Sơn', first, gso),
      commune('vinh-tuong-17357-2025', '17357', 'Xã Vĩnh Tường', reform2025, reform),
      commune('van-hien-17677-2025', '17677', 'Xã Văn Hiến', reform2025, reform),
      merged('hoa-son-17357', 'vinh-tuong-17357-2025', reform2025, reform),
      split('hoa-son-17647', ['vinh-tuong-17357-2025', 'van-hien-17677-2025'], reform2025, reform),
    );
    expect(became(view, 'hoa-son-17647', reform2025)).toEqual([
      ['van-hien-17677-2025', false],
      ['vinh-tuong-17357-2025', false],
    ]);
    expect(cameFrom(view, 'vinh-tuong-17357-2025', '2025-06-30')).toEqual([
      ['hoa-son-17357', true],
      ['hoa-son-17647', false],
    ]);
    // Hòa Sơn and Hoa Sơn are two names, not two spellings.
    expect(ids(view, 'Hòa Sơn', '2025-06-30')).toEqual(['17647 hoa-son-17647']);
  });

  it('5: a commune that nothing happened to is itself on every day, without a district from 2025', () => {
    const view = seen(
      told(
        'DistrictRegistered',
        { district: 'ky-son', code: '417', kind: 'huyen', name: 'Kỳ Sơn' },
        first,
      ),
      commune('keng-du-16822', '16822', 'Xã Keng Đu', first, gso, 'ky-son'),
      told('CommuneMoved', { commune: 'keng-du-16822' }, reform2025),
      told('DistrictDissolved', { district: 'ky-son' }, reform2025),
    );
    expect(became(view, 'keng-du-16822', after)).toEqual([['keng-du-16822', true]]);
    expect(cameFrom(view, 'keng-du-16822', '2012-04-20')).toEqual([['keng-du-16822', true]]);
    expect(named(view, '16822', after)).toEqual(['xa Keng Đu: keng-du-16822']);
  });

  it('6: a resolution adopted on 16/6/2025 changes the map from 1/7/2025', () => {
    const facts = history(
      told(
        'DocumentIssued',
        {
          document: '1678-nq-ubtvqh15',
          kind: 'resolution',
          issuer: 'Ủy ban Thường vụ Quốc hội',
          title: 'Sắp xếp các đơn vị hành chính cấp xã của tỉnh Nghệ An năm 2025',
          number: '1678/NQ-UBTVQH15',
        },
        '2025-06-16',
      ),
      commune('xieng-my-16904', '16904', 'Xã Xiêng My', first, gso),
      commune('nga-my-16903-2025', '16903', 'Xã Nga My', reform2025, reform),
      merged('xieng-my-16904', 'nga-my-16903-2025', reform2025, reform),
    );
    const before = viewOf(lineage, facts, asOf('2025-06-30'));
    expect(before.communes.passages).toEqual([]);
    expect(viewOf(lineage, facts, asOf(reform2025)).communes.passages).toEqual([
      {
        from: 'xieng-my-16904',
        to: 'nga-my-16903-2025',
        on: reform2025,
        how: 'merged',
        ref: 'commune-xieng-my-16904@1',
        document: { document: '1678-nq-ubtvqh15' },
      },
    ]);
  });

  it('7: official spellings conflict: the tone’s place is no difference, the tone is one', () => {
    const view = seen(
      commune('luong-minh-16906', '16906', 'Xã Lưỡng Minh', first, gso),
      renamed('luong-minh-16906', 'Xã Lượng Minh', reform2025, reform),
      commune('thai-hoa-16939-2025', '16939', 'Phường Thái Hòa', reform2025, reform),
    );
    // The catalogue's spelling to the resolution's day, then the resolution's: one commune.
    expect(ids(view, 'Lưỡng Minh', '2025-06-30')).toEqual(['16906 luong-minh-16906']);
    expect(ids(view, 'Lượng Minh', reform2025)).toEqual(['16906 luong-minh-16906']);
    expect(ids(view, 'Lượng Minh', '2025-06-30')).toEqual([]);
    expect(ids(view, 'Thái Hoà', reform2025)).toEqual(['16939 thai-hoa-16939-2025']);
  });

  it('8: helpers pile up: Văn Lợi with two and Hạ Sơn with one are Minh Hợp with three', () => {
    const view = viewOf(
      succession,
      history(
        commune('van-loi-17083', '17083', 'Xã Văn Lợi', first, gso),
        commune('ha-son-17092', '17092', 'Xã Hạ Sơn', first, gso),
        ...[
          ['nhnn-nghe-an', 'Ngân hàng Nhà nước chi nhánh Nghệ An'],
          ['agribank-nghe-an', 'Agribank chi nhánh Nghệ An'],
          ['kho-bac', 'Kho bạc Nhà nước Nghệ An'],
        ].map(([id = '', name = '']) => agency(id, 'bank', name)),
        assigned('nhnn-nghe-an', 'van-loi-17083'),
        assigned('agribank-nghe-an', 'van-loi-17083'),
        assigned('kho-bac', 'ha-son-17092'),
        commune('minh-hop-17071-2025', '17071', 'Xã Minh Hợp', reform2025, reform),
        merged('van-loi-17083', 'minh-hop-17071-2025', reform2025, reform),
        merged('ha-son-17092', 'minh-hop-17071-2025', reform2025, reform),
      ),
      asOf(reform2025),
    );
    expect(
      helpersOf(view, 'minh-hop-17071-2025' as CommuneId)?.helpers.map(
        ({ agencyName, succeeded }) => [agencyName, succeeded?.former.communeName],
      ),
    ).toEqual([
      ['Agribank chi nhánh Nghệ An', 'Văn Lợi'],
      ['Kho bạc Nhà nước Nghệ An', 'Hạ Sơn'],
      ['Ngân hàng Nhà nước chi nhánh Nghệ An', 'Văn Lợi'],
    ]);
  });

  it('9: helpers vanish: a department merged and a city dissolved leave their communes to nobody', () => {
    const view = viewOf(
      succession,
      history(
        commune('keng-du-16822', '16822', 'Xã Keng Đu', first, gso),
        commune('chau-phong-16801', '16801', 'Xã Châu Phong', first, gso),
        agency('so-gtvt', 'provincial', 'Sở Giao thông vận tải'),
        agency('so-xay-dung', 'provincial', 'Sở Xây dựng'),
        agency('ubnd-tp-vinh', 'localGovernment', 'UBND thành phố Vinh'),
        assigned('so-gtvt', 'keng-du-16822'),
        assigned('ubnd-tp-vinh', 'chau-phong-16801'),
        told('AgencyMerged', { agency: 'so-gtvt', into: 'so-xay-dung' }, '2025-03-01'),
        told('AgencyDissolved', { agency: 'ubnd-tp-vinh' }, reform2025),
      ),
      asOf(reform2025),
    );
    expect(
      view.agencies.map(({ agencyName, assignments }) => [
        agencyName,
        assignments.map(({ communeName, fate }) => [communeName, fate.how, fate.rule]),
      ]),
    ).toEqual([
      ['Sở Giao thông vận tải', [['Keng Đu', 'orphaned', 'agencyMerged']]],
      ['UBND thành phố Vinh', [['Châu Phong', 'orphaned', 'agencyDissolved']]],
    ]);
  });

  it('10: a commune reports to its district to 30/6/2025, and to the province from then on', () => {
    const report = (to: 'district' | 'province', on: string) =>
      given()
        .knowing({ communes: { 'keng-du-16822': [first] } })
        .when(FileCommuneReport, {
          commune: 'keng-du-16822',
          period: '2024',
          to,
          lines: [],
          on,
        });
    const stream = 'communefollowup-keng-du-16822';
    const filed = (to: 'district' | 'province', on: string) =>
      fact(CommuneReportFiled, on, { commune: 'keng-du-16822', period: '2024', to, lines: [] });
    report('district', '2025-06-30').records(stream, filed('district', '2025-06-30'));
    report('district', reform2025).refuses('NoDistrictLevel', {
      on: reform2025,
      endedOn: reform2025,
    });
    report('province', reform2025).records(stream, filed('province', reform2025));
  });
});
