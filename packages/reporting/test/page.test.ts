import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  buildComparison,
  buildFlags,
  buildSheet,
  buildTenYearSummary,
  renderHtml,
} from '../src/index.ts';
import { executablePath, launch } from './browser.ts';
import { agencySheet, comparison, complete, flags, pairFacts, summary } from './fixture/index.ts';
import { hostileFlags, hostileNames } from './hostile.ts';
import { right } from './right.ts';

const desktop: BrowserContextOptions = { viewport: { width: 1200, height: 900 } };
const phone: BrowserContextOptions = { viewport: { width: 360, height: 740 } };
const dark: BrowserContextOptions = { ...desktop, colorScheme: 'dark' };

/** Rows upon rows of one kind teach axe nothing and take it seconds. */
const shorter = { ...summary(), assignments: summary().assignments.slice(0, 20) };

const sheet = () => right(buildSheet(agencySheet(), { timeline: pairFacts(), nameFlags: true }));

const pages = {
  'summary.vi': () => renderHtml(right(buildTenYearSummary(complete(shorter)))),
  'summary.en': () => renderHtml(right(buildTenYearSummary(complete(shorter))), { lang: 'en' }),
  'flags.vi': () => renderHtml(right(buildFlags(flags()))),
  'flags.en': () => renderHtml(right(buildFlags(flags())), { lang: 'en' }),
  'sheet.vi': () => renderHtml(sheet()),
  'sheet.en': () => renderHtml(sheet(), { lang: 'en' }),
  'comparison.vi': () => renderHtml(right(buildComparison(comparison()))),
  hostile: () => renderHtml(right(buildFlags(hostileFlags(hostileNames.join(' '))))),
} as const;
type Name = keyof typeof pages;

describe.skipIf(executablePath === undefined)('the page in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'donghanh-page-'));
  let browser: Browser;
  beforeAll(async () => {
    for (const [name, make] of Object.entries(pages)) {
      writeFileSync(join(folder, `${name}.html`), make());
    }
    browser = await launch();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  const open = async (name: Name, options: BrowserContextOptions): Promise<Page> => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(folder, `${name}.html`)).href);
    return page;
  };

  it.each([
    ['summary.vi', 'on a desk', desktop],
    ['summary.vi', 'in the dark', dark],
    ['summary.en', 'on a phone', phone],
    ['flags.vi', 'in the dark', dark],
    ['flags.en', 'on a desk', desktop],
    ['flags.vi', 'on a phone', phone],
  ] as const)(
    '%s has nothing that axe objects to %s',
    async (name, _, options) => {
      // Only here the page's own policy is set aside: it lets no script run, axe among them.
      const page = await open(name, { ...options, bypassCSP: true });
      await page.addScriptTag({ content: axe.source });
      const violations = await page.evaluate(
        `axe.run().then(({ violations }) => violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.html).slice(0, 3).join(' ')))`,
      );
      expect(violations).toEqual([]);
      await page.context().close();
    },
    30_000,
  );

  it.each(['summary.vi', 'hostile'] as const)(
    '%s asks for nothing, runs nothing of a stranger and breaks no rule of its own',
    async (name) => {
      const context = await browser.newContext(desktop);
      const page = await context.newPage();
      const heard: string[] = [];
      const file = pathToFileURL(join(folder, `${name}.html`)).href;
      page.on('request', (request) => request.url() !== file && heard.push(request.url()));
      page.on('console', (message) => heard.push(message.text()));
      page.on('dialog', (dialog) => heard.push(dialog.message()));
      page.on('pageerror', (error) => heard.push(error.message));
      await page.goto(file);
      await page.evaluate(
        'document.querySelectorAll("*").forEach((e) => e.dispatchEvent(new MouseEvent("mouseover", { bubbles: false })))',
      );
      expect(heard).toEqual([]);
      expect(await page.evaluate('globalThis.ran')).toBeUndefined();
      expect(await page.evaluate('document.scripts.length')).toBe(1);
      // The style sheet has the hash that the policy names, or nothing would be styled.
      expect(await page.evaluate('getComputedStyle(document.body).marginTop')).toBe('0px');
      await context.close();
    },
    30_000,
  );

  it.each(['summary.vi', 'flags.vi', 'hostile'] as const)(
    '%s does not scroll sideways on a phone',
    async (name) => {
      const page = await open(name, phone);
      const width = await page.evaluate('document.documentElement.scrollWidth');
      expect(width).toBe(360);
      await page.context().close();
    },
    30_000,
  );

  it('leads every link to a place on the page', async () => {
    const page = await open('summary.vi', desktop);
    const astray = await page.evaluate(
      `[...document.links].map((a) => a.getAttribute('href')).filter((h) => !h.startsWith('#') || document.getElementById(h.slice(1)) === null)`,
    );
    expect(astray).toEqual([]);
    await page.context().close();
  }, 30_000);

  it('sorts a table by numbers and back, the total staying where it is', async () => {
    const page = await open('summary.vi', desktop);
    const firstYears = `[...document.querySelectorAll('#gia-tri-theo-nam tbody th')].slice(0, 3).map((th) => th.textContent)`;
    const head = page.locator('#gia-tri-theo-nam thead button').nth(3);
    await head.click();
    expect(await page.evaluate(firstYears)).toEqual(['2022', '2020', '2021']);
    await head.click();
    expect(await page.evaluate(firstYears)).toEqual(['2017', '2018', '2016']);
    expect(
      await page.locator('#gia-tri-theo-nam thead th[aria-sort=descending]').textContent(),
    ).toContain('Đã giúp');
    expect(await page.locator('#gia-tri-theo-nam tfoot th').textContent()).toBe('Tổng');
    await page.context().close();
  }, 30_000);

  it('searches a table without diacritics, and says how much it found', async () => {
    const page = await open('summary.vi', desktop);
    const table = page.locator('.annex:has(#phan-cong) .table');
    await table.locator('input').fill('giao thong keng du');
    expect(await table.locator('tbody tr:visible').count()).toBe(1);
    expect(await table.locator('[role=status]').textContent()).toBe('1/20 dòng');
    await table.locator('input').fill('');
    expect(await table.locator('tbody tr:visible').count()).toBe(20);
    await page.context().close();
  }, 30_000);

  it('shows the facts behind a figure where it stands', async () => {
    const page = await open('summary.vi', desktop);
    const figure = page.locator('#gia-tri-theo-nam tfoot a.fact').first();
    const key = ((await figure.getAttribute('href')) ?? '').slice(1);
    await figure.click();
    const dialog = page.locator('dialog[open]');
    expect(await dialog.textContent()).toContain(key);
    expect(await dialog.locator('code').count()).toBe(5);
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await page.context().close();
  }, 30_000);

  it('is whole without JavaScript', async () => {
    const page = await open('summary.vi', { ...desktop, javaScriptEnabled: false });
    expect(await page.locator('.annex:has(#phan-cong) tbody tr:visible').count()).toBe(20);
    expect(await page.locator('button, input').count()).toBe(0);
    await page.locator('#gia-tri-theo-nam tfoot a.fact').first().click();
    expect(page.url()).toMatch(/#E\d+$/);
    await page.context().close();
  }, 30_000);

  it('prints on A4 with the margins of Decree 30', async () => {
    const page = await open('flags.vi', desktop);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    // A4 in points, as Chromium writes it.
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45]\.\d+ 84[12]\.\d+\]/);
    await page.context().close();
  }, 30_000);
});
