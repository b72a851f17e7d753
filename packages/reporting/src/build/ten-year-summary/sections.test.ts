import {
  type ChangeRow,
  type CommuneReportLine,
  type CompleteSummary,
  completeSummary,
  type Decimal,
  defaultPolicy,
  type FlagCourse,
  type FlagYear,
  type LocalDate,
  type NeedLine,
  type RecommendationThen,
  type TaskThen,
  type Verdict,
  type Vnd,
} from '@donghanh/core';
import { describe, expect, it } from 'vitest';
import { amount, complete, count, ref, summary } from '../../../test/fixture/index.ts';
import { right } from '../../../test/right.ts';
import type { TableBlock } from '../../model/block.ts';
import type { ReportModel } from '../../model/report.ts';
import { flatBlocks } from '../../model/totals.ts';
import { sentenceText, valueText } from '../../render/format/index.ts';
import { buildTenYearSummary } from './build.ts';

/** Codes and ids of views, as plain text here. */
const id = <A extends string>(text: string): A => text as A;

const empty = (() => {
  const projection = completeSummary({ from: id<LocalDate>('2012-01-01'), policy: defaultPolicy });
  return projection.view(projection.init(), summary().asOf);
})();

const built = (sections: Partial<CompleteSummary>): ReportModel =>
  right(buildTenYearSummary(complete(summary(), sections)));

const table = (report: ReportModel, name: string): TableBlock => {
  const found = flatBlocks(report.blocks).find(
    (block): block is TableBlock => block.type === 'table' && block.id === name,
  );
  if (found === undefined) throw new Error(`no table ${name}`);
  return found;
};

/** The cells of a table as they are read, in Vietnamese; the total last. */
const read = (report: ReportModel, name: string): readonly (readonly string[])[] => {
  const { columns, rows, total } = table(report, name);
  return [...rows, ...(total === undefined ? [] : [total])].map(({ cells }) =>
    columns.map(({ key }) => {
      const value = cells[key];
      return value === undefined ? '?' : valueText(value, 'vi');
    }),
  );
};

describe('the committee', () => {
  const task = (name: string): TaskThen => ({
    task: id(name),
    what: `Việc ${name}`,
    by: 'UBND tỉnh',
    to: { kind: 'agency', id: 'so', name: 'Sở Lao động' },
    due: id('2022-03-31'),
    status: 'overdue',
    given: { on: id('2022-01-10'), document: id('qd-1310-2012'), event: ref('task-a@0') },
    days: 169,
    daysOverdue: 89,
    reports: [],
  });

  it('is told act by act and seat by seat, its tasks with what is late', () => {
    const agency = { agency: id<never>('so'), name: 'Sở Lao động' };
    const report = built({
      committees: {
        asOf: summary().asOf,
        committees: [
          {
            committee: id('ban'),
            name: 'Ban Chỉ đạo tỉnh',
            standingBody: agency,
            established: { on: id('2012-04-20'), event: ref('committee-ban@0') },
            reorganisations: [
              { on: id('2017-11-13'), event: ref('committee-ban@2'), what: 'thay Phó Trưởng ban' },
            ],
            members: [
              {
                member: id('b'),
                person: 'Lê Thị B',
                role: 'deputy',
                position: 'Phó Chủ tịch UBND tỉnh',
                appointed: { on: id('2017-11-13'), event: ref('committee-ban@3') },
              },
            ],
            former: [
              {
                member: id('a'),
                person: 'Nguyễn Văn A',
                role: 'deputy',
                position: 'Phó Chủ tịch UBND tỉnh',
                agency,
                appointed: { on: id('2012-04-20'), event: ref('committee-ban@1') },
                relieved: { on: id('2017-11-13'), event: ref('committee-ban@4') },
              },
            ],
          },
        ],
        tasks: [task('a')],
      },
    });
    expect(read(report, 'kien-toan')).toEqual([
      ['Ban Chỉ đạo tỉnh', 'Sở Lao động', 'Thành lập', '20/4/2012', '–'],
      ['Ban Chỉ đạo tỉnh', 'Sở Lao động', 'Kiện toàn', '13/11/2017', 'thay Phó Trưởng ban'],
    ]);
    expect(read(report, 'thanh-vien')).toEqual([
      [
        ...['Lê Thị B', 'Phó Trưởng ban', 'Phó Chủ tịch UBND tỉnh'],
        ...['–', 'Ban Chỉ đạo tỉnh', '13/11/2017', '–'],
      ],
      [
        ...['Nguyễn Văn A', 'Phó Trưởng ban', 'Phó Chủ tịch UBND tỉnh'],
        ...['Sở Lao động', 'Ban Chỉ đạo tỉnh', '20/4/2012', '13/11/2017'],
      ],
    ]);
    expect(read(report, 'nhiem-vu')).toEqual([
      ['10/1/2022; 1310/QĐ-UBND', 'Việc a', 'Sở Lao động', '31/3/2022', 'Quá hạn', '89', '–'],
    ]);
  });

  it('with many tasks shows the first, and all in an annex that the body names', () => {
    const names = Array.from({ length: 16 }, (_, i) => String(i + 1));
    const report = built({ committees: { ...empty.committees, tasks: names.map(task) } });
    expect(table(report, 'nhiem-vu').rows).toHaveLength(15);
    expect(table(report, 'nhiem-vu-day-du').rows.map(({ key }) => key)).toEqual(names);
    expect(table(report, 'nhiem-vu').footnotes.map((note) => sentenceText(note, 'vi'))).toEqual([
      '15 dòng đầu trong 16 dòng; đủ ở phụ lục “Nhiệm vụ được giao”.',
    ]);
    expect(report.blocks.flatMap((b) => (b.type === 'annex' ? [b.id] : []))).toEqual([
      'phu-luc-phan-cong',
      'phu-luc-nhiem-vu',
      'phu-luc-co-so',
    ]);
  });
});

