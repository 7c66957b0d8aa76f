// One cell as it was read from the engine: its typed value, its format, and what it shows.

import type { EvaluatedCell } from '@odoo/o-spreadsheet';
import type { EngineModel } from './engine';
import { sheetsErrorName, THROWN_MARK } from './error-names';

export type CellKind = 'blank' | 'number' | 'text' | 'boolean' | 'error';

export interface CellReading {
  readonly kind: CellKind;
  /** An error's value is its name in Sheets; a blank's is the empty string. */
  readonly value: string | number | boolean;
  readonly format: string | undefined;
  readonly shown: string;
  /** What the cell says about its error when the pointer rests on it. */
  readonly message?: string;
}

const BLANK: CellReading = { kind: 'blank', value: '', format: undefined, shown: '' };

export interface CellPlace {
  sheetId: string;
  row: number;
  col: number;
}

export function readCell(model: EngineModel, place: CellPlace): CellReading {
  const cell = model.getters.getEvaluatedCell(place);
  const { format, formattedValue: shown } = cell;
  switch (cell.type as `${EvaluatedCell['type']}`) {
    case 'empty':
      return format === undefined ? BLANK : { ...BLANK, format };
    case 'number':
      return { kind: 'number', value: cell.value as number, format, shown };
    case 'boolean':
      return { kind: 'boolean', value: cell.value as boolean, format, shown };
    case 'error': {
      const { message = '' } = cell as { message?: string };
      const value = sheetsErrorName(cell.value as string, message);
      return {
        kind: 'error',
        value,
        format,
        shown: value,
        message: message.replace(THROWN_MARK, ''),
      };
    }
    case 'text':
      return readText(model, place, cell);
  }
}

/** Text as it was written: the engine shows a link by its label, and plain text by its apostrophe. */
function readText(model: EngineModel, place: CellPlace, cell: EvaluatedCell): CellReading {
  const { format, formattedValue } = cell;
  const value = cell.value as string;
  // The engine takes \" inside a text for a quote alone.
  const shown = formattedValue === value.replace(/\\"/g, '"') ? value : formattedValue;
  if (cell.link === undefined && !value.startsWith("'")) {
    return { kind: 'text', value, format, shown };
  }
  const source = model.getters.getCell(place);
  if (source === undefined || source.isFormula) return { kind: 'text', value, format, shown };
  const text = source.content.startsWith("'") ? source.content.slice(1) : source.content;
  return { kind: 'text', value: text, format, shown: text };
}
