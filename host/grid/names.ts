// The named ranges of the plain grid.

import type { EngineZone } from '../engine/engine';
import type { NamedRanges, NamedZone } from '../engine/named-ranges';
import type { Surface } from '../engine/surface';
import { NeedsEngine } from './needs-engine';
import type { GridState } from './state';

const SURELY_A_NAME = /^[A-Z]+_[A-Z_]+$/i;

export class PlainNames implements Surface<NamedRanges> {
  constructor(private readonly state: GridState) {}

  list(): readonly NamedZone[] {
    return this.state.names;
  }

  lostNames(): readonly string[] {
    return [...this.state.lostNames];
  }

  keepLost(names: readonly string[]): void {
    for (const name of names) this.state.lostNames.add(name);
  }

  loseThoseOn(sheetId: string): void {
    for (const named of this.state.names) {
      if (named.sheetId === sheetId) this.state.lostNames.add(named.name);
    }
  }

  find(name: string): NamedZone | undefined {
    const wanted = name.toLowerCase();
    return this.state.names.find((named) => named.name.toLowerCase() === wanted);
  }

  set(name: string, sheetId: string, zone: EngineZone): void {
    const existing = this.find(name);
    if (existing === undefined && !SURELY_A_NAME.test(name)) throw new NeedsEngine('a name');
    this.found(name);
    const named = { name: existing?.name ?? name, sheetId, zone: { ...zone } };
    this.state.names = existing
      ? this.state.names.map((other) => (other === existing ? named : other))
      : [...this.state.names, named];
    this.state.changed();
  }

  rename(name: string, newName: string): void {
    const existing = this.find(name);
    if (existing === undefined) return;
    if (!SURELY_A_NAME.test(newName) || this.find(newName)) throw new NeedsEngine('a name');
    this.state.names = this.state.names.map((other) =>
      other === existing ? { ...other, name: newName } : other,
    );
    this.state.changed();
  }

  remove(name: string): void {
    this.found(name);
    const existing = this.find(name);
    if (existing === undefined) return;
    this.state.names = this.state.names.filter((other) => other !== existing);
    this.state.changed();
  }

  private found(name: string): void {
    const wanted = name.toLowerCase();
    for (const lost of this.state.lostNames) {
      if (lost.toLowerCase() === wanted) this.state.lostNames.delete(lost);
    }
  }
}