describe('needs', () => {
  const need = (name: string, state: NeedLine['state']): NeedLine => ({
    need: id(name),
    what: 'đường vào bản',
    kind: 'infrastructure',
    source: 'survey',
    priority: true,
    identifiedOn: id('2018-03-01'),
    state,
    covers: [],
    events: [ref(`need-${name}@0`)],
  });
  const gaps = { survey: [], contact: [id<never>('x')], localContact: [], exitPlan: [] };

  it('are summed by district, and marked as far as their facts are reconstructed', () => {
    const needs = [need('a', 'open'), need('b', 'met')];
    const report = built({
      facts: { total: 10, reconstructed: [ref('need-a@0')] },
      needs: {
        ...empty.needs,
        communes: [
          {
            ...{ commune: id('x'), communeName: 'Xã X', communeCode: '17000' },
            ...{ district: 'ky-son', districtName: 'Kỳ Sơn' },
            ...{ needs, identified: 2, open: 1, covered: 1, priorityOpen: 1 },
            openCost: 5 as Vnd,
            contacts: { agency: 0, commune: 0, district: 0, province: 0 },
            gaps: ['contact'],
            events: [],
          },
        ],
        districts: [
          {
            ...{ district: 'ky-son', districtName: 'Kỳ Sơn', communes: 1, without: gaps },
            ...{ causeSide: 'commune', events: [ref('commune-x@0')] },
          },
        ],
        totals: { ...empty.needs.totals, identified: 2, open: 1, covered: 1, priorityOpen: 1 },
      },
    });
    const district = table(report, 'nhu-cau-theo-huyen');
    expect(district.rows[0]?.cells['identified']).toEqual({
      type: 'integer',
      value: 2,
      reconstructed: { extent: 'part' },
      evidence: expect.stringMatching(/^E\d+$/),
    });
    expect(read(report, 'xa-chua-lam')).toEqual([
      ['Kỳ Sơn', '1', '0', '1', '0', '0'],
      ['Tổng', '1', '0', '1', '0', '0'],
    ]);
  });
});

