// The sidebar's page, brought up beside the sheet with its words in it.
import { inLanguage } from '../core/language/in-force';
import type { Language } from '../core/language/languages';
import { say } from '../core/language/say';
import type { Words } from '../core/language/words';
import { PRODUCT_NAME } from '../product-name';
import { pageWords } from './language';

const FILE = 'Sidebar';
/** Where the page says its language, what it says before its script runs, and where its words go. */
const PAGE_LANGUAGE = '<html lang="en">';
const WAITING = 'Opening…';
const NO_WORDS = '>null</script>';

/** In a script, nothing may look like its end. */
const inScript = (words: Words): string => JSON.stringify(words).replace(/</g, '\\u003c');

/** The page with its words in it, so that nothing of it shows in English first. */
function spoken(page: string, words: Words): string {
  const waiting = inLanguage(words, () => say('Opening…'));
  return page
    .replace(PAGE_LANGUAGE, `<html lang="${words.language}">`)
    .replace(WAITING, () => waiting)
    .replace(NO_WORDS, () => `>${inScript(words)}</script>`);
}

export function showSidebar(language: Language): void {
  const ui = SpreadsheetApp.getUi();
  const page = HtmlService.createHtmlOutputFromFile(FILE);
  const words = pageWords(language);
  const shown = words ? HtmlService.createHtmlOutput(spoken(page.getContent(), words)) : page;
  ui.showSidebar(shown.setTitle(PRODUCT_NAME));
}
