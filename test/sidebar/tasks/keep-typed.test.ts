// Half-typed forms outlive the sidebar.
import { typed } from '../../../sidebar/state/drafts';
import { keepTyped } from '../../../sidebar/tasks/keep-typed';
import { openSidebar } from '../../../sidebar/tasks/open-sidebar';
import { pageMemory } from '../../../sidebar/tasks/page-memory';
import { saveRow } from '../../../sidebar/tasks/save-row';
import type { FormCell } from '../../../src/rpc';
import { type FakeDesk, fakeDesk, openDesk, settle } from '../support/fake-desk';
import { sevenRows } from '../support/sample-rows';

beforeEach(() => jest.useFakeTimers({ doNotFake: ['queueMicrotask'] }));
afterEach(() => jest.useRealTimers());

const REST_MS = 4000;

function typeNote(desk: FakeDesk, text: string): void {
  const { row } = desk.state().shown;
  const note = row?.form.find(({ field }) => field === 'note') as FormCell;
  if (row) desk.change(({ drafts }) => ({ drafts: typed(drafts, row, note, text) }));
}

const notes = (desk: FakeDesk) =>
  Object.values(desk.state().drafts).map(({ fields }) => fields.note?.value);

async function pass(ms: number): Promise<void> {
  jest.advanceTimersByTime(ms);
  await settle();
}

describe('what is typed', () => {
  test('is kept in the browser at once, and with the server when typing rests', async () => {
    const desk = await openDesk(sevenRows());
    keepTyped(desk);
    typeNote(desk, 'Met');
    typeNote(desk, 'Met in March');
    expect(desk.remembered).toContain('Met in March');
    expect(desk.workbook.callsOf('keepDrafts')).toHaveLength(0);
    await pass(REST_MS);
    expect(desk.workbook.callsOf('keepDrafts')).toHaveLength(1);
    expect(desk.workbook.drafts).toContain('Met in March');
  });

  test('is kept with the server at once when the sidebar is about to go', async () => {
    const desk = await openDesk(sevenRows());
    const keepNow = keepTyped(desk);
    typeNote(desk, 'Met in March');
    keepNow();
    await settle();
    expect(desk.workbook.drafts).toContain('Met in March');
  });

  test('comes back when the sidebar opens again, from the browser or from the server', async () => {
    const first = await openDesk(sevenRows());
    keepTyped(first);
    typeNote(first, 'Met in March');
    const fromBrowser = fakeDesk(sevenRows());
    fromBrowser.remembered = first.remembered;
    await openSidebar(fromBrowser);
    expect(notes(fromBrowser)).toEqual(['Met in March']);
    await pass(REST_MS);
    const fromServer = await openDesk(first.workbook);
    expect(notes(fromServer)).toEqual(['Met in March']);
  });

  test('doesn’t come back once it is saved', async () => {
    let clock = 1;
    const desk = await openDesk(sevenRows(), () => clock);
    keepTyped(desk);
    typeNote(desk, 'Met in March');
    await pass(REST_MS);
    const older = desk.workbook.drafts;
    clock = 2;
    await saveRow(desk, { goOn: true });
    desk.workbook.drafts = older;
    const again = fakeDesk(desk.workbook);
    again.remembered = desk.remembered;
    await openSidebar(again);
    expect(notes(again)).toEqual([]);
  });

  test('isn’t sent again only because it came back', async () => {
    const first = await openDesk(sevenRows());
    keepTyped(first);
    typeNote(first, 'Met in March');
    await pass(REST_MS);
    const again = fakeDesk(first.workbook);
    keepTyped(again);
    await openSidebar(again);
    await pass(REST_MS);
    expect(first.workbook.callsOf('keepDrafts')).toHaveLength(1);
  });
});

describe('a browser that remembers nothing', () => {
  const refuse = (): Storage => {
    throw new Error('The operation is insecure.');
  };

  test('is no obstacle', () => {
    const memory = pageMemory(refuse);
    memory.write('text');
    expect(memory.read()).toBe('');
  });
});
