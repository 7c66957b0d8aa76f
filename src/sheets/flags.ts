// What conditional formatting flags on a scored tab, as formulas.
import type { Cell, Day } from '../core/cells/cell';
import { columnLetters } from '../core/cells/column-letters';
import { SERIAL_OF_1970 } from '../core/cells/day';
import { foldText, isSheetError } from '../core/cells/text';
import type { Component } from '../core/qualification/reading';

/** The columns that flags look at, 0-based; those that the tab lacks are undefined. */
export interface FlaggedColumns {
  /** 0-based; the first flagged row is the one below. */
  readonly headerRow: number;
  readonly status: number;
  readonly missing: number;
  readonly warmth: number | undefined;
  readonly lastTouch: number | undefined;
  readonly fit: number | undefined;
  readonly motion: number | undefined;
  readonly due: number | undefined;
}

export interface FlagBars {
  readonly staleDays: number;
  readonly overdueDays: number;
  /** Undefined: whatever day it is when somebody looks. */
  readonly asOf?: Day | undefined;
  /** The words that say that nothing is known. */
  readonly blankWords: readonly string[];
}

/** What stands in cells of a column that a rule colours. */
export interface FlaggedText {
  /** 0-based. */
  readonly column: number;
  readonly cells: readonly Cell[];
}

export interface FlaggedTexts {
  /** What nobody can read. */
  readonly unreadable: readonly FlaggedText[];
  /** Motions, and their statuses, that say that it is over, or rests. */
  readonly ended: readonly FlaggedText[];
}

/** One rule: the columns it colours, and when. */
export interface Flag {
  readonly columns: readonly number[];
  readonly formula: string;
  readonly background: string;
  /** A look that is told apart without colour. */
  readonly italic: boolean;
}

const VIOLET = '#d9d2e9';
const RED = '#f4cccc';
const AMBER = '#fff2cc';
const GREEN = '#d9ead3';

/**
 * Stands in each of our formulas, always true, so that our rules are known among the user's. The
 * number goes up when a rule changes in what its formula doesn't show, such as its colour.
 */
const FLAG_MARK = '"EQL flag 2"<>""';
const ANY_MARK = /"EQL flag \d+"\s*<>\s*""/i;

/** A formula without what Google may put in or change as it keeps it: spaces and capitals, but for texts. */
export const meaningOf = (formula: string): string =>
  formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/\s/g, '').toUpperCase()))
    .join('');

/** Whether a rule's formula is one of ours, also one of an earlier version's. */
export const isFlag = (formula: string): boolean => ANY_MARK.test(formula);

/** Besides the settings' words for a blank; runs of these marks say it as well. */
const BLANK_MARKS = ['', '-', '–', '—', '?'];

/** A candidate's overlap is clear, so `EQL missing` lists some of these, in this order. */
const CAN_BE_MISSING: readonly Component[] = ['warmth', 'fit', 'motion'];

/** Every text that `EQL missing` can hold with this component in it. */
function missingTexts(component: Component): string[] {
  const texts: string[] = [];
  for (let subset = 1; subset < 2 ** CAN_BE_MISSING.length; subset += 1) {
    const listed = CAN_BE_MISSING.filter((_one, bit) => Math.floor(subset / 2 ** bit) % 2 === 1);
    if (listed.indexOf(component) >= 0) texts.push(listed.join(', '));
  }
  return texts;
}

/** A number without a decimal mark, which depends on the locale: 1.5 is 15/10. */
function asFraction(number: number): string | undefined {
  const [whole = '', decimals = ''] = String(Math.abs(number)).split('.');
  if (!/^\d+$/.test(whole + decimals)) return undefined;
  const sign = number < 0 ? '0-' : '';
  return decimals === ''
    ? `${sign}${whole}`
    : `${sign}${whole}${decimals}/1${'0'.repeat(decimals.length)}`;
}

const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** The comparison that holds where a cell holds this; undefined where a formula can't tell. */
function holds(cell: string, value: Cell): string | undefined {
  if (typeof value === 'string')
    return `(TRIM(${cell})=${quoted(value.replace(/ +/g, ' ').trim())})`;
  const number = typeof value === 'number' ? asFraction(value) : undefined;
  return number === undefined ? undefined : `(${cell}=${number})`;
}

