// The texts of a list that nobody can read, each once: what the user is asked to explain.
import type { Cell } from '../cells/cell';
import { foldText } from '../cells/text';
import { isUnreadWord, isWordToExplain } from '../qualification/unread-word';
import { WORD_FIELDS, type WordField } from '../settings/meanings';
import type { Settings } from '../settings/settings';
import type { SheetOverlap } from './overlap-table';

export interface UnreadWord {
  readonly field: WordField;
  /** As it is written first. */
  readonly text: string;
  readonly count: number;
  /** The rows that hold it, 0-based in the table. */
  readonly rows: readonly number[];
}

interface Seen {
  readonly field: WordField;
  readonly text: string;
  readonly isUnread: boolean;
  readonly rows: number[];
}

const byCount = (one: UnreadWord, other: UnreadWord): number =>
  other.count - one.count || (one.rows[0] ?? 0) - (other.rows[0] ?? 0);

/**
 * Each distinct text that its field can't read, with how often it stands there, most frequent first.
 *
 * `Champ`, ` champ` and `🔥 Champ` are one text. The edges: an error of Sheets is no word, and nor is a
 * number in a graded column, whose scale is asked about once for the column; one text in two columns
 * is asked about in each, since it may mean something else there.
 */
export function unreadWords(
  { rows, terms }: Pick<SheetOverlap, 'rows' | 'terms'>,
  settings: Settings,
): readonly UnreadWord[] {
  const seen = new Map<string, Seen>();
  const look = (cell: Cell | undefined, field: WordField, row: number): void => {
    if (cell === undefined || cell === '' || !isWordToExplain(cell, field)) return;
    const key = `${field} ${foldText(cell)}`;
    const known = seen.get(key);
    if (known) {
      known.rows.push(row);
      return;
    }
    const isUnread = isUnreadWord(cell, field, settings, terms);
    seen.set(key, { field, text: String(cell).trim(), isUnread, rows: [row] });
  };
  for (const { row, index } of rows) {
    for (const field of WORD_FIELDS) look(row[field], field, index);
  }
  return Array.from(seen.values())
    .filter(({ isUnread }) => isUnread)
    .map(({ field, text, rows: held }) => ({ field, text, count: held.length, rows: held }))
    .sort(byCount);
}
