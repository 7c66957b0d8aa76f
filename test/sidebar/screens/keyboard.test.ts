// Twenty minutes between two calls, with the keyboard alone, while others work in the same sheet.

import { manyRows, sevenRows } from '../support/sample-rows';
import { openSidebar, type SidebarPage } from '../support/sidebar-page';

/** Presses Tab until the thing with this name has the focus; fails when it never comes. */
async function tabTo(sidebar: SidebarPage, name: string, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if ((await sidebar.focused()).startsWith(name)) return;
    await sidebar.press(key);
  }
  throw new Error(`The keyboard doesn’t reach ${name}.`);
}

describe('with the keyboard alone', () => {
  test('everything on the row screen is reached, in the order in which it is read', async () => {
    const sidebar = await openSidebar(sevenRows());
    await sidebar.press('Tab');
    const order: string[] = [];
    for (let at = 0; at < 21; at += 1) {
      order.push((await sidebar.focused()).split('\n')[0] ?? '');
      await sidebar.press('Tab');
    }
    expect(order.filter((name, at) => name !== order[at - 1])).toEqual([
      'Row',
      'Ask for an introduction',
      'Show in sheet',
      'Warmth',
      'Contact',
      // A date field has its day, month, year and calendar, one after the other.
      'Last touch',
      'Will introduce',
      'Note',
      'Motion',
      'Motion, in other words',
      'Owner',
      'Next step',
      'Due date',
      'Score this sheet',
      'Build summary',
    ]);
  });

  test('what has the focus shows it', async () => {
    const sidebar = await openSidebar(sevenRows());
    for (const name of ['Row', 'Ask for an introduction', 'Warmth', 'Score this sheet']) {
      await tabTo(sidebar, name);
      const outline = await sidebar.page.evaluate(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement as Element);
        return `${outlineStyle} ${outlineWidth}`;
      });
      expect([name, outline]).toEqual([name, 'solid 2px']);
    }
  });

  test('the arrow keys move along the tabs and along the worklist', async () => {
    const sidebar = await openSidebar(sevenRows());
    await sidebar.press('Tab', 'ArrowRight');
    await sidebar.text('6 of 6 shown').waitFor();
    expect(await sidebar.focused()).toBe('Worklist');
    await sidebar.press('ArrowLeft', 'ArrowLeft');
    expect(await sidebar.focused()).toBe('Setup');
    await sidebar.press('ArrowRight', 'ArrowRight');
    await tabTo(sidebar, 'Acme');
    await sidebar.press('ArrowDown', 'ArrowDown');
    expect(await sidebar.focused()).toMatch(/^Dune Logistics/);
    await sidebar.press('End');
    expect(await sidebar.focused()).toMatch(/^Gale Airlines/);
    await sidebar.press('Home', 'ArrowDown', 'Enter');
    await sidebar.heading('Cobalt Software').waitFor();
    expect(await sidebar.focused()).toBe('Cobalt Software');
  });

  test('ten candidates are worked through while the sheet is sorted, edited and shortened', async () => {
    const sidebar = await openSidebar(manyRows(14));
    const { workbook } = sidebar;
    await sidebar.press('Tab', 'ArrowRight');
    await tabTo(sidebar, 'Start with the first');
    await sidebar.press('Enter');
    await sidebar.heading('Account 00001').waitFor();
    const written: string[] = [];
    for (let round = 1; round <= 10; round += 1) {
      const heading = sidebar.page.getByRole('heading', { level: 1 });
      const account = await heading.innerText();
      written.push(account);
      await tabTo(sidebar, 'Warmth');
      await sidebar.press('w');
      await tabTo(sidebar, 'Motion');
      await sidebar.press('c');
      await tabTo(sidebar, 'Owner');
      await sidebar.page.keyboard.type(`Owner ${round}`);
      if (round === 3) workbook.rows = [...workbook.rows.slice(-4), ...workbook.rows.slice(0, -4)];
      if (round === 5) workbook.edit('Account 00014', { note: 'theirs' });
      if (round === 7)
        workbook.rows = workbook.rows.filter((row) => row.account !== 'Account 00013');
      await sidebar.press('Control+Enter');
      await sidebar.text(`Saved: ${account} is an EQL now.`).waitFor();
    }
    expect(new Set(written).size).toBe(10);
    const expected = manyRows(14)
      .rows.filter(({ account }) => account !== 'Account 00013')
      .map(({ account, cells }) => {
        const round = written.indexOf(account) + 1;
        const mine = { warmth: 'Warm', motion: 'Co-sell', owner: `Owner ${round}` };
        const theirs = account === 'Account 00014' ? { note: 'theirs' } : {};
        return [account, { ...cells, ...(round > 0 && mine), ...theirs }];
      });
    const held = workbook.rows.map(({ account, cells }) => [account, cells]).sort();
    expect(held).toEqual(expected);
    expect(sidebar.complaints).toEqual([]);
  });
});
