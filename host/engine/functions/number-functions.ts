// Number functions of Sheets that the engine lacks.

import { asNumber, asText, columns, type SheetFunctions, single } from './function-table';

const NUMBER = ['value (number)', 'The number.'] as const;

export const NUMBER_FUNCTIONS: SheetFunctions = {
  SIGN: ofOne('The sign of a number: 1, 0 or -1.', Math.sign),
  LOG10: ofOne('The logarithm to base 10.', Math.log10),
  RADIANS: ofOne('Converts degrees to radians.', (degrees) => (degrees * Math.PI) / 180),
  QUOTIENT: {
    description: 'Divides and leaves out the remainder.',
    args: [
      ['dividend (number)', 'The number to be divided.'],
      ['divisor (number)', 'The number to divide by.'],
    ],
    compute(...args) {
      return { value: Math.trunc(asNumber(single(args[0])) / asNumber(single(args[1]))) };
    },
  },
  MROUND: {
    description: 'Rounds to the nearest multiple of another number.',
    args: [NUMBER, ['factor (number)', 'The number whose multiple is wanted.']],
    compute(...args) {
      const factor = asNumber(single(args[1]));
      return { value: factor === 0 ? 0 : Math.round(asNumber(single(args[0])) / factor) * factor };
    },
  },
  ISBETWEEN: {
    description: 'Whether a number lies between two others.',
    args: [
      NUMBER,
      ['lower_value (number)', 'The lower bound.'],
      ['upper_value (number)', 'The upper bound.'],
      ['lower_value_is_inclusive (boolean, default=TRUE)', 'Whether the lower bound counts.'],
      ['upper_value_is_inclusive (boolean, default=TRUE)', 'Whether the upper bound counts.'],
    ],
    compute(...args) {
      const value = asNumber(single(args[0]));
      const low = asNumber(single(args[1]));
      const high = asNumber(single(args[2]));
      const lowCounts = asText(single(args[3])) !== 'FALSE';
      const highCounts = asText(single(args[4])) !== 'FALSE';
      const above = lowCounts ? value >= low : value > low;
      return { value: above && (highCounts ? value <= high : value < high) };
    },
  },
  SUMSQ: {
    description: 'The sum of the squares of numbers.',
    args: [['value (any, range<any>, repeating)', 'A number or a range.']],
    compute(...args) {
      const cells = args.flatMap((arg) => columns(arg).flat());
      const numbers = cells.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
      return { value: numbers.reduce((sum, number) => sum + number * number, 0) };
    },
  },
};

function ofOne(description: string, compute: (value: number) => number): SheetFunctions[string] {
  return {
    description,
    args: [NUMBER],
    compute: (...args) => ({ value: compute(asNumber(single(args[0]))) }),
  };
}
