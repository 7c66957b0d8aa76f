// What Google calls after a person's edit, by itself: nobody waits for an answer or sees an error.
import { rescoreEdit } from './actions/live/rescore-edit';
import { editedRange } from './sheets/edited-range';
import { openWorkbook } from './sheets/workbook';

/**
 * Keeps a scored list's results up to date while somebody types. Whatever stands in the way (a broken
 * setting, a protected column, somebody else's save) leaves the results for the next edit, or for
 * `Score this sheet`, which says what it is.
 */
export function onEdit(event?: unknown): void {
  try {
    const edit = editedRange(event);
    if (edit)
      rescoreEdit(
        openWorkbook(() => new Date()),
        edit,
      );
  } catch {
    // Nobody has asked for anything, so nobody is told.
  }
}
