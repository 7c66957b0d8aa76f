// The host's own page in a real browser, with a small add-on: menus, sidebar, messages, formulas.
import { SMALL_ADD_ON, servePreview, usePreview } from './preview';

const ROWS = [
  ['Account', 'Deals', 'Day', 'Double'],
  ['Acme', 1, new Date(Date.UTC(2026, 2, 14)), '=SMALL_DOUBLE(B2)'],
  ['Globex', 20, new Date(Date.UTC(2026, 5, 30)), '=SMALL_DOUBLE(A3)'],
  ['Initech', 300, '', ''],
];

const ADD_ON_MENU = ['Extensions', 'A small add-on'] as const;

const preview = usePreview({
  serve: () => servePreview(SMALL_ADD_ON, { Deals: ROWS }),
  page: 'opened anew for each test',
});

describe('the sheet', () => {
  test('shows the document, its tab and its cells', async () => {
    const { sheet } = preview;
    expect(await sheet.page.title()).toBe('A test workbook');
    expect(await sheet.tabs()).toEqual(['Deals']);
    expect(await sheet.texts('A1:C3')).toEqual([
      ['Account', 'Deals', 'Day'],
      ['Acme', '1', '3/14/2026'],
      ['Globex', '20', '6/30/2026'],
    ]);
  });

  test('takes a formula of the add-on from the keyboard and lets it fill the cells below', async () => {
    const { sheet } = preview;
    await sheet.enter('E2', '=SMALL_DOUBLE(B2:B4)');
    expect(await sheet.texts('E2:E5')).toEqual([['2'], ['40'], ['600'], ['']]);
  });

  test('offers the add-on\u2019s function while it is typed, with its help', async () => {
    const { sheet } = preview;
    await sheet.click('E2');
    await sheet.page.keyboard.type('=SMALL_D');
    const offer = sheet.page.locator('.o-autocomplete-value', { hasText: 'SMALL_DOUBLE' });
    await offer.waitFor();
    await sheet.page.getByText('Doubles the numbers of a range.').waitFor();
  });

  test('computes again when a cell changes that a formula reads', async () => {
    const { sheet } = preview;
    expect((await sheet.cell('D2')).text).toBe('2');
    await sheet.enter('B2', '8');
    expect((await sheet.cell('D2')).text).toBe('16');
  });

  test('shows a formula\u2019s own words on hovering over its error', async () => {
    const { sheet } = preview;
    expect((await sheet.cell('D3')).text).toBe('#ERROR!');
    await sheet.hover('D3');
    await sheet.page.getByText('numbers must be a number or a range.').waitFor();
  });
});

describe('the menu', () => {
  test('runs what its lines name, and Ctrl+Z takes back what was written', async () => {
    const { sheet } = preview;
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
    const { sheet } = preview;
    await sheet.menu(...ADD_ON_MENU, 'Fail');
    await sheet.box.getByText('This always fails.').waitFor();
    await sheet.press('Escape');
    expect(await sheet.box.count()).toBe(0);
  });
});

describe('messages', () => {
  test('shows an alert in the page until it is confirmed', async () => {
    const { sheet } = preview;
    await sheet.menu(...ADD_ON_MENU, 'Messages', 'Say');
    await sheet.box.getByText('Two cells could not be read.').waitFor();
    await sheet.press('Enter');
    expect(await sheet.box.count()).toBe(0);
    // The keys go to the grid again.
    await sheet.press('ArrowDown');
    expect(await sheet.selection()).toBe('A2');
  });

  test('waits for the answer to a question before the script goes on', async () => {
    const { sheet } = preview;
    sheet.page.once('dialog', (dialog) => void dialog.dismiss());
    await sheet.menu(...ADD_ON_MENU, 'Messages', 'Ask');
    const answer = await sheet.eventually(
      () => sheet.cell('F1'),
      ({ text }) => text !== '',
    );
    expect(answer.text).toBe('NO');
  });

  test('keeps a toast until it is closed, when the script asks for that', async () => {
    const { sheet } = preview;
    await sheet.menu(...ADD_ON_MENU, 'Messages', 'Toast');
    await sheet.toast.getByText('Three rows were written.').waitFor();
    await sheet.toast.getByTitle('Close').click();
    expect(await sheet.toast.count()).toBe(0);
  });

  test('closes a dialog when its page asks for it', async () => {
    const { sheet } = preview;
    await sheet.menu(...ADD_ON_MENU, 'Dialog');
    await sheet.box.getByText('A small dialog').waitFor();
    await sheet.page.frameLocator('dialog iframe').locator('#close').click();
    await sheet.box.waitFor({ state: 'detached' });
    await sheet.press('ArrowDown');
    expect(await sheet.selection()).toBe('A2');
  });

  test('gives the keys back to the grid when the sidebar is closed', async () => {
    const { sheet } = preview;
    await sheet.menu(...ADD_ON_MENU, 'Open sidebar');
    await sheet.sidebar.locator('#place').click();
    await sheet.page.locator('#sidebar').getByTitle('Close').click();
    await sheet.press('ArrowRight');
    expect(await sheet.selection()).toBe('B1');
  });
});

describe('the network', () => {
  test('the page asks only its own server, and the server answers only what it lists', async () => {
    const { sheet } = preview;
    expect(new Set(sheet.requests.map((request) => new URL(request).origin))).toEqual(
      new Set([new URL(preview.address).origin]),
    );
    const status = async (path: string) => (await fetch(preview.address + path)).status;
    expect(await status('package.json')).toBe(404);
    expect(await status('page/../../package.json')).toBe(404);
    expect(await status('vendor/%2e%2e/package.json')).toBe(404);
  });

  test('the page may not reach another host even where a script of it tries', async () => {
    const { sheet } = preview;
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
