import { describe, expect, it } from 'vitest';
import { type Told, told } from '../../../test/history.ts';
import {
  agency,
  assigned,
  bank,
  commune,
  cows,
  fates,
  given,
  haSon,
  inNeed,
  merged,
  minhHop,
  minhHopFacts,
  on1678,
  pair,
  reform,
  successor,
  vanLoi,
  viewed,
} from '../../../test/succession.ts';
import type { CommuneId } from '../../vocabulary/ids.ts';
import { helpersOf } from './index.ts';

describe('a commune that goes wholly into another', () => {
  it('takes its assignment along, with the rule, the way, the document and the facts', () => {
    const view = viewed(reform, minhHopFacts);
    const fate = {
      how: 'carried',
      rule: 'wholeMerger',
      commune: minhHop,
      document: { document: '1678-nq-ubtvqh15' },
      path: [
        {
          from: haSon,
          to: minhHop,
          on: reform,
          how: 'merged',
          ref: 'commune-ha-son-17092@1',
          document: { document: '1678-nq-ubtvqh15' },
        },
      ],
      events: ['commune-ha-son-17092@1'],
    };
    expect(view.communes[0]).toEqual({
      commune: haSon,
      communeName: 'Hạ Sơn',
      communeCode: '17092',
      on: reform,
      how: 'merged',
      event: 'commune-ha-son-17092@1',
      document: { document: '1678-nq-ubtvqh15' },
      heirs: [{ unit: minhHop, whole: true, path: fate.path }],
      assignments: [
        {
          ...pair('kho-bac', haSon),
          agencyName: 'Kho bạc Nhà nước',
          communeName: 'Hạ Sơn',
          communeCode: '17092',
          from: '2012-04-20',
          basis: { document: '2209-qd-ubnd-2022' },
          fate,
          events: ['assignment-kho-bac~ha-son-17092@0'],
        },
      ],
      promises: [],
      surveys: [],
      needs: [],
      outcomes: [],
    });
    expect(view.communes.map((one) => [one.commune, one.assignments.length])).toEqual([
      [haSon, 1],
      [vanLoi, 2],
    ]);
    expect(view.agencies).toEqual([]);
  });

  it('gives the successor all the helpers: three for Minh Hợp, each with the way', () => {
    const view = viewed(reform, minhHopFacts);
    const minh = helpersOf(view, minhHop as CommuneId);
    expect(
      minh?.helpers.map(({ agencyName, succeeded }) => [
        agencyName,
        succeeded?.former.communeName,
        succeeded?.rule,
        succeeded?.path.map(({ from, to }) => `${from} → ${to}`),
      ]),
    ).toEqual([
      ['Agribank', 'Văn Lợi', 'wholeMerger', [`${vanLoi} → ${minhHop}`]],
      ['Kho bạc Nhà nước', 'Hạ Sơn', 'wholeMerger', [`${haSon} → ${minhHop}`]],
      ['Ngân hàng Nhà nước', 'Văn Lợi', 'wholeMerger', [`${vanLoi} → ${minhHop}`]],
    ]);
    expect(minh?.orphaned).toEqual([]);
    expect(helpersOf(view, vanLoi as CommuneId)).toBeUndefined();
  });

  it('has ended for nobody on the day before', () => {
    const view = viewed('2025-06-30', minhHopFacts);
    expect(view.communes).toEqual([]);
    expect(
      helpersOf(view, vanLoi as CommuneId)?.helpers.map((one) => [one.agency, one.succeeded]),
    ).toEqual([
      ['agribank', undefined],
      ['nhnn', undefined],
    ]);
  });

  it('leaves to the successor what was owed, surveyed and measured', () => {
    const view = viewed(
      '2025-12-31',
      minhHopFacts,
      told('PledgeMade', { ...bank, pledge: 'p1', amount: 50_000_000 }, '2023-01-10'),
      told(
        'CommitmentSigned',
        { ...bank, commitment: 'c1', pledge: 'p1', amount: 40_000_000, dueBy: '2025-12-31' },
        '2023-02-10',
      ),
      told('PledgeMade', { ...bank, pledge: 'p2', what: 'Hướng dẫn làm hồ sơ vay' }, '2024-01-10'),
      told('PledgeMade', { ...bank, pledge: 'p3', amount: 5_000_000 }, '2024-01-11'),
      told('PledgeWithdrawn', { pledge: 'p3' }, '2024-06-01', {
        stream: 'assignment-nhnn~van-loi-17083',
      }),
      given(bank, '2024-05-20', { commitment: 'c1', value: 30_000_000 }),
      told(
        'NeedsSurveyed',
        { commune: vanLoi, participants: [], needs: [{ what: 'Nước sạch', priority: true }] },
        '2023-03-01',
        { stream: `need-${vanLoi}` },
      ),
      inNeed(
        'NeedIdentified',
        {
          commune: vanLoi,
          need: 'nuoc',
          what: 'Nước sạch',
          kind: 'services',
          priority: true,
          source: 'survey',
        },
        '2023-03-02',
      ),
      inNeed(
        'NeedIdentified',
        {
          commune: vanLoi,
          need: 'duong',
          what: 'Đường',
          kind: 'infrastructure',
          priority: true,
          source: 'survey',
        },
        '2023-03-02',
      ),
      inNeed(
        'NeedAssessed',
        { commune: vanLoi, need: 'nuoc', priority: false, by: 'UBND huyện', cost: 90_000_000 },
        '2023-04-01',
      ),
      inNeed('NeedClosed', { commune: vanLoi, need: 'duong', outcome: 'met' }, '2024-04-01'),
      inNeed('BaselineMeasured', { ...cows, value: '10' }, '2023-05-01'),
      inNeed('TargetSet', { ...cows, value: '20', by: '2026-12-31' }, '2023-05-01'),
      inNeed('OutcomeMeasured', { ...cows, actual: '12' }, '2024-01-01'),
      inNeed('OutcomeMeasured', { ...cows, actual: '16' }, '2025-01-01'),
    );
    const ended = view.communes.find((one) => one.commune === vanLoi);
    expect(
      ended?.promises.map(({ kind, id, promised, delivered, owed, dueBy, fate }) => [
        kind,
        id,
        promised,
        delivered.value,
        owed,
        dueBy,
        fate.how,
        fate.commune,
      ]),
    ).toEqual([
      ['pledge', 'p1', 50_000_000, 30_000_000, 20_000_000, undefined, 'carried', minhHop],
      ['commitment', 'c1', 40_000_000, 30_000_000, 10_000_000, '2025-12-31', 'carried', minhHop],
      ['pledge', 'p2', undefined, 0, undefined, undefined, 'carried', minhHop],
    ]);
    expect(ended?.promises[0]?.delivered.events).toEqual(['assignment-nhnn~van-loi-17083@6']);
    const fate = ended?.assignments[0]?.fate;
    expect(ended?.surveys).toEqual([
      {
        on: '2023-03-01',
        needs: [{ what: 'Nước sạch', priority: true }],
        fate,
        events: [`need-${vanLoi}@0`],
      },
    ]);
    expect(ended?.needs).toEqual([
      {
        on: '2023-03-02',
        need: 'nuoc',
        what: 'Nước sạch',
        kind: 'services',
        priority: false,
        cost: 90_000_000,
        fate,
        events: [`need-${vanLoi}@1`, `need-${vanLoi}@3`],
      },
    ]);
    expect(ended?.outcomes).toEqual([
      {
        agency: 'nhnn',
        indicator: 'Đàn bò',
        unit: 'con',
        baseline: '10',
        target: '20',
        actual: '16',
        measuredOn: '2025-01-01',
        fate,
        events: [`need-${vanLoi}@5`, `need-${vanLoi}@6`, `need-${vanLoi}@8`],
      },
    ]);
  });

  it('through a chain of mergers comes to the last, by the way of all', () => {
    const view = viewed(
      reform,
      commune('a-00001', 'A'),
      commune('b-00002', 'B'),
      agency('nhnn', 'Ngân hàng'),
      assigned('nhnn', 'a-00001', '2012-04-20'),
      merged('a-00001', 'b-00002', '2020-01-01'),
      successor('c-2025', '00002', 'C'),
      merged('b-00002', 'c-2025'),
    );
    const [first] = view.communes;
    expect(first?.assignments[0]?.fate.path.map(({ to }) => to)).toEqual(['b-00002', 'c-2025']);
    expect(helpersOf(view, 'c-2025' as CommuneId)?.helpers).toHaveLength(1);
  });
});

