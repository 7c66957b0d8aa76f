// What the person at the grid does to the content of cells, told after each of their commands: the block
// and, where one cell was typed into, what it holds and held. Writes of scripts aren't theirs.

import type { CellPlace } from './cell-reading';
import type { EngineCommand, EngineModel, EngineZone } from './engine';

export interface UserEdit {
  readonly sheetId: string;
  /** All cells that were changed; the smallest block that holds them. */
  readonly zone: EngineZone;
  /** What was typed into a single cell; absent where it was cleared, or a block was changed. */
  readonly value?: string;
  /** What that cell held; absent where it was blank. */
  readonly oldValue?: string;
}

/**
 * Commands of the grid that change what cells hold. Rows that come, go or are sorted, looks, and undo
 * aren't among them: whether Google tells of a sort or an undo isn't written down anywhere.
 */
const EDITS: ReadonlySet<string> = new Set([
  'UPDATE_CELL',
  'CLEAR_CELL',
  'CLEAR_CELLS',
  'DELETE_CONTENT',
  'DELETE_UNFILTERED_CONTENT',
  'PASTE',
  'PASTE_FROM_OS_CLIPBOARD',
  'COPY_PASTE_CELLS_ABOVE',
  'COPY_PASTE_CELLS_ON_LEFT',
  'COPY_PASTE_CELLS_ON_ZONE',
  'AUTOFILL',
  'AUTOFILL_AUTO',
  'REPLACE_SEARCH',
  'SPLIT_TEXT_INTO_COLUMNS',
]);

type Dispatch = EngineModel['dispatch'];

const around = (zone: EngineZone | undefined, row: number, col: number): EngineZone => ({
  top: Math.min(zone?.top ?? row, row),
  bottom: Math.max(zone?.bottom ?? row, row),
  left: Math.min(zone?.left ?? col, col),
  right: Math.max(zone?.right ?? col, col),
});

/** What the cell holds: its formula, or what was typed; '' for a blank cell. */
function contentOf({ getters }: EngineModel, place: CellPlace): string {
  const cell = getters.getCell(place);
  if (cell === undefined) return '';
  return cell.isFormula ? cell.compiledFormula.toFormulaString(getters) : cell.content;
}

/** Calls `tell` after each command of the grid's user that has changed the content of cells. */
export function watchUserEdits(model: EngineModel, tell: (edit: UserEdit) => void): void {
  let sheetId = '';
  let zone: EngineZone | undefined;
  let isWatching = false;
  model.on('command-dispatched', EDITS, (dispatched: object) => {
    const command = dispatched as EngineCommand;
    if (!isWatching || command.type !== 'UPDATE_CELL' || command.content === undefined) return;
    sheetId = command.sheetId;
    zone = around(zone, command.row, command.col);
  });

  const inner: Dispatch = model.dispatch;
  const watched = (type: EngineCommand['type'], payload?: object): ReturnType<Dispatch> => {
    if (isWatching || !EDITS.has(type)) return inner(type as never, payload as never);
    const typed = type === 'UPDATE_CELL' ? (payload as CellPlace) : undefined;
    const before = typed ? contentOf(model, typed) : '';
    zone = undefined;
    isWatching = true;
    let result: ReturnType<Dispatch>;
    try {
      result = inner(type as never, payload as never);
    } finally {
      isWatching = false;
    }
    const block = zone as EngineZone | undefined;
    if (!result.isSuccessful || block === undefined) return result;
    const after = typed ? contentOf(model, typed) : '';
    tell({
      sheetId,
      zone: block,
      ...(after === '' ? {} : { value: after }),
      ...(before === '' ? {} : { oldValue: before }),
    });
    return result;
  };
  Object.assign(model, { dispatch: watched });
}
