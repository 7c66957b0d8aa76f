// The order of the dates in each column, inferred from the whole column.
import type { Cell, Row } from '../cells/cell';
import { type DateOrder, dateOrderEvidence, dayToDate, readDay } from '../cells/day';
import type { Field } from './fields';

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
  /** Columns that hold dates of both orders, so that some of the others may be read wrongly. */
  readonly mixed: readonly Field[];
}

interface Evidence {
  readonly monthDay: number;
  readonly dayMonth: number;
}

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
  const perField: { field: Field; evidence: Evidence }[] = [];
  for (const field of DATE_FIELDS) {
    const column = columns[field];
    if (column === undefined) continue;
    const evidence = dateOrderEvidence(rows.map((row) => row.cells[column] ?? ''));
    perField.push({ field, evidence });
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
      .filter(({ evidence }) => evidence.monthDay > 0 && evidence.dayMonth > 0)
      .map(({ field }) => field),
  };
}

/** A date cell as the date it names, so that whoever reads it needn't know its column's order. */
export function settledDate(cell: Cell, order: DateOrder): Cell {
  if (typeof cell !== 'string' || cell === '') return cell;
  const day = readDay(cell, order);
  return day === undefined ? cell : dayToDate(day);
}
