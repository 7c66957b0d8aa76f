// A call sheet as it comes back: its head and its rows, wherever they stand in a table of cells.
import type { Cell, Day, Table } from '../cells/cell';
import { type DateOrder, readDay } from '../cells/day';
import { excerpt, foldText, isBlankCell, isOneOf, plainText } from '../cells/text';
import { columnDates } from '../columns/column-dates';
import { type Names, nameOf } from '../language/names';
import { say } from '../language/say';
import {
  ACCOUNT,
  ANSWER_FIELDS,
  ANSWER_HEADERS,
  type AnswerField,
  LABELS,
  REF,
} from './call-columns';

export interface FilledRow {
  /** 0-based in the table. */
  readonly at: number;
  readonly account: string;
  /** '' where it is blank or has no column. */
  readonly ref: string;
  readonly cells: Readonly<Partial<Record<AnswerField, Cell>>>;
}

export interface FilledSheet {
  /** '' where nothing says whose it is. */
  readonly partner: string;
  readonly answeredBy: string;
  /** The day that somebody wrote as that of the answers, else the day the sheet was made. */
  readonly answeredOn: Day | undefined;
  /** What is wrong with the head, in a sentence; '' where nothing is. */
  readonly problem: string;
  /** In which order its written dates are read. */
  readonly dateOrder: DateOrder;
  readonly rows: readonly FilledRow[];
}

/** Pasted below other things, a call sheet's header may stand this far down. */
const ROWS_SEARCHED = 50;
/** Fewer of the answers' columns, and it is some other list. */
const FEWEST_ANSWERS = 3;

interface Columns {
  readonly headerRow: number;
  readonly account: number;
  readonly ref: number;
  readonly answers: readonly (readonly [AnswerField, number])[];
}

function columnsIn(table: Table): Columns | undefined {
  for (const [headerRow, cells] of table.slice(0, ROWS_SEARCHED).entries()) {
    const place = (names: Names): number => cells.findIndex((cell) => isOneOf(cell, names));
    const account = place(ACCOUNT);
    const answers = ANSWER_FIELDS.map((field) => [field, place(ANSWER_HEADERS[field])] as const);
    const found = answers.filter(([, column]) => column >= 0);
    if (account >= 0 && found.length >= FEWEST_ANSWERS) {
      return { headerRow, account, ref: place(REF), answers: found };
    }
  }
  return undefined;
}

/** What stands behind a label above the header; the lowest where there are several. */
function headOf(table: Table, headerRow: number): (label: Names) => Cell {
  const found = new Map<string, Cell>();
  for (const row of table.slice(0, headerRow)) {
    row.forEach((cell, column) => {
      found.set(foldText(cell), row[column + 1] ?? '');
    });
  }
  return (label) => {
    const name = label.map((each) => foldText(each)).find((each) => found.has(each));
    return found.get(name ?? '') ?? '';
  };
}

/**
 * Reads a call sheet that was filled in, its columns found by their headers in any order; undefined
 * where a table is none. Rows without an account, a reference and an answer are no rows. Written
 * dates are read in the order that the sheet's own dates tell, else in `fallback`.
 */
export function filledSheet(table: Table, fallback: DateOrder): FilledSheet | undefined {
  const columns = columnsIn(table);
  if (!columns) return undefined;
  const { headerRow, account, ref, answers } = columns;
  const head = headOf(table, headerRow);
  const text = (cell: Cell): string => (isBlankCell(cell) ? '' : plainText(cell).trim());
  const below = table.slice(headerRow + 1).map((cells) => ({ cells }));
  const { lastTouch } = Object.fromEntries(answers) as Partial<Record<AnswerField, number>>;
  const dates = lastTouch === undefined ? {} : { lastTouch };
  const { dateOrder } = columnDates(below, dates, fallback);
  const rows = below.map(({ cells }, index): FilledRow => {
    const at = headerRow + 1 + index;
    return {
      at,
      account: text(cells[account] ?? ''),
      ref: text(cells[ref] ?? ''),
      cells: Object.fromEntries(answers.map(([field, column]) => [field, cells[column] ?? ''])),
    };
  });
  const answeredCell = head(LABELS.answeredOn);
  const written = readDay(answeredCell, dateOrder);
  const isUnread = written === undefined && !isBlankCell(answeredCell);
  return {
    partner: text(head(LABELS.partner)),
    answeredBy: text(head(LABELS.answeredBy)),
    answeredOn: written ?? readDay(head(LABELS.madeOn), dateOrder),
    problem: isUnread
      ? say('“{label}” says “{text}”, which is no date. Write one, or leave it blank.', {
          label: nameOf(LABELS.answeredOn),
          text: excerpt(answeredCell),
        })
      : '',
    dateOrder,
    rows: rows.filter(
      (row) =>
        row.account !== '' ||
        row.ref !== '' ||
        Object.values(row.cells).some((cell) => !isBlankCell(cell)),
    ),
  };
}
