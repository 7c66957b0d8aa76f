// The call sheet of the partner whose row is selected.

import { onePartner } from '../../core/calls/partner-key';
import { say } from '../../core/language/say';
import { currentCell } from '../../sheets/cursor';
import { Refusal } from '../../sheets/refusal';
import type { Workbook } from '../../sheets/workbook';
import { type CallSheetMade, makeCallSheet, openList } from './make-call-sheet';

export function makeSelectedCallSheet(workbook: Workbook): CallSheetMade {
  const at = currentCell(workbook);
  const { tab, overlap } = openList(workbook);
  const row =
    at?.sheet.getSheetId() === tab.sheetId
      ? overlap.rows.find(({ index }) => index === at.row - 1)
      : undefined;
  const partner = row && onePartner(row);
  if (partner === undefined) {
    throw new Refusal(
      'not-valid',
      say(
        'Select a row of {tab} that names one partner, and choose Make call sheet again. Or choose the partner in the sidebar, under Summary.',
        { tab: tab.name },
      ),
    );
  }
  return makeCallSheet(workbook, { partner, keys: null });
}
