// The same jobs on the same workbook, over the engine and over the plain grid: every cell, look, note, rule,
// chart, name and mark is the same afterwards, and so is the file that is written of it.
import { PlainBook } from '../../host/grid/plain-book';
import type { Host, sheetData } from '../../host/node';
import { workbookFile } from '../../host/node/workbook-file';
import { openBook } from '../actions/support/add-on-host';
import { seen } from '../host/grid/seen';
import { readElsewhere } from '../support/xlsx-files';
import { JOBS } from './jobs';
import { makeReady, openJob, runJob } from './jobs/run-job';

function numbered(): () => string {
  let last = 0;
  return () => `id-${++last}`;
}

/** What the plain grid left to the engine, where it did. */
const leftToEngine = ({ workbook }: Host): string | undefined =>
  workbook instanceof PlainBook ? workbook.takenOverFor : 'it was opened in the engine';

test.each([
  'Score this sheet, again after edits',
  'Build summary, again after edits',
  'saveRow, that adds the columns it needs',
  'makeCallSheet',
  'saveSettings',
  'importExport, into a new tab',
])('%s: the same over both grids', (name) => {
  const job = JOBS.find((each) => each.name === name);
  if (job === undefined) throw new Error(`There is no job ${name}.`);
  const ready = makeReady(job);
  const [drawn, plain] = [true, false].map((isDrawn) => {
    const host = openJob(ready, { drawn: isDrawn, uuid: numbered() });
    const before = leftToEngine(host);
    return { host, before, reply: runJob(ready, host) };
  });
  if (drawn === undefined || plain === undefined) throw new Error('Two grids were opened.');
  expect(plain.before).toBeUndefined();
  expect(plain.reply).toEqual(drawn.reply);
  expect(seen(plain.host.workbook)).toEqual(seen(drawn.host.workbook));
});

const HEADERS = ['Account', 'Website', 'Overlap', 'Warmth', 'Last touch', 'Fit', 'Phone', 'Share'];

/** Long enough to be written row by row. */
function longList(): Parameters<typeof sheetData>[1] {
  const rows = Array.from({ length: 310 }, (_row, at) => [
    ...[`Account ${at} <&> "Söhne"`, at % 3 ? `https://www.account${at}.example/` : 'one\ntwo'],
    ...[
      at % 2 ? 'Customer' : '',
      at % 5 ? 'Warm' : true,
      new Date(Date.UTC(2026, 4, 1 + (at % 28))),
    ],
    ...['A', at % 2 ? '+49 30 901820' : '0012', at / 7],
  ]);
  return [HEADERS, ...rows];
}

test('a long list is written into the XLSX file as the engine would write it', async () => {
  const open = (drawn: boolean): Host => {
    const host = openBook({ sheets: { Overlaps: longList() }, drawn, uuid: numbered() });
    host.runMenu('Score this sheet');
    return host;
  };
  const [drawn, plain] = [open(true), open(false)];
  expect(leftToEngine(plain)).toBeUndefined();
  const [one, two] = [await workbookFile(drawn.workbook), await workbookFile(plain.workbook)];
  expect(readElsewhere(two)).toEqual(readElsewhere(one));
  expect(await workbookFile(plain.workbook)).toEqual(two);
  expect(leftToEngine(plain)).toBeUndefined();
});
