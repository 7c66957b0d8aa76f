// Workbooks for the jobs, of any number of rows: an overlap list, a list of leads, a tab that has nothing
// to do with either; as they come, scored, or with all of the add-on's tabs. Every row is another account.
import { quietly } from '../../../host/engine/quietly';
import { createHost, type Host, sheetData, workbookData } from '../../../host/node';

/** Whenever a job is run, it is this day. */
export const TODAY = new Date('2026-06-30T09:30:00Z');

export type Rows = Parameters<typeof sheetData>[1];
type CellValue = Rows[number][number];

export const OVERLAPS = 'Overlaps';
export const LEADS = 'Leads';
/** What an import reads. */
export const FEBRUARY = 'February';
/** A tab that is none of the add-on's business. */
export const NOTES = 'Notes';

/** A text of the user's on a tab of the add-on's, which has to survive there. */
export interface Mark {
  readonly tab: string;
  readonly text: string;
}

export interface Book {
  readonly name: string;
  readonly sheets: (rows: number) => { readonly [name: string]: Rows };
  /** What has happened in it: jobs that were run, edits that were made since. */
  readonly since?: (host: Host) => void;
  readonly marks?: readonly Mark[];
}

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

/** `Account 007`: sorted by name, the rows stand in the order in which they were written. */
export const accountName = (number: number): string => `Account ${String(number).padStart(5, '0')}`;

const PARTNERS = ['Northwind', 'Contoso', 'Fabrikam'];
const HEADERS = [
  'Account',
  'Partner',
  'Website',
  'Overlap',
  'Warmth',
  'Last touch',
  'Will introduce',
  'Fit',
  'Motion',
  'Owner',
  'Due',
  'Qualified date',
  'Phone',
  'Letters',
];

/** One of each kind, in turn; what a row lacks decides what it is. */
const KINDS: readonly (readonly CellValue[])[] = [
  ['Customer', 'Warm', day('2026-06-10'), 'yes', 'A', 'Co-sell', 'Dana', day('2026-07-30')],
  ['Open opportunity', '', '', '', 'B', '', '', ''],
  ['Customer', 'Hot', day('2026-06-20'), '', 'Tier 1', '', '', ''],
  ['Prospect', 'Warm', day('2025-06-10'), '', 'A', 'Co-sell', 'Lee', day('2026-07-30')],
  ['none', 'Hot', day('2026-06-10'), '', 'A', 'Co-sell', 'Dana', ''],
  ['Customer', 'maybe', day('2026-06-10'), '', 'A', 'Co-sell', 'Lee', day('2026-06-01')],
  ['Customer', 'Warm', day('2026-06-10'), 'no', 'D', '', '', ''],
];

const DAY_MS = 24 * 60 * 60 * 1000;

/** The rows of the first kind, which qualify, did so some time ago. */
const qualifiedOn = (number: number): CellValue =>
  number % KINDS.length === 1 ? new Date(day('2026-01-05').getTime() + (number % 60) * DAY_MS) : '';

function overlapRow(number: number, at: number): CellValue[] {
  const account = accountName(number);
  const [overlap, warmth, touch, willing, fit, motion, owner, due] =
    KINDS[(number - 1) % KINDS.length] ?? [];
  return [
    ...[account, PARTNERS[number % PARTNERS.length], `https://www.account${number}.example/`],
    ...[overlap, warmth, touch, willing, fit, motion, owner, due, qualifiedOn(number)],
    // Text that a program would make a formula or a number of, and a formula that must stay one.
    ...[number % 2 === 0 ? '+49 30 901820' : '0012', `=LEN(A${at})`],
  ];
}

/** A title above the header, as exports have it. */
function overlapSheet(rows: number): Rows {
  const first = 3;
  const list = Array.from({ length: rows }, (_row, index) => overlapRow(index + 1, index + first));
  return [['Partner overlaps, exported by Dana'], HEADERS, ...list];
}

/**
 * Each second lead is of an account on the overlap tab, where a half of those that qualify converts;
 * every other of the rest does.
 */
