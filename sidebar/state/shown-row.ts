// Which row the sidebar shows, and how it follows the selection.
import type { RowDetails, RowKey, SelectedRow, Selection } from '../../src/rpc';
import { rowId } from './row-identity';

export interface ShownRow {
  readonly row: RowDetails | null;
  /** Why there is no row to show: 'This is the header.' */
  readonly why: string;
  /** What is selected in the sheet, as the poll last heard. */
  readonly selection: Selection | null;
  /** The row that is selected, by name; null where the selection is no row of the table. */
  readonly selectedId: string | null;
  /** Another row that has come under the selection, by sorting or deleting, without being chosen. */
  readonly elsewhere: RowDetails | null;
  /** The sheet moved under the shown row: it should be read anew. */
  readonly doubtful: boolean;
  /** The row that was asked for last: of several that fit it, the user is asked to choose. */
  readonly askedFor: RowKey | null;
}

export const NO_ROW: ShownRow = {
  row: null,
  why: '',
  selection: null,
  selectedId: null,
  elsewhere: null,
  doubtful: false,
  askedFor: null,
};

export function idOf(row: RowDetails | null): string | null {
  return row === null ? null : rowId(row);
}

/** Shows a row that was chosen or read anew; a note about another row goes with the old one. */
export function showing(shown: ShownRow, row: RowDetails | null, why = ''): ShownRow {
  const elsewhere = idOf(row) === idOf(shown.row) ? shown.elsewhere : null;
  return { ...shown, row, why, elsewhere, doubtful: false };
}

/**
 * The poll heard of something new. A selection that moved is followed. Where it stayed and other
 * contents came under it (somebody sorted, inserted or deleted), the shown row stays: the user
 * didn't ask for another, and may be typing.
 */
export function followed(shown: ShownRow, selection: Selection, selected: SelectedRow): ShownRow {
  const row = selected.kind === 'row' ? selected.details : null;
  const before = shown.selection;
  const heard: ShownRow = { ...shown, selection, selectedId: idOf(row) };
  const shownId = idOf(shown.row);
  // With rows inserted or deleted above it, the selection goes along with its row.
  const isOther = row === null || heard.selectedId !== shown.selectedId;
  const moved = before?.sheetId !== selection.sheetId || (before.row !== selection.row && isOther);
  if (moved || shownId === null || heard.selectedId === shownId) {
    const why = selected.kind === 'none' ? selected.why : '';
    return { ...showing(heard, row, why), elsewhere: null };
  }
  if (heard.selectedId === shown.selectedId) return heard;
  return { ...heard, elsewhere: row, doubtful: shown.selectedId === shownId };
}

/** After a save, on to the next row, unless the user has gone to another one meanwhile. */
export function movedOn(shown: ShownRow, sentFor: RowDetails, to: RowDetails): ShownRow {
  return idOf(shown.row) === idOf(sentFor) ? showing(shown, to) : shown;
}
