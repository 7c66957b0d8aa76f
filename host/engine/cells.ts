// Reading and writing the cells of a sheet, block by block.

import { type CellPlace, type CellReading, readCell } from './cell-reading';
import type { Commands } from './commands';
import type { EngineModel, EngineZone } from './engine';
import { extentGetters } from './plugins/filled-evaluation';
import { type CellEdit, cellEdits } from './plugins/own-command';

/** How far a sheet's content reaches; both are 0 on an empty sheet. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

export class Cells {
  private readonly extents = new Map<string, Extent>();
  /** What waits to be written, by sheet, while writes are taken together. */
  private gathered: Map<string, CellEdit[]> | undefined;

  constructor(
    private readonly model: EngineModel,
    private readonly commands: Commands,
  ) {
    model.on('command-finalized', this, () => this.extents.clear());
  }

  read(sheetId: string, zone: EngineZone): CellReading[][] {
    return this.map(sheetId, zone, (place) => readCell(this.model, place));
  }

  /** The formula with its `=`, or '' where the cell has none. */
  formulas(sheetId: string, zone: EngineZone): string[][] {
    return this.map(sheetId, zone, (place) => {
      const cell = this.model.getters.getCell(place);
      return cell?.isFormula ? cell.compiledFormula.toFormulaString(this.model.getters) : '';
    });
  }

  /** What was typed: formula or literal; '' where a result only spills into the cell. */
  contents(sheetId: string, zone: EngineZone): string[][] {
    return this.map(sheetId, zone, (place) => this.contentAt(place));
  }

  /** What the cell would write elsewhere: its content, a formula moved along, its format and its style. */
  copied(
    sheetId: string,
    row: number,
    column: number,
    rowsDown: number,
    columnsRight: number,
  ): readonly [content: string, format: string, style: object | null] {
    const { getCell, getTranslatedCellFormula } = this.model.getters;
    const cell = getCell({ sheetId, row, col: column });
    if (cell === undefined) return ['', '', null];
    const content = cell.isFormula
      ? getTranslatedCellFormula(sheetId, columnsRight, rowsDown, cell.compiledFormula)
      : cell.content;
    return [content, cell.format ?? '', cell.style ?? null];
  }

  /** Whether the cell holds something of its own, or shows a result that spilled into it. */
  isFilled(sheetId: string, row: number, column: number): boolean {
    return this.model.getters.getEvaluatedCell({ sheetId, row, col: column }).type !== 'empty';
  }

  /** The cell whose array formula spills over this one, if any. */
  spillSource(sheetId: string, row: number, column: number): CellPlace | undefined {
    return this.model.getters.getArrayFormulaSpreadingOn({ sheetId, row, col: column });
  }

  /**
   * Writes what an action writes as one change for each sheet, also where the action fails half-way:
   * after every change the engine measures all rows anew.
   */
  together(action: () => void): void {
    const gathered = new Map<string, CellEdit[]>();
    this.gathered = gathered;
    try {
      action();
    } finally {
      this.gathered = undefined;
      for (const [sheetId, edits] of gathered) this.write(sheetId, edits);
    }
  }

  /** Writes many cells at once; what holds already is left alone. */
  write(sheetId: string, edits: readonly CellEdit[]): void {
    if (this.gathered) {
      const known = this.gathered.get(sheetId) ?? [];
      this.gathered.set(sheetId, known);
      for (const edit of edits) known.push(edit);
      return;
    }
    const place: CellPlace = { sheetId, row: 0, col: 0 };
    const cells: CellEdit[] = [];
    for (const edit of edits) {
      const [row, column, content, format, style] = edit;
      place.row = row;
      place.col = column;
      if (style !== undefined || this.changes(place, content, format)) cells.push(edit);
    }
    if (cells.length === 0) return;
    this.commands.runOwn({ type: 'HOST_WRITE_CELLS', sheetId, cells: cellEdits(cells) });
  }

  extent(sheetId: string): Extent {
    const known = this.extents.get(sheetId);
    if (known) return known;
    const extent = extentGetters(this.model).hostExtent(sheetId);
    this.extents.set(sheetId, extent);
    return extent;
  }

  /** Whether the cell would hold anything else. */
  private changes(
    place: CellPlace,
    content: string | undefined,
    format: string | undefined,
  ): boolean {
    const cell = this.model.getters.getCell(place);
    if (format !== undefined && (cell?.format ?? '') !== format) return true;
    if (content === undefined) return false;
    if (cell === undefined) return content !== '';
    return this.contentAt(place) !== content;
  }

  private contentAt(place: CellPlace): string {
    const cell = this.model.getters.getCell(place);
    if (cell === undefined) return '';
    return cell.isFormula ? cell.compiledFormula.toFormulaString(this.model.getters) : cell.content;
  }

  private map<T>(sheetId: string, zone: EngineZone, of: (place: CellPlace) => T): T[][] {
    const rows: T[][] = [];
    for (let row = zone.top; row <= zone.bottom; row++) {
      const cells: T[] = [];
      for (let col = zone.left; col <= zone.right; col++) cells.push(of({ sheetId, row, col }));
      rows.push(cells);
    }
    return rows;
  }
}
