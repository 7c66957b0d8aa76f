// A row that the sidebar names, found in the tab as it stands now, or why it can't be.
import type { SheetOverlapRow } from '../../core/columns/overlap-table';
import type { RowFailure, RowKey } from '../../rpc';
import { readSettings } from '../../sheets/settings-tab';
import type { Workbook } from '../../sheets/workbook';
import { findRow } from './find-row';
import { type OverlapView, openTab } from './overlap-view';
import { rowDetails } from './row-details';

export interface OpenRow {
  readonly view: OverlapView;
  readonly row: SheetOverlapRow;
}

/** A person can tell so many rows apart at a time. */
const ROWS_OFFERED = 5;

const named = ({ account, partner }: RowKey): string =>
  `${account === '' ? 'no account' : account} at ${partner === '' ? 'no partner' : partner}`;

/** The row in this view, or why not. */
export function rowIn(view: OverlapView, key: RowKey): OpenRow | RowFailure {
  const found = findRow(view, key);
  switch (found.kind) {
    case 'found':
      return { view, row: found.row };
    case 'gone':
      return {
        ok: false,
        code: 'row-gone',
        message:
          `No row of ${view.tab.name} has ${named(key)} any more: it was deleted, or one of the ` +
          'two was changed. Nothing was written. What you typed is still here.',
      };
    case 'ambiguous': {
      const rows = found.rows.slice(0, ROWS_OFFERED);
      const numbers = found.rows.map(({ index }) => index + 1).join(', ');
      return {
        ok: false,
        code: 'row-ambiguous',
        message:
          `Rows ${numbers} of ${view.tab.name} all have ${named(key)}, and the one that was shown ` +
          'has changed since. Nothing was written. Which one do you mean?',
        rows: rows.map((row) => rowDetails(view, row)),
      };
    }
  }
}

/** The row in its tab as it stands now, or why not. */
export function openRow(workbook: Workbook, key: RowKey): OpenRow | RowFailure {
  return rowIn(openTab(key.sheetId, readSettings(workbook), workbook), key);
}

export const isFailure = (result: OpenRow | RowFailure): result is RowFailure => 'ok' in result;
