import type { TenYearSummary, Vnd } from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import { describe, expect, it } from 'vitest';
import { amount, complete, ref, summary } from '../../../test/fixture/index.ts';
import { right } from '../../../test/right.ts';
import type { Block, TableBlock } from '../../model/block.ts';
import type { ReportModel } from '../../model/report.ts';
import { flatBlocks } from '../../model/totals.ts';
import type { Value } from '../../model/value.ts';
import { sentenceText } from '../../render/format/index.ts';
import { buildTenYearSummary } from './build.ts';

const built = (view: TenYearSummary = summary()): ReportModel =>
  right(buildTenYearSummary(complete(view)));

const table = (report: ReportModel, id: string): TableBlock => {
  const found = flatBlocks(report.blocks).find(
    (block): block is TableBlock => block.type === 'table' && block.id === id,
  );
  if (found === undefined) throw new Error(`no table ${id}`);
  return found;
};

const titles = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) =>
    block.type === 'annex'
      ? [block.title.vi]
      : block.type === 'heading' && block.level === 2
        ? [block.text.vi]
        : [],
  );

const cell = (report: ReportModel, id: string, row: string, column: string): Value | undefined =>
  table(report, id).rows.find(({ key }) => key === row)?.cells[column];

describe('the report of a ten-year summary', () => {
  it('has its parts in the order of the Notice', () => {
    expect(titles(built().blocks)).toEqual([
      'Tóm tắt',
      'Văn bản làm căn cứ',
      'Ban Chỉ đạo và nhiệm vụ',
      'Kết quả theo năm',
      'Đơn vị giúp nhiều xã, xã có nhiều đơn vị',
      'Kết quả theo lĩnh vực, hình thức, nguồn và địa bàn',
      'Kết quả bằng số lượng',
      'Nhu cầu và phương án',
      'Trước và sau hỗ trợ',
      'Tỷ lệ hộ nghèo',
      'Đối chiếu số liệu công bố với số liệu tính từ sự kiện',
      'Đánh giá và cảnh báo theo năm',
      'Chế độ báo cáo',
      'Đơn vị chưa được phân công mà tự nguyện giúp đỡ',
      'Kết nghĩa, đỡ đầu',
      'Đề xuất và lời mời',
      'Kiến nghị',
      'Chỉ đạo và điều chỉnh',
      'Tồn tại, hạn chế và nguyên nhân',
      'Xã và đơn vị sáp nhập, chia tách, đổi tên',
      'Chất lượng số liệu',
      'Danh sách phân công đang thực hiện',
      'Cơ sở tính toán',
    ]);
  });

  it('says of a part of which nothing is on record that it was looked for', () => {
    const empty: TenYearSummary = {
      ...summary(),
      documents: [],
      years: [],
      agenciesWithSeveral: [],
      communesWithSeveral: [],
      byKind: {},
      byForm: {},
      byFund: {},
      byAgencyKind: {},
      byDistrict: [],
      reconciliations: [],
      indicators: [],
      refused: [],
      volunteers: [],
      lineage: [],
      notes: [],
      assignments: [],
    };
    const { uncovered: _, ...nothing } = empty;
    const { blocks } = built(nothing);
    expect(titles(blocks)).toEqual([
      'Tóm tắt',
      'Văn bản làm căn cứ',
      'Ban Chỉ đạo và nhiệm vụ',
      'Kết quả bằng số lượng',
      'Nhu cầu và phương án',
      'Trước và sau hỗ trợ',
      'Tỷ lệ hộ nghèo',
      'Đối chiếu số liệu công bố với số liệu tính từ sự kiện',
      'Đánh giá và cảnh báo theo năm',
      'Chế độ báo cáo',
      'Đơn vị chưa được phân công mà tự nguyện giúp đỡ',
      'Kết nghĩa, đỡ đầu',
      'Đề xuất và lời mời',
      'Kiến nghị',
      'Chỉ đạo và điều chỉnh',
      'Tồn tại, hạn chế và nguyên nhân',
      'Xã và đơn vị sáp nhập, chia tách, đổi tên',
      'Chất lượng số liệu',
      'Cơ sở tính toán',
    ]);
    const notes = blocks.flatMap((block) =>
      block.type === 'paragraph' && block.tone === 'note'
        ? [sentenceText(block.sentence, 'vi')]
        : [],
    );
    expect(notes).toEqual([
      'Không ghi nhận văn bản nào.',
      'Không ghi nhận quyết định thành lập, kiện toàn Ban Chỉ đạo của tỉnh.',
      'Không ghi nhận nhiệm vụ được giao.',
      'Không ghi nhận nhu cầu, khảo sát nào.',
      'Không ghi nhận phương án hỗ trợ nào.',
      'Không ghi nhận số liệu trước, sau hỗ trợ của cặp đơn vị – xã nào.',
      'Không ghi nhận số đo tỷ lệ hộ nghèo.',
      'Không ghi nhận tỷ lệ hộ nghèo của tỉnh hay cả nước.',
      'Không ghi nhận số liệu công bố.',
      'Xét theo quy tắc “mac-dinh”, phiên bản 1.',
      'Không có phân công nào để xét.',
      'Không ghi nhận đơn vị nào bị cảnh báo.',
      'Không ghi nhận đánh giá, xếp loại.',
      '“Không ghi nhận báo cáo” nghĩa là lịch sử này không có báo cáo đó; không có nghĩa là xã, đơn vị chắc chắn không gửi.',
      'Không ghi nhận báo cáo nào mà xã phải có.',
      'Không ghi nhận báo cáo nào mà đơn vị phải có.',
      'Không ghi nhận giúp đỡ tự nguyện.',
      'Không ghi nhận kết nghĩa, đỡ đầu.',
      'Không ghi nhận đề xuất phân công.',
      'Không ghi nhận lời mời giúp đỡ.',
      'Không ghi nhận kiến nghị.',
      'Không ghi nhận chỉ đạo.',
      'Không ghi nhận đơn vị nào bị nêu.',
      'Không ghi nhận việc phân công, điều chỉnh nào nêu lý do là cảnh báo, kiến nghị, chỉ đạo hay tồn tại.',
      'Không ghi nhận tồn tại, hạn chế.',
      'Không ghi nhận biến động trong kỳ.',
      'Không có điều gì phải lưu ý.',
    ]);
  });

  it('says who, of what, as of when and up to where', () => {
    const log = { position: 9812, head: 'ab'.repeat(32) };
    const { header } = right(buildTenYearSummary(complete(), { log }));
    expect(header).toEqual({
      province: 'Tỉnh Nghệ An',
      programme: 'Ủng hộ, giúp đỡ các xã nghèo miền Tây Nghệ An',
      standingBody: 'Sở Lao động - Thương binh và Xã hội',
      period: { from: '2012-04-20', to: '2022-06-28' },
      asOf: { effectiveOn: '2022-06-28', knownAt: '2022-06-28T16:59:59.999Z' },
      policy: { id: 'mac-dinh', version: 1 },
      log,
      generator: { name: '@donghanh/reporting', version: '0.1.0' },
    });
  });

  it('keeps figures as they are: whole đồng, their facts, and how much is reconstructed', () => {
    const report = built();
    const value = cell(report, 'gia-tri-theo-nam', '2012', 'delivered');
    expect(value).toEqual({
      type: 'money',
      value: 15_100_000_000,
      reconstructed: { extent: 'part', amount: 13_194_000_000 },
      evidence: expect.stringMatching(/^E\d+$/),
    });
    const entry = report.evidence.find(({ key }) => key === value?.evidence);
    expect(entry?.events).toEqual(summary().years[0]?.delivered.events);
  });

  it('names one list of facts once, however many figures rest on it', () => {
    const { evidence } = built();
    const lists = evidence.map(({ events }) => events.join());
    expect(new Set(lists).size).toBe(evidence.length);
    expect(evidence.map(({ key }) => key)).toEqual(evidence.map((_, i) => `E${i + 1}`));
  });

  it('puts every column of every table into every row', () => {
    for (const block of flatBlocks(built().blocks)) {
      if (block.type !== 'table') continue;
      const keys = block.columns.map(({ key }) => key).sort();
      const rows = block.total === undefined ? block.rows : [...block.rows, block.total];
      for (const row of rows)
        expect([block.id, Object.keys(row.cells).sort()]).toEqual([block.id, keys]);
    }
  });

  it('gives every part an id of its own, and every chart a table', () => {
    const blocks = flatBlocks(built().blocks);
    const ids = blocks.flatMap((block) => ('id' in block ? [block.id] : []));
    expect(new Set(ids).size).toBe(ids.length);
    for (const block of blocks) {
      if (block.type !== 'chart') continue;
      const columns = table(built(), block.table).columns.map(({ key }) => key);
      expect(columns).toEqual(expect.arrayContaining([block.category, ...block.series]));
    }
  });
});

