// Sorting rows as Sheets does: numbers, then text, then booleans, then errors, blanks always last;
// stable. Formulas, formats and notes go with their rows.

import { type Annotations, cellKey } from './annotations';
import type { CellReading } from './cell-reading';
import type { Cells } from './cells';
import type { EngineZone } from './engine';
import type { CellEdit } from './plugins/own-command';
import type { Surface } from './surface';

export interface SortKey {
  /** Column of the sheet, 0-based. */
  readonly column: number;
  readonly ascending: boolean;
}

const KIND_ORDER = { number: 0, text: 1, boolean: 2, error: 3, blank: 4 } as const;

export class Sorting {
  constructor(
    private readonly cells: Surface<Cells>,
    private readonly annotations: Surface<Annotations>,
  ) {}

  sort(sheetId: string, zone: EngineZone, keys: readonly SortKey[]): void {
    const columns = keys.map(({ column }) =>
      this.cells.read(sheetId, { ...zone, left: column, right: column }).map(([cell]) => cell),
    );
    const order = Array.from({ length: zone.bottom - zone.top + 1 }, (_, index) => index);
    order.sort((a, b) => {
      for (const [index, key] of keys.entries()) {
        const compared = compareCells(columns[index]?.[a], columns[index]?.[b], key.ascending);
        if (compared !== 0) return compared;
      }
      return a - b;
    });
    this.rearrange(sheetId, zone, order);
  }

  private rearrange(sheetId: string, zone: EngineZone, order: readonly number[]): void {
    const notes = this.annotations.byCell('note', sheetId);
    const edits: CellEdit[] = [];
    order.forEach((from, to) => {
      if (from === to) return;
      for (let col = zone.left; col <= zone.right; col++) {
        edits.push(this.moved(sheetId, zone.top + from, zone.top + to, col));
      }
    });
    if (notes.size > 0) {
      this.annotations.putOnCells('note', sheetId, zone, (row, column) => {
        const from = zone.top + (order[row] ?? row);
        return notes.get(cellKey(from, zone.left + column))?.data ?? null;
      });
    }
    this.cells.write(sheetId, edits);
  }

  private moved(sheetId: string, from: number, to: number, col: number): CellEdit {
    return [to, col, ...this.cells.copied(sheetId, from, col, to - from, 0)];
  }
}

/** Blanks stay last whichever way the rest is sorted. */
function compareCells(
  a: CellReading | undefined,
  b: CellReading | undefined,
  ascending: boolean,
): number {
  const kindA = a?.kind ?? 'blank';
  const kindB = b?.kind ?? 'blank';
  if (kindA === 'blank' || kindB === 'blank') {
    return Number(kindA === 'blank') - Number(kindB === 'blank');
  }
  const kinds = KIND_ORDER[kindA] - KIND_ORDER[kindB];
  const compared = kinds === 0 ? compareValues(a?.value ?? '', b?.value ?? '') : kinds;
  return ascending ? compared : -compared;
}

function compareValues(a: CellReading['value'], b: CellReading['value']): number {
  if (typeof a === 'string' && typeof b === 'string') {
    return a.localeCompare(b, 'en', { sensitivity: 'base', numeric: false });
  }
  return Number(a) - Number(b);
}
