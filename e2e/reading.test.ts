import axe from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { executablePath } from './browser.ts';
import { type Demo, openDemo } from './demo.ts';

const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 } };

/** How a page is met; print is emulated after it is open. */
const ways: readonly (readonly [string, BrowserContextOptions, 'screen' | 'print'])[] = [
  ['by day', { colorScheme: 'light' }, 'screen'],
  ['at night', { colorScheme: 'dark' }, 'screen'],
  ['on a phone', phone, 'screen'],
  ['on paper', {}, 'print'],
];

/** Everything that can be acted on, and what scrolls by keyboard. */
const acted = 'a[href], button, input, select, summary, [tabindex]';

/** What a reader can find on a page, whatever its script adds. */
const wordsOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const body = document.body.cloneNode(true) as HTMLElement;
    for (const added of body.querySelectorAll('script, .tools, .replay, dialog')) added.remove();
    return (body.textContent ?? '').split(/\s+/).filter((word) => word !== '');
  });

/** Rows upon rows of one kind teach axe nothing and take it a minute. */
const shorten = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const alike = 'tbody tr:nth-child(n + 8), .evidence dl > div:nth-child(n + 20)';
    for (const one of document.querySelectorAll(alike)) one.remove();
    const targets = new Set([...document.querySelectorAll('[id]')].map(({ id }) => `#${id}`));
    for (const link of document.querySelectorAll('a.fact, a.key')) {
      if (!targets.has(link.getAttribute('href') ?? '')) link.setAttribute('href', '#noi-dung');
    }
  });

describe.skipIf(executablePath === undefined)('reading the reports of the demo', () => {
  let demo: Demo;
  beforeAll(async () => {
    demo = await openDemo();
  }, 120_000);
  afterAll(() => demo.close());

  describe.each(['tong-hop.html', 'canh-bao.html'])('%s', (name) => {
    it.each(ways)(
      'has nothing that axe objects to, %s',
      async (_, options, media) => {
        // Only here the page's own policy is set aside: it lets no other script run.
        const { page } = await demo.open(name, { ...options, bypassCSP: true });
        await page.emulateMedia({ media });
        await shorten(page);
        await page.addScriptTag({ content: axe.source });
        const violations = await page.evaluate(
          `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.html.slice(0, 200)).slice(0, 3).join(' ')))`,
        );
        expect(violations).toEqual([]);
        await page.context().close();
      },
      120_000,
    );

    it('begins for the keyboard with a way past its head', async () => {
      const { page } = await demo.open(name);
      await page.keyboard.press('Tab');
      const skip = page.locator(':focus');
      expect(await skip.getAttribute('class')).toBe('skip');
      const box = await skip.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect(box?.y).toBeGreaterThanOrEqual(0);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(
        true,
      );
      await page.context().close();
    });

    it('shows where the keyboard is, at every stop', async () => {
      const { page } = await demo.open(name);
      const hidden: string[] = [];
      for (let stop = 0; stop < 60; stop += 1) {
        await page.keyboard.press('Tab');
        const unseen = await page.evaluate(() => {
          const at = document.activeElement;
          if (at === null || at === document.body) return 'lost';
          const { outlineStyle, outlineWidth } = getComputedStyle(at);
          const { width, height } = at.getBoundingClientRect();
          const shown =
            outlineStyle !== 'none' && outlineWidth !== '0px' && width > 0 && height > 0;
          return shown ? '' : at.outerHTML.slice(0, 120);
        });
        if (unseen !== '') hidden.push(unseen);
      }
      expect(hidden).toEqual([]);
      await page.context().close();
    });

    it('has nothing that the keyboard cannot reach, and no order of its own', async () => {
      const { page } = await demo.open(name);
      const [count, astray] = await page.evaluate((selector) => {
        const all = [...document.querySelectorAll<HTMLElement>(selector)].filter(
          (one) => one.getClientRects().length > 0,
        );
        const unreached = all.filter((one) => {
          one.focus();
          return document.activeElement !== one || one.tabIndex !== 0;
        });
        return [all.length, unreached.map((one) => one.outerHTML.slice(0, 120))] as const;
      }, acted);
      expect(astray).toEqual([]);
      expect(count).toBeGreaterThan(20);
      await page.context().close();
    });

    it('has every word without JavaScript', async () => {
      const [plain, lively] = [
        await demo.open(name, { javaScriptEnabled: false }),
        await demo.open(name),
      ];
      expect(await plain.page.locator('button, input, dialog').count()).toBe(0);
      expect(await lively.page.locator('button').count()).toBeGreaterThan(0);
      // Scripts of the test run in a page whose own are off.
      expect(await wordsOf(plain.page)).toEqual(await wordsOf(lively.page));
      expect([...plain.trouble, ...lively.trouble]).toEqual([]);
      await plain.page.context().close();
      await lively.page.context().close();
    });
  });

  it('a figure leads to its events by mouse, and back', async () => {
    const { page, trouble } = await demo.open('tong-hop.html');
    const figure = page.locator('#gia-tri-theo-nam tfoot a.fact').first();
    await figure.click();
    const dialog = page.locator('dialog[open]');
    expect(await dialog.locator('code').count()).toBeGreaterThan(0);
    await dialog.locator('button').click();
    expect(await page.locator('dialog[open]').count()).toBe(0);
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  it('a figure leads to its events by keyboard, and back to where it was', async () => {
    const { page, trouble } = await demo.open('tong-hop.html');
    const figure = page.locator('#gia-tri-theo-nam tfoot a.fact').first();
    await figure.focus();
    await page.keyboard.press('Enter');
    const dialog = page.locator('dialog[open]');
    expect(await dialog.locator('code').count()).toBeGreaterThan(0);
    // What is behind the dialog cannot be reached until it is closed.
    for (let stop = 0; stop < 4; stop += 1) {
      expect(
        await page.evaluate(() => {
          const at = document.activeElement;
          return at === document.body || at?.closest('dialog') !== null;
        }),
      ).toBe(true);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    const href = await figure.getAttribute('href');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(href);
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  it('without JavaScript a figure leads to the list of its events', async () => {
    const { page } = await demo.open('tong-hop.html', { javaScriptEnabled: false });
    const figure = page.locator('#gia-tri-theo-nam tfoot a.fact').first();
    const href = (await figure.getAttribute('href')) ?? '';
    await figure.click();
    expect(page.url().endsWith(href)).toBe(true);
    expect(await page.locator(`[id="${href.slice(1)}"] code`).count()).toBeGreaterThan(0);
    await page.context().close();
  });

  it('the list of assignments is searched without diacritics, by several words, by keyboard', async () => {
    const { page, trouble } = await demo.open('tong-hop.html');
    const table = page.locator('.annex .table').first();
    const all = await table.locator('tbody tr').count();
    await table.locator('input').focus();
    await page.keyboard.type('GIAO THONG keng du');
    const found = table.locator('tbody tr:visible');
    expect(await found.count()).toBe(1);
    expect(await found.textContent()).toContain('Sở Giao thông vận tải');
    expect(await found.textContent()).toContain('Keng Đu');
    expect(await table.locator('[role=status]').textContent()).toBe(`1/${all} dòng`);
    await table.locator('input').fill('không có xã nào tên như vậy');
    expect(await found.count()).toBe(0);
    await table.locator('input').fill('');
    expect(await found.count()).toBe(all);
    expect(trouble).toEqual([]);
    await page.context().close();
  });
});
