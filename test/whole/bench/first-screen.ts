// Prints how long a visitor of the site waits for its first screen, and for the sheet of its preview, as a
// share of the three seconds that they may take. A browser without a cache, this machine's own cores.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { serveFolder } from '../../support/folder-server';

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

const share = (times: readonly number[]): string => {
  const middle = [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
  return (middle / MAY_TAKE_MS).toFixed(2);
};

async function main(launchOptions: string): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'eql-first-screen-'));
  spawnSync(process.execPath, [BUILDER, folder], { stdio: ['ignore', 'ignore', 'inherit'] });
  const server = await serveFolder(folder, '/eql-desk/');
  const browser = await chromium.launch(JSON.parse(launchOptions));
  console.log(
    `First screen of the site: share of ${MAY_TAKE_MS / 1000} seconds, median of ${TRIES}`,
  );
  for (const [name, hasSheet] of [
    ['index.html', false],
    ['try.html', true],
  ] as const) {
    const tries: Waited[] = [];
    for (let n = 0; n < TRIES; n += 1) {
      tries.push(await waitedFor(browser, server.address + name, hasSheet));
    }
    const usable = tries.flatMap((waited) => waited.usable ?? []);
    const sheet = hasSheet ? `, sheet ready ${share(usable)}` : '';
    console.log(
      `${name.padEnd(12)}first words ${share(tries.map(({ painted }) => painted))}${sheet}`,
    );
  }
  await browser.close();
  server.close();
  fs.rmSync(folder, { recursive: true });
}

main(process.argv[2] ?? '{}').catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
