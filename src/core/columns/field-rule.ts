// How the alias tables are written down: the headers of one field, and of one kind of tab.
import type { Field } from './fields';

/** The headers that may name one field, each list with its best first. */
export interface FieldRule {
  readonly field: Field;
  /** Says just this. */
  readonly certain: readonly string[];
  /** Says this as a rule. */
  readonly likely: readonly string[];
  /** Says this where nothing better does; the user is asked. */
  readonly guesses: readonly string[];
  /** Sets of words that a header may hold anywhere; a guess as well. */
  readonly words: readonly (readonly string[])[];
  /** Says another field first, and this one where a better header has that field. */
  readonly seconds: readonly string[];
}

export interface KindRules {
  readonly rules: readonly FieldRule[];
  /** Headers that look like a field's and aren't: taken for nothing. */
  readonly notFields: readonly string[];
}

const BETWEEN_ALIASES = /\s*\|\s*/;

const listed = (aliases = ''): string[] =>
  aliases === '' ? [] : aliases.trim().split(BETWEEN_ALIASES);

/** A field's aliases, written as `first | second | third`, the best first. */
export function fieldRule(
  field: Field,
  certain: string,
  weaker: {
    readonly likely?: string;
    readonly guesses?: string;
    readonly words?: string;
    readonly seconds?: string;
  } = {},
): FieldRule {
  return {
    field,
    certain: listed(certain),
    likely: listed(weaker.likely),
    guesses: listed(weaker.guesses),
    words: listed(weaker.words).map((words) => words.split(' ')),
    seconds: listed(weaker.seconds),
  };
}

/** Aliases of headers that are no field's, written the same way. */
export function headerList(headers: string): readonly string[] {
  return listed(headers);
}
