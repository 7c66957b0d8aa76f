// A cell's text, as it is compared and as it is shown.
import { BLANK_WORDS } from './blank-words';
import type { Cell } from './cell';
import { plainDigits } from './digits';
import { once } from './once';
import { mayBeOneOf } from './word-shapes';

export const ASCII = /^[\x20-\x7e]*$/;
const ACCENTS = /[\u0300-\u036f]/g;
/** Zero-width characters, marks of direction, soft hyphens: pages paste them, nobody sees them. */
const INVISIBLE = /\p{Cf}|[\ufe00-\ufe0f]/gu;
/** One sign, such as a tick: it folds to itself, and says no letter. */
export const ONE_SIGN = /^[\u2600-\u2775\u2794-\u27bf]$/;
/** Pictures; a trade mark's signs count among them to Unicode, and are none. */
const EMOJI =
  /(?![©®])\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u20e3/gu;
/** Letters that fold one by one: Latin ones with their accents, kana, and the ideographs of every day. */
const PLAIN_LETTERS =
  /^[\x20-\x7e\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017e\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff]*$/;
/** From here on a letter of those folds to itself. */
const FIRST_KANA = '\u3041';
/** Thirty marks on one letter is where Unicode's stream-safe format draws the line. */
const PILED_MARKS = /(\p{M}{30})\p{M}+/gu;
const APOSTROPHES = /[‘’ʼ′]/g;
/** Which Unicode takes for a space and an accent: "won´t" is "won't", and holds no "won". */
const ACUTE = /´/g;
const SPACES = /\s+/g;
const SPACED = /[\s_]+/g;
const CONTROLS = /[\p{Cc}\p{Cf}]+/gu;

