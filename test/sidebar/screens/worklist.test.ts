// The worklist in a browser: filters, partners, pages, and the way into a row.

import { manyRows, sevenRows } from '../support/sample-rows';
import { openSidebar, type SidebarPage } from '../support/sidebar-page';

async function openWorklist(workbook = sevenRows()): Promise<SidebarPage> {
  const sidebar = await openSidebar(workbook);
  await sidebar.tab('Worklist').click();
  await sidebar.page.getByRole('list', { name: /^Candidates/ }).waitFor();
  return sidebar;
}

const names = (sidebar: SidebarPage) => sidebar.page.locator('.candidate-name b').allInnerTexts();
const filter = (sidebar: SidebarPage, name: string) =>
  sidebar.page.getByRole('radio', { name, exact: true });

describe('the worklist', () => {
  test('lists the candidates, those nearest to qualifying first, with what they lack', async () => {
    const sidebar = await openWorklist();
    expect(await names(sidebar)).toEqual([
      'Acme',
      'Cobalt Software',
      'Dune Logistics',
      'Birch & Sons',
      'Fjord Energy',
      'Gale Airlines',
    ]);
    const dune = sidebar.button(/^Dune Logistics/);
    expect(await dune.innerText()).toMatch(/70\s+Contoso\s+warmth\s*overdue/);
  });

  test('was there at opening: nothing more is asked', async () => {
    const sidebar = await openWorklist();
    expect(sidebar.workbook.callsOf('worklist')).toEqual([]);
  });

  test('is filtered by what is missing, with a count at each filter', async () => {
    const sidebar = await openWorklist();
    await filter(sidebar, 'Warmth Missing 4').check();
    await sidebar.text('4 of 4 shown').waitFor();
    expect(await names(sidebar)).not.toContain('Acme');
    await filter(sidebar, 'Overdue 1').check();
    await sidebar.text('1 of 1 shown').waitFor();
    expect(await names(sidebar)).toEqual(['Dune Logistics']);
  });

  test('is filtered by partner, and the counts with it', async () => {
    const sidebar = await openWorklist();
    await sidebar.field('Partner').selectOption('Contoso (3)');
    await filter(sidebar, 'All 3').waitFor();
    expect(await names(sidebar)).toEqual(['Cobalt Software', 'Dune Logistics', 'Gale Airlines']);
  });

  test('is filtered by owner, with a count for each and for nobody', async () => {
    const sidebar = await openWorklist();
    await sidebar.field('Owner').selectOption('Ines (2)');
    await filter(sidebar, 'All 2').waitFor();
    expect(await names(sidebar)).toEqual(['Acme', 'Cobalt Software']);
    await sidebar.field('Owner').selectOption('No owner (3)');
    await filter(sidebar, 'All 3').waitFor();
  });

  test('says which tab it is of, and when each motion is due', async () => {
    const workbook = sevenRows();
    workbook.edit('Acme', { due: '2026-07-02' });
    const sidebar = await openWorklist(workbook);
    await sidebar.heading('Worklist of Overlap').waitFor();
    await filter(sidebar, 'Due this week 1').check();
    await sidebar.text('Northwind, due 2 July 2026').waitFor();
  });

  test('asks for a name before it can tell which are mine', async () => {
    const sidebar = await openWorklist();
    await filter(sidebar, 'Mine 0').check();
    await sidebar.text('No row is of this kind.').waitFor();
    await sidebar.field('Your name').fill('Ines');
    await sidebar.press('Tab');
    await filter(sidebar, 'Mine 2').waitFor();
    expect(await names(sidebar)).toEqual(['Acme', 'Cobalt Software']);
  });

  test('opens a candidate, selects it in the sheet and puts the keyboard there', async () => {
    const sidebar = await openWorklist();
    await sidebar.button(/^Gale Airlines/).click();
    await sidebar.heading('Gale Airlines').waitFor();
    expect(sidebar.workbook.selectedRow).toBe(8);
    expect(await sidebar.focused()).toBe('Gale Airlines');
  });

  test('an answer that was overtaken by a later filter isn’t shown', async () => {
    const sidebar = await openWorklist();
    let release = (): void => undefined;
    sidebar.next('worklist', { until: new Promise<void>((go) => (release = go)) });
    await filter(sidebar, 'Warmth Missing 4').check();
    await filter(sidebar, 'Stale 1').check();
    await sidebar.text('1 of 1 shown').waitFor();
    release();
    await sidebar.page.waitForTimeout(200);
    expect(await names(sidebar)).toEqual(['Cobalt Software']);
  });

  test('with nobody left says that there is nothing to do', async () => {
    const workbook = sevenRows();
    workbook.rows = workbook.rows.filter(({ account }) => account === 'Elm Street Bank');
    const sidebar = await openSidebar(workbook);
    await sidebar.tab('Worklist').click();
    await sidebar.text('No candidates: every row with overlap is decided').waitFor();
  });
});

describe('20,000 candidates', () => {
  test('come page by page, and the page stays small', async () => {
    const sidebar = await openWorklist(manyRows(20_000));
    await sidebar.text('50 of 20,000 shown').waitFor();
    await sidebar.button('Show 50 more').click();
    await sidebar.text('100 of 20,000 shown').waitFor();
    expect((await names(sidebar))[99]).toBe('Account 00100');
    expect(await sidebar.page.locator('.candidate').count()).toBe(100);
  });
});
