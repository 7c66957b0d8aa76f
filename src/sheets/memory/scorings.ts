// What is remembered of a list's scorings: the day of the first, and the language of the last.
import type { Day } from '../../core/cells/cell';
import { isLanguage, type Language } from '../../core/language/languages';
import { documentStore } from './document-store';
import type { KeptTexts } from './kept-texts';

/** Named after what it held alone at first. */
const SCORINGS = 'eql.first-scoring.';

export interface Scorings {
  /**
   * It dates all who were EQLs by then, and is no bulk load; undefined where the list was scored before
   * this was remembered.
   */
  readonly first?: Day;
  /** That its next steps are written in: a column has one, whoever changes a row of it. */
  readonly language: Language;
}

/** `20600 de`; a day alone was kept while all next steps were English. */
function scoringsIn(text: string | null | undefined): Scorings | undefined {
  if (!text) return undefined;
  const [day = '', language = 'en'] = text.split(' ');
  const first = day === '' ? {} : { first: Number(day) };
  return { ...first, language: isLanguage(language) ? language : 'en' };
}

/** Undefined where the list was never scored, as far as anybody knows. */
export const scoringsOf = (sheetId: number): Scorings | undefined =>
  scoringsIn(documentStore()?.getProperty(SCORINGS + sheetId));

/** The same from what was read already. */
export const keptScorings = (kept: KeptTexts, sheetId: number): Scorings | undefined =>
  scoringsIn(kept()[SCORINGS + sheetId]);

export function rememberScorings(sheetId: number, { first, language }: Scorings): void {
  documentStore()?.setProperty(SCORINGS + sheetId, `${first ?? ''} ${language}`);
}
