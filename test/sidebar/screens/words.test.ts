// Words in Setup, in a browser: what can't be read, what each text means, its effect, and the undo.

import { WORDS_EFFECT } from '../support/fake-answers';
import { sevenRows } from '../support/sample-rows';
import { openSidebar, type SidebarPage } from '../support/sidebar-page';

jest.setTimeout(60_000);

async function openWords(workbook = sevenRows()): Promise<SidebarPage> {
  const sidebar = await openSidebar(workbook);
  await sidebar.tab('Setup').click();
  await sidebar.page.getByRole('region', { name: 'Words' }).getByText(/./).nth(1).waitFor();
  return sidebar;
}

const said = (sidebar: SidebarPage, text: string | RegExp) =>
  sidebar.page.getByRole('status').filter({ hasText: text }).first().waitFor();

test('each text stands there once, whole, with its column and its rows', async () => {
  const sidebar = await openWords();
  await sidebar.text('22 texts of Overlap can’t be read').waitFor();
  await sidebar.text('Warmth, 1,204 rows').waitFor();
  await sidebar.text('In the column “Relationship”.').waitFor();
  await sidebar.text(/^“She knows .* summer party and ask again”$/).waitFor();
  // Eight in sight, the others in a fold; what isn't listed is counted.
  await sidebar.text(/^2 more texts$/).waitFor();
  await sidebar.text('And 12 more texts in 15 cells').waitFor();
  const offered = await sidebar.field('“Champ”').locator('option').allInnerTexts();
  expect(offered).toEqual(['What does it mean?', 'Hot', 'Cold', 'Blank: nothing is known']);
});

test('what they mean is saved in one request, once the effect was seen', async () => {
  const sidebar = await openWords();
  await sidebar.field('“Champ”').selectOption('Hot');
  await sidebar.field('“Play 1”').selectOption('A motion of ours');
  expect(await sidebar.button('Save the answers').count()).toBe(0);
  await sidebar.button('Show the effect').click();
  await said(sidebar, WORDS_EFFECT);
  await sidebar.button('Save the answers').click();
  await said(sidebar, 'They are understood from now on.');
  const answers = [
    { field: 'warmth', text: 'Champ', meaning: 'hot' },
    { field: 'motion', text: 'Play 1', meaning: 'ours' },
  ];
  expect(sidebar.workbook.callsOf('previewWords')).toEqual([{ answers, scales: [] }]);
  expect(sidebar.workbook.callsOf('saveWords')).toEqual([{ answers, scales: [] }]);
  expect(await sidebar.field('“Champ”').count()).toBe(0);
});

test('what a column’s numbers are out of is asked once, and can be changed', async () => {
  const sidebar = await openWords();
  const scale = sidebar.field('“ICP Fit”: is 4 out of 5, of 10 or of 100?');
  await sidebar.text('Until you say it, none of these numbers is read.').waitFor();
  expect(await scale.locator('option').allInnerTexts()).toEqual([
    'Not said yet',
    'from 0 to 5',
    'from 1 to 5',
  ]);
  await scale.selectOption('from 1 to 5');
  await sidebar.button('Show the effect').click();
  await sidebar.button('Save the answers').click();
  await sidebar.text('1 scale that you have said').click();
  expect(await scale.inputValue()).toBe('1-5');
  const request = { answers: [], scales: [{ kind: 'overlap', field: 'fit', scale: '1-5' }] };
  expect(sidebar.workbook.callsOf('previewWords')).toEqual([request]);
  expect(sidebar.workbook.callsOf('saveWords')).toEqual([request]);
  // The same scale again is no answer.
  await scale.selectOption('from 0 to 5');
  await scale.selectOption('from 1 to 5');
  expect(await sidebar.button('Show the effect').count()).toBe(0);
});

test('another answer asks for its effect again, and answers can be discarded', async () => {
  const sidebar = await openWords();
  await sidebar.field('“Champ”').selectOption('Hot');
  await sidebar.button('Show the effect').click();
  await sidebar.button('Save the answers').waitFor();
  await sidebar.field('“Champ”').selectOption('Cold');
  expect(await sidebar.button('Save the answers').count()).toBe(0);
  await sidebar.button('Discard').click();
  expect(await sidebar.field('“Champ”').inputValue()).toBe('');
  expect(await sidebar.button('Show the effect').count()).toBe(0);
});

test('a save can be undone at once, and the text is asked about again', async () => {
  const sidebar = await openWords();
  await sidebar.field('“Champ”').selectOption('Hot');
  await sidebar.button('Show the effect').click();
  await sidebar.button('Save the answers').click();
  await sidebar.text('Saved: what “Champ” means.').waitFor();
  await sidebar.button('Undo: what “Champ” means').click();
  await said(sidebar, 'Undone: what “Champ” means.');
  await sidebar.field('“Champ”').waitFor();
  expect(await sidebar.button(/^Undo/).count()).toBe(0);
});

test('by the keyboard alone, which goes on to the undo and back to the list', async () => {
  const sidebar = await openWords();
  await sidebar.field('“Champ”').focus();
  // Arrow keys choose without opening the list.
  await sidebar.press('h');
  expect(await sidebar.field('“Champ”').inputValue()).toBe('hot');
  await sidebar.button('Show the effect').focus();
  await sidebar.press('Enter');
  await sidebar.button('Save the answers').waitFor();
  expect(await sidebar.focused()).toBe('Save the answers');
  await sidebar.press('Enter');
  await sidebar.text('Saved: what “Champ” means.').waitFor();
  expect(await sidebar.focused()).toBe('Undo: what “Champ” means');
  await sidebar.press('Enter');
  await sidebar.field('“Champ”').waitFor();
  expect(await sidebar.focused()).toBe('“ICP Fit”: is 4 out of 5, of 10 or of 100?');
});

test('where every word is understood, it says just that', async () => {
  const workbook = sevenRows();
  workbook.words = { ...workbook.words, words: [], scales: [], more: { texts: 0, cells: 0 } };
  const sidebar = await openWords(workbook);
  await sidebar.text('Every word is understood.').waitFor();
});

test('what goes wrong is said, and what was chosen stays', async () => {
  const sidebar = await openWords();
  await sidebar.field('“Champ”').selectOption('Hot');
  await sidebar.button('Show the effect').click();
  sidebar.next('saveWords', { fails: 'PERMISSION_DENIED' });
  await sidebar.button('Save the answers').click();
  await sidebar.page.getByRole('alert').waitFor();
  expect(await sidebar.field('“Champ”').inputValue()).toBe('hot');
  await sidebar.button('Save the answers').click();
  await said(sidebar, 'They are understood from now on.');
});
