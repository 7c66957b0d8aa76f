// The workbook's named ranges.

import type { Commands } from './commands';
import type { EngineModel, EngineZone } from './engine';

export interface NamedZone {
  readonly name: string;
  readonly sheetId: string;
  readonly zone: EngineZone;
}

export class NamedRanges {
  /** Names whose sheet was deleted: they stay in the list, and name `#REF!`. */
  private readonly lost = new Set<string>();

  constructor(
    private readonly model: EngineModel,
    private readonly commands: Commands,
  ) {}

  list(): readonly NamedZone[] {
    return this.model.getters
      .getNamedRanges()
      .map(({ name, range }) => ({ name, sheetId: range.sheetId, zone: range.zone }));
  }

  /** The names that stand for no cells any more. */
  lostNames(): readonly string[] {
    return [...this.lost];
  }

  loseThoseOn(sheetId: string): void {
    for (const named of this.list()) if (named.sheetId === sheetId) this.lost.add(named.name);
  }

  /** For a workbook that was opened before. */
  keepLost(names: readonly string[]): void {
    for (const name of names) this.lost.add(name);
  }

  private found(name: string): void {
    const wanted = name.toLowerCase();
    for (const lost of this.lost) if (lost.toLowerCase() === wanted) this.lost.delete(lost);
  }

  find(name: string): NamedZone | undefined {
    const wanted = name.toLowerCase();
    return this.list().find((named) => named.name.toLowerCase() === wanted);
  }

  /** Names a block; a name that exists moves to it. */
  set(name: string, sheetId: string, zone: EngineZone): void {
    this.found(name);
    const existing = this.find(name);
    const ranges = [this.model.getters.getRangeDataFromZone(sheetId, zone)];
    // Without a sheet the engine measures the block against the one in front, which may be smaller.
    const place = { sheetId, ranges };
    if (existing === undefined) this.commands.run('CREATE_NAMED_RANGE', { name, ...place });
    else {
      const names = { oldRangeName: existing.name, newRangeName: existing.name };
      this.commands.run('UPDATE_NAMED_RANGE', { ...names, ...place });
    }
  }

  rename(name: string, newName: string): void {
    const named = this.find(name);
    if (named === undefined) return;
    const { sheetId } = named;
    const ranges = [this.model.getters.getRangeDataFromZone(sheetId, named.zone)];
    const names = { oldRangeName: named.name, newRangeName: newName };
    const change = { ...names, sheetId, ranges };
    this.commands.run('UPDATE_NAMED_RANGE', change);
  }

  remove(name: string): void {
    this.found(name);
    const existing = this.find(name);
    if (existing) this.commands.run('DELETE_NAMED_RANGE', { name: existing.name });
  }
}
