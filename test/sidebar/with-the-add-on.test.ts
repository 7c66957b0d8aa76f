// The sidebar over the real add-on, in the local spreadsheet: from the menu, by the keyboard alone, while
// somebody else is at work in the same sheet.
import { REAL_ADD_ON, servePreview, usePreview } from '../whole/browser/preview';
import { SidebarKeys } from '../whole/browser/sidebar-keys';

const TAB = 'Partner overlap';
const HEADERS = ['Account', 'Partner', 'Overlap', 'Warmth', 'ICP fit', 'Motion', 'Owner', 'Note'];
const ACCOUNTS = [
  ...['Acme', 'Birch', 'Cobalt', 'Dune', 'Elm', 'Fjord', 'Gale', 'Heron', 'Iris', 'Juno', 'Kite'],
  ...['Lark', 'Maple', 'Nadir'],
];
const rowOf = (account: string): string[] => {
  return [account, 'Northwind', 'Customer', '', 'A', '', '', `Note on ${account}`];
};
/** The list with one row for each account, and below it as many blank ones as fill its range. */
const CELLS = 'A1:H15';

const preview = usePreview({
  serve: () => servePreview(REAL_ADD_ON, { [TAB]: [HEADERS, ...ACCOUNTS.map(rowOf)] }),
  page: 'opened anew for each test',
});

const heading = () => preview.sheet.sidebar.getByRole('heading', { level: 1 });
const status = (text: string) => preview.sheet.sidebar.getByRole('status').getByText(text);

const tabTo = (...to: Parameters<SidebarKeys['tabTo']>): Promise<void> =>
  new SidebarKeys(preview.sheet).tabTo(...to);

async function openSidebar(): Promise<void> {
  const { sheet } = preview;
  await sheet.menu('Extensions', 'EQL Desk', 'Open sidebar');
  await sheet.sidebar.getByRole('tab', { name: 'Row' }).waitFor();
  await sheet.enterSidebar();
}

/** To the worklist's first candidate, by keys: on from the sidebar's beginning, or back from its form. */
async function startWithTheFirst(key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const { sheet } = preview;
  await tabTo('tab-row', key);
  await sheet.press('ArrowRight');
  await tabTo('Start with the first');
  await sheet.press('Enter');
}

/** Fills in what the shown row lacks: the first choice of warmth and of motion, and an owner. */
async function fillIn(owner: string): Promise<void> {
  const { sheet } = preview;
  await tabTo('field-warmth');
  await sheet.press('ArrowDown');
  await tabTo('field-motion');
  await sheet.press('ArrowDown');
  await tabTo('field-owner');
  await sheet.page.keyboard.type(owner);
}

test('ten candidates, by the keyboard alone, while somebody sorts, edits, inserts and deletes', async () => {
  const { sheet } = preview;
  await openSidebar();
  await startWithTheFirst();
  const behindTheBack: { readonly [account: string]: () => Promise<void> } = {
    // Birch is the last but one from now on, and Nadir the first.
    Birch: () => sheet.other('sort', CELLS.replace('A1', 'A2'), 1, false, TAB),
    // Another cell of the row that is being filled in, and a row above it.
    Maple: async () => {
      await sheet.other('type', 'H3', 'theirs', TAB);
      await sheet.other('insertRow', 2, TAB);
    },
    // Juno stands two rows below Lark, and goes.
    Lark: () => sheet.other('deleteRow', 7, TAB),
  };
  const done = [
    ...['Acme', 'Birch', 'Nadir', 'Maple', 'Lark', 'Kite', 'Iris', 'Heron', 'Gale', 'Fjord'],
  ];
  for (const account of done) {
    await heading().getByText(account).waitFor();
    // Typed text stays text, also where it begins like a formula.
    await fillIn(`=${account}'s owner`);
    await behindTheBack[account]?.();
    await sheet.press('Control+Enter');
    await status(`${account} is an EQL now.`).waitFor();
    if (account === 'Birch') {
      await status('The list ends here; 12 in it are still open.').waitFor();
      await startWithTheFirst('Shift+Tab');
    }
  }
  await heading().getByText('Elm').waitFor();

  const sorted = [...ACCOUNTS].reverse().filter((account) => account !== 'Juno');
  const expected = sorted.map((account) => {
    const row = rowOf(account);
    if (done.includes(account)) {
      row.splice(3, 1, 'Hot');
      row.splice(5, 2, 'Partner introduction', `=${account}'s owner`);
    }
    if (account === 'Maple') row.splice(7, 1, 'theirs');
    return row;
  });
  expect(await sheet.texts(CELLS)).toEqual([HEADERS, HEADERS.map(() => ''), ...expected]);
  const [right = []] = await sheet.texts('I1:Z1');
  expect(right.join('')).toBe('');
  const requests = (await sheet.calls()).map(({ functionName }) => functionName);
  expect(requests.filter((name) => name === 'saveRow')).toHaveLength(done.length);
  // The cursor has gone along in the sheet.
  expect(await sheet.selection()).toBe(`A${3 + sorted.indexOf('Elm')}`);
});

