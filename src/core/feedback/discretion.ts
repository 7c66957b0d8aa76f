// What a partner may read: no text that names another partner, or an account that isn't its own.
import { nameWords } from '../cells/company-name';
import { phraseKey } from '../cells/words';

/** One partner, with what its own rows call its accounts. */
interface Owner {
  readonly key: string;
  readonly name: string;
  readonly accounts: readonly { readonly name: string }[];
}

/** Shorter ones stand in too many words. */
const SHORTEST_NAME = 2;
/** A name of more words is looked for by its first ones. */
const MOST_WORDS = 5;

const firstWords = (phrase: string): string => phrase.split(' ').slice(0, MOST_WORDS).join(' ');

const phrasesOf = (name: string): Set<string> =>
  new Set([phraseKey(name), phraseKey(nameWords(name).join(' '))].map(firstWords));

/**
 * Per partner, a free text (a stage, a reason) as it may be shown to it: as it is, or '' where it
 * names another partner or somebody else's account. `Lost to Initech` is '' for Globex, and stays
 * for Initech. In doubt nothing is shown: an account called Budget hides the reason `Budget` too.
 */
export function discretionOf(owners: readonly Owner[]): (partner: string, text: string) => string {
  const owned = new Map<string, Set<string>>();
  for (const { key, name, accounts } of owners) {
    for (const each of [name, ...accounts.map((account) => account.name)]) {
      for (const phrase of phrasesOf(each)) {
        if (phrase.length < SHORTEST_NAME) continue;
        const by = owned.get(phrase) ?? new Set<string>();
        owned.set(phrase, by.add(key));
      }
    }
  }
  const known = new Map<string, readonly string[]>();
  const namedIn = (text: string): readonly string[] => {
    const found = known.get(text);
    if (found) return found;
    const words = phraseKey(text).split(' ');
    const phrases = words.reduce<string[]>((all, _word, at) => {
      const lengths = Array.from({ length: MOST_WORDS }, (_length, more) => at + more + 1);
      return all.concat(lengths.map((end) => words.slice(at, end).join(' ')));
    }, []);
    const named = Array.from(new Set(phrases)).filter((phrase) => owned.has(phrase));
    known.set(text, named);
    return named;
  };
  return (partner, text) =>
    namedIn(text).every((phrase) => owned.get(phrase)?.has(partner)) ? text : '';
}
