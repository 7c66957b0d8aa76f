// Saving a row and taking it back, against a workbook that others work in, too.
import fc from 'fast-check';
import { typed } from '../../../sidebar/state/drafts';
import { rowId } from '../../../sidebar/state/row-identity';
import { openLetter } from '../../../sidebar/tasks/introduce';
import { saveRow, undoSave } from '../../../sidebar/tasks/save-row';
import { chooseRow, openRow, rereadRow } from '../../../sidebar/tasks/show-row';
import { loadFeedback } from '../../../sidebar/tasks/tell-partners';
import type { FormField, RowDetails, UndoToken } from '../../../src/rpc';
import { type FakeDesk, openDesk, settle } from '../support/fake-desk';
import { ALL_COLUMNS, sevenRows } from '../support/sample-rows';

function type(desk: FakeDesk, field: FormField, value: string): void {
  const { row } = desk.state().shown;
  const cell = row?.form.find((each) => each.field === field);
  if (row && cell) desk.change(({ drafts }) => ({ drafts: typed(drafts, row, cell, value) }));
}

const shownAccount = (desk: FakeDesk) => desk.state().shown.row?.account;
const cellsOf = (desk: FakeDesk, account: string) =>
  desk.workbook.rows.find((row) => row.account === account)?.cells;

describe('save and next', () => {
  test('writes only what was typed, in one request, and goes on to the next candidate', async () => {
    const desk = await openDesk(sevenRows());
    type(desk, 'motion', 'Co-sell');
    await saveRow(desk, { goOn: true });
    expect(desk.workbook.callsOf('saveRow')).toHaveLength(1);
    expect(desk.workbook.callsOf('saveRow')[0]?.changes).toEqual([
      { field: 'motion', shown: { kind: 'blank', value: '' }, value: 'Co-sell' },
    ]);
    expect(desk.workbook.calls.map(({ name }) => name)).toEqual(['bootstrap', 'saveRow']);
    expect(cellsOf(desk, 'Acme')).toEqual({ warmth: 'Warm', owner: 'Ines', motion: 'Co-sell' });
    expect(shownAccount(desk)).toBe('Cobalt Software');
    expect(desk.state().said).toMatch(/^Saved: .*Next: Cobalt Software at Contoso\.$/);
    expect(desk.state().drafts).toEqual({});
    expect(desk.state().list?.total).toBe(5);
  });

  test('agrees to the columns that were announced, and sends who confirmed', async () => {
    const desk = await openDesk(sevenRows(['warmth', 'motion', 'owner']));
    desk.change(() => ({ me: 'Ines' }));
    type(desk, 'note', 'Met in March');
    await saveRow(desk, { goOn: false });
    expect(desk.workbook.callsOf('saveRow')[0]).toMatchObject({
      addColumns: ['note'],
      confirmedBy: 'Ines',
      next: null,
      cursor: { sheetId: 7, row: 2 },
    });
    expect(shownAccount(desk)).toBe('Acme');
  });

  test('skipping writes nothing and keeps what was typed for its row', async () => {
    const desk = await openDesk(sevenRows());
    type(desk, 'note', 'half a thought');
    await saveRow(desk, { goOn: true, skip: true });
    expect(desk.workbook.callsOf('saveRow')[0]?.changes).toEqual([]);
    expect(cellsOf(desk, 'Acme')?.note).toBeUndefined();
    expect(shownAccount(desk)).not.toBe('Acme');
    expect(Object.keys(desk.state().drafts)).toHaveLength(1);
  });

  test('with nothing typed asks nothing, and says so', async () => {
    const desk = await openDesk(sevenRows());
    await saveRow(desk, { goOn: false });
    expect(desk.workbook.callsOf('saveRow')).toEqual([]);
    expect(desk.state().said).toBe('Nothing to save: the form is as the sheet.');
  });

  test('pressed twice saves once', async () => {
    const desk = await openDesk(sevenRows());
    type(desk, 'motion', 'Co-sell');
    await Promise.all([saveRow(desk, { goOn: true }), saveRow(desk, { goOn: true })]);
    expect(desk.workbook.callsOf('saveRow')).toHaveLength(1);
  });

  test('doesn’t carry off a user who opened another row while it was under way', async () => {
    const desk = await openDesk(sevenRows());
    type(desk, 'motion', 'Co-sell');
    const gale = desk.workbook.details(6).key;
    desk.hold();
    const saving = saveRow(desk, { goOn: true });
    const opening = openRow(desk, gale);
    await desk.release(1, 0);
    await Promise.all([saving, opening]);
    expect(shownAccount(desk)).toBe('Gale Airlines');
    expect(cellsOf(desk, 'Acme')?.motion).toBe('Co-sell');
  });
});

