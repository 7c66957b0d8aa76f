// Every row's unsaved form: what typing, saving and re-reading do to it.
import type { FieldChange, FormCell, FormField, RowDetails, RowKey } from '../../src/rpc';
import type { DraftField, RowDraft } from './draft';
import { rowId } from './row-identity';

/** By `rowId`. A row without a typed field has no entry. */
export type Drafts = Readonly<Record<string, RowDraft>>;

export function withoutDraft(drafts: Drafts, id: string): Drafts {
  const { [id]: _dropped, ...others } = drafts;
  return others;
}

function withFields(drafts: Drafts, id: string, key: RowKey, fields: RowDraft['fields']): Drafts {
  const others = withoutDraft(drafts, id);
  return Object.keys(fields).length === 0 ? others : { ...others, [id]: { key, fields } };
}

function withField(drafts: Drafts, row: RowDetails, field: FormField, next?: DraftField): Drafts {
  const id = rowId(row);
  const { [field]: _before, ...others } = drafts[id]?.fields ?? {};
  return withFields(drafts, id, row.key, next ? { ...others, [field]: next } : others);
}

/** Typing back what the cell holds leaves nothing to save. */
export function typed(drafts: Drafts, row: RowDetails, cell: FormCell, value: string): Drafts {
  if (value === cell.text) return withField(drafts, row, cell.field);
  const shown = drafts[rowId(row)]?.fields[cell.field]?.shown ?? cell.shown;
  return withField(drafts, row, cell.field, { shown, value });
}

/** A conflict decided: theirs drops what was typed, mine stands against the cell as it is now. */
export function kept(
  drafts: Drafts,
  row: RowDetails,
  cell: FormCell,
  whose: 'theirs' | 'mine',
): Drafts {
  const before = drafts[rowId(row)]?.fields[cell.field];
  const mine = before && { shown: cell.shown, value: before.value };
  return withField(drafts, row, cell.field, whose === 'mine' ? mine : undefined);
}

/** A row read anew: what was typed and stands in the sheet by now is no draft any more. */
export function settled(drafts: Drafts, row: RowDetails): Drafts {
  const draft = drafts[rowId(row)];
  const done = row.form.filter((cell) => draft?.fields[cell.field]?.value === cell.text);
  return done.reduce((left, cell) => withField(left, row, cell.field), drafts);
}

/** What was typed for one row is handed on to another, once the user said that it is this one. */
export function handedOn(drafts: Drafts, fromId: string, row: RowDetails): Drafts {
  const draft = drafts[fromId];
  const id = rowId(row);
  if (draft === undefined || id === fromId) return drafts;
  const fields = { ...drafts[id]?.fields, ...draft.fields };
  return withFields(withoutDraft(drafts, fromId), id, row.key, fields);
}

/**
 * After a save: what was sent is done with. What was typed over it while the save was under way
 * stays, now on top of the saved value.
 */
export function afterSave(
  drafts: Drafts,
  sentFor: RowDetails,
  sent: readonly FieldChange[],
  now: RowDetails,
): Drafts {
  const moved = handedOn(drafts, rowId(sentFor), now);
  return sent.reduce((left, change) => {
    const cell = now.form.find(({ field }) => field === change.field);
    const value = left[rowId(now)]?.fields[change.field]?.value;
    if (cell === undefined || value === undefined) return left;
    const over = value === change.value ? undefined : { shown: cell.shown, value };
    return withField(left, now, change.field, over);
  }, moved);
}
