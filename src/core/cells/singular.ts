// One form of a word for its singular and its plural.

/** Shorter words have no plural here: "nos" in "nos clients" isn't the plural of "no". */
const SHORTEST_PLURAL = 4;

/** `opportunities` gives `opportunity`, `prospects` `prospect`; `business` stays. */
export function singular(word: string): string {
  if (word.length < SHORTEST_PLURAL || !word.endsWith('s') || word.endsWith('ss')) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /(?:ss|sh|ch|x)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

/** The word and every other one that may have the same singular; some of them are no words. */
export const formsOf = (word: string): readonly string[] => {
  const one = singular(word);
  return [word, one, `${one}s`, `${one}es`, `${one.slice(0, -1)}ies`];
};
