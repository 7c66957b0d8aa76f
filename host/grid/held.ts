// What a cell holds, and how what is written into one is read: text as it was written, with the mark that
// keeps it text; numbers and truth values as such; an error by the engine's name.

import type { LastValue } from '../engine/last-values';
import { isSafeText } from '../engine/literal';
import { NeedsEngine } from './needs-engine';

export interface HeldError {
  readonly error: string;
}

/** A formula, and what it last came to. */
export interface HeldFormula {
  readonly formula: string;
  readonly last: LastValue;
}

/** Undefined for a blank cell. */
export type Held = string | number | boolean | HeldError | HeldFormula | undefined;

const PLAIN_NUMBER = /^-?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,2})?$/i;
const TRUTH = /^(?:true|false)$/i;
const ERRORS: ReadonlySet<string> = new Set([
  ...['#N/A', '#REF', '#BAD_EXPR', '#CYCLE', '#NAME?', '#DIV/0!', '#NUM!', '#SPILL!', '#ERROR'],
  '#NULL!',
]);

export const isErrorName = (value: unknown): value is string =>
  typeof value === 'string' && ERRORS.has(value);

/** What the content of a cell was: what would be typed to get it again. */
export function contentOf(held: Held): string {
  if (held === undefined) return '';
  if (typeof held === 'object') return 'error' in held ? held.error : held.formula;
  if (typeof held === 'boolean') return held ? 'TRUE' : 'FALSE';
  return String(held);
}

/** Dates, amounts and percentages in words are the engine's to read; everything written here is plain. */
export function heldFor(content: string, isTextFormat: boolean): Held {
  if (content === '') return undefined;
  const first = content.charCodeAt(0);
  if (first === EQUALS) throw new NeedsEngine('a formula');
  if (first === APOSTROPHE || isTextFormat) return withPlainEnds(content);
  if (isSafeText(content)) return withPlainEnds(content);
  if (PLAIN_NUMBER.test(content)) return Number(content);
  if (TRUTH.test(content)) return content.length === 'true'.length;
  if (ERRORS.has(content)) return { error: content };
  if (content.includes('\n') || !/\d/.test(content)) return withPlainEnds(content);
  throw new NeedsEngine('a value to be read');
}

const EQUALS = 61;
const APOSTROPHE = 39;

/** One line's end for all, as the engine keeps it. */
const withPlainEnds = (content: string): string =>
  content.includes('\r') ? content.replace(/\r\n?/g, '\n') : content;

/** Whether a number is seen in the cell. */
export const isNumber = (held: Held): boolean =>
  typeof held === 'object' && 'last' in held
    ? typeof held.last.value === 'number'
    : typeof held === 'number';

/** Whether nothing is seen in the cell. */
export const isBlank = (held: Held): boolean =>
  held === undefined || (typeof held === 'object' && 'last' in held && held.last.value === null);

/** The text of a cell that holds text. */
export const textOf = (held: string): string =>
  held.charCodeAt(0) === APOSTROPHE ? held.slice(1) : held;
