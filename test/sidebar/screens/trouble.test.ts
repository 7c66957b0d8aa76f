// When things go wrong: a clear sentence, the typed text still there, and a way on.

import { namedRows, sevenRows } from '../support/sample-rows';
import { openPage, openSidebar } from '../support/sidebar-page';

const NEVER = new Promise<never>(() => undefined);

describe('a slow server', () => {
  test('is called slow, and the answer is taken when it comes', async () => {
    const sidebar = await openSidebar(sevenRows());
    await sidebar.field('Motion').selectOption('Co-sell');
    sidebar.next('saveRow', { delayMs: 3200 });
    await sidebar.button('Save and next').click();
    await sidebar.button('Saving…').waitFor();
    await sidebar.text('Google is slow. Still trying…').waitFor();
    await sidebar.heading('Cobalt Software').waitFor();
    await sidebar.text('Google is slow. Still trying…').waitFor({ state: 'detached' });
  });

  test('typing goes on while it saves, and nothing of it is lost', async () => {
    const sidebar = await openSidebar(sevenRows());
    await sidebar.field('Note').fill('Met');
    sidebar.next('saveRow', { delayMs: 600 });
    await sidebar.button('Save').click();
    await sidebar.field('Note').fill('Met in March');
    await sidebar.text('Saved: Acme').waitFor();
    expect(await sidebar.field('Note').inputValue()).toBe('Met in March');
    await sidebar.button('Save').click();
    await sidebar.page.waitForFunction(() => !document.body.innerText.includes('not saved'));
    expect(sidebar.workbook.rows[0]?.cells.note).toBe('Met in March');
  });

  test('shows a skeleton while it opens', async () => {
    const sidebar = await openPage(sevenRows(), { faults: { bootstrap: [{ until: NEVER }] } });
    await sidebar.page.getByRole('status').getByText('Opening…').waitFor({ state: 'attached' });
    await sidebar.text('Google is slow. Still trying…').waitFor();
  });
});

describe('a call that fails', () => {
  test('two accounts in one browser: says what it is, and that a private window helps', async () => {
    const text = 'ScriptError: Authorization is required to perform that action.';
    const sidebar = await openPage(sevenRows(), { faults: { bootstrap: [{ fails: text }] } });
    await sidebar.page.getByRole('alert').getByText('private window').waitFor();
    await sidebar.button('Try again').click();
    await sidebar.heading('Acme').waitFor();
  });

  test('a question that the row and the save both ask is asked once', async () => {
    const workbook = sevenRows();
    const twin = { account: 'Acme', partner: 'Northwind', cells: { warmth: 'Cold' } };
    const sidebar = await openSidebar(workbook);
    await sidebar.field('Note').fill('x');
    workbook.rows = [...workbook.rows.slice(1), twin, { ...twin, cells: { warmth: 'Hot' } }];
    await sidebar.button('Save').click();
    await sidebar.button('Look at the row again').click();
    const question = sidebar.page.getByRole('alert').filter({ hasText: 'Which one is it?' });
    await question.filter({ has: sidebar.button('Try again') }).waitFor();
    await sidebar.button('Save').click();
    await sidebar.button('Look at the row again').waitFor();
    expect(await question.count()).toBe(1);
  });

  test('a save that fails keeps what was typed, and can be tried again', async () => {
    const sidebar = await openSidebar(sevenRows());
    await sidebar.field('Motion').selectOption('Co-sell');
    sidebar.next('saveRow', { fails: 'NetworkError: Connection failure due to HTTP 0' });
    await sidebar.button('Save and next').click();
    await sidebar.page.getByRole('alert').getByText('The connection to Google was lost.').waitFor();
    expect(await sidebar.field('Motion').inputValue()).toBe('Co-sell');
    await sidebar.button('Save and next').click();
    await sidebar.heading('Cobalt Software').waitFor();
    expect(sidebar.workbook.rows[0]?.cells.motion).toBe('Co-sell');
  });

  test('what went wrong comes into sight, wherever the user was in the form', async () => {
    const sidebar = await openSidebar(sevenRows(), { height: 500 });
    await sidebar.field('Due date').fill('2026-08-01');
    sidebar.next('saveRow', { fails: 'PERMISSION_DENIED' });
    await sidebar.button('Save').click();
    await sidebar.page.getByRole('alert').waitFor();
    const isInSight = await sidebar.page.evaluate(() => {
      const box = (place: string) => document.querySelector(place)?.getBoundingClientRect();
      const [alert, heading, dock] = ['[role=alert]', '.account', '.dock'].map(box);
      return alert && heading && dock && alert.top >= heading.bottom && alert.bottom <= dock.top;
    });
    expect(isInSight).toBe(true);
  });

  test('an empty answer is told as one', async () => {
    const sidebar = await openSidebar(sevenRows());
    sidebar.next('rowDetails', { null: true });
    await sidebar.button('Show in sheet').click();
    await sidebar.page.getByRole('alert').getByText('Google sent an empty answer.').waitFor();
    await sidebar.button('Try again').click();
    await sidebar.page.getByRole('alert').waitFor({ state: 'detached' });
  });

  test('a protected column is told with whom to ask', async () => {
    const sidebar = await openSidebar(sevenRows());
    await sidebar.field('Note').fill('Met in March');
    sidebar.next('saveRow', {
      fails: 'Exception: You are trying to edit a protected cell or object.',
    });
    await sidebar.button('Save').click();
    await sidebar.page.getByRole('alert').getByText('Ask the sheet’s owner').waitFor();
    expect(await sidebar.field('Note').inputValue()).toBe('Met in March');
  });

  test('a letter that can’t be drafted leaves the way back', async () => {
    const sidebar = await openSidebar(namedRows());
    sidebar.next('introduction', { fails: 'Service Spreadsheets timed out' });
    await sidebar.button('Ask for an introduction').click();
    await sidebar.page.getByRole('alert').getByText('Google is busy').waitFor();
    await sidebar.button('Try again').click();
    await sidebar.field('Message').waitFor();
  });

  test('outside a spreadsheet the page says where it belongs', async () => {
    const sidebar = await openPage(sevenRows(), { google: false });
    await sidebar.text('This page only works inside a spreadsheet.').waitFor();
  });
});

