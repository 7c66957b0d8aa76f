// What is known of the outcomes, told to a sceptical reader.
import type { Cell, Table } from '../../../../src/core/cells/cell';
import { outcomeNotes } from '../../../../src/core/conversion/notes/outcome-notes';
import type { Settings } from '../../../../src/core/settings/settings';
import { countOf } from '../tabs';

const OVERLAP: Table = [
  ['Account', 'Partner', 'Overlap', 'Warmth', 'Fit', 'Motion', 'EQL date'],
  ...Array.from({ length: 10 }, (_, place): Cell[] => [
    `Eql ${place}`,
    'Northwind',
    'Customer',
    'Warm',
    'A',
    'Co-sell',
    '2026-01-05',
  ]),
];

/** Leads of which each row is given from its number on the tab, EQLs first, then MQLs. */
const leads = (headers: string[], cells: (place: number) => Cell[]): Table => [
  ['Company', 'Lead type', 'Qualified date', ...headers],
  ...Array.from({ length: 30 }, (_, place): Cell[] => [
    place < 10 ? `Eql ${place}` : `Mql ${place}`,
    'MQL',
    '2026-01-05',
    ...cells(place),
  ]),
];

const told = (table: Table, changes: Partial<Settings> = {}): string[] =>
  outcomeNotes(countOf(OVERLAP, table, changes));

it('says nothing where every conversion has its date', () => {
  expect(told(leads(['Converted date'], (place) => [place % 2 ? '2026-02-01' : '']))).toEqual([]);
});

it('names the words that can’t be read, and how many there are', () => {
  const words = ['Y', 'N', 'evet', 'hayır', 'Y', 'N'];
  expect(told(leads(['Converted'], (place) => [words[place % 6] ?? '']))).toContain(
    '“Converted” of the leads tab holds 10 words that can’t be read as an outcome: evet (5), hayır (5). Nobody counts as converted by them: add those that mean it to “Converted stages” in EQL Settings.',
  );
});

it('names a status that says no outcome, and counts nobody as not converted by it', () => {
  const said = told(leads(['Lead status'], (place) => [place % 3 ? 'Verbunden' : 'Zusammen']));
  expect(said).toContain(
    '“Lead status” of the leads tab never says how a lead ends (Verbunden, Zusammen), so it isn’t read as a list of outcomes. Add what means converted to “Converted stages” in EQL Settings.',
  );
  expect(said).toContain(
    'No row says whether these converted, so they have no rate: 10 EQLs, 20 MQLs. Add a converted date to their rows, or add them to the leads tab.',
  );
});

it('says which column is read instead of a stage that never moved', () => {
  const table = leads(['Stage', 'Status', 'Close date'], (place) => [
    'Proposal',
    place % 3 ? 'Open' : 'Won',
    '2026-02-01',
  ]);
  expect(told(table)).toEqual([
    '“Stage” of the leads tab never says how a lead ends (Proposal), so it isn’t read as a list of outcomes. “Status” is read instead.',
  ]);
});

it('tells of conversions without a date, up to a fifth of them', () => {
  const table = leads(['Converted', 'Converted date'], (place) => [
    true,
    place === 12 ? '' : '2026-02-01',
  ]);
  expect(told(table)).toEqual([
    'These converted on a day that nobody wrote down, so they count as not converted within the window, and in no time to convert: 1 MQL. Add their dates in “Converted date”.',
  ]);
});

it('tells of more, where the other group has its dates', () => {
  const table = leads(['Converted', 'Converted date'], (place) => [
    true,
    place < 20 ? '2026-02-01' : '',
  ]);
  expect(told(table)).toEqual([
    '10 of 20 conversions of MQLs have no date, so no window can be applied: they have no rate. Add a column “Converted date”.',
  ]);
});

it.each<[string, Table, Partial<Settings>, RegExp]>([
  [
    'because the settings say so',
    leads(['Converted date'], () => ['2026-02-01']),
    { window: 'none' },
    /^Window is set to none, so all conversions so far count, .* longer\.$/,
  ],
  [
    'since no conversion has a date',
    leads(['Converted'], () => ['Y']),
    {},
    /^No conversion has a date, so all .* add a column “Converted date”\.$/,
  ],
])('says that no window applies, %s', (_, table, changes, expected) => {
  expect(told(table, changes)).toEqual([expect.stringMatching(expected)]);
});
