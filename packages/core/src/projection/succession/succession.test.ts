import { describe, expect, it } from 'vitest';
import { asOf, history, type Told, told, viewOf } from '../../../test/history.ts';
import type { JsonOf } from '../../../test/record.ts';
import type { EventType } from '../../catalogue/domain-event.ts';
import type { CommuneId } from '../../vocabulary/ids.ts';
import { helpersOf, succession } from './index.ts';

const reform = '2025-07-01';
const on1678 = { meta: { document: { document: '1678-nq-ubtvqh15' } } } as const;

const commune = (id: string, name: string, on = '2011-10-12'): Told =>
  told('CommuneRegistered', { commune: id, code: id.slice(-5), kind: 'xa', name }, on);
const successor = (id: string, code: string, name: string): Told =>
  told('CommuneRegistered', { commune: id, code, kind: 'xa', name }, reform);
const agency = (id: string, name: string): Told =>
  told('AgencyRegistered', { agency: id, kind: 'provincial', name }, '2012-01-01');
const merged = (id: string, into: string, on = reform): Told =>
  told('CommuneMerged', { commune: id, into }, on, on1678);

const pair = (agencyId: string, communeId: string, n = 1) => ({
  assignment: `${agencyId}~${communeId}~${n}`,
  agency: agencyId,
  commune: communeId,
});
const assigned = (agencyId: string, communeId: string, on = '2022-07-29', n = 1): Told =>
  told(
    'AssignmentMade',
    {
      ...pair(agencyId, communeId, n),
      form: 'assigned',
      role: 'help',
      basis: { document: '2209-qd-ubnd-2022' },
    },
    on,
  );
const given = (
  of: ReturnType<typeof pair>,
  on: string,
  more: Partial<JsonOf<'ContributionDelivered'>>,
): Told =>
  told(
    'ContributionDelivered',
    {
      ...of,
      contribution: 'g1',
      kind: 'living',
      form: 'money',
      fund: 'own',
      stream: 'donation',
      evidence: 'E2',
      ...more,
    },
    on,
  );

const vanLoi = 'van-loi-17083';
const haSon = 'ha-son-17092';
const minhHop = 'minh-hop-17071-2025';
const bank = pair('nhnn', vanLoi);

/** Văn Lợi with two helpers and Hạ Sơn with one become Minh Hợp on 1/7/2025. */
const minhHopFacts: readonly Told[] = [
  commune(vanLoi, 'Văn Lợi'),
  commune(haSon, 'Hạ Sơn'),
  agency('nhnn', 'Ngân hàng Nhà nước'),
  agency('agribank', 'Agribank'),
  agency('kho-bac', 'Kho bạc Nhà nước'),
  assigned('nhnn', vanLoi),
  assigned('agribank', vanLoi),
  assigned('kho-bac', haSon, '2012-04-20'),
  successor(minhHop, '17071', 'Minh Hợp'),
  merged(vanLoi, minhHop),
  merged(haSon, minhHop),
];

const viewed = (on: string, ...facts: readonly (Told | readonly Told[])[]) =>
  viewOf(succession, history(...facts), asOf(on));
const fates = (duties: readonly { assignment: string; fate: { how: string; rule: string } }[]) =>
  duties.map(({ assignment, fate }) => [assignment, fate.how, fate.rule]);

const inNeed = <T extends EventType>(type: T, data: JsonOf<T>, on: string): Told =>
  told(type, data, on, { stream: `need-${vanLoi}` });
const cows = { agency: 'nhnn', commune: vanLoi, indicator: 'Đàn bò', unit: 'con' } as const;

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