/**
 * The rules of a scored tab, the stronger before the weaker: red for what is stale, overdue or over,
 * violet and slanted for what can't be read, amber for what a candidate lacks, and the same on the
 * status; an EQL's status is green.
 *
 * Only operators and functions of one argument are used: a formula's separator between arguments
 * depends on the spreadsheet's locale, and Apps Script can't say which one a rule is read with.
 */
export function flagsOf(columns: FlaggedColumns, bars: FlagBars, texts: FlaggedTexts): Flag[] {
  const row = columns.headerRow + 2;
  const cell = (column: number): string => `$${columnLetters(column)}${row}`;
  const anyOf = (comparisons: readonly string[]): string => `(${comparisons.join('+')})`;
  const oneOf = (text: string, values: readonly string[]): string =>
    anyOf(values.map((value) => `(${text}=${quoted(value)})`));
  const blanks = BLANK_MARKS.concat(bars.blankWords.map((word) => foldText(word)));
  const isBlank = (column: number): string => oneOf(`LOWER(TRIM(${cell(column)}))`, blanks);
  const status = (text: string): string => `(${cell(columns.status)}="${text}")`;
  const lacks = (component: Component): string =>
    oneOf(cell(columns.missing), missingTexts(component));
  const today = bars.asOf === undefined ? 'TODAY()' : String(bars.asOf + SERIAL_OF_1970);
  // A date that is written as text gives an error here, and an error flags nothing.
  const olderThan = (column: number, days: number): string =>
    `(${cell(column)}<>"")*(${today}-${cell(column)}>${days})`;

  const { warmth, lastTouch, fit, motion, due } = columns;
  const candidate = status('Candidate');
  const flags: Flag[] = [];
  const flag = (
    background: string,
    condition: string,
    ...coloured: readonly (number | undefined)[]
  ): void => {
    const present = coloured.filter((column): column is number => column !== undefined);
    if (present.length === 0) return;
    const formula = `=${condition}*(${FLAG_MARK})>0`;
    flags.push({ columns: present, formula, background, italic: background === VIOLET });
  };
  const flagTexts = (background: string, { column, cells }: FlaggedText): void => {
    const compared = cells.filter((value) => !isSheetError(value));
    const comparisons = compared.flatMap((value) => holds(cell(column), value) ?? []);
    if (comparisons.length > 0) flag(background, anyOf(comparisons), column);
    // By itself: compared with anything, an error is an error.
    if (compared.length < cells.length) flag(background, `ISERROR(${cell(column)})`, column);
  };

  if (lastTouch !== undefined) {
    const stale = `${candidate}*${lacks('warmth')}*${olderThan(lastTouch, bars.staleDays)}`;
    flag(RED, stale, warmth, lastTouch, columns.status);
  }
  if (due !== undefined) {
    const overdue = `${candidate}*${lacks('motion')}*${olderThan(due, bars.overdueDays)}`;
    flag(RED, overdue, motion, due, columns.status);
  }
  for (const ended of texts.ended) flagTexts(RED, ended);
  if (lastTouch !== undefined) {
    flag(VIOLET, `(${cell(lastTouch)}<>"")*(${cell(lastTouch)}-${today}>0)`, lastTouch);
  }
  for (const unreadable of texts.unreadable) flagTexts(VIOLET, unreadable);
  flag(VIOLET, status('Check data'), columns.status);
  if (warmth !== undefined) {
    flag(AMBER, `${candidate}*${isBlank(warmth)}`, warmth);
    if (lastTouch !== undefined) {
      const undated = `${candidate}*(1-${isBlank(warmth)})*${isBlank(lastTouch)}`;
      flag(AMBER, undated, lastTouch);
    }
  }
  if (fit !== undefined) flag(AMBER, `${candidate}*${isBlank(fit)}`, fit);
  if (motion !== undefined) flag(AMBER, `${candidate}*${isBlank(motion)}`, motion);
  flag(AMBER, candidate, columns.status);
  flag(GREEN, status('EQL'), columns.status);
  return flags;
}
