// The cells of one sheet, column by column: what each holds, and the number of its look.

import { type Held, isBlank } from './held';

interface Column {
  held: Held[];
  /** Empty where no cell of the column has a look. */
  looks: number[];
}

const NO_CELLS: Column = { held: [], looks: [] };

export class CellColumns {
  private readonly columns: (Column | undefined)[] = [];

  held(row: number, column: number): Held {
    return this.columns[column]?.held[row];
  }

  look(row: number, column: number): number {
    return this.columns[column]?.looks[row] ?? 0;
  }

  /** All cells of a column; those behind its end are blank and have no look. */
  column(at: number): Readonly<Column> {
    return this.columns[at] ?? NO_CELLS;
  }

  set(row: number, column: number, held: Held, look: number): void {
    const own = this.columns[column] ?? { held: [], looks: [] };
    this.columns[column] = own;
    while (own.held.length < row) own.held.push(undefined);
    own.held[row] = held;
    if (look === 0 && own.looks.length <= row) return;
    while (own.looks.length < row) own.looks.push(0);
    own.looks[row] = look;
  }

  /** A column as a whole. */
  fill(column: number, held: Held[], looks: number[]): void {
    this.columns[column] = { held, looks };
  }

  /** How far the cells reach that hold something. */
  extent(): { readonly rows: number; readonly columns: number } {
    let [rows, columns] = [0, 0];
    for (let at = 0; at < this.columns.length; at += 1) {
      const held = this.columns[at]?.held ?? [];
      let end = held.length;
      while (end > 0 && isBlank(held[end - 1])) end -= 1;
      if (end > 0) columns = at + 1;
      rows = Math.max(rows, end);
    }
    return { rows, columns };
  }

  /** How far down there is anything, a look included. */
  height(): number {
    let height = 0;
    for (const own of this.columns) {
      height = Math.max(height, own?.held.length ?? 0, own?.looks.length ?? 0);
    }
    return height;
  }

  /** Every cell that holds something or has a look, column by column. */
  *filled(): Iterable<readonly [row: number, column: number, held: Held, look: number]> {
    for (const [column, own] of this.columns.entries()) {
      if (own === undefined) continue;
      const end = Math.max(own.held.length, own.looks.length);
      for (let row = 0; row < end; row += 1) {
        const held = own.held[row];
        const look = own.looks[row] ?? 0;
        if (held !== undefined || look !== 0) yield [row, column, held, look];
      }
    }
  }

  insertRows(at: number, quantity: number): void {
    for (const own of this.columns) {
      if (own === undefined) continue;
      own.held = widened(own.held, at, quantity, undefined);
      own.looks = widened(own.looks, at, quantity, 0);
    }
  }

  removeRows(first: number, quantity: number): void {
    for (const own of this.columns) {
      own?.held.splice(first, quantity);
      own?.looks.splice(first, quantity);
    }
  }

  insertColumns(at: number, quantity: number): void {
    if (at >= this.columns.length) return;
    this.columns.splice(at, 0, ...Array.from({ length: quantity }, () => undefined));
  }

  removeColumns(first: number, quantity: number): void {
    this.columns.splice(first, quantity);
  }
}

/** Places put in between, where there is anything behind them. */
function widened<T>(items: T[], at: number, quantity: number, filling: T): T[] {
  if (at >= items.length) return items;
  const room: T[] = Array.from({ length: quantity }, () => filling);
  return items.slice(0, at).concat(room, items.slice(at));
}
