// Next month's list merged into the overlap tab, row by row: what comes, changes, goes and comes back.
import type { Cell, Table } from '../../../src/core/cells/cell';
import { mergeMonth } from '../../../src/core/importing/merge-month';
import { mergedTable } from '../../../src/core/importing/merged-table';
import { monthSentences } from '../../../src/core/importing/month-text';
import { cleaned, exportTab, FEBRUARY, mergedInto, planOf, SETTINGS } from './random-list';

const JANUARY: Table = [
  ['Account', 'Domain', 'Partner', 'Overlap', 'Warmth', 'Owner'],
  ['Acme', 'acme.example', 'Northwind', 'Prospect', 'Hot', 'Ana Ruiz'],
  ['Birch', 'birch.example', 'Northwind', 'Customer', 'Cold', ''],
  ['Cedar', 'cedar.example', 'Contoso', 'Customer', '', 'Ben Ode'],
];
const shown = (table: Table): readonly (readonly Cell[])[] =>
  table.map((row) =>
    row.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell)),
  );
const list = (...rows: readonly (readonly Cell[])[]) =>
  cleaned([['Company Name', 'Website', 'Partner Name', 'Partner Populations'], ...rows]);

const ACME = ['Acme', 'https://acme.example', 'Northwind', 'Customers'];
const BIRCH = ['Birch', 'birch.example', 'Northwind', 'Customer'];
const DOGWOOD = ['Dogwood', 'dogwood.example', 'Northwind', 'Open Opportunities'];

it('a new row comes last, an overlap is refreshed with the old one noted, and work stays', () => {
  const february = list(DOGWOOD, ACME, BIRCH);
  const plan = planOf(JANUARY, february);
  expect(shown(mergedTable(JANUARY, 0, plan))).toEqual([
    [...(JANUARY[0] ?? []), 'Overlap before'],
    [
      ...['Acme', 'acme.example', 'Northwind', 'Customer', 'Hot', 'Ana Ruiz'],
      'Prospect until 3 February 2026',
    ],
    JANUARY[2],
    JANUARY[3], // no row of the list is of Contoso
    ['Dogwood', 'dogwood.example', 'Northwind', 'Open opportunity'],
  ]);
  expect(monthSentences(plan.report)).toEqual([
    '3 rows in the list.',
    '1 row added behind the others: row 5.',
    '1 row with another overlap: row 2.',
    '1 row left alone, since the list doesn’t name the partner: Contoso.',
  ]);
});

it('the partner’s own words that go are noted with the overlap, and told as a change of it', () => {
  const standing: Table = [
    ['Account', 'Domain', 'Partner', 'Overlap', 'Partner population'],
    ['Acme', 'acme.example', 'Northwind', 'Customer', 'Customers - EMEA'],
    ['Birch', 'birch.example', 'Northwind', 'Prospect', 'Prospects - Tier 1'],
    ['Dogwood', 'dogwood.example', 'Northwind', 'Prospect', ''],
  ];
  const plan = planOf(
    standing,
    list(['Acme', 'acme.example', 'Northwind', 'Customers - APAC'], BIRCH, [
      'Dogwood',
      'dogwood.example',
      'Northwind',
      'Prospects - Tier 2',
    ]),
  );
  const rows = mergedTable(standing, 0, plan).map((row) => row.slice(3));
  expect(rows.slice(1)).toEqual([
    ['Customer', 'Customers - APAC', 'Customer (Customers - EMEA) until 3 February 2026'],
    ['Customer', '', 'Prospect (Prospects - Tier 1) until 3 February 2026'],
    ['Prospect', 'Prospects - Tier 2'],
  ]);
  expect(plan.report.overlapChanged.map(({ before, after }) => [before, after])).toEqual([
    ['Customer (Customers - EMEA)', 'Customer (Customers - APAC)'],
    ['Prospect (Prospects - Tier 1)', 'Customer'],
  ]);
  expect(plan.report.filled).toBe(1);
});

it('a row that is gone is marked with the day, and the mark goes once it is back', () => {
  const gone = mergedInto(JANUARY, list(ACME));
  expect(shown(gone).map((row) => row[7])).toEqual([
    'Not in list since',
    undefined, // in the list
    '2026-02-03',
    undefined,
  ]);
  const stillGone = mergedInto(gone, list(ACME), FEBRUARY + 28);
  expect(stillGone).toEqual(gone);
  const back = mergedInto(stillGone, list(ACME, BIRCH), FEBRUARY + 56);
  expect(back[2]).toEqual([...(JANUARY[2] ?? []), '', '']);
});

it('an overlap that changes again keeps what it was, month by month', () => {
  const twice = mergedInto(
    mergedInto(JANUARY, list(ACME, BIRCH)),
    list(['Acme', 'acme.example', 'Northwind', 'Churned'], BIRCH),
    FEBRUARY + 28,
  );
  expect(twice[1]?.slice(3)).toEqual([
    ...['Churned', 'Hot', 'Ana Ruiz'],
    'Prospect until 3 February 2026; Customer until 3 March 2026',
  ]);
});

it('an account with another name is found by its website, and its new name only proposed', () => {
  const february = list(['Acme Group', 'acme.example', 'Northwind', 'Prospect'], BIRCH);
  const plan = planOf(JANUARY, february);
  expect(plan.changes).toEqual([]);
  expect(plan.appended).toEqual([]);
  expect(monthSentences(plan.report)).toContain(
    'Row 2, Acme, may be called Acme Group now: both have acme.example.',
  );
  const terms = { settings: SETTINGS, day: FEBRUARY, rename: true };
  const renamed = mergeMonth(exportTab(JANUARY), february, terms);
  expect(mergedTable(JANUARY, 0, renamed)[1]?.[0]).toBe('Acme Group');
});

