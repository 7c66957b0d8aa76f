// The order of the dates in each column, inferred from the whole column.
import { type Cell, isDate, type Row } from '../cells/cell';
import { type DateOrder, dateOrderEvidence, dayToDate, epochInstant, readDay } from '../cells/day';
import type { Field } from './fields';
import { DATE_ORDER_ANSWER, type SheetClock } from './recognition';

/** The fields that hold dates; `converted`, `told`, `gaveBack` and others may hold one beside flags. */
export const DATE_FIELDS: readonly Field[] = [
  'lastTouch',
  'due',
  'overlapDate',
  'created',
  'qualified',
  'eqlDate',
  'mqlDate',
  'sqlDate',
  'converted',
  'convertedAt',
  'opportunityDate',
  'firstDealDate',
  'customerDate',
  'closedAt',
  'stageChanged',
  'told',
  'toldOn',
  'introductionRequested',
  'introductionAgreed',
  'introductionMade',
  'introductionMet',
  'introductionDeclined',
  'gaveBack',
  'confirmedOn',
  'notInListSince',
  'eqlSince',
];

export interface ColumnDates {
  /** For columns that don't tell, and for whoever reads a date without knowing its column. */
  readonly dateOrder: DateOrder;
  readonly dateOrders: Readonly<Partial<Record<Field, DateOrder>>>;
  /**
   * Columns that hold dates of both orders, so that some of the others may be read wrongly; also a
   * text that tells an order, beside dates that the sheet may have read in the other.
   */
  readonly mixed: readonly Field[];
}

interface Evidence {
  readonly monthDay: number;
  readonly dayMonth: number;
}

const MONTHS_PER_YEAR = 12;

/**
 * A date that a sheet made of a text which it could read: 3/4/2026 became a date by the sheet's own
 * order, while 25/3/2026 below it stayed a text.
 */
const mayBeTurned = (cell: Cell): boolean => {
  if (!isDate(cell)) return false;
  const date = cell.getUTCDate();
  return date <= MONTHS_PER_YEAR && date !== cell.getUTCMonth() + 1;
};

/** How this list writes its dates, where somebody said so; else how the settings say. */
export const orderSaid = (
  answers: Readonly<Record<string, string>>,
  fallback: DateOrder,
): DateOrder => {
  const said = answers[DATE_ORDER_ANSWER];
  return said === 'month-day' || said === 'day-month' ? said : fallback;
};

/** What the telling dates of a column say, else `fallback`. */
const orderFrom = ({ monthDay, dayMonth }: Evidence, fallback: DateOrder): DateOrder => {
  if (monthDay === dayMonth) return fallback;
  return monthDay > dayMonth ? 'month-day' : 'day-month';
};

/**
 * Infers the order per column: from its own telling dates, else from those of all date columns
 * together, else `fallback`.
 */
export function columnDates(
  rows: readonly { readonly cells: Row }[],
  columns: Readonly<Partial<Record<Field, number>>>,
  fallback: DateOrder,
): ColumnDates {
  const perField: { field: Field; evidence: Evidence; isTurned: boolean }[] = [];
  for (const field of DATE_FIELDS) {
    const column = columns[field];
    if (column === undefined) continue;
    const cells = rows.map((row) => row.cells[column] ?? '');
    const evidence = dateOrderEvidence(cells);
    const tells = evidence.monthDay + evidence.dayMonth > 0;
    perField.push({ field, evidence, isTurned: tells && cells.some(mayBeTurned) });
  }
  const together = perField.reduce(
    (sum, { evidence }) => ({
      monthDay: sum.monthDay + evidence.monthDay,
      dayMonth: sum.dayMonth + evidence.dayMonth,
    }),
    { monthDay: 0, dayMonth: 0 },
  );
  const dateOrder = orderFrom(together, fallback);
  const dateOrders: Partial<Record<Field, DateOrder>> = {};
  for (const { field, evidence } of perField) dateOrders[field] = orderFrom(evidence, dateOrder);
  return {
    dateOrder,
    dateOrders,
    mixed: perField
      .filter(
        ({ evidence, isTurned }) => isTurned || (evidence.monthDay > 0 && evidence.dayMonth > 0),
      )
      .map(({ field }) => field),
  };
}

/**
 * A date cell as the date it names, so that whoever reads it needn't know its column's order. Epoch
 * seconds and milliseconds are an instant: with a clock, they are the day that it shows then.
 */
export function settledDate(cell: Cell, order: DateOrder, clock?: SheetClock): Cell {
  const instant = clock && epochInstant(cell);
  if (clock && instant) return dayToDate(readDay(clock(instant)) ?? 0);
  if (typeof cell !== 'string' || cell === '') return cell;
  const day = readDay(cell, order);
  return day === undefined ? cell : dayToDate(day);
}
