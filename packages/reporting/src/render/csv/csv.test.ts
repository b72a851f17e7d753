import { describe, expect, it } from 'vitest';
import { complete, flags } from '../../../test/fixture/index.ts';
import { right } from '../../../test/right.ts';
import { buildFlags, buildTenYearSummary, type TableBlock } from '../../index.ts';
import { stampOf } from '../stamp.ts';
import { renderCsv, renderCsvFolder } from './index.ts';

const table: TableBlock = {
  type: 'table',
  id: 'thu',
  title: { vi: 'Thử', en: 'Trial' },
  columns: [
    { key: 'name', type: 'name', label: { vi: 'Đơn vị', en: 'Agency' }, total: 'none' },
    { key: 'value', type: 'money', label: { vi: 'Giá trị', en: 'Value' }, total: 'sum' },
    { key: 'on', type: 'date', label: { vi: 'Ngày', en: 'Day' }, total: 'none' },
    { key: 'rate', type: 'mixed', label: { vi: 'Tỷ lệ', en: 'Rate' }, total: 'none' },
  ],
  rows: [
    {
      key: 'a',
      cells: {
        name: { type: 'name', name: 'Sở "A", B', now: 'Sở C' },
        value: {
          type: 'money',
          value: 310_794_000_000,
          qualifier: 'nearly',
          evidence: 'E1',
          reconstructed: { extent: 'part', amount: 1_000_000 },
        },
        on: { type: 'date', value: '2022-06-28' as never },
        rate: { type: 'decimal', value: '58.40' as never, unit: 'percent' },
      },
    },
    {
      key: 'b',
      cells: {
        name: { type: 'name', name: '=1+1' },
        value: { type: 'money', value: -5 },
        rate: { type: 'integer', value: 7 },
      },
    },
  ],
  total: {
    key: 'total',
    cells: {
      name: { type: 'text', text: { vi: 'Tổng', en: 'Total' } },
      value: { type: 'money', value: 310_793_999_995 },
    },
  },
  footnotes: [],
};

describe('for a person', () => {
  it('is what a Vietnamese spreadsheet opens in columns, numbers as numbers, formulas as text', () => {
    expect(renderCsv(table)).toBe(
      [
        '\ufeffĐơn vị;Giá trị (đồng);Giá trị (đồng): trong đó tái dựng;Ngày;Tỷ lệ',
        '"Sở ""A"", B (nay là Sở C)";310794000000;1000000;28/6/2022;58,40%',
        "'=1+1;-5;;;7",
        'Tổng;310793999995;;;',
        '',
      ].join('\r\n'),
    );
  });

  it('is what an English spreadsheet opens in columns', () => {
    expect(renderCsv(table, { lang: 'en' }).split('\r\n')[1]).toBe(
      '"Sở ""A"", B (now Sở C)",310794000000,1000000,2022-06-28,58.40%',
    );
  });

  it.each(['=1', '+1', '-1', '@a', '\t=1', '\r=1', '\n=1', '  =1', '＝1', '＋1', '－1', '＠a'])(
    'guards %j',
    (name) => {
      const one = {
        ...table,
        rows: [{ key: 'a', cells: { name: { type: 'name' as const, name } } }],
      };
      expect(renderCsv(one).split('\r\n')[1]?.startsWith("'")).toBe(true);
    },
  );
});

it('a figure from which events may be missing says so beside it, in both forms', () => {
  const value = { type: 'money', value: 5, affected: true } as const;
  const one = { ...table, rows: [{ key: 'a', cells: { value } }], total: undefined };
  const { total: _, ...bare } = one;
  const lines = (profile: 'excel' | 'data') =>
    renderCsv(bare, { profile }).split('\r\n').slice(0, 2);
  expect(lines('excel')).toEqual([
    '\ufeffĐơn vị;Giá trị (đồng);Giá trị (đồng): ‡;Ngày;Tỷ lệ',
    ';5;‡;;',
  ]);
  expect(lines('data')).toEqual([
    'row_key,name,value,value_affected,on,rate,rate_unit',
    'a,,5,true,,,nothing',
  ]);
});

describe('for a program', () => {
  it('is the data: keys, whole đồng, ISO dates, what stands beside a figure in its own column', () => {
    expect(renderCsv(table, { profile: 'data' })).toBe(
      [
        'row_key,name,name_now,value,value_qualifier,value_reconstructed,value_evidence,on,rate,rate_unit',
        'a,"Sở ""A"", B",Sở C,310794000000,nearly,1000000,E1,2022-06-28,58.40,percent',
        'b,=1+1,,-5,,,,,7,integer',
        '',
      ].join('\r\n'),
    );
  });

  it('comes with a description of every file and column', () => {
    const report = right(buildTenYearSummary(complete(), { log: { position: 9812 } }));
    const files = renderCsvFolder(report, { profile: 'data' });
    const { resources, ...about } = JSON.parse(files.at(-1)?.text ?? '');
    expect(files.at(-1)?.name).toBe('datapackage.json');
    expect(about['donghanh-report'].sha256).toBe(report.hash);
    expect(resources.map(({ path }: { path: string }) => path)).toEqual(
      files.slice(0, -1).map(({ name }) => name),
    );
    for (const [i, resource] of resources.entries()) {
      const head = files[i]?.text.split('\r\n')[0];
      expect(resource.schema.fields.map(({ name }: { name: string }) => name).join(',')).toBe(head);
    }
  });

  it('adds up to what the report prints', () => {
    const report = right(buildTenYearSummary(complete()));
    const years = renderCsvFolder(report, { profile: 'data' }).find(
      ({ name }) => name === 'gia-tri-theo-nam.csv',
    );
    const [head = [], ...rows] = (years?.text ?? '')
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(','));
    const delivered = rows.map((row) => Number(row[head.indexOf('delivered')]));
    expect(delivered.reduce((a, b) => a + b, 0)).toBe(310_794_000_000);
  });
});

it('for a person, the description says what the tables were made from and how they are cut', () => {
  const report = right(buildTenYearSummary(complete(), { log: { position: 9812 } }));
  for (const [lang, delimiter] of [
    ['vi', ';'],
    ['en', ','],
  ] as const) {
    const files = renderCsvFolder(report, { lang });
    const { resources, ...about } = JSON.parse(files.at(-1)?.text ?? '');
    expect(about).toMatchObject({
      profile: 'data-package',
      title: report.title[lang],
      'donghanh-report': { sha256: report.hash, csv: 'excel', stamp: stampOf(report, lang) },
    });
    expect(resources.map(({ path }: { path: string }) => path)).toEqual(
      files.slice(0, -1).map(({ name }) => name),
    );
    for (const { profile, schema, dialect } of resources) {
      expect({ profile, schema, dialect }).toEqual({
        profile: 'data-resource',
        schema: undefined,
        dialect: { delimiter, lineTerminator: '\r\n', header: true },
      });
    }
  }
});

it('lists the cards of the flags as a table of their own', () => {
  const files = renderCsvFolder(right(buildFlags(flags())));
  expect(files.map(({ name }) => name)).toEqual([
    'ket-qua-xet.csv',
    'mau-thuan.csv',
    'dem-theo-ky.csv',
    'thieu-du-lieu.csv',
    'datapackage.json',
  ]);
  expect(files[0]?.text.split('\r\n')[1]).toContain('Cục Thuế tỉnh;Na Ngoi;');
});
