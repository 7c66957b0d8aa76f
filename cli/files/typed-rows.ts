// Rows of text -> typed cells, as a spreadsheet's import reads them; it never makes a formula.

import type { CellValue } from '../../host/engine/sheet-data';
import type { DelimitedText } from './delimited-text';
import { ownTexts } from './own-texts';
import { type DateOrder, isEitherWay, readWrittenDate, writtenDateOrder } from './written-date';
import { readWrittenNumber, writesDecimalComma } from './written-number';

/** A cell's value, and the number format that shows it as it was written. */
export interface TypedCell {
  readonly value: CellValue;
  readonly format?: string;
}

/** `="007"`: what is inside is text, whatever it looks like. */
const WRAPPED = /^="((?:[^"]|"")*)"$/;
/** The mark that we, and others, put before text that would run as a formula. */
const NEUTRALISED = /^'(?=[=+\-@\t\r])/;

/**
 * Numbers, percentages, amounts, dates and booleans become what they say; all else stays text,
 * whatever it begins with, and so does what is wrapped as `="007"`. Whether a date puts the day or the month first is told by its column,
 * else by the file's other columns, else by the decimal comma or semicolon of a European export,
 * else it is month first.
 */
export function typedRows(text: DelimitedText): TypedCell[][] {
  const decimalComma = writesDecimalComma(trimmedCells(text.rows));
  const orders = dateOrders(text, decimalComma);
  return text.rows.map((row) =>
    row.map((cell, column) => typedCell(cell, decimalComma, orders.of(column))),
  );
}

/** A column's cells, each text read once, and the same text where it stands again. */
export function typedColumns(text: DelimitedText): TypedCell[][] {
  const decimalComma = writesDecimalComma(trimmedCells(text.rows));
  const orders = dateOrders(text, decimalComma);
  const width = text.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return Array.from({ length: width }, (_, column) => {
    const known = new Map<string, TypedCell>();
    const order = orders.of(column);
    return ownTexts(text.rows.map((row) => row[column] ?? '')).map((cell) => {
      const typed = known.get(cell) ?? typedCell(cell, decimalComma, order);
      if (known.size < MOST_REMEMBERED) known.set(cell, typed);
      return typed;
    });
  });
}

/** Where a column's texts are all different, to remember them takes longer than to read them. */
const MOST_REMEMBERED = 20_000;

export function typedCell(text: string, decimalComma: boolean, order: DateOrder): TypedCell {
  const trimmed = text.trim();
  if (trimmed === '') return { value: '' };
  const wrapped = WRAPPED.exec(trimmed)?.[1];
  if (wrapped !== undefined) return { value: wrapped.replaceAll('""', '"') };
  if (/^(?:true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true' };
  return (
    readWrittenNumber(trimmed, decimalComma) ??
    readWrittenDate(trimmed, order) ?? { value: text.replace(NEUTRALISED, '') }
  );
}

function* trimmedCells(rows: DelimitedText['rows']): Iterable<string> {
  for (const row of rows) for (const cell of row) yield cell.trim();
}

function* trimmedColumn(rows: DelimitedText['rows'], column: number): Iterable<string> {
  for (const row of rows) yield row[column]?.trim() ?? '';
}

/** The order that was taken for dates of which none tells, and one of them; undefined where one does. */
export function untoldDates({
  rows,
  separator,
}: DelimitedText): { readonly order: DateOrder; readonly date: string } | undefined {
  let date: string | undefined;
  for (const cell of trimmedCells(rows)) {
    if (writtenDateOrder([cell]) !== undefined) return undefined;
    if (date === undefined && isEitherWay(cell)) date = cell;
  }
  if (date === undefined) return undefined;
  return { order: usualOrder(separator, writesDecimalComma(trimmedCells(rows))), date };
}

const usualOrder = (separator: string, decimalComma: boolean): DateOrder =>
  decimalComma || separator === ';' ? 'day-month' : 'month-day';

function dateOrders(
  { rows, separator }: DelimitedText,
  decimalComma: boolean,
): { of(column: number): DateOrder } {
  const ofFile = writtenDateOrder(trimmedCells(rows)) ?? usualOrder(separator, decimalComma);
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const ofColumn = Array.from({ length: width }, (_, column) =>
    writtenDateOrder(trimmedColumn(rows, column)),
  );
  return { of: (column) => ofColumn[column] ?? ofFile };
}
