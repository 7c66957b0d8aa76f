// Text on its way into a cell, made to stay text.
import { CUT_MARK } from './text';

/** Google refuses a longer cell: "more than the maximum of 50000 characters in a single cell". */
export const LONGEST_CELL = 50_000;

/**
 * Sheets reads a cell as typed: what doesn't begin with a letter may be a formula, a number, a date,
 * a time or an amount, or lose its apostrophe.
 */
const NOT_A_WORD = /^\P{L}/u;
/** `May 5`, `Mar. 2026`, `EUR 5`: words that a locale reads as a date or an amount. */
const WORD_THEN_DIGIT = /^\p{L}{1,12}\.?[\s-]*\d/u;
const TRUTH = /^\s*(true|false)\s*$/i;

/**
 * Text as it has to be handed to `setValues` so that the cell holds exactly this text: with an
 * apostrophe before it, which Sheets drops, wherever Sheets would read something else than text.
 *
 * `=HYPERLINK("http://x")` gives `'=HYPERLINK("http://x")`, `0012` gives `'0012`, `Acme` stays.
 * The edge: text too long for a cell is cut, since Google would refuse the whole block.
 */
export function asCellText(text: string): string {
  const fitting =
    text.length > LONGEST_CELL ? text.slice(0, LONGEST_CELL - CUT_MARK.length) + CUT_MARK : text;
  const parsed = NOT_A_WORD.test(fitting) || WORD_THEN_DIGIT.test(fitting) || TRUTH.test(fitting);
  return parsed ? `'${fitting}` : fitting;
}
