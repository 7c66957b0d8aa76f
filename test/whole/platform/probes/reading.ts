// Questions about a block of cells that is read: where it lies, and what its cells hold.
import { cells, type Probe } from './probe';

/** The serial number of 9 December 2025, 18:00. */
const SERIAL = 46_000.75;

/** A day as it stands in the sheet, from the instant that Google hands over. */
const shown = (value: unknown, zone: string): unknown =>
  Object.prototype.toString.call(value) === '[object Date]'
    ? Utilities.formatDate(value as Date, zone, 'yyyy-MM-dd HH:mm')
    : value;

export const READING_PROBES: readonly Probe[] = [
  {
    method: 'Range.getRow()',
    reliesOn: 'The first row, counted from 1.',
    ask: (bench) => cells(bench, 2, 2).getRow() - bench.row,
  },
  {
    method: 'Range.getColumn()',
    reliesOn: 'The first column, counted from 1.',
    ask: ({ sheet, row }) => sheet.getRange(row, 3, 2, 2).getColumn(),
  },
  {
    method: 'Range.getLastRow()',
    reliesOn: 'The last row of the block, filled or not.',
    ask: (bench) => cells(bench, 3, 2).getLastRow() - bench.row,
  },
  {
    method: 'Range.getNumRows()',
    reliesOn: 'The height of the block.',
    ask: (bench) => cells(bench, 3, 2).getNumRows(),
  },
  {
    method: 'Range.getNumColumns()',
    reliesOn: 'The width of the block.',
    ask: (bench) => cells(bench, 3, 2).getNumColumns(),
  },
  {
    method: 'Range.getSheet()',
    reliesOn: 'The tab that the block lies on.',
    ask: (bench) => cells(bench).getSheet().getSheetId() === bench.sheet.getSheetId(),
  },
  {
    method: 'Range.getA1Notation()',
    reliesOn: 'The block without its tab and without $: B2, or B2:C3.',
    ask: ({ sheet, row }) => [
      sheet.getRange(row, 2).getA1Notation() === `B${row}`,
      sheet.getRange(row, 2, 2, 2).getA1Notation() === `B${row}:C${row + 1}`,
    ],
  },
  {
    method: 'Range.offset(rowOffset, columnOffset, numRows, numColumns)',
    reliesOn: 'A block of another size, from the same corner or moved from it.',
    ask(bench) {
      const range = cells(bench, 4, 4).offset(0, 1, 2, 3);
      return [
        range.getRow() - bench.row,
        range.getColumn(),
        range.getNumRows(),
        range.getNumColumns(),
      ];
    },
  },
  {
    method: 'Range.activate()',
    reliesOn: 'Moves the cursor to the first cell of the block, on its tab.',
    ask({ spreadsheet, sheet, row }) {
      sheet.getRange(row, 2, 2, 2).activate();
      return spreadsheet.getCurrentCell()?.getA1Notation() === `B${row}`;
    },
  },
  {
    method: 'Range.getValues()',
    reliesOn:
      'Rows of cells: "" for a blank one, numbers, truth values, text; an instant where the format is a date; the text of an error.',
    ask(bench) {
      const zone = bench.spreadsheet.getSpreadsheetTimeZone();
      cells(bench, 1, 7)
        .setNumberFormats([
          ['General', 'General', 'General', 'General', 'yyyy-mm-dd', 'General', '0%'],
        ])
        .setValues([['', 'text', 1.5, true, SERIAL, '=NA()', 0.1]]);
      const values: unknown[][] = cells(bench, 1, 7).getValues();
      return values.map((row) => row.map((value) => shown(value, zone)));
    },
  },
  {
    method: 'Range.getFormulas()',
    reliesOn: 'The formula of each cell with its =, and "" where there is none.',
    ask(bench) {
      cells(bench, 1, 3).setValues([['=1+1', 2, '']]);
      return cells(bench, 1, 3).getFormulas();
    },
  },
  {
    method: 'Range.getFormulasR1C1()',
    reliesOn: 'Formulas relative to their cell; null or "" where there is none.',
    ask(bench) {
      cells(bench, 1, 3).setValues([[2, `=A${bench.row}*2`, `=$A$${bench.row}`]]);
      const read: (string | null)[][] = cells(bench, 1, 3).getFormulasR1C1();
      return read.map(([none, moving, fixed]) => [
        none || 'none',
        moving,
        fixed === `=R${bench.row}C1`,
      ]);
    },
  },
];