it('IDs of two systems match nobody, and aren’t mixed in one column', () => {
  const table: Table = [
    ['Account', 'Account ID', 'Partner', 'Overlap'],
    ['Acme', '001A', 'Northwind', 'Customer'],
  ];
  const other = cleaned([
    ['Account', 'Account ID', 'Partner', 'Overlap'],
    ['Acme', 'x-1', 'Northwind', 'Customer'],
    ['Birch', 'x-2', 'Northwind', 'Customer'],
  ]);
  expect(mergedInto(table, other)).toEqual([...table, ['Birch', '', 'Northwind', 'Customer']]);
});

it('a blank cell is filled, and a filled one stays and is told where the list says something else', () => {
  const february = cleaned([
    ['Account', 'Domain', 'Partner', 'Overlap', 'Account owner', 'Partner AE Email'],
    ['Acme', 'acme.example', 'Northwind', 'Prospect', 'Sam Reed', 'cho@northwind.example'],
    ['Birch', 'birch.example', 'Northwind', 'Customer', 'Sam Reed', ''],
  ]);
  const plan = planOf(JANUARY, february);
  expect(shown(mergedTable(JANUARY, 0, plan)).slice(0, 3)).toEqual([
    [...(JANUARY[0] ?? []), 'Partner contact email'],
    [...(JANUARY[1] ?? []), 'cho@northwind.example'],
    ['Birch', 'birch.example', 'Northwind', 'Customer', 'Cold', 'Sam Reed'],
  ]);
  expect(plan.report.kept).toEqual([
    { row: 2, what: 'Acme at Northwind', header: 'Owner', kept: 'Ana Ruiz', said: 'Sam Reed' },
  ]);
});

it('a column in which everybody would get another text is filled only where it was blank', () => {
  const accounts = Array.from({ length: 60 }, (_account, at) => `Account${at}`);
  const header = ['Account', 'Partner', 'Overlap', 'Partner contact'];
  const standing = (first: string): Table => [
    header,
    ...accounts.map((name, at) => [name, 'Northwind', 'Customer', at === 0 ? first : '']),
  ];
  const february = cleaned([
    header,
    ...accounts.map((name) => [name, 'Northwind', 'Customer', `Contact of ${name}`]),
  ]);
  expect(planOf(standing(''), february).report.filled).toBe(60);
  const { report } = planOf(standing('Cho Park'), february);
  expect(report.filled).toBe(0);
  expect(report.notFilled).toEqual([{ header: 'Partner contact', cells: 59 }]);
});

it('a cell that a formula fills is never written to', () => {
  const isFormula = (_row: number, column: number): boolean => column === 3;
  const standing = { ...exportTab(JANUARY), isFormula };
  const terms = { settings: SETTINGS, day: FEBRUARY };
  const { changes, report } = mergeMonth(standing, list(ACME, BIRCH), terms);
  expect(changes).toEqual([]);
  expect(report.formulaCells).toBe(1);
});

it('a row that names several partners is in the list with any of them, and keeps its overlap', () => {
  const table: Table = [
    ['Account', 'Partner', 'Overlap'],
    ['Acme', 'Northwind; Contoso', 'Prospect'],
  ];
  const { changes, appended } = planOf(table, list(['Acme', '', 'Contoso', 'Customer']));
  expect([changes, appended]).toEqual([[], []]);
});

it('whom the settings leave out isn’t gone, since no list has it', () => {
  const table: Table = [
    ['Account', 'Partner', 'Overlap'],
    ['Acme', 'Northwind', 'Prospect'],
    ['Rival Corp', 'Northwind', 'Customer'],
  ];
  expect(planOf(table, list(['Acme', '', 'Northwind', 'Prospect'])).changes).toEqual([]);
});

it('a list that says no overlap leaves the one that is known', () => {
  const table: Table = [
    ['Account', 'Partner', 'Overlap'],
    ['Acme', 'Northwind', '-'],
  ];
  const blank = cleaned(table);
  expect(planOf(JANUARY, blank).changes.filter(({ column }) => column === 3)).toEqual([]);
});

it('new rows come right below the list, where blanks and unticked boxes go on down the tab', () => {
  const table: Table = [
    ['Account', 'Partner', 'Overlap', 'Done'],
    ['Acme', 'Northwind', 'Prospect', true],
    ['', '', '', false],
    ['', '', '', false],
  ];
  const february = list(
    ['Acme', '', 'Northwind', 'Prospect'],
    ['Elm', '', 'Northwind', 'Customer'],
  );
  expect(mergedInto(table, february)).toEqual([
    ...table.slice(0, 2),
    ['Elm', 'Northwind', 'Customer', false],
    ['', '', '', false],
  ]);
});

it.each([
  'Prospect until 3 February 2026',
  'Prospect bis 3. Februar 2026',
  'Prospect hasta el 3 de febrero de 2026',
])('an import that was cut off behind its note, %s, notes nothing twice', (note) => {
  const [header = [], acme = [], ...others] = JANUARY;
  const noted = [
    [...header, 'Overlap before'],
    [...acme, note],
    ...others.map((row) => [...row, '']),
  ];
  const merged = mergedInto(noted, list(ACME, BIRCH));
  expect(merged[1]?.slice(3)).toEqual(['Customer', 'Hot', 'Ana Ruiz', note]);
});
