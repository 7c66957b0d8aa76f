// The listing's five pictures, 1280 by 800, taken by walking through the sample in a real browser:
// npm run publish:screenshots. It runs under jest for its transform; it isn't a test.
import path from 'node:path';
import { openBrowser } from '../../support/browser';
import {
  ADD_ON_MENU,
  buildSummary,
  closeSidebar,
  draftIntroduction,
  OVERLAP_TAB,
  openWorklist,
  scoreAndOpenSidebar,
} from './sample-walk';
import { SheetPage } from './sheet-page';
import { startCommand } from './start-command';

jest.setTimeout(300_000);

const FOLDER = path.resolve(__dirname, '../../../publish/images');
/** What the store asks for. */
const SIZE = { width: 1280, height: 800 };

async function picture({ page }: SheetPage, number: number): Promise<void> {
  await page.screenshot({ path: path.join(FOLDER, `screenshot-${number}.png`) });
}

/** The summary's verdict, table and chart need more height than there is: shown smaller, they fit. */
async function showSmaller({ page }: SheetPage): Promise<void> {
  const zoom = page.getByTitle('Zoom').locator('input');
  await zoom.fill('75');
  await zoom.press('Enter');
}

/** What each picture shows stands in publish/listing/details.json. */
async function walk(sheet: SheetPage): Promise<void> {
  await sheet.page.setViewportSize(SIZE);
  await sheet.openTab(OVERLAP_TAB);
  await scoreAndOpenSidebar(sheet);
  await picture(sheet, 1);
  await openWorklist(sheet);
  await picture(sheet, 2);
  await sheet.sidebar.getByRole('tab', { name: 'Row' }).click();
  await draftIntroduction(sheet);
  await picture(sheet, 3);
  await closeSidebar(sheet);
  await showSmaller(sheet);
  await buildSummary(sheet);
  await picture(sheet, 4);
  await sheet.menu(...ADD_ON_MENU, 'Write partner feedback');
  await sheet.readWhatItSays();
  await picture(sheet, 5);
}

test('the pictures of the listing', async () => {
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
