// Prints how long a visitor of the site waits for its first screen, and for the sheet of its preview, as a
// share of the three seconds that they may take. A browser without a cache, this machine's own cores.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { serveFolder } from '../../support/folder-server';
import { sharesOf } from './measured';
import { heading, tell } from './told';

const MAY_TAKE_MS = 3000;
const TRIES = 5;
const BUILDER = '.build/site.cjs';

interface Waited {
  /** Until the browser paints the page's first words. */
  readonly painted: number;
  /** Until the sheet can be used, where the page has one. */
  readonly usable?: number;
}

async function waitedFor(browser: Browser, address: string, hasSheet: boolean): Promise<Waited> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  try {
    const began = Date.now();
    await page.goto(address);
    const painted = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            for (const { name, startTime } of list.getEntries()) {
              if (name === 'first-contentful-paint') resolve(startTime);
            }
          }).observe({ type: 'paint', buffered: true });
        }),
    );
    if (!hasSheet) return { painted };
    await page.waitForFunction(() => {
      const frame = document.querySelector<HTMLIFrameElement>('iframe[name=preview]');
      return frame?.contentWindow?.__host !== undefined;
    });
    return { painted, usable: Date.now() - began };
  } finally {
    await context.close();
  }
}

async function main(launchOptions: string): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'eql-first-screen-'));
  spawnSync(process.execPath, [BUILDER, folder], { stdio: ['ignore', 'ignore', 'inherit'] });
  const server = await serveFolder(folder, '/eql-desk/');
  const browser = await chromium.launch(JSON.parse(launchOptions));
  heading(`First screen of the site, ${TRIES} tries`);
  const [painted, usable]: [number[], number[]] = [[], []];
  for (let n = 0; n < TRIES; n += 1) {
    painted.push((await waitedFor(browser, `${server.address}index.html`, false)).painted);
    const { usable: ready } = await waitedFor(browser, `${server.address}try.html`, true);
    if (ready !== undefined) usable.push(ready);
  }
  tell('page', sharesOf(painted, MAY_TAKE_MS));
  tell('pageSheet', sharesOf(usable, MAY_TAKE_MS));
  await browser.close();
  server.close();
  fs.rmSync(folder, { recursive: true });
}

main(process.argv[2] ?? '{}').catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
