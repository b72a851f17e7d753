import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { renderDocx } from '../src/docx/index.ts';
import { buildTenYearSummary } from '../src/index.ts';
import { renderXlsx } from '../src/xlsx/index.ts';
import { complete } from './fixture/index.ts';
import { official } from './official.ts';
import { right } from './right.ts';

/** LibreOffice, where this machine has it: another program reads the files than the one that wrote them. */
const soffice = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path));

describe.skipIf(soffice === undefined)('opened by LibreOffice', () => {
  const report = right(buildTenYearSummary(complete()));
  const folder = mkdtempSync(join(tmpdir(), 'donghanh-look-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const converted = (name: string, file: Uint8Array, to: string): void => {
    writeFileSync(join(folder, name), file);
    // A profile of its own: a running LibreOffice would take the file and say nothing.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const args = [profile, '--headless', '--convert-to', to, '--outdir', folder];
    execFileSync(soffice ?? '', [...args, join(folder, name)], { stdio: 'ignore' });
  };

  it('a Word document has its head, its figures and its signature in order', async () => {
    converted('a.docx', await renderDocx(report, { official }), 'txt:Text (encoded):UTF8');
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
    converted('b.xlsx', await renderXlsx(report), every);
    const sheets = readdirSync(folder).filter((name) => name.endsWith('.csv'));
    expect(sheets.length).toBeGreaterThan(15);
    const years = sheets.find((name) => name.includes('3 Đăng ký')) ?? '';
    expect(readFileSync(join(folder, years), 'utf8')).toContain(
      'Tổng,341880000000,326340000000,310794000000,',
    );
  }, 120_000);
});
