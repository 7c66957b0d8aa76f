// What is asked about a list as a whole, and what the answers do.
import type { Table } from '../../../src/core/cells/cell';
import { readOverlapTable } from '../../../src/core/columns/overlap-table';
import { type RememberedColumns, recogniseTableAt } from '../../../src/core/columns/recognise';

const recognised = (table: Table, answers: Readonly<Record<string, string>> = {}) =>
  recogniseTableAt(table, 0, 'overlap', { answers });
const codes = (table: Table, answers?: Readonly<Record<string, string>>): readonly string[] =>
  recognised(table, answers).questions.map(({ code }) => code);
const rows = (table: Table, said: RememberedColumns) =>
  readOverlapTable(table, recogniseTableAt(table, 0, 'overlap', said), 0).rows;

const SHARED: Table = [
  ['Account', 'Website'],
  ['Acme', 'acme.example'],
  ['Birch', 'birch.example'],
];

describe('a list that says neither with whom nor as what its accounts are shared', () => {
  it('is asked about', () => {
    expect(codes(SHARED)).toEqual(['every-row-overlap', 'every-row-partner']);
  });

  it('has what was said of all rows', () => {
    const answers = { 'every-row-overlap': 'Prospect', 'every-row-partner': 'Orbit' };
    expect(codes(SHARED, answers)).toEqual([]);
    expect(rows(SHARED, { answers }).map(({ row }) => [row.overlap, row.partner])).toEqual([
      ['Prospect', 'Orbit'],
      ['Prospect', 'Orbit'],
    ]);
    expect(rows(SHARED, { answers })[0]?.partners).toEqual([
      { name: 'Orbit', overlap: 'Prospect' },
    ]);
  });

  it('has neither where nothing was said', () => {
    expect(rows(SHARED, {}).map(({ row }) => [row.overlap, row.partner])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });
});

describe('a partner that is the same in every row', () => {
  const one = (partner: string): Table => [
    ['Account', 'Partner', 'Overlap'],
    ...['Acme', 'Birch', 'Cedar'].map((account) => [account, partner, 'Customer']),
  ];

  it('is asked about, unless too few rows name it', () => {
    expect(codes(one('Ourselves Inc'))).toEqual(['one-partner']);
    expect(codes(one('Ourselves Inc').slice(0, 3))).toEqual([]);
  });

  it('stays the partner, or is set aside as ourselves', () => {
    expect(codes(one('Orbit'), { 'one-partner': 'theirs' })).toEqual([]);
    const ours = { 'one-partner': 'ours' };
    expect(codes(one('Ourselves Inc'), ours)).toEqual(['every-row-partner']);
    expect(rows(one('Ourselves Inc'), { answers: ours })[0]?.partners).toEqual([]);
    const said = { ...ours, 'every-row-partner': 'Orbit' };
    expect(rows(one('Ourselves Inc'), { answers: said })[0]?.row.partner).toBe('Orbit');
  });
});

it('a cell that names several partners counts for each of them', () => {
  const table: Table = [
    ['Account', 'Partner', 'Overlap'],
    ['Acme', 'Orbit, Kestrel', 'Customer'],
    ['Birch', 'Orbit', 'Prospect'],
    ['Cedar', 'Foo, Inc.', 'Prospect'],
  ];
  expect(rows(table, {}).map(({ row, partners }) => [row.partner, partners.length])).toEqual([
    ['Orbit, Kestrel', 2],
    ['Orbit', 1],
    ['Foo, Inc.', 1],
  ]);
});
