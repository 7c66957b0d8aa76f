// One row's unsaved form, seen against the row as it stands now.
import type {
  FieldChange,
  FormCell,
  FormField,
  RowDetails,
  RowKey,
  ShownCell,
} from '../../src/rpc';

export interface DraftField {
  /** What the cell held when typing began, or when the user last chose theirs or mine. */
  readonly shown: ShownCell;
  readonly value: string;
}

export interface RowDraft {
  readonly key: RowKey;
  readonly fields: Readonly<Partial<Record<FormField, DraftField>>>;
}

/** One field of the form as it is to be shown. */
export interface FieldView {
  readonly value: string;
  readonly typed: boolean;
  /** The cell changed since typing began, to something else than what was typed. */
  readonly conflict: boolean;
}

function sameCell(a: ShownCell, b: ShownCell): boolean {
  return a.kind === b.kind && a.value === b.value;
}

export function fieldView(cell: FormCell, draft: RowDraft | undefined): FieldView {
  const field = cell.formula ? undefined : draft?.fields[cell.field];
  if (field === undefined || field.value === cell.text) {
    return { value: cell.text, typed: false, conflict: false };
  }
  return { value: field.value, typed: true, conflict: !sameCell(field.shown, cell.shown) };
}

/** What a save of the row sends: the fields whose text differs from the cell's. */
export function changesOf(row: RowDetails, draft: RowDraft | undefined): readonly FieldChange[] {
  const changes: FieldChange[] = [];
  for (const cell of row.form) {
    const field = draft?.fields[cell.field];
    if (field && fieldView(cell, draft).typed) {
      changes.push({ field: cell.field, shown: field.shown, value: field.value });
    }
  }
  return changes;
}

/** The typed fields that the sheet has no column for yet: saving adds one for each. */
export function columnsToAdd(row: RowDetails, draft: RowDraft | undefined): readonly FormCell[] {
  return row.form.filter((cell) => {
    const view = fieldView(cell, draft);
    return cell.header === null && view.typed && view.value !== '';
  });
}

/** The typed fields whose cell somebody else has changed meanwhile. */
export function conflictsOf(row: RowDetails, draft: RowDraft | undefined): readonly FormCell[] {
  return row.form.filter((cell) => fieldView(cell, draft).conflict);
}

/**
 * Whether a field of the motion is asked for: `needed` and still blank, `spared` by the chosen motion and
 * blank, else just `there`. Without a motion, or with one in other words, nothing is needed or spared.
 */
export function askedFor(
  row: RowDetails,
  draft: RowDraft | undefined,
  cell: FormCell,
): 'needed' | 'spared' | 'there' {
  const motion = row.form.find(({ field }) => field === 'motion');
  const needs = motion?.needs?.[fieldView(motion, draft).value];
  const view = fieldView(cell, draft);
  if (!needs || view.typed || view.value !== '' || cell.group !== 'motion') return 'there';
  if (cell === motion) return 'there';
  return needs.includes(cell.field) ? 'needed' : 'spared';
}
