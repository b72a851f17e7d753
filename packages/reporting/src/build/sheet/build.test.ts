import type { FlagFinding, Sheet } from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import { describe, expect, it } from 'vitest';
import { agencySheet, pairFacts } from '../../../test/fixture/index.ts';
import { right } from '../../../test/right.ts';
import type { TableBlock } from '../../model/block.ts';
import type { ReportModel } from '../../model/report.ts';
import { hashOf } from '../../model/seal.ts';
import { flatBlocks } from '../../model/totals.ts';
import {
  renderCsvFolder,
  renderHtml,
  renderJson,
  renderMarkdown,
  renderText,
} from '../../render/index.ts';
import { buildSheet } from './build.ts';

const built = (more: Partial<Sheet> = {}, options: Parameters<typeof buildSheet>[1] = {}) =>
  right(buildSheet({ ...agencySheet(), ...more }, options));

const tableOf = (report: ReportModel, id: string): TableBlock => {
  const found = flatBlocks(report.blocks).find(
    (block): block is TableBlock => block.type === 'table' && block.id === id,
  );
  if (found === undefined) throw new Error(`no table ${id}`);
  return found;
};

const sections = (report: ReportModel): readonly string[] =>
  report.blocks.flatMap((block) =>
    block.type === 'heading' || block.type === 'annex' ? [block.id] : [],
  );

describe('the report of a sheet', () => {
  it('is about its unit, in the order in which it is read', () => {
    const report = built();
    expect(report.title).toEqual({
      vi: 'Sở Giao thông vận tải: kết quả ủng hộ, giúp đỡ',
      en: 'Sở Giao thông vận tải: help delivered',
    });
    expect(report.header).toMatchObject({
      scope: { agency: 'so-gtvt' },
      period: { from: '2012-01-01', to: '2014-06-28' },
      policy: { id: 'mac-dinh', version: 1 },
      province: 'Nghệ An',
    });
    expect(report.header).not.toHaveProperty('nameFlags');
    expect(report.hash).toBe(hashOf(report));
    expect(sections(report)).toEqual([
      'tom-tat',
      'don-vi',
      'phan-cong-giup-do',
      'theo-nam',
      'co-cau',
      'dang-ky-cam-ket',
      'nhu-cau',
      'phuong-an',
      'bao-cao',
      'ket-qua-xet-chung',
      'kien-nghi',
      'ke-thua',
      'phu-luc-ban-giao',
    ]);
  });

  it('has totals that are the sums of what stands above them', () => {
    const totals = [
      'phan-cong',
      'gia-tri-tung-nam',
      'theo-muc-dich',
      'theo-nguon-tien',
      'ban-giao',
    ];
    const delivered = totals.map((id) => {
      const cells = tableOf(built(), id).total?.cells ?? {};
      const value = cells['delivered'] ?? cells['value'];
      return value?.type === 'money' ? [value.value, value.reconstructed] : value;
    });
    const whole = [24_000_000, { extent: 'part', amount: 4_000_000 }];
    expect(delivered).toEqual(totals.map(() => whole));
    expect(tableOf(built(), 'tu-nguyen').total?.cells['value']).toMatchObject({
      value: 10_000_000,
    });
  });

  it('is refused when gifts do not make the total, or assignments make more', () => {
    const { aid } = agencySheet();
    expect(buildSheet({ ...agencySheet(), aid: { ...aid, gifts: aid.gifts.slice(1) } })).toEqual(
      E.left({
        _tag: 'TotalsDoNotAgree',
        table: 'ban-giao',
        column: 'value',
        parts: 4_000_000,
        total: 24_000_000,
        message: 'table ban-giao, column value: the parts make 4000000, the total says 24000000',
      }),
    );
    const twice = { ...aid, assignments: [...aid.assignments, ...aid.assignments] };
    expect(buildSheet({ ...agencySheet(), aid: twice })).toMatchObject({
      left: { table: 'phan-cong', parts: 48_000_000, total: 24_000_000 },
    });
  });

  it('says what was delivered on no assignment of the list as a remainder', () => {
    const { aid } = agencySheet();
    const rows = tableOf(built({ aid: { ...aid, assignments: [] } }), 'phan-cong').rows;
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      remainder: true,
      cells: { delivered: { value: 24_000_000, reconstructed: { amount: 4_000_000 } } },
    });
  });

  it('has long lists of assignments as an annex', () => {
    const { aid } = agencySheet();
    const [first] = aid.assignments;
    const many = Array.from({ length: 16 }, (_, i) => ({
      ...(first as (typeof aid.assignments)[number]),
      assignment: `a~${i}` as never,
      delivered: { ...aid.totals.delivered, value: 0 as never, reconstructed: 0 as never },
    }));
    const report = built({ aid: { ...aid, assignments: many } });
    expect(sections(report)).not.toContain('phan-cong-giup-do');
    expect(sections(report)).toContain('phu-luc-phan-cong');
  });

  it('of a commune says who helps it because it took in another', () => {
    const heir = {
      agency: 'bdbp',
      agencyName: 'Bộ đội Biên phòng',
      assignment: 'bdbp~my-ly~1',
      from: '2012-04-20',
      basis: { document: '1310' },
      succeeded: {
        former: { commune: 'my-ly', communeName: 'Mỹ Lý', communeCode: '16813' },
        rule: 'wholeMerger',
        path: [],
      },
      events: ['b@0'],
    };
    const own = { ...heir, agencyName: 'Sở', succeeded: undefined };
    const helpers = [{ commune: 'keng-du', helpers: [own, heir], orphaned: [] }] as never;
    const scope = { commune: 'keng-du' } as never;
    const { rows } = tableOf(built({ scope, helpers }), 'giup-theo-ke-thua');
    expect(
      rows.map(({ key, cells }) => [key, cells['agency'], cells['former'], cells['document']]),
    ).toMatchObject([
      [
        'keng-du~bdbp~my-ly~1',
        { name: 'Bộ đội Biên phòng' },
        { name: 'Mỹ Lý' },
        { number: '1310/QĐ-UBND' },
      ],
    ]);
  });

  it('of one year names it, and has no table of years', () => {
    const { aid } = agencySheet();
    const report = built({
      scope: { ...agencySheet().scope, year: 2012 },
      aid: { ...aid, years: aid.years.slice(0, 1) },
    });
    expect(report.title.vi).toBe('Sở Giao thông vận tải: kết quả ủng hộ, giúp đỡ năm 2012');
    expect(sections(report)).not.toContain('theo-nam');
    expect(tableOf(report, 'phan-cong').columns.map(({ key }) => key)).not.toContain('pledged');
  });

  it('marks its banner when only a fact of the timeline is reconstructed', () => {
    const { aid } = agencySheet();
    const none = { value: 0, reconstructed: 0, events: [] } as never;
    const clean = {
      ...aid,
      facts: { total: 2, reconstructed: 0 },
      totals: { ...aid.totals, delivered: none },
      assignments: [],
      gifts: [],
      years: [],
      byKind: {},
      byFund: {},
    };
    expect(built({ aid: clean, findings: [] }).banner.reconstructed).toBe(false);
    expect(
      built({ aid: clean, findings: [] }, { timeline: pairFacts() }).banner.reconstructed,
    ).toBe(true);
  });
});

