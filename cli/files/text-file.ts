// A CSV, TSV or text file's bytes -> one tab of typed cells.

import { columnLetters } from '../../host/engine/a1';
import { sheetData, workbookData } from '../../host/engine/sheet-data';
import { readDelimitedText } from './delimited-text';
import { FileProblem } from './file-problem';
import { decodeText } from './text-encoding';
import { type TypedCell, typedRows } from './typed-rows';
import type { WorkbookData } from './workbook-data';
import { isZip } from './xlsx-package';

export function readTextFile(bytes: Uint8Array, file: string, tabName: string): WorkbookData {
  if (isZip(bytes)) throw new FileProblem('workbook-in-disguise', file);
  const text = decodeText(bytes);
  if (text === undefined) throw new FileProblem('not-text', file);
  const rows = withoutBlankEnd(typedRows(readDelimitedText(text)));
  if (rows.length === 0) throw new FileProblem('no-rows', file);
  return typedTab(tabName, rows);
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
