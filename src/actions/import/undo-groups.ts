// The cells that an import has changed, in short: those of a column that held the same, as one group.
import { type Cell, isDate } from '../../core/cells/cell';
import { checksum } from '../../core/cells/checksum';
import { BLOCK_ROWS, rowsOfChanges } from '../../core/importing/month-blocks';
import type { CellChange } from '../../core/importing/month-plan';
import { sameCell } from '../../sheets/block';
import { runsOf } from '../../sheets/runs';
import { tableText } from './sources';

/** A cell as JSON keeps it: a date by its time. */
export type KeptCell = string | number | boolean | readonly [time: number];

/** Cells of one column that are put back by one write; all places are 0-based. */
export interface ChangedCells {
  readonly column: number;
  /** `3 5-7`, each counted on from the one before: rows 3, and 8 to 10. */
  readonly rows: string;
  readonly before: KeptCell;
  /** What they hold now: tells whether anybody has typed over one of them. */
  readonly check: string;
}

const keptCell = (cell: Cell): KeptCell => (isDate(cell) ? [cell.getTime()] : cell);

export const cellKept = (kept: KeptCell): Cell =>
  typeof kept === 'object' ? new Date(kept[0]) : kept;

const BASE = 36;

const rowsInShort = (rows: readonly number[]): string => {
  let at = 0;
  const told = runsOf(rows).map(([first, last]) => {
    const parts = first === last ? [first - at] : [first - at, last - first];
    at = last;
    return parts.map((number) => number.toString(BASE)).join('-');
  });
  return told.join(' ');
};

export const rowsOf = ({ rows }: ChangedCells): readonly number[] => {
  let at = 0;
  return rows.split(' ').flatMap((run) => {
    const [step = 0, more = 0] = run.split('-').map((number) => Number.parseInt(number, BASE));
    const first = at + step;
    at = first + more;
    return Array.from({ length: more + 1 }, (_row, index) => first + index);
  });
};

const checkOf = (cells: readonly Cell[]): string => checksum(tableText([cells]));

/**
 * The changes in short, whatever their number: each block of rows by itself, so that a group is written,
 * and taken back, whole.
 */
export function changedCells(changes: readonly CellChange[]): readonly ChangedCells[] {
  const groups = new Map<string, CellChange[]>();
  const places = new Map(rowsOfChanges(changes).map((row, place) => [row, place]));
  for (const change of changes) {
    const block = Math.floor((places.get(change.row) ?? 0) / BLOCK_ROWS);
    const key = `${block} ${change.column} ${tableText([[change.before]])}`;
    const known = groups.get(key);
    if (known) known.push(change);
    else groups.set(key, [change]);
  }
  return Array.from(groups.values()).flatMap((group): ChangedCells[] => {
    const sorted = group.sort((one, other) => one.row - other.row);
    const [first] = sorted;
    if (!first) return [];
    return [
      {
        column: first.column,
        rows: rowsInShort(sorted.map(({ row }) => row)),
        before: keptCell(first.before),
        check: checkOf(sorted.map(({ after }) => after)),
      },
    ];
  });
}

/** Whether the cells hold what the import wrote, or what they held before it, and nobody's own. */
export function isUntouched(group: ChangedCells, cellAt: (row: number) => Cell): boolean {
  const cells = rowsOf(group).map(cellAt);
  const before = cellKept(group.before);
  return checkOf(cells) === group.check || cells.every((cell) => sameCell(cell, before));
}