test('a save is undone after the user has gone on, closed the sidebar and opened it again', async () => {
  const { sheet } = preview;
  await openSidebar();
  await startWithTheFirst();
  await heading().getByText('Acme').waitFor();
  await tabTo('field-warmth');
  await sheet.press('ArrowDown');
  await sheet.press('Control+Enter');
  await heading().getByText('Birch').waitFor();
  expect((await sheet.cell('D2')).text).toBe('Hot');
  await tabTo('field-owner');
  await sheet.page.keyboard.type('half a name');
  await sheet.page.locator('#sidebar').getByTitle('Close').click();
  await sheet.other('type', 'H2', 'edited since', TAB);
  await openSidebar();
  // Birch is where the cursor went, and what was typed for it is still there.
  await heading().getByText('Birch').waitFor();
  expect(await sheet.sidebar.locator('#field-owner').inputValue()).toBe('half a name');
  await sheet.sidebar.getByRole('button', { name: /^Undo/ }).click();
  await heading().getByText('Acme').waitFor();
  expect(await sheet.texts('A2:H3')).toEqual([
    [...rowOf('Acme').slice(0, 7), 'edited since'],
    rowOf('Birch'),
  ]);
});

test('a cell that was changed in the sheet meanwhile isn’t overwritten unasked', async () => {
  const { sheet } = preview;
  await sheet.click('A2');
  await openSidebar();
  await heading().getByText('Acme').waitFor();
  await sheet.sidebar.locator('#field-warmth').selectOption('Hot');
  await sheet.other('type', 'D2', 'Cold', TAB);
  await sheet.sidebar.getByText('Somebody changed this in the sheet meanwhile.').waitFor();
  expect(await sheet.sidebar.locator('#field-warmth').inputValue()).toBe('Hot');
  await sheet.sidebar.getByRole('button', { name: 'Save', exact: true }).click();
  expect((await sheet.cell('D2')).text).toBe('Cold');
  await sheet.sidebar.getByRole('button', { name: 'Keep mine' }).click();
  await sheet.sidebar.getByRole('button', { name: 'Save', exact: true }).click();
  await status('Saved.').waitFor();
  expect((await sheet.cell('D2')).text).toBe('Hot');
});

test('all rows of the list get an owner in one step, once it was looked at, and lose it by one undo', async () => {
  const { sheet } = preview;
  await openSidebar();
  const press = (name: string | RegExp) =>
    sheet.sidebar.getByRole('button', { name }).press('Enter');
  const owners = async () => (await sheet.texts('G2:G15')).map(([owner]) => owner);
  await sheet.sidebar.getByRole('tab', { name: 'Worklist' }).click();
  await press('Choose several rows');
  await press('All 14 shown');
  await press('Change…');
  await sheet.sidebar.locator('#many-owner').fill('=Ana');
  await press('Show what changes');
  await sheet.sidebar.getByRole('heading', { name: '14 rows would change' }).waitFor();
  expect(new Set(await owners())).toEqual(new Set(['']));
  await press('Change 14 rows');
  await status('14 rows changed: Owner.').waitFor();
  expect(new Set(await owners())).toEqual(new Set(['=Ana']));
  await press(/^Undo/);
  await status('Undone: 14 rows are as before.').waitFor();
  expect(new Set(await owners())).toEqual(new Set(['']));
});
