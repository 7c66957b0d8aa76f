// The languages that there are words for, and which of them is whose.

/** Each by its own name, as its readers look for it. */
export const LANGUAGES = { en: 'English', de: 'Deutsch', es: 'Español' } as const;

export type Language = keyof typeof LANGUAGES;

export const ALL_LANGUAGES = ['en', 'de', 'es'] as const;

export const isLanguage = (code: unknown): code is Language =>
  ALL_LANGUAGES.some((language) => language === code);

/** `de`, `de_AT` and `de-CH` -> `de`; English where there are no words for the locale. */
export function languageOfLocale(locale: string): Language {
  const [language = ''] = locale.toLowerCase().split(/[-_]/);
  return isLanguage(language) ? language : 'en';
}
