// A date written as text, in the forms that people and exports use: its year, month and day.
import { monthNamed } from './month-name';

/** Which of the two comes first in a date such as 3/4/2026. */
export type DateOrder = 'month-day' | 'day-month';

export interface WrittenDate {
  readonly year: number;
  /** 1 to 12, where the text is one of a date. */
  readonly month: number;
  readonly date: number;
}

/** A date such as 3/4/2026, as written. */
export interface SlashedDate {
  readonly first: number;
  readonly second: number;
  readonly year: number;
  /** Written with full stops, where the day comes first wherever they are used. */
  readonly stopped: boolean;
}

const MONTHS_PER_YEAR = 12;
/** Two-digit years below this are 20xx, the others 19xx, as Sheets reads them. */
const TWO_DIGIT_PIVOT = 70;

/** A time of day behind a date: `t09:14:00.000z`, `, 14:15 gmt+0100 (cet)`, `at 9:14 pm est`, `à 14h30`. */
const TIME =
  /^(?:t|[,-]? |,? ?(?:at|um|a|as|a las) )?\d{1,2}(?::\d{2}(?::\d{2}(?:[.,]\d+)?)?| ?h ?\d{2}) ?(?:[ap]\.? ?m\.?)? ?(?:uhr|h|z|utc|gmt|[ecmp][sd]t|[cew]es?t|[bijk]st|ae[sd]t|brt|sgt)? ?(?:[+-]\d{2}(?::?\d{2})?)? ?(?:utc|\[[a-z/_]+\]|\((?:utc|gmt|[ecmp][sd]t|[cew]es?t|[bijk]st|ae[sd]t|brt|sgt|[a-z .]+ time|[a-z ]*zeit)\))?$/;
/** `2026-03-05 (Thu)`, `2026/3/5 (木)`: the day of the week behind a date. */
const DAY_BEHIND = /^ ?\(([a-z]{2,13}|[日月火水木金土일월화수목금토])\)/;
/** `-` as typesetters write it, one that doesn't break among them. */
const DASHES = /[‐‑‒–−]/g;
/** The mark that keeps a cell's text as it is, and quotation marks around it. */
const QUOTED = /^'|^"([^"]*)"$/;
const YEAR_FIRST = /^(\d{4}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{1,2})(.*)$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:t\d{4}(?:\d{2})?z?|( .*))?$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)(.*)$/;
/** `2026年6月1日`, `2026년 6월 1일`, and an emperor's years: `令和8年6月12日`. */
const YEAR_MONTH_DAY =
  /^(令和|平成|昭和)?(\d{1,4}|元) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日号號일](.*)$/;
/** The year before the first of each, and how many years it had. */
const ERAS: Readonly<Record<string, readonly [number, number]>> = {
  令和: [2018, 99],
  平成: [1988, 31],
  昭和: [1925, 64],
};
const WEEKDAY =
  /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? |^(?:mo|di|mi|do|fr|sa|so|lun|mer|jeu|ven|sam|dim|mie|jue|vie|dom|seg|ter|qua|qui|sex|sab)(?:\., ?|[., ] ?)(?=\d)|^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miercoles|jueves|viernes|sabado|domingo|(?:segunda|terca|quarta|quinta|sexta)-feira|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag),? /;
/** `5 of March 2026`, `1 de junio de 2026`. */
const JOINING_WORD = / (?:of|del?) /g;
const DAY_NAME_YEAR =
  /^(\d{1,2})(?:st|nd|rd|th|er|[oae])?\.?[-\s/]+([a-z]{3,12})\.?,?[-\s/]+(\d{4}|\d{2})(?!\d)(.*)$/;
const NAME_DAY_YEAR =
  /^([a-z]{3,12})\.?[-\s/]+(\d{1,2})(?:st|nd|rd|th)?,?[-\s/]+(\d{4})(?!\d)(.*)$/;

/** As Unix writes it, the year last: `feb 20 09:14:00 2026`. */
const TIME_THEN_YEAR = /^([a-z]{3} \d{1,2})( \d{1,2}:\d{2}:\d{2})(?: utc| gmt)? (\d{4})$/;

/** What stands behind a date, without its day of the week; any other word stays: `(declined)`. */
const withoutDay = (rest: string): string => {
  const [whole = '', name = ''] = DAY_BEHIND.exec(rest) ?? [];
  const isDay = /^[^a-z]/.test(name) || WEEKDAY.test(`${name}, 1`);
  return isDay ? rest.slice(whole.length) : rest;
};

