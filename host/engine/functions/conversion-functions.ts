// Functions of Sheets that turn a value into another kind of value, or ask what kind it is.

import type { Engine } from '../engine';
import { asNumber, asText, columns, type SheetFunctions, single } from './function-table';

const VALUE = ['value (any)', 'The value.'] as const;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/;
const WEB_ADDRESS = /^((https?|ftp):\/\/)?[\w-]+(\.[\w-]+)+([/?#]\S*)?$/i;

const TYPE_NUMBERS = { number: 1, text: 2, boolean: 4, error: 16, range: 64 } as const;

/** Keeps the number and changes how it looks. */
function reformatted(description: string, format: string) {
  return {
    description,
    args: [VALUE],
    compute(...args) {
      const cell = single(args[0]);
      return typeof cell.value === 'number' ? { value: cell.value, format } : cell;
    },
  } satisfies SheetFunctions[string];
}

export function conversionFunctions(engine: Engine): SheetFunctions {
  const { formatValue, isDateTimeFormat, isEvaluationError } = engine.helpers;
  return {
    ARRAYFORMULA: {
      description: 'Enables the display of values returned from an array formula.',
      args: [['array (any, range<any>)', 'A range, an expression or a function.']],
      compute(...args) {
        return columns(args[0]);
      },
    },
    TO_DATE: reformatted('Converts a number to a date.', 'm/d/yyyy'),
    TO_PERCENT: reformatted('Converts a number to a percentage.', '0.00%'),
    TO_DOLLARS: reformatted('Converts a number to an amount in dollars.', '[$$]#,##0.00'),
    TO_PURE_NUMBER: {
      description: 'Takes the format off a number.',
      args: [VALUE],
      compute(...args) {
        const { value } = single(args[0]);
        return typeof value === 'number' ? { value, format: '0.##########' } : { value };
      },
    },
    TO_TEXT: {
      description: 'Converts a number to the text that its cell shows.',
      args: [VALUE],
      compute(...args) {
        const { value, format } = single(args[0]);
        const shown = format === undefined ? {} : { format };
        return { value: formatValue(value ?? '', { ...shown, locale: this.locale }) };
      },
    },
    N: {
      description: 'Returns the argument as a number.',
      args: [VALUE],
      compute(...args) {
        const cell = single(args[0]);
        if (typeof cell.value === 'string') return isError(cell.value) ? cell : { value: 0 };
        return { value: asNumber(cell) };
      },
    },
    T: {
      description: 'Returns text, and nothing for what isn’t text.',
      args: [VALUE],
      compute(...args) {
        const cell = single(args[0]);
        return typeof cell.value === 'string' ? cell : { value: '' };
      },
    },
    TYPE: {
      description: 'Returns a number for the kind of value.',
      args: [['value (any, range<any>)', 'The value.']],
      compute(...args) {
        if (Array.isArray(args[0])) return { value: TYPE_NUMBERS.range };
        const { value } = single(args[0]);
        if (typeof value === 'string' && isError(value)) return { value: TYPE_NUMBERS.error };
        if (typeof value === 'string') return { value: TYPE_NUMBERS.text };
        return { value: typeof value === 'boolean' ? TYPE_NUMBERS.boolean : TYPE_NUMBERS.number };
      },
    },
    ISDATE: {
      description: 'Whether a value is a date.',
      args: [VALUE],
      compute(...args) {
        const { value, format } = single(args[0]);
        return { value: typeof value === 'number' && isDateTimeFormat(format ?? '') };
      },
    },
    ISEMAIL: {
      description: 'Whether a value is an e-mail address.',
      args: [VALUE],
      compute(...args) {
        return { value: EMAIL.test(asText(single(args[0]))) };
      },
    },
    ISURL: {
      description: 'Whether a value is a web address.',
      args: [VALUE],
      compute(...args) {
        return { value: WEB_ADDRESS.test(asText(single(args[0]))) };
      },
    },
  };

  function isError(value: string): boolean {
    return isEvaluationError(value);
  }
}
