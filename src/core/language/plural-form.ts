// Which of a word's forms a number takes.
import type { Words } from './words';

type Rule = (count: number) => string;

const rules = new Map<string, Rule>();

/** Where the engine has no rules, as Germanic and Romance languages mostly go. */
const oneOrOther: Rule = (count) => (count === 1 ? 'one' : 'other');

function ruleOf(language: string): Rule {
  const known = rules.get(language);
  if (known) return known;
  const has = typeof Intl === 'object' && typeof Intl.PluralRules === 'function';
  const plural = has && language !== 'en' ? new Intl.PluralRules(language) : undefined;
  const rule: Rule = plural ? (count) => plural.select(count) : oneOrOther;
  rules.set(language, rule);
  return rule;
}

/**
 * The form of `forms` that a count takes: of `row`, `rows` the first for 1 and the second for 0, 2 and
 * 1.5. A form that a language knows and a sentence doesn't write, such as Spanish for whole millions, is
 * the last that it writes.
 */
export function pluralForm(count: number, forms: readonly string[], words: Words): string {
  const at = words.forms.indexOf(ruleOf(words.language)(count));
  return forms[at < 0 ? forms.length - 1 : at] ?? forms[forms.length - 1] ?? '';
}