describe('what others do meanwhile', () => {
  test('a cell that they changed is shown with both values, and nothing is written', async () => {
    const desk = await openDesk(sevenRows());
    type(desk, 'warmth', 'Hot');
    desk.workbook.edit('Acme', { warmth: 'Cold' });
    await saveRow(desk, { goOn: true });
    expect(cellsOf(desk, 'Acme')?.warmth).toBe('Cold');
    expect(shownAccount(desk)).toBe('Acme');
    const { focus, problems, drafts, shown } = desk.state();
    expect(focus).toEqual({ on: 'conflict' });
    expect(problems).toEqual({});
    expect(shown.row?.form[0]?.shown.value).toBe('Cold');
    expect(drafts[rowId(desk.workbook.details(0))]?.fields.warmth?.value).toBe('Hot');
    // A second try asks to choose first: the server isn't even asked.
    await saveRow(desk, { goOn: true });
    expect(desk.workbook.callsOf('saveRow')).toHaveLength(1);
  });

  test('what there is to tell the partners is asked for anew once a row was written', async () => {
    const desk = await openDesk(sevenRows());
    await loadFeedback(desk);
    type(desk, 'note', 'Met in March');
    await saveRow(desk, { goOn: true });
    expect(desk.state().feedback).toBeNull();
  });

  test('a row that they deleted is told, and what was typed stays', async () => {
    const desk = await openDesk(sevenRows());
    type(desk, 'note', 'Met in March');
    desk.workbook.rows = desk.workbook.rows.filter(({ account }) => account !== 'Acme');
    await saveRow(desk, { goOn: true });
    expect(desk.state().problems.write?.code).toBe('row-gone');
    expect(Object.keys(desk.state().drafts)).toHaveLength(1);
  });

  test('a sheet that they sorted is written in the right row', async () => {
    const desk = await openDesk(sevenRows());
    type(desk, 'note', 'Met in March');
    desk.workbook.rows = [...desk.workbook.rows].reverse();
    await saveRow(desk, { goOn: true });
    expect(cellsOf(desk, 'Acme')?.note).toBe('Met in March');
    expect(desk.workbook.rows.filter(({ cells }) => cells.note)).toHaveLength(1);
  });

  test('a column that they deleted is asked for, and added when the user agrees', async () => {
    const desk = await openDesk(sevenRows());
    type(desk, 'note', 'Met in March');
    desk.workbook.columns.delete('note');
    await saveRow(desk, { goOn: true });
    expect(desk.state().problems.write?.code).toBe('column-missing');
    await saveRow(desk, { goOn: true, agreed: ['note'] });
    expect(cellsOf(desk, 'Acme')?.note).toBe('Met in March');
  });
});

describe('undo', () => {
  test('puts back what the last save wrote and shows its row again', async () => {
    const desk = await openDesk(sevenRows());
    type(desk, 'motion', 'Co-sell');
    await saveRow(desk, { goOn: true });
    await undoSave(desk);
    expect(cellsOf(desk, 'Acme')).toEqual({ warmth: 'Warm', owner: 'Ines', motion: '' });
    expect(shownAccount(desk)).toBe('Acme');
    expect(desk.state().undo).toBeNull();
  });

  test('still works after a save that had nothing to write', async () => {
    const desk = await openDesk(sevenRows());
    type(desk, 'motion', 'Co-sell');
    await saveRow(desk, { goOn: true });
    await saveRow(desk, { goOn: true });
    await undoSave(desk);
    expect(cellsOf(desk, 'Acme')?.motion).toBe('');
  });

  test('works after edits elsewhere, and refuses to undo an edit of the same cell', async () => {
    const desk = await openDesk(sevenRows());
    type(desk, 'motion', 'Co-sell');
    await saveRow(desk, { goOn: true });
    desk.workbook.edit('Gale Airlines', { note: 'theirs' });
    desk.workbook.edit('Acme', { motion: 'Route to rep' });
    await undoSave(desk);
    expect(cellsOf(desk, 'Acme')?.motion).toBe('Route to rep');
    expect(desk.state().problems.write?.code).toBe('conflict');
    desk.workbook.edit('Acme', { motion: 'Co-sell' });
    await undoSave(desk);
    expect(cellsOf(desk, 'Acme')?.motion).toBe('');
    expect(cellsOf(desk, 'Gale Airlines')?.note).toBe('theirs');
  });
});

