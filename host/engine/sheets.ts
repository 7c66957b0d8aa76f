// The workbook's sheets in tab order: names, visibility, which is active, and the selection.

import type { Commands } from './commands';
import type { EngineModel, EngineZone } from './engine';
import { NEW_SHEET } from './new-sheet';

/** Sheet numbers are below this, as Google's are (a positive 31-bit integer). */
const NUMBER_LIMIT = 2 ** 31 - 1;

/** A sheet of cells, one that is a single chart, or a view of a connected data source. */
export type SheetKind = 'GRID' | 'OBJECT' | 'DATASOURCE';

export class Sheets {
  private readonly numbers = new Map<string, number>();
  /** Those that are no grid. */
  private readonly kinds = new Map<string, SheetKind>();

  constructor(
    private readonly model: EngineModel,
    private readonly commands: Commands,
    /** Told of a sheet before it goes. */
    private readonly onRemove: (id: string) => void = () => undefined,
  ) {
    const first = model.getters.getSheetIds()[0];
    if (first !== undefined) this.numbers.set(first, 0);
  }

  ids(): readonly string[] {
    return this.model.getters.getSheetIds();
  }

  exists(id: string): boolean {
    return this.model.getters.tryGetSheet(id) !== undefined;
  }

  nameOf(id: string): string {
    return this.model.getters.getSheetName(id);
  }

  kindOf(id: string): SheetKind {
    return this.kinds.get(id) ?? 'GRID';
  }

  setKind(id: string, kind: SheetKind): void {
    this.kinds.set(id, kind);
  }

  /** Found whatever the case, as names in Sheets are unique without it. */
  idOf(name: string): string | undefined {
    const wanted = name.toLowerCase();
    return this.ids().find((id) => this.nameOf(id).toLowerCase() === wanted);
  }

  /** Google's numeric sheet id: 0 for the sheet that was first when the workbook was opened. */
  numberOf(id: string): number {
    let number = this.numbers.get(id);
    if (number === undefined) {
      number = sheetNumber(id);
      this.numbers.set(id, number);
    }
    return number;
  }

  /** For a workbook that was opened before: its numbers stay. */
  keepNumber(id: string, number: number): void {
    this.numbers.set(id, number);
  }

  idOfNumber(number: number): string | undefined {
    return this.ids().find((id) => this.numberOf(id) === number);
  }

  add(id: string, name: string, position: number): void {
    const { rows, columns } = NEW_SHEET;
    this.commands.run('CREATE_SHEET', { sheetId: id, name, position, rows, cols: columns });
  }

  copy(id: string, newId: string, newName: string): void {
    this.commands.run('DUPLICATE_SHEET', {
      sheetId: id,
      sheetIdTo: newId,
      sheetNameTo: newName,
    });
  }

  remove(id: string): void {
    this.onRemove(id);
    this.commands.run('DELETE_SHEET', { sheetId: id, sheetName: this.nameOf(id) });
  }

  rename(id: string, newName: string): void {
    const oldName = this.nameOf(id);
    if (oldName !== newName) this.commands.run('RENAME_SHEET', { sheetId: id, oldName, newName });
  }

  move(id: string, toIndex: number): void {
    const delta = toIndex - this.ids().indexOf(id);
    if (delta !== 0) this.commands.run('MOVE_SHEET', { sheetId: id, delta });
  }

  isHidden(id: string): boolean {
    return !this.model.getters.isSheetVisible(id);
  }

  hide(id: string): void {
    this.commands.run('HIDE_SHEET', { sheetId: id });
  }

  show(id: string): void {
    this.commands.run('SHOW_SHEET', { sheetId: id });
  }

  visibleIds(): readonly string[] {
    return this.model.getters.getVisibleSheetIds();
  }

  colorOf(id: string): string | undefined {
    return this.model.getters.getSheet(id).color;
  }

  setColor(id: string, color: string | undefined): void {
    this.commands.run('COLOR_SHEET', { sheetId: id, ...(color === undefined ? {} : { color }) });
  }

  activeId(): string {
    return this.model.getters.getActiveSheetId();
  }

  activate(id: string): void {
    const sheetIdFrom = this.activeId();
    if (sheetIdFrom !== id) this.commands.run('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo: id });
  }

  /** What is selected on the active sheet; the last of several blocks. */
  selection(): EngineZone {
    return this.model.getters.getSelectedZone();
  }

  selections(): readonly EngineZone[] {
    return this.model.getters.getSelectedZones();
  }

  /** The cell with the cursor in it. */
  cursor(): { readonly row: number; readonly column: number } {
    const { row, col } = this.model.getters.getActivePosition();
    return { row, column: col };
  }

  select(id: string, zone: EngineZone): void {
    this.activate(id);
    const cell = { row: zone.top, col: zone.left };
    this.model.selection.selectZone({ zone: { ...zone }, cell }, { scrollIntoView: true });
  }
}

/** The number of a sheet that the workbook wasn't opened with in front. */
export function sheetNumber(text: string): number {
  let value = 17;
  for (const character of text)
    value = (value * 31 + (character.codePointAt(0) ?? 0)) % NUMBER_LIMIT;
  return value + 1;
}
