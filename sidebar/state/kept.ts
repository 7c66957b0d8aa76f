// Unsaved text as one string, to outlive the sidebar; reads it back without trusting it.
import type { RowDraft } from './draft';
import type { Drafts } from './drafts';
import type { LetterEdits } from './letters';

export interface Kept {
  readonly drafts: Drafts;
  /** By `rowId`. */
  readonly letters: Readonly<Record<string, LetterEdits>>;
}

const NOTHING_KEPT: Kept = { drafts: {}, letters: {} };
const VERSION = 1;
/** Before any time at which something was kept. */
const NEVER = -1;
/** What the server keeps at most; beyond it the eldest letters, then the eldest drafts are left out. */
const MOST_CHARACTERS = 90000;

/**
 * The text of everything unsaved. `at` is when, in milliseconds: also "nothing" is dated, so that it
 * isn't overruled by an older text that still holds what was saved since.
 */
export function keptText({ drafts, letters }: Kept, at: number): string {
  const text = JSON.stringify({ version: VERSION, at, drafts, letters });
  if (text.length <= MOST_CHARACTERS) return text;
  return Object.keys(letters).length > 0
    ? keptText({ drafts, letters: withoutFirst(letters) }, at)
    : keptText({ drafts: withoutFirst(drafts), letters }, at);
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
    const { version, at, drafts, letters } = JSON.parse(text);
    if (version === VERSION && typeof at === 'number') {
      return { at, drafts: onlyThose(drafts, isDraft), letters: onlyThose(letters, isLetter) };
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

function isDraft(value: unknown): value is RowDraft {
  const { key, fields } = Object(value);
  return (
    isText(key?.account) &&
    isText(key.partner) &&
    entriesOf(fields).every(([, field]) => {
      const { value: typed, shown } = Object(field);
      return isText(typed) && isText(shown?.value);
    })
  );
}
