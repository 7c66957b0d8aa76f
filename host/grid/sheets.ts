// The sheets of the plain grid in tab order: names, visibility, which is in front, and what is selected.

import type { EngineZone } from '../engine/engine';
import { NEW_SHEET } from '../engine/new-sheet';
import { type SheetKind, type Sheets, sheetNumber } from '../engine/sheets';
import type { Surface } from '../engine/surface';
import { mergeAt } from './looks';
import type { PlainNames } from './names';
import { NeedsEngine } from './needs-engine';
import { firstSelection } from './selection';
import { type GridState, newSheet, type Selection, type SheetState } from './state';

export class PlainSheets implements Surface<Sheets> {
  constructor(
    private readonly state: GridState,
    private readonly names: PlainNames,
  ) {}

  ids(): readonly string[] {
    return this.state.order;
  }

  exists(id: string): boolean {
    return this.state.sheets.has(id);
  }

  nameOf(id: string): string {
    return this.state.sheet(id).name;
  }

  kindOf(id: string): SheetKind {
    return this.state.kinds.get(id) ?? 'GRID';
  }

  setKind(id: string, kind: SheetKind): void {
    this.state.kinds.set(id, kind);
  }

  idOf(name: string): string | undefined {
    const wanted = name.toLowerCase();
    return this.ids().find((id) => this.nameOf(id).toLowerCase() === wanted);
  }

  numberOf(id: string): number {
    return id === this.state.firstId ? 0 : sheetNumber(id);
  }

  keepNumber(): void {
    throw new NeedsEngine('numbers of another workbook');
  }

  idOfNumber(number: number): string | undefined {
    return this.ids().find((id) => this.numberOf(id) === number);
  }

