// Words in the local spreadsheet: a user says what a text and a scale mean, and the list is read by it.
import { REAL_ADD_ON, servePreview, usePreview } from '../whole/browser/preview';

const ROWS = [
  ['Account', 'Partner', 'Overlap', 'Warmth', 'ICP Fit', 'Motion'],
  ['Acme', 'Northwind', 'Customer', 'Champ', 5, 'Co-sell'],
  ['Birch', 'Northwind', 'Customer', 'Champ', 4, 'Co-sell'],
  ['Cedar', 'Northwind', 'Customer', 'Cold', 2, 'Co-sell'],
];

const preview = usePreview({
  serve: () => servePreview(REAL_ADD_ON, { Overlaps: ROWS }),
  page: 'for all tests',
});

const button = (name: string) => preview.sheet.sidebar.getByRole('button', { name, exact: true });
const status = (text: string) =>
  preview.sheet.sidebar.getByRole('status').filter({ hasText: text }).first();

test('what stands in the way is named on the row, explained once in Setup, and undone at will', async () => {
  const { sheet } = preview;
  const { sidebar } = sheet;
  await sheet.click('A2');
  await sheet.menu('Extensions', 'EQL Desk', 'Open sidebar');
  await sidebar.getByText('say in the sidebar', { exact: false }).first().waitFor();

  await sidebar.getByRole('tab', { name: 'Setup' }).click();
  await sidebar.getByLabel('“Champ”').selectOption('Hot');
  await sidebar.getByLabel('“ICP Fit”: is 5 out of 5').selectOption('from 1 to 5');
  await button('Show the effect').click();
  await status('2 EQLs (score the sheet to see how they convert), where there was none.').waitFor();
  await button('Save the answers').click();
  await status('2 answers are kept from now on.').waitFor();
  await sidebar.getByText('Every word is understood.').waitFor();
  expect(await sheet.tabs()).toContain('EQL Settings');
  // The user stays where the list is.
  expect(await sheet.texts('A2:D2')).toEqual([['Acme', 'Northwind', 'Customer', 'Champ']]);

  await sidebar.getByRole('tab', { name: 'Row' }).click();
  await sidebar.getByText('Go ahead: Co-sell for Acme').waitFor();

  await sidebar.getByRole('tab', { name: 'Setup' }).click();
  await button('Undo: 2 answers').click();
  await status('Undone: 2 answers.').waitFor();
  await sidebar.getByLabel('“Champ”').waitFor();
});
