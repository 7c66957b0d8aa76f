// What a script gets when it reads a cell, and what comes to lie in one when it writes.

import type { CellReading } from '../../engine/cell-reading';
import { DATE_FORMATS } from '../../engine/date-formats';
import { textContent } from '../../engine/literal';
import { engineLocale } from '../../engine/locale';
import type { CellEdit } from '../../engine/plugins/own-command';
import { wallClockAt } from '../../engine/time-zone';
import { Exception } from '../service/exception';
import { isDate } from '../service/signature';
import { book, bridge } from '../service/world';
import { BLANK, type Entry } from './entry';
import { dateOfSerial, serialOfDate } from './sheet-date';
import { typedText } from './typed-text';
import { typingHabits } from './typing-habits';

export type ScriptValue = string | number | boolean | Date;

const MOST_CHARACTERS = 50_000;
const PLAIN_TEXT = '@';

/** The engine's names of the errors that can be typed. */
const ERROR_CONTENT: { readonly [name: string]: string } = {
  '#REF!': '#REF',
  '#VALUE!': '#ERROR',
  '#ERROR!': '#BAD_EXPR',
};

/** Blank is '', an error its name; a number in a date format is a Date. */
export function scriptValue({ kind, value, format }: CellReading): ScriptValue {
  if (kind !== 'number' || format === undefined) return value;
  return isDateFormat(format) ? dateOfSerial(value as number) : value;
}

const known = new Map<string, boolean>();

export function isDateFormat(format: string): boolean {
  const before = known.get(format);
  if (before !== undefined) return before;
  const isDate = book().engine.helpers.isDateTimeFormat(format);
  known.set(format, isDate);
  return isDate;
}

export type EntryReader = (value: unknown, ownFormat: string | undefined) => Entry;

/**
 * What values become when they are written into cells, given each cell's own number format. Make one
 * for a block: it looks up the locale and the year once.
 */
export function entryReader(): EntryReader {
  const { timeZone, locale, plainTextIsVerbatim: verbatim } = book();
  const place = {
    habits: typingHabits(locale),
    thisYear: new Date(wallClockAt(bridge().execution.now(), timeZone)).getUTCFullYear(),
  };
  return (value, ownFormat) => {
    if (value === null || value === undefined) return BLANK;
    const isFormula = typeof value === 'string' && value.startsWith('=');
    if (verbatim && ownFormat === PLAIN_TEXT && !isFormula && value !== '')
      return { kind: 'text', text: verbatimText(value) };
    if (typeof value === 'boolean') return { kind: 'boolean', value };
    if (typeof value === 'number') return numberEntry(value);
    if (typeof value === 'string') {
      return typedText(checkedLength(value), { ...place, plainText: ownFormat === PLAIN_TEXT });
    }
    if (isDate(value)) return dateEntry(value);
    throw new Exception('Local host: a cell takes text, numbers, booleans and Dates, not objects.');
  };
}

/** A date as it would show in a cell of its own. */
function verbatimText(value: unknown): string {
  if (!isDate(value))
    return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
  const { engine, locale } = book();
  const { day, moment } = DATE_FORMATS;
  const serial = serialOfDate(value);
  const format = Number.isInteger(serial) ? day : moment;
  return engine.helpers.formatValue(serial, { format, locale: engineLocale(locale) });
}

/** Refuses text that is too long for a cell. */
export function checkedLength(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  throw new Exception(
    `Your input contains more than the maximum of ${MOST_CHARACTERS} characters in a single cell.`,
  );
}

function numberEntry(value: number): Entry {
  return Number.isFinite(value) ? { kind: 'number', value } : { kind: 'error', name: '#NUM!' };
}

function dateEntry(date: Date): Entry {
  const value = serialOfDate(date);
  if (Number.isNaN(value)) return { kind: 'error', name: '#NUM!' };
  const { day, moment } = DATE_FORMATS;
  return { kind: 'number', value, format: Number.isInteger(value) ? day : moment };
}

/** The engine's edit that makes a cell hold the entry. */
export function editOf(
  row: number,
  column: number,
  entry: Entry,
  ownFormat: string | undefined,
): CellEdit {
  const plain = ownFormat === PLAIN_TEXT;
  switch (entry.kind) {
    case 'blank':
      return [row, column, '', undefined];
    case 'formula':
      return [row, column, entry.formula, undefined];
    case 'text':
      return [row, column, plain ? plainContent(entry.text) : textContent(entry.text), undefined];
    case 'boolean':
      return [row, column, entry.value ? 'TRUE' : 'FALSE', undefined];
    case 'error':
      return [row, column, ERROR_CONTENT[entry.name] ?? entry.name, undefined];
    case 'number': {
      const format = ownFormat === undefined ? entry.format : undefined;
      return [row, column, String(entry.value), format];
    }
  }
}

/** In a plain-text cell only a formula or an apostrophe needs one more apostrophe. */
function plainContent(text: string): string {
  return /^[='].?/.test(text) ? `'${text}` : text;
}
