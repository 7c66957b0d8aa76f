// An overlap table scored: what stands in the add-on's five columns, row by row; writes nothing.
import type { Cell, Day, Table } from '../core/cells/cell';
import { dayToDate, readDay } from '../core/cells/day';
import { isBlankCell } from '../core/cells/text';
import { OWN_FIELDS, type OwnField } from '../core/columns/fields';
import { readOverlapTable, type SheetOverlap } from '../core/columns/overlap-table';
import type { Recognition } from '../core/columns/recognise';
import { type Assessment, assess } from '../core/qualification/qualification';
import type { Settings } from '../core/settings/settings';
import { findScoreColumns } from '../sheets/score-columns';
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
 * The day on which a row that is an EQL now first was one: its qualified date, else the as-of date.
 * Undefined where the qualified date can't be read or is still to come: what is written under EQL
 * since stays for good, so it waits until somebody has mended that cell.
 */
export function firstQualified(
  cells: readonly Cell[],
  overlap: SheetOverlap,
  asOf: Day,
): Day | undefined {
  const column = overlap.recognition.columns.qualified;
  const written = column === undefined ? '' : (cells[column] ?? '');
  if (isBlankCell(written)) return asOf;
  const day = readDay(written, overlap.dateOrders.qualified ?? overlap.dateOrder);
  return day === undefined || day > asOf ? undefined : day;
}

/** The same as a cell under `EQL since`. */
export function sinceCell(cells: readonly Cell[], overlap: SheetOverlap, asOf: Day): Cell {
  const day = firstQualified(cells, overlap, asOf);
  return day === undefined ? '' : dayToDate(day);
}

/**
 * Scores every row of an overlap table. What already stands under `EQL since` is kept as it is, also
 * when the row has fallen back; rows that are no leads (blank, an export's footer) get blank cells, and
 * those that the settings leave out get a next step that says so.
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
  const rows: ScoredRow[] = [];
  for (const sheetRow of overlap.rows) {
    const { index, row, cells: written } = sheetRow;
    const below = index - headerRow - 1;
    const why = leftOut(sheetRow);
    if (why !== '') {
      cells.eqlNextStep[below] = why;
      continue;
    }
    const assessment = assess(row, settings, asOf, overlap.dateOrder);
    cells.eqlStatus[below] = assessment.status;
    cells.eqlScore[below] = assessment.score;
    cells.eqlMissing[below] = assessment.missing.join(', ');
    cells.eqlNextStep[below] = assessment.nextStep;
    if (assessment.status === 'EQL' && cells.eqlSince[below] === '') {
      cells.eqlSince[below] = sinceCell(written, overlap, asOf);
    }
    rows.push({ index, assessment });
  }
  return { overlap, rows, cells };
}

/** Whether since when a row is an EQL stands in a column, which scoring adds. */
export const hasSinceColumn = ({
  table,
  headerRow,
}: Pick<Scoring, 'table' | 'headerRow'>): boolean =>
  findScoreColumns(table[headerRow] ?? [])[OWN_FIELDS.indexOf('eqlSince')] !== undefined;

/**
 * Whether a list was scored: its statuses and since when each row is an EQL stand in it. A run that was
 * cut off may have written our headers and nothing below them.
 */
export function hasScores({ table, headerRow }: Pick<Scoring, 'table' | 'headerRow'>): boolean {
  const columns = findScoreColumns(table[headerRow] ?? []);
  const status = columns[OWN_FIELDS.indexOf('eqlStatus')];
  const since = columns[OWN_FIELDS.indexOf('eqlSince')];
  if (status === undefined || since === undefined) return false;
  return table.slice(headerRow + 1).some((row) => (row[status] ?? '') !== '');
}

/** The columns of the table that are the user's, in order. */
export function userColumns(width: number, own: readonly (number | undefined)[]): number[] {
  const columns: number[] = [];
  for (let column = 0; column < width; column += 1) {
    if (own.indexOf(column) < 0) columns.push(column);
  }
  return columns;
}

/**
 * A row's own cells as one text, by which it is known again after a sort. Blank cells don't count,
 * so that a column that is added later changes nothing.
 */
export function rowFingerprint(cells: readonly Cell[], columns: readonly number[]): string {
  return JSON.stringify(
    columns.map((column) => [column, cells[column] ?? '']).filter(([, cell]) => cell !== ''),
  );
}
