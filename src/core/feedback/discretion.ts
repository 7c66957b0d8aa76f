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

const phrasesOf = (name: string): readonly string[] =>
  [phraseKey(name), phraseKey(nameWords(name).join(' '))].map(firstWords);

/**
 * Per partner, a free text (a stage, a reason) as it may be shown to it: as it is, or '' where it
 * names another partner or somebody else's account. `Lost to Initech` is '' for Globex, and stays
 * for Initech. In doubt nothing is shown: an account called Budget hides the reason `Budget` too.
 */
export function discretionOf(owners: readonly Owner[]): (partner: string, text: string) => string {
  let owned: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  const known = new Map<string, readonly ReadonlySet<string>[]>();
  const namedIn = (text: string): readonly ReadonlySet<string>[] => {
    const found = known.get(text);
    if (found) return found;
    // Lists without a stage and a reason have no use for everybody's names.
    owned = owned ?? ownersByName(owners);
    const words = phraseKey(text).split(' ');
    const named: ReadonlySet<string>[] = [];
    words.forEach((_word, at) => {
      for (let end = at + 1; end <= Math.min(at + MOST_WORDS, words.length); end += 1) {
        const by = owned?.get(words.slice(at, end).join(' '));
        if (by) named.push(by);
      }
    });
    known.set(text, named);
    return named;
  };
  return (partner, text) =>
    text !== '' && namedIn(text).some((by) => !by.has(partner)) ? '' : text;
}

/** Whose each name is, by the phrase that it is found by. */
function ownersByName(owners: readonly Owner[]): ReadonlyMap<string, ReadonlySet<string>> {
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
  return owned;
}
