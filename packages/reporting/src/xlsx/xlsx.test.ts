import { describe, expect, it } from 'vitest';
import { complete, flags } from '../../test/fixture/index.ts';
import { xmlParts } from '../../test/office.ts';
import { right } from '../../test/right.ts';
import { readWorkbook } from '../../test/workbook.ts';
import { buildFlags, buildTenYearSummary, readStamp } from '../index.ts';
import { columnName, onSheet, sheetNames } from './address.ts';
import { hundredth, textCell, valueCell } from './cell.ts';
import { renderXlsx } from './index.ts';
import { distinct } from './sheet.ts';

const report = right(buildTenYearSummary(complete(), { log: { position: 9812 } }));
const file = await renderXlsx(report);
const book = readWorkbook(file);
const years = book.get('3 Đăng ký, cam kết và đã giúp t') ?? new Map();

describe('a workbook', () => {
  it('opens on a cover, then its contents, its words, a sheet for each table, the facts', () => {
    const names = [...book.keys()];
    expect(names.slice(0, 6)).toEqual([
      'Bìa',
      'Mục lục',
      'Nội dung',
      '1 Chuỗi văn bản',
      '2 Cơ quan, đơn vị, xã và phân c',
      '3 Đăng ký, cam kết và đã giúp t',
    ]);
    expect(names.at(-1)).toBe('Căn cứ');
    expect(names).toHaveLength(4 + 19);
    expect(book.get('Bìa')?.get('A1')?.text).toBe(report.title.vi);
    expect([...(book.get('Bìa')?.values() ?? [])].map(({ text }) => text)).toContain(report.hash);
  });

  it('holds numbers as numbers, years as numbers, heads with their unit', () => {
    expect(years.get('B4')).toMatchObject({ text: 'Đăng ký (đồng)' });
    expect(years.get('A5')).toMatchObject({ number: 2012, format: '0' });
    expect(years.get('D5')).toMatchObject({ number: 15_100_000_000, format: '#,##0"▫"' });
    expect(years.get('B5')).toMatchObject({ number: 16_610_000_000, format: '#,##0"▪"' });
    expect(book.get('1 Chuỗi văn bản')?.get('C5')).toMatchObject({
      number: 41_019,
      format: 'd/m/yyyy',
    });
  });

  it('has columns as wide as what they show, not as what they hold', () => {
    const widths = [
      ...(xmlParts(file).get('xl/worksheets/sheet4.xml') ?? '').matchAll(/ width="(\d+)"/g),
    ].map(([, width]) => Number(width));
    // A day is held as five digits, and shown as "27/12/2008".
    expect(widths[2]).toBe(12);
  });

  it('has no link on a text that wraps: the name of its row leads there', () => {
    const notes = [...book].find(([name]) => name.includes('Những điều cần biết'))?.[1];
    const long = [...(notes ?? new Map()).entries()].flatMap(([at, { text = '', link }]) =>
      text.length > 60 ? [[at, link, notes?.get(at.replace('B', 'A'))?.link]] : [],
    );
    expect(long).toEqual([
      ['B5', undefined, "'Căn cứ'!$A$11"],
      ['B6', undefined, "'Căn cứ'!$A$101"],
    ]);
  });

  it('marks the series of a chart that has no room for parts', () => {
    const names = [...xmlParts(file)]
      .filter(([path]) => path.startsWith('xl/charts/'))
      .flatMap(([, xml]) => [...xml.matchAll(/<c:tx><c:strRef>.*?<c:v>([^<]*)<\/c:v>/g)])
      .map(([, name]) => name);
    expect(names.slice(0, 2)).toEqual(['Đơn vị ▫', 'Xã ▫']);
  });

  it('has totals that are formulas, each with the sum it comes to', () => {
    expect(years.get('D16')).toMatchObject({ number: 310_794_000_000, formula: 'SUM(D5:D15)' });
    expect(years.get('G16')).toMatchObject({ number: 310_794_000_000 });
    expect(years.get('G16')).not.toHaveProperty('formula');
    let sums = 0;
    for (const cells of book.values()) {
      for (const { formula, number } of cells.values()) {
        if (formula === undefined) continue;
        const [, column = '', from = '', to = ''] = /([A-Z]+)(\d+):[A-Z]+(\d+)/.exec(formula) ?? [];
        let sum = 0;
        for (let r = Number(from); r <= Number(to); r += 1) {
          sum += cells.get(`${column}${r}`)?.number ?? 0;
        }
        expect(sum).toBe(number);
        sums += 1;
      }
    }
    expect(sums).toBeGreaterThan(15);
  });

  it('leads from a figure to the facts behind it, and every link to a cell that is there', () => {
    const to = years.get('D5')?.link ?? '';
    expect(to).toMatch(/^'Căn cứ'!\$A\$\d+$/);
    const row = book.get('Căn cứ')?.get(to.replace(/^.*!|\$/g, '')) ?? {};
    expect(row).toMatchObject({ text: 'E28' });
    for (const cells of book.values()) {
      for (const { link } of cells.values()) {
        if (link === undefined) continue;
        const [, sheet = '', cell = ''] = /^'(.*)'!(.*)$/.exec(link) ?? [];
        expect(book.get(sheet.replaceAll("''", "'"))?.has(cell.replaceAll('$', ''))).toBe(true);
      }
    }
  });

  it('has tables that filter, whose column names are those in the cells', () => {
    const parts = xmlParts(file);
    const tables = [...parts].filter(([path]) => path.startsWith('xl/tables/'));
    expect(tables).toHaveLength(19);
    const table = parts.get('xl/tables/table3.xml') ?? '';
    expect(table).toContain('ref="A4:G15"');
    expect([...table.matchAll(/<tableColumn id="\d+" name="([^"]*)"/g)].map(([, n]) => n)).toEqual(
      ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((c) => years.get(`${c}4`)?.text),
    );
  });

  it('has charts that draw cells, and say what is seen', () => {
    const parts = xmlParts(file);
    const charts = [...parts].filter(([path]) => path.startsWith('xl/charts/'));
    expect(charts).toHaveLength(report.blocks.filter(({ type }) => type === 'chart').length);
    for (const [, xml] of charts) {
      for (const [, ref = '', cache = ''] of xml.matchAll(
        /<c:f>([^<]*)<\/c:f><c:numCache>(.*?)<\/c:numCache>/gs,
      )) {
        const [, sheet = '', from = ''] = /^'(.*)'!(.*):/.exec(ref) ?? [];
        const first = book.get(sheet)?.get(from.replaceAll('$', ''))?.number;
        expect(first).toBe(Number(/<c:v>([^<]*)</.exec(cache)?.[1]));
      }
    }
    expect(parts.get('xl/drawings/drawing2.xml')).toContain(
      'descr="Đã giúp: năm 2012 15,1 tỷ đồng',
    );
  });

  it('stays on its heads, prints on A4 within its columns, says what it is made from', () => {
    const parts = xmlParts(file);
    const sheet = parts.get('xl/worksheets/sheet6.xml') ?? '';
    expect(sheet).toContain(
      '<pane ySplit="4" topLeftCell="A5" activePane="bottomLeft" state="frozen"/>',
    );
    const setup = (n: number) =>
      /<pageSetup [^>]*>/.exec(parts.get(`xl/worksheets/sheet${n}.xml`) ?? '')?.[0];
    // A table with its charts stands on one page; a wide one lies on as many as it needs.
    expect(setup(6)).toBe(
      '<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="1"/>',
    );
    expect(setup(4)).toBe(
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    );
    expect(sheet).not.toContain('mergeCell');
    expect(parts.get('xl/workbook.xml')).toContain('!$A$1:$G$');
    expect(readStamp(parts.get('docProps/custom.xml') ?? '')?.sha256).toBe(report.hash);
  });

  it('lists the cards of the flags as a sheet of their own', async () => {
    const named = readWorkbook(await renderXlsx(right(buildFlags(flags())), { lang: 'en' }));
    expect([...named.keys()].slice(0, 4)).toEqual(['Cover', 'Contents', 'Text', 'Named cases']);
    expect(named.get('Named cases')?.get('A5')?.text).toBe('Cục Thuế tỉnh');
  });
});

