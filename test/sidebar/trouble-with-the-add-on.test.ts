// What stands in the way of a save in the local spreadsheet: said in a sentence, with a way on, and what
// was typed is still there.
import { REAL_ADD_ON, servePreview, usePreview } from '../whole/browser/preview';

const TAB = 'Overlaps';
const HEADERS = ['Account', 'Partner', 'Overlap', 'Warmth', 'ICP fit', 'Motion', 'Owner'];
const NASTY = `<b>"Acme"</b> & 'Söhne' ${'x'.repeat(180)}`;
const ROWS = [
  HEADERS,
  [NASTY, 'Northwind', 'Customer', '', 'A', '', ''],
  ['Birch', 'Northwind', 'Customer', '', 'A', '', ''],
];

const preview = usePreview({
  serve: () => servePreview(REAL_ADD_ON, { [TAB]: ROWS, Empty: [] }),
  page: 'opened anew for each test',
});

const alert = (text: string | RegExp) => preview.sheet.sidebar.getByRole('alert').getByText(text);
const button = (name: string) => preview.sheet.sidebar.getByRole('button', { name, exact: true });
const heading = (text: string) =>
  preview.sheet.sidebar.getByRole('heading', { level: 1 }).getByText(text);
const owner = () => preview.sheet.sidebar.locator('#field-owner');

async function typeAnOwner(): Promise<void> {
  const { sheet } = preview;
  await sheet.click('A2');
  await sheet.menu('Extensions', 'EQL Desk', 'Open sidebar');
  // Names are text, whatever they hold.
  await heading(NASTY).waitFor();
  await owner().fill('Dana');
}

test('a protected column and somebody else’s save are named, and the save can be tried again', async () => {
  const { sheet } = preview;
  await typeAnOwner();
  await sheet.other('lock', true);
  await button('Save').click();
  await alert('Somebody else is just writing to this spreadsheet').waitFor();
  await sheet.other('lock', false);
  await sheet.other('protect', TAB, 'G1:G10');
  await button('Save').click();
  await alert('these cells are protected').waitFor();
  expect(await owner().inputValue()).toBe('Dana');
  expect(await sheet.texts('A1:G3')).toEqual(ROWS);
});

test('a deleted tab is named, and what was typed for its rows is listed', async () => {
  const { sheet } = preview;
  await typeAnOwner();
  await sheet.other('deleteTab', TAB);
  await heading('No row to show').waitFor();
  await sheet.sidebar.getByRole('tab', { name: 'Worklist' }).click();
  await sheet.sidebar.getByText('Typed, not saved').waitFor();
  await button(`${NASTY} at Northwind`).click();
  await alert('The tab that this row stood on has been deleted.').waitFor();
  await button('Go to the worklist').click();
  await button(`Discard what was typed for ${NASTY}`).click();
});

test('an empty sheet says what is needed, and the sample gives something to work on', async () => {
  const { sheet } = preview;
  await sheet.other('deleteTab', TAB);
  await sheet.menu('Extensions', 'EQL Desk', 'Open sidebar');
  await heading('No list to work on').waitFor();
  await sheet.sidebar.getByText('No tab looks like an overlap list.').waitFor();
  await button('Insert sample workbook').click();
  await sheet.eventually(
    () => sheet.tabs(),
    (tabs) => tabs.includes('Sample overlap'),
  );
  await heading('No list to work on').waitFor({ state: 'detached' });
});
