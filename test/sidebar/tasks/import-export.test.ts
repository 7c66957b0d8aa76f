// An import from the sidebar: looked at, done as it was shown, undone.
import { NO_IMPORT } from '../../../sidebar/state/imports';
import {
  chooseExport,
  chooseRename,
  importNow,
  leaveImport,
  lookAtImport,
  undoLastImport,
} from '../../../sidebar/tasks/import-export';
import { runJob } from '../../../sidebar/tasks/run-job';
import { openDesk } from '../support/fake-desk';
import { LONG_IMPORT } from '../support/fake-import';
import { sevenRows } from '../support/sample-rows';

test('what was shown is what is done, with the new names where they were agreed to', async () => {
  const desk = await openDesk(sevenRows());
  await lookAtImport(desk, 'auto');
  expect(desk.state().imports.preview?.said[0]).toBe('14 rows in, 11 out.');
  chooseRename(desk, true);
  await importNow(desk);
  expect(desk.workbook.callsOf('importExport')).toEqual([
    { sheetIds: [], into: 'auto', rename: true, check: 'check auto' },
  ]);
  expect(desk.state().said).toBe('Imported into Overlaps.');
  expect(desk.state().imports).toMatchObject({ preview: null, done: { undoable: true } });
});

test('another tab to import into is another preview, and names aren’t agreed to any more', async () => {
  const desk = await openDesk(sevenRows());
  await lookAtImport(desk, 'auto');
  chooseRename(desk, true);
  await lookAtImport(desk, 'new');
  expect(desk.state().imports).toMatchObject({ into: 'new', rename: false });
  await importNow(desk);
  expect(desk.workbook.callsOf('importExport')[0]).toMatchObject({ check: 'check new' });
});

test('several tabs are chosen one by one, shown together and imported together; the last one stays', async () => {
  const desk = await openDesk(sevenRows());
  await lookAtImport(desk, 'auto');
  await chooseExport(desk, 6, true);
  expect(desk.state().imports.preview?.tabs.map(({ isChosen }) => isChosen)).toEqual([true, true]);
  await importNow(desk);
  expect(desk.workbook.callsOf('importExport')[0]).toMatchObject({ sheetIds: [5, 6] });
  await lookAtImport(desk, 'auto', [5]);
  await chooseExport(desk, 5, false);
  expect(desk.state().imports.sheetIds).toEqual([5]);
});

test('nothing is done that wasn’t shown, or was put away', async () => {
  const desk = await openDesk(sevenRows());
  await importNow(desk);
  await lookAtImport(desk, 'auto');
  leaveImport(desk);
  await importNow(desk);
  expect(desk.workbook.callsOf('importExport')).toEqual([]);
});

test('a long import goes on step by step, can be stopped, and is gone on with where it stopped', async () => {
  const desk = await openDesk(sevenRows());
  await lookAtImport(desk, 'new');
  desk.hold();
  const running = importNow(desk);
  desk.change(() => ({ stopping: true }));
  await desk.release();
  await running;
  expect(desk.state()).toMatchObject({
    imports: NO_IMPORT,
    unfinished: { job: 'import', said: LONG_IMPORT.said },
    said: 'Stopped. What was done until then is kept.',
  });
  await runJob(desk, 'import');
  expect(desk.workbook.callsOf('importExport')).toHaveLength(1);
  expect(desk.workbook.callsOf('runJob')[0]).toEqual({ job: 'import', step: 0 });
  expect(desk.state()).toMatchObject({ said: 'Done: import.', unfinished: null });
  expect(desk.state().imports.done).toMatchObject({ said: 'Done: import.' });
});

test('the last import is undone, and says so', async () => {
  const desk = await openDesk(sevenRows());
  await lookAtImport(desk, 'auto');
  await importNow(desk);
  await undoLastImport(desk);
  expect(desk.state().imports).toEqual(NO_IMPORT);
  expect(desk.state().said).toBe('The import is undone.');
});
