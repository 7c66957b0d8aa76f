// Several rows of the worklist at once, with the keyboard: chosen, looked at, changed, taken back.
import { sevenRows } from '../support/sample-rows';
import { openSidebar, type SidebarPage } from '../support/sidebar-page';

async function openWorklist(): Promise<SidebarPage> {
  const sidebar = await openSidebar(sevenRows());
  await sidebar.tab('Worklist').click();
  await sidebar.page.getByRole('list', { name: /^Candidates/ }).waitFor();
  return sidebar;
}

const owners = ({ workbook }: SidebarPage): readonly string[] =>
  workbook.rows.map(({ cells }) => cells.owner ?? '');
const part = ({ page }: SidebarPage, name: string) => page.getByRole('region', { name });

describe('several rows of the worklist', () => {
  test('get owners that are proposed, once they were seen, and lose them again by one undo', async () => {
    const sidebar = await openWorklist();
    const before = owners(sidebar);
    await sidebar.button('Propose owners').click();
    const preview = part(sidebar, 'What would change');
    await preview.getByRole('heading', { name: '2 rows would change' }).waitFor();
    expect(await sidebar.focused()).toBe('2 rows would change');
    expect(await preview.getByRole('row').nth(1).innerText()).toMatch(
      /Birch & Sons\s+Northwind\s+Owner Ana\s+next in turn/,
    );
    expect(await sidebar.text('1 row will be an EQL.').isVisible()).toBe(true);
    await sidebar.text('What stays as it is, and why (1)').click();
    expect(await sidebar.text('Owner holds a formula.').isVisible()).toBe(true);
    expect(owners(sidebar)).toEqual(before);
    await sidebar.button('Change 2 rows').press('Enter');
    await sidebar.text('2 rows changed: Owner.').waitFor();
    expect(owners(sidebar)).toEqual(['Ines', 'Ana', 'Ines', 'Tom', 'Ines', 'Ana', '']);
    await sidebar.button('Undo: Owner of 2 rows').press('Enter');
    await sidebar.text('Undone: Owner of 2 rows.').waitFor();
    expect(owners(sidebar)).toEqual(before);
  });

  test('are chosen with the keyboard, and get what was typed and nothing that was left blank', async () => {
    const sidebar = await openWorklist();
    await sidebar.button('Choose several rows').press('Enter');
    expect(await sidebar.focused()).toBe('Choose rows below');
    await sidebar.page.getByRole('checkbox', { name: /^Acme/ }).focus();
    await sidebar.press('Space', 'ArrowDown', 'ArrowDown', 'Space');
    await sidebar.text('2 rows chosen').waitFor();
    expect(await sidebar.focused()).toMatch(/^$|Dune/);
    await sidebar.button('Change…').press('Enter');
    await sidebar.button('Show what changes').press('Enter');
    await sidebar.text('Fill in what is to change first.').waitFor();
    await sidebar.field('Next step').fill('Call on Monday');
    await sidebar.field('Motion').selectOption('Co-sell');
    await sidebar.button('Show what changes').press('Enter');
    await sidebar.button('Change 2 rows').waitFor();
    const [request] = sidebar.workbook.callsOf('previewRows');
    expect(request?.keys?.map(({ account }) => account)).toEqual(['Acme', 'Dune Logistics']);
    expect(request?.changes).toEqual([
      { field: 'nextStep', value: 'Call on Monday' },
      { field: 'motion', value: 'Co-sell' },
    ]);
    await sidebar.button('Back').press('Enter');
    await sidebar.button('Cancel').press('Enter');
    await sidebar.button('All 6 shown').press('Enter');
    await sidebar.text('6 rows chosen').waitFor();
    await sidebar.button('All 6 shown').press('Enter');
    await sidebar.text('0 rows chosen').waitFor();
    await sidebar.button('Done').press('Enter');
    await sidebar.button(/^Acme/).waitFor();
  });

  test('that can’t be changed say so, and what was chosen stays', async () => {
    const sidebar = await openWorklist();
    await sidebar.button('Choose several rows').click();
    await sidebar.page.getByRole('checkbox', { name: /^Acme/ }).check();
    sidebar.next('previewRows', { fails: 'PERMISSION_DENIED' });
    await sidebar.button('Propose owners').click();
    await sidebar.page.getByRole('alert').waitFor();
    await sidebar.text('1 row chosen').waitFor();
  });
});
