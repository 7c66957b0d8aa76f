// The row screen in a browser: what a selected row shows, and how its form is saved.

import type { RowDetails, RowRequest } from '../../../src/rpc';
import type { FakeRow } from '../support/fake-row';
import type { FakeWorkbook } from '../support/fake-workbook';
import { sevenRows } from '../support/sample-rows';
import { openSidebar, type SidebarPage } from '../support/sidebar-page';

const checklist = (sidebar: SidebarPage) =>
  sidebar.page.getByRole('list', { name: 'The four components' }).getByRole('listitem');
const said = (sidebar: SidebarPage, text: string | RegExp) =>
  sidebar.page.getByRole('status').filter({ hasText: text }).waitFor();

describe('the selected row', () => {
  test('shows who it is about, its status, score and next step, and the four components', async () => {
    const sidebar = await openSidebar(sevenRows());
    await sidebar.heading('Acme').waitFor();
    await sidebar.text('Candidate').waitFor();
    await sidebar.text('70 of 100').waitFor();
    await sidebar.text('Agree with Northwind who does what for Acme').waitFor();
    expect(await checklist(sidebar).allInnerTexts()).toEqual([
      expect.stringMatching(/Overlap\s+Clear\s+Customer of Northwind\./),
      expect.stringMatching(/Warmth\s+Clear\s+Warm, and in touch lately\./),
      expect.stringMatching(/Fit\s+Clear\s+Tier A\./),
      expect.stringMatching(/Motion\s+Missing\s+Nobody has said who acts, or how\./),
    ]);
    expect(sidebar.complaints).toEqual([]);
  });

  test('opens with one request', async () => {
    const sidebar = await openSidebar(sevenRows());
    await sidebar.heading('Acme').waitFor();
    expect(sidebar.workbook.calls.map(({ name }) => name)).toEqual(['bootstrap']);
  });

  test('is followed when another row is selected', async () => {
    const sidebar = await openSidebar(sevenRows());
    sidebar.workbook.selectedRow = 6;
    await sidebar.heading('Elm Street Bank').waitFor();
    await sidebar.text('EQL since 30 June 2026').waitFor();
  });

  test('outside the list says so, and leads to the worklist', async () => {
    const sidebar = await openSidebar(sevenRows());
    sidebar.workbook.selectedRow = 1;
    await sidebar.text('This is the header.').waitFor();
    await sidebar.button('Open the worklist').click();
    await sidebar.text('6 of 6 shown').waitFor();
  });

  test('that somebody sorted away stays, and the one in its place is offered', async () => {
    const sidebar = await openSidebar(sevenRows());
    await sidebar.field('Note').fill('half a thought');
    sidebar.workbook.rows = [...sidebar.workbook.rows].reverse();
    await sidebar.text('the selected row is now Gale Airlines').waitFor();
    await sidebar.text('at Northwind, row 8').waitFor();
    expect(await sidebar.field('Note').inputValue()).toBe('half a thought');
    await sidebar.button('Show Gale Airlines').click();
    await sidebar.heading('Gale Airlines').waitFor();
  });
});

