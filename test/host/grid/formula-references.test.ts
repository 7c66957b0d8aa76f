// What becomes of a rule's formula when rows or columns come or go.
import { shiftedFormula } from '../../../host/grid/formula-references';
import { NeedsEngine } from '../../../host/grid/needs-engine';

test.each([
  ['=$D2>1', 'ROW', 1, 2, '=$D4>1'],
  ['=$D2>1', 'ROW', 2, 2, '=$D2>1'],
  ['=SUM(A2:B9)', 'ROW', 4, 1, '=SUM(A2:B10)'],
  ['=SUM(A2:B9)', 'ROW', 2, -3, '=SUM(A2:B6)'],
  ['=AND(B$1="A2",LOG10(C3)<4)', 'COL', 1, 1, '=AND(C$1="A2",LOG10(D3)<4)'],
  ['=TRUE', 'ROW', 0, 1, '=TRUE'],
  ['Warm', 'ROW', 0, 1, 'Warm'],
] as const)('%s, %s %d by %d: %s', (formula, dimension, at, quantity, shifted) => {
  expect(shiftedFormula(formula, { dimension, at, quantity })).toBe(shifted);
});

test.each([
  ['=Other!A1>1', 'of another tab'],
  ['=SUM(A:A)', 'of whole columns'],
  ['=LIMIT>1', 'by a name'],
  ['=$D$3>1', 'that is gone'],
])('%s is left to the engine: a reference %s', (formula) => {
  const gone = { dimension: 'ROW', at: 2, quantity: -1 } as const;
  expect(() => shiftedFormula(formula, gone)).toThrow(NeedsEngine);
});
