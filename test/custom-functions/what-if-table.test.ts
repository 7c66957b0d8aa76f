// EQL_WHAT_IF: what the formula takes, what it shows, and what it says when something is wrong.
import { whatIfTable } from '../../src/custom-functions/what-if-table';

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);
const AS_OF = day('2026-06-30');

const TABLE = [
  ['Overlaps, exported by Sam', '', '', '', '', '', '', '', ''],
  [
    'Account',
    'Partner',
    'Overlap',
    'Overlap date',
    'Warmth',
    'Fit',
    'Motion',
    'Converted',
    'EQL since',
  ],
  [
    'Acme',
    'Globex',
    'Customer',
    day('2026-01-10'),
    'Hot',
    'A',
    'Co-sell',
    day('2026-02-20'),
    day('2026-02-01'),
  ],
  ['Hooli', 'Globex', 'Customer', day('2026-01-10'), 'Lukewarm', 'A', 'Co-sell', '', ''],
  ['Stark', 'Globex', 'Prospect', day('2026-06-01'), 'Warm', 'B', 'Co-sell', '', ''],
  ['Stark', 'Initech', 'Prospect', day('2026-06-10'), 'Warm', 'B', 'Co-sell', '', ''],
  ['Umbrella', 'Initech', 'Prospect', day('2026-06-10'), '', 'B', '', '', ''],
  ['', '', '', '', '', '', '', '', ''],
];
const HEADER = [
  'Warmth bar',
  'Rows',
  'EQLs',
  'Mature',
  'Converted',
  'Rate',
  'Low',
  'High',
  'Left out',
];

const SETTINGS = [
  ['Setting', 'Value'],
  ['As-of date', AS_OF],
  ['Warmth clears at', 0.65],
];

test('one row a bar: rows, EQLs, and beside them how the mature ones convert', () => {
  const [header, low, high] = whatIfTable(TABLE, [[0.4, 0.8]], AS_OF, undefined);
  expect(header).toEqual(HEADER);
  expect(low?.slice(0, 6)).toEqual([0.4, 4, 3, 2, 1, 0.5]); // Stark counts once, and is too young
  expect(low?.[6]).toBeCloseTo(0.0945, 4);
  expect(low?.[7]).toBeCloseTo(0.9055, 4);
  expect(high?.slice(0, 6)).toEqual([0.8, 1, 1, 1, 1, 1]);
});

test('without bars: 0.3 to 0.9, and the settings’ own bar', () => {
  const bars = (settings: unknown): unknown[] =>
    whatIfTable(TABLE, undefined, AS_OF, settings)
      .slice(1)
      .map(([bar]) => bar);
  expect(bars('')).toEqual([0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]);
  expect(bars(SETTINGS)).toEqual([0.3, 0.4, 0.5, 0.6, 0.65, 0.7, 0.8, 0.9]);
});

test.each<[string, unknown, number[]]>([
  ['one number', 0.5, [0.5]],
  ['a percentage as text', '50%', [0.5]],
  ['a column with blank cells in it', [[0.9], [''], [0.3], ['']], [0.9, 0.3]],
  ['the same bar twice', [[0.5, 0.5]], [0.5, 0.5]], // the result stays beside its bars
])('bars may be %s', (_, bars, tried) => {
  const rows = whatIfTable(TABLE, bars, AS_OF, undefined).slice(1);
  expect(rows.map(([bar]) => bar)).toEqual(tried);
});

test('the settings’ as-of date stands in for one that is left out', () => {
  expect(whatIfTable(TABLE, 0.4, '', SETTINGS)).toEqual(whatIfTable(TABLE, 0.4, AS_OF, SETTINGS));
});

test('a figure that doesn’t exist is an empty cell', () => {
  const young = [TABLE[1] ?? [], TABLE[4] ?? []];
  expect(whatIfTable(young, 0.6, AS_OF, '')[1]).toEqual([0.6, 1, 1, 0, '', '', '', '', 0]);
  const silent = TABLE.map((cells) => cells.filter((_cell, column) => column !== 7));
  expect(whatIfTable(silent, 0.4, AS_OF, '')[1]).toEqual([0.4, 4, 3, 2, '', '', '', '', 0]);
});

test.each<[string, () => unknown, string]>([
  [
    'a bar that is none',
    () => whatIfTable(TABLE, [[0.5], [60]], AS_OF, ''),
    'bars is 60: it must be above 0 and up to 1, such as 0.6 or 60%.',
  ],
  ['a bar of 0', () => whatIfTable(TABLE, 0, AS_OF, ''), 'bars is 0: it must be above 0'],
  ['a word', () => whatIfTable(TABLE, 'low', AS_OF, ''), 'bars is "low": it must be above 0'],
  [
    'no as-of date anywhere',
    () => whatIfTable(TABLE, 0.5, '', ''),
    'as_of is blank, and the settings have no as-of date: give a date, such as 2026-06-30.',
  ],
  [
    'an as-of date that is none',
    () => whatIfTable(TABLE, 0.5, 'soon', ''),
    'as_of is "soon": it must be a date, such as 2026-06-30.',
  ],
  [
    'a range without its header',
    () => whatIfTable(TABLE.slice(2), 0.5, AS_OF, ''),
    'table: no column was found for',
  ],
  [
    'a list without warmth and motion',
    () => whatIfTable([['Account', 'Partner', 'Overlap', 'Fit']], 0.5, AS_OF, ''),
    'table: no column was found for Warmth, Motion. Head the columns so, and select the overlap list with its header row.',
  ],
  ['no table at all', () => whatIfTable('', 0.5, AS_OF, ''), 'table: no column was found for'],
  [
    'a broken setting',
    () => whatIfTable(TABLE, 0.5, AS_OF, [['Warmth clears at', 'lots']]),
    "settings, row 1: “Warmth clears at” can't be “lots”.",
  ],
])('%s is named', (_, formula, message) => {
  expect(formula).toThrow(message);
});

test('the arguments stay as they were', () => {
  const frozen = Object.freeze(TABLE.map((cells) => Object.freeze(cells.slice())));
  expect(whatIfTable(frozen, 0.4, AS_OF, '')).toEqual(whatIfTable(TABLE, 0.4, AS_OF, ''));
});
