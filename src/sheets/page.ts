// A page of ours on a tab of ours: rows with a look, written and rewritten in place.

import type { Cell, Row } from '../core/cells/cell';
import { say } from '../core/language/say';
import { cellForSheet, growGrid, writeBlock } from './block';
import { type GoogleSheet, googleSheet } from './google';
import type { PageChart } from './page-chart';
import { placeCharts } from './page-charts';
import { readMark, writeMark } from './tab-mark';
import { toast } from './toast';
import { triedTwice } from './tried-twice';
import type { Sheet, Workbook } from './workbook';
import { noteWrite } from './written';

/** How a row looks; a `labelled` one is text from the second column on, with a label in the first. */
export type RowLook =
  | 'title'
  | 'headline'
  | 'labelled'
  | 'heading'
  | 'header'
  | 'body'
  | 'strong'
  | 'note';

/**
 * How a cell shows its number; `text` leaves it as it is, and so does `closing text`, which ends a
 * row of figures and stands to the right as they do. A header stands over its numbers. `points` are
 * percentage points: 12.8 for 0.128, since a format that multiplies by 100 also writes a percent sign.
 */
export type CellFormat =
  | 'text'
  | 'closing text'
  | 'count'
  | 'percent'
  | 'points'
  | 'ratio'
  | 'p-value'
  | 'bar'
  | 'date';

export interface PageRow {
  readonly look: RowLook;
  readonly cells: Row;
  /** One for each cell; text where there is none. */
  readonly formats?: readonly CellFormat[];
  /** What pointing at a cell explains, one for each cell. */
  readonly notes?: readonly string[];
}

export interface Page {
  /** Columns; every row is filled up to this width. */
  readonly width: number;
  readonly rows: readonly PageRow[];
  readonly charts: readonly PageChart[];
  /** Stands in the headline's place until all of the page is written. */
  readonly notFinished?: string;
}

export const NUMBER_FORMATS: Readonly<Record<CellFormat, string>> = {
  text: 'General',
  'closing text': 'General',
  count: '#,##0',
  percent: '0.0%',
  points: '+0.0" pts";-0.0" pts";0.0" pts"',
  ratio: '0.00',
  'p-value': '0.0000',
  bar: '0.0#',
  date: 'd mmm yyyy',
};

interface Look {
  readonly weight: 'bold' | 'normal';
  readonly size: number;
  readonly background: string;
  readonly color: string;
  readonly vertical: 'top' | 'middle' | 'bottom';
}

const PLAIN: Look = {
  weight: 'normal',
  size: 10,
  background: '#ffffff',
  color: '#202124',
  vertical: 'top',
};
const GREY_TEXT = '#5f6368';

/** Restrained, and the same in grey: weight and size say what colour only repeats. */
const LOOKS: Readonly<Record<RowLook, Look>> = {
  title: { ...PLAIN, color: GREY_TEXT },
  headline: { ...PLAIN, weight: 'bold', size: 13, vertical: 'middle' },
  labelled: PLAIN,
  heading: { ...PLAIN, weight: 'bold', size: 12 },
  header: {
    ...PLAIN,
    weight: 'bold',
    size: 9,
    background: '#e8eaed',
    vertical: 'bottom',
  },
  body: PLAIN,
  strong: { ...PLAIN, weight: 'bold' },
  note: { ...PLAIN, color: GREY_TEXT },
};

const weightOf = (look: RowLook, column: number): Look['weight'] =>
  look === 'labelled' && column === 0 ? 'bold' : LOOKS[look].weight;

/** Words and what names a row to the left, and what stands beside a label; figures and their headers to the right. */
const alignment = (look: RowLook, column: number, format: CellFormat): 'left' | 'right' =>
  look === 'title' || look === 'labelled' || column === 0 || format === 'text' ? 'left' : 'right';

/**
 * A figure's header may take two lines, and so may the name that a row of figures begins with; other
 * text runs on over the empty cells beside it.
 */
const wraps = ({ look, formats }: PageRow, column: number, format: CellFormat): boolean => {
  if (look === 'headline') return true;
  if (look === 'header') return format !== 'text';
  return column === 0 && look !== 'title' && formats !== undefined;
};