describe('what is reconstructed', () => {
  const banner = (view: TenYearSummary) => built(view).banner;

  it('is said at the top, as a share of facts and of đồng', () => {
    const { reconstructed, title, paragraphs } = banner(summary());
    expect([reconstructed, title.vi]).toEqual([true, 'Báo cáo có số liệu tái dựng']);
    expect(paragraphs.slice(0, 2).map((p) => sentenceText(p, 'vi'))).toEqual([
      'Trong 9.812 sự kiện làm căn cứ, 9.407 sự kiện (95,9%) là tái dựng, 405 sự kiện có nguồn.',
      'Trong 310,794 tỷ đồng đã giúp, 303,9315 tỷ đồng (97,8%) là giá trị tái dựng, 6,8625 tỷ đồng có nguồn.',
    ]);
  });

  it('is denied only when neither a fact nor a đồng is', () => {
    const { totals } = summary();
    const delivered = amount(totals.delivered.value, 0, totals.delivered.events);
    const real = { ...summary(), totals: { ...totals, delivered } };
    const none = { total: 10, reconstructed: 0 };
    // Whether its parts agree is not asked here: the banner is made of the same two figures.
    const years = summary().years.map((y) => ({
      ...y,
      delivered: { ...y.delivered, reconstructed: 0 as Vnd },
    }));
    const parts = { years, byKind: {}, byForm: {}, byFund: {}, byAgencyKind: {}, byDistrict: [] };
    expect(banner({ ...real, ...parts, facts: none }).reconstructed).toBe(false);
    expect(
      banner({ ...real, ...parts, facts: { total: 10, reconstructed: 1 } }).reconstructed,
    ).toBe(true);
    expect(banner({ ...summary(), facts: none }).reconstructed).toBe(true);
  });

  it('is marked on the pair wherever it is named', () => {
    const report = built();
    expect(cell(report, 'phan-cong', 'don-vi-13~xa-13', 'agency')?.reconstructed).toEqual({
      extent: 'whole',
    });
    expect(cell(report, 'phan-cong', 'don-vi-13~xa-13', 'commune')?.reconstructed).toEqual({
      extent: 'whole',
    });
    expect(cell(report, 'phan-cong', 'don-vi-12~xa-12', 'agency')?.reconstructed).toBeUndefined();
    // The Border Guard: Môn Sơn is real, the other two are not.
    expect(cell(report, 'don-vi-nhieu-xa', 'don-vi-5', 'count')).toMatchObject({
      value: 3,
      reconstructed: { extent: 'part', amount: 2 },
    });
  });
});

