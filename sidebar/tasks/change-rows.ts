// Chooses rows of the worklist, shows what a change of them all would write, writes it, takes it back.
import { say } from '../../src/core/language/say';
import type { ManyChange, ManyField, RowKey, RowsUndo } from '../../src/rpc';
import {
  changesOfMany,
  chosenKeys,
  type ManyRows,
  NO_ROWS,
  toggled,
  withAll,
} from '../state/many-rows';
import { focusOn } from '../state/row-steps';
import type { FocusTarget, SidebarState } from '../state/state';
import { ask, type Desk, dismiss, tell } from './desk';
import { listCandidates } from './list-candidates';

function change(desk: Desk, step: (many: ManyRows) => Partial<ManyRows>, on?: FocusTarget): void {
  desk.change(({ many, focus }) => ({
    many: { ...many, ...step(many) },
    focus: on ? focusOn(on) : focus,
  }));
}

export function startChoosing(desk: Desk): void {
  dismiss(desk, 'many');
  change(desk, () => ({ chosen: {} }), 'many');
}

export function stopChoosing(desk: Desk): void {
  dismiss(desk, 'many');
  change(desk, () => NO_ROWS, 'heading');
}

export function toggleRow(desk: Desk, key: RowKey): void {
  change(desk, (many) => ({ chosen: toggled(many, key) }));
}

/** Chooses all these rows besides those that are chosen; none where all of them are. */
export function chooseAll(desk: Desk, keys: readonly RowKey[]): void {
  change(desk, (many) => ({ chosen: withAll(many, keys) }));
}

export function openForm(desk: Desk): void {
  change(desk, () => ({ typed: {} }), 'many-form');
}

export function closeForm(desk: Desk): void {
  dismiss(desk, 'many');
  change(desk, () => ({ typed: null }), 'many');
}

export function typeForAll(desk: Desk, field: ManyField, value: string): void {
  change(desk, ({ typed }) => ({ typed: { ...typed, [field]: value } }));
}

async function preview(
  desk: Desk,
  keys: readonly RowKey[] | null,
  changes: readonly ManyChange[] | null,
): Promise<void> {
  if (desk.state().asking.many) return;
  desk.change(() => ({ said: '' }));
  await ask(desk, 'many', 'previewRows', { keys, changes }, ({ many }, planned) => ({
    many: { ...many, preview: planned },
    focus: focusOn('many'),
  }));
}

/** Asks who would own the chosen rows; where nobody is choosing, all that wait for an owner. */
export async function proposeOwners(desk: Desk): Promise<void> {
  const { many } = desk.state();
  const keys = many.chosen && chosenKeys(many);
  if (keys?.length === 0) tell(desk, say('Choose rows first.'));
  else await preview(desk, keys, null);
}

/** Asks what the form would do to the chosen rows. */
export async function previewForm(desk: Desk): Promise<void> {
  const { many } = desk.state();
  const changes = changesOfMany(many);
  if (chosenKeys(many).length === 0) tell(desk, say('Choose rows first.'));
  else if (changes.length === 0) tell(desk, say('Fill in what is to change first.'), 'many-form');
  else await preview(desk, chosenKeys(many), changes);
}

export function dropPreview(desk: Desk): void {
  dismiss(desk, 'many');
  change(desk, () => ({ preview: null }), 'many');
}

/** What has been drafted from the rows, and the row that shows, may be others by now. */
const written = ({ undo }: Pick<SidebarState, 'undo'>): Partial<SidebarState> => ({
  undo,
  drafted: {},
});

/** Writes what the preview shows. */
export async function applyPreview(desk: Desk): Promise<void> {
  const { many, asking, undo } = desk.state();
  if (many.preview === null || asking.many) return;
  const rows = many.preview.rows.map(({ key, cells }) => ({ key, cells }));
  const request = { rows, addColumns: true };
  const done = await ask(desk, 'many', 'changeRows', request, (_state, answer) => ({
    ...written({ undo: answer.undo ?? undo }),
    many: NO_ROWS,
  }));
  if (done) await relist(desk, done.said);
}

/** Takes the last change of many rows back. */
export async function undoRows(desk: Desk, token: RowsUndo): Promise<void> {
  desk.change(() => ({ said: '' }));
  const done = await ask(desk, 'write', 'undoRows', { token }, () => written({ undo: null }));
  if (done) await relist(desk, done.said);
}

async function relist(desk: Desk, said: string): Promise<void> {
  tell(desk, said, 'heading');
  await listCandidates(desk);
}
