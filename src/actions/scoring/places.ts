// Where the add-on's own columns stand on a tab: found by their headers, and appended where they are missing.
import type { Table } from '../../core/cells/cell';
import { fieldLabel, OWN_FIELDS } from '../../core/columns/fields';
import { freeColumn } from '../../sheets/block';
import {
  appendScoreColumns,
  columnsWithFormulas,
  findScoreColumns,
} from '../../sheets/score-columns';
import type { RecognisedTab } from '../../sheets/user-tabs';
import type { Workbook } from '../../sheets/workbook';
import { userColumns } from './row-fingerprint';

/** Where each of our columns stands, 0-based; undefined for those that are left alone. */
export type Places = readonly (number | undefined)[];

export interface SettledColumns {
  readonly places: Places;
  /** Those that were appended just now. */
  readonly added: readonly number[];
  /** The headers of those in which a formula of the user's stands, or which one fills. */
  readonly leftAlone: readonly string[];
}

const headersOf = (places: Places): readonly string[] =>
  OWN_FIELDS.filter((_field, index) => places[index] === undefined).map((field) =>
    fieldLabel(field),
  );

/** So many rows tell whether formulas stand in a column; below them, those to be written are asked. */
export const ROWS_ASKED = 520;

/** Without these columns, which are a formula's. */
export function withoutPlaces(
  { places, added }: SettledColumns,
  taken: ReadonlySet<number>,
): SettledColumns {
  const left = places.map((column) =>
    column !== undefined && taken.has(column) ? undefined : column,
  );
  return { places: left, added, leftAlone: headersOf(left) };
}

/** Finds our five columns, appending those that aren't there behind the last; `filled` are let be. */
export function settleColumns(
  { sheet, table, headerRow }: RecognisedTab,
  filled: ReadonlySet<number>,
  workbook: Workbook,
): SettledColumns {
  const found = findScoreColumns(table[headerRow] ?? []);
  const existing = found.filter((column): column is number => column !== undefined);
  const rows = Math.min(table.length - headerRow, ROWS_ASKED);
  const taken = columnsWithFormulas(sheet, existing, headerRow, rows);
  const absent = OWN_FIELDS.filter((_field, index) => found[index] === undefined);
  const width = table[0]?.length ?? 0;
  const first = absent.length > 0 ? freeColumn(sheet, width) : width;
  if (absent.length > 0) appendScoreColumns(sheet, headerRow, first, absent, workbook.clock);
  const added = absent.map((_field, place) => first + place);
  let next = 0;
  const places = found.map((column) => {
    if (column !== undefined) {
      return taken.has(column) || filled.has(column) ? undefined : column;
    }
    next += 1;
    return added[next - 1];
  });
  return { places, added, leftAlone: headersOf(places) };
}

/** The columns of the table that are the user's. */
export const usersOf = (table: Table, places: Places): number[] =>
  userColumns(table[0]?.length ?? 0, places);
