// What reading, selecting and saving a row do to the state.
import { say } from '../../src/core/language/say';
import type { FieldChange, RowDetails, Saved, SelectedRow, Selection } from '../../src/rpc';
import { afterSave, settled } from './drafts';
import { rowId } from './row-identity';
import { followed, idOf, movedOn, type ShownRow, showing } from './shown-row';
import type { FocusTarget, SidebarState } from './state';

type Step = Partial<SidebarState>;

/** A row came, asked for by the user or read anew. */
export function rowRead({ shown, drafts }: SidebarState, row: RowDetails): Step {
  return { shown: showing(shown, row), drafts: settled(drafts, row) };
}

/**
 * A row came that was selected in the sheet as well. The poll will only hear of it later; known from
 * now on, it isn't taken for a move of the user's when it does.
 */
export function rowSelected(state: SidebarState, row: RowDetails): Step {
  return { ...rowRead(state, row), shown: selecting(showing(state.shown, row), row) };
}

function selecting(shown: ShownRow, row: RowDetails): ShownRow {
  const { sheetId, row: place } = row.key;
  const selection = { sheetId, sheetName: '', row: place, checksum: '' };
  return { ...shown, selection, selectedId: rowId(row) };
}

/** The poll heard of another selection, or of other contents under it. */
export function selectionMoved(
  { shown, drafts }: SidebarState,
  selection: Selection,
  selected: SelectedRow,
): Step {
  return {
    shown: followed(shown, selection, selected),
    drafts: selected.kind === 'row' ? settled(drafts, selected.details) : drafts,
  };
}

/** What is told after a save: its result, and where the user is now. */
function saidAfter({ said, next, worklist }: Saved): string {
  if (next !== null) return say('{said} Next: {account} at {partner}.', { said, ...next });
  if (worklist === null) return said;
  return worklist.total === 0
    ? say('{said} That was the last one in this list.', { said })
    : say('{said} The list ends here; {count} in it {count|is|are} still open.', {
        said,
        count: worklist.total,
      });
}

/** A save was answered: what was sent is no draft any more, and the sidebar goes on. */
export function rowSaved(
  state: SidebarState,
  sentFor: RowDetails,
  sent: readonly FieldChange[],
  saved: Saved,
): Step {
  const { row, next, nextSelected } = saved;
  const stays = idOf(state.shown.row) !== idOf(sentFor);
  const shown = movedOn(state.shown, sentFor, next ?? row);
  return {
    ...listAfter(state, saved),
    shown: next && nextSelected ? selecting(shown, next) : shown,
    drafts: afterSave(state.drafts, sentFor, sent, row),
    // Drafted from rows that have changed by now; what the user typed over them stays.
    drafted: {},
    // A save that had nothing to write leaves the one before it undoable.
    undo: saved.undo ?? state.undo,
    said: saidAfter(saved),
    focus: next === null || stays ? state.focus : focusOn('form'),
  };
}

/** An undo or a mark was answered: the row that it was about is shown. */
export function rowWritten(state: SidebarState, saved: Saved): Step {
  const { row, undo, said } = saved;
  return { ...rowRead(state, row), ...listAfter(state, saved), undo, said };
}

function listAfter({ list }: SidebarState, { worklist }: Saved): Step {
  // What there is to tell may be another thing by now.
  const stale = { listOutdated: worklist === null, others: {}, feedback: null };
  return { list: worklist ?? list, ...stale };
}

export function focusOn(target: FocusTarget): SidebarState['focus'] {
  return { on: target };
}
