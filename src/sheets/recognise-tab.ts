// What a tab's cells are recognised as, with what the user decided before: header row, columns, kind.
import type { Cell, Row, Table } from '../core/cells/cell';
import { isBlankCell } from '../core/cells/text';
import { ROWS_LOOKED_AT } from '../core/columns/column-judge';
import type { Field, TabKind } from '../core/columns/fields';
import type { MergedCells } from '../core/columns/groups';
import { signatureOf } from '../core/columns/header';
import { TOP_ROWS } from '../core/columns/header-row';
import {
  couldHoldEnough,
  holdsEnoughNow,
  lookForHeader,
  type Recognition,
  recogniseTableAt,
} from '../core/columns/recognise';
import { type ColumnMemory, columnMemory } from './memory/columns';

/** Only an overlap list has one of these. */
const OVERLAP_ONLY: readonly Field[] = [
  'overlap',
  'customerOf',
  'opportunityFor',
  'prospectOf',
  'warmth',
];

/** Only a list of leads has one of these. */
const LEADS_ONLY: readonly Field[] = ['leadType', 'lifecycleStage', 'mqlDate', 'sqlDate'];

export interface Recognised {
  /** 0-based. */
  readonly headerRow: number;
  readonly recognition: Recognition;
  /** Whether the user has corrected the columns of these headers before. */
  readonly remembered: boolean;
}

/** The columns of a table whose header stands in a given row, 0-based. */
export function recogniseRow(
  table: Table,
  headerRow: number,
  kind: TabKind,
  memory: ColumnMemory = columnMemory(),
  merged: readonly MergedCells[] = [],
): Recognised {
  const chosen = memory(kind, signatureOf(table[headerRow] ?? [], kind));
  const recognition = recogniseTableAt(table, headerRow, kind, chosen, merged);
  return { headerRow, recognition, remembered: chosen !== undefined };
}

/** A header names more than one column; a title above it doesn't. */
export const mayBeHeader = (row: Row): boolean =>
  row.filter((cell) => typeof cell === 'string' && !isBlankCell(cell)).length > 1;

const sameCell = (one: Cell | undefined, other: Cell | undefined): boolean =>
  one === other ||
  (one instanceof Date && other instanceof Date && one.getTime() === other.getTime());

const sameCells = (one: Table, other: Table): boolean =>
  one === other ||
  (one.length === other.length &&
    one.every((row, index) => {
      const beside = other[index] ?? [];
      return row.length === beside.length && row.every((cell, at) => sameCell(cell, beside[at]));
    }));

/** The row whose headers the user has decided about, 0-based. */
const decidedRow = (table: Table, kind: TabKind, memory: ColumnMemory): number | undefined => {
  const rows = table.slice(0, TOP_ROWS);
  if (!rows.some(mayBeHeader) || memory.isEmpty?.(kind)) return undefined;
  const row = rows.findIndex(
    (cells) => mayBeHeader(cells) && memory(kind, signatureOf(cells, kind)),
  );
  return row < 0 ? undefined : row;
};

const recogniseAnew = (
  table: Table,
  kind: TabKind,
  memory: ColumnMemory,
): Recognised | undefined => {
  const decided = decidedRow(table, kind, memory);
  if (decided !== undefined) return recogniseRow(table, decided, kind, memory);
  const header = lookForHeader(table, kind);
  if (!header?.isKnown) return undefined;
  const found = recogniseRow(table, header.row, kind, memory);
  return couldHoldEnough(found.recognition) ? found : undefined;
};

/** What a table's first rows were recognised as: they are all that it is recognised by. */
interface Known {
  readonly kind: TabKind;
  readonly top: Table;
  readonly found: Recognised | undefined;
}

/** What was recognised beside one reading of the memory, so that a tab is recognised once in a run. */
const known = new WeakMap<ColumnMemory, Known[]>();

/**
 * The header row and the columns of a table, with what the user corrected before. Headers for which
 * columns were chosen are the header, in whatever language; else whichever row says so.
 */
export function recogniseTable(
  table: Table,
  kind: TabKind,
  memory: ColumnMemory = columnMemory(),
): Recognised | undefined {
  const top = table.length > ROWS_LOOKED_AT ? table.slice(0, ROWS_LOOKED_AT) : table;
  const others = known.get(memory) ?? [];
  const same = others.find((other) => other.kind === kind && sameCells(other.top, top));
  if (same) return same.found;
  const found = recogniseAnew(top, kind, memory);
  known.set(memory, [...others, { kind, top, found }]);
  return found;
}

/** The same for a tab that is known to be of the kind, also where none of its headers is known. */
export function lookAtTable(
  table: Table,
  kind: TabKind,
  memory: ColumnMemory = columnMemory(),
): Recognised | undefined {
  const found = recogniseTable(table, kind, memory);
  const header = found ? undefined : lookForHeader(table, kind);
  return header ? recogniseRow(table, header.row, kind, memory) : found;
}

const hasOneOf = ({ recognition }: Recognised, fields: readonly Field[]): boolean =>
  fields.some((field) => recognition.columns[field] !== undefined);

const isSure = ({ recognition }: Recognised): boolean => holdsEnoughNow(recognition);

/**
 * What a tab is by its header, or undefined. A list of leads may name a partner as well; and one
 * whose account is a mere guess, like any list of tasks with names and statuses, is none.
 */
export function tabKindOf(
  table: Table,
  memory: ColumnMemory = columnMemory(),
): TabKind | undefined {
  const overlap = recogniseTable(table, 'overlap', memory);
  const found = recogniseTable(table, 'leads', memory);
  const isLeads = found && (found.remembered || isSure(found) || hasOneOf(found, LEADS_ONLY));
  const leads = isLeads ? found : undefined;
  if (!overlap || !leads) return overlap ? 'overlap' : leads && 'leads';
  if (overlap.remembered !== leads.remembered) return overlap.remembered ? 'overlap' : 'leads';
  if (isSure(leads) && !isSure(overlap)) return 'leads';
  return !hasOneOf(overlap, OVERLAP_ONLY) && hasOneOf(leads, LEADS_ONLY) ? 'leads' : 'overlap';
}
