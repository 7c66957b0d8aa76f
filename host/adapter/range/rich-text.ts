// Range: rich text. Only text can be rich; a number answers with null.

import { cellKey } from '../../engine/annotations';
import { checkedLength } from '../cell/cell-value';
import { type MethodTable, read, write } from '../service/method';
import { LIST, listOf, service } from '../service/signature';
import { book } from '../service/world';
import {
  type GoogleRichText,
  type RichText,
  richTextObject,
  richTextOf,
} from '../text/rich-text-value';
import { type Block, filled, shaped, topLeft, zoneOf } from './block';
import { land, landing } from './landing';
import type { GoogleRange } from './range';
import { oneCell, wholeBlock } from './styles';

function richTexts(block: Block): (GoogleRichText | null)[][] {
  const { annotations, cells } = book();
  const known = annotations.byCell('rich-text', block.sheetId);
  const readings = cells.read(block.sheetId, zoneOf(block));
  return Array.from(readings, (row, r) =>
    Array.from(row, ({ kind, value }, c) => {
      if (kind !== 'text' && kind !== 'blank') return null;
      const rich = known.get(cellKey(block.row + r, block.column + c))?.data;
      const text = String(value);
      return richTextObject(rich?.text === text ? rich : { text, runs: [] });
    }),
  );
}

function landingRichText(block: Block, values: readonly (readonly RichText[])[]): () => void {
  for (const row of values) for (const { text } of row) checkedLength(text);
  return landing(block, (zone) => {
    const at = (r: number, c: number) => values[r]?.[c];
    land(block, (r, c) => {
      const text = at(r, c)?.text ?? '';
      return text === '' ? { kind: 'blank' } : { kind: 'text', text };
    });
    const { annotations } = book();
    annotations.putOnCells('rich-text', block.sheetId, zone, (r, c) => {
      const value = at(r, c);
      return value === undefined || value.text === '' ? null : value;
    });
  });
}

export const rangeRichText: MethodTable<
  Block,
  Pick<
    GoogleRange,
    'getRichTextValue' | 'getRichTextValues' | 'setRichTextValue' | 'setRichTextValues'
  >
> = {
  getRichTextValue: read([[]], (block) => richTexts(topLeft(block))[0]?.[0] ?? null, oneCell),
  getRichTextValues: read([[]], richTexts, wholeBlock),
  setRichTextValue: write(
    [[service('RichTextValue')]],
    (block, value: GoogleRichText) => landingRichText(block, filled(block, richTextOf(value))),
    wholeBlock,
  ),
  setRichTextValues: write(
    [[listOf(LIST)]],
    (block, values: GoogleRichText[][]) =>
      landingRichText(
        block,
        shaped(block, values).map((row) => row.map(richTextOf)),
      ),
    wholeBlock,
  ),
};
