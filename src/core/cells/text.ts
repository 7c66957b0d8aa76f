// A cell's text, as it is compared and as it is shown.
import type { Cell } from './cell';

export const ASCII = /^[\x20-\x7e]*$/;
const ACCENTS = /[\u0300-\u036f]/g;
/** Zero-width characters and the soft hyphen: web pages paste them, and nobody sees them. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
/** Thirty marks on one letter is where Unicode's stream-safe format draws the line. */
const PILED_MARKS = /(\p{M}{30})\p{M}+/gu;
const APOSTROPHES = /[‘’]/g;
const SPACES = /\s+/g;
const CONTROLS = /[\p{Cc}\p{Cf}]+/gu;

/** A run of dashes or of question marks, and the usual ways to write "not known". */
const BLANK_TEXT = /^(?:|[-–—−]+|\?+|n\/a\??|na\??|n\.a\.|tbd\??|unknown)$/;
const SHEET_ERROR =
  /^(?:#(?:n\/a|ref!|div\/0!|value!|name\?|num!|null!|error!|spill!|calc!)|loading(?:\.\.\.|…))$/;
/** Stands where text was cut. */
export const CUT_MARK = '…';
/** Long enough for nearly every company's name, short enough for a sentence in a narrow sidebar. */
const EXCERPT_LENGTH = 60;

const dateText = (date: Date): string =>
  Number.isNaN(date.getTime()) ? 'Invalid date' : date.toISOString().replace(/T.*$/, '');

/** What a cell shows, without the spaces around it: `TRUE`, `0.85`, `2026-03-14`, `Acme`. */
export function plainText(cell: Cell): string {
  if (typeof cell === 'string') return cell.trim();
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return typeof cell === 'number' ? String(cell) : dateText(cell);
}

/**
 * Text in a normal form. Marks beyond thirty on one letter are dropped first: putting a cell full
 * of them in order takes seconds.
 */
export function normalised(text: string, form: 'NFKC' | 'NFKD'): string {
  if (ASCII.test(text)) return text;
  return text.replace(PILED_MARKS, '$1').normalize(form);
}

/**
 * Text for comparing: lower case, without accents and invisible characters, with plain apostrophes,
 * no space around it, and one space where there were several.
 *
 * `'  Café  CRÈME '` gives `cafe creme`. Full-width letters fold to plain ones, `ß` to `ss`.
 */
export function foldText(cell: Cell): string {
  const text = plainText(cell);
  if (ASCII.test(text)) {
    const lower = text.toLowerCase();
    return lower.includes('  ') ? lower.replace(SPACES, ' ') : lower;
  }
  // Upper case on the way, so that "ß" and "SS", or a final sigma, meet.
  const plain = normalised(text, 'NFKD').replace(ACCENTS, '').replace(INVISIBLE, '');
  const lower = plain.toUpperCase().toLowerCase();
  const folded = lower.normalize('NFKD').replace(ACCENTS, '').normalize('NFC');
  return folded.replace(APOSTROPHES, "'").replace(SPACES, ' ').trim();
}

/** Whether folded text says that nothing is known. */
export function isBlankText(folded: string): boolean {
  return BLANK_TEXT.test(folded);
}

/**
 * Whether a cell says that nothing is known: empty, spaces, `-`, `n/a`, `tbd`, `unknown`, `?`.
 *
 * Runs of dashes or question marks count too, and so do `na` and `n.a.`. The edge: `#N/A` isn't
 * blank, it is a formula that failed; and `none` isn't blank, it is an answer.
 */
export function isBlankCell(cell: Cell): boolean {
  return cell === '' || (typeof cell === 'string' && isBlankText(foldText(cell)));
}

/** Whether folded text is an error of Sheets. */
export function isErrorText(folded: string): boolean {
  return SHEET_ERROR.test(folded);
}

/** Whether a cell shows an error of Sheets, such as `#N/A`, or is still `Loading...`. */
export function isSheetError(cell: Cell): boolean {
  return typeof cell === 'string' && isErrorText(foldText(cell));
}

/** A cell's text for use inside a sentence: on one line, and cut where it runs on. */
export function excerpt(cell: Cell, longest: number = EXCERPT_LENGTH): string {
  const line = plainText(cell).replace(CONTROLS, ' ').replace(SPACES, ' ').trim();
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
