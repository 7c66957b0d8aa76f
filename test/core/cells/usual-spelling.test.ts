// Of several spellings, the usual one.
import * as fc from 'fast-check';
import { usualSpelling } from '../../../src/core/cells/usual-spelling';

test.each([
  [['Northwind'], 'Northwind'],
  [['northwind', 'Northwind', 'Northwind'], 'Northwind'],
  [['Northwind', 'northwind', 'northwind'], 'northwind'],
  [['northwind', 'Northwind'], 'Northwind'], // as often: the first in the alphabet
  [['b', 'a', 'b', 'a', 'c'], 'a'],
  [['', 'Northwind', ''], ''],
  [[], ''],
])('of %j it is %j', (spellings, usual) => {
  expect(usualSpelling(spellings)).toBe(usual);
});

test('is one of them, whatever their order', () => {
  const spelling = fc.constantFrom('Northwind', 'northwind', 'NORTHWIND', '');
  fc.assert(
    fc.property(fc.array(spelling, { minLength: 1 }), (spellings) => {
      const usual = usualSpelling(spellings);
      expect(spellings).toContain(usual);
      expect(usualSpelling(spellings.slice().reverse())).toBe(usual);
    }),
  );
});
