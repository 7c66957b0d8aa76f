// What a column's numbers are out of.
import * as fc from 'fast-check';
import type { Cell } from '../../../src/core/cells/cell';
import { columnScaleOf } from '../../../src/core/qualification/column-scale';
import { readFit } from '../../../src/core/qualification/fit';
import type { ScaleName } from '../../../src/core/qualification/scale';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';

const COMPUTED = { kind: 'computed' };
const UNSAID = { kind: 'unsaid' };
const said = (least: 0 | 1, top: number) => ({ kind: 'said', scale: { least, top } });

describe('by its values', () => {
  it.each<[string, readonly Cell[], unknown]>([
    ['out of 100', [85, 40, '', 5], COMPUTED],
    ['out of 100, one above 10', [3, 11], COMPUTED],
    ['fractions', [0.85, 1, 0], COMPUTED],
    ['fractions as text', ['0,85', '0.4'], COMPUTED],
    ['whole numbers up to 10', [4, 5, 2, 'tbd'], UNSAID],
    ['whole numbers up to 5, as levels', ['Level 4', 'Level 2'], UNSAID],
    ['halves', [4.5, 3, 1], UNSAID],
    ['what says itself, beside a bare number', ['85%', '4/5', 4], UNSAID],
    ['words and what says itself', ['Warm', '85%', '4/5', '⭐⭐⭐'], undefined],
    ['nothing', ['', '-'], undefined],
    ['amounts', ['$85', '85k'], undefined],
    ['high, medium and low', ['H', 'M', 'l', ''], { kind: 'letters', signs: false }],
    ['one letter among words', ['H', 'Strong'], undefined],
    ['one letter alone', ['H', 'H'], undefined],
    ['signs', ['+', 0, '-', '+'], { kind: 'letters', signs: true }],
    ['plus and blank', ['+', ''], undefined],
    ['dashes for blank', ['-', '0'], COMPUTED],
  ])('%s', (_, cells, scale) => {
    expect(columnScaleOf(cells)).toEqual(scale);
  });
});

describe('by its header, then by what the user chose', () => {
  it.each<[string, readonly Cell[], ScaleName | '', unknown]>([
    ['Fit (1-5)', [85, 40], '0-10', said(1, 5)],
    ['Fit', [4, 2], '1-5', said(1, 5)],
    ['Fit', [85, 40], '0-100', said(0, 100)],
    ['Fit (1 = best)', [4, 2], '', UNSAID],
    ['Fit (1 = best)', [1, 1], '', UNSAID], // no fraction, for all that
    ['Fit (1 = best)', [4, 2], 'tiers', { kind: 'said', scale: 'tiers' }],
    ['Fit %', [85, 4], '', said(0, 100)],
    ['Fit %', [0.85, 0.4], '', COMPUTED], // a column that is formatted as percent
    ['ICP tier', [1, 2, 3], '', { kind: 'said', scale: 'tiers' }],
    ['ICP tier', [85, 40], '', COMPUTED], // no tiers, whatever it is called
    ['ICP tier', [5, 3], '', UNSAID],
  ])('%s over %j, %p chosen', (header, cells, chosen, scale) => {
    expect(columnScaleOf(cells, header, chosen)).toEqual(scale);
  });
});

it('one small column of numbers up to 10 never clears by itself', () => {
  const numbers = fc.array(fc.integer({ min: 2, max: 10 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(numbers, (cells) => {
      const scale = columnScaleOf(cells);
      for (const cell of cells) {
        expect(readFit(cell, DEFAULT_SETTINGS, scale).state).toBe('unreadable');
      }
    }),
  );
});

it('multiplying a column and its scale together changes nothing', () => {
  const pairs = fc.constantFrom<readonly [ScaleName, ScaleName, number]>(
    ['0-5', '0-10', 2],
    ['0-10', '0-100', 10],
    ['0-5', '0-100', 20],
  );
  const numbers = fc.array(fc.double({ min: 0, max: 5, noNaN: true }), { minLength: 1 });
  fc.assert(
    fc.property(pairs, numbers, ([one, other, factor], cells) => {
      const larger = cells.map((cell) => cell * factor);
      const before = columnScaleOf(cells, '', one);
      const after = columnScaleOf(larger, '', other);
      cells.forEach((cell, index) => {
        const was = readFit(cell, DEFAULT_SETTINGS, before);
        const is = readFit(larger[index], DEFAULT_SETTINGS, after);
        expect(is.state).toBe(was.state);
        expect(is.strength).toBeCloseTo(was.strength, 8);
      });
    }),
  );
});
