// A CSV, TSV or text file's bytes -> one tab of typed cells.

import { columnLetters } from '../../host/engine/a1';
import { DATE_FORMATS } from '../../host/engine/date-formats';
import type { SheetSnapshot } from '../../host/engine/engine';
import { NEW_SHEET } from '../../host/engine/new-sheet';
import { serialOf } from '../../host/engine/serial';
import { type CellValue, sheetData, workbookData } from '../../host/engine/sheet-data';
import type { TableColumn, WithTable } from '../../host/engine/sheet-table';
import { type DelimitedText, readDelimitedText } from './delimited-text';
import { type FileNote, fileNote, rowsNamed } from './file-note';
import { FileProblem } from './file-problem';
import { rowsByWidth } from './separator';
import { decodeText } from './text-encoding';
import { type TypedCell, typedColumns, typedRows, untoldDates } from './typed-rows';
import type { ReadFile, WorkbookData } from './workbook-data';
import { isZip } from './xlsx-package';

/** A file of more rows than this is kept by columns, where that is asked for. */
const LONG = 2000;

export interface TextReading {
  readonly file: string;
  readonly tabName: string;
  /** Keeps a long file's cells by columns, which the plain grid takes as they are. */
  readonly byColumns?: boolean;
}

export function readTextFile(
  bytes: Uint8Array,
  { file, tabName, byColumns = false }: TextReading,
): ReadFile {
  if (isZip(bytes)) throw new FileProblem('workbook-in-disguise', file);
  const decoded = decodeText(bytes, file);
  if (decoded === undefined) throw new FileProblem('not-text', file);
  const text = readDelimitedText(decoded.text);
  if (byColumns && text.rows.length > LONG) {
    const columns = tableColumns(text);
    if (!columns.some(({ values }) => values.some(isFilled)))
      throw new FileProblem('no-rows', file);
    const workbook = tableOf(tabName, columns, text.rows.length);
    return {
      workbook,
      notes: [...decoded.notes, ...rowNotes(text, file), ...dateNotes(text, file)],
    };
  }
  const rows = withoutBlankEnd(typedRows(text));
  if (rows.length === 0) throw new FileProblem('no-rows', file);
  const filled = rows.filter((row) => row.filter(({ value }) => value !== '').length > 1);
  const alone = filled.length === 1 ? [fileNote('one-row', file, tabName, 1)] : [];
  return {
    workbook: typedTab(tabName, rows),
    notes: [...decoded.notes, ...rowNotes(text, file), ...dateNotes(text, file), ...alone],
  };
}

function dateNotes(text: DelimitedText, file: string): FileNote[] {
  const untold = untoldDates(text);
  if (untold === undefined) return [];
  return [fileNote('untold-dates', file, untold.date, untold.order === 'month-day')];
}

/** More cells than this in a tab would leave the add-on little room in a workbook of ten million. */
const MOST_SPARE_CELLS = 2_000_000;

const isFilled = (value: TableColumn['values'][number]): boolean =>
  value !== undefined && value !== '';

function tableColumns(text: DelimitedText): TableColumn[] {
  return typedColumns(text).map((cells) => {
    const values = cells.map(({ value }) => tableValue(value));
    const hasFormats = cells.some(({ value, format }) => format ?? value instanceof Date);
    return { values, formats: hasFormats ? cells.map(formatOf) : [] };
  });
}

/** A long tab; without spare columns where these would take up the workbook's room. */
function tableOf(name: string, columns: readonly TableColumn[], rows: number): WorkbookData {
  const { columns: usual } = NEW_SHEET;
  const spare = rows * usual > MOST_SPARE_CELLS ? 0 : usual;
  const sheet: SheetSnapshot & WithTable = {
    ...sheetData(name, [], { minimumRows: rows, minimumColumns: Math.max(spare, columns.length) }),
    hostTable: columns,
  };
  return workbookData([sheet]);
}

const tableValue = (value: CellValue): string | number | boolean | undefined =>
  value instanceof Date ? serialOf(value) : (value ?? undefined);

function formatOf({ value, format }: TypedCell): string | undefined {
  if (format !== undefined || !(value instanceof Date)) return format;
  return Number.isInteger(serialOf(value)) ? DATE_FORMATS.day : DATE_FORMATS.moment;
}

/** More rows than this share, and than one, aren't oddly long: the table has no one width. */
const MOST_LONG_ROWS = 0.2;

function rowNotes({ rows, unclosed, rowsInACell }: DelimitedText, file: string): FileNote[] {
  const long = longRows(rows).filter((row) => !unclosed.includes(row));
  return (
    [
      ['unclosed-quote', unclosed],
      ['row-in-a-cell', rowsInACell],
      ['longer-rows', long],
    ] as const
  )
    .filter(([, found]) => found.length > 0)
    .map(([code, found]) => fileNote(code, file, rowsNamed(found), found.length));
}

/** Rows, counted from 1, with filled cells beyond the width that the others have. */
function longRows(rows: DelimitedText['rows']): readonly number[] {
  const filled = rows.map(filledWidth);
  const widths = rowsByWidth(rows.filter((_row, at) => (filled[at] ?? 0) > 1));
  const [usual = 0] = [...widths].sort(([, one], [, other]) => other - one)[0] ?? [];
  const long = filled.flatMap((width, at) => (width > usual ? [at + 1] : []));
  return usual > 1 && long.length <= Math.max(1, rows.length * MOST_LONG_ROWS) ? long : [];
}

function filledWidth(row: readonly string[]): number {
  return row.reduce((width, cell, at) => (cell.trim() === '' ? width : at + 1), 0);
}

/** A tab of typed cells, each shown in the format in which it was written. */
function typedTab(name: string, rows: readonly (readonly TypedCell[])[]): WorkbookData {
  const sheet = sheetData(
    name,
    rows.map((row) => row.map((cell) => cell.value)),
  );
  const empty = workbookData([]);
  const numbers = new Map<string, number>();
  const firstFree = Math.max(0, ...Object.keys(empty.formats).map(Number)) + 1;
  const formats: { [zone: string]: number } = { ...sheet.formats };
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell.format === undefined) return;
      const number = numbers.get(cell.format) ?? firstFree + numbers.size;
      numbers.set(cell.format, number);
      formats[columnLetters(c) + (r + 1)] = number;
    });
  });
  const own = Object.fromEntries([...numbers].map(([format, number]) => [number, format]));
  return { ...workbookData([{ ...sheet, formats }]), formats: { ...empty.formats, ...own } };
}

function withoutBlankEnd(rows: readonly TypedCell[][]): readonly TypedCell[][] {
  let end = rows.length;
  while (end > 0 && (rows[end - 1] ?? []).every((cell) => cell.value === '')) end -= 1;
  return rows.slice(0, end);
}
