// Where each row of the Partner Feedback tab belongs, and which of its cells are the add-on's.

import type { Row, Table } from '../../core/cells/cell';
import { nameKey } from '../../core/cells/domain';
import { once } from '../../core/cells/once';
import { isOneOf, plainText } from '../../core/cells/text';
import { KIND_LABELS } from '../../core/feedback/kind-list';
import { PARTNER, TABLE_NAMES } from './partner-tables';

/** One row of the tab. */
export interface PagePlace {
  /** The table or the partner's block that it belongs to. */
  readonly section: string;
  /** Whether that is a partner's block. */
  readonly partner: boolean;
  /** What it is there, the same however the rows move: `message`, `account acme`, `below 0`. */
  readonly name: string;
  /** Columns whose cells the add-on writes; whatever stands in another is somebody's. */
  readonly ours: readonly number[];
}

/** How the line below a partner's name begins; so a name is known for a heading. */
const LINE = /^(?:Never told;|Last told on |“Told on” can't be read|Not in the list now\.)/;
export const NOT_IN_LIST = 'Not in the list now.';
const REMARKS = /^(?:There is no overlap tab|No column says when|[\d,]+ rows? names? no partner)/;
/** A line that older versions wrote below the accounts. */
const ONCE_OURS = /^[\d,]+ more were received, and nothing since\.$/;
/** How what happened to an account begins: a note of somebody's in its column is none. */
const HAPPENED =
  /^(?:Received|Qualified|Introduced|Stage changed|Converted|Won|Lost|Closed)(?: on \d|;|\.| won| lost)/;
const MORE = /^The first \d+ of [\d,]+ accounts that moved, /;
const HELLO = /^Hello\b[^\n]*,\n/;
const kindLabels = once((): readonly string[] =>
  Object.keys(KIND_LABELS).map((kind) => KIND_LABELS[kind as keyof typeof KIND_LABELS]),
);

const BLOCK = 'partner ';
export const FIRST_TABLE = 'first table';

const textAt = (row: Row | undefined, column: number): string => plainText(row?.[column] ?? '');

const upTo = (width: number): number[] => Array.from({ length: width }, (_column, index) => index);

type Part = 'top' | 'table' | 'lines' | 'lists' | 'message' | 'accounts' | 'below';

/**
 * The places of the rows, from the top of the page to its end. Both the tab as it stands and a page
 * that is about to be written are read so, which is how a note finds the row that it was typed beside.
 */
export function pagePlaces(table: Table, width: number): readonly PagePlace[] {
  let [section, part]: [string, Part] = ['top', 'top'];
  let [happened, accounts]: [number, readonly number[]] = [-1, []];
  let counts = new Map<string, number>();
  let list = '';
  const place = (name: string, ours: readonly number[]): PagePlace => {
    const times = counts.get(name) ?? 0;
    counts.set(name, times + 1);
    return { section, partner: section.startsWith(BLOCK), name: `${name} ${times}`, ours };
  };
  const enter = (entered: string, first: Part): void => {
    section = entered;
    part = first;
    counts = new Map();
  };
  return table.map((row, index): PagePlace => {
    const text = textAt(row, 0);
    if (index === 0) return place('title', [0, 1]);
    if (text !== '' && LINE.test(textAt(table[index + 1], 0))) {
      enter(BLOCK + nameKey(text), 'lines');
      return place('heading', [0]);
    }
    const named = TABLE_NAMES.find((names) => isOneOf(text, names));
    if (named && isOneOf(textAt(table[index + 1], 0), PARTNER)) {
      enter(named[0], 'table');
      return place('heading', [0]);
    }
    if (part === 'top' && isOneOf(text, PARTNER)) enter(FIRST_TABLE, 'table');
    switch (part) {
      case 'top':
        return REMARKS.test(text) ? place('remark', [0]) : place('below', []);
      case 'table':
        if (text !== '') return place(`row ${nameKey(text)}`, upTo(width));
        part = 'below';
        return place('below', []);
      case 'lines':
      case 'lists':
        if (HELLO.test(textAt(row, 0))) {
          part = 'message';
          return place('message', [0]);
        }
        if (kindLabels().includes(text) && typeof row[1] === 'number') {
          part = 'lists';
          list = text;
        } else if (part === 'lines') {
          if (text === NOT_IN_LIST) part = 'below';
          if (text !== '') return place('line', [0]);
          part = 'below';
          return place('below', []);
        }
        return place(`list ${list}`, [0, 1, 2]);
      case 'message':
        if (MORE.test(text)) return place('more', [0]);
        if (text === 'Account' && row.indexOf('What happened') > 0) {
          part = 'accounts';
          happened = row.indexOf('What happened');
          accounts = upTo(width).filter((column) => textAt(row, column) !== '');
          return place('header', accounts);
        }
        part = 'below';
        return place('below', []);
      case 'accounts':
        if (text !== '' && HAPPENED.test(textAt(row, happened))) {
          return place(`account ${nameKey(text)}`, accounts);
        }
        part = 'below';
        return place('below', ONCE_OURS.test(text) ? [0] : []);
      case 'below':
        return place('below', ONCE_OURS.test(text) ? [0] : []);
      default:
        return part satisfies never;
    }
  });
}
