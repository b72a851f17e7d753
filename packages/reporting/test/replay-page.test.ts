import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildTenYearSummary, renderHtml } from '../src/index.ts';
import { executablePath, launch } from './browser.ts';
import { complete, replays, summary } from './fixture/index.ts';
import { right } from './right.ts';

const desktop: BrowserContextOptions = { viewport: { width: 1200, height: 900 } };
const still: BrowserContextOptions = { ...desktop, reducedMotion: 'reduce' };
const phone: BrowserContextOptions = { viewport: { width: 360, height: 740 } };
const dark: BrowserContextOptions = { ...desktop, colorScheme: 'dark' };

const view = { ...summary(), assignments: summary().assignments.slice(0, 5) };
const report = right(buildTenYearSummary(complete(view), { replays: replays(view) }));
const pages = {
  vi: renderHtml(report),
  en: renderHtml(report, { lang: 'en' }),
  plain: renderHtml(report, { interactive: false }),
} as const;

describe.skipIf(executablePath === undefined)('the replay in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'donghanh-replay-'));
  let browser: Browser;
  beforeAll(async () => {
    for (const [name, page] of Object.entries(pages)) {
      writeFileSync(join(folder, `${name}.html`), page);
    }
    browser = await launch();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  /** Opens a page; gives it, and whatever it asked for or complained about. */
  const open = async (name: keyof typeof pages, options: BrowserContextOptions) => {
    const page = await (await browser.newContext(options)).newPage();
    const heard: string[] = [];
    const file = pathToFileURL(join(folder, `${name}.html`)).href;
    page.on('request', (request) => request.url() !== file && heard.push(request.url()));
    page.on('console', (message) => heard.push(message.text()));
    page.on('pageerror', (error) => heard.push(error.message));
    await page.goto(file);
    return { page, heard };
  };

  const press = async (page: Page, axis: 'world' | 'known', key: string, times = 1) => {
    await page.locator(`#tua-lai-${axis}`).focus();
    for (let i = 0; i < times; i += 1) await page.keyboard.press(key);
  };

  /** What is shown: both places, the sentence, and the figures by their names, without their signs. */
  const shown = async (page: Page) => ({
    places: await page.locator('#tua-lai output').allTextContents(),
    said: await page.locator('#tua-lai .said').textContent(),
    figures: await page.evaluate(
      `[...document.querySelectorAll('#tua-lai dd')].map((dd) => dd.firstChild.textContent)`,
    ),
  });

  /** The heights of the bars by year: what is known now, with a source, and reconstructed. */
  const bars = (page: Page): Promise<number[][]> =>
    page.evaluate(
      `[...document.querySelectorAll('#tua-lai [data-most] g')].map((g) => [...g.querySelectorAll('rect')].map((r) => Number(r.getAttribute('height'))))`,
    );

  it('begins with the last year as it is known now', async () => {
    const { page, heard } = await open('vi', still);
    expect(await shown(page)).toEqual({
      places: ['2022', '28/6/2022'],
      said: 'Năm 2022: nay biết 8,421 tỷ đồng đã giúp.',
      figures: ['113', '115', '116', '9,262', '8,8410', '8,421', '310,794', '0'],
    });
    expect(heard).toEqual([]);
    await page.context().close();
  }, 30_000);

  it('goes through what was true and what was known by keyboard', async () => {
    const { page, heard } = await open('vi', still);
    await press(page, 'world', 'ArrowLeft', 8);
    await press(page, 'known', 'Home');
    await press(page, 'known', 'ArrowRight', 2);
    expect(await shown(page)).toMatchObject({
      places: ['2014', '31/12/2014'],
      said: 'Năm 2014, đến 31/12/2014 đã biết 30,250 tỷ đồng đã giúp. Nay biết thêm 1,000 tỷ đồng mà khi ấy chưa biết.',
    });
    const [foot, at2015] = [await bars(page), 3];
    expect(foot).toHaveLength(11);
    expect(foot.slice(at2015).flat()).toEqual(Array.from({ length: 24 }, () => 0));
    const [now = 0, sourced = 0, rest = 0] = foot[2] ?? [];
    expect((sourced + rest) / now).toBeCloseTo(30_250 / 31_250, 6);

    await press(page, 'known', 'ArrowRight');
    expect((await shown(page)).said).toBe(
      'Năm 2014, đến 31/12/2015 đã biết 31,250 tỷ đồng đã giúp: bằng số nay biết.',
    );
    const [whole = 0, ...parts] = (await bars(page))[2] ?? [];
    expect(parts.reduce((sum, height) => sum + height, 0)).toBeCloseTo(whole, 6);

    // More was on record than is known now.
    await press(page, 'world', 'ArrowRight');
    expect((await shown(page)).said).toBe(
      'Năm 2015, đến 31/12/2015 đã ghi 40,620 tỷ đồng đã giúp. Nay biết là ít hơn 0,500 tỷ đồng.',
    );
    // The year had not ended then.
    await press(page, 'world', 'End');
    expect((await shown(page)).said).toBe(
      'Đến 31/12/2015 chưa hết năm 2022: khi ấy đã biết 0 tỷ đồng đã giúp; đơn vị, xã và phân công là theo những gì đã giao đến khi ấy.',
    );
    expect(await page.locator('#tua-lai-world').getAttribute('aria-valuetext')).toBe('2022');
    expect(await page.locator('#tua-lai-known').getAttribute('aria-valuetext')).toBe('31/12/2015');
    expect(heard).toEqual([]);
    await page.context().close();
  }, 30_000);

  it('shows the same figures when the table was sorted meanwhile, and says them in English', async () => {
    const { page } = await open('en', still);
    await page.locator('#tung-buoc-biet thead button').nth(8).click();
    await press(page, 'world', 'Home');
    await press(page, 'known', 'Home');
    expect(await shown(page)).toMatchObject({
      places: ['2012', '31 December 2012'],
      said: 'Of 2012, 14.100 billion VND delivered was known at 31 December 2012. Known now, and not known then: 1.000 billion VND more.',
    });
    await page.context().close();
  }, 30_000);

  it.each([
    ['vi', 'on a desk', desktop],
    ['vi', 'in the dark', dark],
    ['en', 'on a phone', phone],
  ] as const)(
    '%s has nothing that axe objects to %s',
    async (name, _, options) => {
      // Only here the page's own policy is set aside: it lets no other script run, axe among them.
      const { page } = await open(name, { ...options, bypassCSP: true });
      await page.addScriptTag({ content: axe.source });
      const violations = await page.evaluate(
        `axe.run('#khi-ay-va-nay, #tua-lai').then(({ violations }) => violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.html).slice(0, 3).join(' ')))`,
      );
      expect(violations).toEqual([]);
      expect(
        await page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        ),
      ).toBe(0);
      await page.context().close();
    },
    30_000,
  );

  it.each([
    ['vi', 'without JavaScript', { ...desktop, javaScriptEnabled: false }],
    ['plain', 'without a script in it', desktop],
  ] as const)(
    '%s shows the tables and no slider %s',
    async (name, _, options) => {
      const { page, heard } = await open(name, options);
      expect(await page.locator('#tua-lai').isVisible()).toBe(false);
      expect(await page.locator('#da-giup-khi-ay-va-nay tbody tr:visible').count()).toBe(11);
      expect(await page.locator('#tung-buoc-biet tbody tr:visible').count()).toBe(121);
      expect(heard).toEqual([]);
      await page.context().close();
    },
    30_000,
  );

  it('prints the tables and no slider', async () => {
    const { page } = await open('vi', desktop);
    expect(await page.locator('#tua-lai').isVisible()).toBe(true);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#tua-lai').isVisible()).toBe(false);
    expect(await page.locator('#da-giup-khi-ay-va-nay').isVisible()).toBe(true);
    await page.context().close();
  }, 30_000);

  it.each([
    ['no-preference', '0.2s, 0.2s, 0.2s'],
    ['reduce', '0s'],
  ] as const)(
    'moves its bars only for those who want motion: %s',
    async (reducedMotion, time) => {
      const { page } = await open('vi', { ...desktop, reducedMotion });
      const found = await page.evaluate(
        `getComputedStyle(document.querySelector('#tua-lai [data-most] rect')).transitionDuration`,
      );
      expect(found).toBe(time);
      await page.context().close();
    },
    30_000,
  );
});