describe('flags by year', () => {
  const none = count(0, 0, []);
  const verdicts = (of: Partial<Record<Verdict, number>>): FlagYear['verdicts'] => ({
    ...{ RAISED: none, NOT_RAISED: none, UNKNOWN: none },
    ...{ DISPUTED: none, EXCUSED: none, NOT_DUE: none },
    ...Object.fromEntries(Object.entries(of).map(([key, n]) => [key, count(n, 0, [])])),
  });
  const year = (period: string, raised: number, unknown: number): FlagYear => ({
    period: id(period),
    flag: 'N',
    verdicts: verdicts({ RAISED: raised, UNKNOWN: unknown }),
    confirmed: count(raised, 0, []),
    cleared: none,
    all: count(raised + unknown, 0, []),
  });
  const course = (name: string, years: readonly string[], state: FlagCourse['state']) => ({
    agency: id<never>(name),
    agencyName: `Đơn vị bị nêu ${name}`,
    flag: 'N' as const,
    years: years.map((one) => id<never>(one)),
    state,
    reconstructed: false,
    events: [ref(`report-${name}@0`)],
  });
  const report = built({
    flags: {
      ...empty.flags,
      years: [year('2012', 8, 2), year('2013', 1, 9)],
      courses: [
        course('a', ['2012', '2013'], 'recovered'),
        course('b', ['2012'], 'undecided'),
        course('c', ['2012'], 'recovered'),
      ],
    },
  });

  it('are counted with a total for each flag', () => {
    expect(read(report, 'canh-bao-tung-nam-n')).toEqual([
      ['2012', '8', '0', '2', '0', '0', '0', '10', '8', '0'],
      ['2013', '1', '0', '9', '0', '0', '0', '10', '1', '0'],
      ['Tổng', '9', '0', '11', '0', '0', '0', '20', '9', '0'],
    ]);
  });

  it('say how many were flagged again and how many recovered, and name nobody', () => {
    expect(read(report, 'dien-bien-canh-bao')).toEqual([
      ['Đã được giao nhưng không giúp đỡ', '3', '2', '1', '2', '0', '1'],
      ['Chưa thực sự hiệu quả', '0', '0', '0', '0', '0', '0'],
    ]);
    expect(JSON.stringify(report)).not.toContain('Đơn vị bị nêu');
  });
});

describe('reports', () => {
  const line = (period: string, status: CommuneReportLine['status']): CommuneReportLine => ({
    period: id(period),
    due: { day: id('2013-01-15'), setBy: 'policy' },
    status,
    daysLate: 0,
    reminders:
      status === 'missing'
        ? [{ on: id('2013-02-01'), event: ref('reminder@0'), days: 9, answered: false }]
        : [],
    ...{ commune: id('x'), communeName: 'Xã X', district: 'ky-son', districtName: 'Kỳ Sơn' },
    nilLines: [],
    checks: [],
    ...(status === 'missing' ? {} : { filed: { on: id('2013-01-10'), event: ref('report@0') } }),
  });

  it('that are not on record are said to be so, never not to have been sent', () => {
    const lines = [line('2012', 'onTime'), line('2012', 'missing'), line('2013', 'late')];
    const report = built({ reporting: { ...empty.reporting, communes: lines } });
    expect(table(report, 'bao-cao-xa-theo-ky').columns.map(({ label }) => label.vi)).toEqual([
      'Kỳ',
      'Báo cáo phải có',
      'Đúng hạn',
      'Muộn',
      'Không ghi nhận báo cáo',
      'Chưa đến hạn',
      'Trong đó đã đôn đốc',
    ]);
    expect(read(report, 'bao-cao-xa-theo-ky')).toEqual([
      ['2012', '2', '1', '0', '1', '0', '1'],
      ['2013', '1', '0', '1', '0', '0', '0'],
      ['Tổng', '3', '1', '1', '1', '0', '1'],
    ]);
    expect(read(report, 'bao-cao-xa-theo-huyen')).toEqual([
      ['Kỳ Sơn', '3', '1', '1', '1', '0', '1'],
      ['Tổng', '3', '1', '1', '1', '0', '1'],
    ]);
    expect(JSON.stringify(report)).not.toContain('hưa nộp');
  });
});

describe('before and after', () => {
  const row = (commune: string, progress: string): ChangeRow => ({
    ...{ agency: id('a'), agencyName: 'Đơn vị A', commune: id(commune), communeName: 'Xã X' },
    ...{ communeCode: '17000', indicator: 'Đàn bò', unit: 'con' },
    baseline: { value: id<Decimal>('10'), on: id('2012-05'), from: 'apart', event: ref('b@0') },
    target: { value: id<Decimal>('20'), on: id('2012-05'), event: ref('t@0') },
    actual: { value: id<Decimal>('21'), on: id('2014-12-01'), event: ref('m@0') },
    difference: id<Decimal>('11'),
    progress: id<Decimal>(progress),
    warnings: ['baselineAfterFirstDelivery'],
    comparators: [],
    events: [ref('b@0'), ref('m@0'), ref('t@0')],
  });

  it('count who reached the target and who went back, and add no changes up', () => {
    const rows = [row('x', '1.1'), row('y', '0.5'), row('z', '-0.2')];
    const report = built({ changes: { asOf: summary().asOf, rows } });
    expect(read(report, 'truoc-sau-theo-chi-so')).toEqual([
      ['Đàn bò', 'con', '3', '3', '1', '1', '0', '0', '0'],
    ]);
    expect(table(report, 'truoc-sau-tung-cap').total).toBeUndefined();
    expect(read(report, 'truoc-sau-tung-cap')[0]).toEqual([
      ...['Xã X', 'Đơn vị A', 'Đàn bò, con', '10; 5/2012', '20; 5/2012', '21; 1/12/2014'],
      ...['11', '1,1', 'Số liệu trước hỗ trợ được đo sau lần hỗ trợ đầu tiên'],
    ]);
  });
});

