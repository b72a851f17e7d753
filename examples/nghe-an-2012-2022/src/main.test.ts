import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { PATIENCE } from '../test/built.ts';

const run = promisify(execFile);
const main = fileURLToPath(new URL('./main.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'nghe-an-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Node.js 22 says of its own SQLite that it is new; that is not what is tested. */
const flags = ['--conditions=@donghanh/source', '--disable-warning=ExperimentalWarning'];

/** The demo, as `pnpm demo` runs it; ends by itself or fails the test. */
const demo = () =>
  run(process.execPath, [...flags, main], {
    cwd: folder,
    timeout: PATIENCE,
  });

describe('the demo', () => {
  it(
    'builds, replays, prints, writes and ends, and does the same the second time',
    async () => {
      const { stdout, stderr } = await demo();
      expect(stdout).toContain('Đã huy động và bàn giao: 310,794 tỷ đồng');
      expect(stdout).toMatch(/2012 +83 +86 +86 /);
      expect(stdout).toMatch(/2022 +113 +115 +116 /);
      expect(stdout).toMatch(/Nhu cầu: \d+ xã đã khảo sát; \d+ nhu cầu xác định thành mục/);
      expect(stdout).toMatch(/Kiến nghị: \d+, đã kết luận \d+; chỉ đạo: \d+; tồn tại: \d+/);
      expect(stdout).toContain('TÁI DỰNG');
      expect(stdout).toContain('Kho bạc Nhà nước Nghệ An → Hạ Sơn: cảnh báo [có căn cứ tái dựng]');
      expect(stdout).toContain(
        'ai được giao giúp xã Keng Đu (16822, huyện Kỳ Sơn) ngày 24/1/2015?',
      );
      expect(stdout).toContain('← chưa biết một tháng trước');
      expect(stderr.split('\n').map((line) => line.split(':')[0])).toEqual([
        'Dựng lịch sử',
        'Đọc lại để tổng hợp',
        'Đọc lại để xét cảnh báo',
        'Tua lại từng năm',
        '',
      ]);
      expect(readdirSync(folder)).toEqual(['out']);
      const written = readdirSync(join(folder, 'out')).toSorted();
      expect(written).toEqual([
        'canh-bao.html',
        'canh-bao.json',
        'canh-bao.md',
        'nghe-an.db',
        'tong-hop.html',
        'tong-hop.json',
        'tong-hop.md',
      ]);
      const read = (name: string): string => readFileSync(join(folder, 'out', name), 'utf8');
      const first = [read('tong-hop.json'), read('canh-bao.json')];
      const again = await demo();
      expect(again.stdout).toBe(stdout);
      expect([read('tong-hop.json'), read('canh-bao.json')]).toEqual(first);
      expect(readdirSync(join(folder, 'out')).toSorted()).toEqual(written);
    },
    2 * PATIENCE,
  );
});
