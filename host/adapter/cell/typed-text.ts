// Text written into a cell is read as if somebody had typed it: formulas, numbers, dates, booleans,
// errors; a leading apostrophe keeps it text.

import { BLANK, type Entry } from './entry';
import { typedDate } from './typed-date';
import { typedNumber } from './typed-number';
import type { TypingHabits } from './typing-habits';

const ERROR_NAMES = new Set([
  ...['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!', '#ERROR!'],
]);

export interface TypingPlace {
  readonly habits: TypingHabits;
  readonly thisYear: number;
  /** The cell's number format is plain text (`@`). */
  readonly plainText: boolean;
}

export function typedText(text: string, place: TypingPlace): Entry {
  if (text === '') return BLANK;
  if (text.startsWith("'")) return { kind: 'text', text: text.slice(1) };
  // A formula is one in a plain-text cell too.
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: text };
  if (place.plainText) return { kind: 'text', text };
  // Reports differ on "+5"; taken for a formula here, since the other way round hides a fault.
  if (/^\+[^\s]/.test(text)) return { kind: 'formula', formula: `=${text}` };
  const trimmed = text.trim();
  if (ERROR_NAMES.has(trimmed)) return { kind: 'error', name: trimmed };
  if (/^(true|false)$/i.test(trimmed)) {
    return { kind: 'boolean', value: trimmed.toLowerCase() === 'true' };
  }
  if (!/\d/.test(trimmed)) return { kind: 'text', text };
  const number = typedNumber(trimmed, place.habits);
  const date = typedDate(trimmed, place.habits, place.thisYear);
  // Where both can be read, as with 1.5 in Germany, Sheets sees the date.
  return date ?? number ?? { kind: 'text', text };
}
