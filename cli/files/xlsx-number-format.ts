// An Excel number format's code -> whether it shows a date, and the format that shows the same here.

export interface NumberFormat {
  /** What a number in this format is; time alone and elapsed time have no day. */
  readonly shows: 'number' | 'date' | 'time' | 'elapsed';
  /** The engine's format for a date or time; for a number, the code without what the engine lacks. */
  readonly format: string;
}

/** The formats that a file names by number alone. Excel shows 14 and 22 in the reader's own order. */
const BUILT_IN: { readonly [id: number]: string } = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0;(#,##0)',
  38: '#,##0;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};
/** Dates and times of Excel in Japanese, Chinese, Korean and Thai, which it writes in its own way. */
const EAST_ASIAN_TIMES: readonly number[] = [32, 33];
const isEastAsian = (id: number): boolean => (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** The code behind a number, where the file itself doesn't give it. */
export function builtInCode(id: number): string {
  if (EAST_ASIAN_TIMES.includes(id)) return 'h:mm:ss';
  return isEastAsian(id) ? 'yyyy/m/d' : (BUILT_IN[id] ?? 'General');
}

interface Token {
  readonly kind: 'literal' | 'part' | 'elapsed' | 'half-day' | 'digit' | 'other';
  readonly text: string;
}

/** Quoted text, an escaped character, a filler, a bracket, half a day, a run of one letter, or a sign. */
const TOKEN =
  /"([^"]*)"?|\\(.)|[_*](.)|\[([^\]]*)\]|(AM\/PM|A\/P|上午\/下午|午前\/午後|오전\/오후)|(General)|([yYmMdDhHsSeEgGbBaA])\7*|([0#?])|([\s\S])/gi;

function tokensOf(code: string): Token[] {
  const tokens: Token[] = [];
  for (const match of code.matchAll(TOKEN)) {
    const [whole, quoted, escaped, filler, bracket, half, general, letter, digit, other] = match;
    if (filler !== undefined) continue;
    if (quoted !== undefined) tokens.push({ kind: 'literal', text: quoted });
    else if (escaped !== undefined) tokens.push({ kind: 'literal', text: escaped });
    else if (bracket !== undefined) tokens.push(...bracketToken(bracket));
    else if (half !== undefined) tokens.push({ kind: 'half-day', text: half });
    else if (general !== undefined) tokens.push({ kind: 'other', text: general });
    else if (letter !== undefined) tokens.push({ kind: 'part', text: whole.toLowerCase() });
    else if (digit !== undefined) tokens.push({ kind: 'digit', text: digit });
    else tokens.push({ kind: 'other', text: other ?? '' });
  }
  return tokens;
}

/** `[h]` is elapsed time, `[$€-407]` a currency; `[$-409]`, `[Red]` and `[>=100]` show nothing. */
function bracketToken(inner: string): Token[] {
  if (/^(?:h+|m+|s+)$/i.test(inner)) return [{ kind: 'elapsed', text: inner.toLowerCase() }];
  const currency = /^\$([^-]+)/.exec(inner)?.[1];
  return currency === undefined ? [] : [{ kind: 'literal', text: currency }];
}

/** The code's first section; a `;` in quotes, escaped or in brackets doesn't end it. */
function firstSection(code: string): string {
  return /^(?:"[^"]*"?|\\.|\[[^\]]*\]|[^;"\\[])*/s.exec(code)?.[0] ?? '';
}

/**
 * Reads a code by its first section: `[$-409]d\-mmm\-yy;@` shows a date, `0 "days"` and `[Red]0`
 * don't. A section with places for digits is a number's, unless they are parts of a second.
 */
