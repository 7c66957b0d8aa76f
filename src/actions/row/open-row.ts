// A row that the sidebar names, found in the tab as it stands now, or why it can't be.

import type { SheetOverlapRow } from '../../core/columns/overlap-table';
import { say } from '../../core/language/say';
import type { RowFailure, RowKey } from '../../rpc';
import { hasRow, readRow, tabById } from '../../sheets/read-tab';
import { readSettings } from '../../sheets/settings-tab';
import type { Workbook } from '../../sheets/workbook';
import { findRow } from './find-row';
import { type OverlapView, openTab, type RowsView, rowKeyOf } from './overlap-view';
import { rowAlone } from './row-alone';
import { rowDetails } from './row-details';
import { rememberShape } from './table-shape';

export interface ShownRow {
  readonly view: RowsView;
  readonly row: SheetOverlapRow;
}

/** A row of a tab that was read whole, so that it may be written to. */
export interface OpenRow extends ShownRow {
  readonly view: OverlapView;
}

/** A person can tell so many rows apart at a time. */
const ROWS_OFFERED = 5;

const named = ({ account, partner }: RowKey): string =>
  say('{account} at {partner}', {
    account: account === '' ? say('no account') : account,
    partner: partner === '' ? say('no partner') : partner,
  });

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
        message: say(
          'No row of {tab} has {row} any more: it was deleted, or one of the two was changed. Nothing was written. What you typed is still here: if the row has another name now, select it in the sheet.',
          { tab: view.tab.name, row: named(key) },
        ),
      };
    case 'ambiguous': {
      const rows = found.rows.slice(0, ROWS_OFFERED);
      const numbers = found.rows.map(({ index }) => index + 1).join(', ');
      return {
        ok: false,
        code: 'row-ambiguous',
        message: say(
          'Rows {numbers} of {tab} all have {row}, and the one that was shown has changed since. Nothing was written. Which one do you mean?',
          { numbers, tab: view.tab.name, row: named(key) },
        ),
        rows: rows.map((row) => rowDetails(view, row)),
      };
    }
  }
}

/** The row in its tab as it stands now, or why not. */
export function openRow(workbook: Workbook, key: RowKey): OpenRow | RowFailure {
  return rowIn(openTab(key.sheetId, readSettings(workbook), workbook), key);
}

/** The same, and what the list is like is noted: it was read for the rows around this one. */
export function openRowAmongAll(workbook: Workbook, key: RowKey): OpenRow | RowFailure {
  const opened = openRow(workbook, key);
  if (!isFailure(opened)) rememberShape(opened.view);
  return opened;
}

/** The row where it was last seen, read without the others; undefined where that doesn't tell. */
function rowInPlace(workbook: Workbook, key: RowKey): ShownRow | undefined {
  const { sheetId, account, partner, domain } = key;
  const index = key.row - 1;
  const sheet = tabById(workbook, sheetId);
  if (!sheet || !hasRow(sheet, index)) return undefined;
  const cells = readRow(sheet, index, workbook.clock);
  const view = rowAlone(workbook, sheet, sheetId, index, cells);
  const row = view?.overlap.rows.find((each) => each.index === index);
  if (!view || !row) return undefined;
  const now = rowKeyOf(view, row);
  const isIt = now.account === account && now.partner === partner && now.domain === domain;
  return isIt ? { view, row } : undefined;
}

/** The row, or why not, to be shown and not to be written: without reading all others, if it can be. */
export function openRowToShow(workbook: Workbook, key: RowKey): ShownRow | RowFailure {
  return rowInPlace(workbook, key) ?? openRow(workbook, key);
}

export const isFailure = (result: ShownRow | RowFailure): result is RowFailure => 'ok' in result;
