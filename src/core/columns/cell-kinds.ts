// What kind of thing a cell holds, whatever its column is called: a name, a date, a flag, an ID.
import type { Cell } from '../cells/cell';
import { readDay } from '../cells/day';
import { domainKey } from '../cells/domain';
import { readNumber } from '../cells/number';
import { foldLetters, foldText, plainText } from '../cells/text';
import { DEFAULT_SETTINGS } from '../settings/settings';

/** Ticks and their like: an answer to a question that the header asks. */
const isYesOrNo = (folded: string): boolean => {
  const { yes, no } = DEFAULT_SETTINGS.vocabulary.shared;
  return yes.includes(folded) || no.includes(folded) || folded === 'none';
};
const LETTER = /\p{L}/u;
const DIGIT = /\d/;
const EMAIL = /^\S+@\S+$/;
const SPACE = /\s/;

export const isFlag = (cell: Cell): boolean =>
  typeof cell === 'boolean' || isYesOrNo(foldText(cell));

export const isFlagOrCount = (cell: Cell): boolean => isFlag(cell) || isNumber(cell);

export const isDate = (cell: Cell): boolean =>
  cell instanceof Date || (typeof cell !== 'boolean' && readDay(cell) !== undefined);

export const isNumber = (cell: Cell): boolean => readNumber(cell) !== undefined;

/** Text that is neither a number nor a date. */
export const isText = (cell: Cell): boolean =>
  typeof cell === 'string' && LETTER.test(cell) && !isNumber(cell) && !isDate(cell);

/** What somebody or something can be called: `Acme`, `3M`, `37signals`. */
export const isName = (cell: Cell): boolean => isText(cell) && !isFlag(cell);

export const isEmail = (cell: Cell): boolean =>
  EMAIL.test(plainText(cell).replace(/^.*<(.*)>$/, '$1')) && isDomain(cell);

export const isDomain = (cell: Cell): boolean =>
  typeof cell === 'string' && domainKey(foldLetters(cell)) !== '';

/** One word with a digit in it: `0015e00000Abc01`, `9001`. */
export const isId = (cell: Cell): boolean => {
  if (typeof cell === 'number') return true;
  const text = plainText(cell);
  return typeof cell === 'string' && DIGIT.test(text) && !SPACE.test(text.replace(/;\s*/g, ';'));
};