/** How exports keep a spreadsheet from changing a value: `="007"`. */
const WRAPPED = /^="((?:[^"]|"")*)"$/;
/** Nothing, a run of dashes, or one of question marks. */
const BLANK_TEXT = /^(?:[-–—−]*|\?+)$/;
const ASKED = /\?+$/;
/** No blank word is longer; a long text isn't searched for the question marks at its end. */
const LONGEST_BLANK = 30;
const SHEET_ERROR =
  /^(?:#(?:n\/a|ref!|div\/0!|value!|name\?|num!|null!|error!|spill!|calc!)|loading(?:\.\.\.|…))$/;
/** With these first, no text is blank or an error, however it folds. */
const NO_BLANK = /^[a-ce-hjlmo-rv-z0-9]/i;
const NO_ERROR = /^[a-km-z0-9]/i;
/** Stands where text was cut. */
export const CUT_MARK = '…';
/** Long enough for nearly every company's name, short enough for a sentence in a narrow sidebar. */
const EXCERPT_LENGTH = 60;

const dateText = (date: Date): string =>
  Number.isNaN(date.getTime()) ? 'Invalid date' : date.toISOString().replace(/T.*$/, '');

const unwrapped = (text: string): string => {
  const inner = text.startsWith('="') ? WRAPPED.exec(text)?.[1] : undefined;
  return inner === undefined ? text : inner.replace(/""/g, '"').trim();
};

/**
 * What a cell shows, without the spaces around it: `TRUE`, `0.85`, `2026-03-14`, `Acme`. A text that
 * an export wrapped as `="A"` is A.
 */
export function plainText(cell: Cell): string {
  if (typeof cell === 'string') return unwrapped(cell.trim());
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return typeof cell === 'number' ? String(cell) : dateText(cell);
}

/**
 * Text in a normal form. Marks beyond thirty on one letter are dropped first: putting a cell full
 * of them in order takes seconds.
 */
export function normalised(text: string, form: 'NFC' | 'NFKC' | 'NFKD'): string {
  if (ASCII.test(text)) return text;
  return text.replace(PILED_MARKS, '$1').normalize(form);
}

/** Text without what nobody sees: zero-width characters, marks of direction, soft hyphens. */
export function visible(text: string): string {
  return ASCII.test(text) ? text : text.replace(INVISIBLE, '');
}

/** Pictures count for nothing beside other text; alone they stay, since they say something. */
const withoutEmoji = (text: string): string => {
  const rest = text.replace(EMOJI, ' ');
  return rest.replace(SPACED, '') === '' ? text : rest;
};

/** The rule itself, for any text. */
const foldAny = (text: string): string => {
  // Upper case on the way, so that "ß" and "SS", or a final sigma, meet; and "ẞ", which is one already.
  const seen = visible(text).replace(ACUTE, "'");
  const plain = normalised(seen, 'NFKD').replace(ACCENTS, '');
  const lower = withoutEmoji(plain).toLowerCase().toUpperCase().toLowerCase();
  const folded = lower.normalize('NFKD').replace(ACCENTS, '').normalize('NFC');
  return plainDigits(folded).replace(APOSTROPHES, "'").replace(SPACES, ' ').trim();
};

const foldedLetters = new Map<string, string>();

/** A letter with an accent by that rule, worked out once for each. */
const foldLetter = (letter: string): string => {
  const known = foldedLetters.get(letter);
  if (known !== undefined) return known;
  const folded = foldAny(letter);
  foldedLetters.set(letter, folded);
  return folded;
};

/**
 * Text for comparing, underscores and all: for names whose underscores mean something, as in
 * `Partner_Name__c`. All else folds as in `foldText`.
 */
export function foldLetters(cell: Cell): string {
  if (cell === lastCell) return lastFolded;
  const folded = foldAnew(plainText(cell));
  if (typeof cell === 'string') {
    lastCell = cell;
    lastFolded = folded;
  }
  return folded;
}

/** One cell's text is folded again and again while it is read. */
let lastCell = '';
let lastFolded = '';

const foldAnew = (text: string): string => {
  const isAscii = ASCII.test(text);
  if (isAscii || PLAIN_LETTERS.test(text)) {
    const lower = text.toLowerCase();
    let folded = isAscii ? lower : '';
    for (let at = 0; !isAscii && at < lower.length; at += 1) {
      const letter = lower.charAt(at);
      folded += letter < '\x7f' || letter >= FIRST_KANA ? letter : foldLetter(letter);
    }
    return folded.includes('  ') ? folded.replace(SPACES, ' ') : folded;
  }
  return ONE_SIGN.test(text) ? text : foldAny(text);
};

/**
 * Text for comparing: lower case, without accents, emoji and invisible characters, with plain
 * apostrophes and digits, an underscore as a space, no space around it, and one where there were
 * several.
 *
 * `'  Café_CRÈME '` gives `cafe creme`. Full-width letters fold to plain ones, `ß` to `ss`, `🔥 Hot`
 * to `hot`. The edge: an emoji without other text stays, since it isn't blank.
 */
export function foldText(cell: Cell): string {
  const folded = foldLetters(cell);
  return folded.includes('_') ? folded.replace(SPACED, ' ').trim() : folded;
}

/** Whether a cell's text folds to another, which most tell by their first letters. */
export function foldsTo(cell: Cell, folded: string): boolean {
  const first = typeof cell === 'string' ? cell.charCodeAt(0) | 0x20 : 0;
  const isLetter = first >= 0x61 && first <= 0x7a;
  return (!isLetter || first === folded.charCodeAt(0)) && foldText(cell) === folded;
}

const blankWords = once(() => {
  const words = new Set(BLANK_WORDS.split(', '));
  return { words, mayBe: mayBeOneOf(words) };
});

/** Whether folded text says that nothing is known. */
export function isBlankText(folded: string): boolean {
  const isWord = folded.charAt(0) >= 'a' && folded.charAt(0) <= 'z';
  if (!isWord && BLANK_TEXT.test(folded)) return true;
  if (folded.length > LONGEST_BLANK) return false;
  const { words, mayBe } = blankWords();
  const said = folded.endsWith('?') ? folded.replace(ASKED, '') : folded;
  return mayBe(said, said.length) && words.has(said);
}

/**
 * Whether a cell says that nothing is known: empty, spaces, `-`, `n/a`, `tbd`, `unknown`, `?`,
 * `null`, `(blank)`, `not set`.
 *
 * Runs of dashes or question marks count too, and so does `tbd?`. The edge: `#N/A` isn't blank, it
 * is a formula that failed; and `none` isn't blank, it is an answer.
 */
export function isBlankCell(cell: Cell): boolean {
  if (cell === '') return true;
  return typeof cell === 'string' && !NO_BLANK.test(cell) && isBlankText(foldText(cell));
}

/** Whether folded text is an error of Sheets. */
export function isErrorText(folded: string): boolean {
  const first = folded.charAt(0);
  return (first === '#' || first === 'l') && SHEET_ERROR.test(folded);
}

/** Whether a cell shows an error of Sheets, such as `#N/A`, or is still `Loading...`. */
export function isSheetError(cell: Cell): boolean {
  return typeof cell === 'string' && !NO_ERROR.test(cell) && isErrorText(foldText(cell));
}

/** Whether a cell holds one of some texts, however it is written. */
export function isOneOf(cell: Cell, texts: readonly string[]): boolean {
  const folded = foldText(cell);
  return texts.some((text) => foldText(text) === folded);
}

/** A cell's text for use inside a sentence: on one line, and cut where it runs on. */
export function excerpt(cell: Cell, longest: number = EXCERPT_LENGTH): string {
  const text = plainText(cell);
  const isOneLine = ASCII.test(text) && !text.includes('  ');
  const line = isOneLine ? text : text.replace(CONTROLS, ' ').replace(SPACES, ' ').trim();
  if (line.length <= longest) return line;
  const characters = Array.from(line);
  if (characters.length <= longest) return line;
  return (
    characters
      .slice(0, longest - CUT_MARK.length)
      .join('')
      .trim() + CUT_MARK
  );
}

/** A word or a clause as a sentence begins with it. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Whether a cell says something: it is there, not blank and not broken. */
export const saysSomething = (cell: Cell | undefined): cell is Cell =>
  cell !== undefined && !isBlankCell(cell) && !isSheetError(cell);

/** What a cell names, cut for a sentence; the other words where it is blank, absent or broken. */
export const nameOr = (cell: Cell | undefined, otherwise: string): string =>
  saysSomething(cell) ? excerpt(cell) : otherwise;
