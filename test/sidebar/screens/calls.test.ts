// Call sheets and their answers in a browser: made, looked at, written, taken back.
import { sevenRows } from '../support/sample-rows';
import { openSidebar, type SidebarPage } from '../support/sidebar-page';

async function openCalls(): Promise<SidebarPage> {
  const sidebar = await openSidebar(sevenRows());
  await sidebar.tab('Summary').click();
  return sidebar;
}

const said = (sidebar: SidebarPage, text: string) =>
  sidebar.page.getByRole('status').filter({ hasText: text }).first().waitFor();

test('a call sheet is made for the partner that is chosen, or one for each', async () => {
  const sidebar = await openCalls();
  await sidebar.button('Choose a partner').click();
  await sidebar.field('Call sheet for').selectOption('Northwind (21 candidates)');
  await sidebar.button('Make call sheet').click();
  await said(sidebar, 'Call sheet: Northwind is made, with 15 accounts.');
  await sidebar.button('Make all 2').click();
  // One that holds answers stops no other, and is named.
  await said(sidebar, '1 call sheet made. Left as they were: Southwind (It has answers');
  expect(sidebar.workbook.callsOf('makeCallSheet').map(({ partner }) => partner)).toEqual([
    ...['Northwind', 'Northwind', 'Southwind'],
  ]);
});

test('answers are looked at row by row, written as they were shown, and taken back', async () => {
  const sidebar = await openCalls();
  await sidebar.button('Look at the answers').click();
  const row = (account: string) =>
    sidebar.page.locator('.answers > li').filter({ hasText: account });
  expect(await row('Acme').innerText()).toContain('Maria Lopez');
  expect(await row('<img src=x>').innerText()).toContain('Refused');
  await sidebar.text('Nothing new: Cedar.').waitFor();
  await sidebar.text('Adds to Overlaps: “Confirmed by”').waitFor();
  await sidebar.button('Write 1 row to Overlaps').waitFor();
  await row('Birch & Sons').getByRole('checkbox').check();
  await sidebar.button('Write 2 rows to Overlaps').click();
  await said(sidebar, 'Imported the answers of Northwind');
  expect(sidebar.workbook.callsOf('importAnswers')).toEqual([
    { sheetId: 7, seals: ['seal'], take: [9] },
  ]);
  await sidebar.button('Undo: Answers of 1 row').click();
  await said(sidebar, 'Undone');
  await sidebar.button('Look at the answers').waitFor();
});
