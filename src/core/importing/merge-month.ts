// Next month's list merged into an overlap tab: what comes, what changes, what is gone, and nobody's work lost.
import type { Cell, Row } from '../cells/cell';
import { dayToDate } from '../cells/day';
import { nameKey } from '../cells/domain';
import { readOverlapTable } from '../columns/overlap-table';
import { exclusionsOf } from '../conversion/counting/exclusions';
import { type CleanList, cellAt } from './clean-list';
import { compareCells, fillBlanks } from './filled-blanks';
import { changesOf, isEmpty, type Merging, type MonthTerms } from './merging';
import { type MonthColumns, monthColumns } from './month-columns';
import type {
  CellChange,
  KeptCell,
  MonthPlan,
  NamedPlace,
  OverlapChange,
  Rename,
  StandingList,
} from './month-plan';
import { refreshOverlap } from './refreshed-overlap';
import { renameOf } from './rename';
import { type StandingRow, standingRows, whatOf } from './standing-rows';
import { overlapReader } from './strongest-overlap';

/** Each is a write of its own; whoever is beyond is proposed again. */
const MOST_RENAMED = 50;

/** The rows of partners that the list doesn't name, by partner. */
const countedPartners = (rows: readonly StandingRow[]): MonthPlan['report']['otherPartners'] => {
  const counts = new Map<string, { partner: string; rows: number }>();
  for (const { sheetRow, partnerKeys } of rows) {
    const partner = sheetRow.partners.map(({ name }) => name).join(', ');
    const known = counts.get(partnerKeys.join('\n')) ?? { partner, rows: 0 };
    counts.set(partnerKeys.join('\n'), { ...known, rows: known.rows + 1 });
  }
  return Array.from(counts.values());
};

/** An import that is cut off must have noted what it has written over by then. */
const notesFirst = (changes: readonly CellChange[], column: number | undefined): CellChange[] => [
  ...changes.filter((change) => change.column === column),
  ...changes.filter((change) => change.column !== column),
];

/**
 * How many rows stand above the first that may be written to. Below are blanks, unticked boxes, and
 * formulas in columns that no list fills.
 */
const filledRows = (
  { table, isFormula = () => false }: StandingList,
  { places }: MonthColumns,
): number => {
  let height = table.length;
  const isFree = (row: number): boolean =>
    (table[row] ?? []).every((cell, column) =>
      isFormula(row, column) ? !places.includes(column) : cell === false || isEmpty(cell),
    );
  while (height > 0 && isFree(height - 1)) height -= 1;
  return height;
};

/**
 * What a new list changes in an overlap tab; nothing is written here.
 *
 * Rows are one by account and partner. What the tab lacks comes behind its last row. Of a row that
 * is there, the overlap becomes the list's, with the old one noted; a blank cell gets what the list
 * says; what is filled in stays, and is told where the list says something else. A row that the list
 * lacks is marked with the day, and the mark goes once it is back; rows of partners that the list
 * doesn't name at all, and of those that the settings leave out, stay as they are. A new name is
 * proposed, and written only where `rename` says so. Merging a list twice changes nothing.
 */
export function mergeMonth(standing: StandingList, list: CleanList, terms: MonthTerms): MonthPlan {
  const { table, headerRow, recognition } = standing;
  const { settings, day } = terms;
  const sheet = readOverlapTable(table, recognition, headerRow, settings.dateOrder);
  const { rows, missing, withIds } = standingRows(sheet, list);
  const columns = monthColumns(standing, list, withIds);
  const overlapOf = overlapReader(settings);
  const merging: Merging = { standing, sheet, list, columns, overlapOf, terms };
  const exclusions = exclusionsOf(settings);
  const named = new Set(list.rows.map(({ partner }) => nameKey(partner)));
  const changes = changesOf(standing);
  const overlapChanged: OverlapChange[] = [];
  const lacking: NamedPlace[] = [];
  const back: NamedPlace[] = [];
  const kept: KeptCell[] = [];
  const renames: Rename[] = [];
  const fills: CellChange[] = [];
  const others: StandingRow[] = [];
  let wordsFilled = 0;
  const markOf = (row: Row): Cell => cellAt(row, recognition.columns.notInListSince);

  for (const row of rows) {
    const { sheetRow, found, partnerKeys, what } = row;
    const { index, cells } = sheetRow;
    const place = { row: index + 1, what };
    const [only] = found;
    if (only !== undefined) {
      const isMarked = !isEmpty(markOf(cells));
      if (isMarked && changes.put(index, columns.ownPlace('notInListSince'), '')) back.push(place);
      if (partnerKeys.length > 1) continue;
      const refreshed = refreshOverlap(merging, row, only, changes);
      if (refreshed.change) overlapChanged.push(refreshed.change);
      wordsFilled += refreshed.filled;
      const compared = compareCells(merging, row, only);
      fills.push(...compared.fills);
      kept.push(...compared.kept);
      const rename = renameOf(sheet, row, only);
      if (rename) renames.push(rename);
    } else if (
      exclusions.account(sheetRow.row.account, sheetRow.row.domain) ||
      sheetRow.partners.some(({ name }) => exclusions.partner(name))
    ) {
      // The settings leave it out of every list, so that no list can lack it.
    } else if (!partnerKeys.every((partner) => named.has(partner))) {
      others.push(row);
    } else if (isEmpty(markOf(cells))) {
      lacking.push(place);
    }
  }
  // After the loop, so that new columns stand in the same order however the rows are sorted.
  const gone = lacking.filter(({ row }) =>
    changes.put(row - 1, columns.ownPlace('notInListSince'), dayToDate(day)),
  );
  if (terms.rename) {
    for (const { row, to } of renames.slice(0, MOST_RENAMED))
      changes.put(row - 1, recognition.columns.account ?? 0, to);
  }
  const { filled, notFilled } = fillBlanks(merging, fills, changes);
  const appendAt = filledRows(standing, columns);
  const appended = missing.map((row, more): Row => {
    const cells: Cell[] = Array.from({ length: columns.width() }, () => '');
    columns.places.forEach((place, own) => {
      if (place === undefined || standing.isFormula?.(appendAt + more, place)) return;
      cells[place] = row.cells[own] ?? '';
    });
    return cells;
  });
  return {
    newColumns: columns.added,
    changes: notesFirst(changes.changes, columns.noted()),
    appended,
    appendAt,
    report: {
      listRows: list.rows.length,
      appended: missing.map(({ account, partner }, place) => ({
        row: appendAt + place + 1,
        what: whatOf(account, partner),
      })),
      overlapChanged,
      gone,
      back,
      filled: filled + wordsFilled,
      notFilled,
      kept,
      renames,
      otherPartners: countedPartners(others),
      formulaCells: changes.formulaCells(),
    },
  };
}
