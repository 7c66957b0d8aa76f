// Whether saving a row's form makes it an EQL, as it is told before it is saved.
import { becomesEql } from '../../../sidebar/state/becomes-eql';
import type { RowDraft } from '../../../sidebar/state/draft';
import { typed } from '../../../sidebar/state/drafts';
import { rowId } from '../../../sidebar/state/row-identity';
import type { FormField, RowDetails } from '../../../src/rpc';
import type { FakeRow } from '../support/fake-row';
import { FakeWorkbook } from '../support/fake-workbook';
import { ALL_COLUMNS } from '../support/sample-rows';

type Cells = FakeRow['cells'];

const rowWith = (cells: Cells, other: Partial<FakeRow> = {}, columns = ALL_COLUMNS): RowDetails =>
  new FakeWorkbook([{ account: 'Acme', partner: 'Northwind', cells, ...other }], columns).details(
    0,
  );

const draftOf = (row: RowDetails, values: Cells): RowDraft | undefined => {
  let drafts = {};
  for (const [field, value] of Object.entries(values)) {
    const cell = row.form.find((each) => each.field === (field as FormField));
    if (cell) drafts = typed(drafts, row, cell, value);
  }
  return (drafts as Record<string, RowDraft>)[rowId(row)];
};

const told = (row: RowDetails, values: Cells) =>
  becomesEql(row, draftOf(row, values), '2026-06-30');

const WARM = { warmth: 'Warm', owner: 'Ines', motion: '' };

test.each<[string, Cells, Cells, string]>([
  ['a motion chosen where it is all that lacks', WARM, { motion: 'Co-sell' }, 'yes'],
  [
    'the same with an owner typed along',
    { ...WARM, owner: '' },
    { motion: 'Co-sell', owner: 'Tom' },
    'yes',
  ],
  ['the same without an owner', { ...WARM, owner: '' }, { motion: 'Co-sell' }, 'no'],
  ['the same, due in time', WARM, { motion: 'Co-sell', due: '2026-07-01' }, 'yes'],
  ['the same, due long ago', WARM, { motion: 'Co-sell', due: '2026-01-01' }, 'perhaps'],
  ['words that the form doesn’t offer', WARM, { motion: 'ABM play' }, 'perhaps'],
  [
    'an owner for a motion that has none',
    { ...WARM, motion: 'Co-sell', owner: '' },
    { owner: 'Tom' },
    'perhaps',
  ],
  ['a note alone', WARM, { note: 'Met' }, 'no'],
  ['a motion where warmth lacks as well', { ...WARM, warmth: '' }, { motion: 'Co-sell' }, 'no'],
  [
    'a motion and a warmth',
    { ...WARM, warmth: '' },
    { motion: 'Co-sell', warmth: 'Hot' },
    'perhaps',
  ],
  ['nothing typed', WARM, {}, 'no'],
  ['a motion emptied', { ...WARM, motion: 'Co-sell', owner: '' }, { motion: '' }, 'no'],
])('%s', (_, cells, values, answer) => {
  expect(told(rowWith(cells), values)).toBe(answer);
});

test('a poor fit, or an EQL as it is, becomes none', () => {
  expect(told(rowWith(WARM, { fit: 'C' }), { motion: 'Co-sell' })).toBe('no');
  expect(told(rowWith({ ...WARM, motion: 'Co-sell' }), { motion: 'Route to rep' })).toBe('no');
});

test('without an owner column nobody has to own it', () => {
  const columns = ALL_COLUMNS.filter((field) => field !== 'owner');
  expect(told(rowWith({ warmth: 'Warm' }, {}, columns), { motion: 'Co-sell' })).toBe('yes');
});
