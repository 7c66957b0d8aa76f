// The sidebar over the real add-on, in the local spreadsheet: from the menu, by the keyboard alone.
import { REAL_ADD_ON, servePreview, usePreview } from '../browser/preview';

jest.setTimeout(120_000);

const HEADERS = ['Account', 'Partner', 'Overlap', 'Warmth', 'ICP fit', 'Motion', 'Owner'];
const ACCOUNTS = [
  'Acme',
  'Birch',
  'Cobalt',
  'Dune',
  'Elm',
  'Fjord',
  'Gale',
  'Heron',
  'Iris',
  'Juno',
];
const OVERLAP = [
  HEADERS,
  ...ACCOUNTS.map((account) => [account, 'Northwind', 'Customer', '', 'A', '', '']),
];

const preview = usePreview({
  serve: () => servePreview(REAL_ADD_ON, { 'Partner overlap': OVERLAP }),
  page: 'for each test',
});

const heading = () => preview.sheet.sidebar.getByRole('heading', { level: 1 });

/** What has the focus in the sidebar, by the id that a label points to. */
const focused = () => preview.sheet.inSidebar<string>('document.activeElement.id');

async function tabTo(id: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    if ((await focused()) === id) return;
    await preview.sheet.press('Tab');
  }
  throw new Error(`The keyboard doesn’t reach ${id}.`);
}

async function startWorklist(): Promise<void> {
  const { sheet } = preview;
  await sheet.menu('Extensions', 'EQL for Sheets', 'Open sidebar');
  await sheet.sidebar.getByRole('tab', { name: 'Worklist' }).click();
  await sheet.sidebar.getByRole('button', { name: 'Start with the first' }).click();
  await heading().getByText('Acme').waitFor();
}

test('ten candidates become EQLs, one Ctrl+Enter each, and the sheet holds what was typed', async () => {
  const { sheet } = preview;
  await startWorklist();
  for (const [at, account] of ACCOUNTS.entries()) {
    await heading().getByText(account).waitFor();
    await tabTo('field-warmth');
    await sheet.press('ArrowDown');
    await tabTo('field-motion');
    await sheet.press('ArrowDown');
    await tabTo('field-owner');
    await sheet.page.keyboard.type(`=Owner ${at + 1}`);
    await sheet.press('Control+Enter');
    await sheet.sidebar.getByRole('status').getByText(`${account} is an EQL now.`).waitFor();
  }
  await sheet.sidebar.getByRole('status').getByText('That was the last one').waitFor();
  expect(await sheet.texts('A1:G11')).toEqual([
    HEADERS,
    ...ACCOUNTS.map((account, at) => [
      account,
      'Northwind',
      'Customer',
      'Hot',
      'A',
      'Partner introduction',
      // Typed text stays text, also where it begins like a formula.
      `=Owner ${at + 1}`,
    ]),
  ]);
});

test('a save is undone, also after the user has gone on', async () => {
  const { sheet } = preview;
  await startWorklist();
  await tabTo('field-warmth');
  await sheet.press('ArrowDown');
  await sheet.press('Control+Enter');
  await heading().getByText('Birch').waitFor();
  expect((await sheet.cell('D2')).text).toBe('Hot');
  await sheet.sidebar.getByRole('button', { name: /^Undo/ }).click();
  await heading().getByText('Acme').waitFor();
  expect((await sheet.cell('D2')).text).toBe('');
});

test('a cell that was changed in the sheet meanwhile isn’t overwritten unasked', async () => {
  const { sheet } = preview;
  await sheet.click('A2');
  await sheet.menu('Extensions', 'EQL for Sheets', 'Open sidebar');
  await heading().getByText('Acme').waitFor();
  await sheet.sidebar.locator('#field-warmth').selectOption('Hot');
  await sheet.enter('D2', 'Cold');
  await sheet.click('A2');
  await sheet.sidebar.getByText('Somebody changed this in the sheet meanwhile.').waitFor();
  expect(await sheet.sidebar.locator('#field-warmth').inputValue()).toBe('Hot');
  await sheet.sidebar.getByRole('button', { name: 'Save', exact: true }).click();
  expect((await sheet.cell('D2')).text).toBe('Cold');
  await sheet.sidebar.getByRole('button', { name: 'Keep mine' }).click();
  await sheet.sidebar.getByRole('button', { name: 'Save', exact: true }).click();
  await sheet.sidebar.getByRole('status').getByText('Saved.').waitFor();
  expect((await sheet.cell('D2')).text).toBe('Hot');
});
