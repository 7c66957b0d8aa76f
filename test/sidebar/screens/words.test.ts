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
  expect(await sidebar.button('Save the words').count()).toBe(0);
  await sidebar.button('Show the effect').click();
  await said(sidebar, WORDS_EFFECT);
  await sidebar.button('Save the words').click();
  await said(sidebar, 'They are understood from now on.');
  const answers = [
    { field: 'warmth', text: 'Champ', meaning: 'hot' },
    { field: 'motion', text: 'Play 1', meaning: 'ours' },
  ];
  expect(sidebar.workbook.callsOf('previewWords')).toEqual([{ answers }]);
  expect(sidebar.workbook.callsOf('saveWords')).toEqual([{ answers }]);
  expect(await sidebar.field('“Champ”').count()).toBe(0);
});

test('another answer asks for its effect again, and answers can be discarded', async () => {
  const sidebar = await openWords();
  await sidebar.field('“Champ”').selectOption('Hot');
  await sidebar.button('Show the effect').click();
  await sidebar.button('Save the words').waitFor();
  await sidebar.field('“Champ”').selectOption('Cold');
  expect(await sidebar.button('Save the words').count()).toBe(0);
  await sidebar.button('Discard').click();
  expect(await sidebar.field('“Champ”').inputValue()).toBe('');
  expect(await sidebar.button('Show the effect').count()).toBe(0);
});

test('a save can be undone at once, and the text is asked about again', async () => {
  const sidebar = await openWords();
  await sidebar.field('“Champ”').selectOption('Hot');
  await sidebar.button('Show the effect').click();
  await sidebar.button('Save the words').click();
  await sidebar.text('Saved in EQL Settings: what “Champ” means.').waitFor();
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
  await sidebar.button('Save the words').waitFor();
  expect(await sidebar.focused()).toBe('Save the words');
  await sidebar.press('Enter');
  await sidebar.text('Saved in EQL Settings').waitFor();
  expect(await sidebar.focused()).toBe('Undo: what “Champ” means');
  await sidebar.press('Enter');
  await sidebar.field('“Champ”').waitFor();
  expect(await sidebar.focused()).toBe('“Champ”');
});

test('where every word is understood, it says just that', async () => {
  const workbook = sevenRows();
  workbook.words = { ...workbook.words, words: [], more: { texts: 0, cells: 0 } };
  const sidebar = await openWords(workbook);
  await sidebar.text('Every word is understood.').waitFor();
});

test('what goes wrong is said, and what was chosen stays', async () => {
  const sidebar = await openWords();
  await sidebar.field('“Champ”').selectOption('Hot');
  await sidebar.button('Show the effect').click();
  sidebar.next('saveWords', { fails: 'PERMISSION_DENIED' });
  await sidebar.button('Save the words').click();
  await sidebar.page.getByRole('alert').waitFor();
  expect(await sidebar.field('“Champ”').inputValue()).toBe('hot');
  await sidebar.button('Save the words').click();
  await said(sidebar, 'They are understood from now on.');
});
