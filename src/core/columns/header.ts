// A header as it is compared, shown and remembered.
import type { Cell, Row } from '../cells/cell';
import { checksum } from '../cells/checksum';
import { foldLetters, plainText } from '../cells/text';
import { ADDED_FIELDS, FIELD_LABELS, type Field, OWN_FIELDS, type TabKind } from './fields';

const API_NAMESPACE = /^[a-z0-9]+__(?=[a-z])/;
const API_SUFFIX = /__c$/;
const BRACKETED = /\s*[([{][^()[\]{}]*[)\]}]/g;
const NOT_COMPARED = /[^\p{L}\p{M}\p{N}]+/gu;

/** The part that counts of folded header text: letters and digits, with nothing between them. */
const bareKey = (folded: string): string =>
  folded.replace(API_SUFFIX, '').replace(API_NAMESPACE, '').replace(NOT_COMPARED, '');

/** What an alias or a header is compared by: `Partner_Name`, `partner name` and `PartnerName` meet. */
export function headerKey(header: Cell): string {
  return bareKey(foldLetters(header));
}

export interface HeaderKeys {
  readonly whole: string;
  /** Without what stands in brackets: `Warmth (1-5)`. */
  readonly unbracketed: string;
  /** Behind the last colon: `Crossbeam Ecosystem Overlap: Overlap Name`; '' without one. */
  readonly unprefixed: string;
  readonly words: readonly string[];
}

/** The ways in which one header may be compared, the most faithful first. */
export function headerKeys(header: Cell): HeaderKeys {
  const folded = foldLetters(header);
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
  new Set(fields.map((field) => headerKey(FIELD_LABELS[field])));

/** Headers that may be appended to a tab without making it another one. */
const APPENDED_KEYS: Readonly<Record<TabKind, ReadonlySet<string>>> = {
  overlap: keysOf([...OWN_FIELDS, ...ADDED_FIELDS]),
  leads: keysOf(OWN_FIELDS),
};

/**
 * The name under which a header row's mapping is remembered: 16 hexadecimal digits. Case, accents,
 * spaces and the order of the columns don't count, nor do the headers that the add-on may append.
 */
export function signatureOf(headers: Row, kind: TabKind): string {
  const appended = APPENDED_KEYS[kind];
  const folded = headers
    .map((header) => foldLetters(header))
    .filter((text) => text !== '' && !appended.has(headerKey(text)))
    .sort();
  return checksum(folded.join('\n'));
}
