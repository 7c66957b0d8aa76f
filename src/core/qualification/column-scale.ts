// What a column's numbers are out of: by its header, by what the user chose, else by its values.
import type { Cell } from '../cells/cell';
import { readWrittenNumber } from '../cells/number';
import { foldText, isBlankText } from '../cells/text';
import { scaleInHeader } from './header-scale';
import { type ColumnScale, type ScaleName, scaleNamed } from './scale';

const FRACTION = 1;
/** Above it a number is out of 100, and nothing else. */
const MOST_OF_TEN = 10;
const LOWEST_TIER = 4;
const LEVEL_BEFORE = /^level ?:? ?/;
const HIGH_LOW = /^[hml]$/;
const SIGN = /^[+0\-–−]$/;
const MINUS = /^[-–−]$/;

const LEVEL_FIRST = /^level/i;

/** Behind a plain letter other than that of "level" no number stands but an amount. */
const isWord = (text: string): boolean => {
  const letter = text.charCodeAt(0) | 0x20;
  return letter >= 0x61 && letter <= 0x7a && !(letter === 0x6c && LEVEL_FIRST.test(text));
};

/** The numbers of a column that don't say themselves what they are out of. */
const bareNumbers = (cells: readonly Cell[]): readonly number[] => {
  const numbers = new Set<number>();
  const read = new Set<Cell>();
  for (const cell of cells) {
    const isNumber = typeof cell === 'number';
    if (!isNumber && (typeof cell !== 'string' || isWord(cell))) continue;
    if (read.has(cell)) continue;
    read.add(cell);
    const text = isNumber ? cell : foldText(cell).replace(LEVEL_BEFORE, '');
    const written = readWrittenNumber(text);
    if (written?.kind === 'plain') numbers.add(written.value);
  }
  return Array.from(numbers);
};

/** Whether a column's levels are letters, or signs: two of them at least, and nothing else. */
const lettersIn = (cells: readonly Cell[]): ColumnScale | undefined => {
  const texts = new Set<string>();
  const read = new Set<Cell>();
  for (const cell of cells) {
    if (read.has(cell)) continue;
    read.add(cell);
    const text = foldText(cell);
    if (!isBlankText(text) && !HIGH_LOW.test(text) && !SIGN.test(text)) return undefined;
    texts.add(text);
  }
  const all = Array.from(texts);
  const filled = all.filter((text) => !isBlankText(text));
  if (filled.length > 1 && filled.every((text) => HIGH_LOW.test(text))) {
    return { kind: 'letters', signs: false };
  }
  const isSigned = texts.has('+') && all.some((text) => text === '0' || MINUS.test(text));
  return isSigned && all.every((text) => text === '' || SIGN.test(text))
    ? { kind: 'letters', signs: true }
    : undefined;
};

/** What a header says, settled by the numbers below it where it leaves two ways open. */
const settled = (header: Cell, numbers: readonly number[]): ColumnScale | undefined => {
  const inHeader = scaleInHeader(header);
  if (inHeader?.kind === 'percent') {
    return numbers.every((number) => number <= FRACTION)
      ? { kind: 'computed' }
      : { kind: 'said', scale: { least: 0, top: 100 } };
  }
  if (inHeader === undefined || inHeader.kind !== 'tier') return inHeader;
  const areTiers = numbers.every(
    (number) => Number.isInteger(number) && number >= 1 && number <= LOWEST_TIER,
  );
  return areTiers ? { kind: 'said', scale: 'tiers' } : undefined;
};

/** What numbers alone can only be; undefined where there are none. */
const scaleIn = (numbers: readonly number[]): ColumnScale | undefined => {
  if (numbers.length === 0) return undefined;
  const areFractions = numbers.every((number) => number <= FRACTION);
  const isTold = areFractions || numbers.some((number) => number > MOST_OF_TEN);
  return { kind: isTold ? 'computed' : 'unsaid' };
};

/**
 * A column's scale: the one that its header says, else the one that was chosen for it, else what its
 * numbers can only be. Undefined where it holds no number and says nothing.
 *
 * A column of 85 and 40 is computed (out of 100), one of 0.85 and 1 too (fractions). The edge: 4, 5
 * and 2 may be out of 5, of 10 or of 100, and 4.5 as well: unsaid, so that none of them is read.
 */
export function columnScaleOf(
  cells: readonly Cell[],
  header: Cell = '',
  chosen: ScaleName | '' = '',
): ColumnScale | undefined {
  const numbers = bareNumbers(cells);
  const inHeader = settled(header, numbers);
  if (inHeader && inHeader.kind !== 'unsaid') return inHeader;
  if (chosen !== '') return { kind: 'said', scale: scaleNamed(chosen) };
  return inHeader ?? lettersIn(cells) ?? scaleIn(numbers);
}
