// EQL_ASSESS: a table with its header row -> status, score, missing and next step of every row.

import type { Cell, Table } from '../core/cells/cell';

import { excerpt } from '../core/cells/text';
import { ASSESSED_HEADERS } from '../core/columns/assessed-columns';
import { lacksOf } from '../core/columns/lacking';
import { overlapReader } from '../core/columns/overlap-reader';
import { unreadOverlap } from '../core/columns/overlap-table';
import { lookForHeader, type Recognition, recogniseTableAt } from '../core/columns/recognise';
import { assessInBrief } from '../core/qualification/qualification';
import { type Argument, singleCell, tablesOf } from './arguments';
import { dayArgument } from './day-argument';
import { settingsArgument } from './settings-argument';

const BLANK_ROW: readonly Cell[] = ['', '', '', ''];
const NO_ROW: Cell[] = [];

const HEAD_IT =
  'Select the range with its header row, in which Overlap, Warmth, Fit and Motion stand.';

/** Columns that might be the overlap's: a formula can't ask, so their headers have to say it. */
const mayBeOverlap = ({ proposals, headers }: Recognition): string =>
  proposals
    .filter(({ field }) => field === 'overlap')
    .map(
      ({ column }) => ` Head “${excerpt(headers[column] ?? '')}” Overlap if that is what it says.`,
    )
    .join('');

/** The header row of the range and its columns; without an overlap there is nothing to judge. */
function columnsOf(table: Table): {
  readonly headerRow: number;
  readonly recognition: Recognition;
} {
  const headerRow = lookForHeader(table, 'overlap')?.row ?? 0;
  const recognition = recogniseTableAt(table, headerRow, 'overlap');
  if (!lacksOf(recognition).includes('overlap')) return { headerRow, recognition };
  throw new Error(
    `table: no column is headed Overlap, which says what each account is to the partner.` +
      `${mayBeOverlap(recognition)} ${HEAD_IT}`,
  );
}

/**
 * A header row and, per row of the range, what it is and what to do. Rows above the header, blank
 * rows and an export's footer get blank cells, so that the result stays beside its rows.
 */
export function assessedTable(table: Argument, asOf: Argument, settings: Argument): Cell[][] {
  const read = settingsArgument(settings);
  singleCell({ name: 'as_of', value: asOf });
  const [rows = [], asOfTable = []] = tablesOf(table, asOf);
  const { headerRow, recognition } = columnsOf(rows);
  const { shape, kept } = unreadOverlap(rows, recognition, headerRow, read.dateOrder);
  const day = dayArgument('as_of', asOfTable[0]?.[0] ?? '', read);
  const height = Array.isArray(table) ? table.length : 1;
  const result: Cell[][] = new Array(height).fill(NO_ROW);
  result[headerRow] = [...ASSESSED_HEADERS];
  const { readRow } = overlapReader(shape);
  const lists = new Map<readonly string[], string>();
  for (const { index, cells } of kept) {
    const row = readRow(cells, index);
    const { status, score, missing, nextStep } = assessInBrief(row, read, day, shape.terms);
    let listed = lists.get(missing);
    if (listed === undefined) {
      listed = missing.join(', ');
      lists.set(missing, listed);
    }
    result[index] = [status, score, listed, nextStep];
  }
  for (let index = 0; index < height; index += 1) {
    if (result[index] === NO_ROW) result[index] = [...BLANK_ROW];
  }
  return result;
}
