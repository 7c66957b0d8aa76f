// Range: number formats.

import type { CellEdit } from '../../engine/plugins/own-command';
import { engineFormat, googleFormat } from '../cell/number-format';
import { type MethodTable, read, write } from '../service/method';
import { LIST, listOf, TEXT } from '../service/signature';
import { book } from '../service/world';
import { type Block, filled, shaped, topLeft, zoneOf } from './block';
import { landingLook } from './landing';
import type { GoogleRange } from './range';
import { oneCell, wholeBlock } from './styles';

function numberFormats(block: Block): string[][] {
  const { sheetId, row, column } = block;
  const { looks } = book();
  zoneOf(block);
  return filled(block, null).map((cells, r) =>
    cells.map((_, c) => googleFormat(looks.numberFormat(sheetId, row + r, column + c))),
  );
}

function landingFormats(block: Block, patterns: readonly (readonly string[])[]): () => void {
  const formats = patterns.map((row) => row.map((pattern) => engineFormat(String(pattern))));
  const first = formats[0]?.[0] ?? '';
  const alike = formats.every((row) => row.every((format) => format === first));
  return landingLook(block, (zone) => {
    const { looks, cells } = book();
    if (alike) return looks.setNumberFormat(block.sheetId, zone, first);
    const edits = formats.flatMap((row, r) =>
      row.map((format, c): CellEdit => [zone.top + r, zone.left + c, undefined, format]),
    );
    cells.write(block.sheetId, edits);
  });
}

export const rangeNumberFormats: MethodTable<
  Block,
  Pick<GoogleRange, 'getNumberFormat' | 'getNumberFormats' | 'setNumberFormat' | 'setNumberFormats'>
> = {
  getNumberFormat: read([[]], (block) => numberFormats(topLeft(block))[0]?.[0] ?? '', oneCell),
  getNumberFormats: read([[]], numberFormats, wholeBlock),
  setNumberFormat: write(
    [[TEXT]],
    (block, pattern: string) => landingFormats(block, filled(block, pattern)),
    wholeBlock,
  ),
  setNumberFormats: write(
    [[listOf(LIST)]],
    (block, patterns: string[][]) => landingFormats(block, shaped(block, patterns)),
    wholeBlock,
  ),
};
