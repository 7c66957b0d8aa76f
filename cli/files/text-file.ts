// A CSV, TSV or text file's bytes -> one tab of typed cells.

import { columnLetters } from '../../host/engine/a1';
import { sheetData, workbookData } from '../../host/engine/sheet-data';
import { type DelimitedText, readDelimitedText } from './delimited-text';
import { type FileNote, fileNote, rowsNamed } from './file-note';
import { FileProblem } from './file-problem';
import { rowsByWidth } from './separator';
import { decodeText } from './text-encoding';
import { type TypedCell, typedRows, untoldDates } from './typed-rows';
import type { ReadFile, WorkbookData } from './workbook-data';
import { isZip } from './xlsx-package';

export function readTextFile(bytes: Uint8Array, file: string, tabName: string): ReadFile {
  if (isZip(bytes)) throw new FileProblem('workbook-in-disguise', file);
  const decoded = decodeText(bytes, file);
  if (decoded === undefined) throw new FileProblem('not-text', file);
  const text = readDelimitedText(decoded.text);
  const rows = withoutBlankEnd(typedRows(text));
  if (rows.length === 0) throw new FileProblem('no-rows', file);
  const filled = rows.filter((row) => row.filter(({ value }) => value !== '').length > 1);
  const alone = filled.length === 1 ? [fileNote('one-row', file, tabName, 1)] : [];
  const untold = untoldDates(text);
  const dates =
    untold === undefined
      ? []
      : [fileNote('untold-dates', file, untold.date, untold.order === 'month-day')];
  return {
    workbook: typedTab(tabName, rows),
    notes: [...decoded.notes, ...rowNotes(text, file), ...dates, ...alone],
  };
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