describe('a sheet that changed', () => {
  test('a deleted row is told, the typed text stays, and the worklist is a click away', async () => {
    const sidebar = await openSidebar(sevenRows());
    await sidebar.field('Note').fill('Met in March');
    sidebar.workbook.rows = sidebar.workbook.rows.slice(1);
    await sidebar.page.getByRole('alert').getByText('isn’t in the sheet any more').waitFor();
    expect(await sidebar.field('Note').inputValue()).toBe('Met in March');
    await sidebar.tab('Worklist').click();
    await sidebar.text('Typed, not saved').waitFor();
    await sidebar.button('Discard what was typed for Acme').click();
    await sidebar.text('Typed, not saved').waitFor({ state: 'detached' });
  });

  test('a row that was renamed while it was filled in: what was typed goes to it when the user says so', async () => {
    const sidebar = await openSidebar(sevenRows());
    await sidebar.field('Note').fill('Met in March');
    sidebar.workbook.rows = sidebar.workbook.rows.map((row, at) =>
      at === 0 ? { ...row, account: 'Acme Group' } : row,
    );
    await sidebar.page.getByRole('alert').getByText('Typed: Note: Met in March.').waitFor();
    await sidebar.button('Use it for Acme Group at Northwind').click();
    await sidebar.heading('Acme Group').waitFor();
    expect(await sidebar.field('Note').inputValue()).toBe('Met in March');
    await sidebar.button('Save').click();
    await sidebar.text('Saved: Acme Group').waitFor();
    expect(sidebar.workbook.rows[0]?.cells.note).toBe('Met in March');
  });

  test('two rows with one account and partner are told apart by choosing', async () => {
    const workbook = sevenRows();
    const twin = { account: 'Acme', partner: 'Northwind', cells: { warmth: 'Cold' } };
    const sidebar = await openSidebar(workbook);
    await sidebar.field('Note').fill('Met in March');
    workbook.selectedRow = 2;
    workbook.rows = [...workbook.rows.slice(1), twin, { ...twin, cells: { warmth: 'Hot' } }];
    await sidebar.button('Save').click();
    await sidebar.page.getByRole('alert').getByText('Which one is it?').waitFor();
    await sidebar.button(/^Row 9: .*Warmth Hot/).click();
    await sidebar.text('Row 8 has the same account and partner.').waitFor();
    expect(await sidebar.field('Note').inputValue()).toBe('Met in March');
    await sidebar.button('Save').click();
    await sidebar.text('Saved: Acme').waitFor();
    expect(workbook.rows.map(({ cells }) => cells.note)).toEqual([
      ...Array.from({ length: 7 }, () => undefined),
      'Met in March',
    ]);
  });

  test('an empty sheet says so, and leads to choosing a tab or inserting the sample', async () => {
    const workbook = sevenRows();
    workbook.hasTable = false;
    const sidebar = await openSidebar(workbook);
    await sidebar.text('No tab looks like a list of partner overlap').waitFor();
    workbook.hasTable = true;
    await sidebar.button('Insert sample workbook').click();
    await sidebar.heading('Acme').waitFor();
  });
});

describe('names', () => {
  test('that hold HTML, quotes or 200 characters are shown as text', async () => {
    const nasty = `<img src=x onerror="document.title='broken'">&amp; "Acme" 'Ltd' ${'x'.repeat(160)}`;
    const workbook = sevenRows();
    workbook.me = '<i>Dana</i>';
    workbook.rows = [{ account: nasty, partner: '<b>Northwind</b>', cells: { warmth: 'Hot' } }];
    const sidebar = await openSidebar(workbook);
    expect(await sidebar.page.getByRole('heading', { level: 1 }).innerText()).toBe(nasty);
    await sidebar.button('Ask for an introduction').click();
    await sidebar.field('Message').waitFor();
    await sidebar.tab('Worklist').click();
    await sidebar.button(/^<img src=x/).waitFor();
    expect(await sidebar.page.locator('img, .screen b b').count()).toBe(0);
    expect(await sidebar.page.title()).not.toBe('broken');
    const wide = await sidebar.page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(300);
  });
});
