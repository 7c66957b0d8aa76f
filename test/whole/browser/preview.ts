// Serves a preview for a browser test: an add-on's folder and a workbook of a few rows.
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { type RunningServer, type ServedFolder, serve } from '../../../cli/serve';
import type { CellValue } from '../../../host/engine/sheet-data';
import { sheetData, workbookData } from '../../../host/engine/sheet-data';
import { launchBrowser } from '../../support/chromium';
import { SheetPage } from './sheet-page';

const ROOT = path.resolve(__dirname, '../../..');
export const REAL_ADD_ON = { name: 'EQL Desk', folder: path.join(ROOT, 'dist') };
export const SMALL_ADD_ON = {
  name: 'A small add-on',
  folder: path.join(__dirname, 'small-add-on'),
};
const ANY_PORT = 0;

/** Rows by tab; text that begins with `=` is a formula. */
export type Tabs = { readonly [tab: string]: readonly (readonly CellValue[])[] };

interface PreviewOptions {
  readonly serve: () => Promise<RunningServer>;
  /** A fresh page for each test, or one that all tests of the file go on with. */
  readonly page: 'for each test' | 'for all tests';
  /** Milliseconds that each call of the sidebar takes longer. */
  readonly latency?: number;
}

export interface Preview {
  readonly sheet: SheetPage;
  readonly address: string;
}

/** Opens a workbook for a test file; whatever goes wrong on the page fails the test. */
export function usePreview({ serve: start, page, latency = 0 }: PreviewOptions): Preview {
  let browser: Browser;
  let server: RunningServer;
  let sheet: SheetPage;
  const open = async () => {
    sheet = await SheetPage.open(browser, `${server.address}?latency=${latency}`);
  };
  const close = async () => {
    await sheet.close();
  };

  beforeAll(async () => {
    browser = await launchBrowser();
    server = await start();
    if (page === 'for all tests') await open();
  });
  afterAll(async () => {
    if (page === 'for all tests') await close();
    await browser.close();
    await server.close();
  });
  beforeEach(async () => {
    if (page === 'for each test') await open();
  });
  afterEach(async () => {
    const problems = sheet.problems.splice(0);
    if (page === 'for each test') await close();
    expect(problems).toEqual([]);
  });
  return {
    get sheet() {
      return sheet;
    },
    get address() {
      return server.address;
    },
  };
}

/** A few rows with an add-on. */
export function servePreview(addOn: ServedFolder, tabs: Tabs): Promise<RunningServer> {
  const sheets = Object.entries(tabs).map(([name, rows]) =>
    sheetData(name, rows, { formulas: true, frozenRows: 1 }),
  );
  const workbook = JSON.stringify({ name: 'A test workbook', snapshot: workbookData(sheets) });
  return serve({ root: ROOT, addOn, workbook, port: ANY_PORT });
}
