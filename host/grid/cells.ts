// Reading and writing the cells of the plain grid.

import type { CellReading } from '../engine/cell-reading';
import type { Cells, Extent } from '../engine/cells';
import type { EngineZone } from '../engine/engine';
import type { CellStyle } from '../engine/looks';
import type { CellEdit } from '../engine/plugins/own-command';
import type { Surface } from '../engine/surface';
import { contentOf, type Held, heldFor, isBlank } from './held';
import { NeedsEngine } from './needs-engine';
import type { NumberFormats } from './number-formats';
import { reading } from './reading';
import type { GridState, SheetState } from './state';

/** What a cell comes to hold, and its look. */
interface Written {
  readonly row: number;
  readonly column: number;
  readonly held: Held;
  readonly look: number;
}

export class PlainCells implements Surface<Cells> {
  constructor(
    private readonly state: GridState,
    private readonly formats: NumberFormats,
  ) {}

  read(sheetId: string, zone: EngineZone): CellReading[][] {
    const { cells } = this.state.sheet(sheetId);
    const { looks } = this.state;
    const columns: ReturnType<typeof cells.column>[] = [];
    for (let at = zone.left; at <= zone.right; at += 1) columns.push(cells.column(at));
    const rows: CellReading[][] = [];
    for (let row = zone.top; row <= zone.bottom; row += 1) {
      rows.push(
        columns.map(({ held, looks: own }) =>
          reading(held[row], looks.at(own[row] ?? 0).format, this.formats),
        ),
      );
    }
    return rows;
  }

  formulas(sheetId: string, zone: EngineZone): string[][] {
    const { cells } = this.state.sheet(sheetId);
    return mapped(zone, (row, column) => {
      const held = cells.held(row, column);
      return typeof held === 'object' && 'formula' in held ? held.formula : '';
    });
  }

  contents(sheetId: string, zone: EngineZone): string[][] {
    const { cells } = this.state.sheet(sheetId);
    return mapped(zone, (row, column) => contentOf(cells.held(row, column)));
  }

  copied(sheetId: string, row: number, column: number) {
    const { cells } = this.state.sheet(sheetId);
    const held = cells.held(row, column);
    if (typeof held === 'object' && 'formula' in held) throw new NeedsEngine('a formula to move');
    const { format = '', style = null } = this.state.looks.at(cells.look(row, column));
    return [contentOf(held), format, style] as const;
  }

  isFilled(sheetId: string, row: number, column: number): boolean {
    return !isBlank(this.state.sheet(sheetId).cells.held(row, column));
  }

  spillSource(): undefined {
    return undefined;
  }

  together(action: () => void): void {
    action();
  }

  /** All of them or, where one is the engine's to read, none. */
  write(sheetId: string, edits: readonly CellEdit[]): void {
    const sheet = this.state.sheet(sheetId);
    const written: Written[] = [];
    for (const edit of edits) {
      const cell = this.edited(sheet, edit);
      if (cell) written.push(cell);
    }
    if (written.length === 0) return;
    for (const { row, column, held, look } of written) sheet.cells.set(row, column, held, look);
    this.state.changed();
  }

  extent(sheetId: string): Extent {
    return this.state.sheet(sheetId).cells.extent();
  }

  /** Undefined where the edit changes nothing. */
  private edited({ cells, name }: SheetState, edit: CellEdit): Written | undefined {
    const [row, column, content, format, style] = edit;
    const before = cells.held(row, column);
    const look = cells.look(row, column);
    const { looks } = this.state;
    const own = looks.at(look);
    if (format === undefined && style === undefined) {
      if (content === undefined || contentOf(before) === content) return undefined;
      this.state.formulas.refuseValue(name, column);
      return { row, column, held: heldFor(content, this.formats.isTextFormat(own.format)), look };
    }
    const newFormat = format === undefined ? own.format : format || undefined;
    const newStyle = style === undefined ? own.style : ((style as CellStyle | null) ?? undefined);
    const newLook = looks.numberOf(newFormat, newStyle);
    const isText = this.formats.isTextFormat(newFormat);
    const isReadAnew = !isFormula(before) && isText !== this.formats.isTextFormat(own.format);
    if (!isReadAnew && (content === undefined || contentOf(before) === content)) {
      return { row, column, held: before, look: newLook };
    }
    this.state.formulas.refuseValue(name, column);
    return { row, column, held: heldFor(content ?? contentOf(before), isText), look: newLook };
  }
}

const isFormula = (held: Held): boolean => typeof held === 'object' && 'formula' in held;

function mapped<T>(zone: EngineZone, of: (row: number, column: number) => T): T[][] {
  const rows: T[][] = [];
  for (let row = zone.top; row <= zone.bottom; row += 1) {
    const cells: T[] = [];
    for (let column = zone.left; column <= zone.right; column += 1) cells.push(of(row, column));
    rows.push(cells);
  }
  return rows;
}
