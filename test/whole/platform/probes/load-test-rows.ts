// The rows of a load test: every account another one, of each kind in turn.

type Cell = string | Date;

const day = (month: number, date: number): Date => new Date(2026, month, date);

const KINDS: readonly (readonly Cell[])[] = [
  ['Customer', 'Warm', day(5, 10), 'A', 'Co-sell', 'Dana', day(6, 30)],
  ['Open opportunity', '', '', 'B', '', '', ''],
  ['Customer', 'Hot', day(5, 20), 'A', '', '', ''],
  ['Prospect', 'Lukewarm', day(0, 10), 'B', 'Co-sell', 'Lee', day(6, 30)],
  ['none', 'Hot', day(5, 10), 'A', 'Co-sell', 'Dana', ''],
];
const PARTNERS = ['Northwind', 'Contoso', 'Fabrikam'];
const TYPES = ['MQL', 'SQL', 'Event'];

const account = (number: number): string => `Load account ${number + 1}`;

const numbered = (rows: number, row: (number: number) => Cell[]): Cell[][] =>
  Array.from({ length: rows }, (_row, number) => row(number));

export const overlapRows = (rows: number): Cell[][] => [
  ['Account', 'Partner', 'Overlap', 'Warmth', 'Last touch', 'Fit', 'Motion', 'Owner', 'Due'],
  ...numbered(rows, (number) => [
    account(number),
    PARTNERS[number % PARTNERS.length] ?? '',
    ...(KINDS[number % KINDS.length] ?? []),
  ]),
];

/** Half of the accounts are leads as well; every fifth of these was won. */
export const leadRows = (rows: number): Cell[][] => [
  ['Company', 'Lead type', 'Qualified date', 'Converted date'],
  ...numbered(Math.floor(rows / 2), (number) => [
    account(number * 2),
    TYPES[number % TYPES.length] ?? '',
    day(number % 5, 1 + (number % 28)),
    number % 5 === 0 ? day(5, 1 + (number % 28)) : '',
  ]),
];
