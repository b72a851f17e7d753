import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { executablePath, launch } from './browser.ts';

describe.skipIf(executablePath === undefined)('a page in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  }, 60_000);
  afterAll(() => browser.close());

  it('shows Vietnamese as it was written', async () => {
    const page = await browser.newPage();
    await page.setContent('<!doctype html><title>Đồng Hành</title><h1>Xã Keng Đu</h1>');
    expect(await page.title()).toBe('Đồng Hành');
    expect(await page.getByRole('heading').textContent()).toBe('Xã Keng Đu');
  });
});
