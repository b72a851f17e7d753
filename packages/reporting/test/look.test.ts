import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { renderDocx } from '../src/docx/index.ts';
import { buildTenYearSummary } from '../src/index.ts';
import { renderXlsx } from '../src/xlsx/index.ts';
import { complete } from './fixture/index.ts';
import { converted, soffice } from './libre-office.ts';
import { official } from './official.ts';
import { right } from './right.ts';

describe.skipIf(soffice === undefined)('opened by LibreOffice', () => {
  const report = right(buildTenYearSummary(complete()));
  const folder = mkdtempSync(join(tmpdir(), 'donghanh-look-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('a Word document has its head, its figures and its signature in order', async () => {
    converted(folder, 'a.docx', await renderDocx(report, { official }), 'txt:Text (encoded):UTF8');
    const text = readFileSync(join(folder, 'a.txt'), 'utf8');
    const places = [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Số: 05/BC-SLĐTBXH',
      'BÁO CÁO',
      '310,794 tỷ đồng',
      'Nơi nhận:',
      'Nguyễn Văn A',
      'Kèm theo Báo cáo số 05/BC-SLĐTBXH',
    ].map((words) => text.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  }, 120_000);

  it('a workbook has all its sheets, and the totals of the report', async () => {
    const every = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
    converted(folder, 'b.xlsx', await renderXlsx(report), every);
    const sheets = readdirSync(folder).filter((name) => name.endsWith('.csv'));
    expect(sheets.length).toBeGreaterThan(15);
    const years = sheets.find((name) => name.includes('3 Đăng ký')) ?? '';
    expect(readFileSync(join(folder, years), 'utf8')).toContain(
      'Tổng,341880000000,326340000000,310794000000,',
    );
  }, 120_000);
});
