// A list of words as its cell shows it, with one more word at its end.
import { foldText, isBlankCell } from '../cells/text';
import { wholeTextOf } from '../cells/whole-word';
import { listedWords } from './cell';

const ENDS_WITH_MARK = /[,;\r\n]\s*$/;

const keyOf = (word: string): string => foldText(wholeTextOf(word) ?? word);

/** Whether a list holds a word, in quotation marks or not. */
export const holdsWord = (list: string, word: string): boolean =>
  listedWords(list).some((known) => keyOf(known) === keyOf(word));

/**
 * A list with one more word: all that the user wrote stays as it is. `hot, strong` with `champ` gives
 * `hot, strong, champ`; a word that stands there already adds nothing.
 */
export function withWord(list: string, word: string): string {
  if (holdsWord(list, word)) return list;
  if (isBlankCell(list)) return word;
  return ENDS_WITH_MARK.test(list) ? `${list} ${word}` : `${list}, ${word}`;
}
