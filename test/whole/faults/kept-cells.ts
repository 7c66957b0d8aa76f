// Whether every cell of the user's is still there and still in its row, and whether the add-on's values
// stand beside the rows that they belong to. Knows the two rules, not what was done to the spreadsheet.
import { cellName } from '../../../host/engine/a1';
import { NOTES, OVERLAPS } from '../jobs/books';
import { type Job, SCORE_COLUMNS } from '../jobs/job';
import type { Picture, TabPicture } from './picture';

/** Our own rules carry this in their formula. */
const OUR_RULE = 'EQL flag';

type Cells = TabPicture['cells'];

const cellAt = (cells: Cells, row: number, column: number): string => cells[row]?.[column] ?? '';

const tabOf = ({ tabs }: Picture, name: string): TabPicture | undefined =>
  tabs.find((tab) => tab.name === name);

/** The headers of the columns that the add-on may fill, whether it has them already or not. */
export const ownHeaders = ({ writes = {} }: Job): readonly string[] =>
  Array.from(new Set([...SCORE_COLUMNS, ...(writes.columns ?? [])]));

interface List {
  readonly cells: Cells;
  readonly headerRow: number;
  /** Header by column. */
  readonly headers: readonly string[];
  readonly width: number;
}

export function listIn(picture: Picture): List | undefined {
  const cells = tabOf(picture, OVERLAPS)?.cells;
  if (cells === undefined) return undefined;
  const headerRow = cells.findIndex(([first]) => first === 'Account');
  const width = Math.max(...cells.map((row) => row.length));
  return { cells, headerRow, headers: cells[headerRow] ?? [], width };
}

/**
 * The list with its rows in the order that another has them in, by their accounts; what that one lacks
 * comes last. Whoever sorts a list sorts the rows that came meanwhile with it.
 */
function inOrderOf(list: List, other: List): List {
  const accountOf = ([account = '']: readonly string[]): string => account;
  const known = new Map(list.cells.slice(list.headerRow + 1).map((row) => [accountOf(row), row]));
  const top = list.cells.slice(0, list.headerRow + 1);
  const below = other.cells.slice(other.headerRow + 1);
  const shared = below.map((row) => known.get(accountOf(row)) ?? []);
  const others = new Set(below.map(accountOf));
  const rest = Array.from(known).filter(([account]) => account !== '' && !others.has(account));
  return { ...list, cells: [...top, ...shared, ...rest.map(([, row]) => row)] };
}

/** What a list has under a header beside an account; '' where it has neither. */
function valueIn(list: List | undefined, account: string, header: string): string {
  if (list === undefined) return '';
  const row = list.cells.findIndex(([first]) => first === account);
  const column = list.headers.indexOf(header);
  return row < 0 || column < 0 ? '' : cellAt(list.cells, row, column);
}

/**
 * The first cell of the user's that isn't as `before` has it, or the first value of the add-on's that
 * none of the `fair` pictures has beside the same account; undefined when all is well.
 */
export function firstLoss(
  now: Picture,
  before: Picture,
  fair: readonly Picture[],
  job: Job,
): string | undefined {
  for (const tab of before.tabs) {
    if (tab.isOwn || job.writes?.tabs?.includes(tab.name)) continue;
    const found = tabOf(now, tab.name);
    if (found === undefined) return `The tab ${tab.name} is gone.`;
    const loss = tab.name === OVERLAPS ? listLoss(now, before, fair, job) : tabLoss(found, tab);
    if (loss !== undefined) return loss;
  }
  return lostMark(now, before, job);
}

function tabLoss(now: TabPicture, before: TabPicture): string | undefined {
  const [is, was] = [now, before].map(({ looks, ...tab }) =>
    JSON.stringify([tab, Array.from(looks)]),
  );
  return is === was ? undefined : `The tab ${before.name} has changed.`;
}

