// Drafts the request for an introduction, and notes its steps; sends nothing.
import { say } from '../../src/core/language/say';
import type { Mark, RowDetails } from '../../src/rpc';
import { rowId } from '../state/row-identity';
import { focusOn, rowWritten } from '../state/row-steps';
import { ask, type Desk, tell } from './desk';

/** Opens the letter for a row. One that was drafted before is shown as it was left. */
export async function openLetter(desk: Desk, row: RowDetails): Promise<void> {
  desk.change(() => ({ screen: 'introduction', said: '', focus: focusOn('heading') }));
  const { drafted, me } = desk.state();
  // Without a name there is nobody to sign it: the screen asks for one first.
  if (drafted[rowId(row)] === undefined && me !== '') await draftLetter(desk, row);
}

/** Drafts the letter once there is a name to sign it with. */
export async function askForLetter(desk: Desk, row: RowDetails): Promise<void> {
  if (desk.state().me === '') {
    tell(desk, say('Type your name first: the request is signed with it.'), 'name');
    return;
  }
  await draftLetter(desk, row);
}

async function draftLetter(desk: Desk, { key, twins }: RowDetails): Promise<void> {
  const request = { key, me: desk.state().me };
  const id = rowId({ key, twins });
  desk.change(() => ({ said: '' }));
  await ask(desk, 'letter', 'introduction', request, ({ drafted, anyway }, letter) => ({
    drafted: { ...drafted, [id]: letter },
    // Something else may speak against it by now.
    anyway: { ...anyway, [id]: false },
  }));
}

/** Shows the letter, whatever speaks against it. */
export function showAnyway(desk: Desk, row: RowDetails): void {
  desk.change(({ anyway }) => ({
    anyway: { ...anyway, [rowId(row)]: true },
    focus: focusOn('letter'),
  }));
}

export async function markIntroduction(
  desk: Desk,
  { key, twins }: RowDetails,
  mark: Mark,
): Promise<void> {
  const { asking, me } = desk.state();
  if (asking.write) return;
  const id = rowId({ key, twins });
  // The screen says beforehand which columns are added, so pressing the button agrees to it.
  const request = { key, mark, me, addColumns: true };
  await ask(desk, 'write', 'markIntroduction', request, (state, saved) => {
    const letter = state.drafted[id];
    const done = letter && { ...letter, addsColumns: [], marking: '' };
    // Letters about other rows may have something against them now.
    return { ...rowWritten(state, saved), drafted: done ? { [id]: done } : {} };
  });
}