function leadsSheet(rows: number): Rows {
  const list = Array.from({ length: rows }, (_row, index) => {
    const account = index % 2 === 0 ? accountName(index + 1) : `Lead ${index + 1}`;
    const hasConverted = index % 4 === 1 || index % (4 * KINDS.length) === 0;
    const converted = hasConverted ? day('2026-03-20') : '';
    return [account, 'MQL', day('2026-01-10'), converted, hasConverted ? 'Closed won' : 'Open'];
  });
  return [['Account', 'Lead type', 'Qualified date', 'Converted date', 'Stage'], ...list];
}

/** Those that February's list calls otherwise, or lacks; two are new in it. */
const STRONGER = 4;
const GONE = 5;
const NEW_IN_FEBRUARY = 2;

/** What the partners say a month later, of the same accounts. */
function februarySheet(rows: number): Rows {
  const list = Array.from({ length: rows + NEW_IN_FEBRUARY }, (_row, index) => index + 1)
    .filter((number) => number !== GONE)
    .map((number): CellValue[] => {
      const [account, partner, website, overlap] = overlapRow(number, number);
      return [account, partner, website, number === STRONGER ? 'Customer' : overlap];
    });
  return [['Account', 'Partner', 'Website', 'Overlap'], ...list];
}

const NOTES_SHEET: Rows = [['Call Dana on Monday'], [42, '=A2*2'], [day('2026-06-01'), true]];

const LISTS = (rows: number): { [name: string]: Rows } => ({
  [OVERLAPS]: overlapSheet(rows),
  [LEADS]: leadsSheet(rows),
  [NOTES]: NOTES_SHEET,
});

/** Types into a cell of a list, found by its row's account and its header. */
export function typeInto(host: Host, account: string, header: string, content: string): void {
  const { values } = host.sheet(OVERLAPS);
  const headers = values.find((row) => row.includes('Account')) ?? [];
  const row = values.findIndex(([first]) => first === account);
  host.workbook.cells.write(idOf(host, OVERLAPS), [
    [row, headers.indexOf(header), content, undefined],
  ]);
}

function idOf(host: Host, tab: string): string {
  const id = host.workbook.sheets.idOf(tab);
  if (id === undefined) throw new Error(`The workbook has no tab ${tab}.`);
  return id;
}

/** Google's new tabs have 1,000 x 26 cells; a tab of ours that somebody has cut to size is as good. */
function cutToSize(host: Host, tabs: readonly string[]): void {
  const { grid, cells } = host.workbook;
  for (const tab of tabs) {
    const id = idOf(host, tab);
    const { rows, columns } = cells.extent(id);
    const spare = { rows: grid.rows(id) - rows - 1, columns: grid.columns(id) - columns };
    if (spare.rows > 0) grid.remove(id, 'ROW', rows + 1, spare.rows);
    if (spare.columns > 0) grid.remove(id, 'COL', columns, spare.columns);
  }
}

/** Runs a menu item of the add-on's; it must have worked. */
function choose(host: Host, job: string, done: RegExp): void {
  host.run(job);
  const said = host.calls[host.calls.length - 1];
  const text = JSON.stringify(said);
  if (!done.test(text)) throw new Error(`${job} was to prepare a workbook, and said: ${text}`);
}

const score = (host: Host): void => choose(host, 'scoreThisSheet', /rows? of/);

/** Somebody's edits after the scores: one row more qualifies, one falls back. */
function editScored(host: Host): void {
  typeInto(host, accountName(3), 'Motion', 'Co-sell');
  typeInto(host, accountName(3), 'Owner', 'Dana');
  typeInto(host, accountName(3), 'Due', '46233');
  typeInto(host, accountName(1), 'Warmth', 'Cold');
}

/** What a user leaves on the add-on's own tabs. */
const MARKS: readonly Mark[] = [
  { tab: 'EQL Settings', text: '0.55' },
  { tab: 'EQL Summary', text: 'for the board, Dana' },
  { tab: 'EQL Summary', text: 'my own sums below' },
  { tab: 'EQL History', text: 'my own sums below' },
  { tab: 'Partner Feedback', text: '46150' },
];

/** Fills in when the first partner was told. */
export function tellFirstPartner(host: Host): void {
  const feedback = host.sheet('Partner Feedback').values;
  const header = feedback.findIndex((row) => row.includes('Told on'));
  const told = feedback[header]?.indexOf('Told on') ?? 0;
  host.workbook.cells.write(idOf(host, 'Partner Feedback'), [
    [header + 1, told, '46150', 'd mmm yyyy'],
  ]);
}

