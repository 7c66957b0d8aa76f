// Texts by number, so that columns of them are columns of numbers.

/** Each text that differs has a number, from 1 on; no text at all is 0. */
export interface NumberedTexts {
  /** The text's number, a new one where it has none yet. */
  readonly numberOf: (text: string) => number;
  /** The number of a text that has one; undefined for any other. */
  readonly known: (text: string) => number | undefined;
  readonly textOf: (number: number) => string;
  /** All texts so far, each at its number. */
  readonly all: () => readonly string[];
  /** All numbers are below it. */
  readonly end: () => number;
}

export function numberedTexts(): NumberedTexts {
  const numbers = new Map<string, number>();
  const texts = [''];
  return {
    numberOf: (text) => {
      if (text === '') return 0;
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, texts.length);
      return texts.push(text) - 1;
    },
    known: (text) => (text === '' ? 0 : numbers.get(text)),
    textOf: (number) => texts[number] ?? '',
    all: () => texts,
    end: () => texts.length,
  };
}