describe('the form', () => {
  test('writes what was typed, adds the columns that it announced, and goes on', async () => {
    const sidebar = await openSidebar(sevenRows(['warmth', 'motion', 'owner']));
    await sidebar.field('Motion').selectOption('Co-sell');
    await sidebar.field('Last touch').fill('2026-06-20');
    await sidebar.field('Will introduce').selectOption('Yes');
    await sidebar
      .text('Saving adds to the sheet: the columns Last touch, Will introduce.')
      .waitFor();
    await sidebar.button('Save and next').click();
    await sidebar.heading('Cobalt Software').waitFor();
    expect(sidebar.workbook.rows[0]?.cells).toEqual({
      warmth: 'Warm',
      owner: 'Ines',
      motion: 'Co-sell',
      lastTouch: '2026-06-20',
      willing: 'yes',
    });
    await said(sidebar, 'Saved: Acme is an EQL now. Next: Cobalt Software at Contoso.');
    expect(await sidebar.focused()).toBe('Warmth');
  });

  test('takes a motion in other words', async () => {
    const sidebar = await openSidebar(sevenRows());
    await sidebar.field('Motion, in other words').fill('Joint webinar in May');
    await sidebar.text('saving makes them a motion of ours, in EQL Settings.').waitFor();
    await sidebar.button('Save').click();
    await said(sidebar, 'Saved: Acme is an EQL now.');
    expect(sidebar.workbook.rows[0]?.cells.motion).toBe('Joint webinar in May');
    expect(await sidebar.field('Motion').inputValue()).toBe('Joint webinar in May');
  });

  test('asks for a name once, and stamps saves with it', async () => {
    const sidebar = await openSidebar(sevenRows());
    await sidebar.field('Note').fill('Met in March');
    await sidebar.field('Your name').fill('Ines Kim');
    await sidebar.press('Control+Enter');
    await said(sidebar, /^Saved/);
    expect(sidebar.workbook.callsOf('saveRow')[0]?.confirmedBy).toBe('Ines Kim');
    await sidebar.tab('Setup').click();
    expect(await sidebar.field('Your name').inputValue()).toBe('Ines Kim');
    expect(sidebar.workbook.me).toBe('Ines Kim');
  });

  test('only shows a cell that holds a formula', async () => {
    const workbook = sevenRows();
    workbook.edit('Acme', { owner: '=VLOOKUP(A2, Reps, 2)' });
    const sidebar = await openSidebar(workbook);
    expect(await sidebar.field('Owner').isDisabled()).toBe(true);
    await sidebar.text('Holds a formula, so it is only shown.').waitFor();
  });

  test('shows a date cell that holds no date, and leaves it alone', async () => {
    const workbook = sevenRows();
    workbook.edit('Acme', { lastTouch: 'last spring', motion: '' });
    const sidebar = await openSidebar(workbook);
    await sidebar.text('In the sheet: “last spring”').waitFor();
    await sidebar.field('Motion').selectOption('Co-sell');
    await sidebar.button('Save').click();
    await said(sidebar, /^Saved/);
    expect(workbook.rows[0]?.cells.lastTouch).toBe('last spring');
  });

  test('keeps what was typed when the user looks at another row, and when it opens again', async () => {
    const sidebar = await openSidebar(sevenRows());
    await sidebar.field('Note').fill('half a thought');
    sidebar.workbook.selectedRow = 3;
    await sidebar.heading('Birch & Sons').waitFor();
    expect(await sidebar.field('Note').inputValue()).toBe('');
    await sidebar.tab('Worklist').click();
    await sidebar.text('Typed, not saved').waitFor();
    await sidebar.button('Acme at Northwind').click();
    await sidebar.heading('Acme').waitFor();
    expect(await sidebar.field('Note').inputValue()).toBe('half a thought');
    await sidebar.page.reload();
    await sidebar.heading('Acme').waitFor();
    expect(await sidebar.field('Note').inputValue()).toBe('half a thought');
  });

  test('can be skipped: nothing is written', async () => {
    const sidebar = await openSidebar(sevenRows());
    await sidebar.field('Note').fill('half a thought');
    await sidebar.button('Skip').click();
    await sidebar.heading('Cobalt Software').waitFor();
    expect(sidebar.workbook.rows[0]?.cells.note).toBeUndefined();
  });

  test('undo puts the last save back and shows its row', async () => {
    const sidebar = await openSidebar(sevenRows());
    await sidebar.field('Motion').selectOption('Co-sell');
    await sidebar.button('Save and next').click();
    await sidebar.heading('Cobalt Software').waitFor();
    await sidebar.button('Undo: what was saved of Acme').click();
    await sidebar.heading('Acme').waitFor();
    expect(sidebar.workbook.rows[0]?.cells.motion).toBe('');
    await said(sidebar, 'Put back: Acme.');
    expect(await sidebar.focused()).toBe('Acme');
  });

  test('undo is still there when the sidebar is opened again, until it is used', async () => {
    const sidebar = await openSidebar(sevenRows());
    await sidebar.field('Motion').selectOption('Co-sell');
    await sidebar.button('Save').click();
    await said(sidebar, 'Saved: Acme');
    await sidebar.page.reload();
    await sidebar.text('Saved before: what was saved of Acme.').waitFor();
    await sidebar.button('Undo: what was saved of Acme').click();
    await said(sidebar, 'Put back: Acme.');
    expect(sidebar.workbook.rows[0]?.cells.motion).toBe('');
    await sidebar.page.reload();
    await sidebar.heading('Acme').waitFor();
    expect(await sidebar.button(/^Undo/).count()).toBe(0);
  });
});

