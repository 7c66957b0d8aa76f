// Arguments of a custom function, brought into one shape.
import { type Cell, isDate, type Row, type Table } from '../core/cells/cell';
import { excerpt, isSheetError, plainText } from '../core/cells/text';
import { sheetClockOf } from './sheet-dates';

/** What Sheets hands over: one value for a cell, rows of values for a range. */
export type Argument = unknown;

/** An argument with the name that the user reads in the formula's help. */
export interface NamedArgument {
  readonly name: string;
  readonly value: Argument;
}

/** A range's values, row by row, as they arrive. */
type Block = readonly (readonly unknown[])[];

const isBlock = (value: readonly unknown[]): value is Block => value.every(Array.isArray);

/** A range is taken as it is, however long. */
export const blockOf = (value: Argument): Block => {
  if (!Array.isArray(value)) return [[value]];
  const rows: readonly unknown[] = value;
  return isBlock(rows)
    ? rows
    : rows.map((row): readonly unknown[] => (Array.isArray(row) ? row : [row]));
};

/** An argument that was left out arrives as undefined, null or '', depending on where it stood. */
export const isLeftOut = (value: Argument): boolean =>
  value === undefined || value === null || value === '';

const isBlank = (value: unknown): boolean =>
  isLeftOut(value) || (typeof value === 'string' && value.trim() === '');

const heightOf = (block: Block): number => block.length;
const widthOf = (block: Block): number => block[0]?.length ?? 0;

/** `has 5 rows`, `has 1 row`, `is one cell`. */
const size = ({ value }: NamedArgument, count: number, noun: string): string => {
  if (!Array.isArray(value)) return 'is one cell';
  return `has ${count} ${noun}${count === 1 ? '' : 's'}`;
};

function checkEqual(
  first: NamedArgument,
  other: NamedArgument,
  countOf: (block: Block) => number,
  noun: string,
  dimension: string,
): void {
  const expected = countOf(blockOf(first.value));
  const found = countOf(blockOf(other.value));
  if (found === expected) return;
  const sizes = [size(first, expected, noun), size(other, found, noun)];
  // "warmth has 5 rows, overlap has 7": the second does without its noun.
  const second =
    sizes[1]?.startsWith('has') && sizes[0]?.startsWith('has') ? `has ${found}` : sizes[1];
  throw new Error(
    `${first.name} ${sizes[0]}, ${other.name} ${second}: select ranges of the same ${dimension}.`,
  );
}

const lastUsedRow = (block: Block): number => {
  for (let row = block.length - 1; row >= 0; row -= 1) {
    if (block[row]?.some((value) => !isBlank(value))) return row;
  }
  return -1;
};

const datesIn = (blocks: readonly Block[]): Date[] => {
  const dates: Date[] = [];
  for (const block of blocks) {
    for (const row of block) for (const value of row) if (isDate(value)) dates.push(value);
  }
  return dates;
};

/** Whether a row holds nothing but what the core knows as it is. */
const isReady = (row: readonly unknown[]): row is Row => {
  for (let at = 0; at < row.length; at += 1) {
    const value = row[at];
    const isKnown = typeof value === 'string' || typeof value === 'boolean';
    if (!isKnown && (typeof value !== 'number' || Number.isNaN(value))) return false;
  }
  return true;
};

const normalise = (value: unknown, clock: (date: Date) => Date): Cell => {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isNaN(value) ? '' : value;
  return isDate(value) ? clock(value) : '';
};

/**
 * Ranges as tables, their dates on the sheet's wall clock, cut after the last row that holds
 * anything: an open range such as A2:Z arrives with all the blank rows of the grid.
 */
export function tablesOf(...values: readonly Argument[]): Table[] {
  const blocks = values.map(blockOf);
  const clock = sheetClockOf(datesIn(blocks));
  return blocks.map((block) =>
    block
      .slice(0, lastUsedRow(block) + 1)
      .map((row) => (isReady(row) ? row : row.map((value) => normalise(value, clock)))),
  );
}

/** Throws, naming the two arguments, unless all have as many rows and columns as the first. */
export function checkSameShape(first: NamedArgument, others: readonly NamedArgument[]): void {
  for (const other of others) {
    checkEqual(first, other, heightOf, 'row', 'height');
    checkEqual(first, other, widthOf, 'column', 'width');
  }
}

/**
 * Runs `result` over arguments of one shape, cell by cell, and returns that shape: one value for
 * single cells, rows of values for ranges. Where all the cells are blank the result is ''. An
 * argument that is left out is blank throughout, whatever the shape of the others.
 */
export function sameShape<Result>(
  named: readonly NamedArgument[],
  result: (cells: readonly Cell[]) => Result,
): Result | '' | (Result | '')[][] {
  const [shape, ...others] = named.filter(({ value }) => !isLeftOut(value));
  if (!shape) return '';
  checkSameShape(shape, others);
  const tables = tablesOf(...named.map(({ value }) => value));
  const at = (row: number, column: number): Result | '' => {
    const cells = tables.map((table) => table[row]?.[column] ?? '');
    return cells.every(isBlank) ? '' : result(cells);
  };
  if (!Array.isArray(shape.value)) return at(0, 0);
  return blockOf(shape.value).map((row, index) => row.map((_value, column) => at(index, column)));
}

/** A value as an error quotes it: `"soon"`, `95`, `2026-03-14`; a long text is cut. */
export const argumentText = (cell: Cell): string =>
  typeof cell === 'string' ? JSON.stringify(excerpt(cell)) : plainText(cell);

/** Throws where a range is needed and nothing, or a formula that failed, stands in its place. */
function checkGiven({ name, value }: NamedArgument): void {
  if (value === undefined || value === null) {
    throw new Error(`${name} is left out: select its range.`);
  }
  if (typeof value === 'string' && isSheetError(value)) {
    throw new Error(`${name} is ${value.trim()}: mend that formula, or select another range.`);
  }
}

/** Ranges of one shape as lists of cells that belong together, cut after the last used row. */
export function listsOf(...named: readonly [NamedArgument, ...NamedArgument[]]): Cell[][] {
  named.forEach(checkGiven);
  const [first, ...others] = named;
  checkSameShape(first, others);
  const tables = tablesOf(...named.map(({ value }) => value));
  const width = widthOf(blockOf(first.value));
  const height = Math.max(...tables.map((table) => table.length));
  return tables.map((table) => {
    const cells: Cell[] = [];
    for (let row = 0; row < height; row += 1) {
      for (let column = 0; column < width; column += 1) cells.push(table[row]?.[column] ?? '');
    }
    return cells;
  });
}

/** One value, from a single cell or a range of one cell. */
export function singleCell({ name, value }: NamedArgument): Cell {
  const block = blockOf(value);
  if (heightOf(block) !== 1 || widthOf(block) !== 1) {
    throw new Error(`${name} is a range of several cells: give one cell or one value.`);
  }
  const [table] = tablesOf(value);
  return table?.[0]?.[0] ?? '';
}