describe('an agency that ends', () => {
  const department: readonly Told[] = [
    commune('keng-du-16822', 'Keng Đu'),
    agency('so-gtvt', 'Sở Giao thông vận tải'),
    agency('so-xay-dung', 'Sở Xây dựng'),
    assigned('so-gtvt', 'keng-du-16822', '2012-04-20'),
  ];
  const mergedAgency = told(
    'AgencyMerged',
    { agency: 'so-gtvt', into: 'so-xay-dung' },
    '2025-03-01',
  );

  it('leaves its assignment orphaned: it does not follow the merger of the agency', () => {
    const view = viewed(reform, department, mergedAgency);
    expect(view.agencies.map((one) => [one.agency, one.heirs.map(({ unit }) => unit)])).toEqual([
      ['so-gtvt', ['so-xay-dung']],
    ]);
    expect(fates(view.agencies[0]?.assignments ?? [])).toEqual([
      ['so-gtvt~keng-du-16822~1', 'orphaned', 'agencyMerged'],
    ]);
    const keng = helpersOf(view, 'keng-du-16822' as CommuneId);
    expect(keng?.helpers).toEqual([]);
    expect(fates(keng?.orphaned ?? [])).toEqual([
      ['so-gtvt~keng-du-16822~1', 'orphaned', 'agencyMerged'],
    ]);
  });

  it('or dissolves, says so', () => {
    const view = viewed(
      reform,
      department,
      told('AgencyDissolved', { agency: 'so-gtvt' }, '2025-03-01'),
    );
    expect(fates(view.agencies[0]?.assignments ?? [])).toEqual([
      ['so-gtvt~keng-du-16822~1', 'orphaned', 'agencyDissolved'],
    ]);
    expect(view.agencies[0]?.heirs).toEqual([]);
  });

  it('hands its assignment on by a document, also months later', () => {
    const transferred = told(
      'AssignmentTransferred',
      {
        assignment: 'so-gtvt~keng-du-16822~1',
        to: 'so-xay-dung',
        basis: { document: 'qd-2025' },
      },
      '2025-06-01',
    );
    const received = assigned('so-xay-dung', 'keng-du-16822', '2025-06-01');
    const before = viewed('2025-05-31', department, mergedAgency, transferred, received);
    expect(fates(before.agencies[0]?.assignments ?? [])).toEqual([
      ['so-gtvt~keng-du-16822~1', 'orphaned', 'agencyMerged'],
    ]);
    const after = viewed('2025-06-01', department, mergedAgency, transferred, received);
    expect(after.agencies[0]?.assignments[0]?.fate).toEqual({
      how: 'transferred',
      rule: 'transfer',
      agency: 'so-xay-dung',
      commune: 'keng-du-16822',
      assignment: 'so-xay-dung~keng-du-16822~1',
      document: { document: 'qd-2025' },
      path: [],
      events: ['assignment-so-gtvt~keng-du-16822@1', 'assignment-so-xay-dung~keng-du-16822@0'],
    });
    expect(helpersOf(after, 'keng-du-16822' as CommuneId)?.helpers.map((h) => h.agency)).toEqual([
      'so-xay-dung',
    ]);
  });

  it('is followed by its heir where a document assigns the heir anew', () => {
    const view = viewed(
      reform,
      department,
      mergedAgency,
      assigned('so-xay-dung', 'keng-du-16822', '2025-03-01'),
    );
    expect(fates(view.agencies[0]?.assignments ?? [])).toEqual([
      ['so-gtvt~keng-du-16822~1', 'transferred', 'newAssignment'],
    ]);
  });

  it('or whose assignment a decision ended with it, leaves nothing open', () => {
    const view = viewed(
      reform,
      department,
      mergedAgency,
      told(
        'AssignmentEnded',
        { assignment: 'so-gtvt~keng-du-16822~1', reason: 'agencyEnded' },
        '2025-03-01',
      ),
    );
    expect(fates(view.agencies[0]?.assignments ?? [])).toEqual([
      ['so-gtvt~keng-du-16822~1', 'ended', 'endedByDecision'],
    ]);
    expect(view.helpers).toEqual([]);
  });

  it('has no say over an assignment that was over long before', () => {
    const view = viewed(
      reform,
      department,
      mergedAgency,
      told(
        'AssignmentEnded',
        { assignment: 'so-gtvt~keng-du-16822~1', reason: 'replaced' },
        '2022-07-29',
      ),
    );
    expect(view.agencies[0]?.assignments).toEqual([]);
  });

  it('and whose commune ends after it is orphaned for the agency, in the commune that followed', () => {
    const view = viewed(
      reform,
      department,
      mergedAgency,
      successor('moi-2025', '16822', 'Mới'),
      merged('keng-du-16822', 'moi-2025'),
    );
    expect(fates(view.communes[0]?.assignments ?? [])).toEqual([
      ['so-gtvt~keng-du-16822~1', 'orphaned', 'agencyMerged'],
    ]);
    expect(helpersOf(view, 'moi-2025' as CommuneId)?.orphaned).toHaveLength(1);
  });
});
