// A walk through the sample workbook, stop by stop, for whoever takes pictures of it.
import type { SheetPage } from './sheet-page';

export const ADD_ON_MENU = ['Extensions', 'EQL Desk'] as const;
export const OVERLAP_TAB = 'Sample overlap';
/** The status of a candidate whose warmth is missing: the sidebar has something to ask for. */
const SHOWN_CELL = 'S10';
/** Brings warmth and the add-on's columns into sight together. */
const TO_STATUS = 1750;
const CHART_GROWS_MS = 1500;

/** Turns the wheel over the grid, as far as it takes to see the columns at the right. */
async function scrollRight({ page }: SheetPage, pixels: number): Promise<void> {
  await page.mouse.move(640, 400);
  await page.mouse.wheel(pixels, 0);
}

/** Scores the list, and opens the sidebar on a candidate. */
export async function scoreAndOpenSidebar(sheet: SheetPage): Promise<void> {
  await sheet.menu(...ADD_ON_MENU, 'Score this sheet');
  await sheet.readWhatItSays();
  await scrollRight(sheet, TO_STATUS);
  await sheet.click(SHOWN_CELL);
  await sheet.menu(...ADD_ON_MENU, 'Open sidebar');
  await sheet.sidebar.getByLabel('The four components').waitFor();
}

/** Drafts the request to the partner of the row that the sidebar shows. */
export async function draftIntroduction({ sidebar }: SheetPage): Promise<void> {
  await sidebar.getByRole('button', { name: 'Ask for an introduction' }).click();
  await sidebar.getByLabel('Your name').fill('Sam Lee');
  await sidebar.getByRole('button', { name: 'Draft the request' }).click();
  // What speaks against asking stands before the letter.
  const letter = sidebar.getByLabel('Message');
  const anyway = sidebar.getByRole('button', { name: 'Show it anyway' });
  await letter.or(anyway).first().waitFor();
  if (await anyway.isVisible()) await anyway.click();
  await letter.waitFor();
}

export async function openScreen({ sidebar }: SheetPage, name: string): Promise<void> {
  await sidebar.getByRole('tab', { name }).click();
}

export async function openWorklist(sheet: SheetPage): Promise<void> {
  await openScreen(sheet, 'Worklist');
  await sheet.sidebar.getByRole('button', { name: 'Start with the first' }).waitFor();
}

export async function closeSidebar({ page }: SheetPage): Promise<void> {
  await page.locator('#sidebar').getByTitle('Close').click();
}

/** Builds the summary and waits until its chart is drawn. */
export async function buildSummary(sheet: SheetPage): Promise<void> {
  await sheet.menu(...ADD_ON_MENU, 'Build summary');
  await sheet.page.locator('.o-figure canvas').first().waitFor();
  await sheet.readWhatItSays();
  // Chart.js lets the bars grow; the picture shows them grown.
  await sheet.page.waitForTimeout(CHART_GROWS_MS);
}
