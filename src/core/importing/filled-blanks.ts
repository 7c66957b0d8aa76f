// Cells of a row that was there, beside what the new list says: blank ones filled, others kept and told.
import type { Cell } from '../cells/cell';
import { readDay } from '../cells/day';
import { domainKey } from '../cells/domain';
import { excerpt, foldText, isBlankCell, plainText } from '../cells/text';
import { DATE_FIELDS } from '../columns/column-dates';
import type { Field } from '../columns/fields';
import type { SheetOverlap } from '../columns/overlap-table';
import type { CleanRow } from './clean-list';
import { type Changes, isEmpty, type Merging } from './merging';
import type { CellChange, KeptCell, MonthPlan } from './month-plan';
import type { StandingRow } from './standing-rows';

/** A column in which more distinct texts would be filled in isn't, unless it is blank altogether. */
const MOST_FILLED = 50;
/** What is merged by rules of its own. */
const BY_RULE: readonly Field[] = ['account', 'partner', 'overlap', 'partnerPopulation'];

/** Whether two cells say the same, however they are written. */
const saySame = (
  one: Cell,
  other: Cell,
  field: Field | undefined,
  sheet: SheetOverlap,
): boolean => {
  if (one === other) return true;
  if (field !== undefined && DATE_FIELDS.includes(field)) {
    const order = sheet.dateOrders[field] ?? sheet.dateOrder;
    const day = readDay(one, order);
    if (day !== undefined) return day === readDay(other, order);
  }
  if (field === 'domain' && domainKey(one) !== '') return domainKey(one) === domainKey(other);
  return foldText(one) === foldText(other);
};

/** What the list would fill in where a row is blank, and where the row says something else. */
export const compareCells = (
  { standing, list, columns, sheet }: Merging,
  { sheetRow, what }: StandingRow,
  row: CleanRow,
): { readonly fills: readonly CellChange[]; readonly kept: readonly KeptCell[] } => {
  const fills: CellChange[] = [];
  const kept: KeptCell[] = [];
  list.columns.forEach(({ field, header }, place) => {
    const column = columns.places[place];
    const after = row.cells[place] ?? '';
    if (column === undefined || isBlankCell(after)) return;
    if (field !== undefined && BY_RULE.includes(field)) return;
    const before = standing.table[sheetRow.index]?.[column] ?? '';
    if (isEmpty(before)) {
      // What a merged cell above says counts for this one.
      if (sheet.groupValues.get(sheetRow.index)?.has(column)) return;
      fills.push({ row: sheetRow.index, column, before, after });
    } else if (!saySame(before, after, field, sheet)) {
      const said = excerpt(after);
      kept.push({ row: sheetRow.index + 1, what, header, kept: excerpt(before), said });
    }
  });
  return { fills, kept };
};

/** Fills blank cells column by column, unless too many different texts would go into one. */
export const fillBlanks = (
  { standing, columns }: Merging,
  fills: readonly CellChange[],
  changes: Changes,
): { readonly filled: number; readonly notFilled: MonthPlan['report']['notFilled'] } => {
  const { table, headerRow } = standing;
  const byColumn = new Map<number, CellChange[]>();
  for (const fill of fills) {
    byColumn.set(fill.column, [...(byColumn.get(fill.column) ?? []), fill]);
  }
  let filled = 0;
  const notFilled: { header: string; cells: number }[] = [];
  for (const [column, cells] of byColumn) {
    const isBlank = table.slice(headerRow + 1).every((row) => isEmpty(row[column] ?? ''));
    const distinct = new Set(cells.map(({ after }) => plainText(after))).size;
    if (isBlank || distinct <= MOST_FILLED) {
      for (const { row, after } of cells) filled += changes.put(row, column, after) ? 1 : 0;
    } else {
      const added = columns.added.find((each) => each.column === column)?.header;
      const header = added ?? plainText(table[headerRow]?.[column] ?? '');
      notFilled.push({ header, cells: cells.length });
    }
  }
  return { filled, notFilled };
};
