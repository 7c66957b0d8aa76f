// Of two columns of IDs, the one whose values the other list has.
import type { Table } from '../../../src/core/cells/cell';
import type { TabKind } from '../../../src/core/columns/fields';
import { type KeyedList, withMetKeys } from '../../../src/core/columns/met-keys';
import { type RememberedColumns, recogniseTableAt } from '../../../src/core/columns/recognise';

const list = (table: Table, kind: TabKind, said: RememberedColumns = {}): KeyedList => ({
  table,
  headerRow: 0,
  recognition: recogniseTableAt(table, 0, kind, said),
});

const OVERLAP: Table = [
  ['Account', 'Account ID', 'Crossbeam EID', 'Partner', 'Overlap'],
  ['Acme', '001A', 'eid-1', 'Orbit', 'Customer'],
  ['Birch', '001B', 'eid-2', 'Orbit', 'Customer'],
];
const LEADS: Table = [
  ['Company', 'Account ID', 'Lead type'],
  ['Acme', 'eid-1', 'MQL'],
  ['Birch', 'eid-2', 'MQL'],
];

it('is used, and asked about', () => {
  const { overlap, leads } = withMetKeys(list(OVERLAP, 'overlap'), list(LEADS, 'leads'));
  expect([overlap.columns.accountId, leads.columns.accountId]).toEqual([2, 1]);
  expect(overlap.questions.map(({ text }) => text)).toEqual([
    '“Account ID” could be Account ID too: “Crossbeam EID” is used, since the other list has more of its values. Is that right?',
  ]);
  expect(overlap.unplaced).toEqual([1]);
});

it('is the one whose header says so where neither or both meet', () => {
  const nobody = LEADS.map((row, at) => (at === 0 ? row : [row[0] ?? '', `x${at}`, 'MQL']));
  const { overlap } = withMetKeys(list(OVERLAP, 'overlap'), list(nobody, 'leads'));
  expect(overlap.columns.accountId).toBe(1);
});

it('is never another one than the user chose', () => {
  const said = { accountId: 'Account ID' };
  const { overlap } = withMetKeys(list(OVERLAP, 'overlap', said), list(LEADS, 'leads'));
  expect(overlap.columns.accountId).toBe(1);
});
