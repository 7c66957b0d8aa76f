// Rows and columns of the plain grid: how many, how wide, hidden, frozen, inserted and deleted.

import type { Dimension, Grid } from '../engine/grid';
import type { Surface } from '../engine/surface';
import { mergeAt } from './looks';
import { NeedsEngine } from './needs-engine';
import { shiftEverything } from './shifting';
import type { GridState, SheetState } from './state';

const COLUMN_WIDTH = 96;
const ROW_HEIGHT = 21;

export class PlainLines implements Surface<Grid> {
  constructor(private readonly state: GridState) {}

  rows(sheetId: string): number {
    return this.state.sheet(sheetId).counts.ROW;
  }

  columns(sheetId: string): number {
    return this.state.sheet(sheetId).counts.COL;
  }

  totalCells(): number {
    let sum = 0;
    for (const { counts } of this.state.sheets.values()) sum += counts.ROW * counts.COL;
    return sum;
  }

  insert(sheetId: string, dimension: Dimension, at: number, quantity: number): void {
    const isAtEnd = at >= this.state.sheet(sheetId).counts[dimension];
    this.add(sheetId, dimension, at, quantity, isAtEnd ? at - 1 : at);
  }

  insertAfter(sheetId: string, dimension: Dimension, after: number, quantity: number): void {
    this.add(sheetId, dimension, after + 1, quantity, after);
  }

  remove(sheetId: string, dimension: Dimension, first: number, quantity: number): void {
    const sheet = this.state.sheet(sheetId);
    const { hidden, frozen, counts, sizes, cells } = sheet;
    const left = counts[dimension] - quantity;
    const isAllowed =
      quantity > 0 && first >= 0 && left > 0 && first + quantity <= counts[dimension];
    const isAllBelowFrozen =
      frozen[dimension] > 0 && first <= frozen[dimension] && first + quantity >= counts[dimension];
    if (!isAllowed || isAllBelowFrozen || hidden[dimension].size > 0) {
      throw new NeedsEngine('rows that have to stay');
    }
    const shift = { dimension, at: first, quantity: -quantity };
    shiftEverything(this.state, sheet, shift);
    if (dimension === 'ROW') cells.removeRows(first, quantity);
    else cells.removeColumns(first, quantity);
    counts[dimension] = left;
    shiftSizes(sizes[dimension], first, -quantity);
    const goneOfFrozen = Math.min(first + quantity, frozen[dimension]) - first;
    if (goneOfFrozen > 0) frozen[dimension] -= goneOfFrozen;
    this.state.changed();
  }

  frozen(sheetId: string, dimension: Dimension): number {
    return this.state.sheet(sheetId).frozen[dimension];
  }

  freeze(sheetId: string, dimension: Dimension, quantity: number): void {
    const sheet = this.state.sheet(sheetId);
    const crosses = sheet.merges.some(({ top, bottom, left, right }) =>
      dimension === 'ROW'
        ? top < quantity && quantity <= bottom
        : left < quantity && quantity <= right,
    );
    if (crosses || quantity < 0 || quantity >= sheet.counts[dimension]) {
      throw new NeedsEngine('a freeze');
    }
    if (sheet.frozen[dimension] === quantity) return;
    sheet.frozen[dimension] = quantity;
    this.state.changed();
  }

  size(sheetId: string, dimension: Dimension, index: number): number {
    const own = this.state.sheet(sheetId).sizes[dimension].get(index);
    return own ? Math.round(own) : dimension === 'COL' ? COLUMN_WIDTH : ROW_HEIGHT;
  }

  resize(
    sheetId: string,
    dimension: Dimension,
    first: number,
    quantity: number,
    size: number | null,
  ): void {
    const sizes = this.state.sheet(sheetId).sizes[dimension];
    for (let index = first; index < first + quantity; index += 1) {
      if (size) sizes.set(index, size);
      else sizes.delete(index);
    }
    this.state.changed();
  }

  autoResizeColumns(): void {
    throw new NeedsEngine('text to be measured');
  }

  isHiddenByUser(sheetId: string, dimension: Dimension, index: number): boolean {
    return this.state.sheet(sheetId).hidden[dimension].has(index);
  }

  isRowFiltered(): boolean {
    return false;
  }

  hide(sheetId: string, dimension: Dimension, first: number, quantity: number): void {
    const { hidden, counts } = this.state.sheet(sheetId);
    const all = new Set(hidden[dimension]);
    for (let index = first; index < first + quantity; index += 1) all.add(index);
    if (all.size >= counts[dimension]) throw new NeedsEngine('rows that have to stay');
    for (const index of all) hidden[dimension].add(index);
    this.state.changed();
  }

  show(sheetId: string, dimension: Dimension, first: number, quantity: number): void {
    const hidden = this.state.sheet(sheetId).hidden[dimension];
    for (let index = first; index < first + quantity; index += 1) hidden.delete(index);
    this.state.changed();
  }

  hasGridlines(sheetId: string): boolean {
    return this.state.sheet(sheetId).hasGridlines;
  }

  setGridlines(sheetId: string, visible: boolean): void {
    this.state.sheet(sheetId).hasGridlines = visible;
    this.state.changed();
  }

  /** The new ones look like `base`, the one before which, or behind which, they come. */
  private add(
    sheetId: string,
    dimension: Dimension,
    at: number,
    quantity: number,
    base: number,
  ): void {
    const sheet = this.state.sheet(sheetId);
    const { counts, frozen, hidden, sizes, cells } = sheet;
    if (quantity <= 0 || base < 0 || base >= counts[dimension]) throw new NeedsEngine('no room');
    shiftEverything(this.state, sheet, { dimension, at, quantity });
    if (dimension === 'ROW') cells.insertRows(at, quantity);
    else cells.insertColumns(at, quantity);
    counts[dimension] += quantity;
    const size = sizes[dimension].get(base);
    shiftSizes(sizes[dimension], at, quantity);
    for (let index = at; size !== undefined && index < at + quantity; index += 1) {
      sizes[dimension].set(index, size);
    }
    const moved = Array.from(hidden[dimension], (index) =>
      index >= at ? index + quantity : index,
    );
    hidden[dimension].clear();
    for (const index of moved) hidden[dimension].add(index);
    if (at < frozen[dimension]) frozen[dimension] += quantity;
    this.copyLooks(sheet, dimension, at, quantity, base >= at ? base + quantity : base);
    this.state.changed();
  }

  private copyLooks(
    sheet: SheetState,
    dimension: Dimension,
    at: number,
    quantity: number,
    from: number,
  ): void {
    const { cells, counts } = sheet;
    const across = dimension === 'ROW' ? counts.COL : counts.ROW;
    for (let other = 0; other < across; other += 1) {
      const [row, column] = dimension === 'ROW' ? [from, other] : [other, from];
      const merge = mergeAt(sheet, row, column);
      const look = cells.look(merge?.top ?? row, merge?.left ?? column);
      if (look === 0) continue;
      for (let index = at; index < at + quantity; index += 1) {
        const [toRow, toColumn] = dimension === 'ROW' ? [index, other] : [other, index];
        cells.set(toRow, toColumn, undefined, look);
      }
    }
  }
}

function shiftSizes(sizes: Map<number, number>, at: number, quantity: number): void {
  const before = Array.from(sizes);
  sizes.clear();
  for (const [index, size] of before) {
    if (index < at) sizes.set(index, size);
    else if (quantity > 0 || index >= at - quantity) sizes.set(index + quantity, size);
  }
}
