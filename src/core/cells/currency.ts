// Which currency a sign, a code or a word stands for.
import type { Cell } from './cell';
import { foldText } from './text';

/** The codes of ISO 4217 that amounts come in; three other letters beside a number are a unit. */
const CODES =
  'usd eur gbp jpy cny inr chf sek nok dkk isk pln czk huf ron bgn try ils zar brl mxn ars clp ' +
  'cop pen uyu cad aud nzd sgd hkd twd krw thb php idr myr vnd aed sar qar kwd bhd omr jod egp ' +
  'mad ngn kes ghs pkr bdt lkr rub uah kzt gel';
/** Signs and words that mean one currency; `$` or `kr` alone don't say whose. */
const SIGNS =
  '€ eur|euro eur|euros eur|£ gbp|₹ inr|₩ krw|₺ try|₪ ils|₽ rub|₴ uah|฿ thb|₫ vnd|₱ php|₦ ngn|' +
  '₸ kzt|us$ usd|c$ cad|ca$ cad|a$ aud|au$ aud|nz$ nzd|hk$ hkd|s$ sgd|r$ brl|mx$ mxn|nt$ twd|' +
  'zl pln|zł pln|kc czk|ft huf|円 jpy|元 cny|원 krw|rmb cny|cn¥ cny|jp¥ jpy|tl try|$us usd|usd$ usd|' +
  'dollar $|dollars $';
/** Said of several currencies: a header or a column of codes says which is meant. */
const SHARED = '$ ¥ kr rs fr';

const CODE_OR_SIGN = /[a-z]{1,3}\$|\p{Sc}|[\p{L}]+/gu;

let known: ReadonlyMap<string, string> | undefined;

/** Made when first asked for: loading the code does no work. */
const spellings = (): ReadonlyMap<string, string> => {
  known =
    known ??
    new Map([
      ...CODES.split(' ').map((code): [string, string] => [code, code.toUpperCase()]),
      ...SIGNS.split('|').map((pair): [string, string] => {
        const [sign = '', code = ''] = pair.split(' ');
        return [sign, code.toUpperCase()];
      }),
      ...SHARED.split(' ').map((sign): [string, string] => [sign, sign]),
    ]);
  return known;
};

/** Whether it is a sign that several currencies share, such as `$`. */
export const isSharedSign = (currency: string): boolean => SHARED.split(' ').includes(currency);

/** The currency of one sign, code or word: `€`, `EUR` and `euros` are EUR, `$` is `$`. */
export function currencyOf(text: string): string | undefined {
  return spellings().get(foldText(text).replace(/\.$/, ''));
}

/**
 * The first currency that a longer text names: `Amount (EUR)` and `Amount in €` say EUR, `EUR - Euro`
 * too; undefined where none is named.
 */
export function currencyIn(cell: Cell): string | undefined {
  for (const word of foldText(cell).match(CODE_OR_SIGN) ?? []) {
    const currency = currencyOf(word);
    if (currency !== undefined) return currency;
  }
  return undefined;
}
