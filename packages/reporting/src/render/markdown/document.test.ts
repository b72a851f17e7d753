import { describe, expect, it } from 'vitest';
import { complete, flags } from '../../../test/fixture/index.ts';
import { right } from '../../../test/right.ts';
import { buildFlags, buildTenYearSummary } from '../../build/index.ts';
import { renderMarkdown } from './document.ts';

const log = { position: 9812, head: 'ab'.repeat(32) };
const report = right(buildTenYearSummary(complete(), { log }));
const markdown = renderMarkdown(report);

describe('a report in Markdown', () => {
  it('begins with who, what, as of when, and what is reconstructed', () => {
    expect(markdown.split('\n').slice(0, 16)).toEqual([
      '# Tổng hợp kết quả ủng hộ, giúp đỡ giai đoạn 2012–2022',
      '',
      'Tỉnh Nghệ An · Sở Lao động - Thương binh và Xã hội',
      '',
      '*Ủng hộ, giúp đỡ các xã nghèo miền Tây Nghệ An*',
      '',
      '- Giai đoạn: 20/4/2012 – 28/6/2022',
      '- Số liệu tính đến: ngày 28 tháng 6 năm 2022',
      '- Theo những gì đã biết đến: hết ngày 28 tháng 6 năm 2022',
      '- Quy tắc xét: mac-dinh, phiên bản 1',
      '- Vị trí trong sổ sự kiện: 9.812',
      '',
      '> **Báo cáo có số liệu tái dựng**',
      '>',
      '> Trong 9.812 sự kiện làm căn cứ, 9.407 sự kiện (95,9%) là tái dựng, 405 sự kiện có nguồn.',
      '>',
    ]);
  });

  it('has its tables aligned, so that it can be read in a terminal', () => {
    const start = markdown.indexOf('| Năm  | Tính tại');
    expect(markdown.slice(start).split('\n').slice(0, 3)).toEqual([
      '| Năm  | Tính tại ngày | Đơn vị |   Xã | Phân công | Đơn vị mới | Đơn vị thôi giúp |',
      '| ---- | ------------- | -----: | ---: | --------: | ---------: | ---------------: |',
      '| 2012 | 31/12/2012    |    83▫ |  86▫ |       87▫ |        83▫ |               0▫ |',
    ]);
  });

  it('says in a line what a chart shows', () => {
    expect(markdown).toContain(
      '*Biểu đồ 2. Giá trị đã giúp từng năm. Đã giúp: năm 2012 15,1 tỷ đồng▫, năm 2022 8,421 tỷ đồng▫. (Bảng 3)*',
    );
  });

  it('ends with the hash, the place in the history and what made it', () => {
    expect(markdown.trimEnd().split('\n').slice(-5, -2)).toEqual([
      `- Mã SHA-256 của báo cáo: \`${report.hash}\``,
      `- Mã của sự kiện cuối: \`${log.head}\``,
      '- Tạo bởi: `@donghanh/reporting 0.1.0`',
    ]);
  });

  it('is in English throughout when asked', () => {
    const english = renderMarkdown(right(buildFlags(flags())), { lang: 'en' });
    expect(english).toContain(
      '> Not knowing enough does not mean that a unit did not help. No unit is flagged for silence alone',
    );
    const start = english.indexOf('#### Công an tỉnh helping Na Loi');
    expect(english.slice(start).split('\n\n').slice(1, 4)).toEqual([
      '**Flagged** · an explanation was asked for · Rests on reconstructed facts ▫',
      expect.stringMatching(/^Công an tỉnh was assigned to Na Loi by Decision/),
      [
        '- Flag: assigned but did not help',
        '- Period: 2012',
        '- Assigned by: 1310/QĐ-UBND, Điều 1',
        '- Flagged because: the commune reported nothing',
        '- Cause: agency',
        '- Policy: nghe-an-2017, version 1',
      ].join('\n'),
    ]);
  });
});
