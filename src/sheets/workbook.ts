// The spreadsheet that the add-on stands in, its clock, and tabs read whole; knows no field.
import type { Day, Row, Table } from '../core/cells/cell';
import { readDay } from '../core/cells/day';
import { Refusal } from './refusal';
import { cellOf, type WallClock, wallClockOf } from './wall-clock';

export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Workbook {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly clock: WallClock;
  /** Today in the spreadsheet's time zone. */
  readonly today: Day;
  /** False once a run has used up most of the six minutes that Google allows. */
  readonly hasTime: () => boolean;
}

/** A tab's cells, from A1 to the last cell that holds anything, dates on the sheet's clock. */
export interface Tab {
  readonly sheet: Sheet;
  readonly sheetId: number;
  readonly name: string;
  readonly table: Table;
}

/** Google ends a run after six minutes, whatever it has half-written. */
const LONGEST_RUN_MS = 4.5 * 60 * 1000;

/** The clock of a spreadsheet, whose time zone is asked for when the first date needs it. */
function clockOf(spreadsheet: Workbook['spreadsheet']): WallClock {
  let clock: WallClock | undefined;
  const known = (): WallClock => {
    clock = clock ?? wallClockOf(spreadsheet.getSpreadsheetTimeZone());
    return clock;
  };
  return {
    shown: (instant) => known().shown(instant),
    instant: (shown) => known().instant(shown),
  };
}

/** The spreadsheet that the add-on was started from; `now` is asked for the time. */
export function openWorkbook(now: () => Date): Workbook {
  const spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet | null =
    SpreadsheetApp.getActiveSpreadsheet();
  if (!spreadsheet) {
    throw new Refusal('unexpected', 'No spreadsheet is open. Open one and start the add-on there.');
  }
  const clock = clockOf(spreadsheet);
  const start = now();
  return {
    spreadsheet,
    clock,
    get today() {
      return readDay(clock.shown(start)) ?? 0;
    },
    hasTime: () => now().getTime() - start.getTime() < LONGEST_RUN_MS,
  };
}

/** A range's cells, in one read. */
export function readRange(range: GoogleAppsScript.Spreadsheet.Range, clock: WallClock): Table {
  return range.getValues().map((row: unknown[]) => row.map((value) => cellOf(value, clock)));
}

/** All cells of a tab, in one read. Its name is asked for when somebody has to be told it. */
export function readTab(sheet: Sheet, clock: WallClock): Tab {
  return {
    sheet,
    sheetId: sheet.getSheetId(),
    table: readRange(sheet.getDataRange(), clock),
    get name() {
      return sheet.getName();
    },
  };
}

/** The first rows of a tab, enough to find its header. */
export function readTop(sheet: Sheet, rows: number, clock: WallClock): Table {
  const all = sheet.getDataRange();
  const height = Math.min(rows, all.getNumRows());
  return readRange(all.offset(0, 0, height, all.getNumColumns()), clock);
}

/** A row's values as Google hands them over, 0-based, up to its last one; one read, however wide. */
export function readRowValues(sheet: Sheet, index: number): readonly unknown[] {
  const [values = []]: readonly (readonly unknown[])[] = sheet
    .getRange(`${index + 1}:${index + 1}`)
    .getValues();
  let width = values.length;
  while (width > 0 && values[width - 1] === '') width -= 1;
  return values.slice(0, width);
}

/** A row's cells, 0-based, up to its last one. */
export function readRow(sheet: Sheet, index: number, clock: WallClock): Row {
  return readRowValues(sheet, index).map((value) => cellOf(value, clock));
}
