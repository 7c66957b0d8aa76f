// The workbook's named ranges.

import type { Commands } from './commands';
import type { EngineModel, EngineZone } from './engine';

export interface NamedZone {
  readonly name: string;
  readonly sheetId: string;
  readonly zone: EngineZone;
}

export class NamedRanges {
  constructor(
    private readonly model: EngineModel,
    private readonly commands: Commands,
  ) {}

  list(): readonly NamedZone[] {
    return this.model.getters
      .getNamedRanges()
      .map(({ name, range }) => ({ name, sheetId: range.sheetId, zone: range.zone }));
  }

  find(name: string): NamedZone | undefined {
    const wanted = name.toLowerCase();
    return this.list().find((named) => named.name.toLowerCase() === wanted);
  }

  /** Names a block; a name that exists moves to it. */
  set(name: string, sheetId: string, zone: EngineZone): void {
    const existing = this.find(name);
    const ranges = [this.model.getters.getRangeDataFromZone(sheetId, zone)];
    if (existing === undefined) this.commands.run('CREATE_NAMED_RANGE', { name, ranges });
    else {
      const oldRangeName = existing.name;
      this.commands.run('UPDATE_NAMED_RANGE', { oldRangeName, newRangeName: oldRangeName, ranges });
    }
  }

  rename(name: string, newName: string): void {
    const named = this.find(name);
    if (named === undefined) return;
    const ranges = [this.model.getters.getRangeDataFromZone(named.sheetId, named.zone)];
    this.commands.run('UPDATE_NAMED_RANGE', {
      oldRangeName: named.name,
      newRangeName: newName,
      ranges,
    });
  }

  remove(name: string): void {
    const existing = this.find(name);
    if (existing) this.commands.run('DELETE_NAMED_RANGE', { name: existing.name });
  }
}
