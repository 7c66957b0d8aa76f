// Rows of one account at one partner as one: the stronger overlap, the fresher date, no gap kept.
import type { Cell, Day } from '../cells/cell';
import { readDay } from '../cells/day';
import { isBlankCell } from '../cells/text';
import { DATE_FIELDS } from '../columns/column-dates';
import type { Field } from '../columns/fields';
import { type CleanColumn, type CleanRow, cellAt } from './clean-list';

/** An account counts from the first day on which it qualified. */
const EARLIEST: readonly Field[] = ['eqlSince', 'eqlDate', 'qualified'];
/** What says how fresh a row is, the most telling first. */
const FRESHNESS: readonly Field[] = ['overlapDate', 'created', 'lastTouch'];

const dayOf = (cell: Cell): Day | undefined => (isBlankCell(cell) ? undefined : readDay(cell));

const freshnessOf = ({ cells }: CleanRow, columns: readonly CleanColumn[]): Day => {
  for (const field of FRESHNESS) {
    const place = columns.findIndex((column) => column.field === field);
    const day = place < 0 ? undefined : dayOf(cellAt(cells, place));
    if (day !== undefined) return day;
  }
  return Number.NEGATIVE_INFINITY;
};

const pickDate = (cells: readonly Cell[], field: Field): Cell => {
  const dated = cells.flatMap((cell) => {
    const day = dayOf(cell);
    return day === undefined ? [] : [{ cell, day }];
  });
  const sign = EARLIEST.includes(field) ? 1 : -1;
  const [first] = dated.sort((one, other) => sign * (one.day - other.day));
  return first?.cell ?? cells.find((cell) => !isBlankCell(cell)) ?? '';
};

/**
 * Several rows as one. The strongest overlap's row counts, of equally strong ones the freshest, then
 * the first; what it leaves blank comes from the others. A date is the latest of all, but the day of
 * qualifying the earliest.
 */
export function mergedRow(rows: readonly CleanRow[], columns: readonly CleanColumn[]): CleanRow {
  const [first, ...others] = rows
    .map((row) => ({ row, fresh: freshnessOf(row, columns) }))
    .sort(
      (one, other) =>
        other.row.rank - one.row.rank ||
        (one.fresh < other.fresh ? 1 : one.fresh > other.fresh ? -1 : 0),
    )
    .map(({ row }) => row);
  if (first === undefined) throw new Error('No rows to merge.');
  if (others.length === 0) return first;
  const all = [first, ...others];
  const cells = columns.map(({ field }, place): Cell => {
    // The words that the strongest overlap was reduced from, and no other's.
    if (field === 'partnerPopulation') return cellAt(first.cells, place);
    const here = all.map((row) => cellAt(row.cells, place));
    if (field !== undefined && DATE_FIELDS.includes(field)) return pickDate(here, field);
    return here.find((cell) => !isBlankCell(cell)) ?? '';
  });
  return { ...first, cells, from: all.flatMap(({ from }) => from) };
}
