import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { executablePath } from './browser.ts';
import { type Demo, openDemo } from './demo.ts';

// A machine without a browser skips these; .ci/run installs one.
describe.skipIf(executablePath === undefined)('the reports of the demo, in a browser', () => {
  let demo: Demo;
  beforeAll(async () => {
    demo = await openDemo();
  }, 120_000);
  afterAll(() => demo.close());

  const text = async (page: Page): Promise<string> =>
    // biome-ignore lint/performance/useDomNodeTextContent: what a reader sees, not what is in the tree.
    (await page.locator('body').innerText()).replace(/\s+/g, ' ');

  it('the summary prints the figures of the Notice, and says what is reconstructed', async () => {
    const { page, trouble } = await demo.open('tong-hop.html', { javaScriptEnabled: false });
    const body = await text(page);
    for (const words of [
      'Báo cáo có số liệu tái dựng',
      '310,794 tỷ đồng',
      'gần 310,794 tỷ đồng',
      'giảm bình quân 5,97%/năm',
      'Bộ Chỉ huy Bộ đội Biên phòng tỉnh',
      '2012/QĐ-UBND ngày 13/5/2014',
    ]) {
      expect(body).toContain(words);
    }
    expect(body).not.toMatch(/undefined|NaN|\[object/);
    // One row for each assignment of the annex, behind one row of headings.
    expect(
      await page.locator('.annex table').first().locator('tbody tr').count(),
    ).toBeGreaterThanOrEqual(116);
    expect(trouble).toEqual([]);
  });

  it('two sliders tell what was known of 2014 at its end, and what was learned later', async () => {
    const { page, trouble } = await demo.open('tong-hop.html');
    await page.locator('#tua-lai-world').focus();
    for (let i = 0; i < 8; i += 1) await page.keyboard.press('ArrowLeft');
    await page.locator('#tua-lai-known').focus();
    await page.keyboard.press('Home');
    for (let i = 0; i < 2; i += 1) await page.keyboard.press('ArrowRight');
    const said = page.locator('#tua-lai .said');
    expect(await said.textContent()).toBe(
      'Năm 2014, đến 31/12/2014 đã biết 33,4785 tỷ đồng đã giúp. Nay biết thêm 2,7215 tỷ đồng mà khi ấy chưa biết.',
    );
    await page.keyboard.press('End');
    expect(await said.textContent()).toBe('Năm 2014: nay biết 36,2000 tỷ đồng đã giúp.');
    expect(trouble).toEqual([]);
  });

  it('the flags name the eight criticised units with their evidence', async () => {
    const { page, trouble } = await demo.open('canh-bao.html');
    const body = await text(page);
    for (const unit of [
      'Chi cục Dự trữ Nghệ - Tĩnh',
      'Chi cục Thống kê Nghệ An',
      'Kho bạc Nhà nước Nghệ An',
      'Chi nhánh Ngân hàng Phát triển Nghệ An',
      'Chi nhánh Ngân hàng Đầu tư và Phát triển Phủ Quỳ',
      'Thị xã Cửa Lò',
      'Văn phòng Quân khu IV',
      'Ngân hàng Nông nghiệp và Phát triển nông thôn',
    ]) {
      expect(body).toContain(unit);
    }
    expect(trouble).toEqual([]);
  });

  it.each(['tong-hop.html', 'canh-bao.html'])('%s fits a phone', async (name) => {
    const { page } = await demo.open(name, { viewport: { width: 390, height: 844 } });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
  });

  it('prints on A4', async () => {
    const { page } = await demo.open('canh-bao.html');
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
  });
});