  add(id: string, name: string, position: number): void {
    const isFree = name.trim() !== '' && this.idOf(name.trim()) === undefined && !this.exists(id);
    const isPlain = isFree && !/[*?[\]/\\']/.test(name);
    if (!isPlain || position < 0 || position > this.state.order.length) {
      throw new NeedsEngine('a name');
    }
    this.state.sheets.set(id, newSheet(id, name, { ROW: NEW_SHEET.rows, COL: NEW_SHEET.columns }));
    this.state.order = [
      ...this.state.order.slice(0, position),
      id,
      ...this.state.order.slice(position),
    ];
    this.state.changed();
  }

  copy(): void {
    throw new NeedsEngine('a copy of a sheet');
  }

  remove(id: string): void {
    const visible = this.visibleIds();
    if (visible.length <= 1 || !this.exists(id)) throw new NeedsEngine('a last sheet');
    this.refuseSpokenOf(this.state.sheet(id));
    this.names.loseThoseOn(id);
    this.state.names = this.state.names.filter(({ sheetId }) => sheetId !== id);
    this.state.sheets.delete(id);
    this.state.selections.delete(id);
    this.state.order = this.state.order.filter((other) => other !== id);
    for (const { id: key, place } of this.state.annotations.values()) {
      if (place.sheetId === id) this.state.annotations.delete(key);
    }
    if (this.state.activeId === id) this.fallBack();
    this.state.changed();
  }

  rename(id: string, newName: string): void {
    const sheet = this.state.sheet(id);
    if (sheet.name === newName) return;
    const trimmed = newName.trim();
    const other = this.idOf(trimmed);
    if (trimmed === '' || (other !== undefined && other !== id) || /[*?[\]/\\']/.test(trimmed)) {
      throw new NeedsEngine('a name');
    }
    this.refuseSpokenOf(sheet);
    sheet.name = trimmed;
    this.state.changed();
  }

  move(id: string, toIndex: number): void {
    const from = this.state.order.indexOf(id);
    if (from === toIndex) return;
    const isSimple = this.visibleIds().length === this.state.order.length && from >= 0;
    if (!isSimple || toIndex < 0 || toIndex >= this.state.order.length) {
      throw new NeedsEngine('a move past hidden sheets');
    }
    const rest = this.state.order.filter((other) => other !== id);
    this.state.order = [...rest.slice(0, toIndex), id, ...rest.slice(toIndex)];
    this.state.changed();
  }

  isHidden(id: string): boolean {
    return !this.state.sheet(id).isVisible;
  }

  hide(id: string): void {
    if (this.visibleIds().length === 1) throw new NeedsEngine('a last sheet');
    this.state.sheet(id).isVisible = false;
    if (this.state.activeId === id) this.activate(this.visibleIds()[0] ?? '');
    this.state.changed();
  }

  show(id: string): void {
    this.state.sheet(id).isVisible = true;
    this.state.changed();
  }

  visibleIds(): readonly string[] {
    return this.state.order.filter((id) => this.state.sheet(id).isVisible);
  }

  colorOf(id: string): string | undefined {
    return this.state.sheet(id).color;
  }

  setColor(id: string, color: string | undefined): void {
    this.state.sheet(id).color = color;
    this.state.changed();
  }

  activeId(): string {
    return this.state.activeId;
  }

  activate(id: string): void {
    if (this.state.activeId === id) return;
    if (this.isHidden(id)) throw new NeedsEngine('a hidden sheet');
    this.state.activeId = id;
    const known = this.state.selections.get(id);
    if (known === undefined) this.state.selections.set(id, firstSelection(this.state.sheet(id)));
  }

  selection(): EngineZone {
    return { ...this.selected().zone };
  }

  selections(): readonly EngineZone[] {
    return [this.selection()];
  }

  cursor(): { readonly row: number; readonly column: number } {
    const { row, column } = this.selected().cell;
    const merge = mergeAt(this.state.sheet(this.state.activeId), row, column);
    return merge ? { row: merge.top, column: merge.left } : { row, column };
  }

  select(id: string, zone: EngineZone): void {
    this.activate(id);
    const sheet = this.state.sheet(id);
    const touched = sheet.merges.some(
      (merge) => merge.left <= zone.right && merge.top <= zone.bottom,
    );
    if (touched && sheet.merges.length > 0) this.selectAroundMerges(sheet, zone);
    else this.put(id, zone);
  }

  private selectAroundMerges(sheet: SheetState, zone: EngineZone): void {
    const { top, bottom, left, right } = zone;
    const overlaps = sheet.merges.some(
      (merge) =>
        merge.left <= right && left <= merge.right && merge.top <= bottom && top <= merge.bottom,
    );
    if (overlaps) throw new NeedsEngine('a selection over merged cells');
    this.put(sheet.id, zone);
  }

  private put(id: string, zone: EngineZone): void {
    const cell = { row: zone.top, column: zone.left };
    this.state.selections.set(id, { cell, zone: { ...zone } });
  }

  /** What was selected when the sheet was last in front. */
  private selected(): Selection {
    const { activeId, selections } = this.state;
    return selections.get(activeId) ?? firstSelection(this.state.sheet(activeId));
  }

  /** To the first sheet that shows, where the cell with the cursor alone is selected. */
  private fallBack(): void {
    const next = this.visibleIds()[0] ?? '';
    this.state.activeId = next;
    const { row, column } = this.state.selections.get(next)?.cell ?? { row: 0, column: 0 };
    this.put(next, { top: row, bottom: row, left: column, right: column });
  }

  /** Whether a rule anywhere may speak of a sheet by its name: the engine puts that right. */
  private refuseSpokenOf({ name, charts }: SheetState): void {
    this.state.formulas.refuseSheet(name);
    for (const { formats, validations } of this.state.sheets.values()) {
      const texts = [
        ...formats.flatMap(({ rule }) => (rule.type === 'CellIsRule' ? rule.values : [])),
        ...validations.flatMap(({ criterion }) => criterion.values),
      ];
      if (texts.some((text) => text.includes('!'))) throw new NeedsEngine(`a rule about ${name}`);
    }
    if (charts.length > 0) this.refuseChartsElsewhere();
  }

  /** A chart may take its figures from another sheet. */
  private refuseChartsElsewhere(): void {
    const home = new Map<string, string>();
    for (const sheet of this.state.sheets.values()) {
      for (const { chartId } of sheet.charts) home.set(chartId, sheet.id);
    }
    for (const { kind, place, data } of this.state.annotations.values()) {
      if (kind !== 'chart-range') continue;
      const { chartId } = data as { readonly chartId: string };
      if (home.get(chartId) !== place.sheetId) throw new NeedsEngine('a chart from elsewhere');
    }
  }
}
