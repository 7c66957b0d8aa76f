// The README's pictures, taken by walking through the sample in a real browser: npm run screenshots.
// It runs under jest for its transform; it isn't a test, and `npm test` doesn't run it.
import fs from 'node:fs';
import path from 'node:path';
import { openBrowser } from '../../support/browser';
import {
  ADD_ON_MENU,
  buildSummary,
  closeSidebar,
  draftIntroduction,
  OVERLAP_TAB,
  openScreen,
  openWorklist,
  scoreAndOpenSidebar,
} from './sample-walk';
import { SheetPage } from './sheet-page';
import { startCommand } from './start-command';

jest.setTimeout(300_000);

const FOLDER = path.resolve(__dirname, '../../../.github/images');

const WIDE = { width: 1536, height: 800 };
const TALL = { width: 1280, height: 960 };

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
  await sidebarPicture(sheet, 'row');
  await draftIntroduction(sheet);
  await sidebarPicture(sheet, 'introduction');
  await openWorklist(sheet);
  await sidebarPicture(sheet, 'worklist');
  await openScreen(sheet, 'Summary');
  await sidebar.getByRole('button', { name: 'Show what to tell' }).click();
  await sidebar.locator('summary').first().waitFor();
  await sidebarPicture(sheet, 'summary');
  await openScreen(sheet, 'Setup');
  await sidebar.getByText('recognised for sure').first().waitFor();
  await sidebarPicture(sheet, 'setup');
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
  await scoreAndOpenSidebar(sheet);
  await picture(sheet, 'scored');
  await walkThroughSidebar(sheet);
  await closeSidebar(sheet);

  await page.setViewportSize(TALL);
  await buildSummary(sheet);
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