describe('published figures', () => {
  it('stand as printed beside the computed ones, with the difference', () => {
    const row = table(built(), 'doi-chieu-so-lieu').rows[0];
    expect(row?.cells).toMatchObject({
      raw: { type: 'quote', raw: 'gần 310,794 tỷ đồng' },
      stated: { type: 'money', value: 310_794_000_000, qualifier: 'nearly' },
      computed: { type: 'money', value: 310_794_000_000 },
      difference: { type: 'money', value: 0 },
      verdict: { text: { vi: 'Khớp' } },
    });
  });

  it('are kept as stated when the method is not known, and that is said', () => {
    const report = built();
    expect(cell(report, 'doi-chieu-so-lieu', 'giam-ngheo', 'stated')).toEqual({
      type: 'decimal',
      value: '5.97',
      unit: 'pointsPerYear',
      qualifier: 'exact',
    });
    expect(cell(report, 'doi-chieu-so-lieu', 'giam-ngheo', 'computed')).toEqual({
      type: 'nothing',
    });
    const cautions = report.blocks.flatMap((block) =>
      block.type === 'paragraph' && block.tone === 'caution'
        ? [sentenceText(block.sentence, 'vi')]
        : [],
    );
    expect(cautions).toEqual([
      'Nguồn ghi “giảm bình quân 5,97%/năm”: chưa rõ phương pháp tính, giữ nguyên như nguồn.',
    ]);
  });
});

describe('totals', () => {
  it('that the parts do not reach get a row for the rest', () => {
    const rows = table(built(), 'theo-huyen').rows;
    expect(rows.at(-1)).toEqual({
      key: 'remainder',
      remainder: true,
      cells: {
        part: {
          type: 'text',
          text: { vi: 'Không gắn với một huyện', en: 'Not of one district' },
        },
        delivered: {
          type: 'money',
          value: 55_794_000_000,
          reconstructed: { extent: 'part', amount: 54_931_500_000 },
        },
        reconstructed: {
          type: 'money',
          value: 54_931_500_000,
          reconstructed: { extent: 'whole', amount: 54_931_500_000 },
        },
      },
    });
    expect(table(built(), 'theo-linh-vuc').rows.some(({ remainder }) => remainder)).toBe(false);
  });

  const [district, ...districts] = summary().byDistrict;
  const withDistrict = (value: number, reconstructed: number): TenYearSummary => ({
    ...summary(),
    byDistrict: [
      ...districts,
      {
        district: 'huyen-1',
        name: district?.name ?? '',
        delivered: amount(value, reconstructed, [ref('gift@0')]),
      },
    ],
  });

  it('that the parts exceed are refused, with the table and both sums', () => {
    expect(buildTenYearSummary(complete(withDistrict(101_000_000_000, 0)))).toEqual(
      E.left({
        _tag: 'TotalsDoNotAgree',
        table: 'theo-huyen',
        column: 'delivered',
        parts: 311_000_000_000,
        total: 310_794_000_000,
        message:
          'table theo-huyen, column delivered: the parts make 311000000000, the total says 310794000000',
      }),
    );
  });

  it('whose reconstructed part does not fit are refused as well', () => {
    expect(buildTenYearSummary(complete(withDistrict(100_794_000_000, 0)))).toMatchObject(
      E.left({ table: 'theo-huyen', column: 'reconstructed' }),
    );
  });

  it('of the years are checked in every column', () => {
    const view = summary();
    const pledged = amount(view.totals.pledged.value + 1, 0, []);
    const wrong = { ...view, totals: { ...view.totals, pledged } };
    expect(buildTenYearSummary(complete(wrong))).toMatchObject(
      E.left({ table: 'gia-tri-theo-nam', column: 'pledged', total: pledged.value }),
    );
  });
});