describe('a cell', () => {
  it('keeps text that looks like a formula as text, also when it is edited', () => {
    expect(textCell('=1+1')).toEqual({ text: '=1+1', look: { quote: true } });
    expect(textCell('a=1')).toEqual({ text: 'a=1', look: {} });
  });

  it('keeps the words of a source beside its number', () => {
    const value = { type: 'money', value: 5, qualifier: 'nearly' } as const;
    expect(valueCell(value, 'vi')).toEqual({ number: '5', look: { format: '"gần "#,##0' } });
  });

  it.each([
    ['58.40', '0.5840'],
    ['5', '0.05'],
    ['-0.5', '-0.005'],
    ['100', '1.00'],
    ['1234.5', '12.345'],
  ])('moves the point of %s per cent to %s, no digit lost', (percent, share) => {
    expect(hundredth(percent)).toBe(share);
  });
});

describe('names', () => {
  it('of sheets are short, distinct and without what Excel forbids', () => {
    expect(sheetNames(['a/b:[c]*?', 'A b c', '', "'", 'x'.repeat(40), 'x'.repeat(41)])).toEqual([
      'a b c',
      'A b c 2',
      '–',
      '– 2',
      'x'.repeat(31),
      `${'x'.repeat(29)} 2`,
    ]);
  });

  it('of columns differ', () => {
    expect(distinct(['Xã', 'xã', 'Xã'])).toEqual(['Xã', 'xã (2)', 'Xã (3)']);
  });

  it('of cells count on after Z, and those on sheets are quoted', () => {
    expect([0, 25, 26, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
    expect(onSheet("a'b", 'A1:B2')).toBe("'a''b'!$A$1:$B$2");
  });
});
