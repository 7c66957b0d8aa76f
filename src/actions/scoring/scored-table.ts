// An overlap table scored: what belongs into the add-on's five columns, row by row.
import type { Cell, Day, Table } from '../../core/cells/cell';
import { OWN_FIELDS, type OwnField } from '../../core/columns/fields';
import { readOverlapTable, type SheetOverlap } from '../../core/columns/overlap-table';
import type { Recognition } from '../../core/columns/recognise';
import { type Assessment, assess } from '../../core/qualification/qualification';
import { rowScores } from '../../core/qualification/row-scores';
import type { Settings } from '../../core/settings/settings';
import { leftOutReader } from './excluded-rows';

/** What is scored, and by what. */
export interface Scoring {
  readonly table: Table;
  /** 0-based. */
  readonly headerRow: number;
  readonly recognition: Recognition;
  readonly settings: Settings;
  readonly asOf: Day;
}

export interface ScoredRow {
  /** 0-based in the table. */
  readonly index: number;
  readonly assessment: Assessment;
}

export interface ScoredTable {
  readonly overlap: SheetOverlap;
  readonly rows: readonly ScoredRow[];
  /** The cells below the header, top down, for each of our columns. */
  readonly cells: Readonly<Record<OwnField, readonly Cell[]>>;
}

/**
 * Scores every row of an overlap table. What already stands under `EQL since` is kept as it is, also
 * when the row has fallen back; rows that are no leads (blank, an export's footer) get blank cells,
 * and those that the settings leave out get a next step that says so.
 */
export function scoreTable(
  scoring: Scoring,
  sinceOf: (row: number) => Cell = () => '',
): ScoredTable {
  const { table, headerRow, recognition, settings, asOf } = scoring;
  const overlap = readOverlapTable(table, recognition, headerRow, settings.dateOrder);
  const height = Math.max(0, table.length - headerRow - 1);
  const blank = (): Cell[] => new Array<Cell>(height).fill('');
  const cells: Record<OwnField, Cell[]> = {
    eqlStatus: blank(),
    eqlScore: blank(),
    eqlMissing: blank(),
    eqlNextStep: blank(),
    eqlSince: blank().map((_cell, below) => sinceOf(headerRow + 1 + below)),
  };
  const leftOut = leftOutReader(settings);
  const terms = { ...overlap.terms, settings, asOf };
  const rows: ScoredRow[] = [];
  for (const sheetRow of overlap.rows) {
    const { index, row, qualified } = sheetRow;
    const below = index - headerRow - 1;
    const why = leftOut(sheetRow);
    const assessment = why === '' ? assess(row, settings, asOf, overlap.terms) : undefined;
    const since = cells.eqlSince[below] ?? '';
    const scores = rowScores({ row, since, qualified, leftOut: why }, terms, assessment);
    for (const field of OWN_FIELDS) cells[field][below] = scores[field];
    if (assessment) rows.push({ index, assessment });
  }
  return { overlap, rows, cells };
}
