// A cell of the plain grid as it is read; what it shows is worked out when it is asked for.

import type { CellKind, CellReading } from '../engine/cell-reading';
import { sheetsErrorName } from '../engine/error-names';
import { type Held, textOf } from './held';
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
    case 'object': {
      const value = sheetsErrorName(held.error);
      return { kind: 'error', value, format, shown: value, message: '' };
    }
  }
}
