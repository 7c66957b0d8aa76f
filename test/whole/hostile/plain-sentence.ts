// What every sentence for a person has to be, whatever the cells say. It tests nothing itself.
import type { Cell } from '../../../src/core/cells/cell';
import { excerpt } from '../../../src/core/cells/text';

/** Characters that break a line, hide, or turn the direction of what follows. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
const FORMULA = /^\s*[=+\-@]/;
const LEAKED = /NaN|undefined|null|Infinity|\[object|function|=>/;
/** Several names, each of which is cut, and the words around them. */
const LONGEST = 700;

/** The sentence without what it quotes from the cells and their lists, whose words aren't ours. */
const withoutCells = (sentence: string, cells: readonly Cell[]): string =>
  cells
    .flatMap((cell) => [cell, ...String(cell).split(/[,;\r\n]/)])
    .map((cell) => excerpt(cell))
    .filter((quoted) => quoted !== '')
    .sort((one, other) => other.length - one.length)
    .reduce((rest, quoted) => rest.split(quoted).join(' '), sentence);

/**
 * What keeps a text from being a sentence; undefined where nothing does: it is on one line, not
 * endless, ended by a stop, nothing that Sheets takes for a formula, and it says nothing of the
 * program that no cell said.
 */
export function sentenceFault(
  sentence: string,
  cells: readonly Cell[],
  longest: number = LONGEST,
): string | undefined {
  const faults: readonly [string, boolean][] = [
    ['has no end', !/[.?]$/.test(sentence)],
    ['holds a character that nobody sees', UNSEEN.test(sentence)],
    ['begins as a formula', FORMULA.test(sentence)],
    ['runs on', sentence.length > longest],
    ['shows what no cell said', LEAKED.test(withoutCells(sentence, cells))],
  ];
  const found = faults.find(([, applies]) => applies);
  return found && `${JSON.stringify(sentence.slice(0, LONGEST))} ${found[0]}`;
}