describe('recommendations', () => {
  const one = (name: string, more: Partial<RecommendationThen>): RecommendationThen => ({
    recommendation: id(name),
    by: { kind: 'commune', id: 'x', name: 'Xã X' },
    subject: 'Thêm đơn vị giúp xã',
    text: 'Xã còn nhiều hộ nghèo',
    status: 'submitted',
    submitted: { on: id('2021-03-01'), event: ref(`recommendation-${name}@0`) },
    ageDays: 484,
    overdue: false,
    daysOverdue: 0,
    ...{ routings: [], receipts: [], considerations: [], advice: [], effects: [] },
    ...more,
  });

  it('are counted step by step with the days they took, and each is shown', () => {
    const act = { on: id<never>('2021-04-01'), event: ref('recommendation-a@1') };
    const report = built({
      recommendations: {
        asOf: summary().asOf,
        recommendations: [
          one('a', {
            status: 'considered',
            receipts: [act],
            considerations: [{ ...act, outcome: 'accepted', reason: 'phù hợp' }],
            outcome: 'accepted',
            reason: 'phù hợp',
            daysToOutcome: 31,
          }),
          one('b', {}),
        ],
      },
    });
    expect(read(report, 'kien-nghi-theo-buoc')).toEqual([
      ['Đã kiến nghị', '2', '–', '–'],
      ['Đã tiếp nhận', '1', '–', '–'],
      ['Đã xem xét', '1', '–', '–'],
      ['Kết quả: tiếp thu', '1', '31', '31'],
      ['Kết quả: tiếp thu một phần', '0', '–', '–'],
      ['Kết quả: không tiếp thu', '0', '–', '–'],
      ['Kết quả: để lại xem xét sau', '0', '–', '–'],
      ['Đã thành việc làm', '0', '–', '–'],
      ['Quá hạn xem xét', '0', '–', '–'],
    ]);
    expect(read(report, 'tung-kien-nghi')[0]).toEqual([
      ...['1/3/2021', 'Xã X', 'Thêm đơn vị giúp xã', '–', 'Đã xem xét'],
      ...['Tiếp thu; phù hợp', '31', '– (chưa có)'],
    ]);
  });
});

describe('twinnings', () => {
  it('have a total of their own, which is no part of the total delivered', () => {
    const sums = {
      pledged: amount(100, 0, [ref('twinning-a@1')]),
      delivered: amount(60, 0, [ref('twinning-a@2')]),
      unpricedPledges: 0,
      unvaluedGifts: 2,
    };
    const report = built({
      twinnings: {
        asOf: summary().asOf,
        twinnings: [
          {
            twinning: id('a'),
            form: 'twinned',
            helper: { kind: 'district', id: 'vinh', name: 'Thành phố Vinh' },
            helped: { kind: 'commune', id: 'x', name: 'Xã X', households: 12 },
            from: id('2015-01-01'),
            pledges: [],
            gifts: [],
            event: ref('twinning-a@0'),
            ...sums,
          },
        ],
        total: sums,
        inForce: { twinnings: 1, households: 12 },
      },
    });
    expect(read(report, 'ket-nghia-do-dau')).toEqual([
      ['Thành phố Vinh', 'Kết nghĩa', 'Xã X; 12 hộ', '1/1/2015', '–', '100 đồng', '60 đồng', '2'],
      ['Tổng', '–', '–', '–', '–', '100 đồng', '60 đồng', '2'],
    ]);
  });
});

describe('what it was computed from', () => {
  it('is the range of events, how many are reconstructed, the hash and the policy', () => {
    const log = { position: 9812, head: 'ab'.repeat(32) };
    const report = right(buildTenYearSummary(complete(), { log }));
    expect(read(report, 'co-so-tinh-toan').map(([, value]) => value)).toEqual([
      '20/4/2012 – 28/6/2022',
      '9.812',
      '9.812',
      '9.407',
      'ab'.repeat(32),
      'mac-dinh, 1',
    ]);
  });
});