describe('a cell that somebody changes while the form is open', () => {
  async function withConflict(): Promise<SidebarPage> {
    const sidebar = await openSidebar(sevenRows());
    await sidebar.field('Warmth').selectOption('Hot');
    await sidebar.field('Motion').selectOption('Co-sell');
    sidebar.workbook.edit('Acme', { warmth: 'Cold' });
    await sidebar.text('Somebody changed this in the sheet meanwhile.').waitFor();
    return sidebar;
  }

  test('shows theirs and mine, and nothing is saved before one is chosen', async () => {
    const sidebar = await withConflict();
    await sidebar.text(/Theirs\s*Cold\s*Yours\s*Hot/).waitFor();
    await sidebar.button('Save and next').click();
    await said(sidebar, 'Warmth has changed in the sheet. Choose which to keep.');
    expect(await sidebar.focused()).toBe('Keep theirs');
    expect(sidebar.workbook.rows[0]?.cells.warmth).toBe('Cold');
  });

  test('theirs is kept, and mine is saved in the other fields', async () => {
    const sidebar = await withConflict();
    await sidebar.button('Keep theirs').click();
    expect(await sidebar.focused()).toBe('Warmth');
    await sidebar.button('Save').click();
    await said(sidebar, /^Saved/);
    expect(sidebar.workbook.rows[0]?.cells).toMatchObject({ warmth: 'Cold', motion: 'Co-sell' });
  });

  test('mine is saved over theirs once that was chosen', async () => {
    const sidebar = await withConflict();
    await sidebar.button('Keep mine').click();
    await sidebar.button('Save').click();
    await said(sidebar, /^Saved/);
    expect(sidebar.workbook.rows[0]?.cells.warmth).toBe('Hot');
  });

  test('that came between the last look and the save is shown in the same way', async () => {
    const sidebar = await openSidebar(sevenRows());
    await sidebar.field('Warmth').selectOption('Hot');
    sidebar.workbook.edit('Acme', { warmth: 'Cold' });
    await sidebar.button('Save and next').click();
    await sidebar.text('Somebody changed this in the sheet meanwhile.').waitFor();
    expect(sidebar.workbook.rows[0]?.cells.warmth).toBe('Cold');
  });
});

describe('a motion', () => {
  test('that no list has is shown as Other, and stays', async () => {
    const workbook = sevenRows();
    workbook.edit('Acme', { motion: 'Summer party' });
    const sidebar = await openSidebar(workbook);
    const chosen = sidebar.field('Motion').locator('option:checked');
    expect(await chosen.innerText()).toBe('Other: Summer party');
    await sidebar.field('Motion, in other words').fill('Webinar in May');
    expect(await chosen.innerText()).toBe('Other: Webinar in May');
  });

  test('asks for what its type needs and no more', async () => {
    const workbook = sevenRows();
    workbook.edit('Acme', { owner: '' });
    const sidebar = await openSidebar(workbook);
    const marks = async () =>
      (
        await sidebar.page.locator('.row-form fieldset').nth(1).locator('.mark').allInnerTexts()
      ).filter((mark) => mark !== '');
    expect(await marks()).toEqual([]);
    await sidebar.field('Motion').selectOption('Route to rep');
    expect(await marks()).toEqual(['not saved', 'needed', 'needed']);
    expect(await sidebar.field('Next step').count()).toBe(0);
    await sidebar.field('Motion').selectOption('Co-sell');
    expect(await marks()).toEqual(['not saved', 'needed', 'needed', 'needed']);
  });
});

