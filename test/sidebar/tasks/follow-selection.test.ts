// The sidebar keeps up with the selection, and with what happens to the sheet under it.
import type { PollPlace } from '../../../sidebar/server/poll';
import { followSelection } from '../../../sidebar/tasks/follow-selection';
import { chooseScreen, listCandidates } from '../../../sidebar/tasks/list-candidates';
import { saveRow } from '../../../sidebar/tasks/save-row';
import { openRow } from '../../../sidebar/tasks/show-row';
import { type FakeDesk, openDesk, settle } from '../support/fake-desk';
import { sevenRows } from '../support/sample-rows';

const ALWAYS: PollPlace = { isVisible: () => true, onVisibility: () => undefined };
const TWO_SECONDS = 2000;

beforeEach(() => jest.useFakeTimers({ doNotFake: ['queueMicrotask'] }));
afterEach(() => jest.useRealTimers());

async function follow(): Promise<FakeDesk> {
  const desk = await openDesk(sevenRows());
  followSelection(desk, ALWAYS);
  return desk;
}

async function pass(ms: number): Promise<void> {
  jest.advanceTimersByTime(ms);
  await settle();
}

const shown = (desk: FakeDesk) => desk.state().shown.row?.account;

describe('following the selection', () => {
  test('a newly selected row is shown within two seconds', async () => {
    const desk = await follow();
    desk.workbook.selectedRow = 4;
    await pass(TWO_SECONDS);
    expect(shown(desk)).toBe('Cobalt Software');
  });

  test('the opening isn’t asked twice: the first question already knows what is shown', async () => {
    const desk = await follow();
    await pass(TWO_SECONDS);
    expect(desk.workbook.callsOf('selection')[0]?.known).toMatchObject({ sheetId: 7, row: 2 });
  });

  test('a row of another tab brings that tab’s list, without the names chosen in this one', async () => {
    const desk = await follow();
    await listCandidates(desk, { partner: 'Contoso', owner: 'Ines' });
    desk.change(() => ({ screen: 'worklist' }));
    desk.workbook.tab = { sheetId: 8, sheetName: 'Other list' };
    await pass(TWO_SECONDS);
    await settle();
    const { list, query } = desk.state();
    expect(list?.tab.sheetName).toBe('Other list');
    expect([query.partner, query.owner]).toEqual([null, null]);
    expect(list?.total).toBe(6);
  });

  test('a row of a list, where there was no list to work on, opens the sidebar on it', async () => {
    const workbook = sevenRows();
    workbook.hasTable = false;
    const desk = await openDesk(workbook);
    followSelection(desk, ALWAYS);
    workbook.hasTable = true;
    workbook.selectedRow = 3;
    await pass(TWO_SECONDS);
    await settle();
    expect(desk.state().boot?.overlapTab?.sheetName).toBe('Overlap');
    expect(desk.state().list?.total).toBe(6);
    expect(shown(desk)).toBe('Birch & Sons');
  });

  test('off the worklist another tab’s list is asked for once it is looked at', async () => {
    const desk = await follow();
    desk.workbook.tab = { sheetId: 8, sheetName: 'Other list' };
    await pass(TWO_SECONDS);
    await settle();
    expect(desk.workbook.callsOf('worklist')).toEqual([]);
    await chooseScreen(desk, 'worklist');
    expect(desk.state().list?.tab.sheetName).toBe('Other list');
  });

  test('a cell that somebody changes in the shown row shows', async () => {
    const desk = await follow();
    desk.workbook.edit('Acme', { motion: 'Co-sell' });
    await pass(TWO_SECONDS);
    expect(desk.state().shown.row?.status).toBe('EQL');
  });

  test('after a sort the row stays and is read anew at its new place', async () => {
    const desk = await follow();
    desk.workbook.rows = [...desk.workbook.rows].reverse();
    await pass(TWO_SECONDS);
    await settle();
    expect(shown(desk)).toBe('Acme');
    expect(desk.state().shown.row?.key.row).toBe(8);
    expect(desk.state().shown.elsewhere?.account).toBe('Gale Airlines');
  });

  test('a row that was deleted is told to be gone', async () => {
    const desk = await follow();
    desk.workbook.rows = desk.workbook.rows.slice(1);
    await pass(TWO_SECONDS);
    await settle();
    expect(desk.state().problems.reread?.code).toBe('row-gone');
  });

  test('an answer from before the user opened another row is dropped', async () => {
    const desk = await follow();
    desk.hold();
    desk.workbook.selectedRow = 3;
    await pass(TWO_SECONDS);
    const opening = openRow(desk, desk.workbook.details(6).key);
    await settle();
    // The row first, then the poll's older answer.
    await desk.release(1, 0);
    await opening;
    expect(shown(desk)).toBe('Gale Airlines');
  });

  // The server selects the opened row, and leaves the selection there when the save goes on.
  test('going on at once from an opened row isn’t undone by the selection heard of later', async () => {
    const desk = await follow();
    await openRow(desk, desk.workbook.details(2).key);
    await saveRow(desk, { goOn: true });
    const next = shown(desk);
    expect(next).not.toBe('Cobalt Software');
    await pass(TWO_SECONDS);
    await pass(TWO_SECONDS);
    expect(shown(desk)).toBe(next);
    desk.workbook.selectedRow = 8;
    await pass(TWO_SECONDS);
    expect(shown(desk)).toBe('Gale Airlines');
  });

  test('nothing is asked while a save is under way', async () => {
    const desk = await follow();
    desk.hold();
    void saveRow(desk, { goOn: true });
    await pass(30_000);
    expect(desk.held.map(({ name }) => name)).toEqual(['saveRow']);
  });

  test('a failing question doesn’t end the following', async () => {
    const desk = await follow();
    desk.hold();
    await pass(TWO_SECONDS);
    desk.held[0]?.fail(new Error('NetworkError'));
    await settle();
    desk.held.length = 0;
    await desk.release();
    desk.workbook.selectedRow = 4;
    await pass(4000);
    expect(shown(desk)).toBe('Cobalt Software');
  });
});
