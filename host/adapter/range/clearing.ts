// Range: taking things off cells. Contents, formats, notes and validation are separate; a number
// format survives `clearFormat` and `clear`.

import type { EngineZone } from '../../engine/engine';
import type { CellEdit } from '../../engine/plugins/own-command';
import { requireUntyped } from '../rules/typed-columns';
import { type MethodTable, write } from '../service/method';
import { OBJECT } from '../service/signature';
import { book } from '../service/world';
import { type Block, filled } from './block';
import { landing, landingLook } from './landing';
import { landingNotes } from './notes';
import type { GoogleRange } from './range';
import { wholeBlock } from './styles';

export function clearContent(sheetId: string, zone: EngineZone): void {
  const edits: CellEdit[] = [];
  for (let row = zone.top; row <= zone.bottom; row++) {
    for (let column = zone.left; column <= zone.right; column++) {
      edits.push([row, column, '', undefined]);
    }
  }
  book().cells.write(sheetId, edits);
  clearRichText(sheetId, zone);
}

function clearRichText(sheetId: string, zone: EngineZone): void {
  const { annotations } = book();
  if (annotations.list('rich-text', sheetId).length === 0) return;
  annotations.putOnCells('rich-text', sheetId, zone, () => null);
}

interface ClearOptions {
  readonly contentsOnly?: boolean | undefined;
  readonly formatOnly?: boolean | undefined;
  readonly commentsOnly?: boolean | undefined;
  readonly validationsOnly?: boolean | undefined;
  readonly skipFilteredRows?: boolean | undefined;
}

/** Without options: contents and formats. With options: only what they name. */
export function clearing(sheetId: string, zone: EngineZone, options: ClearOptions): void {
  const { looks, validations } = book();
  const { contentsOnly, formatOnly, validationsOnly, commentsOnly } = options;
  const everything = !contentsOnly && !formatOnly && !validationsOnly && !commentsOnly;
  if (everything || contentsOnly) clearContent(sheetId, zone);
  if (!contentsOnly && !commentsOnly) requireUntyped(sheetId, zone);
  if (everything || formatOnly) looks.clear(sheetId, zone);
  if (validationsOnly) validations.clear(sheetId, zone);
}

export const rangeClearing: MethodTable<
  Block,
  Pick<GoogleRange, 'clear' | 'clearContent' | 'clearFormat' | 'clearDataValidations'>
> = {
  clear: write(
    [[], [OBJECT]],
    (block, options: ClearOptions = {}) => {
      const notes = options.commentsOnly ? landingNotes(block, filled(block, null)) : undefined;
      const land = landing(block, (zone) => clearing(block.sheetId, zone, options));
      return () => {
        notes?.();
        land();
      };
    },
    wholeBlock,
  ),
  clearContent: write(
    [[]],
    (block) => landing(block, (zone) => clearContent(block.sheetId, zone)),
    wholeBlock,
  ),
  clearFormat: write(
    [[]],
    (block) => landingLook(block, (zone) => book().looks.clear(block.sheetId, zone)),
    wholeBlock,
  ),
  clearDataValidations: write(
    [[]],
    (block) => landingLook(block, (zone) => book().validations.clear(block.sheetId, zone)),
    wholeBlock,
  ),
};