describe('the account’s other partners', () => {
  const CONTOSO = { account: 'Acme', partner: 'Contoso', cells: { warmth: 'Hot', motion: '' } };
  const others = (workbook: FakeWorkbook): RowDetails['others'] => ({
    best: 'The best way into Acme is Contoso.',
    partners: [
      {
        key: workbook.details(7).key,
        partner: 'Contoso',
        state: 'clear',
        stateLabel: 'Clear',
        says: 'Hot is warm enough.',
      },
    ],
  });

  test('are named with their warmth, the best way in first, and lead to their rows', async () => {
    const workbook = sevenRows();
    workbook.rows = [...workbook.rows, CONTOSO];
    workbook.rows[0] = { ...workbook.rows[0], others: others(workbook) } as FakeRow;
    const sidebar = await openSidebar(workbook);
    await sidebar.text('The best way into Acme is Contoso.').waitFor();
    await sidebar.button('Show Acme at Contoso').click();
    await sidebar.text('at Contoso, row 9').waitFor();
  });

  test('are looked for once the user rests on a row that was read alone', async () => {
    const workbook = sevenRows();
    workbook.rows = [...workbook.rows, CONTOSO];
    const { rowDetails } = workbook.endpoints;
    workbook.rows[0] = { ...workbook.rows[0], others: null } as FakeRow;
    Object.assign(workbook.endpoints, {
      rowDetails: (request: RowRequest) => {
        const answer = rowDetails(request);
        if (!answer.ok || !request.others) return answer;
        return { ...answer, row: { ...answer.row, others: others(workbook) } };
      },
    });
    const sidebar = await openSidebar(workbook);
    await sidebar.text('The best way into Acme is Contoso.').waitFor();
    expect(workbook.callsOf('rowDetails')).toHaveLength(1);
  });
});

describe('a list that was never scored', () => {
  test('has three steps, which are gone once it was scored', async () => {
    const workbook = sevenRows();
    workbook.start = { rows: 7, found: ['Partner', 'Account'], absent: ['Fit'] };
    const sidebar = await openSidebar(workbook);
    await sidebar
      .text('Overlap has 7 rows. Recognised: Partner, Account. Not found: Fit.')
      .waitFor();
    await sidebar.text('6 candidates to look at').waitFor();
    await sidebar.button('Score Overlap').click();
    await sidebar.page.getByRole('contentinfo').getByText('Done: score.').waitFor();
    expect(await sidebar.text('Start here').count()).toBe(0);
    expect(await sidebar.focused()).toBe('Acme');
  });

  test('leads to the columns and to the worklist', async () => {
    const workbook = sevenRows();
    workbook.start = { rows: 7, found: ['Partner', 'Account'], absent: [] };
    const sidebar = await openSidebar(workbook);
    await sidebar.button('Check the columns').click();
    await sidebar.text('Look at the workbook again').waitFor();
    await sidebar.tab('Row').click();
    await sidebar.button('Open the worklist').click();
    await sidebar.heading('Worklist of Overlap').waitFor();
  });
});

describe('a motion that makes an EQL', () => {
  test('is told before it is saved, beside the buttons', async () => {
    const sidebar = await openSidebar(sevenRows());
    const told = sidebar.text('Saving this makes it an EQL.');
    expect(await told.count()).toBe(0);
    await sidebar.field('Motion').selectOption('Co-sell');
    await told.waitFor();
    await sidebar.field('Owner').fill('');
    await told.waitFor({ state: 'detached' });
  });

  test('an introduction that was asked for is told with its day', async () => {
    const workbook = sevenRows();
    workbook.rows = workbook.rows.map((row) => ({ ...row, requestedOn: '2026-06-30' }));
    const sidebar = await openSidebar(workbook);
    await sidebar.text('Asked on 2026-06-30, chase from 3 July 2026.').waitFor();
  });
});
