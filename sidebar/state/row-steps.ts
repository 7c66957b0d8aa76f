// What reading, selecting and saving a row do to the state.
import { say } from '../../src/core/language/say';
import type {
  FieldChange,
  ListedRow,
  RowDetails,
  Saved,
  SelectedRow,
  Selection,
  Worklist,
} from '../../src/rpc';
import { afterSave, settled } from './drafts';
import { withChange } from './list-changes';
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
function saidAfter({ said, next }: Saved, list: Worklist | null): string {
  if (next !== null) return say('{said} Next: {account} at {partner}.', { said, ...next });
  if (list === null) return said;
  return list.total === 0
    ? say('{said} That was the last one in this list.', { said })
    : say('{said} The list ends here; {count} in it {count|is|are} still open.', {
        said,
        count: list.total,
      });
}

/** A save was answered: what was sent is no draft any more, and the sidebar goes on. */
export function rowSaved(
  state: SidebarState,
  sentFor: RowDetails,
  sent: readonly FieldChange[],
  saved: Saved,
  goesOn: boolean,
): Step {
  const { row, next, nextSelected } = saved;
  const after = listAfter(state, saved);
  const stays = idOf(state.shown.row) !== idOf(sentFor);
  const shown = movedOn(state.shown, sentFor, next ?? row);
  return {
    ...after,
    shown: next && nextSelected ? selecting(shown, next) : shown,
    drafts: afterSave(state.drafts, sentFor, sent, row),
    // Drafted from rows that have changed by now; what the user typed over them stays.
    drafted: {},
    // A save that had nothing to write leaves the one before it undoable.
    undo: saved.undo ?? state.undo,
    said: saidAfter(saved, goesOn && !after.listOutdated ? (after.list ?? null) : null),
    focus: next === null || stays ? state.focus : focusOn('form'),
  };
}

/** An undo or a mark was answered: the row that it was about is shown. */
export function rowWritten(state: SidebarState, saved: Saved): Step {
  const { row, undo, said } = saved;
  return { ...rowRead(state, row), ...listAfter(state, saved), undo, said };
}

function listAfter({ list, listOutdated }: SidebarState, { worklist, change }: Saved): Step {
  const changed = list && change && !listOutdated ? withChange(list, change) : null;
  // What there is to tell may be another thing by now, and what a partner was asked for as well.
  const isWaiting = (row: ListedRow | null | undefined): boolean =>
    row?.filters.includes('waiting') ?? false;
  const asksOtherwise =
    list?.query.partner != null && isWaiting(change?.before) !== isWaiting(change?.after);
  const stale = {
    listOutdated: worklist === null && (changed === null || asksOtherwise),
    ...{ others: {}, feedback: null },
  };
  return { list: worklist ?? changed ?? list, ...stale };
}

export function focusOn(target: FocusTarget): SidebarState['focus'] {
  return { on: target };
}
