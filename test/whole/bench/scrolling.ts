// Prints how long the preview's page works for one frame while a scored list is scrolled, as a share of
// the fifty milliseconds that it may take, in a browser on this machine.
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { serve } from '../../../cli/serve';
import { type CellValue, sheetData, workbookData } from '../../../host/engine/sheet-data';
import { SheetPage } from '../browser/sheet-page';
import { sharesOf } from './measured';
import { heading, short, tell } from './told';

const ROOT = process.cwd();
const MAY_TAKE_MS = 50;
const FRAMES = 120;
const WHEEL_PIXELS = 240;
const ANY_PORT = 0;
const SCORING_MAY_TAKE_MS = 600_000;
const SIZES = [100, 1000, 10_000];

const listOf = (rows: number): CellValue[][] => [
  ['Account', 'Partner', 'Overlap', 'Warmth', 'Fit', 'Motion'],
  ...Array.from({ length: rows }, (_, row): CellValue[] => [
    `Account ${row}`,
    `Partner ${row % 20}`,
    'Customer',
    row % 3 === 0 ? '' : 'Warm',
    'A',
    'Co-sell',
  ]),
];

/** Milliseconds from each turn of the wheel until its frame has been drawn. */
const framesOf = (page: Page): Promise<readonly number[]> =>
  page.evaluate(
    async ([frames = 0, pixels = 0]) => {
      const grid = document.querySelector('.o-grid-overlay') ?? document.querySelector('.o-grid');
      const took: number[] = [];
      for (let frame = 0; frame < frames; frame += 1) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        const began = performance.now();
        const turn = { deltaY: pixels, bubbles: true, cancelable: true };
        grid?.dispatchEvent(new WheelEvent('wheel', turn));
        // The page draws in the next frame; what it asked for there has been drawn one task later.
        await new Promise((resolve) => requestAnimationFrame(resolve));
        await new Promise((resolve) => setTimeout(resolve));
        took.push(performance.now() - began);
      }
      return took;
    },
    [FRAMES, WHEEL_PIXELS],
  );

async function scrolled(browser: Browser, rows: number): Promise<readonly number[]> {
  const server = await serve({
    root: ROOT,
    addOn: { name: 'EQL Desk', folder: path.join(ROOT, 'dist') },
    workbook: { name: 'Overlaps', snapshot: workbookData([sheetData('Overlaps', listOf(rows))]) },
    port: ANY_PORT,
  });
  const sheet = await SheetPage.open(browser, server.address);
  await sheet.menu('Extensions', 'EQL Desk', 'Score this sheet');
  await sheet.page.waitForFunction(
    (cell) => (window.__host?.cell(cell).text ?? '') !== '',
    `G${rows + 1}`,
    { timeout: SCORING_MAY_TAKE_MS },
  );
  await framesOf(sheet.page);
  const took = await framesOf(sheet.page);
  await sheet.close();
  await server.close();
  return took;
}

async function main(launchOptions: string): Promise<void> {
  const browser = await chromium.launch(JSON.parse(launchOptions));
  heading('Scrolling a scored list; a screen of 60 Hz waits up to 0.33 of a frame');
  for (const rows of SIZES) {
    const took = await scrolled(browser, rows);
    const shares = sharesOf(took, MAY_TAKE_MS);
    if (rows === Math.max(...SIZES)) tell('scrolling', shares);
    else
      console.log(
        `${rows.toLocaleString('en')} rows: ${[shares.median, shares.least, shares.most].map(short).join(', ')}`,
      );
  }
  await browser.close();
}

main(process.argv[2] ?? '{}').catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
