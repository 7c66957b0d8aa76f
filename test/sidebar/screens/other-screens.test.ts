// Introduction, summary, setup and the sheet's jobs in a browser.

import { namedRows, sevenRows } from '../support/sample-rows';
import { openSidebar, type SidebarPage } from '../support/sidebar-page';

const said = (sidebar: SidebarPage, text: string | RegExp) =>
  sidebar.page.getByRole('status').filter({ hasText: text }).first().waitFor();

describe('the introduction', () => {
  async function openLetter(): Promise<SidebarPage> {
    const workbook = namedRows();
    workbook.edit('Acme', { partnerContact: 'Sam Lee' });
    const sidebar = await openSidebar(workbook);
    await sidebar.button('Ask for an introduction').click();
    await sidebar.field('Message').waitFor();
    return sidebar;
  }

  test('is drafted from the row, addressed and counted', async () => {
    const sidebar = await openLetter();
    await sidebar.heading('Ask Northwind for an introduction to Acme').waitFor();
    expect(await sidebar.field('To Sam Lee').inputValue()).toBe('sam@example.com');
    expect(await sidebar.field('Message').inputValue()).toMatch(/^Hi Sam Lee,/);
    await sidebar.text(/^1\d\d words$/).waitFor();
  });

  test('opens in the mail program as it was edited', async () => {
    const sidebar = await openLetter();
    await sidebar.field('Message').fill('Hi Sam, could you & yours help?');
    const link = sidebar.page.getByRole('link', { name: 'Open in mail' });
    expect(await link.getAttribute('href')).toMatch(
      /^mailto:sam@example\.com\?subject=Could%20you%20introduce%20us%20to%20Acme%3F&body=Hi%20Sam%2C%20could%20you%20%26%20yours%20help%3F%0D%0A.*To%20forward%3A.*We%20work%20alongside%20Northwind/,
    );
    expect(await link.getAttribute('target')).toBe('_blank');
  });

  test('is copied, and nothing is sent', async () => {
    const sidebar = await openLetter();
    await sidebar.button('Copy').click();
    await said(sidebar, 'Copied. Nothing was sent.');
    await sidebar.field('Message').fill('');
    await sidebar.press('Control+v');
    expect(await sidebar.field('Message').inputValue()).toMatch(
      /^Could you introduce us to Acme\?\s+Hi Sam Lee,/,
    );
  });

  test('edits survive a look at another row, and can be undone', async () => {
    const sidebar = await openLetter();
    await sidebar.field('Subject').fill('A favour');
    await sidebar.button('Back to the row').click();
    sidebar.workbook.selectedRow = 3;
    await sidebar.heading('Birch & Sons').waitFor();
    sidebar.workbook.selectedRow = 2;
    await sidebar.heading('Acme').waitFor();
    await sidebar.button('Ask for an introduction').click();
    expect(await sidebar.field('Subject').inputValue()).toBe('A favour');
    await sidebar.button('Undo my edits').click();
    expect(await sidebar.field('Subject').inputValue()).toBe('Could you introduce us to Acme?');
  });

  test('comes with a note to forward, which is copied by itself', async () => {
    const sidebar = await openLetter();
    const note = await sidebar.field('Note to forward').inputValue();
    expect(note).toMatch(/^We work alongside Northwind.*how Acme goes/);
    await sidebar.button('Copy the note').click();
    await sidebar.field('Message').fill('');
    await sidebar.press('Control+v');
    expect(await sidebar.field('Message').inputValue()).toBe(note);
  });

  test('is signed: without a name, it is asked for before there is a letter', async () => {
    const sidebar = await openSidebar(sevenRows());
    await sidebar.button('Ask for an introduction').click();
    await sidebar.button('Draft the request').click();
    await said(sidebar, 'Type your name first: the request is signed with it.');
    expect(sidebar.workbook.callsOf('introduction')).toEqual([]);
    expect(await sidebar.focused()).toBe('Your name');
    await sidebar.page.keyboard.type('Dana Cole');
    await sidebar.button('Draft the request').click();
    expect(await sidebar.field('Message').inputValue()).toMatch(/Dana Cole$/);
  });

  test('is marked as requested after saying what that writes, and then as answered', async () => {
    const sidebar = await openLetter();
    await sidebar.text('Marking writes today under Introduction requested on.').waitFor();
    await sidebar.text('It adds the column Introduction requested on to the sheet.').waitFor();
    await sidebar.button('Mark as requested').click();
    await sidebar.text('Asked on 2026-06-30, chase from 3 July 2026.').waitFor();
    expect(await sidebar.text('It adds the column').count()).toBe(0);
    await sidebar.button('Mark as requested again').waitFor();
    await sidebar.button('Agreed').click();
    await sidebar.button('Agreed').waitFor({ state: 'detached' });
    await sidebar.button('Made').click();
    await sidebar.button('Met').click();
    await sidebar.button('Met').waitFor({ state: 'detached' });
    const marks = sidebar.workbook.callsOf('markIntroduction');
    expect(marks.map(({ mark, me }) => [mark, me])).toEqual([
      ['asked', 'Dana Cole'],
      ['agreed', 'Dana Cole'],
      ['made', 'Dana Cole'],
      ['met', 'Dana Cole'],
    ]);
  });

  test('is held back by a warning, until it is asked for all the same', async () => {
    const workbook = namedRows();
    const warning = { code: 'fit', sentence: 'Acme isn’t a good fit.', isWarning: true } as const;
    const note = { code: 'mid-deal', sentence: 'A deal is open.', isWarning: false } as const;
    workbook.rows = workbook.rows.map((row) => ({ ...row, guards: [warning, note] }));
    const sidebar = await openSidebar(workbook);
    await sidebar.button('Ask for an introduction').click();
    await sidebar.text(warning.sentence).waitFor();
    expect(await sidebar.field('Message').count()).toBe(0);
    await sidebar.button('Show it anyway').press('Enter');
    await sidebar.field('Message').waitFor();
    expect(await sidebar.focused()).toBe('To');
    await sidebar.text(note.sentence).waitFor();
    await sidebar.button('Mark as requested').waitFor();
  });

  test('shows at once where something is only to keep in mind', async () => {
    const workbook = namedRows();
    const note = { code: 'mid-deal', sentence: 'A deal is open.', isWarning: false } as const;
    workbook.rows = workbook.rows.map((row) => ({ ...row, guards: [note] }));
    const sidebar = await openSidebar(workbook);
    await sidebar.button('Ask for an introduction').click();
    await sidebar.field('Message').waitFor();
    await sidebar.text(note.sentence).waitFor();
    expect(await sidebar.button('Show it anyway').count()).toBe(0);
  });
});

