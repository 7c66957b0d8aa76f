// Google's number formats <-> the engine's, which knows fewer. What was set is remembered, so that it
// reads back as it was written.

import { engineLocale } from '../../engine/locale';
import { Exception } from '../service/exception';
import { book } from '../service/world';

/** What a cell without a number format answers. */
const GENERAL = '0.###############';
const GENERAL_NAMES = new Set(['', 'General', GENERAL]);

/** '' takes the format off. Throws for a pattern that the engine can't show. */
export function engineFormat(pattern: string): string {
  if (GENERAL_NAMES.has(pattern)) return '';
  const format = pattern
    .replace(/\[(?:Black|Blue|Cyan|Green|Magenta|Red|White|Yellow|Color\d+)\]/gi, '')
    .replace(/\[h+\]:mm(:ss)?/gi, 'hhhh:mm:ss')
    .replace(/am\/pm|a\/p/gi, 'a')
    .replace(/(^|[^h])h(?!h)(?=:)/g, '$1hh')
    .replace(/E\+0+/g, 'e')
    .replace(/^\$(?=[#0])/, '[$$$$]');
  if (!isKnown(format)) {
    throw new Exception(`Local host: the number format ${pattern} is not implemented`);
  }
  book().looks.spellings.set(format, pattern);
  return format;
}

export function googleFormat(format: string | undefined): string {
  if (format === undefined || format === '') return GENERAL;
  const asWritten = book().looks.spellings.get(format);
  if (asWritten !== undefined) return asWritten;
  return format
    .replace(/^\[\$\$\]/, '$')
    .replace(/\ba\b/, 'am/pm')
    .replace(/e$/, 'E+00');
}

function isKnown(format: string): boolean {
  const { engine, locale } = book();
  try {
    engine.helpers.formatValue(1, { format, locale: engineLocale(locale) });
    return true;
  } catch {
    return false;
  }
}