/** The summary that was just built becomes one of a month ago, with what the user has written below. */
function ageHistory(host: Host): void {
  host.workbook.cells.write(idOf(host, 'EQL History'), [[1, 0, '46171', 'd mmm yyyy']]);
  host.type('EQL History', 'A3', 'my own sums below');
}

function makeAllTabs(host: Host): void {
  score(host);
  choose(host, 'openSettings', /EQL Settings/);
  choose(host, 'writePartnerFeedback', /is built/);
  choose(host, 'buildSummaryTab', /EQL/);
  const settings = host
    .sheet('EQL Settings')
    .values.findIndex(([label]) => /^Warmth clears/.test(String(label)));
  host.type('EQL Settings', `B${settings + 1}`, '0.55');
  tellFirstPartner(host);
  ageHistory(host);
  cutToSize(host, ['EQL Settings', 'EQL Summary', 'EQL History', 'Partner Feedback']);
  const { rows } = host.workbook.cells.extent(idOf(host, 'EQL Summary'));
  host.type('EQL Summary', 'P3', 'for the board, Dana');
  host.type('EQL Summary', `A${rows + 1}`, 'my own sums below');
  host.select(OVERLAPS, 'A4');
}

/** A kind of lead that wasn't there before, so that the summary has a row more. */
function editAll(host: Host): void {
  editScored(host);
  host.type(LEADS, 'B3', 'SQL');
}

/** A new spreadsheet with one tab of the user's. */
export const EMPTY: Book = { name: 'a new spreadsheet', sheets: () => ({ [NOTES]: NOTES_SHEET }) };

export const FRESH: Book = { name: 'two lists as they were exported', sheets: LISTS };

/** The list, and next to it the export that came a month later. */
export const NEXT_MONTH: Book = {
  name: 'a list, and the next month’s export',
  sheets: (rows) => ({ ...LISTS(rows), [FEBRUARY]: februarySheet(rows) }),
};

export const SCORED: Book = {
  name: 'a scored list that was edited since',
  sheets: LISTS,
  since(host) {
    score(host);
    editScored(host);
  },
};

/** Wide enough that a hundred rows are too many cells to be read for the sake of one row. */
const FAR_COLUMN = 215;
const FEWEST_LONG = 96;

const widened = ([title = [], headers = [], ...list]: Rows): Rows => {
  const blank = new Array<CellValue>(FAR_COLUMN - headers.length).fill('');
  return [title, [...headers, ...blank, 'Remarks'], ...list];
};

/** A scored list that is read whole for the list's sake alone. */
export const LONG: Book = {
  name: 'a long scored list that was edited since',
  sheets: (rows) => ({
    ...LISTS(rows),
    [OVERLAPS]: widened(overlapSheet(Math.max(rows, FEWEST_LONG))),
  }),
  since(host) {
    score(host);
    editScored(host);
  },
};

/** Two settings are gone, so that there is something to complete. */
export const GAPS: Book = {
  name: 'settings with two rows deleted',
  sheets: LISTS,
  marks: MARKS.slice(0, 1),
  since(host) {
    choose(host, 'openSettings', /EQL Settings/);
    host.type('EQL Settings', 'B3', '0.55');
    host.workbook.grid.remove(idOf(host, 'EQL Settings'), 'ROW', 7, 2);
    cutToSize(host, ['EQL Settings']);
    host.select(OVERLAPS, 'A4');
  },
};

export const COMPLETE: Book = {
  name: 'a spreadsheet with all tabs, edited since',
  sheets: LISTS,
  marks: MARKS,
  since(host) {
    makeAllTabs(host);
    editAll(host);
  },
};

/** No column to spare, so that a job that appends one has to make room. */
const GRID = { minimumRows: 100, minimumColumns: 1 };

/** The book as it stands before the job, opened for the first time. */
export function openBook(book: Book, rows: number): Host {
  const sheets = Object.entries(book.sheets(rows)).map(([name, table]) =>
    sheetData(name, table, { ...GRID, formulas: true }),
  );
  const host = createHost({ now: () => TODAY, data: workbookData(sheets) });
  quietly(() => book.since?.(host));
  return host;
}