describe('the summary', () => {
  test('is built with progress, and its headline shown', async () => {
    const sidebar = await openSidebar(sevenRows());
    await sidebar.tab('Summary').click();
    await sidebar.text('Not compared yet.').waitFor();
    let release = (): void => undefined;
    sidebar.next('runJob', {}, { until: new Promise<void>((go) => (release = go)) });
    await sidebar.button('Build summary').click();
    const progress = sidebar.page.getByRole('progressbar', { name: 'Build summary' });
    await sidebar.text('Step 1 of 3 done.').waitFor();
    expect(await progress.getAttribute('value')).toBe('1');
    release();
    await sidebar.text('EQLs convert about twice as often as MQLs: 21 of 84 (25%)').waitFor();
    await said(sidebar, 'The tab EQL Summary is up to date.');
  });
});

describe('telling the partners', () => {
  async function openPartners(): Promise<SidebarPage> {
    const sidebar = await openSidebar(sevenRows());
    await sidebar.tab('Summary').click();
    await sidebar.button('Show what to tell').click();
    await sidebar.page.locator('summary', { hasText: 'Northwind' }).click();
    return sidebar;
  }

  test('shows what each partner should hear, and no EQL count without its rate', async () => {
    const sidebar = await openPartners();
    await sidebar.text('Last told on 2 May 2026; since then 84 received, 12 qualified').waitFor();
    await sidebar.text('24 EQLs; of the 20 old enough to judge, 7 converted').waitFor();
    await sidebar.text('Introductions: asked for 6; 4 answered').waitFor();
    await sidebar.text('3 late').waitFor();
    await sidebar
      .text('3 EQLs changed more than 7 days ago, and the partner wasn’t told.')
      .waitFor();
    await sidebar.page.locator('summary', { hasText: 'Contoso' }).click();
    await sidebar.text('3 EQLs; none is old enough to judge').waitFor();
    await sidebar.text('40 to tell').waitFor();
  });

  test('copies a message, and sends nothing', async () => {
    const sidebar = await openPartners();
    await sidebar.button('Copy for Northwind').click();
    await said(sidebar, 'Copied. Nothing was sent.');
  });

  test('marks a partner as told today, and puts the day before back', async () => {
    const sidebar = await openPartners();
    await sidebar.button('Told today: Northwind').click();
    await said(sidebar, 'Northwind marked as told.');
    await sidebar.button('Undo: Northwind told').click();
    await said(sidebar, 'Undone: Northwind.');
    const [first, second] = sidebar.workbook.callsOf('markTold').map(({ marks }) => marks);
    const day = first?.[0]?.toldOn;
    expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(first).toEqual([{ partner: 'Northwind', toldOn: day, shown: '2026-05-02' }]);
    expect(second).toEqual([{ partner: 'Northwind', toldOn: '2026-05-02', shown: day }]);
    expect(await sidebar.button('Undo: Northwind told').count()).toBe(0);
  });

  test('marks all partners in one step, after saying which, and takes all back in one', async () => {
    const sidebar = await openPartners();
    await sidebar.page.locator('summary', { hasText: 'Told all 2' }).click();
    await sidebar.text('Writes today as “Told on” of Northwind, Contoso.').waitFor();
    await sidebar.button('Mark 2 partners as told today').click();
    await said(sidebar, '2 partners marked as told.');
    expect(await sidebar.page.locator('summary', { hasText: 'Told all' }).count()).toBe(0);
    await sidebar.button('Undo: 2 partners told').click();
    await said(sidebar, 'Undone: 2 partners.');
    const calls = sidebar.workbook.callsOf('markTold').map(({ marks }) => marks);
    expect(calls.map((marks) => marks.length)).toEqual([2, 2]);
    expect(calls[1]?.map(({ toldOn }) => toldOn)).toEqual(['2026-05-02', null]);
  });
});

