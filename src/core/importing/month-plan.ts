// What merging a clean list into an overlap tab would write, and what there is to say of it.
import type { Cell, Row } from '../cells/cell';
import type { Field } from '../columns/fields';
import type { ExportTab } from './clean-list';

/** The overlap tab as it stands. */
export interface StandingList extends ExportTab {
  /** Whether a formula gives what stands in a cell, 0-based: such a cell is never written to. */
  readonly isFormula?: (row: number, column: number) => boolean;
}

/** A column that the tab lacks, 0-based, behind its last one. */
export interface NewColumn {
  readonly column: number;
  readonly header: string;
  readonly field?: Field;
}

/** One cell of a row that was there, 0-based. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly before: Cell;
  readonly after: Cell;
}

/** A row of the tab, as the sheet counts, and whom it names. */
export interface NamedPlace {
  readonly row: number;
  readonly what: string;
}

export interface OverlapChange extends NamedPlace {
  readonly before: string;
  readonly after: string;
}

/** A row that is called otherwise in the new list. */
export interface Rename extends NamedPlace {
  readonly from: string;
  readonly to: string;
  /** What both have in common: a domain, or an account ID. */
  readonly by: string;
}

/** A cell that stayed, though the new list says something else. */
export interface KeptCell extends NamedPlace {
  readonly header: string;
  readonly kept: string;
  readonly said: string;
}

export interface MonthReport {
  /** Rows of the new list. */
  readonly listRows: number;
  readonly appended: readonly NamedPlace[];
  readonly overlapChanged: readonly OverlapChange[];
  readonly gone: readonly NamedPlace[];
  readonly back: readonly NamedPlace[];
  /** Blank cells that got what the list says. */
  readonly filled: number;
  /** Columns whose blank cells stayed, since too many of them would have got something else each. */
  readonly notFilled: readonly { readonly header: string; readonly cells: number }[];
  readonly kept: readonly KeptCell[];
  readonly renames: readonly Rename[];
  /** Partners that the list doesn't name, with the rows that stayed as they were. */
  readonly otherPartners: readonly { readonly partner: string; readonly rows: number }[];
  /** Cells that stayed, since formulas give what they show. */
  readonly formulaCells: number;
}

export interface MonthPlan {
  readonly newColumns: readonly NewColumn[];
  readonly changes: readonly CellChange[];
  /** Behind the tab's last row that holds anything, from its first column on. */
  readonly appended: readonly Row[];
  /** Where the first of them goes, 0-based. */
  readonly appendAt: number;
  readonly report: MonthReport;
}
