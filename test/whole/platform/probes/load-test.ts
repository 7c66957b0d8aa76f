// Load test: 5,000 rows scored, scored again and summed up in a spreadsheet of its own, with the time of each
// call, so that the local host's virtual times can be set from a real run.
import { buildSummary } from '../../../../src/actions/build-summary';
import { scoreSheet } from '../../../../src/actions/scoring/score-sheet';
import { type GoogleSpreadsheet, googleSpreadsheet } from '../../../../src/sheets/google';
import { ownTabs } from '../../../../src/sheets/own-tabs';
import { Refusal } from '../../../../src/sheets/refusal';
import type { Workbook } from '../../../../src/sheets/workbook';
import { leadRows, overlapRows } from './load-test-rows';
import { Stopwatch, type Timing } from './timed-calls';

export interface Stage {
  readonly name: string;
  readonly milliseconds: number;
  readonly timings: readonly Timing[];
}

const TABS = ['EQL load test, overlaps', 'EQL load test, leads'] as const;

const now = (): number => Date.now();

/** The same workbook, whose every call is timed. */
function watched(workbook: Workbook, watch: Stopwatch): Workbook {
  const spreadsheet = watch.before(workbook.spreadsheet, 'Spreadsheet');
  return Object.create(workbook, { spreadsheet: { value: spreadsheet } }) as Workbook;
}

type Callable = (...args: unknown[]) => unknown;

/** What the jobs call on the service itself; what they are answered takes part. */
const ON_THE_SERVICE = ['flush', 'newConditionalFormatRule', 'newDataValidation'] as const;

/** Runs the work with these methods timed as well, where Google lets them be stood in for. */
function withService<Result>(watch: Stopwatch, work: () => Result): Result {
  const service = SpreadsheetApp as unknown as Record<string, Callable>;
  const real = ON_THE_SERVICE.map((name) => [name, service[name]] as const);
  try {
    for (const [name, call] of real) {
      service[name] = (...args) =>
        watch.timed(`SpreadsheetApp.${name}`, () => call?.apply(service, args));
    }
    return work();
  } finally {
    for (const [name, call] of real) if (call) service[name] = call;
  }
}

function stage(name: string, workbook: Workbook, work: (workbook: Workbook) => unknown): Stage {
  const watch = new Stopwatch(now);
  const start = now();
  withService(watch, () => work(watched(workbook, watch)));
  return { name, milliseconds: now() - start, timings: watch.timings() };
}

function fill(spreadsheet: GoogleSpreadsheet, name: string, rows: readonly unknown[][]): void {
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
  const more = rows.length - sheet.getMaxRows();
  if (more > 0) sheet.insertRowsAfter(sheet.getMaxRows(), more);
  sheet.getRange(1, 1, rows.length, rows[0]?.length ?? 1).setValues(rows.map((row) => [...row]));
}

/**
 * Runs on tabs of its own and takes them away again, with those that the jobs have made. Refuses a
 * spreadsheet in which the add-on has been at work: it would be mistaken for the load.
 */
export function loadTest(workbook: Workbook, rows: number): Stage[] {
  const spreadsheet = googleSpreadsheet(workbook);
  if (ownTabs(workbook).size > 0) {
    throw new Refusal('not-valid', 'Use a new spreadsheet: this one has tabs of the add-on’s.');
  }
  const store = PropertiesService.getDocumentProperties();
  const kept = store.getProperties();
  const front = spreadsheet.getActiveSheet();
  const before = spreadsheet.getSheets().map((sheet) => sheet.getSheetId());
  try {
    fill(spreadsheet, TABS[1], leadRows(rows));
    fill(spreadsheet, TABS[0], overlapRows(rows));
    SpreadsheetApp.flush();
    return [
      stage('Score this sheet', workbook, (book) => scoreSheet(book, false)),
      stage('Score this sheet, again', workbook, (book) => scoreSheet(book, false)),
      stage('Build summary', workbook, (book) => buildSummary(book, true)),
    ];
  } finally {
    spreadsheet.setActiveSheet(front);
    for (const sheet of spreadsheet.getSheets()) {
      if (before.indexOf(sheet.getSheetId()) < 0) spreadsheet.deleteSheet(sheet);
    }
    store.setProperties(kept, true);
  }
}