function listLoss(
  now: Picture,
  before: Picture,
  fair: readonly Picture[],
  job: Job,
): string | undefined {
  const [found, was] = [listIn(now), listIn(before)];
  if (!found || !was) return undefined;
  const appends = job.writes?.appends === true;
  const is = appends ? inOrderOf(found, was) : found;
  const own = ownHeaders(job);
  const lists = [was, ...fair.map(listIn)];
  const { account: target = '', headers: asked = [] } = job.writes?.row ?? {};
  const isAsked = (header: string, account: string): boolean =>
    account === target && asked.includes(header);
  const height = Math.max(is.cells.length, was.cells.length);
  const isNew = (row: number): boolean => appends && row >= was.cells.length;
  /** Of a row that a list rightly lacks, nothing need be left. */
  const isGone = (account: string): boolean =>
    appends && lists.some((list) => !list?.cells.some(([first]) => first === account));
  for (let row = 0; row < height; row += 1) {
    const account = cellAt((isNew(row) ? is : was).cells, row, 0);
    for (let column = 0; column < Math.max(is.width, was.width); column += 1) {
      const value = cellAt(is.cells, row, column);
      const header = is.headers[column] || (was.headers[column] ?? '');
      const place = `${OVERLAPS}!${cellName(row, column)} (${header} of ${account || 'no account'})`;
      if (value === '' && isGone(account)) continue;
      const isOurs = own.includes(header) ? row >= was.headerRow : isAsked(header, account);
      if (isOurs || isNew(row)) {
        const isFair =
          row === was.headerRow || account === ''
            ? [header, ''].includes(value)
            : lists.some((list) => valueIn(list, account, header) === value);
        if (!isFair) return `${place} holds “${value}”, which is another row's.`;
      } else if (value !== cellAt(was.cells, row, column)) {
        return `${place} held “${cellAt(was.cells, row, column)}” and now holds “${value}”.`;
      }
    }
  }
  const isDated = (header: string, row: number, column: number): boolean =>
    (appends && cellAt(found.cells, row, 0) !== cellAt(was.cells, row, 0)) ||
    isAsked(header, cellAt(was.cells, row, 0)) ||
    (asked.includes(header) && cellAt(was.cells, row, column) === '');
  return looksLoss(now, before, own, isDated);
}

/**
 * Looks outside our columns, and the user's conditional formats in their order. Where a save met a row that
 * somebody moved meanwhile, it puts the values back; a blank cell keeps the format of the date that stood
 * there for a moment, which shows nowhere.
 */
function looksLoss(
  now: Picture,
  before: Picture,
  own: readonly string[],
  isDated: (header: string, row: number, column: number) => boolean,
): string | undefined {
  const is = tabOf(now, OVERLAPS);
  const was = tabOf(before, OVERLAPS);
  const list = listIn(now);
  if (!is || !was || !list) return undefined;
  for (let row = 0; row < was.cells.length; row += 1) {
    for (let column = 0; column < list.width; column += 1) {
      const name = cellName(row, column);
      const header = list.headers[column] ?? '';
      if (own.includes(header) || isDated(header, row, column)) continue;
      if (is.looks.get(name) !== was.looks.get(name))
        return `The look of ${OVERLAPS}!${name} changed.`;
    }
  }
  const users = ({ rules }: TabPicture): string =>
    rules.filter((rule) => !rule.includes(OUR_RULE)).join();
  return users(is) === users(was) ? undefined : `A conditional format of ${OVERLAPS} has changed.`;
}

/** What the user wrote on our tabs stands there still, wherever the page has moved it. */
function lostMark(now: Picture, before: Picture, { book }: Job): string | undefined {
  const stands = (picture: Picture, tab: string, text: string): boolean =>
    tabOf(picture, tab)?.cells.some((row) => row.includes(text)) ?? false;
  const lost = book.marks?.find(
    ({ tab, text }) => stands(before, tab, text) && !stands(now, tab, text),
  );
  return lost && `“${lost.text}” is gone from ${lost.tab}.`;
}

/** A tab that nobody but the add-on can have made, and that it doesn't know for its own. */
export function strayTab(now: Picture, before: Picture): string | undefined {
  const known = new Set([NOTES, ...before.tabs.map(({ name }) => name)]);
  return now.tabs.find(({ name, isOwn }) => !isOwn && !known.has(name))?.name;
}
