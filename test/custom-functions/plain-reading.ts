// What the plain reading says of rows, one after another, nothing of it kept: what the formulas are held to.
import type { Cell, Table } from '../../src/core/cells/cell';
import { columnScales, flagCell, flagColumns } from '../../src/core/columns/column-scales';
import { readOverlapTable } from '../../src/core/columns/overlap-table';
import {
  lookForHeader,
  recogniseColumns,
  recogniseTableAt,
} from '../../src/core/columns/recognise';
import { assess } from '../../src/core/qualification/qualification';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { EQL_MISSING, EQL_SCORE, EQL_STATUS } from '../../src/custom-functions/lead-formulas';

const FIELDS = ['overlap', 'warmth', 'fit', 'motion'] as const;
const COLUMNS = { overlap: 0, warmth: 1, fit: 2, motion: 3 };

/** The plain reading, row by row, as a list with these four columns is read. */
export function plainly(
  columns: readonly (readonly Cell[])[],
): (readonly [string, number | '', string])[] {
  const headers = FIELDS.map((field, at) => {
    const first = columns[at]?.[0] ?? '';
    const isHeader =
      typeof first === 'string' && recogniseColumns([first], 'overlap').columns[field] === 0;
    return isHeader ? first : '';
  });
  const rowAt = (row: number): Cell[] => columns.map((column) => column[row] ?? '');
  const rows = (columns[0] ?? []).map((_cell, row) => ({
    cells: rowAt(row).map((cell, at) => (row === 0 && headers[at] !== '' ? '' : cell)),
  }));
  const list = { columns: COLUMNS, headers };
  const { dateOrder } = DEFAULT_SETTINGS;
  const terms = { dateOrder, scales: columnScales(list, rows), flags: flagColumns(list, rows) };
  return rows.map((_row, index) => {
    const [overlap = '', warmth, fit, motion = ''] = rowAt(index);
    const row = {
      overlap: flagCell(overlap, 'overlap', terms),
      warmth,
      fit,
      motion: flagCell(motion, 'motion', terms),
    };
    const { status, score, missing } = assess(row, { ...DEFAULT_SETTINGS }, undefined, terms);
    return [status, score, missing.join(', ')];
  });
}

export function inRanges(columns: readonly (readonly Cell[])[]): unknown[] {
  const [overlap, warmth, fit, motion] = columns.map((column) => column.map((cell) => [cell]));
  const answers = [EQL_STATUS, EQL_SCORE, EQL_MISSING].map(
    (formula) => formula(overlap, warmth, fit, motion) as unknown[][],
  );
  return (columns[0] ?? []).map((_cell, row) => answers.map((answer) => answer[row]?.[0]));
}

/** Status, score, missing and next step of each row of a table that holds a lead, by its place. */
export function plainlyAssessed(table: Table): ReadonlyMap<number, readonly Cell[]> {
  const headerRow = lookForHeader(table, 'overlap')?.row ?? 0;
  const recognition = recogniseTableAt(table, headerRow, 'overlap');
  const list = readOverlapTable(table, recognition, headerRow, DEFAULT_SETTINGS.dateOrder);
  return new Map(
    list.rows.map(({ index, row }) => {
      const settings = { ...DEFAULT_SETTINGS };
      const { status, score, missing, nextStep } = assess(row, settings, undefined, list.terms);
      return [index, [status, score, missing.join(', '), nextStep]];
    }),
  );
}
