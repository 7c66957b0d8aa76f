// Company names, cleaned so that two spellings of one company meet.
import type { Cell } from './cell';
import {
  endsWithPlace,
  isEndingForm,
  withoutJoinedForms,
  withoutLegalForms,
  withoutPhrases,
} from './legal-forms';
import { isPlaceholderName } from './placeholder-name';
import { foldText, isBlankText, isErrorText, normalised } from './text';

const NONE: readonly string[] = [];
const ASCII = /^[\x20-\x7e]*$/;
const MARKS = /[\u0300-\u036f]/g;
/** Characters of format: zero-width spaces, soft hyphens, marks of direction. Nobody sees them. */
const INVISIBLE = /\p{Cf}+/gu;
const APOSTROPHES = /['’‘`´]/g;
/** Single letters with stops or slashes between them: `S.A.`, `L.L.C.`, `A/S`, `S. p. A.` */
const ABBREVIATION = /(^|[^\p{L}\p{N}])((?:\p{L}[./]\s?)+\p{L})(?![\p{L}\p{N}])/gu;
/** Hebrew abbreviates with a mark before the last letter. */
const GERSHAYIM = /(\p{Script=Hebrew})[״"](\p{Script=Hebrew})/gu;
const NOT_A_WORD = /[^\p{L}\p{M}\p{N}]/gu;
const LETTERS_WITHOUT_MARKS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
/** How people without these keys write them. */
const SPELLED_OUT: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ø: 'oe',
  å: 'aa',
};
const UMLAUT = /[äöüøå]/g;

const partsOf = (folded: string, between: string | RegExp): string[] =>
  withoutPhrases(folded.trim())
    .split(between)
    .filter((word) => word !== '');

/** As most are written: letters, digits and spaces alone. */
const PLAIN = /^[a-z0-9 ]*$/i;

/** Marks that are words or join what they stand between; a stop may abbreviate where a letter follows. */
const MEANT_MARKS = /['`&+]|[a-z][./]\s?[a-z]/i;
const OTHER_MARKS = /[^a-z0-9]+/;

/** A name in ASCII has no letters to fold, and most no marks that mean anything. */
const isSimple = (name: string): boolean => ASCII.test(name) && !MEANT_MARKS.test(name);

const wordsOf = (name: string): string[] => {
  if (PLAIN.test(name)) return partsOf(name.toLowerCase(), ' ');
  if (isSimple(name)) return partsOf(name.toLowerCase(), OTHER_MARKS);
  const folded = normalised(name.toLowerCase(), 'NFKD')
    .replace(MARKS, '')
    .normalize('NFC')
    .replace(/[ßæœøłđðþı]/g, (letter) => LETTERS_WITHOUT_MARKS[letter] ?? letter)
    .replace(GERSHAYIM, '$1$2')
    .replace(APOSTROPHES, '')
    .replace(/&/g, ' and ')
    .replace(/\+/g, ' plus ')
    .replace(ABBREVIATION, (_, before: string, letters: string) => {
      return before + letters.replace(/[./\s]/g, '');
    });
  return partsOf(folded, NOT_A_WORD);
};

/** Whether a word is a legal form, such as `Inc.` or `LLC`. */
export function isLegalForm(word: string): boolean {
  const [first, second] = wordsOf(word);
  return first !== undefined && second === undefined && isEndingForm(first);
}

/**
 * The words of a company's name, folded and without legal forms; none where it names nobody.
 *
 * `The Alder Supply Co.` has `alder` and `supply`. A name made only of legal forms keeps them, so
 * that `The Limited` isn't everybody; a blank, a Sheets error and a placeholder have no words.
 */
export function nameWords(cell: Cell): readonly string[] {
  if (typeof cell !== 'string' && typeof cell !== 'number') return NONE;
  const folded = foldText(cell);
  if (isBlankText(folded) || isErrorText(folded)) return NONE;
  const written = String(cell);
  const isPlain = ASCII.test(written);
  const name = isPlain ? written : normalised(written.replace(INVISIBLE, ''), 'NFC');
  const words = wordsOf(isPlain ? name : withoutJoinedForms(name));
  if (isPlaceholderName(words)) return NONE;
  const kept = withoutLegalForms(words, () => endsWithPlace(name));
  if (kept.length > 0) return kept;
  return words.length > 0 ? words : wordsOf(name);
}

/**
 * The key by which two names of one company meet: case, accents, punctuation, spaces, invisible
 * characters and legal forms at either end (Inc, LLC, GmbH & Co. KG, 株式会社, ООО, ...) don't count.
 *
 * `Müller Logistik GmbH` is `mullerlogistik`. What names nobody has the key `''`, which matches
 * nothing: a blank, `[[Unknown]]`, a Sheets error, a cell with no letter or digit.
 */
export const nameKey = (cell: Cell): string => nameWords(cell).join('');

/** What the spellings of a partner or an account share; a name of signs alone is told by its text. */
export const spellingKey = (cell: Cell): string => nameKey(cell) || foldText(cell);

/**
 * The same with umlauts spelled out: `muellerlogistik`; '' where the name has none. By this a name
 * with umlauts meets one that was typed without them, while `Mueller` and `Muller` stay two names.
 */
export function spelledOutKey(cell: Cell): string {
  if (typeof cell !== 'string' || ASCII.test(cell)) return '';
  const name = cell.toLowerCase().normalize('NFC');
  const spelled = name.replace(UMLAUT, (letter) => SPELLED_OUT[letter] ?? letter);
  return spelled === name ? '' : nameKey(spelled);
}
