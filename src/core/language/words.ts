// A language's words, as the build leaves them: sentences by the key of the English one.

/** Nothing here is of a product: another language is another catalogue of the same shape. */
export interface Words {
  /** As a page's `lang` says it: `de`. */
  readonly language: string;
  /** `Intl.PluralRules` names these; a sentence writes its forms in this order: `{rows|Zeile|Zeilen}`. */
  readonly forms: readonly string[];
  /** Between the thousands of a number, and before its fraction. */
  readonly group: string;
  readonly decimal: string;
  /** By `sentenceKey`. A sentence that isn't there is said in English. */
  readonly sentences: Readonly<Record<string, string>>;
}

/** The sentences stand in the sources. */
export const ENGLISH: Words = {
  language: 'en',
  forms: ['one', 'other'],
  group: ',',
  decimal: '.',
  sentences: {},
};
