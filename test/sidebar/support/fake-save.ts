// What a save and an undo of the fake workbook compare, and what they hand back for an undo.
import type {
  Conflict,
  FieldChange,
  FormCell,
  FormField,
  RowDetails,
  ShownCell,
  UndoToken,
} from '../../../src/rpc';
import { type FakeRow, shownCell } from './fake-row';
import { FORM_FIELDS } from './form-fields';

function shownAt({ form }: RowDetails, field: FormField): ShownCell {
  return (form.find((cell) => cell.field === field) as FormCell).shown;
}

function isSame(a: ShownCell, b: ShownCell): boolean {
  return a.kind === b.kind && a.value === b.value;
}

/** The cells that have changed since they were shown. */
export function saveConflicts(
  details: RowDetails,
  changes: readonly FieldChange[],
): readonly Conflict[] {
  return changes
    .filter(({ field, shown }) => !isSame(shownAt(details, field), shown))
    .map(({ field, shown, value }) => ({
      field,
      label: field,
      shown,
      theirs: shownAt(details, field),
      mine: value,
    }));
}

/** What puts a save back; null for a save that wrote nothing. */
export function undoOf(
  before: RowDetails,
  after: RowDetails,
  changes: readonly FieldChange[],
): UndoToken | null {
  if (changes.length === 0) return null;
  const cells = changes.map(({ field }, column) => ({
    column,
    header: field,
    before: shownAt(before, field),
    after: shownAt(after, field),
  }));
  return { key: after.key, says: `what was saved of ${after.account}`, cells };
}

/** The cells that have changed since the save that is to be undone. */
export function undoConflicts({ cells }: FakeRow, token: UndoToken): readonly Conflict[] {
  return token.cells.flatMap(({ header, before, after }) => {
    const shape = FORM_FIELDS.find(({ field }) => field === header);
    const theirs = shownCell(shape, cells[header as FormField] ?? '');
    if (isSame(theirs, after)) return [];
    return [{ field: null, label: header, shown: after, theirs, mine: before.value }];
  });
}
