// A typed value -> the text that makes the engine hold exactly that value.

import { serialOf } from './serial';

export type LiteralKind = 'text' | 'number' | 'boolean' | 'day' | 'moment' | 'formula';

export interface Literal {
  readonly content: string;
  readonly kind: LiteralKind;
}

/** Text that the engine keeps as it stands: a letter first, and neither a boolean nor a number. */
const SAFE_TEXT = /^[A-Za-z](?!rue$|alse$|RUE$|ALSE$)[^\n]*$/;

/** Whether the engine would take it for text, and for this very text. */
export const isSafeText = (content: string): boolean => SAFE_TEXT.test(content);

/** What to store for text that must stay text: the engine drops one leading apostrophe. */
export function textContent(text: string): string {
  return isSafeText(text) ? text : `'${text}`;
}

export function literal(
  value: string | number | boolean | Date | null | undefined,
  formulas = false,
): Literal | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  if (typeof value === 'boolean') return { content: value ? 'TRUE' : 'FALSE', kind: 'boolean' };
  if (typeof value === 'number') return { content: String(value), kind: 'number' };
  if (typeof value === 'string') {
    return formulas && value.startsWith('=')
      ? { content: value, kind: 'formula' }
      : { content: textContent(value), kind: 'text' };
  }
  const serial = serialOf(value);
  return { content: String(serial), kind: Number.isInteger(serial) ? 'day' : 'moment' };
}
