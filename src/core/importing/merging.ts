// What the merging of a list into an overlap tab works with, and the changes that it notes.
import { type Cell, type Day, isDate } from '../cells/cell';
import type { SheetOverlap } from '../columns/overlap-table';
import type { Settings } from '../settings/settings';
import type { CleanList } from './clean-list';
import type { MonthColumns } from './month-columns';
import type { CellChange, StandingList } from './month-plan';
import type { StrongestOverlap } from './strongest-overlap';

export interface MonthTerms {
  readonly settings: Settings;
  /** Since when a row that the list lacks isn't in it. */
  readonly day: Day;
  /** Whether accounts that the list calls otherwise get their new name. */
  readonly rename?: boolean;
}

/** What the rows of a tab and a list come to, change by change. */
export interface Merging {
  readonly standing: StandingList;
  readonly sheet: SheetOverlap;
  readonly list: CleanList;
  readonly columns: MonthColumns;
  readonly overlapOf: (cell: Cell) => StrongestOverlap;
  readonly terms: MonthTerms;
}

/** Nothing was typed there; `n/a` was. */
export const isEmpty = (cell: Cell): boolean => typeof cell === 'string' && cell.trim() === '';

/** Whether two cells hold the same. */
export const sameCell = (one: Cell, other: Cell): boolean =>
  isDate(one) && isDate(other) ? one.getTime() === other.getTime() : one === other;

/** Notes changes; a cell that a formula fills stays, and is counted. */
export const changesOf = ({ table, isFormula = () => false }: StandingList) => {
  const changes: CellChange[] = [];
  let formulaCells = 0;
  return {
    changes,
    formulaCells: () => formulaCells,
    put: (row: number, column: number, after: Cell): boolean => {
      const before = table[row]?.[column] ?? '';
      if (sameCell(before, after)) return false;
      if (isFormula(row, column)) {
        formulaCells += 1;
        return false;
      }
      changes.push({ row, column, before, after });
      return true;
    },
  };
};

export type Changes = ReturnType<typeof changesOf>;
