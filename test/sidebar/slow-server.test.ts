// The sidebar over the real add-on when Google takes five seconds a call: it says so, and loses nothing.
import { REAL_ADD_ON, servePreview, usePreview } from '../whole/browser/preview';

const HEADERS = ['Account', 'Partner', 'Overlap', 'Warmth', 'ICP fit', 'Motion', 'Owner'];
const OVERLAP = [
  HEADERS,
  ['Acme', 'Northwind', 'Customer', '', 'A', '', ''],
  ['Birch', 'Northwind', 'Customer', '', 'A', '', ''],
];

const preview = usePreview({
  serve: () => servePreview(REAL_ADD_ON, { Overlaps: OVERLAP }),
  page: 'opened anew for each test',
  latency: 5000,
});

test('says that it opens, saves and is slow, and keeps what is typed meanwhile', async () => {
  const { sheet } = preview;
  const { sidebar } = sheet;
  const heading = (account: string) =>
    sidebar.getByRole('heading', { level: 1 }).getByText(account);
  await sheet.click('A2');
  // What stands there for a while only is waited for while the rest goes on.
  const opening = sidebar.getByRole('status').getByText('Opening…').waitFor({ state: 'attached' });
  const slow = () => sidebar.getByText('Google is slow. Still trying…').waitFor();
  const slowToOpen = slow();
  await sheet.menu('Extensions', 'EQL Desk', 'Open sidebar');
  await Promise.all([opening, slowToOpen]);
  await heading('Acme').waitFor();

  await sidebar.locator('#field-warmth').selectOption('Hot');
  await sidebar.locator('#field-owner').fill('Dana');
  const saving = sidebar.getByRole('button', { name: 'Saving…' }).waitFor();
  const slowToSave = slow();
  await sidebar.getByRole('button', { name: 'Save', exact: true }).click();
  await saving;
  // Another press while it saves does nothing; typing goes on.
  await sidebar.getByRole('button', { name: 'Save', exact: true }).click({ force: true });
  await sidebar.locator('#field-owner').fill('Dana Lee');
  await slowToSave;
  await sidebar.getByRole('status').getByText('Saved. Acme still lacks motion.').waitFor();
  expect(await sidebar.locator('#field-owner').inputValue()).toBe('Dana Lee');
  expect(await sheet.texts('D2:G2')).toEqual([['Hot', 'A', '', 'Dana']]);

  // A row that somebody deletes while the save is under way: said, and the text is still there.
  await sidebar.getByRole('button', { name: 'Save', exact: true }).click();
  await sheet.other('deleteRow', 2, 'Overlaps');
  await sidebar.getByRole('alert').getByText('No row of Overlaps has Acme').waitFor();
  expect(await sidebar.locator('#field-owner').inputValue()).toBe('Dana Lee');
  expect(await sheet.texts('A2:G3')).toEqual([OVERLAP[2], HEADERS.map(() => '')]);

  const { length } = (await sheet.calls()).filter((call) => call.functionName === 'saveRow');
  expect(length).toBe(2);
});
