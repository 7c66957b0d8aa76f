// What a cell shows: whole numbers and plain text by themselves, all else by the engine's own formatter.

import type { Engine } from '../engine/engine';
import { engineLocale } from '../engine/locale';

export class NumberFormats {
  /** Of the workbook. */
  private locale = engineLocale('');
  private readonly isText = new Map<string, boolean>();

  constructor(private readonly engine: () => Engine) {}

  setLocale(code: string): void {
    this.locale = engineLocale(code);
  }

  shown(value: string | number | boolean, format: string | undefined): string {
    if (typeof value === 'string') {
      if (format === undefined || format === '@' || !format.includes('@')) return value;
    } else if (typeof value === 'boolean') {
      if (format === undefined || !format.includes('@')) return value ? 'TRUE' : 'FALSE';
    } else if (format === undefined && Number.isSafeInteger(value)) return String(value + 0);
    const { locale } = this;
    return this.engine().helpers.formatValue(
      value,
      format === undefined ? { locale } : { format, locale },
    );
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
