// Text -> the number that it writes, with the format it is written in; by one file's habits, not a locale's.

/** A number and how it was written; `format` is a spreadsheet number format. */
export interface WrittenNumber {
  readonly value: number;
  readonly format?: string;
}

const CURRENCY_BEFORE = /^(-?)([$€£])\s?/;
const CURRENCY_AFTER = /\s?([€£])$/;
const PERCENT = /\s?%$/;
/** No leading zeros (they belong to numbers of accounts, not to amounts), no exponent (`12E4`). */
const POINT = /^-?(?:0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?$/;
const COMMA = /^-?(?:0|[1-9]\d*|[1-9]\d{0,2}(?:\.\d{3})+)(?:,\d+)?$/;
/** Beyond 15 digits a spreadsheet number loses some: such text is an identifier. */
const MOST_DIGITS = 15;

const ONLY_COMMA_DECIMAL = /^-?(?:0,\d+|\d+,(?:\d{1,2}|\d{4,})|\d{1,3}(?:\.\d{3})+,\d+)\s?[%€£]?$/;
const ONLY_POINT_DECIMAL = /^-?(?:0\.\d+|\d+\.(?:\d{1,2}|\d{4,})|\d{1,3}(?:,\d{3})+\.\d+)\s?%?$/;

export function readWrittenNumber(text: string, decimalComma: boolean): WrittenNumber | undefined {
  const percent = PERCENT.test(text);
  const before = CURRENCY_BEFORE.exec(text);
  const after = CURRENCY_AFTER.exec(text);
  if ((percent && before !== null) || (before !== null && after !== null)) return undefined;
  const bare = text
    .replace(PERCENT, '')
    .replace(CURRENCY_BEFORE, (_all, sign: string) => sign)
    .replace(CURRENCY_AFTER, '');
  if (!(decimalComma ? COMMA : POINT).test(bare)) return undefined;
  if (bare.replace(/\D/g, '').length > MOST_DIGITS) return undefined;
  const plain = decimalComma ? bare.replace(/\./g, '').replace(',', '.') : bare.replace(/,/g, '');
  const places = plain.split('.')[1]?.length ?? 0;
  const value = Number(plain);
  const currency = before?.[2] ?? after?.[1];
  if (percent) return { value: value / 100, format: places > 0 ? '0.00%' : '0%' };
  if (currency !== undefined) {
    return { value, format: `[$${currency}]#,##0${places > 0 ? '.00' : ''}` };
  }
  return bare.length > plain.length
    ? { value, format: `#,##0${places > 0 ? '.00' : ''}` }
    : { value };
}

/**
 * Whether a file writes its decimals with a comma: the cells that can only be read so against
 * those that can only be read with a point. `1,054` alone says nothing, `0,85` and `1.054,00` do.
 */
export function writesDecimalComma(cells: Iterable<string>): boolean {
  let comma = 0;
  let point = 0;
  for (const cell of cells) {
    if (ONLY_COMMA_DECIMAL.test(cell)) comma += 1;
    else if (ONLY_POINT_DECIMAL.test(cell)) point += 1;
  }
  return comma > point;
}
