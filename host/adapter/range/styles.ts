// One property of the cells' style as four methods: get and set, for one cell and for all.

import type { CellStyle } from '../../engine/looks';
import { type Answering, read, type Writing, write } from '../service/method';
import { type ArgumentType, LIST, listOf } from '../service/signature';
import { book } from '../service/world';
import { type Block, cellCount, filled, shaped, topLeft, zoneOf } from './block';
import { landingLook } from './landing';

export const wholeBlock = { cells: cellCount };
export const oneCell = { cells: () => 1 };

export interface StyleProperty<T> {
  readonly getOne: Answering<Block, [], T>;
  readonly getAll: Answering<Block, [], T[][]>;
  readonly setOne: Writing<Block, [value: T | null]>;
  readonly setAll: Writing<Block, [values: (T | null)[][]]>;
}

/** `of` reads the property from a style; `to` is the style that sets it, empty to leave it alone. */
export function styleProperty<T>(
  takes: ArgumentType,
  of: (style: CellStyle) => T,
  to: (value: T | null) => CellStyle,
): StyleProperty<T> {
  return {
    getOne: read([[]], (block) => of(stylesOf(topLeft(block))[0]?.[0] ?? {}), oneCell),
    getAll: read([[]], (block) => stylesOf(block).map((row) => row.map(of)), wholeBlock),
    setOne: write(
      [[takes]],
      (block, value: T | null) => landingStyles(block, filled(block, to(value))),
      wholeBlock,
    ),
    setAll: write(
      [[listOf(LIST)]],
      (block, values: (T | null)[][]) =>
        landingStyles(
          block,
          shaped(block, values).map((row) => row.map(to)),
        ),
      wholeBlock,
    ),
  };
}

function stylesOf(block: Block): CellStyle[][] {
  zoneOf(block);
  const { looks } = book();
  const { sheetId, row, column } = block;
  return filled(block, null).map((cells, r) =>
    cells.map((_, c) => looks.style(sheetId, row + r, column + c)),
  );
}

/** Changes only what each style names; an empty one changes nothing. */
export function landingStyles(block: Block, styles: readonly (readonly CellStyle[])[]): () => void {
  return landingLook(block, (zone) => {
    const first = JSON.stringify(Object.entries(styles[0]?.[0] ?? {}));
    const alike = styles.every((row) =>
      row.every((style) => JSON.stringify(Object.entries(style)) === first),
    );
    const { looks } = book();
    if (!alike) looks.setStyles(block.sheetId, zone, styles);
    else if (first !== '[]') looks.setStyle(block.sheetId, zone, styles[0]?.[0] ?? {});
  });
}