describe('the sheet’s jobs', () => {
  test('say what they did, and name the cells that couldn’t be used', async () => {
    const sidebar = await openSidebar(sevenRows());
    await sidebar.button('Score this sheet').click();
    await said(sidebar, 'Done: score.');
    await sidebar.text('Overlap E14').waitFor();
    await sidebar.text('and 3 more.').waitFor();
  });
});

describe('setup', () => {
  async function openSetup(): Promise<SidebarPage> {
    const sidebar = await openSidebar(sevenRows());
    await sidebar.tab('Setup').click();
    await sidebar.text('Headers in row 1.').waitFor();
    return sidebar;
  }

  test('shows which column is which, how sure that is, and what is in question', async () => {
    const sidebar = await openSetup();
    const overlap = sidebar.page.getByRole('region', { name: 'Overlap tab' });
    await overlap.getByText('could both be warmth. Which one is it?').waitFor();
    const warmth = overlap.getByLabel('Warmth', { exact: true });
    expect(await warmth.locator('option:checked').innerText()).toBe('Relationship');
    await overlap.getByText('likely').first().waitFor();
    expect(await warmth.locator('option').allInnerTexts()).toContain('Column 5, without a header');
  });

  test('remembers a corrected column', async () => {
    const sidebar = await openSetup();
    const overlap = sidebar.page.getByRole('region', { name: 'Overlap tab' });
    await overlap.getByLabel('Warmth', { exact: true }).selectOption('Rel. status');
    await overlap.getByRole('button', { name: 'Save the columns' }).click();
    await said(sidebar, 'Columns of Overlap remembered.');
    const [saved] = sidebar.workbook.callsOf('saveSetup');
    expect(saved?.columns).toContainEqual({ field: 'warmth', column: 3 });
    expect(saved?.columns).toContainEqual({ field: 'account', column: 0 });
  });

  test('uses a proposed column once it is accepted, and asks no more where it is refused', async () => {
    const sidebar = await openSetup();
    const proposed = sidebar.page.getByText(
      'Is “Rel. status” Last touch? It isn’t used until you say so.',
    );
    await proposed.waitFor();
    await sidebar.button('Use it: Rel. status as Last touch').click();
    await said(sidebar, 'Rel. status is Last touch.');
    await sidebar.button('Not this: Rel. status as Last touch').click();
    await said(sidebar, 'Rel. status isn’t Last touch.');
    const proposals = sidebar.workbook.callsOf('saveSetup').map((request) => request.proposals);
    expect(proposals).toEqual([
      [{ field: 'lastTouch', column: 3, use: true }],
      [{ field: 'lastTouch', column: 3, use: false }],
    ]);
  });

  test('asks about the list as a whole, to be answered by a choice or a word', async () => {
    const sidebar = await openSetup();
    await sidebar.button('It is the partner').click();
    await said(sidebar, 'Remembered.');
    await sidebar.field('Answer').fill(' Orbit ');
    await sidebar.page
      .getByRole('button', { name: /^Save the answer to: No column names/ })
      .click();
    await sidebar.called('saveSetup');
    const answers = sidebar.workbook.callsOf('saveSetup').map((request) => request.answers);
    expect(answers).toEqual([{ 'one-partner': 'theirs' }, { 'every-row-partner': 'Orbit' }]);
  });

  test('names filled columns that have no place', async () => {
    const sidebar = await openSetup();
    const overlap = sidebar.page.getByRole('region', { name: 'Overlap tab' });
    await overlap.getByText('1 filled without a place here').click();
    await overlap.locator('p', { hasText: 'Column 5, without a header' }).waitFor();
  });

  test('doesn’t save one column for two fields', async () => {
    const sidebar = await openSetup();
    const overlap = sidebar.page.getByRole('region', { name: 'Overlap tab' });
    await overlap.getByLabel('Owner', { exact: true }).selectOption('Relationship');
    await sidebar.text('Warmth and Owner have the same column.').waitFor();
    await overlap.getByRole('button', { name: 'Save the columns' }).click({ force: true });
    expect(sidebar.workbook.callsOf('saveSetup')).toEqual([]);
  });

  test('chooses another tab', async () => {
    const sidebar = await openSetup();
    const leads = sidebar.page.getByRole('region', { name: 'Leads tab' });
    await leads.getByLabel('Tab').selectOption('Leads');
    await sidebar.called('chooseTab');
    expect(sidebar.workbook.callsOf('chooseTab')).toEqual([{ kind: 'leads', sheetId: 8 }]);
  });

  test('shows what a setting would change before it can be saved', async () => {
    const sidebar = await openSetup();
    await sidebar.button('Change the settings').click();
    await sidebar.field('Warmth bar').fill('0.8');
    expect(await sidebar.button('Save the settings').count()).toBe(0);
    await sidebar.button('Show the effect').click();
    await sidebar.text('19 EQLs; of the 15 old enough to judge, 6 converted (40%).').waitFor();
    await sidebar.button('Save the settings').click();
    await said(sidebar, 'Settings saved.');
    expect(sidebar.workbook.callsOf('saveSettings')).toEqual([
      { changes: [{ label: 'Warmth bar', shown: '0.6', value: '0.8' }] },
    ]);
  });

  test('offers what a setting may be, where nothing else may stand there', async () => {
    const sidebar = await openSetup();
    await sidebar.button('Change the settings').click();
    await sidebar.page.locator('summary', { hasText: 'Words' }).click();
    const offered = (label: string) => sidebar.field(label).locator('option').allInnerTexts();
    expect(await offered('Date order')).toEqual(['month-day', 'day-month']);
    // Every header of either tab, but no column without one.
    const headers = ['Company', 'Partner', 'Relationship', 'Rel. status', 'Owner'];
    expect((await offered('Like for like by')).slice(0, 6)).toEqual(['fit tier', ...headers]);
    await sidebar.field('Date order').selectOption('day-month');
    await sidebar.button('Show the effect').click();
    await sidebar.button('Save the settings').click();
    await sidebar.text('Settings saved.').waitFor();
    expect(sidebar.workbook.callsOf('saveSettings')[0]?.changes).toEqual([
      { label: 'Date order', shown: 'month-day', value: 'day-month' },
    ]);
  });

  test('says what a setting allows, and saves nothing else', async () => {
    const sidebar = await openSetup();
    await sidebar.button('Change the settings').click();
    await sidebar.field('Warmth bar').fill('8');
    await sidebar.button('Show the effect').click();
    await sidebar.text('“Warmth bar” can’t be that.').first().waitFor();
    expect(await sidebar.field('Warmth bar').getAttribute('aria-invalid')).toBe('true');
    expect(await sidebar.button('Save the settings').count()).toBe(0);
  });
});

describe('an import', () => {
  test('is shown before it is done, row by row where asked for, and is undone afterwards', async () => {
    const sidebar = await openSidebar(sevenRows());
    await sidebar.tab('Setup').click();
    await sidebar.button('See what it would do').click();
    await sidebar.text('14 rows in, 11 out.').waitFor();
    await sidebar.text('1 row one by one').click();
    await sidebar.text(/Acme at Northwind: Overlap: Customer/).waitFor();
    await sidebar.button('Import').click();
    await sidebar.tab('Setup').click();
    await sidebar.button('Undo the import').click();
    await said(sidebar, 'The import is undone.');
  });
});