export function readNumberFormat(code: string): NumberFormat {
  const tokens = tokensOf(firstSection(code));
  const parts = tokens.map(({ kind, text }) => (kind === 'part' ? (text[0] ?? '') : ''));
  const has = (letters: string): boolean => parts.some((part) => part && letters.includes(part));
  const isElapsed = tokens.some(({ kind }) => kind === 'elapsed');
  const isClock = isElapsed || has('hs') || tokens.some(({ kind }) => kind === 'half-day');
  const isDay = has('ydeb') || parts.includes('a') || (has('m') && !isClock);
  const countsDigits = tokens.some(
    ({ kind }, at) => kind === 'digit' && !followsSeconds(tokens, at),
  );
  const scientific = parts.includes('e') && !has('ymdhs');
  if (countsDigits || scientific || !(isDay || isClock)) {
    return { shows: 'number', format: numberCode(code) };
  }
  const shows = isDay ? 'date' : isElapsed ? 'elapsed' : 'time';
  return { shows, format: dateFormat(tokens) };
}

/** `.0` behind the seconds: parts of a second, which nothing here shows. */
function followsSeconds(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (tokens[before]?.kind === 'digit') before -= 1;
  const [second, point] = [tokens[before - 1], tokens[before]];
  return point?.text === '.' && (second?.text ?? '').startsWith('s');
}

function dateFormat(tokens: readonly Token[]): string {
  const clock = tokens.map(({ kind, text }) =>
    kind === 'elapsed' || (kind === 'part' && 'hs'.includes(text[0] ?? '')) ? text[0] : undefined,
  );
  return tokens
    .map(({ kind, text }, at) => {
      if (kind === 'part') return datePart(text, isMinutes(tokens, clock, at));
      if (kind === 'elapsed')
        return text[0] === 'h' ? 'hhhh' : text[0] === 'm' ? 'hhhh:mm' : 'hhhh:mm:ss';
      if (kind === 'half-day') return 'a';
      if (kind === 'digit') return '';
      if (text === '.' && tokens[at + 1]?.kind === 'digit') return '';
      return kind === 'literal' && text.length > 1 ? `"${text}"` : escaped(text);
    })
    .join('')
    .trim();
}

/** `m` beside hours or seconds means minutes: `h:mm`, `mm:ss`. */
function isMinutes(
  tokens: readonly Token[],
  clock: readonly (string | undefined)[],
  at: number,
): boolean {
  if (tokens[at]?.text[0] !== 'm') return false;
  const isPart = (index: number): boolean =>
    tokens[index]?.kind === 'part' || tokens[index]?.kind === 'elapsed';
  const places = tokens.flatMap((_token, index) => (isPart(index) ? [index] : []));
  const place = places.indexOf(at);
  return clock[places[place - 1] ?? -1] === 'h' || clock[places[place + 1] ?? -1] === 's';
}

function datePart(text: string, minutes: boolean): string {
  const [letter, length] = [text[0], text.length];
  if (letter === 'y' || letter === 'e' || letter === 'b')
    return length <= 2 && letter === 'y' ? 'yy' : 'yyyy';
  if (letter === 'm') return minutes ? 'mm' : text.slice(0, 5);
  if (letter === 'd') return text.slice(0, 4);
  if (letter === 'a') return length > 3 ? 'dddd' : 'ddd';
  if (letter === 'h' || letter === 's') return letter + letter;
  return '';
}

/** Signs that stand for themselves in the engine's formats; any other is marked. */
const PLAIN = /^[-$+/():!^&~{}<>= .,]$/;
const escaped = (sign: string): string => (PLAIN.test(sign) || sign === '' ? sign : `\\${sign}`);

/** Without colours, conditions, languages and fillers, which the engine's formats lack. */
function numberCode(code: string): string {
  return code
    .replace(/\[\$([^\]-]*)(?:-[^\]]*)?\]/g, (_all, sign: string) => (sign ? `[$${sign}]` : ''))
    .replace(/\[(?!\$)[^\]]*\]/g, '')
    .replace(/[_*]./g, '')
    .replace(/\?/g, '#')
    .replace(/E\+/g, 'e');
}
