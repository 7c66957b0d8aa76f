// The site as a visitor meets it: its folder alone, handed out below a path by a server that knows nothing,
// with the network cut off.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { openBrowser } from '../../support/browser';
import { type FolderServer, serveFolder } from '../../support/folder-server';

const BUILDER = path.resolve(__dirname, '../../../.build/site.cjs');
const AXE = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const OVERLAP_TAB = 'Sample overlap';
const DESKTOP = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };
/** A page of each kind, and of each part: table, formula's help, pictures, frame. */
const KINDS = ['index', 'try', 'partner-managers', 'docs', 'formulas', 'the-sidebar', 'licences'];

let folder = '';
let site: FolderServer;
let page: Page;
const problems: string[] = [];

/** Requests outside of the folder are cut off and are a problem; so is all that goes wrong. */
async function openPage(): Promise<Page> {
  const context = await (await openBrowser()).newContext({ viewport: DESKTOP });
  await context.route('**', async (route) => {
    const address = route.request().url();
    if (address.startsWith(site.address)) return route.continue();
    problems.push(`asked for ${address}`);
    return route.abort();
  });
  const opened = await context.newPage();
  opened.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  opened.on('pageerror', ({ message }) => problems.push(`uncaught: ${message}`));
  opened.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  return opened;
}

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'eql-site-'));
  const { status, stderr } = spawnSync(process.execPath, [BUILDER, folder], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  site = await serveFolder(folder, '/some/where/else/');
  page = await openPage();
});
afterAll(async () => {
  site.close();
  await page.context().close();
  fs.rmSync(folder, { recursive: true });
});
afterEach(() => expect(problems.splice(0)).toEqual([]));

/** The preview's own page, in its frame, once the sheet is there. */
async function previewFrame(): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe[name=preview]')).contentFrame();
  if (!frame) throw new Error('The page has no preview.');
  await frame.waitForFunction(() => window.__host !== undefined);
  return frame;
}

async function choose(frame: Frame, line: string): Promise<void> {
  await frame.locator('.o-topbar-menu', { hasText: 'Extensions' }).click();
  await frame.locator('.o-menu-item', { hasText: 'EQL Desk' }).hover();
  await frame.locator('.o-menu-item-name').getByText(line, { exact: true }).click();
}

/** Reads a message to its end, and closes it. */
async function closeMessage(frame: Frame): Promise<void> {
  const close = frame.locator('.host-toast').getByTitle('Close');
  await close
    .or(frame.locator('dialog').getByRole('button', { name: 'OK' }))
    .first()
    .click();
}

const texts = (frame: Frame, range: string, tab: string): Promise<string[][]> =>
  frame.evaluate(([cells = '', of]) => window.__host?.texts(cells, of) ?? [], [range, tab]);

test('a visitor follows the link, scores the sample, fills in a row and reads the verdict', async () => {
  await page.goto(site.address);
  await page.getByRole('link', { name: 'Try it in your browser' }).click();
  await page.getByRole('heading', { name: 'What isn’t' }).waitFor();
  const frame = await previewFrame();
  // The sheet is there, and what stands above it is still what one sees.
  expect(await page.evaluate(() => [window.scrollY, document.activeElement?.tagName])).toEqual([
    0,
    'BODY',
  ]);

  await frame.locator('.o-sheet', { hasText: OVERLAP_TAB }).click();
  await choose(frame, 'Score this sheet');
  await closeMessage(frame);
  const [headers = []] = await texts(frame, 'A1:Z1', OVERLAP_TAB);
  expect(headers).toContain('EQL status');

  await choose(frame, 'Open sidebar');
  const sidebar = frame.frameLocator('#sidebar iframe');
  await sidebar.getByRole('tab', { name: 'Worklist' }).click();
  await sidebar.getByRole('button', { name: 'Start with the first' }).click();
  await sidebar.locator('#field-motion').selectOption('Co-sell');
  await sidebar.getByRole('button', { name: 'Save', exact: true }).click();
  await sidebar
    .getByText(/^Saved/)
    .first()
    .waitFor();
  const selected = await frame.evaluate(() => window.__host?.selection() ?? '');
  const row = selected.replace(/\D/g, '');
  const [saved = []] = await texts(frame, `A${row}:Z${row}`, OVERLAP_TAB);
  expect(saved[headers.indexOf('EQL status')]).toBe('EQL');

  await choose(frame, 'Build summary');
  await closeMessage(frame);
  const [[verdict = ''] = []] = await texts(frame, 'A2:A2', 'EQL Summary');
  expect(verdict).toMatch(/^EQLs convert more often .* but most of the gap comes from fit/);
});

test('the keyboard leads into the sheet, and out of it again', async () => {
  const frame = await previewFrame();
  const within = () => page.waitForFunction(() => document.activeElement?.tagName === 'IFRAME');
  await page.getByRole('link', { name: 'Open it in the whole window' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await within();
  await frame.waitForFunction(() => document.hasFocus());
  await page.keyboard.press('Escape');
  await within();
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.activeElement?.textContent === 'Up to what is real');
});

test('starting over brings the sample back as it was', async () => {
  await page.getByRole('link', { name: 'Start over with a fresh sample' }).click();
  await page.waitForFunction(() => {
    const frame = document.querySelector<HTMLIFrameElement>('iframe[name=preview]');
    const host = frame?.contentWindow?.__host;
    return host !== undefined && !host.tabs().includes('EQL Summary');
  });
  const [headers = []] = await texts(await previewFrame(), 'A1:Z1', OVERLAP_TAB);
  expect(headers).not.toContain('EQL status');
});

test('neither the pages nor the preview may reach another computer, even where a script tries', async () => {
  const tries = async (where: Frame | Page): Promise<string> =>
    where.evaluate(() =>
      fetch('index.html').then(
        () => 'reached',
        () => 'refused',
      ),
    );
  expect(await tries(page)).toBe('refused');
  expect(await tries(await previewFrame())).toBe('refused');
  // The browser says so on the console, as it should; nothing was asked for.
  expect(problems).not.toEqual([]);
  expect(problems.every((problem) => /console: .*Content Security Policy/.test(problem))).toBe(
    true,
  );
  problems.length = 0;
});

async function violations(): Promise<readonly string[]> {
  await page.evaluate(AXE);
  // The frame holds the spreadsheet engine's own page.
  const run = 'axe.run({ resultTypes: ["violations"], iframes: false })';
  const found = await page.evaluate<AxeResults['violations']>(
    `${run}.then((all) => all.violations)`,
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test.each([
  ['a desktop, light', DESKTOP, 'light'],
  ['a phone, dark', PHONE, 'dark'],
] as const)('everybody can read it on %s: axe-core objects to nothing, nothing is cut off', async (_on, size, colorScheme) => {
  await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme });
  for (const kind of KINDS) {
    await page.goto(`${site.address}${kind}.html`);
    expect({ kind, violations: await violations() }).toEqual({ kind, violations: [] });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect({ kind, wide }).toEqual({ kind, wide: size.width });
  }
});
