// The README's pictures, taken by walking through the sample in a real browser: npm run screenshots.
// It runs under jest for its transform; it isn't a test, and `npm test` doesn't run it.
import fs from 'node:fs';
import path from 'node:path';
import { openBrowser } from '../../support/browser';
import { SheetPage } from './sheet-page';
import { startCommand } from './start-command';

jest.setTimeout(300_000);

const FOLDER = path.resolve(__dirname, '../../../.github/images');
const ADD_ON_MENU = ['Extensions', 'EQL Desk'] as const;
const OVERLAP_TAB = 'Sample overlap';
/** The status of a candidate whose warmth is missing: the sidebar has something to ask for. */
const SHOWN_CELL = 'S10';

const WIDE = { width: 1536, height: 800 };
const TALL = { width: 1280, height: 960 };
/** Brings warmth and the add-on's columns into sight together. */
const TO_STATUS = 1750;
const CHART_GROWS_MS = 1500;

async function picture(sheet: SheetPage, name: string): Promise<void> {
  await sheet.page.screenshot({ path: path.join(FOLDER, `${name}.png`) });
}

/** The sidebar alone, as wide as Google makes it. */
async function sidebarPicture({ page }: SheetPage, name: string): Promise<void> {
  await page.locator('#sidebar').screenshot({ path: path.join(FOLDER, `sidebar-${name}.png`) });
}

/** Each of the sidebar's screens. */
async function walkThroughSidebar(sheet: SheetPage): Promise<void> {
  const { sidebar } = sheet;
  const openTab = (name: string): Promise<void> => sidebar.getByRole('tab', { name }).click();
  await sidebarPicture(sheet, 'row');
  await sidebar.getByRole('button', { name: 'Ask for an introduction' }).click();
  await sidebar.getByLabel('Your name').fill('Sam Lee');
  await sidebar.getByRole('button', { name: 'Draft the request' }).click();
  // What speaks against asking stands before the letter.
  const letter = sidebar.getByLabel('Message');
  const anyway = sidebar.getByRole('button', { name: 'Show it anyway' });
  await letter.or(anyway).first().waitFor();
  if (await anyway.isVisible()) await anyway.click();
  await letter.waitFor();
  await sidebarPicture(sheet, 'introduction');
  await openTab('Worklist');
  await sidebar.getByRole('button', { name: 'Start with the first' }).waitFor();
  await sidebarPicture(sheet, 'worklist');
  await openTab('Summary');
  await sidebar.getByRole('button', { name: 'Show what to tell' }).click();
  await sidebar.locator('summary').first().waitFor();
  await sidebarPicture(sheet, 'summary');
  await openTab('Setup');
  await sidebar.getByText('recognised for sure').first().waitFor();
  await sidebarPicture(sheet, 'setup');
}

/** Turns the wheel over the grid, as far as it takes to see the columns at the right. */
async function scrollRight(sheet: SheetPage, pixels: number): Promise<void> {
  await sheet.page.mouse.move(640, 400);
  await sheet.page.mouse.wheel(pixels, 0);
}

/** Scores the sample, opens the sidebar and builds the summary, with a picture at each stop. */
async function walk(sheet: SheetPage): Promise<void> {
  const { page } = sheet;
  await sheet.openTab(OVERLAP_TAB);
  await sheet.openMenu(...ADD_ON_MENU);
  await page.locator('.o-menu-item', { hasText: 'Score this sheet' }).hover();
  await picture(sheet, 'menu');
  await page.keyboard.press('Escape');

  await page.setViewportSize(WIDE);
  await sheet.menu(...ADD_ON_MENU, 'Score this sheet');
  await sheet.readWhatItSays();
  await scrollRight(sheet, TO_STATUS);
  await sheet.click(SHOWN_CELL);
  await sheet.menu(...ADD_ON_MENU, 'Open sidebar');
  await sheet.sidebar.getByLabel('The four components').waitFor();
  await picture(sheet, 'scored');
  await walkThroughSidebar(sheet);
  await page.locator('#sidebar').getByTitle('Close').click();

  await page.setViewportSize(TALL);
  await sheet.menu(...ADD_ON_MENU, 'Build summary');
  await page.locator('.o-figure canvas').first().waitFor();
  await sheet.readWhatItSays();
  // Chart.js lets the bars grow; the picture shows them grown.
  await page.waitForTimeout(CHART_GROWS_MS);
  await picture(sheet, 'summary');
}

test('the pictures of the README', async () => {
  fs.mkdirSync(FOLDER, { recursive: true });
  const browser = await openBrowser();
  const server = await startCommand();
  const sheet = await SheetPage.open(browser, server.address);
  try {
    await walk(sheet);
  } finally {
    await sheet.close();
    await server.close();
  }
});