describe('two rows with one account and partner', () => {
  test('are offered to choose from, and what was typed goes to the chosen one', async () => {
    const desk = await openDesk(sevenRows());
    type(desk, 'note', 'Met in March');
    const twin = { account: 'Acme', partner: 'Northwind', cells: { warmth: 'Cold' } };
    desk.workbook.rows = [...desk.workbook.rows, twin];
    desk.workbook.edit('Acme', { owner: 'Kim' });
    await saveRow(desk, { goOn: true });
    const problem = desk.state().problems.write;
    if (problem?.code !== 'row-ambiguous') throw new Error('The user should have been asked.');
    expect(problem.rows.map(({ key }) => key.row)).toEqual([2, 9]);
    chooseRow(desk, problem.rows[1] as RowDetails);
    await saveRow(desk, { goOn: false });
    const notes = desk.workbook.rows.map(({ cells }) => cells.note ?? '');
    expect(notes).toEqual(['', '', '', '', '', '', '', 'Met in March']);
    expect(desk.state().drafts).toEqual({});
  });
});

describe('answers out of order', () => {
  test('of two rows that were opened, the later one is shown', async () => {
    const desk = await openDesk(sevenRows());
    const [birch, cobalt] = [desk.workbook.details(1).key, desk.workbook.details(2).key];
    desk.hold();
    const both = [openRow(desk, birch), openRow(desk, cobalt)];
    await desk.release(1, 0);
    await Promise.all(both);
    expect(shownAccount(desk)).toBe('Cobalt Software');
  });

  test('a row that is read anew doesn’t come back over one that was opened since', async () => {
    const desk = await openDesk(sevenRows());
    desk.hold();
    const rereading = rereadRow(desk);
    const opening = openRow(desk, desk.workbook.details(2).key);
    await desk.release(1, 0);
    await Promise.all([rereading, opening]);
    expect(shownAccount(desk)).toBe('Cobalt Software');
  });

  test('a letter is drafted for the row that it was asked for', async () => {
    const desk = await openDesk(sevenRows());
    const acme = desk.workbook.details(0);
    desk.hold();
    desk.change(() => ({ me: 'Dana' }));
    const drafting = openLetter(desk, acme);
    const opening = openRow(desk, desk.workbook.details(2).key);
    await desk.release(1, 0);
    await Promise.all([drafting, opening]);
    expect(Object.keys(desk.state().drafted)).toEqual([rowId(acme)]);
  });
});

// A model of the sheet, kept beside it: a save may change only typed cells of the shown row that
// nobody else changed since they were seen, an undo only what the last save wrote.
describe('whatever happens in between', () => {
  const field = fc.constantFrom<FormField>('warmth', 'owner', 'note');
  const value = fc.constantFrom('', 'Hot', 'Tom', 'x');
  const place = fc.integer({ min: 0, max: 6 });
  const step = fc.oneof(
    fc.record({ does: fc.constant('type' as const), field, value }),
    fc.record({ does: fc.constant('save' as const), goOn: fc.boolean() }),
    fc.record({ does: fc.constant('undo' as const) }),
    fc.record({ does: fc.constant('open' as const), place }),
    fc.record({ does: fc.constant('theirs' as const), place, field, value }),
    fc.record({ does: fc.constant('sort' as const) }),
  );

  test('nobody’s edit is lost and no other row is written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const desk = await openDesk(sevenRows(ALL_COLUMNS));
        const cells = () =>
          new Map(desk.workbook.rows.map((row) => [row.account, { ...row.cells }]));
        for (const step of steps) {
          const before = cells();
          const shown = shownAccount(desk) ?? '';
          const typedNow = new Map(
            Object.values(desk.state().drafts).map(({ key, fields }) => [key.account, fields]),
          );
          const undo = desk.state().undo as UndoToken | null;
          switch (step.does) {
            case 'type':
              type(desk, step.field, step.value);
              break;
            case 'open':
              await openRow(desk, desk.workbook.details(step.place).key);
              break;
            case 'theirs': {
              const { account } = desk.workbook.details(step.place);
              desk.workbook.edit(account, { [step.field]: step.value });
              before.set(account, { ...before.get(account), [step.field]: step.value });
              break;
            }
            case 'sort':
              desk.workbook.rows = [...desk.workbook.rows].reverse();
              break;
            case 'save':
              await saveRow(desk, { goOn: step.goOn });
              break;
            case 'undo':
              await undoSave(desk);
              break;
          }
          await settle();
          for (const [account, now] of cells()) {
            for (const name of ALL_COLUMNS) {
              const was = before.get(account)?.[name] ?? '';
              const is = now[name] ?? '';
              if (was === is) continue;
              if (step.does === 'save') {
                expect(account).toBe(shown);
                expect(typedNow.get(account)?.[name]).toMatchObject({ value: is });
                expect(typedNow.get(account)?.[name]?.shown.value).toBe(was);
              } else {
                expect(step.does).toBe('undo');
                const cell = undo?.cells.find(({ header }) => header === name);
                expect(undo?.key.account).toBe(account);
                expect([cell?.after.value, cell?.before.value]).toEqual([was, is]);
              }
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
