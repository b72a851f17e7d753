import { describe, expect, it } from 'vitest';
import { complete, flags } from '../../../test/fixture/index.ts';
import { right } from '../../../test/right.ts';
import { buildFlags, buildTenYearSummary } from '../../index.ts';
import { stampOf } from '../stamp.ts';
import { renderText } from './index.ts';
import { textTable } from './table-lines.ts';
import { widthOf, wrapped } from './width.ts';

const report = right(buildTenYearSummary(complete(), { log: { position: 9812 } }));

describe('the page', () => {
  it.each([40, 80, 100, 132])('is no wider than %i columns', (width) => {
    for (const one of [report, right(buildFlags(flags()))]) {
      for (const lang of ['vi', 'en'] as const) {
        const lines = renderText(one, { width, lang }).trimEnd().split('\n').slice(0, -1);
        expect(lines.filter((line) => widthOf(line) > width)).toEqual([]);
      }
    }
  });

  it('opens with who speaks, of what, as of when, and what is reconstructed', () => {
    expect(renderText(report).split('\n').slice(0, 13)).toEqual([
      'Tỉnh Nghệ An · Sở Lao động - Thương binh và Xã hội',
      'Tổng hợp kết quả ủng hộ, giúp đỡ giai đoạn 2012–2022',
      '════════════════════════════════════════════════════',
      'Ủng hộ, giúp đỡ các xã nghèo miền Tây Nghệ An',
      '',
      'Giai đoạn: 20/4/2012 – 28/6/2022',
      'Số liệu tính đến: ngày 28 tháng 6 năm 2022',
      'Theo những gì đã biết đến: hết ngày 28 tháng 6 năm 2022',
      'Quy tắc xét: mac-dinh, phiên bản 1',
      'Vị trí trong sổ sự kiện: 9.812',
      '',
      '! Báo cáo có số liệu tái dựng',
      'Trong 9.812 sự kiện làm căn cứ, 9.407 sự kiện (95,9%) là tái dựng, 405 sự kiện có nguồn.',
    ]);
  });

  it('ends with what it is checked by', () => {
    expect(renderText(report).trimEnd().split('\n').slice(-4)).toEqual([
      `Mã SHA-256 của báo cáo: ${report.hash}`,
      `Tạo bởi: ${report.header.generator.name} ${report.header.generator.version}`,
      '',
      stampOf(report, 'vi'),
    ]);
  });
});

describe('a table', () => {
  const heads = [
    { label: 'Xã', numeric: false },
    { label: 'Giá trị', numeric: true },
  ];

  it('sets numbers to the right, Vietnamese letters as one column each, the total under a rule', () => {
    const decomposed = 'Nậm Giải'.normalize('NFD');
    expect(
      textTable(
        heads,
        [
          [decomposed, '7'],
          ['Tổng', '7'],
        ],
        40,
        1,
      ),
    ).toEqual([
      'Xã        Giá trị',
      '────────  ───────',
      `${decomposed}        7`,
      '────────  ───────',
      'Tổng            7',
    ]);
  });

  it('wraps what is too long, and becomes a list where columns cannot stand', () => {
    expect(textTable(heads, [['một hai ba bốn năm', '1']], 20)).toEqual([
      'Xã           Giá trị',
      '───────────  ───────',
      'một hai ba         1',
      'bốn năm',
    ]);
    expect(textTable(heads, [['một hai', '1234567890123456']], 20)).toEqual([
      'Xã: một hai',
      'Giá trị:',
      '1234567890123456',
      '',
    ]);
  });
});

it('cuts a word that is longer than a line', () => {
  expect(wrapped('ĐĐĐĐĐ a', 2)).toEqual(['ĐĐ', 'ĐĐ', 'Đ', 'a']);
});
