// How people of a locale write numbers and dates, as far as reading what they type needs it.

import { engineLocale } from '../../engine/locale';

export interface TypingHabits {
  readonly decimal: string;
  readonly thousands: readonly string[];
  readonly order: 'mdy' | 'dmy' | 'ymd';
  readonly currency: string;
  readonly dateFormat: string;
  /** A number without sign, percent or currency. */
  readonly number: RegExp;
  /** Day and month in the locale's order, with or without the year. */
  readonly date: RegExp;
}

const CURRENCIES: { readonly [locale: string]: string } = {
  ...{ en_US: '$', en_CA: '$', en_AU: '$', en_GB: '£', en_IE: '€', en_IN: '₹' },
  ...{ de_DE: '€', fr_FR: '€', es_ES: '€', it_IT: '€', nl_NL: '€', ja_JP: '¥' },
  ...{ pt_BR: 'R$', pl_PL: 'zł', sv_SE: 'kr', da_DK: 'kr.' },
};

const known = new Map<string, TypingHabits>();

export function typingHabits(localeCode: string): TypingHabits {
  const habits = known.get(localeCode) ?? habitsOf(localeCode);
  known.set(localeCode, habits);
  return habits;
}

function habitsOf(localeCode: string): TypingHabits {
  const { decimalSeparator, thousandsSeparator = ',', dateFormat } = engineLocale(localeCode);
  const first = dateFormat.charAt(0);
  const thousands = /\s/.test(thousandsSeparator)
    ? [' ', '\u00a0', '\u202f']
    : [thousandsSeparator];
  // Where the comma is the decimal sign, a point may part day and month.
  const separators = decimalSeparator === ',' ? '/.-' : '/-';
  return {
    decimal: decimalSeparator,
    thousands,
    order: first === 'm' ? 'mdy' : first === 'y' ? 'ymd' : 'dmy',
    currency: CURRENCIES[localeCode] ?? '$',
    dateFormat,
    number: numberPattern(decimalSeparator, thousands),
    date: new RegExp(`^(\\d{1,2})([${separators}])(\\d{1,2})(?:\\2(\\d{4}|\\d{2}))?$`),
  };
}

function numberPattern(decimal: string, thousands: readonly string[]): RegExp {
  const mark = thousands.map(escaped).join('|');
  const point = escaped(decimal);
  const digits = `(?:\\d+|\\d{1,3}(?:(?:${mark})\\d{3})+)`;
  return new RegExp(`^(?:${digits}(?:${point}\\d*)?|${point}\\d+)(?:[eE][+-]?\\d+)?$`);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
