// What a cell shows: whole numbers and plain text by themselves, all else by the engine's own formatter.

import type { Engine } from '../engine/engine';
import { engineLocale } from '../engine/locale';

export class NumberFormats {
  private readonly isText = new Map<string, boolean>();

  private readonly locale: ReturnType<typeof engineLocale>;

  constructor(
    private readonly engine: () => Engine,
    locale: string,
  ) {
    this.locale = engineLocale(locale);
  }

  shown(value: string | number | boolean, format: string | undefined): string {
    if (typeof value === 'string') {
      if (format === undefined || format === '@' || !format.includes('@')) return value;
    } else if (typeof value === 'boolean') {
      if (format === undefined || !format.includes('@')) return value ? 'TRUE' : 'FALSE';
    } else if (format === undefined && Number.isSafeInteger(value)) return String(value + 0);
    const how = { locale: this.locale, ...(format === undefined ? {} : { format }) };
    return this.engine().helpers.formatValue(value, how);
  }

  /** Whether a cell of that format holds text, whatever is written into it. */
  isTextFormat(format: string | undefined): boolean {
    if (format === undefined || !format.includes('@')) return false;
    if (format === '@') return true;
    const known = this.isText.get(format);
    if (known !== undefined) return known;
    // A text section after others speaks of texts alone.
    const isText = !format.slice(0, format.indexOf('@')).includes(';');
    this.isText.set(format, isText);
    return isText;
  }
}
