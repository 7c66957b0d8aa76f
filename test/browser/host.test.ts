// The host's own page in a real browser, with a small add-on: menus, sidebar, messages, formulas.
import type { Browser } from 'playwright-core';
import type { RunningServer } from '../../host/serve';
import { launchBrowser } from '../support/chromium';
import { SMALL_ADD_ON, servePreview } from './preview';
import { SheetPage } from './sheet-page';

jest.setTimeout(120_000);

const ROWS = [
  ['Account', 'Deals', 'Day', 'Double'],
  ['Acme', 1, new Date(Date.UTC(2026, 2, 14)), '=SMALL_DOUBLE(B2)'],
  ['Globex', 20, new Date(Date.UTC(2026, 5, 30)), '=SMALL_DOUBLE(A3)'],
  ['Initech', 300, '', ''],
];

const ADD_ON_MENU = ['Extensions', 'A small add-on'] as const;

let browser: Browser;
let server: RunningServer;
let sheet: SheetPage;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await servePreview(SMALL_ADD_ON, { Deals: ROWS });
});
afterAll(async () => {
  await browser.close();
  await server.close();
});
beforeEach(async () => {
  sheet = await SheetPage.open(browser, server.address);
});
afterEach(async () => {
  const { problems } = sheet;
  await sheet.close();
  expect(problems).toEqual([]);
});

/** What the page's `ask` brings back from the server. */
interface Answer {
  readonly value?: unknown;
  readonly error?: string;
  readonly isError?: boolean;
  readonly user: { readonly name: string };
}

async function openSidebar(): Promise<void> {
  await sheet.menu(...ADD_ON_MENU, 'Open sidebar');
  await sheet.sidebar
    .locator('#place')
    .getByText(/^[A-Z]+\d+$/)
    .waitFor();
}

describe('the sheet', () => {
  test('shows the document, its tab and its cells', async () => {
    expect(await sheet.page.title()).toBe('A test workbook');
    expect(await sheet.tabs()).toEqual(['Deals']);
    expect(await sheet.texts('A1:C3')).toEqual([
      ['Account', 'Deals', 'Day'],
      ['Acme', '1', '3/14/2026'],
      ['Globex', '20', '6/30/2026'],
    ]);
  });

  test('takes a formula of the add-on from the keyboard and lets it fill the cells below', async () => {
    await sheet.enter('E2', '=SMALL_DOUBLE(B2:B4)');
    expect(await sheet.texts('E2:E5')).toEqual([['2'], ['40'], ['600'], ['']]);
  });

  test('offers the add-on\u2019s function while it is typed, with its help', async () => {
    await sheet.click('E2');
    await sheet.page.keyboard.type('=SMALL_D');
    const offer = sheet.page.locator('.o-autocomplete-value', { hasText: 'SMALL_DOUBLE' });
    await offer.waitFor();
    await sheet.page.getByText('Doubles the numbers of a range.').waitFor();
  });

  test('computes again when a cell changes that a formula reads', async () => {
    expect((await sheet.cell('D2')).text).toBe('2');
    await sheet.enter('B2', '8');
    expect((await sheet.cell('D2')).text).toBe('16');
  });

  test('shows a formula\u2019s own words on hovering over its error', async () => {
    expect((await sheet.cell('D3')).text).toBe('#ERROR!');
    await sheet.hover('D3');
    await sheet.page.getByText('numbers must be a number or a range.').waitFor();
  });
});

describe('the menu', () => {
  test('runs what its lines name, and Ctrl+Z takes back what was written', async () => {
    await sheet.menu(...ADD_ON_MENU, 'Write');
    const written = await sheet.eventually(
      () => sheet.texts('F3:F5'),
      ([first]) => first?.[0] === 'a',
    );
    expect(written).toEqual([['a'], ['b'], ['c']]);
    await sheet.hover('F3');
    await sheet.page.getByText('Written by the add-on.').waitFor();

    await sheet.click('A1');
    await sheet.press('Control+z');
    await sheet.press('Control+z');
    expect(await sheet.texts('F3:F5')).toEqual([[''], [''], ['']]);
  });

  test('says in the page why a script stopped', async () => {
    await sheet.menu(...ADD_ON_MENU, 'Fail');
    await sheet.box.getByText('This always fails.').waitFor();
    await sheet.press('Escape');
    expect(await sheet.box.count()).toBe(0);
  });
});

describe('messages', () => {
  test('shows an alert in the page until it is confirmed', async () => {
    await sheet.menu(...ADD_ON_MENU, 'Messages', 'Say');
    await sheet.box.getByText('Two cells could not be read.').waitFor();
    await sheet.press('Enter');
    expect(await sheet.box.count()).toBe(0);
  });

  test('waits for the answer to a question before the script goes on', async () => {
    sheet.page.once('dialog', (dialog) => void dialog.dismiss());
    await sheet.menu(...ADD_ON_MENU, 'Messages', 'Ask');
    const answer = await sheet.eventually(
      () => sheet.cell('F1'),
      ({ text }) => text !== '',
    );
    expect(answer.text).toBe('NO');
  });

  test('keeps a toast until it is closed, when the script asks for that', async () => {
    await sheet.menu(...ADD_ON_MENU, 'Messages', 'Toast');
    await sheet.toast.getByText('Three rows were written.').waitFor();
    await sheet.toast.getByTitle('Close').click();
    expect(await sheet.toast.count()).toBe(0);
  });

  test('closes a dialog when its page asks for it', async () => {
    await sheet.menu(...ADD_ON_MENU, 'Dialog');
    await sheet.box.getByText('A small dialog').waitFor();
    await sheet.page.frameLocator('dialog iframe').locator('#close').click();
    await sheet.box.waitFor({ state: 'detached' });
  });
});

