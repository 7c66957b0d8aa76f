// Amounts of money as people and exports write them, in a column that shows which mark is decimal.
import type { Cell } from './cell';
import { currencyOf } from './currency';
import { loneMark, MULTIPLES, readDigits, SCIENTIFIC, tidied } from './number';
import { ASCII, isBlankCell, plainText } from './text';

export interface Amount {
  readonly value: number;
  /** As the cell says it, EUR or `$`; absent where it says none. */
  readonly currency?: string;
}

/** The decimal mark of a column's amounts: none shows, or as many show the one as the other. */
export type DecimalMark = '.' | ',' | 'none shows' | 'both show';

/** What stands before the digits, they themselves, and what stands behind them. */
const PARTS = /^((?:[^\d.,]|[a-z]\.)*?) ?(\d[\d., ']*|[.,]\d+)([^\d]*)$/;
/** `45.000,-` and `45.--`: no cents. */
const NO_CENTS = /(?:[.,] ?-{1,2}|\/-)(?=$| ?[^\d-])/;
/** Without other than three digits behind a mark, or a second mark, a plain text shows none. */
const MAY_SHOW = /[^ -~]|[.,](?:\d{0,2}(?!\d)|\d{4})|[.,]\d{3}[.,]|\d{4}[.,]|(?:^|\D)0[.,]/;
const DIGIT = /\d/;
const SPACES = /\s+/g;
const ABOUT = /^[~≈] ?/;
/** `(1,200)`, `$(1,200)`: a negative amount, as accountants write it. */
const BRACKETS = /^([^\d()]*)\(([^()]*\d[^()]*)\)([^\d()]*)$/;
const SIGN = /[+-]/g;
/** Nobody writes an amount in more. */
const LONGEST = 60;
/** A word behind the digits and what follows it: `mio. €`; a Japanese one needs no space: `万円`. */
const WORD = /^(万|億|\p{L}+)\.? ?(.*)$/u;
const MORE_MULTIPLES: Readonly<Record<string, number>> = {
  t: 1e3,
  tsd: 1e3,
  mm: 1e6,
  million: 1e6,
  millions: 1e6,
  millionen: 1e6,
  millones: 1e6,
  milhões: 1e6,
  billion: 1e9,
  mrd: 1e9,
  mds: 1e9,
  lakh: 1e5,
  crore: 1e7,
  cr: 1e7,
  万: 1e4,
  億: 1e8,
};
/** `t` may be a ton and `cr` a credit: they are a multiple beside these currencies. */
const NEEDS: Readonly<Record<string, readonly string[]>> = { t: ['EUR', 'CHF'], cr: ['INR', 'rs'] };
/** `$ -`: how an accountant's format shows nothing. */
const NOTHING = /^(?:\p{Sc}|[A-Z]{3}) ?[-–—]+$/u;
/** `keur`: a multiple and a code without a space between. */
const GLUED = /^(k|t|m|mio|bn)([a-z]{3})$/;
const IN_BRACKETS = /^\((.*)\)$/;
/** `12,34,567.50`, as India groups digits. */
const INDIAN = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/;

interface Parts {
  readonly isNegative: boolean;
  readonly digits: string;
  readonly multiple: number;
  readonly currency: string | undefined;
}

/** What stands behind the digits: a multiple, a currency, or the one and the other. */
const tailOf = (
  text: string,
  head: string | undefined,
): Pick<Parts, 'multiple' | 'currency'> | undefined => {
  if (text === '') return { multiple: 1, currency: undefined };
  const currency = currencyOf(text.replace(IN_BRACKETS, '$1'));
  if (currency !== undefined) return { multiple: 1, currency };
  const [, word = '', rest = ''] = GLUED.exec(text) ?? WORD.exec(text) ?? [];
  const multiple = MORE_MULTIPLES[word] ?? MULTIPLES[word];
  const after = rest === '' ? undefined : currencyOf(rest);
  if (multiple === undefined || (rest !== '' && after === undefined)) return undefined;
  const isMeant = NEEDS[word]?.includes(after ?? head ?? '') ?? true;
  return isMeant ? { multiple, currency: after } : undefined;
};

const partsOf = (cell: string): Parts | undefined => {
  if (cell.length > LONGEST) return undefined;
  const text = plainText(cell);
  // Nearly all amounts are plain, and there are very many.
  const plain = ASCII.test(text) ? text.replace(SPACES, ' ') : tidied(text);
  const tidy = plain.toLowerCase().replace(NO_CENTS, '').replace(ABOUT, '');
  const inBrackets = BRACKETS.exec(tidy);
  const parts = PARTS.exec((inBrackets?.slice(1).join('') ?? tidy).trim());
  if (!parts) return undefined;
  const [, before = '', digits = '', behind = ''] = parts;
  const signs = (before + behind).match(SIGN) ?? [];
  if (signs.length + (inBrackets ? 1 : 0) > 1 || behind.includes('+')) return undefined;
  const prefix = before.replace(SIGN, '').trim();
  const head = prefix === '' ? undefined : currencyOf(prefix);
  const tail = tailOf(behind.replace(SIGN, '').trim(), head);
  if (tail === undefined || (prefix !== '' && head === undefined)) return undefined;
  return {
    isNegative: inBrackets !== null || signs[0] === '-',
    digits: digits.trim(),
    multiple: tail.multiple,
    // Of `$45,000 USD` the code says more than the sign.
    currency: tail.currency ?? head,
  };
};

/** Which mark a text shows to be the decimal one; undefined where it may be either or there is none. */
const shownMark = (cell: string): '.' | ',' | undefined => {
  const { digits = '', multiple = 0 } = partsOf(cell) ?? {};
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  if (multiple !== 1 || last < 0 || loneMark(digits) !== undefined) return undefined;
  const mark = digits[last] === '.' ? '.' : ',';
  const isRepeated = digits.indexOf(mark) !== last;
  return isRepeated === (mark === '.') ? ',' : '.';
};

/** The decimal mark of a column, by the more of its cells that show one. */
export function decimalMarkOf(cells: readonly Cell[]): DecimalMark {
  let [points, commas] = [0, 0];
  for (const cell of cells) {
    if (typeof cell !== 'string' || !MAY_SHOW.test(cell)) continue;
    const mark = shownMark(cell);
    if (mark === '.') points += 1;
    if (mark === ',') commas += 1;
  }
  if (points === commas) return points === 0 ? 'none shows' : 'both show';
  return points > commas ? '.' : ',';
}

/**
 * The amount that a cell holds: `$45,000`, `45k`, `1.2M`, `1.054,00`, `1 054,00 €`, `USD 12,500`,
 * `45.000,- €`, `(1,200)` for a negative one. `blank` where it holds nothing, and `unreadable` where
 * it holds something else: a range, a percentage, a date, `45k per year`.
 *
 * A lone mark before exactly three digits is read as the column shows: `45.000` is 45 where `1,054.00`
 * stands beside it, and 45,000 where `1.054,00` does or nothing shows, since money has no third
 * decimal. Where a column shows both it is unreadable.
 */
export function readAmount(cell: Cell, decimal: DecimalMark): Amount | 'blank' | 'unreadable' {
  const isFilled = typeof cell === 'string' && DIGIT.test(cell);
  const isNothing = typeof cell === 'string' && NOTHING.test(cell.trim());
  if (cell === false || isNothing || (!isFilled && isBlankCell(cell))) return 'blank';
  if (typeof cell === 'number' || (typeof cell === 'string' && SCIENTIFIC.test(cell))) {
    return Number.isFinite(Number(cell)) ? { value: Number(cell) } : 'unreadable';
  }
  const parts = typeof cell === 'string' ? partsOf(cell) : undefined;
  if (parts === undefined) return 'unreadable';
  const { digits, multiple, isNegative, currency } = parts;
  if (decimal === 'both show' && multiple === 1 && loneMark(digits) !== undefined) {
    return 'unreadable';
  }
  const isDecimal = (mark: string): boolean =>
    mark === decimal || (multiple !== 1 && mark === '.' && decimal !== ',');
  const size = INDIAN.test(digits)
    ? Number(digits.replace(/,/g, ''))
    : readDigits(digits, (mark) => !isDecimal(mark));
  const value = size === undefined ? Number.NaN : size * multiple;
  if (!Number.isFinite(value)) return 'unreadable';
  return { value: isNegative ? -value : value, ...(currency === undefined ? {} : { currency }) };
}
