// How the alias tables are written down; knows no field in particular.
import type { Field, FieldRule } from './fields';

const listed = (aliases: string | undefined): string[] =>
  (aliases ?? '')
    .split('|')
    .map((alias) => alias.trim())
    .filter((alias) => alias !== '');

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
