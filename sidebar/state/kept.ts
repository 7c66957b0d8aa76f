// Unsaved text and the last save's undo as one string, to outlive the sidebar; reads it back without
// trusting it.
import type { RowsUndo, ScaleAnswer, SettingChange, UndoToken, WordAnswer } from '../../src/rpc';
import { LONGEST_DRAFTS } from '../../src/rpc/limits';
import type { RowDraft } from './draft';
import type { Drafts } from './drafts';
import type { LetterEdits } from './letters';
import type { SettingChanges } from './setting-changes';
import { NO_WORD_CHOICES, type WordChoices } from './word-choices';

export interface Kept {
  readonly drafts: Drafts;
  /** By `rowId`. */
  readonly letters: Readonly<Record<string, LetterEdits>>;
  readonly undo: UndoToken | RowsUndo | null;
  /** What was changed in Setup and isn't saved. */
  readonly settingChanges: SettingChanges;
  readonly wordChoices: WordChoices;
}

export const NOTHING_KEPT: Kept = {
  drafts: {},
  letters: {},
  undo: null,
  settingChanges: {},
  wordChoices: NO_WORD_CHOICES,
};
const NO_SETUP = { settingChanges: {}, wordChoices: NO_WORD_CHOICES } as const;
const VERSION = 1;
/** Before any time at which something was kept. */
const NEVER = -1;

/**
 * The text of everything unsaved. `at` is when, in milliseconds: also "nothing" is dated, so that it
 * isn't overruled by an older text that still holds what was saved since. Where the server would not
 * keep so much, the undo goes first, then the eldest letters, then what was changed in Setup and the
 * eldest drafts.
 */
export function keptText(kept: Kept, at: number): string {
  const { drafts, letters, undo, settingChanges, wordChoices } = kept;
  const all: Kept = { drafts, letters, undo, settingChanges, wordChoices };
  const text = JSON.stringify({ version: VERSION, at, ...all });
  if (text.length <= LONGEST_DRAFTS) return text;
  if (undo !== null) return keptText({ ...all, undo: null }, at);
  return Object.keys(letters).length > 0
    ? keptText({ ...all, letters: withoutFirst(letters) }, at)
    : keptText({ ...all, ...NO_SETUP, drafts: withoutFirst(drafts) }, at);
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
    const { version, at, drafts, letters, undo, settingChanges, wordChoices } = JSON.parse(text);
    if (version === VERSION && typeof at === 'number') {
      return {
        at,
        drafts: onlyThose(drafts, isDraft),
        letters: onlyThose(letters, isLetter),
        undo: isUndo(undo) ? undo : null,
        settingChanges: onlyThose(
          settingChanges,
          hasTexts<SettingChange>('label', 'shown', 'value'),
        ),
        wordChoices: {
          answers: onlyThose(
            wordChoices?.answers,
            hasTexts<WordAnswer>('field', 'text', 'meaning'),
          ),
          scales: onlyThose(wordChoices?.scales, hasTexts<ScaleAnswer>('kind', 'field', 'scale')),
        },
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

/** Whether an entry has text under each of some names. */
const hasTexts =
  <Entry>(...names: readonly (keyof Entry & string)[]) =>
  (entry: unknown): entry is Entry =>
    names.every((name) => isText(Object(entry)[name]));

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
