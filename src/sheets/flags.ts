// What conditional formatting flags on a scored tab, as formulas.
import type { Day } from '../core/cells/cell';
import { SERIAL_OF_1970 } from '../core/cells/day';
import type { Component } from '../core/qualification/reading';
import { columnLetters } from './a1';

/** The columns that flags look at, 0-based; those that the tab lacks are undefined. */
export interface FlaggedColumns {
  /** 0-based; the first flagged row is the one below. */
  readonly headerRow: number;
  readonly status: number;
  readonly missing: number;
  readonly warmth: number | undefined;
  readonly lastTouch: number | undefined;
  readonly motion: number | undefined;
  readonly due: number | undefined;
}

export interface FlagBars {
  readonly staleDays: number;
  readonly overdueDays: number;
  /** Undefined: whatever day it is when somebody looks. */
  readonly asOf?: Day | undefined;
}

/** One rule: the columns it colours, and when. */
export interface Flag {
  readonly columns: readonly number[];
  readonly formula: string;
  readonly background: string;
}

const RED = '#f4cccc';
const AMBER = '#fff2cc';
const GREEN = '#d9ead3';

/**
 * Stands in each of our formulas, always true, so that our rules are known among the user's. The
 * number goes up when a rule changes in what its formula doesn't show, such as its colour.
 */
export const FLAG_MARK = '"EQL flag 1"<>""';

const PLACEHOLDERS = ['', '-', 'n/a', 'tbd', 'unknown', '?'];

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

/**
 * The rules of a scored tab, the stronger before the weaker: red for what is stale or overdue,
 * amber for what a candidate lacks, and the same on the status; an EQL's status is green.
 *
 * Only operators and functions of one argument are used: a formula's separator between arguments
 * depends on the spreadsheet's locale, and Apps Script can't say which one a rule is read with.
 */
export function flagsOf(columns: FlaggedColumns, bars: FlagBars): Flag[] {
  const row = columns.headerRow + 2;
  const cell = (column: number): string => `$${columnLetters(column)}${row}`;
  const oneOf = (text: string, values: readonly string[]): string =>
    `(${values.map((value) => `(${text}="${value}")`).join('+')})`;
  const isBlank = (column: number): string => oneOf(`LOWER(TRIM(${cell(column)}))`, PLACEHOLDERS);
  const status = (text: string): string => `(${cell(columns.status)}="${text}")`;
  const lacks = (component: Component): string =>
    oneOf(cell(columns.missing), missingTexts(component));
  const today = bars.asOf === undefined ? 'TODAY()' : String(bars.asOf + SERIAL_OF_1970);
  // A date that is written as text gives an error here, and an error flags nothing.
  const olderThan = (column: number, days: number): string =>
    `(${cell(column)}<>"")*(${today}-${cell(column)}>${days})`;

  const { warmth, lastTouch, motion, due } = columns;
  const candidate = status('Candidate');
  const flags: Flag[] = [];
  const flag = (
    background: string,
    condition: string,
    ...coloured: readonly (number | undefined)[]
  ): void => {
    const present = coloured.filter((column): column is number => column !== undefined);
    if (present.length === 0) return;
    flags.push({
      columns: present,
      formula: `=${condition}*(${FLAG_MARK})>0`,
      background,
    });
  };

  if (lastTouch !== undefined) {
    const stale = `${candidate}*${lacks('warmth')}*${olderThan(lastTouch, bars.staleDays)}`;
    flag(RED, stale, warmth, lastTouch, columns.status);
  }
  if (due !== undefined) {
    const overdue = `${candidate}*${lacks('motion')}*${olderThan(due, bars.overdueDays)}`;
    flag(RED, overdue, motion, due, columns.status);
  }
  flag(RED, status('Check data'), columns.status);
  if (warmth !== undefined) flag(AMBER, `${candidate}*${isBlank(warmth)}`, warmth);
  if (motion !== undefined) flag(AMBER, `${candidate}*${isBlank(motion)}`, motion);
  flag(AMBER, candidate, columns.status);
  flag(GREEN, status('EQL'), columns.status);
  return flags;
}
