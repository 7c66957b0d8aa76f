// What Sheets makes of text that a script writes: the same as of text that somebody types.

import type { Entry } from '../../../host/adapter/cell/entry';
import { typedText } from '../../../host/adapter/cell/typed-text';
import { typingHabits } from '../../../host/adapter/cell/typing-habits';

const THIS_YEAR = 2026;
const SECONDS_A_DAY = 86_400;

function typed(text: string, locale = 'en_US', plainText = false): Entry {
  return typedText(text, { habits: typingHabits(locale), thisYear: THIS_YEAR, plainText });
}

const number = (value: number, format?: string): Entry =>
  format === undefined ? { kind: 'number', value } : { kind: 'number', value, format };
const text = (value: string): Entry => ({ kind: 'text', text: value });
const serial = (year: number, month: number, day: number) =>
  (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000;

describe('Text written into a cell is read as if it were typed', () => {
  test.each<[string, Entry]>([
    ['', { kind: 'blank' }],
    ['hello', text('hello')],
    [' padded ', text(' padded ')],
    ['=1+1', { kind: 'formula', formula: '=1+1' }],
    ['=', text('=')], // a lone equals sign is no formula
    ['12', number(12)],
    ['-5', number(-5)],
    ['0012', number(12)],
    ['.5', number(0.5)],
    ['1,234', number(1234, '#,##0')],
    ['1,234.5', number(1234.5, '#,##0.00')],
    ['(5)', number(-5)], // brackets are a minus sign
    ['1e3', number(1000, '0.00e')],
    ['5%', number(0.05, '0%')],
    ['12.5%', number(0.125, '0.00%')],
    ['$3', number(3, '[$$]#,##0')],
    ['-$3.50', number(-3.5, '[$$]#,##0.00')],
    ['TRUE', { kind: 'boolean', value: true }],
    ['false', { kind: 'boolean', value: false }],
    ['truely', text('truely')],
    ['#N/A', { kind: 'error', name: '#N/A' }],
    ['1.2.3', text('1.2.3')],
    ['12 345', text('12 345')],
    ['007-1', text('007-1')],
    ['NaN', text('NaN')],
    ['Tier 1', text('Tier 1')],
    ['3 customers', text('3 customers')],
    ['@handle', text('@handle')],
    ['- met in March', text('- met in March')],
  ])('%p', (given, expected) => {
    expect(typed(given)).toEqual(expected);
  });

  test('a leading plus sign is taken for a formula, the strictest of the reports', () => {
    expect(typed('+57 301')).toEqual({ kind: 'formula', formula: '=+57 301' });
  });

  test('a leading apostrophe keeps text as it is and is dropped', () => {
    expect(typed("'=1+1")).toEqual(text('=1+1'));
    expect(typed("'0012")).toEqual(text('0012'));
    expect(typed("''quoted'")).toEqual(text("'quoted'"));
  });

  test('in a plain-text cell numbers stay text, while formulas and apostrophes keep their power', () => {
    expect(typed('0012', 'en_US', true)).toEqual(text('0012'));
    expect(typed('1/2/2024', 'en_US', true)).toEqual(text('1/2/2024'));
    expect(typed('=1+1', 'en_US', true)).toEqual({ kind: 'formula', formula: '=1+1' });
    expect(typed("'x", 'en_US', true)).toEqual(text('x'));
  });
});

describe('Dates are read in the order of the spreadsheet’s locale', () => {
  test.each<[string, string, number, string]>([
    ['en_US', '1/2/2024', serial(2024, 1, 2), 'm/d/yyyy'],
    ['en_GB', '1/2/2024', serial(2024, 2, 1), 'dd/mm/yyyy'],
    ['en_US', '1-2-24', serial(2024, 1, 2), 'm/d/yyyy'],
    ['en_US', '1/2/99', serial(1999, 1, 2), 'm/d/yyyy'], // from 30 on, the last century
    ['en_US', '3/4', serial(THIS_YEAR, 3, 4), 'm/d'],
    ['en_US', '2024-01-05', serial(2024, 1, 5), 'yyyy-mm-dd'],
    ['en_GB', '2024-01-05', serial(2024, 1, 5), 'yyyy-mm-dd'],
    ['en_US', 'Jan 5, 2024', serial(2024, 1, 5), 'mmm d, yyyy'],
    ['en_US', '5 January 2024', serial(2024, 1, 5), 'd-mmm-yyyy'],
    ['en_US', '05-Mar-2026', serial(2026, 3, 5), 'd-mmm-yyyy'],
    ['en_US', 'March 2026', serial(2026, 3, 1), 'mmm yyyy'],
    ['de_DE', '5.1.2024', serial(2024, 1, 5), 'dd.mm.yyyy'],
    ['de_DE', '1.5', serial(THIS_YEAR, 5, 1), 'd/m'], // a date, where the comma is the decimal sign
  ])('%s %p', (locale, given, value, format) => {
    expect(typed(given, locale)).toEqual(number(value, format));
  });

  test.each([
    ['en_US', '13/1/2024'], // there is no thirteenth month
    ['en_US', '2/30/2024'],
    ['en_US', '2024-01-05T10:00:00Z'],
    ['en_US', 'May'],
  ])('%s %p is no date and stays text', (locale, given) => {
    expect(typed(given, locale)).toEqual(text(given));
  });

  test.each<[string, number, string]>([
    ['16:00', (16 * 3600) / SECONDS_A_DAY, 'hh:mm'],
    ['4:30 PM', (16.5 * 3600) / SECONDS_A_DAY, 'h:mm a'],
    ['12:00 AM', 0, 'h:mm a'],
    ['30:00', (30 * 3600) / SECONDS_A_DAY, 'hhhh:mm:ss'], // more than a day is a duration
    ['3/5/2026 2:15:33 PM', serial(2026, 3, 5) + 51_333 / SECONDS_A_DAY, 'm/d/yyyy h:mm:ss a'],
  ])('the time %p is a part of a day', (given, value, format) => {
    expect(typed(given)).toEqual(number(value, format));
  });

  test('numbers follow the locale’s decimal sign', () => {
    expect(typed('1.234,5', 'de_DE')).toEqual(number(1234.5, '#,##0.00'));
    expect(typed('0,85', 'de_DE')).toEqual(number(0.85));
    expect(typed('45 €', 'de_DE')).toEqual(number(45, '[$€]#,##0'));
    expect(typed('1.234,5')).toEqual(text('1.234,5'));
  });
});
