// Shows a row that was asked for by name, wherever in the sheet it stands by now.
import type { RowDetails, RowKey } from '../../src/rpc';
import { handedOn } from '../state/drafts';
import { rowId } from '../state/row-identity';
import { focusOn, rowRead, rowSelected } from '../state/row-steps';
import { idOf } from '../state/shown-row';
import { ask, type Desk } from './desk';

/** Opens a row of the worklist, and selects it in the sheet. */
export async function openRow(desk: Desk, key: RowKey): Promise<void> {
  desk.change(({ shown }) => ({
    screen: 'row',
    said: '',
    focus: focusOn('heading'),
    shown: { ...shown, askedFor: key },
  }));
  const request = { key, select: true };
  await ask(desk, 'row', 'rowDetails', request, (state, { row }) => rowSelected(state, row));
}

/** Reads the shown row anew; the answer counts only while that row is still shown. */
export async function rereadRow(desk: Desk, select = false): Promise<void> {
  const { row } = desk.state().shown;
  if (row === null) return;
  desk.change(({ shown }) => ({ shown: { ...shown, doubtful: false, askedFor: row.key } }));
  const request = { key: row.key, select };
  await ask(
    desk,
    'reread',
    'rowDetails',
    request,
    (state, answer) => {
      if (idOf(state.shown.row) !== idOf(row)) return {};
      return (select ? rowSelected : rowRead)(state, answer.row);
    },
    { quiet: true },
  );
}

/** Of several rows with one account and partner, the user says which; what was typed goes along. */
export function chooseRow(desk: Desk, row: RowDetails): void {
  desk.change((state) => {
    const from = state.shown.askedFor;
    const fromId = from === null ? '' : rowId({ key: from, twins: [] });
    return {
      ...rowRead({ ...state, drafts: handedOn(state.drafts, fromId, row) }, row),
      problems: {},
    };
  });
}
