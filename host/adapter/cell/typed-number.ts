// Numbers as people type them into a cell: signs, thousands, percent, currency, powers of ten.

import type { Entry } from './entry';
import type { TypingHabits } from './typing-habits';

export function typedNumber(text: string, habits: TypingHabits): Entry | undefined {
  const bracketed = /^\((.+)\)$/.exec(text);
  const negative = bracketed !== null || text.startsWith('-');
  let body = (bracketed?.[1] ?? text).replace(/^-/, '').trim();
  const percent = body.endsWith('%');
  if (percent) body = body.slice(0, -1).trim();
  const money = currencyAmount(body, habits.currency);
  const value = plainNumber(money ?? body, habits);
  if (value === undefined || (percent && money !== undefined)) return undefined;
  const signed = negative ? -value : value;
  const whole = !(money ?? body).includes(habits.decimal);
  if (percent) return { kind: 'number', value: signed / 100, format: whole ? '0%' : '0.00%' };
  if (money !== undefined) {
    const sign = `[$${habits.currency}]`;
    return { kind: 'number', value: signed, format: `${sign}#,##0${whole ? '' : '.00'}` };
  }
  if (/e/i.test(body)) return { kind: 'number', value: signed, format: '0.00e' };
  if (hasThousands(body, habits)) {
    return { kind: 'number', value: signed, format: whole ? '#,##0' : '#,##0.00' };
  }
  return { kind: 'number', value: signed };
}

function currencyAmount(text: string, currency: string): string | undefined {
  if (text.startsWith(currency)) return text.slice(currency.length).trim();
  if (currency !== '$' && text.endsWith(currency)) return text.slice(0, -currency.length).trim();
  return undefined;
}

function hasThousands(text: string, { thousands }: TypingHabits): boolean {
  return thousands.some((separator) => text.includes(separator));
}

function plainNumber(text: string, habits: TypingHabits): number | undefined {
  if (!habits.number.test(text)) return undefined;
  const bare = habits.thousands.reduce((left, separator) => left.split(separator).join(''), text);
  const value = Number(bare.replace(habits.decimal, '.'));
  return Number.isFinite(value) ? value : undefined;
}
