// EQL_ASSESS: a table with its header row -> status, score, missing and next step of every row.
import type { Cell, Day, Table } from '../core/cells/cell';
import { readDay } from '../core/cells/day';
import type { Field } from '../core/columns/fields';
import { readOverlapTable } from '../core/columns/overlap-table';
import { findHeaderRow, recogniseColumns } from '../core/columns/recognise';
import { assess } from '../core/qualification/qualification';
import type { Settings } from '../core/settings/settings';
import { type Argument, argumentText, isLeftOut, singleCell, tablesOf } from './arguments';
import { settingsArgument } from './settings-argument';

const HEADERS = ['Status', 'Score', 'Missing', 'Next step'] as const;
const BLANK_ROW: readonly Cell[] = HEADERS.map(() => '');

/** One of these is needed: without them there is nothing to judge. */
const JUDGED: readonly Field[] = [
  'overlap',
  'warmth',
  'fit',
  'motion',
  'customerOf',
  'opportunityFor',
  'prospectOf',
];

/** The header row of the range: as a tab's is found, else its first row where that names enough. */
function headerRowOf(table: Table): number {
  const found = findHeaderRow(table);
  if (found !== undefined) return found;
  const { columns, confidence } = recogniseColumns(table[0] ?? [], 'overlap');
  if (JUDGED.some((field) => columns[field] !== undefined && confidence[field] !== 'guess')) {
    return 0;
  }
  throw new Error(
    'table: its first row names no column that can be judged. Select the range with its header ' +
      'row, in which Overlap, Warmth, Fit and Motion stand.',
  );
}

function dayArgument(name: string, cell: Cell, settings: Settings): Day | undefined {
  if (isLeftOut(cell)) return undefined;
  const day = readDay(cell, settings.dateOrder);
  if (day !== undefined) return day;
  throw new Error(`${name} is ${argumentText(cell)}: it must be a date, such as 2026-06-30.`);
}

/**
 * A header row and, per row of the range, what it is and what to do. Rows above the header, blank
 * rows and an export's footer get blank cells, so that the result stays beside its rows.
 */
export function assessedTable(table: Argument, asOf: Argument, settings: Argument): Cell[][] {
  const read = settingsArgument(settings);
  singleCell({ name: 'as_of', value: asOf });
  const [rows = [], asOfTable = []] = tablesOf(table, asOf);
  const headerRow = headerRowOf(rows);
  const recognition = recogniseColumns(rows[headerRow] ?? [], 'overlap');
  const overlap = readOverlapTable(rows, recognition, headerRow, read.dateOrder);
  const day = dayArgument('as_of', asOfTable[0]?.[0] ?? '', read);
  const height = Array.isArray(table) ? table.length : 1;
  const result = Array.from({ length: height }, () => [...BLANK_ROW]);
  result[headerRow] = [...HEADERS];
  for (const { index, row } of overlap.rows) {
    const { status, score, missing, nextStep } = assess(row, read, day, overlap.terms);
    result[index] = [status, score, missing.join(', '), nextStep];
  }
  return result;
}
