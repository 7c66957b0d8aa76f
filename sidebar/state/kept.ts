// Unsaved text and the last save's undo as one string, to outlive the sidebar; reads it back without
// trusting it.
import type { RowsUndo, UndoToken } from '../../src/rpc';
import { LONGEST_DRAFTS } from '../../src/rpc/limits';
import type { RowDraft } from './draft';
import type { Drafts } from './drafts';
import type { LetterEdits } from './letters';

export interface Kept {
  readonly drafts: Drafts;
  /** By `rowId`. */
  readonly letters: Readonly<Record<string, LetterEdits>>;
  readonly undo: UndoToken | RowsUndo | null;
}

const NOTHING_KEPT: Kept = { drafts: {}, letters: {}, undo: null };
const VERSION = 1;
/** Before any time at which something was kept. */
const NEVER = -1;

/**
 * The text of everything unsaved. `at` is when, in milliseconds: also "nothing" is dated, so that it
 * isn't overruled by an older text that still holds what was saved since. Where the server would not
 * keep so much, the undo goes first, then the eldest letters, then the eldest drafts.
 */
export function keptText({ drafts, letters, undo }: Kept, at: number): string {
  const text = JSON.stringify({ version: VERSION, at, drafts, letters, undo });
  if (text.length <= LONGEST_DRAFTS) return text;
  if (undo !== null) return keptText({ drafts, letters, undo: null }, at);
  return Object.keys(letters).length > 0
    ? keptText({ drafts, letters: withoutFirst(letters), undo }, at)
    : keptText({ drafts: withoutFirst(drafts), letters, undo }, at);
}

function withoutFirst<T>(record: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).slice(1));
}

/** The newest of several texts; what can't be read counts as nothing. */
export function newestKept(texts: readonly string[]): Kept {
  const read = texts.map(readKept).sort((a, b) => b.at - a.at);
  return read[0] ?? NOTHING_KEPT;
}

interface Dated extends Kept {
  readonly at: number;
}

function readKept(text: string): Dated {
  try {
    const { version, at, drafts, letters, undo } = JSON.parse(text);
    if (version === VERSION && typeof at === 'number') {
      return {
        at,
        drafts: onlyThose(drafts, isDraft),
        letters: onlyThose(letters, isLetter),
        undo: isUndo(undo) ? undo : null,
      };
    }
  } catch {
    // Nothing was kept, or by another version: there is nothing to bring back.
  }
  return { at: NEVER, ...NOTHING_KEPT };
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function onlyThose<T>(value: unknown, fits: (entry: unknown) => entry is T): Record<string, T> {
  const entries = entriesOf(value).filter((entry): entry is [string, T] => fits(entry[1]));
  return Object.fromEntries(entries);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isLetter(value: unknown): value is LetterEdits {
  return entriesOf(value).every(([, text]) => isText(text));
}

function namesRow(key: unknown): boolean {
  const { account, partner } = Object(key);
  return isText(account) && isText(partner);
}

const undoesRow = (value: unknown): boolean => {
  const { key, cells } = Object(value);
  return namesRow(key) && Array.isArray(cells);
};

function isUndo(value: unknown): value is UndoToken | RowsUndo {
  const { says, rows } = Object(value);
  return isText(says) && (Array.isArray(rows) ? rows.every(undoesRow) : undoesRow(value));
}

function isDraft(value: unknown): value is RowDraft {
  const { key, fields } = Object(value);
  return (
    namesRow(key) &&
    entriesOf(fields).every(([, field]) => {
      const { value: typed, shown } = Object(field);
      return isText(typed) && isText(shown?.value);
    })
  );
}
