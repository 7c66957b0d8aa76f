// Serves a preview for a browser test: an add-on's folder and a workbook of a few rows.
import path from 'node:path';
import { type RunningServer, serve } from '../../../cli/serve';
import type { CellValue } from '../../../host/engine/sheet-data';
import { sheetData, workbookData } from '../../../host/engine/sheet-data';
import type { ServedFolder } from '../../../host/node/page-places';
import { openBrowser } from '../../support/browser';
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
  /**
   * A page that all tests of the file go on with, or one on which each opens the workbook anew. A new
   * one for each is for tests that change what a page keeps, such as its clock; it takes longest.
   */
  readonly page: 'for all tests' | 'opened anew for each test' | 'a new one for each test';
  /** Milliseconds that each call of the sidebar takes longer. */
  readonly latency?: number;
  /** The language of the browser, which is its user's. */
  readonly language?: string;
}

export interface Preview {
  readonly sheet: SheetPage;
  readonly address: string;
}

/** Opens a workbook for a test file; whatever goes wrong on the page fails the test. */
export function usePreview({
  serve: start,
  page,
  latency = 0,
  language = 'en-US',
}: PreviewOptions): Preview {
  let server: RunningServer;
  let sheet: SheetPage | undefined;
  const open = async () => {
    const address = `${server.address}?latency=${latency}`;
    sheet = await SheetPage.open(await openBrowser(), address, language);
  };
  const close = async () => {
    await sheet?.close();
    sheet = undefined;
  };

  beforeAll(async () => {
    server = await start();
    if (page === 'for all tests') await open();
  });
  afterAll(async () => {
    await close();
    await server.close();
  });
  beforeEach(async () => {
    if (sheet === undefined) await open();
    else if (page === 'opened anew for each test') await sheet.openAnew();
  });
  afterEach(async () => {
    const problems = sheet?.problems.splice(0);
    if (page === 'a new one for each test') await close();
    expect(problems).toEqual([]);
  });
  return {
    get sheet() {
      if (sheet === undefined) throw new Error('A page is open only while tests run.');
      return sheet;
    },
    get address() {
      return server.address;
    },
  };
}

/** A few rows with an add-on, in a spreadsheet of some locale. */
export function servePreview(
  addOn: ServedFolder,
  tabs: Tabs,
  locale?: string,
): Promise<RunningServer> {
  const sheets = Object.entries(tabs).map(([name, rows]) =>
    sheetData(name, rows, { formulas: true, frozenRows: 1 }),
  );
  const workbook = {
    name: 'A test workbook',
    snapshot: workbookData(sheets),
    ...(locale === undefined ? {} : { locale }),
  };
  return serve({ root: ROOT, addOn, workbook, port: ANY_PORT });
}
