// EQL History read back: its rows, whatever order they are in, and where the next one belongs.
import type { Cell, Row, Table } from '../cells/cell';
import { readDay } from '../cells/day';
import { readWrittenNumber } from '../cells/number';
import { foldText, isBlankCell, plainText } from '../cells/text';
import {
  ALWAYS_VALID,
  baselineHeaders,
  DATE,
  eqlHeaders,
  historyColumns,
  VERDICT,
} from './history-columns';
import { type HistoryCounts, type HistoryRow, withRate } from './history-row';
import { termRead } from './term-text';
import { termColumns } from './terms';

/** A tab of ours as it stands. All places are 0-based. */
export interface History {
  /** One a day, the earliest first; of two of one day, the upper one. */
  readonly rows: readonly HistoryRow[];
  /** Rows with a verdict whose date or counts can't be read: passed over, and left alone. */
  readonly unreadable: number;
  /** Undefined where the header is gone, or was never written. */
  readonly header?: {
    readonly row: number;
    /** Our columns by header, as far as they are there. */
    readonly columns: ReadonlyMap<string, number>;
  };
  /** The lowest row of ours, else the header's. */
  readonly lastRow: number;
}

const PERCENT = 100;
const EMPTY: History = { rows: [], unreadable: 0, lastRow: -1 };

/** Absent where the cell is blank, null where it holds no such number. */
const readFigure = (cell: Cell): number | null | undefined => {
  if (isBlankCell(cell)) return undefined;
  const read = readWrittenNumber(cell);
  if (!read) return null;
  return read.kind === 'percent' ? read.value / PERCENT : read.value;
};

const isCount = (figure: number | null | undefined): boolean =>
  figure === undefined || (figure !== null && figure >= 0 && Number.isInteger(figure));

/** Undefined where the cells hold no counts of one group. */
const readCounts = (
  cell: (header: string) => Cell,
  headers: ReturnType<typeof eqlHeaders>,
): HistoryCounts | undefined => {
  const [leads, mature, converted] = [headers.leads, headers.mature, headers.converted].map(
    (header) => readFigure(cell(header)),
  );
  if (![leads, mature, converted].every(isCount)) return undefined;
  if ((converted ?? 0) > (mature ?? 0)) return undefined;
  return withRate({
    ...(typeof leads === 'number' ? { leads } : {}),
    ...(typeof mature === 'number' ? { mature } : {}),
    ...(typeof converted === 'number' ? { converted } : {}),
  });
};

const readInterval = (cell: (header: string) => Cell): HistoryRow['alwaysValid'] => {
  const [low, high] = ALWAYS_VALID.map((header) => readFigure(cell(header)));
  // Points on the tab, fractions here.
  return typeof low === 'number' && typeof high === 'number'
    ? { low: low / PERCENT, high: high / PERCENT }
    : undefined;
};

const readRow = (cell: (header: string) => Cell): HistoryRow | undefined => {
  const day = readDay(cell(DATE));
  const eql = readCounts(cell, eqlHeaders());
  const baseline = readCounts(cell, baselineHeaders());
  if (day === undefined || !eql || !baseline) return undefined;
  const alwaysValid = readInterval(cell);
  const terms = new Map(termColumns().map((header) => [header, termRead(header, cell(header))]));
  const verdict = plainText(cell(VERDICT));
  return { day, eql, baseline, ...(alwaysValid ? { alwaysValid } : {}), verdict, terms };
};

const columnsIn = (row: Row): Map<string, number> => {
  const found = new Map<string, number>();
  const texts = row.map(foldText);
  for (const { header, names } of historyColumns()) {
    const folded = names.map(foldText);
    const column = texts.findIndex((text) => folded.includes(text));
    if (column >= 0) found.set(header, column);
  }
  return found;
};

/**
 * Reads the tab back. The header is the first row that has a date, a verdict and the mature EQLs,
 * wherever it has been moved to; columns are found by it. A row of ours has a verdict: what else
 * stands on the tab is somebody's own, and counts for nothing.
 */
export function readHistory(table: Table): History {
  const needed = [DATE, VERDICT, eqlHeaders().mature];
  const row = table.findIndex((cells) => {
    const columns = columnsIn(cells);
    return needed.every((header) => columns.has(header));
  });
  if (row < 0) return EMPTY;
  const columns = columnsIn(table[row] ?? []);
  const found = new Map<number, HistoryRow>();
  let unreadable = 0;
  let lastRow = row;
  table.slice(row + 1).forEach((cells, below) => {
    const cell = (header: string): Cell => cells[columns.get(header) ?? -1] ?? '';
    if (isBlankCell(cell(VERDICT))) return;
    lastRow = row + 1 + below;
    const read = readRow(cell);
    if (!read) unreadable += 1;
    else if (!found.has(read.day)) found.set(read.day, read);
  });
  const rows = Array.from(found.values()).sort((one, other) => one.day - other.day);
  return { rows, unreadable, header: { row, columns }, lastRow };
}
