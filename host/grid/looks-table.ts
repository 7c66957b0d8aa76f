// How cells look, each look once: a cell has its number in this table, 0 where it has none of its own.

import type { CellStyle } from '../engine/looks';

export interface Look {
  readonly format: string | undefined;
  readonly style: CellStyle | undefined;
}

const NO_LOOK: Look = { format: undefined, style: undefined };

export class LooksTable {
  private readonly looks: Look[] = [NO_LOOK];
  private readonly numbers = new Map<string, number>();
  private readonly styled = new WeakMap<object, Map<string, number>>();

  at(number: number): Look {
    return this.looks[number] ?? NO_LOOK;
  }

  numberOf(format: string | undefined, style: CellStyle | undefined): number {
    if (style === undefined) return format === undefined ? 0 : this.keyed(format, undefined);
    const own = this.styled.get(style) ?? new Map<string, number>();
    this.styled.set(style, own);
    const known = own.get(format ?? '');
    if (known !== undefined) return known;
    const number = this.keyed(format, style);
    own.set(format ?? '', number);
    return number;
  }

  private keyed(format: string | undefined, style: CellStyle | undefined): number {
    const key = `${format ?? ''}\n${style === undefined ? '' : JSON.stringify(style)}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.looks.push({ format, style });
    this.numbers.set(key, this.looks.length - 1);
    return this.looks.length - 1;
  }
}
