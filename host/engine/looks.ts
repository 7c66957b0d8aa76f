// How cells look: style, number format, borders and merged cells.

import type { Border, Style } from '@odoo/o-spreadsheet';
import type { Commands } from './commands';
import type { EngineModel, EngineZone } from './engine';
import { type CellEdit, cellEdits } from './plugins/own-command';

export type CellStyle = Style;

export interface BorderLine {
  readonly style: 'thin' | 'medium' | 'thick' | 'dashed' | 'dotted';
  readonly color: string;
}

export type BorderSide = 'top' | 'bottom' | 'left' | 'right' | 'h' | 'v';

/** How a cell looks that says nothing of it: to set just that changes nothing. */
const UNSAID: CellStyle = {
  verticalAlign: 'bottom',
  wrapping: 'overflow',
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  fontSize: 10,
};

/** Whether a style would make the cell look otherwise than it does. */
export function changesLook(before: CellStyle | undefined, style: CellStyle): boolean {
  for (const name of Object.keys(style)) {
    const key = name as keyof CellStyle;
    const has = before !== undefined && key in before ? before[key] : UNSAID[key];
    if (style[key] !== has) return true;
  }
  return false;
}

export class Looks {
  /** How number formats were written by whoever set them, by the engine's spelling. */
  readonly spellings = new Map<string, string>();

  constructor(
    private readonly model: EngineModel,
    private readonly commands: Commands,
  ) {}

  /** The style that was given to the cell, without conditional formats. */
  style(sheetId: string, row: number, column: number): CellStyle {
    return this.model.getters.getCellStyle({ sheetId, row, col: column });
  }

  /** The style on screen: with conditional formats and tables. */
  shownStyle(sheetId: string, row: number, column: number): CellStyle {
    return this.model.getters.getCellComputedStyle({ sheetId, row, col: column });
  }

  /** One style for all cells of a block. */
  setStyle(sheetId: string, zone: EngineZone, style: CellStyle): void {
    this.styleCells(sheetId, zone, () => style);
  }

  /** Styles cell by cell; each changes only what it names. */
  setStyles(sheetId: string, zone: EngineZone, styles: readonly (readonly CellStyle[])[]): void {
    this.styleCells(sheetId, zone, (r, c) => styles[r]?.[c] ?? {});
  }

  /** The engine's own command would work out the value of each cell anew, which styles leave alone. */
  private styleCells(
    sheetId: string,
    zone: EngineZone,
    styleAt: (row: number, column: number) => CellStyle,
  ): void {
    const cells: CellEdit[] = [];
    for (let row = zone.top; row <= zone.bottom; row++) {
      for (let col = zone.left; col <= zone.right; col++) {
        const style = styleAt(row - zone.top, col - zone.left);
        const before = this.model.getters.getCell({ sheetId, row, col })?.style;
        if (!changesLook(before, style)) continue;
        cells.push([row, col, undefined, undefined, { ...before, ...style }]);
      }
    }
    if (cells.length > 0)
      this.commands.runOwn({ type: 'HOST_WRITE_CELLS', sheetId, cells: cellEdits(cells) });
  }

  /** The number format given to the cell, or the one that its formula's result brings. */
  numberFormat(sheetId: string, row: number, column: number): string | undefined {
    return this.model.getters.getEvaluatedCell({ sheetId, row, col: column }).format;
  }

  /** The number format that the cell itself has. */
  ownNumberFormat(sheetId: string, row: number, column: number): string | undefined {
    return this.model.getters.getCell({ sheetId, row, col: column })?.format;
  }

  setNumberFormat(sheetId: string, zone: EngineZone, format: string): void {
    this.commands.run('SET_FORMATTING', { sheetId, target: [zone], format });
  }

  /** Takes styles and borders off; number formats stay. */
  clear(sheetId: string, zone: EngineZone): void {
    const cells: CellEdit[] = [];
    for (let row = zone.top; row <= zone.bottom; row++) {
      for (let col = zone.left; col <= zone.right; col++) {
        const styled = this.model.getters.getCell({ sheetId, row, col })?.style !== undefined;
        if (styled) cells.push([row, col, undefined, undefined, null]);
      }
    }
    if (cells.length > 0)
      this.commands.runOwn({ type: 'HOST_WRITE_CELLS', sheetId, cells: cellEdits(cells) });
    const border = { position: 'clear' } as const;
    this.commands.run('SET_ZONE_BORDERS', { sheetId, target: [zone], border });
  }

  /** Draws the lines on one side of a block, or between its cells; null takes them away. */
  setBorder(sheetId: string, zone: EngineZone, side: BorderSide, line: BorderLine | null): void {
    const border = line === null ? { position: side, color: '' } : { position: side, ...line };
    this.commands.run('SET_ZONE_BORDERS', { sheetId, target: [zone], border });
  }

  border(sheetId: string, row: number, column: number): Border | null {
    return this.model.getters.getCellBorder({ sheetId, row, col: column });
  }

  merge(sheetId: string, zones: readonly EngineZone[]): void {
    this.commands.run('ADD_MERGE', { sheetId, target: [...zones], force: true });
  }

  unmerge(sheetId: string, zone: EngineZone): void {
    const target = this.mergesIn(sheetId, zone);
    if (target.length > 0) this.commands.run('REMOVE_MERGE', { sheetId, target });
  }

  mergesIn(sheetId: string, zone: EngineZone): EngineZone[] {
    return this.model.getters
      .getMergesInZone(sheetId, zone)
      .map(({ top, bottom, left, right }) => ({ top, bottom, left, right }));
  }
}
