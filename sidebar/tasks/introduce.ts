// Drafts the request for an introduction, and notes that it was sent; sends nothing.
import type { RowDetails } from '../../src/rpc';
import { rowId } from '../state/row-identity';
import { focusOn, rowWritten } from '../state/row-steps';
import { ask, type Desk } from './desk';

/** Opens the letter for a row. One that was drafted before is shown as it was left. */
export async function openLetter(desk: Desk, row: RowDetails): Promise<void> {
  desk.change(() => ({ screen: 'introduction', said: '', focus: focusOn('heading') }));
  if (desk.state().drafted[rowId(row)] === undefined) await draftLetter(desk, row);
}

export async function draftLetter(desk: Desk, { key, twins }: RowDetails): Promise<void> {
  const request = { key, me: desk.state().me };
  await ask(desk, 'letter', 'introduction', request, ({ drafted }, letter) => ({
    drafted: { ...drafted, [rowId({ key, twins })]: letter },
  }));
}

export async function markRequested(desk: Desk, { key, twins }: RowDetails): Promise<void> {
  if (desk.state().asking.write) return;
  const id = rowId({ key, twins });
  // The screen says beforehand that a column is added, so pressing the button agrees to it.
  await ask(desk, 'write', 'markRequested', { key, addColumn: true }, (state, saved) => {
    const letter = state.drafted[id];
    const drafted = letter && { ...state.drafted, [id]: { ...letter, addsColumn: null } };
    return { ...rowWritten(state, saved), ...(drafted && { drafted }) };
  });
}
