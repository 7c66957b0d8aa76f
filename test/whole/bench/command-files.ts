// Tables as the CSV files that somebody would hand to the command line.
import type { Table } from '../../../src/core/cells/cell';
import { dayToDate } from '../../../src/core/cells/day';
import { AS_OF } from '../../core/conversion/tabs';

const dayOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

const quoted = (text: string): string =>
  /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

export const AS_OF_DAY = dayOf(dayToDate(AS_OF));

export const csvOf = (table: Table): string =>
  table
    .map((row) =>
      row.map((cell) => quoted(cell instanceof Date ? dayOf(cell) : String(cell ?? ''))).join(','),
    )
    .join('\n');