describe('verdicts on named agencies', () => {
  const forms = (report: ReportModel) => [
    renderHtml(report),
    renderMarkdown(report),
    renderText(report),
    renderJson(report),
    JSON.stringify(renderCsvFolder(report, { profile: 'data' })),
  ];
  const explanation = agencySheet().findings[0]?.explanation.vi ?? '';

  it('are in no format unless whoever makes the report says so', () => {
    for (const form of forms(built({}, { timeline: pairFacts() }))) {
      expect(form).not.toContain(explanation);
      expect(form).not.toMatch(/Cảnh báo|Phê bình|Không thực hiện/);
      expect(form).toContain('Bàn giao hỗ trợ');
    }
  });

  it('are in every format when they are asked for', () => {
    const report = built({}, { timeline: pairFacts(), nameFlags: true });
    expect(report.header.nameFlags).toBe(true);
    expect(explanation).not.toBe('');
    expect(renderJson(report)).toContain(JSON.stringify(explanation));
    for (const form of forms(report)) expect(form).toContain('Phê bình');
  });

  it('are counted without a name from three agencies on', () => {
    const [one] = agencySheet().findings;
    const of = (agencies: readonly string[]) =>
      agencies.map((agency) => ({ ...one, agency, agencyName: agency }) as FlagFinding);
    const two = built({ findings: of(['a', 'b']) });
    expect(() => tableOf(two, 'ket-qua-xet-phan-cong')).toThrow();
    const three = built({ findings: of(['a', 'b', 'c']) });
    const { total } = tableOf(three, 'ket-qua-xet-phan-cong');
    expect(total?.cells['RAISED']).toMatchObject({ value: 3 });
    expect(three.blocks.some(({ type }) => type === 'finding')).toBe(false);
  });
});