/** Where the page ended when it was written last, kept on the tab itself. */
const SIZE_KEY = 'eql-for-sheets.rows';

const writtenRows = (sheet: GoogleSheet): number => Number(readMark(sheet, SIZE_KEY) ?? 0) || 0;

/** In how many rows the page stands, from the first on; what is below them is somebody's. */
export const pageRows = (sheet: Sheet): number => writtenRows(googleSheet(sheet));

const rememberRows = (sheet: GoogleSheet, rows: number): void =>
  writeMark(sheet, SIZE_KEY, String(rows));

/**
 * Makes room for a page that grows: what somebody wrote below it moves down with its rows. Cells to
 * the right of the page stay in their rows.
 */
function makeRoom(sheet: GoogleSheet, before: number, after: number, width: number): void {
  growGrid(sheet, Math.max(before, after), width);
  if (after <= before) return;
  const grown = sheet.getRange(before + 1, 1, after - before, width);
  const isBlank = (row: readonly unknown[]): boolean => row.every((cell) => cell === '');
  // A formula may show nothing, and is somebody's all the same.
  if (grown.getValues().every(isBlank) && grown.getFormulas().every(isBlank)) return;
  if (before === 0) sheet.insertRowsBefore(1, after);
  else sheet.insertRowsAfter(before, after - before);
}

const notDressed = (): string =>
  say(
    'The figures are written, but how they look could not be set: cells of this tab were converted to a ' +
      'table. Choose its menu, Revert to unformatted data, and build it again.',
  );

const BLANK: PageRow = { look: 'body', cells: [] };

/**
 * Writes a page from A1 on, over the page that stood there, and nothing beside it or below it: all
 * cells in one call, each kind of format in one more, however many rows there are. Where a look is refused,
 * the figures stand all the same.
 */
export function writePage(sheet: Sheet, page: Page, workbook: Workbook): void {
  const { width } = page;
  const tab = googleSheet(sheet);
  const before = writtenRows(tab);
  makeRoom(tab, before, page.rows.length, width);
  const height = Math.max(before, page.rows.length);
  // First, so that a run that is cut off leaves rows that the next one knows for ours.
  if (height > before) rememberRows(tab, height);
  const rows = Array.from({ length: height }, (_row, index) => page.rows[index] ?? BLANK);
  const columns = Array.from({ length: width }, (_column, index) => index);
  const each = <Value>(value: (row: PageRow, column: number) => Value): Value[][] =>
    rows.map((row) => columns.map((column) => value(row, column)));
  const headline = page.notFinished ? rows.findIndex(({ look }) => look === 'headline') : -1;
  const cell = (row: PageRow, column: number): Cell => row.cells[column] ?? '';
  const first = (row: PageRow, column: number): Cell =>
    row === rows[headline] && column === 0 ? (page.notFinished ?? '') : cell(row, column);
  const format = (row: PageRow, column: number): CellFormat => row.formats?.[column] ?? 'text';
  noteWrite();
  const cells = tab
    .getRange(1, 1, height, width)
    .setValues(each((row, column) => cellForSheet(first(row, column), workbook.clock)))
    .setNotes(each((row, column) => row.notes?.[column] ?? ''));
  const isDressed = triedTwice(() => {
    cells
      .setNumberFormats(each((row, column) => NUMBER_FORMATS[format(row, column)]))
      .setFontWeights(each(({ look }, column) => weightOf(look, column)))
      .setFontSizes(each(({ look }) => LOOKS[look].size))
      .setBackgrounds(each(({ look }) => LOOKS[look].background))
      .setFontColors(each(({ look }) => LOOKS[look].color))
      .setHorizontalAlignments(
        each((row, column) => alignment(row.look, column, format(row, column))),
      )
      .setVerticalAlignments(each(({ look }) => LOOKS[look].vertical))
      .setWraps(each((row, column) => wraps(row, column, format(row, column))));
  });
  if (!isDressed) toast(workbook, notDressed());
  placeCharts(sheet, page.charts);
  if (headline >= 0) {
    writeBlock(sheet, headline, 0, [[rows[headline]?.cells[0] ?? '']], workbook.clock);
  }
  if (page.rows.length < before) rememberRows(tab, page.rows.length);
}