describe('a commune that is split up', () => {
  const split: readonly Told[] = [
    commune('hoa-son-17647', 'Hòa Sơn'),
    agency('nhnn', 'Ngân hàng'),
    assigned('nhnn', 'hoa-son-17647'),
    successor('vinh-tuong', '17357', 'Vĩnh Tường'),
    successor('van-hien', '17677', 'Văn Hiến'),
    told(
      'CommuneSplit',
      { commune: 'hoa-son-17647', into: ['vinh-tuong', 'van-hien'] },
      reform,
      on1678,
    ),
  ];

  it('leaves its assignment to nobody; each part shows it with why', () => {
    const view = viewed(reform, split);
    expect(fates(view.communes[0]?.assignments ?? [])).toEqual([
      ['nhnn~hoa-son-17647~1', 'orphaned', 'communeSplit'],
    ]);
    expect(
      view.helpers.map(({ communeName, helpers, orphaned }) => [
        communeName,
        helpers.length,
        fates(orphaned),
      ]),
    ).toEqual([
      ['Văn Hiến', 0, [['nhnn~hoa-son-17647~1', 'orphaned', 'communeSplit']]],
      ['Vĩnh Tường', 0, [['nhnn~hoa-son-17647~1', 'orphaned', 'communeSplit']]],
    ]);
  });

  it('has its helper in the part that a document names, from its day', () => {
    const adjusted = told(
      'AssignmentAdjusted',
      {
        assignment: 'nhnn~hoa-son-17647~1',
        basis: { document: 'qd-2025' },
        toCommune: 'van-hien',
      },
      '2025-08-01',
    );
    expect(viewed('2025-07-31', split, adjusted).communes[0]?.assignments[0]?.fate.how).toBe(
      'orphaned',
    );
    const view = viewed('2025-08-01', split, adjusted);
    expect(view.communes[0]?.assignments[0]?.fate).toEqual({
      how: 'transferred',
      rule: 'toCommune',
      commune: 'van-hien',
      document: { document: 'qd-2025' },
      path: [],
      events: ['assignment-nhnn~hoa-son-17647@1'],
    });
    expect(
      view.helpers.map(({ commune: c, helpers }) => [c, helpers.map((h) => h.succeeded?.rule)]),
    ).toEqual([['van-hien', ['toCommune']]]);

    // And on from there, where that commune goes wholly into another.
    const later = viewed(
      '2031-01-01',
      split,
      adjusted,
      commune('moi-00030', 'Mới', '2030-01-01'),
      merged('van-hien', 'moi-00030', '2030-01-01'),
    );
    expect(
      later.helpers.map(({ commune: c, helpers }) => [c, helpers.map((h) => h.succeeded?.rule)]),
    ).toEqual([['moi-00030', ['wholeMerger']]]);
  });

  it('has its helper in one part when a document assigns it there', () => {
    const view = viewed(reform, split, assigned('nhnn', 'van-hien', reform));
    expect(view.communes[0]?.assignments[0]?.fate).toEqual({
      how: 'transferred',
      rule: 'newAssignment',
      agency: 'nhnn',
      commune: 'van-hien',
      assignment: 'nhnn~van-hien~1',
      document: { document: '2209-qd-ubnd-2022' },
      path: [
        {
          from: 'hoa-son-17647',
          to: 'van-hien',
          on: reform,
          how: 'split',
          ref: 'commune-hoa-son-17647@1',
          document: { document: '1678-nq-ubtvqh15' },
        },
      ],
      events: ['assignment-nhnn~van-hien@0', 'commune-hoa-son-17647@1'],
    });
    expect(view.helpers.map(({ commune: c, helpers }) => [c, helpers.length])).toEqual([
      ['van-hien', 1],
    ]);
  });
});
