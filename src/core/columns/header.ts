// A header as it is compared, shown and remembered.

import type { Cell, Row } from '../cells/cell';
import { checksum } from '../cells/checksum';
import { once } from '../cells/once';
import { foldLetters, plainText } from '../cells/text';
import { assessedAmong, foldedHeaders } from './assessed-columns';
import { ADDED_FIELDS, FIELD_NAMES, type Field, OWN_FIELDS, type TabKind } from './fields';

/** What a CRM writes before the names of columns that a person added: Close's `custom.Lead Type`. */
const CUSTOM = /^custom\./;
/** Columns that Dynamics needs for itself, and values that Airtable looks up in another table. */
const NOT_OURS = /^\((?:do not modify|nicht andern|ne pas modifier)\)|\(from [^()]*\)$/;
const RECORD_TYPE = /^([^-]{1,40}?) - (?=\S)/;
/** So many headers have to begin alike for their beginning to be a record type. */
const FEWEST_OF_A_TYPE = 3;
const API_NAMESPACE = /^[a-z0-9]+__(?=[a-z])/;
const API_SUFFIX = /__c$/;
const BRACKETED = /\s*[([{][^()[\]{}]*[)\]}]/g;
const WORDS_ALONE = /^[a-z0-9 ]*$/;
const NOT_COMPARED = /[^\p{L}\p{M}\p{N}]+/gu;

/** The part that counts of folded header text: letters and digits, with nothing between them. */
const bareKey = (folded: string): string => {
  // As nearly all are written: nothing but words.
  if (WORDS_ALONE.test(folded)) return folded.split(' ').join('');
  return folded
    .replace(CUSTOM, '')
    .replace(API_SUFFIX, '')
    .replace(API_NAMESPACE, '')
    .replace(NOT_COMPARED, '');
};

/** What an alias or a header is compared by: `Partner_Name`, `partner name` and `PartnerName` meet. */
export function headerKey(header: Cell): string {
  // Folding changes nothing of what is written so.
  return typeof header === 'string' && WORDS_ALONE.test(header)
    ? header.split(' ').join('')
    : bareKey(foldLetters(header));
}

export interface HeaderKeys {
  readonly whole: string;
  /** Without what stands in brackets: `Warmth (1-5)`. */
  readonly unbracketed: string;
  /** Behind the last colon: `Crossbeam Ecosystem Overlap: Overlap Name`; '' without one. */
  readonly unprefixed: string;
  readonly words: readonly string[];
}

/** Whether a header says that its column is none of the list's own. */
export const isForeignHeader = (header: Cell): boolean => NOT_OURS.test(foldLetters(header));

/**
 * What most headers begin with, where they name their record's type: `deal - ` in Pipedrive's
 * `Deal - Organization`, `Deal - Stage`, `Deal - Status`; '' elsewhere.
 */
export function recordPrefix(headers: Row): string {
  const filled = headers.map((header) => foldLetters(header)).filter((text) => text !== '');
  const counts = new Map<string, number>();
  for (const text of filled) {
    const prefix = RECORD_TYPE.exec(text)?.[0];
    if (prefix !== undefined) counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
  }
  const [prefix = '', count = 0] = [...counts].sort((one, other) => other[1] - one[1])[0] ?? [];
  return count >= FEWEST_OF_A_TYPE && count * 2 >= filled.length ? prefix : '';
}

/**
 * The ways in which one header may be compared, the most faithful first; `prefix` is what the
 * headers of its table begin with.
 */
export function headerKeys(header: Cell, prefix = ''): HeaderKeys {
  const text = foldLetters(header);
  const folded = text.startsWith(prefix) ? text.slice(prefix.length) : text;
  const colon = folded.lastIndexOf(':');
  return {
    whole: bareKey(folded),
    unbracketed: bareKey(folded.replace(BRACKETED, '')),
    unprefixed: colon > 0 ? bareKey(folded.slice(colon + 1).trim()) : '',
    words: folded.split(NOT_COMPARED).filter((word) => word !== ''),
  };
}

/** The headers as they are shown: a repeated one gets its number, `Owner (2)`; a blank stays ''. */
export function labelHeaders(headers: Row): string[] {
  const seen = new Map<string, number>();
  return headers.map((header) => {
    const text = plainText(header).replace(/\s+/g, ' ');
    if (text === '') return '';
    const key = foldLetters(text);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? text : `${text} (${count})`;
  });
}

/** The headers that stand more than once, each with the indexes of its columns. */
export function repeatedHeaders(headers: Row): number[][] {
  const columns = new Map<string, number[]>();
  headers.forEach((header, index) => {
    const key = foldLetters(header);
    if (key === '') return;
    columns.set(key, [...(columns.get(key) ?? []), index]);
  });
  return [...columns.values()].filter((indexes) => indexes.length > 1);
}

const keysOf = (fields: readonly Field[]): ReadonlySet<string> =>
  new Set(fields.flatMap((field) => FIELD_NAMES[field].map((name) => headerKey(name))));

/** Headers that may be appended to a tab without making it another one. */
const APPENDED_KEYS: Readonly<Record<TabKind, () => ReadonlySet<string>>> = {
  overlap: once(() => keysOf([...OWN_FIELDS, ...ADDED_FIELDS])),
  leads: once(() => keysOf(OWN_FIELDS)),
};

/**
 * The name under which a header row's mapping is remembered: 16 hexadecimal digits. Case, accents,
 * spaces and the order of the columns don't count, nor do the headers that the add-on may append, or
 * those that EQL_ASSESS gives.
 */
export function signatureOf(headers: Row, kind: TabKind): string {
  const appended = APPENDED_KEYS[kind]();
  const folded = foldedHeaders(headers);
  const assessed = assessedAmong(folded);
  const kept = folded.filter(
    (text, column) => text !== '' && !assessed.has(column) && !appended.has(headerKey(text)),
  );
  return checksum(kept.sort().join('\n'));
}
