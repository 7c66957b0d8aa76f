// Numbers as people and exports write them.

import type { Cell } from './cell';
import { plainDigits } from './digits';
import { once } from './once';
import { normalised, plainText, visible } from './text';

/** What stands beside a written number: nothing, a percent sign, or a currency, a k or an M. */
export type NumberKind = 'plain' | 'percent' | 'amount';

export interface WrittenNumber {
  /** As written: `85%` is 85. */
  readonly value: number;
  readonly kind: NumberKind;
}

const PLAIN = /^[+-]?(?:\d+(?:\.\d+)?|\.\d+)$/;
export const SCIENTIFIC = /^[+-]?\d+(?:\.\d+)?e[+-]?\d{1,3}$/i;
const CURRENCY =
  '(?:[a-z]{0,2}\\p{Sc}|usd|eur|gbp|jpy|cny|inr|chf|sek|nok|dkk|pln|czk|huf|ron|try|ils|zar|' +
  'brl|mxn|cad|aud|nzd|sgd|hkd|krw)';
/** `-$ 1,054.00`, `(45 k)`, `1.054,00 EUR`, `85 %`: bracket, sign, currency, digits, multiple. */
const writtenPattern = once(
  () =>
    new RegExp(
      `^(?<open>\\()?(?<sign>[+-])? ?(?<before>${CURRENCY})? ?(?<inner>[+-])?` +
        `(?<digits>\\d[\\d., ']*|[.,]\\d+)(?<multiple>k|mio|mn|m|bn|b)? ?(?<after>${CURRENCY}|%)?` +
        '(?<close>\\))?$',
      'iu',
    ),
);
export const MULTIPLES: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mio: 1e6,
  b: 1e9,
  bn: 1e9,
};
/** Digits in groups of three, parted by one and the same mark. */
const GROUPED = /^[1-9]\d{0,2}(?<mark>[., '])\d{3}(?:\k<mark>\d{3})*$/;
const DIGITS_ALONE = /^\d*$/;
/** As Turkish and Arabic write it: `%85`. */
const PERCENT_FIRST = /^% ?(\S+)$/;

/** With the keyboard's digits, signs and space, whatever kind was written: `٨٥٪` is 85%. */
export const tidied = (text: string): string =>
  plainDigits(normalised(visible(text), 'NFKC'))
    .replace(/[−–]/g, '-')
    .replace(/[’`]/g, "'")
    .replace(/٪/g, '%')
    .replace(/٫/g, '.')
    .replace(/٬/g, ',')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(PERCENT_FIRST, '$1%');

/** The one mark of digits such as `45.000`, which may part thousands or decimals; else undefined. */
export const loneMark = (digits: string): string | undefined => {
  const mark = GROUPED.exec(digits)?.groups?.mark;
  return mark !== undefined && digits.indexOf(mark) === digits.lastIndexOf(mark) ? mark : undefined;
};

/**
 * Digits and their marks as a number; undefined where they aren't one number. `partsThousands` says
 * it of a lone mark before exactly three digits.
 */
export const readDigits = (
  digits: string,
  partsThousands: (mark: string) => boolean,
): number | undefined => {
  if (DIGITS_ALONE.test(digits)) return Number(digits);
  const lone = loneMark(digits);
  if (lone === undefined ? GROUPED.test(digits) : partsThousands(lone)) {
    return Number(digits.replace(/\D/g, ''));
  }
  const decimalMark = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'));
  const whole = digits.slice(0, Math.max(decimalMark, 0));
  const decimals = digits.slice(decimalMark + 1);
  if (decimalMark < 0 || !DIGITS_ALONE.test(decimals)) return undefined;
  const wholeMark = GROUPED.exec(whole)?.groups?.mark;
  if (!DIGITS_ALONE.test(whole) && (!wholeMark || wholeMark === digits[decimalMark])) {
    return undefined;
  }
  return Number(`${whole.replace(/\D/g, '')}.${decimals}`);
};

const readFinite = (value: number): WrittenNumber | undefined =>
  Number.isFinite(value) ? { value, kind: 'plain' } : undefined;

/** Plain text that begins with a letter, and with no currency before a number: it is none. */
const WORDS = /^(?![a-z]{0,3}\$? ?[+-]?[\d.,])[a-z][\x20-\x7e]*$/i;

const readText = (text: string): WrittenNumber | undefined => {
  if (PLAIN.test(text)) return readFinite(Number(text));
  if (WORDS.test(text)) return undefined;
  const tidy = tidied(text);
  if (SCIENTIFIC.test(tidy)) return readFinite(Number(tidy));
  const parts = writtenPattern().exec(tidy)?.groups;
  if (!parts) return undefined;
  const { open, sign, before, inner, digits = '', multiple, after, close } = parts;
  const signs = [open, sign, inner].filter((mark) => mark !== undefined);
  if (signs.length > 1 || (open === undefined) !== (close === undefined)) return undefined;
  const isPercent = after === '%';
  const isMoney = before !== undefined || (after !== undefined && !isPercent);
  const isAmount = isMoney || multiple !== undefined;
  if (isPercent && isAmount) return undefined;
  // "$1.500k" is fifteen hundred: whoever writes a k writes decimals, not thousands.
  const size = readDigits(
    digits.trim(),
    (mark) => mark !== '.' || (isMoney && multiple === undefined),
  );
  if (size === undefined) return undefined;
  const value = size * (multiple ? (MULTIPLES[multiple.toLowerCase()] ?? 1) : 1);
  if (!Number.isFinite(value)) return undefined;
  return {
    value: signs.length > 0 && signs[0] !== '+' ? -value : value,
    kind: isPercent ? 'percent' : isAmount ? 'amount' : 'plain',
  };
};

/**
 * The number that a cell holds, and what stands beside it; undefined where it holds none.
 *
 * A comma before exactly three digits parts thousands (`1,054` is 1054), a full stop only where it
 * stands twice or the number is money (`45.000 €` is 45000, `1.054` is 1.054). A leading zero makes
 * it a decimal comma: `0,125` is 0.125. Tick boxes, dates and infinite numbers hold no number.
 */
export function readWrittenNumber(cell: Cell): WrittenNumber | undefined {
  if (typeof cell === 'string') return readText(plainText(cell));
  return typeof cell === 'number' ? readFinite(cell) : undefined;
}

/**
 * The number that a cell holds as written, or undefined: `"85"` and `"85%"` are 85, `"0,85"` is
 * 0.85, `"1.054,00"` is 1054, `"$45,000"` is 45000, `"1.2M"` is 1200000.
 */
export function readNumber(cell: Cell): number | undefined {
  return readWrittenNumber(cell)?.value;
}
