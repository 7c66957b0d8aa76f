// What is typed and not saved: it survives everything but being saved, being undone or being dropped.
import fc from 'fast-check';
import { changesOf, columnsToAdd, conflictsOf, fieldView } from '../../../sidebar/state/draft';
import {
  afterSave,
  type Drafts,
  handedOn,
  kept,
  settled,
  typed,
  withoutDraft,
} from '../../../sidebar/state/drafts';
import { rowId } from '../../../sidebar/state/row-identity';
import type { FormCell, FormField, RowDetails } from '../../../src/rpc';
import { FORM_FIELDS } from '../support/form-fields';
import { sevenRows } from '../support/sample-rows';

const NONE: Drafts = {};

function row(cells: Partial<Record<FormField, string>> = {}): RowDetails {
  const workbook = sevenRows(['warmth', 'motion', 'owner']);
  workbook.edit('Acme', cells);
  return workbook.details(0);
}

function cellOf(details: RowDetails, field: FormField): FormCell {
  return details.form.find((cell) => cell.field === field) as FormCell;
}

function type(drafts: Drafts, details: RowDetails, field: FormField, value: string): Drafts {
  return typed(drafts, details, cellOf(details, field), value);
}

const draftOf = (drafts: Drafts, details: RowDetails) => drafts[rowId(details)];
const changes = (drafts: Drafts, details: RowDetails) =>
  changesOf(details, draftOf(drafts, details)).map(({ field, value }) => [field, value]);

describe('typing', () => {
  test('makes a change of the field that was typed into, and of no other', () => {
    const drafts = type(NONE, row(), 'owner', 'Tom');
    expect(changes(drafts, row())).toEqual([['owner', 'Tom']]);
  });

  test('what was there before leaves nothing to save', () => {
    const drafts = type(type(NONE, row(), 'owner', 'Tom'), row(), 'owner', 'Ines');
    expect(drafts).toEqual({});
  });

  test('remembers what the cell held when typing began, not when it ended', () => {
    const begun = type(NONE, row(), 'owner', 'T');
    const edited = row({ owner: 'Kim' });
    const drafts = type(begun, edited, 'owner', 'Tom');
    const [change] = changesOf(edited, draftOf(drafts, edited));
    expect(change?.shown).toEqual({ kind: 'text', value: 'Ines' });
  });

  test('a field that the sheet has no column for asks for one; an emptied one doesn’t', () => {
    const drafts = type(type(NONE, row(), 'note', 'Met in March'), row(), 'owner', '');
    const added = columnsToAdd(row(), draftOf(drafts, row())).map(({ field }) => field);
    expect(added).toEqual(['note']);
  });

  test('never changes a cell that holds a formula', () => {
    const formula = row({ owner: '=VLOOKUP(A2, Reps, 2)' });
    const drafts = type(NONE, formula, 'owner', 'Tom');
    expect(changes(drafts, formula)).toEqual([]);
  });

  test('leaves the drafts before it as they were', () => {
    const before = Object.freeze(type(NONE, row(), 'owner', 'Tom'));
    const copy = JSON.stringify(before);
    type(before, row(), 'note', 'x');
    expect(JSON.stringify(before)).toBe(copy);
  });
});

describe('a cell that somebody else changes meanwhile', () => {
  const drafts = type(NONE, row(), 'owner', 'Tom');
  const edited = row({ owner: 'Kim' });

  test('is a conflict, with mine still typed', () => {
    expect(conflictsOf(edited, draftOf(drafts, edited)).map(({ field }) => field)).toEqual([
      'owner',
    ]);
    expect(fieldView(cellOf(edited, 'owner'), draftOf(drafts, edited))).toEqual({
      value: 'Tom',
      typed: true,
      conflict: true,
    });
  });

  test('is none when they wrote the same', () => {
    const same = row({ owner: 'Tom' });
    expect(conflictsOf(same, draftOf(drafts, same))).toEqual([]);
    expect(settled(drafts, same)).toEqual({});
  });

  test('is none in a field that wasn’t typed into', () => {
    const other = row({ warmth: 'Hot' });
    expect(conflictsOf(other, draftOf(drafts, other))).toEqual([]);
  });

  test('kept theirs: nothing is left to save', () => {
    expect(kept(drafts, edited, cellOf(edited, 'owner'), 'theirs')).toEqual({});
  });

  test('kept mine: it is saved against their value', () => {
    const mine = kept(drafts, edited, cellOf(edited, 'owner'), 'mine');
    expect(conflictsOf(edited, draftOf(mine, edited))).toEqual([]);
    expect(changesOf(edited, draftOf(mine, edited))).toEqual([
      { field: 'owner', shown: { kind: 'text', value: 'Kim' }, value: 'Tom' },
    ]);
  });
});

describe('a save', () => {
  test('is done with what was sent', () => {
    const drafts = type(NONE, row(), 'owner', 'Tom');
    const sent = changesOf(row(), draftOf(drafts, row()));
    expect(afterSave(drafts, row(), sent, row({ owner: 'Tom' }))).toEqual({});
  });

  test('keeps what was typed over it while it was under way, without a conflict', () => {
    const drafts = type(NONE, row(), 'owner', 'Tom');
    const sent = changesOf(row(), draftOf(drafts, row()));
    const typedOn = type(drafts, row(), 'owner', 'Tom Baker');
    const saved = row({ owner: 'Tom' });
    const left = afterSave(typedOn, row(), sent, saved);
    expect(changes(left, saved)).toEqual([['owner', 'Tom Baker']]);
    expect(conflictsOf(saved, draftOf(left, saved))).toEqual([]);
  });

  test('leaves other rows’ drafts alone', () => {
    const other = sevenRows().details(1);
    const both = type(type(NONE, row(), 'owner', 'Tom'), other, 'note', 'x');
    const sent = changesOf(row(), draftOf(both, row()));
    const left = afterSave(both, row(), sent, row({ owner: 'Tom' }));
    expect(Object.keys(left)).toEqual([rowId(other)]);
  });
});

describe('drafts in general', () => {
  test('of one row are handed on to the row that the user says it is', () => {
    const other = sevenRows().details(1);
    const moved = handedOn(type(NONE, row(), 'owner', 'Tom'), rowId(row()), other);
    expect(changes(moved, other)).toEqual([['owner', 'Tom']]);
    expect(draftOf(moved, row())).toBeUndefined();
  });

  test('are dropped one row at a time', () => {
    const other = sevenRows().details(1);
    const both = type(type(NONE, row(), 'owner', 'Tom'), other, 'note', 'x');
    expect(Object.keys(withoutDraft(both, rowId(row())))).toEqual([rowId(other)]);
  });

  // The law: whatever is typed in whatever order, and however often the row is read anew, the last
  // text typed into a field is what a save would send, unless the sheet holds it already.
  test('keep the last text of every field, however often the row is read anew', () => {
    const field = fc.constantFrom(...FORM_FIELDS.map((shape) => shape.field));
    const step = fc.record({
      field,
      value: fc.constantFrom('', 'Tom', 'Warm', '2026-03-14'),
      reread: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        let drafts = NONE;
        const last = new Map<FormField, string>();
        for (const { field, value, reread } of steps) {
          drafts = type(drafts, row(), field, value);
          if (reread) drafts = settled(drafts, row());
          last.set(field, value);
        }
        const expected = row()
          .form.filter((cell) => (last.get(cell.field) ?? cell.text) !== cell.text)
          .map((cell) => [cell.field, last.get(cell.field)]);
        expect(changes(drafts, row())).toEqual(expected);
      }),
    );
  });
});
