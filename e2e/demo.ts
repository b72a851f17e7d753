import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launch } from './browser.ts';

const script = fileURLToPath(new URL('../examples/nghe-an-2012-2022/src/main.ts', import.meta.url));

/** A report of the demo, open in a browser. */
interface Opened {
  readonly page: Page;
  /** Whatever it asked for beyond itself, or complained about. */
  readonly trouble: readonly string[];
}

/** The reports of the demo, written anew, and a browser to read them in. */
export interface Demo {
  readonly open: (name: string, options?: BrowserContextOptions) => Promise<Opened>;
  readonly close: () => Promise<void>;
}

const desk: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };

/** Runs the demo in a folder of its own and starts a browser. */
export const openDemo = async (): Promise<Demo> => {
  const folder = mkdtempSync(join(tmpdir(), 'donghanh-e2e-'));
  const node = ['--disable-warning=ExperimentalWarning', '--conditions=@donghanh/source', script];
  execFileSync(process.execPath, node, { cwd: folder, stdio: 'pipe' });
  const browser: Browser = await launch();
  return {
    open: async (name, options = {}) => {
      const context = await browser.newContext({ ...desk, ...options });
      const page = await context.newPage();
      const trouble: string[] = [];
      page.on('pageerror', (error) => trouble.push(error.message));
      page.on('console', (message) => trouble.push(message.text()));
      page.on('dialog', (dialog) => trouble.push(dialog.message()));
      const url = pathToFileURL(join(folder, 'out', name)).href;
      page.on('request', (request) => {
        if (request.url().split('#')[0] !== url) trouble.push(request.url());
      });
      await page.goto(url);
      return { page, trouble };
    },
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
