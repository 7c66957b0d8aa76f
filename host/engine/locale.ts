// Google's locale names -> how the engine writes numbers and dates in them.

import type { Locale } from '@odoo/o-spreadsheet';

interface Habits {
  readonly name: string;
  readonly decimal: '.' | ',';
  readonly thousands: string;
  readonly date: string;
  readonly time: string;
  /** 1 is Monday, 7 is Sunday. */
  readonly weekStart: number;
}

const TWELVE_HOURS = 'hh:mm:ss a';
const DAY_HOURS = 'hh:mm:ss';
const THIN_SPACE = '\u202f';

const HABITS: { readonly [code: string]: Habits } = {
  en_US: habits('English (US)', '.', ',', 'm/d/yyyy', TWELVE_HOURS, 7),
  en_GB: habits('English (UK)', '.', ',', 'dd/mm/yyyy', DAY_HOURS, 1),
  en_CA: habits('English (Canada)', '.', ',', 'yyyy-mm-dd', TWELVE_HOURS, 7),
  en_AU: habits('English (Australia)', '.', ',', 'dd/mm/yyyy', TWELVE_HOURS, 1),
  en_IE: habits('English (Ireland)', '.', ',', 'dd/mm/yyyy', DAY_HOURS, 1),
  en_IN: habits('English (India)', '.', ',', 'dd/mm/yyyy', TWELVE_HOURS, 7),
  de_DE: habits('German', ',', '.', 'dd.mm.yyyy', DAY_HOURS, 1),
  fr_FR: habits('French', ',', THIN_SPACE, 'dd/mm/yyyy', DAY_HOURS, 1),
  es_ES: habits('Spanish', ',', '.', 'dd/mm/yyyy', DAY_HOURS, 1),
  it_IT: habits('Italian', ',', '.', 'dd/mm/yyyy', DAY_HOURS, 1),
  nl_NL: habits('Dutch', ',', '.', 'd-m-yyyy', DAY_HOURS, 1),
  pt_BR: habits('Portuguese (Brazil)', ',', '.', 'dd/mm/yyyy', DAY_HOURS, 7),
  pl_PL: habits('Polish', ',', THIN_SPACE, 'dd.mm.yyyy', DAY_HOURS, 1),
  sv_SE: habits('Swedish', ',', THIN_SPACE, 'yyyy-mm-dd', DAY_HOURS, 1),
  da_DK: habits('Danish', ',', '.', 'dd.mm.yyyy', DAY_HOURS, 1),
  ja_JP: habits('Japanese', '.', ',', 'yyyy/mm/dd', DAY_HOURS, 7),
};

/** The locale that a new spreadsheet has unless somebody chose another. */
export const DEFAULT_LOCALE_CODE = 'en_US';

export function engineLocale(code: string): Locale {
  const known = HABITS[code] ?? (HABITS[DEFAULT_LOCALE_CODE] as Habits);
  return {
    name: known.name,
    code,
    thousandsSeparator: known.thousands,
    decimalSeparator: known.decimal,
    weekStart: known.weekStart,
    dateFormat: known.date,
    timeFormat: known.time,
    formulaArgSeparator: known.decimal === ',' ? ';' : ',',
    ...(code === 'en_IN' ? { digitGrouping: '[3,2,0]' } : {}),
  };
}

function habits(
  name: string,
  decimal: '.' | ',',
  thousands: string,
  date: string,
  time: string,
  weekStart: number,
): Habits {
  return { name, decimal, thousands, date, time, weekStart };
}
