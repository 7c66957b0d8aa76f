// A language's catalogue as the built add-on has it, for tests of what is said. It tests nothing itself.
import fs from 'node:fs';
import { inLanguage } from '../../../src/core/language/in-force';
import { sentenceKey } from '../../../src/core/language/sentence-key';
import type { Words } from '../../../src/core/language/words';

interface Catalogue extends Omit<Words, 'sentences'> {
  readonly sentences: Readonly<Record<string, string>>;
}

const wordsOf = (language: string): Words => {
  const text = fs.readFileSync(`src/languages/${language}.json`, 'utf8');
  const { sentences, ...head } = JSON.parse(text) as Catalogue;
  const byKey = Object.entries(sentences).map(([english, said]) => [sentenceKey(english), said]);
  return { ...head, sentences: Object.fromEntries(byKey) as Words['sentences'] };
};

const WORDS = { de: wordsOf('de'), es: wordsOf('es') };

/** Does something in German or Spanish. */
export const speaking = <Result>(language: keyof typeof WORDS, action: () => Result): Result =>
  inLanguage(WORDS[language], action);
