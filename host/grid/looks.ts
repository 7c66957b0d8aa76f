// How cells look in the plain grid: style, number format, merged cells. It draws no borders.

import type { EngineZone } from '../engine/engine';
import { type CellStyle, changesLook, type Looks } from '../engine/looks';
import { overlap } from '../engine/overlap';
import type { CellEdit } from '../engine/plugins/own-command';
import type { Surface } from '../engine/surface';
import type { PlainCells } from './cells';
import { NeedsEngine } from './needs-engine';
import type { GridState, SheetState } from './state';
import { isOneCell, sameZone } from './zones';

export class PlainLooks implements Surface<Looks> {
  readonly spellings: Map<string, string>;

  constructor(
    private readonly state: GridState,
    private readonly cells: PlainCells,
  ) {
    this.spellings = state.spellings;
  }

  style(sheetId: string, row: number, column: number): CellStyle {
    return this.look(sheetId, row, column).style ?? {};
  }

  shownStyle(): CellStyle {
    throw new NeedsEngine('colour rules that are worked out');
  }

  setStyle(sheetId: string, zone: EngineZone, style: CellStyle): void {
    this.styleCells(sheetId, zone, () => style);
  }

  setStyles(sheetId: string, zone: EngineZone, styles: readonly (readonly CellStyle[])[]): void {
    this.styleCells(sheetId, zone, (row, column) => styles[row]?.[column] ?? {});
  }

  numberFormat(sheetId: string, row: number, column: number): string | undefined {
    return this.look(sheetId, row, column).format;
  }

  ownNumberFormat(sheetId: string, row: number, column: number): string | undefined {
    return this.look(sheetId, row, column).format;
  }

  setNumberFormat(sheetId: string, zone: EngineZone, format: string): void {
    const edits: CellEdit[] = [];
    for (const [row, column] of cellsOf(zone)) {
      if ((this.look(sheetId, row, column).format ?? '') !== format) {
        edits.push([row, column, undefined, format]);
      }
    }
    this.cells.write(sheetId, edits);
  }

  clear(sheetId: string, zone: EngineZone): void {
    const edits: CellEdit[] = [];
    for (const [row, column] of cellsOf(zone)) {
      const isStyled = this.look(sheetId, row, column).style !== undefined;
      if (isStyled) edits.push([row, column, undefined, undefined, null]);
    }
    this.cells.write(sheetId, edits);
  }

  setBorder(): void {
    throw new NeedsEngine('borders');
  }

  border(): null {
    return null;
  }

  /** The first cell's content and style are the block's. */
  merge(sheetId: string, zones: readonly EngineZone[]): void {
    const sheet = this.state.sheet(sheetId);
    for (const [at, zone] of zones.entries()) {
      const others = [...sheet.merges, ...zones.slice(0, at)];
      const isSimple = !others.some((other) => overlap(other, zone)) && !crossesPanes(sheet, zone);
      if (!isSimple) throw new NeedsEngine('merged cells over others');
    }
    for (const zone of zones) {
      if (isOneCell(zone)) continue;
      this.cells.write(sheetId, this.coveredBy(sheetId, zone));
      sheet.merges = [...sheet.merges, { ...zone }];
    }
    this.state.changed();
  }

  unmerge(sheetId: string, zone: EngineZone): void {
    const sheet = this.state.sheet(sheetId);
    const left = sheet.merges.filter((merge) => !overlap(merge, zone));
    if (left.length === sheet.merges.length) return;
    sheet.merges = left;
    this.state.changed();
  }

  mergesIn(sheetId: string, zone: EngineZone): EngineZone[] {
    const found = this.state.sheet(sheetId).merges.filter((merge) => overlap(merge, zone));
    return found.sort((a, b) => a.left - b.left || a.top - b.top).map((merge) => ({ ...merge }));
  }

  private coveredBy(sheetId: string, zone: EngineZone): CellEdit[] {
    const { style } = this.look(sheetId, zone.top, zone.left);
    const edits: CellEdit[] = [];
    for (const [row, column] of cellsOf(zone)) {
      if (row === zone.top && column === zone.left) continue;
      edits.push([row, column, '', undefined, style ?? null]);
    }
    return edits;
  }

  private styleCells(
    sheetId: string,
    zone: EngineZone,
    styleAt: (row: number, column: number) => CellStyle,
  ): void {
    const edits: CellEdit[] = [];
    // Cells that looked alike and are styled alike share one style.
    const styled = new Map<CellStyle | undefined, [style: CellStyle, result: CellStyle]>();
    for (const [row, column] of cellsOf(zone)) {
      const style = styleAt(row - zone.top, column - zone.left);
      const before = this.look(sheetId, row, column).style;
      if (!changesLook(before, style)) continue;
      const known = styled.get(before);
      const result = known && known[0] === style ? known[1] : { ...before, ...style };
      styled.set(before, [style, result]);
      edits.push([row, column, undefined, undefined, result]);
    }
    this.cells.write(sheetId, edits);
  }

  private look(sheetId: string, row: number, column: number) {
    return this.state.looks.at(this.state.sheet(sheetId).cells.look(row, column));
  }
}

export function* cellsOf(zone: EngineZone): Iterable<readonly [row: number, column: number]> {
  for (let row = zone.top; row <= zone.bottom; row += 1) {
    for (let column = zone.left; column <= zone.right; column += 1) yield [row, column];
  }
}

function crossesPanes({ frozen }: SheetState, { top, bottom, left, right }: EngineZone): boolean {
  return (top < frozen.ROW && bottom >= frozen.ROW) || (left < frozen.COL && right >= frozen.COL);
}

/** The merged block that a cell lies in. */
export const mergeAt = (sheet: SheetState, row: number, column: number): EngineZone | undefined =>
  sheet.merges.find((merge) =>
    overlap(merge, { top: row, bottom: row, left: column, right: column }),
  );

export const isMerge = (sheet: SheetState, zone: EngineZone): boolean =>
  sheet.merges.some((merge) => sameZone(merge, zone));
