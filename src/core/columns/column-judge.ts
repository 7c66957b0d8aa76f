// The cells below a header, column by column, and what they say of a field.
import type { Cell, Row, Table } from '../cells/cell';
import type { Field } from './fields';
import { filledCells, type Verdict, verdictOf } from './readable';
import { skipReasons } from './sheet-rows';

/**
 * So many rows from a tab's top are looked at to tell what its columns hold, whoever looks: the same
 * headers over the same rows are recognised alike in Setup, in a job and in a formula.
 */
export const ROWS_LOOKED_AT = 100;

export interface ColumnJudge {
  /** Whether there are rows to judge by at all. */
  readonly hasRows: boolean;
  /** The rows that hold something. */
  readonly rows: readonly Row[];
  /** A column's filled cells. */
  readonly filled: (column: number) => readonly Cell[];
  readonly verdict: (field: Field, column: number) => Verdict;
}

/** The rows of a table that its columns are judged by. */
export function sampleOf(table: Table, headerRow: number): Table {
  return table.slice(headerRow + 1, ROWS_LOOKED_AT);
}

const NOTHING_IGNORED: ReadonlySet<number> = new Set();

export function columnJudge(header: Row, sample: Table): ColumnJudge {
  const filter = { header, ignored: NOTHING_IGNORED };
  const reasonOf = skipReasons(filter);
  const rows = sample.filter((cells) => reasonOf(cells) === undefined);
  const byColumn = new Map<number, readonly Cell[]>();
  const verdicts = new Map<string, Verdict>();
  const filled = (column: number): readonly Cell[] => {
    const known = byColumn.get(column) ?? filledCells(rows.map((row) => row[column] ?? ''));
    byColumn.set(column, known);
    return known;
  };
  return {
    hasRows: rows.length > 0,
    rows,
    filled,
    verdict: (field, column) => {
      const key = `${field} ${column}`;
      const known = verdicts.get(key) ?? verdictOf(field, filled(column));
      verdicts.set(key, known);
      return known;
    },
  };
}