const isTimeOrNothing = (rest: string): boolean => {
  const tail = withoutDay(rest).trim();
  return tail === '' || TIME.test(tail);
};

/** A date alone, without what some write before it, and with the keyboard's own hyphen. */
const bare = (folded: string): string => {
  const text = folded.replace(DASHES, '-').replace(QUOTED, '$1');
  return text.replace(WEEKDAY, '');
};

const yearOf = (digits: string): number => {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < TWO_DIGIT_PIVOT ? 2000 + year : 1900 + year;
};

const written = (year: string, month: number, date: string, rest = ''): WrittenDate | undefined =>
  isTimeOrNothing(rest) ? { year: yearOf(year), month, date: Number(date) } : undefined;

/** `20260305` and `20260305t091400z`, the year first and nothing between. */
export function compactDate(folded: string): WrittenDate | undefined {
  const match = COMPACT.exec(folded);
  if (!match) return undefined;
  const [, year = '', month, date = '', rest] = match;
  return written(year, Number(month), date, rest);
}

/** The parts of a date such as 3/4/2026, as written; undefined for all others. */
export function slashedDate(folded: string): SlashedDate | undefined {
  const match = YEAR_LAST.exec(bare(folded));
  if (!match || !isTimeOrNothing(match[5] ?? '')) return undefined;
  return {
    first: Number(match[1]),
    second: Number(match[3]),
    year: yearOf(match[4] ?? ''),
    stopped: match[2] === '.',
  };
}

const settled = ({ first, second, year, stopped }: SlashedDate, order: DateOrder): WrittenDate => {
  const dayLeads = stopped || order === 'day-month';
  // Whatever the order, 25/3 can only be 25 March.
  const dayFirst = first > MONTHS_PER_YEAR || (dayLeads && second <= MONTHS_PER_YEAR);
  return dayFirst ? { year, month: second, date: first } : { year, month: first, date: second };
};

const yearFirst = (folded: string): WrittenDate | undefined => {
  const match = YEAR_FIRST.exec(folded);
  if (!match) return undefined;
  const [, year = '', mark, month, date = '', rest = ''] = match;
  // "2026. 6. 1." ends with the stop that stands behind each of its numbers.
  return written(year, Number(month), date, mark === '.' ? rest.replace(/^\./, '') : rest);
};

/** An emperor's year is counted on from the year before his first; it is never a year of ours. */
const eastAsian = (folded: string): WrittenDate | undefined => {
  const match = YEAR_MONTH_DAY.exec(folded);
  if (!match) return undefined;
  const [, era = '', digits = '', month, date = '', rest = ''] = match;
  const time = withoutDay(rest).replace(/^ ?(\d{1,2})時(\d{1,2})分(?:\d{1,2}秒)?$/, ' $1:$2');
  const known = ERAS[era];
  if (known === undefined) {
    return digits.length === 4 ? written(digits, Number(month), date, time) : undefined;
  }
  const [before, most] = known;
  const years = digits === '元' ? 1 : Number(digits);
  return years > most ? undefined : written(String(before + years), Number(month), date, time);
};

const named = (folded: string): WrittenDate | undefined => {
  const text = folded.replace(JOINING_WORD, ' ').replace(TIME_THEN_YEAR, '$1 $3$2');
  const dayName = DAY_NAME_YEAR.exec(text);
  if (dayName) {
    const [, date = '', name = '', year = '', rest] = dayName;
    return written(year, monthNamed(name), date, rest);
  }
  const nameDay = NAME_DAY_YEAR.exec(text);
  if (!nameDay) return undefined;
  const [, name = '', date = '', year = '', rest] = nameDay;
  return written(year, monthNamed(name), date, rest);
};

/**
 * The date that folded text is, as it is written: an offset doesn't move it. Undefined where it is
 * none; its month and day may still be ones that no calendar has.
 */
export function writtenDate(folded: string, order: DateOrder): WrittenDate | undefined {
  const slashed = slashedDate(folded);
  const text = bare(folded);
  return (
    yearFirst(text) ??
    compactDate(text) ??
    (slashed ? settled(slashed, order) : undefined) ??
    eastAsian(text) ??
    named(text)
  );
}
