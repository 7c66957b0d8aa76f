// Writes the shown row's form and takes a save back.
import { say } from '../../src/core/language/say';
import type { FormField } from '../../src/rpc';
import { PAGE_SIZE } from '../../src/rpc/limits';
import { changesOf, columnsToAdd, conflictsOf } from '../state/draft';
import { isRunningOut, upcomingOf } from '../state/list-changes';
import { rowId } from '../state/row-identity';
import { rowRead, rowSaved, rowWritten } from '../state/row-steps';
import { undoRows } from './change-rows';
import { ask, type Desk, dismiss, tell } from './desk';
import { listMore } from './list-candidates';

export interface HowToSave {
  /** Go on to the worklist's next candidate. */
  readonly goOn: boolean;
  /** Write nothing: what was typed stays with its row. */
  readonly skip?: boolean;
  /** Columns that the server asked to have added, beyond those that the form knew of. */
  readonly agreed?: readonly FormField[];
}

export async function saveRow(desk: Desk, { goOn, skip, agreed = [] }: HowToSave): Promise<void> {
  const { shown, drafts, asking, me, query } = desk.state();
  const { row, selection } = shown;
  if (row === null || asking.write) return;
  const draft = skip ? undefined : drafts[rowId(row)];
  const [conflict] = conflictsOf(row, draft);
  if (conflict) {
    tell(
      desk,
      say('{field} has changed in the sheet. Choose which to keep.', { field: conflict.label }),
      'conflict',
    );
    return;
  }
  const changes = changesOf(row, draft);
  if (changes.length === 0 && !goOn) {
    tell(desk, say('Nothing to save: the form is as the sheet.'));
    return;
  }
  desk.change(() => ({ said: '', shown: { ...shown, askedFor: row.key } }));
  const request = {
    key: row.key,
    changes,
    addColumns: [...columnsToAdd(row, draft).map(({ field }) => field), ...agreed],
    confirmedBy: me,
    next: goOn ? { ...query, me, offset: 0, limit: PAGE_SIZE } : null,
    upcoming: goOn ? upcomingOf(desk.state(), row) : null,
    cursor: selection && { sheetId: selection.sheetId, row: selection.row },
  };
  await ask(desk, 'write', 'saveRow', request, (state, saved) =>
    rowSaved(state, row, changes, saved, goOn),
  );
  if (goOn && isRunningOut(desk.state())) void listMore(desk, { quiet: true });
  const problem = desk.state().problems.write;
  if (problem?.code !== 'conflict') return;
  // The row as it stands now comes with the refusal: its fields then show theirs beside mine.
  dismiss(desk, 'write');
  desk.change((state) => rowRead(state, problem.row));
  tell(desk, problem.message, 'conflict');
}

export async function undoSave(desk: Desk): Promise<void> {
  const { undo: token, asking } = desk.state();
  if (token === null || asking.write) return;
  if ('rows' in token) {
    await undoRows(desk, token);
    return;
  }
  desk.change(() => ({ said: '' }));
  await ask(desk, 'write', 'undoSave', { token }, (state, saved) => ({
    ...rowWritten(state, saved),
    undo: null,
    drafted: {},
    screen: 'row',
  }));
}
