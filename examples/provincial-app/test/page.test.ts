import { existsSync } from 'node:fs';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { running } from './running.ts';

let app: Awaited<ReturnType<typeof running>>;
beforeAll(async () => {
  app = await running();
});
afterAll(() => app.end());

describe('the page without a script', () => {
  it('is whole: the figures, who helps whom, what was recorded last', async () => {
    const html = await (await app.ask('/')).text();
    expect(html).toContain('<html lang="vi">');
    expect(html).toContain('Không có tỉnh này');
    expect(html).toContain('<th scope="row">Công ty Hai ‡</th>');
    expect(html).toContain('<td class="number">80.000.000 đồng ‡</td>');
    expect(html).toContain('<code>assignment-so-mot~xa-a@2</code>');
    // Nothing inline, nothing from elsewhere.
    expect(html).not.toMatch(/ on\w+=|<script>|style=|https?:/);
  });

  it('answers as of two dates, and does not follow then', async () => {
    const html = await (await app.ask('/?effectiveOn=2020-07-31&knownAt=')).text();
    expect(html).toContain('<dd>31/7/2020</dd>');
    expect(html).not.toContain('Công ty Hai ‡');
    expect(html).not.toContain('<script');
    const before = await (await app.ask('/?effectiveOn=2020-12-31&knownAt=2021-01-31')).text();
    expect(before).toContain('Chưa có phân công.');
    expect(before).toContain('<dd>31/1/2021 23:59</dd>');
    expect(html).not.toContain('Đã biết đến');
  });

  it.each([
    ['/?effectiveOn=2021-02-30', 'effectiveOn-misfit'],
    ['/?knownAt=%22%3E%3Cscript%3E', 'knownAt-misfit'],
  ])('says which date cannot be read: %s', async (path, id) => {
    const answer = await app.ask(path);
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain(`id="${id}"`);
    expect(html).not.toContain('<script');
  });

  it('is sent with a policy that lets nothing else in', async () => {
    const { headers } = await app.ask('/');
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});

const executablePath = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== undefined && existsSync(path));

describe.skipIf(executablePath === undefined)('the page in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    const args = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-component-update'];
    browser = await chromium.launch({ executablePath: executablePath ?? '', args });
  }, 60_000);
  afterAll(() => browser.close());

  const open = async (options: object = {}): Promise<{ page: Page; complaints: string[] }> => {
    const page = await (await browser.newContext({ locale: 'vi-VN', ...options })).newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(app.url);
    await page.getByText('Đang theo dõi, tự cập nhật.').waitFor();
    return { page, complaints };
  };

  it('shows what is recorded, without being loaded again', async () => {
    const { page, complaints } = await open();
    // Whoever reads the table with the keyboard stays where they are.
    await page.locator('.scroll').focus();
    const name = '<img src=x onerror=alert(1)> & Cộng sự';
    const register = await app.give('ban-dan-toc', 'RegisterAgency', {
      input: { agency: 'don-vi-ba', kind: 'enterprise', name, on: '2021-01-01' },
    });
    expect(register.status).toBe(201);
    const assign = await app.give('ban-dan-toc', 'MakeAssignment', {
      input: {
        agency: 'don-vi-ba',
        commune: 'xa-b',
        from: '2021-02-01',
        basis: { document: 'qd-phan-cong' },
      },
    });
    expect(assign.status).toBe(201);
    await page.getByText('Vừa cập nhật: 3 phân công.').waitFor();
    const rows = await page.locator('tbody th').allTextContents();
    expect(rows).toEqual(expect.arrayContaining([name, 'Công ty Hai ‡', 'Sở Một ‡']));
    expect(rows.length).toBe(3);
    expect(await page.evaluate('document.activeElement.className')).toBe('scroll');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['on a desk', { viewport: { width: 1200, height: 900 } }],
    ['on a phone', { viewport: { width: 360, height: 740 } }],
  ])('has nothing that axe objects to %s', async (_, viewport) => {
    // Only here the page's own policy is set aside: it lets no other script run, axe among them.
    const { page } = await open({ ...viewport, bypassCSP: true });
    await page.addScriptTag({ content: axe.source });
    const violations = await page.evaluate(
      `axe.run().then(({ violations }) => violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.html).slice(0, 3).join(' ')))`,
    );
    expect(violations).toEqual([]);
    expect(
      await page.evaluate(
        'document.documentElement.scrollWidth <= document.documentElement.clientWidth',
      ),
    ).toBe(true);
    await page.context().close();
  });

  it('says when the connection is lost', async () => {
    const { page } = await open();
    await app.stop();
    await page.getByText('Mất kết nối, đang thử lại…').waitFor();
    await page.context().close();
  });
});
