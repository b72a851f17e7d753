import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { renderDocx } from '../src/docx/index.ts';
import { buildFlags, buildTenYearSummary } from '../src/index.ts';
import { renderPdf } from '../src/pdf/index.ts';
import { renderXlsx } from '../src/xlsx/index.ts';
import { complete, flags } from './fixture/index.ts';
import { converted, soffice } from './libre-office.ts';
import { official } from './official.ts';
import { fontsOf, hasPoppler, type PrintedPage, printedPages } from './printed.ts';
import { right } from './right.ts';

const report = right(buildTenYearSummary(complete()));
const folder = mkdtempSync(join(tmpdir(), 'donghanh-print-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** By its number, for whoever sees the test fail. */
const emptyPages = (pages: readonly PrintedPage[]): readonly number[] =>
  pages.flatMap(({ ink }, i) => (ink < 0.001 ? [i + 1] : []));
const allText = (pages: readonly PrintedPage[]): string => pages.map(({ text }) => text).join(' ');

/** Letters with every mark that Vietnamese has, of words that stand in every form. */
const words = [
  'Tổng giá trị đã giúp',
  '310,794 tỷ đồng',
  'Bộ Chỉ huy Bộ đội Biên phòng tỉnh',
  'Tỷ lệ hộ nghèo',
  'Sở Giao thông vận tải',
  'Keng Đu',
];

describe.skipIf(!hasPoppler || soffice === undefined)('a Word document, printed', () => {
  const printed = async (name: string, file: Promise<Uint8Array>): Promise<string> => {
    converted(folder, `${name}.docx`, await file, 'pdf');
    return join(folder, `${name}.pdf`);
  };

  it('is an official document from its first page to its signature', async () => {
    const pages = printedPages(await printed('official', renderDocx(report, { official })));
    const [first] = pages;
    for (const head of [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 05/BC-SLĐTBXH',
      'Nghệ An, ngày 05 tháng 01 năm 2022',
      'BÁO CÁO',
      'ba trăm mười tỷ bảy trăm chín mươi tư triệu đồng',
    ]) {
      expect(first?.text).toContain(head);
    }
    const text = allText(pages);
    for (const word of words) expect(text).toContain(word);
    expect(text).toBe(text.normalize('NFC'));
    expect(emptyPages(pages)).toEqual([]);
    expect(pages.length).toBeGreaterThan(10);
    expect(pages.length).toBeLessThan(60);
    // Who signs does not stand alone on a page.
    const signed = pages.find(({ text: one }) => one.includes('Nguyễn Văn A'));
    expect(signed?.text).toContain('./.');
  });
});

describe.skipIf(!hasPoppler || soffice === undefined)('a workbook, printed', () => {
  it('shows every number and date, and a chart on the page of its table', async () => {
    converted(folder, 'book.xlsx', await renderXlsx(report), 'pdf');
    const pages = printedPages(join(folder, 'book.pdf'));
    const text = allText(pages);
    // What a program prints where a column is too narrow for its number.
    expect(text).not.toContain('###');
    for (const word of [...words.filter((one) => !one.startsWith('310')), '310,794,000,000']) {
      expect(text).toContain(word);
    }
    expect(emptyPages(pages)).toEqual([]);
    const years = pages.filter(({ text: one }) =>
      one.includes('Đăng ký, cam kết và đã giúp theo năm'),
    );
    expect(years.at(-1)?.text).toContain('Lũy kế đã giúp');
    expect(years.at(-1)?.text).toContain('phần tái dựng');
  });
});

describe.skipIf(!hasPoppler)('a PDF, seen', () => {
  const seen = async (name: string, file: Promise<Uint8Array>): Promise<string> => {
    writeFileSync(join(folder, name), await file);
    return join(folder, name);
  };

  it('has its words right, its fonts inside and no empty page', async () => {
    const file = await seen('summary.pdf', renderPdf(report));
    const pages = printedPages(file);
    const text = allText(pages);
    for (const word of words) expect(text).toContain(word);
    expect(text).toBe(text.normalize('NFC'));
    expect(emptyPages(pages)).toEqual([]);
    expect(pages.length).toBeGreaterThan(10);
    expect(pages.length).toBeLessThan(60);
    const fonts = fontsOf(file);
    expect(fonts.length).toBeGreaterThan(2);
    for (const [name, inside] of fonts)
      expect([name.replace(/-.*/, ''), inside]).toEqual(['Tinos', true]);
  });

  it('is an official document from its first page to its signature', async () => {
    const pages = printedPages(await seen('official.pdf', renderPdf(report, { official })));
    const places = [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 05/BC-SLĐTBXH',
      'Nghệ An, ngày 05 tháng 01 năm 2022',
      'BÁO CÁO',
      'Kết quả ủng hộ, giúp đỡ các xã nghèo',
      'Kính gửi: Ủy ban nhân dân tỉnh Nghệ An.',
      'Căn cứ Quyết định số 1310/QĐ-UBND ngày 20 tháng 4 năm 2012;',
      'Thực hiện nhiệm vụ.',
      'ba trăm mười tỷ bảy trăm chín mươi tư triệu đồng',
    ].map((words) => pages[0]?.text.indexOf(words) ?? -1);
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    // Who signs does not stand alone on a page, and signs before the annexes.
    const signed = pages.findIndex(({ text }) => text.includes('Nguyễn Văn A'));
    expect(pages[signed]?.text).toMatch(
      /báo cáo này\.\/\. Nơi nhận: - Như trên; - Lưu: VT, BTXH\. KT\. GIÁM ĐỐC PHÓ GIÁM ĐỐC Nguyễn Văn A/,
    );
    // The first page of the body, and of each annex, has no number; the next one has 2.
    const annexes = pages.flatMap(({ text }, i) => (/^Phụ lục/.test(text) ? [i] : []));
    expect(annexes[0]).toBe(signed + 1);
    expect(annexes).toHaveLength(2);
    expect(pages[annexes[0] ?? 0]?.text).toMatch(
      /^Phụ lục I DANH SÁCH PHÂN CÔNG ĐANG THỰC HIỆN \(Kèm theo Báo cáo số 05\/BC-SLĐTBXH/,
    );
    expect(pages.map(({ text }) => /^\d+(?= )/.exec(text)?.[0])).toEqual([
      ...[...pages.keys()].map((i) => {
        const first = [0, ...annexes].findLast((start) => start <= i) ?? 0;
        return i === first ? undefined : String(i - first + 1);
      }),
    ]);
    expect(emptyPages(pages)).toEqual([]);
  });

  it('is as good in English', async () => {
    const pages = printedPages(
      await seen('flags.en.pdf', renderPdf(right(buildFlags(flags())), { lang: 'en' })),
    );
    expect(pages[0]?.text).toContain('How assignments were carried out: the flags');
    expect(emptyPages(pages)).toEqual([]);
  });
});