describe('google.script.run', () => {
  test('answers with the selected cell', async () => {
    await sheet.click('B3');
    await openSidebar();
    expect(await sheet.sidebar.locator('#place').textContent()).toBe('B3');
    await sheet.click('A4');
    const answer = await sheet.inSidebar<Answer>("window.ask('selectedCell')");
    expect(answer).toEqual({ value: 'A4', user: { name: 'selectedCell' } });
  });

  const values = [
    ["'text'", 'text'],
    ['1.5', 1.5],
    ['null', null],
    ['[1, [true], { a: "b" }]', [1, [true], { a: 'b' }]],
    // An undefined member disappears, an undefined item becomes null, as in JSON.
    ['{ a: undefined, b: [undefined] }', { b: [null] }],
    ['NaN', null],
  ] as const;
  test.each(values)('brings %s to the server and back', async (source, expected) => {
    await openSidebar();
    const { value } = await sheet.inSidebar<Answer>(`window.ask('echo', ${source})`);
    expect(value).toEqual(expected);
  });

  const refused = [
    ['a Date', 'new Date()'],
    ['a Date inside', '{ a: [new Date()] }'],
    ['a function', '() => 1'],
    ['an element', 'document.body'],
    ['a Map', 'new Map()'],
  ] as const;
  test.each(refused)('refuses %s as an argument, in the page', async (_what, source) => {
    await openSidebar();
    const message = await sheet.inSidebar<string>(
      `(() => { try { google.script.run.echo(${source}); return 'taken'; } catch (error) { return error.message; } })()`,
    );
    expect(message).toMatch(/^Failed due to illegal value in property/);
  });

  test('sends a form as an object of its fields', async () => {
    await openSidebar();
    const { value } = await sheet.inSidebar<Answer>(
      "window.ask('echo', document.getElementById('form'))",
    );
    expect(value).toEqual({ account: 'Acme', tag: ['a', 'b'] });
  });

  test('gets null for a result that holds a Date', async () => {
    await openSidebar();
    expect((await sheet.inSidebar<Answer>("window.ask('aDate')")).value).toBeNull();
  });

  test('gives a failure to the failure handler as an Error', async () => {
    await openSidebar();
    const failure = await sheet.inSidebar<Answer>("window.ask('fail')");
    expect(failure.isError).toBe(true);
    expect(failure.error).toContain('This always fails.');
    expect(failure.user).toEqual({ name: 'fail' });
  });

  test('starts each call with fresh globals', async () => {
    await openSidebar();
    await sheet.inSidebar<Answer>("window.ask('countCalls')");
    expect((await sheet.inSidebar<Answer>("window.ask('countCalls')")).value).toBe(1);
  });

  test('knows no private functions', async () => {
    await openSidebar();
    expect(await sheet.inSidebar<string>('typeof google.script.run.hidden_')).toBe('undefined');
    expect(await sheet.inSidebar<string>('typeof google.script.run.echo')).toBe('function');
  });

  test('answers all of twenty calls made at once, whatever their order', async () => {
    await openSidebar();
    const answers = await sheet.inSidebar<Answer[]>(
      "Promise.all(Array.from({ length: 20 }, (_, i) => window.ask('echo', i)))",
    );
    expect(answers.map(({ value }) => value)).toEqual(Array.from({ length: 20 }, (_, i) => i));
  });

  test('keeps the page of an add-on away from the workbook and from the host\u2019s page', async () => {
    await openSidebar();
    const reach = await sheet.inSidebar<string>(
      '(() => { try { return String(window.parent.document); } catch (error) { return error.name; } })()',
    );
    expect(reach).toBe('SecurityError');
  });
});

describe('the network', () => {
  test('the page asks only its own server, and the server answers only what it lists', async () => {
    expect(new Set(sheet.requests.map((request) => new URL(request).origin))).toEqual(
      new Set([new URL(server.address).origin]),
    );
    const status = async (path: string) => (await fetch(server.address + path)).status;
    expect(await status('package.json')).toBe(404);
    expect(await status('page/../../package.json')).toBe(404);
    expect(await status('vendor/%2e%2e/package.json')).toBe(404);
  });

  test('the page may not reach another host even where a script of it tries', async () => {
    const blocked = await sheet.page.evaluate(() =>
      fetch('https://example.com/').then(
        () => 'reached',
        () => 'blocked',
      ),
    );
    expect(blocked).toBe('blocked');
    // The browser says so on the console, as it should; nothing else went wrong.
    expect(sheet.problems.every((problem) => problem.includes('Content Security Policy'))).toBe(
      true,
    );
    sheet.problems.length = 0;
  });
});
