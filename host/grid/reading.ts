// A cell of the plain grid as it is read; what it shows is worked out when it is asked for.

import type { CellKind, CellReading } from '../engine/cell-reading';
import { sheetsErrorName, THROWN_MARK } from '../engine/error-names';
import type { LastValue } from '../engine/last-values';
import { type Held, isErrorName, textOf } from './held';
import type { NumberFormats } from './number-formats';

const BLANK: CellReading = { kind: 'blank', value: '', format: undefined, shown: '' };

class PlainReading implements CellReading {
  constructor(
    readonly kind: CellKind,
    readonly value: string | number | boolean,
    readonly format: string | undefined,
    private readonly formats: NumberFormats,
  ) {}

  get shown(): string {
    return this.formats.shown(this.value, this.format);
  }
}

export function reading(
  held: Held,
  format: string | undefined,
  formats: NumberFormats,
): CellReading {
  switch (typeof held) {
    case 'undefined':
      return format === undefined ? BLANK : { ...BLANK, format };
    case 'string':
      return new PlainReading('text', textOf(held), format, formats);
    case 'number':
      return new PlainReading('number', held, format, formats);
    case 'boolean':
      return new PlainReading('boolean', held, format, formats);
    case 'object':
      if ('last' in held) return lastReading(held.last, format, formats);
      return errorReading(held.error, format, '');
  }
}

function lastReading(
  { value, format: brought, message = '' }: LastValue,
  own: string | undefined,
  formats: NumberFormats,
): CellReading {
  const format = own ?? brought;
  if (value === null) return format === undefined ? BLANK : { ...BLANK, format };
  if (isErrorName(value)) return errorReading(value, format, message);
  return new PlainReading(
    typeof value === 'string' ? 'text' : kindOf(value),
    value,
    format,
    formats,
  );
}

const kindOf = (value: number | boolean): CellKind =>
  typeof value === 'number' ? 'number' : 'boolean';

function errorReading(name: string, format: string | undefined, message: string): CellReading {
  const value = sheetsErrorName(name, message);
  const said = message.replace(THROWN_MARK, '');
  return { kind: 'error', value, format, shown: value, message: said };
}
