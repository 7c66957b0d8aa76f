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

/** A time of day behind a date: `t09:14:00.000z`, `, 14:15 gmt+0100 (cet)`, `09:00:00+00`. */
const TIME =
  /^(?:t|,? )?\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)? ?(?:[ap]\.?m\.?)? ?(?:z|utc|gmt)? ?(?:[+-]\d{2}(?::?\d{2})?)? ?(?:\([^)]*\))?$/;
const YEAR_FIRST = /^(\d{4}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{1,2})(.*)$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(t\d{6}z?)?$/;
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
  /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? |^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miercoles|jueves|viernes|sabado|domingo|(?:segunda|terca|quarta|quinta|sexta)-feira|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag),? /;
/** `5 of March 2026`, `1 de junio de 2026`. */
const JOINING_WORD = / (?:of|del?) /g;
const DAY_NAME_YEAR =
  /^(\d{1,2})(?:st|nd|rd|th|er|[oae])?\.?[-\s/]+([a-z]{3,10})\.?,?[-\s/]+(\d{4}|\d{2})(?!\d)(.*)$/;
const NAME_DAY_YEAR =
  /^([a-z]{3,10})\.?[-\s/]+(\d{1,2})(?:st|nd|rd|th)?,?[-\s/]+(\d{4})(?!\d)(.*)$/;

const isTimeOrNothing = (rest: string): boolean => {
  const tail = rest.trim();
  return tail === '' || TIME.test(tail);
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
  const [, year = '', month, date = ''] = match;
  return written(year, Number(month), date);
}

/** The parts of a date such as 3/4/2026, as written; undefined for all others. */
export function slashedDate(folded: string): SlashedDate | undefined {
  const match = YEAR_LAST.exec(folded);
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
  const time = rest.replace(/^ ?\([^)]*\)/, '');
  const known = ERAS[era];
  if (known === undefined) {
    return digits.length === 4 ? written(digits, Number(month), date, time) : undefined;
  }
  const [before, most] = known;
  const years = digits === '元' ? 1 : Number(digits);
  return years > most ? undefined : written(String(before + years), Number(month), date, time);
};

const named = (folded: string): WrittenDate | undefined => {
  const text = folded.replace(WEEKDAY, '').replace(JOINING_WORD, ' ');
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
  return (
    yearFirst(folded) ??
    compactDate(folded) ??
    (slashed ? settled(slashed, order) : undefined) ??
    eastAsian(folded) ??
    named(folded)
  );
}
