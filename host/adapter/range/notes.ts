// Range: notes.

import { cellKey } from '../../engine/annotations';
import { type MethodTable, read, write } from '../service/method';
import { ANY, LIST, listOf } from '../service/signature';
import { book } from '../service/world';
import { type Block, filled, shaped, topLeft, zoneOf } from './block';
import { landing } from './landing';
import type { GoogleRange } from './range';
import { oneCell, wholeBlock } from './styles';

function notes(block: Block): string[][] {
  zoneOf(block);
  const known = book().annotations.byCell('note', block.sheetId);
  return filled(block, '').map((cells, r) =>
    cells.map((_, c) => known.get(cellKey(block.row + r, block.column + c))?.data ?? ''),
  );
}

/** Numbers are spelled as Google's Java does: 25 becomes "25.0". */
function noteText(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number' && Number.isInteger(value)) return `${value}.0`;
  return String(value);
}

export function landingNotes(block: Block, texts: readonly (readonly unknown[])[]): () => void {
  const notesToPut = texts.map((row) => row.map(noteText));
  return landing(block, (zone) => {
    const { annotations } = book();
    annotations.putOnCells('note', block.sheetId, zone, (r, c) => notesToPut[r]?.[c] ?? null);
  });
}

export const rangeNotes: MethodTable<
  Block,
  Pick<GoogleRange, 'getNote' | 'getNotes' | 'setNote' | 'setNotes' | 'clearNote'>
> = {
  getNote: read([[]], (block) => notes(topLeft(block))[0]?.[0] ?? '', oneCell),
  getNotes: read([[]], notes, wholeBlock),
  setNote: write(
    [[ANY]],
    (block, note: unknown) => landingNotes(block, filled(block, note)),
    wholeBlock,
  ),
  setNotes: write(
    [[listOf(LIST)]],
    (block, texts: unknown[][]) => landingNotes(block, shaped(block, texts)),
    wholeBlock,
  ),
  clearNote: write([[]], (block) => landingNotes(block, filled(block, null)), wholeBlock),
};
