// What a formula's text says about the cells that its result fills; knows no Range.
//
// Google doesn't say into which cells a formula's result runs on: they show values and hold no formula.
// So the text is read, in either notation, with functions by their English names.

import { once } from '../core/cells/once';
import { ASSESSED_HEADERS } from '../core/columns/assessed-columns';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Whatever they are given, they give one cell. */
const ONE_CELL = `SUM COUNT COUNTA COUNTBLANK COUNTUNIQUE SUMPRODUCT AVERAGE MAX MIN MEDIAN MODE STDEV
  VAR PRODUCT JOIN TEXTJOIN CONCATENATE ROWS COLUMNS AND OR XOR CORREL SUBTOTAL`;
/** They give one cell, unless ARRAYFORMULA lifts them over a range. */
const LIFTED = `VLOOKUP HLOOKUP LOOKUP MATCH XMATCH COUNTIF COUNTIFS SUMIF SUMIFS AVERAGEIF AVERAGEIFS
  MAXIFS MINIFS RANK LARGE SMALL PERCENTILE ROW COLUMN ISBLANK ISNUMBER ISTEXT ISERROR ISNA ISDATE
  UPPER LOWER PROPER TRIM CLEAN LEFT RIGHT MID LEN FIND SEARCH SUBSTITUTE REPLACE REPT TEXT VALUE
  TO_TEXT TO_DATE N T CHAR CODE EXACT CONCAT REGEXMATCH REGEXEXTRACT REGEXREPLACE DATE DATEVALUE DAY
  MONTH YEAR TODAY NOW EDATE EOMONTH DAYS DATEDIF WEEKDAY WEEKNUM NETWORKDAYS WORKDAY ROUND ROUNDUP
  ROUNDDOWN INT ABS MOD CEILING FLOOR SQRT POWER NOT TRUE FALSE NA HYPERLINK DOLLAR FIXED IMAGE`;
/** What they give is as large as what they are given. */
const asGiven = once(() => words('IF IFS IFERROR IFNA SWITCH CHOOSE ARRAYFORMULA'));
/** They look up their first argument: how large the others are says nothing. */
const lookups = once(() => words('VLOOKUP HLOOKUP LOOKUP MATCH XLOOKUP XMATCH'));
/** What they give has as many rows as there are, or as fit. */
const byRows = once(() =>
  words(`FILTER SORT SORTN UNIQUE QUERY IMPORTRANGE MAP BYROW SCAN MAKEARRAY SEQUENCE
  FLATTEN TOCOL VSTACK HSTACK CHOOSECOLS CHOOSEROWS ARRAY_CONSTRAIN EQL_STATUS EQL_SCORE EQL_MISSING
  EQL_ASSESS EQL_DOMAIN`),
);
const ONE_ROW = /(?:TRANSPOSE|TOROW)\|/;

const ofOneCell = once(() => words(ONE_CELL));
const ofOneCellAlone = once(() => words(`${ONE_CELL} ${LIFTED}`));

const TEXTS = /"(?:[^"]|"")*"/g;
const TAB_NAMES = /'(?:[^']|'')*'!/g;
/** A call, or a pair of brackets, without another one in it. */
const INNERMOST = /([A-Z_][A-Z0-9_.]*)?\(([^()]*)\)/;
const SEPARATORS = /[,;]/g;
const RANGE = /(?:\[-?\d+\]|[A-Z\d$])+:(?:\[-?\d+\]|[A-Z\d$])+/g;
/** The row of `R[-1]C3`, of `$B$4` and of `4`; a whole column has none. */
const ROW_OF = /^(R(?:\[-?\d+\]|\d+)?)(?:C(?:\[-?\d+\]|\d+)?)?$|^\$?[A-Z]{0,3}\$?(\d+)$/;
/** A call that is left, a range or a list of values: any of these may be several cells. */
const SEVERAL = /[|{:]/;

/**
 * The formula in short: a call that gives one cell is 0, one that is as large as its arguments is these
 * in angle brackets, any other keeps its name before a bar: `<FILTER|R2C1:R9C1 ...>`.
 */
function inShort(formula: string): string {
  let text = formula.toUpperCase().replace(TEXTS, '""').replace(TAB_NAMES, '');
  const single = text.includes('ARRAYFORMULA(') ? ofOneCell() : ofOneCellAlone();
  for (let call = INNERMOST.exec(text); call; call = INNERMOST.exec(text)) {
    const [whole, name = '', all = ''] = call;
    const args = lookups().has(name) ? (all.split(SEPARATORS)[0] ?? '') : all;
    const left = `<${name === '' || asGiven().has(name) ? '' : `${name}|`}${args.replace(/,/g, ' ')}>`;
    text =
      text.slice(0, call.index) +
      (single.has(name) ? '0' : left) +
      text.slice(call.index + whole.length);
  }
  return text;
}

const rowOf = (reference: string): string | undefined => {
  const [, relative, plain] = ROW_OF.exec(reference) ?? [];
  return relative ?? plain;
};

const spansRows = (text: string): boolean =>
  (text.match(RANGE) ?? []).some((range) => {
    const [first = '', last = ''] = range.split(':');
    const row = rowOf(first);
    return row === undefined || row !== rowOf(last);
  });

/** The functions whose calls are left, such as `FILTER`. */
const callsIn = (text: string): string[] =>
  (text.match(/[A-Z_][A-Z0-9_.]*\|/g) ?? []).map((call) => call.slice(0, -1));

/**
 * Whether a formula's result may fill more than its own cell. In doubt it may: a function that isn't
 * known here, such as another add-on's, can give a whole table.
 */
export function mayFillMore(formula: string): boolean {
  return SEVERAL.test(inShort(formula));
}

/**
 * Whether a formula's result is a column, as far as its text can tell: it is worked out row by row from
 * ranges of several rows. `=ARRAYFORMULA(IF(A2:A="";"";B2:B))` is, `=ARRAYFORMULA(SUM(A2:A))` and
 * `=ARRAYFORMULA(VLOOKUP(A2;X:Y;2))` aren't, and neither is a header row, `=TRANSPOSE(A2:A)`.
 */
export function fillsColumn(formula: string): boolean {
  const text = inShort(formula);
  if (ONE_ROW.test(text)) return false;
  const calls = callsIn(text);
  const isByRows =
    formula.toUpperCase().includes('ARRAYFORMULA(') ||
    /\{[^}]*;/.test(text) ||
    calls.some((name) => byRows().has(name));
  return isByRows && (spansRows(text) || calls.indexOf('SEQUENCE') >= 0);
}

/** How many columns the result is known to have: at least one. */
export function columnsOf(formula: string): number {
  return /^=<*EQL_ASSESS\|/.test(inShort(formula)) ? ASSESSED_HEADERS.length : 1;
}
