// What Google refuses a custom function for: a cell that changes by itself, and too many at once.

import { evaluate, testHost } from '../support/test-host';

const code = `
/** @customfunction */
function TEST_FIRST(x) { return Array.isArray(x) ? x[0][0] : x; }
`;
const REFUSED =
  'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN().';

const shown = (formulas: { readonly [cell: string]: string }, cell: string) => {
  const host = testHost({ code });
  const writes = Object.entries(formulas).map(
    ([place, formula]) => `s.getRange('${place}').setFormula(${JSON.stringify(formula)})`,
  );
  const read = evaluate(host, `(${writes.join()}, s.getRange('${cell}').getDisplayValue())`);
  return [read, host.hover('Data', cell)];
};

test.each([
  ['=NOW()', 'A1'],
  ['=RAND()', 'A1'],
  ['=RANDBETWEEN(1,6)', 'A1:B3'],
  ['=RANDARRAY(1,2)', 'B1'], // which its result fills
])('A formula of the add-on is refused a cell with %s', (volatile, referred) => {
  expect(shown({ A1: volatile, D1: `=TEST_FIRST(${referred})` }, 'D1')).toEqual([
    '#ERROR!',
    REFUSED,
  ]);
});

test('A cell that takes its value from such a cell is refused as well', () => {
  expect(shown({ A1: '=NOW()', A2: '=A1+1', D1: '=TEST_FIRST(A2)' }, 'D1')[0]).toBe('#ERROR!');
});

test('TODAY may be referred to, and cells beside a volatile one too', () => {
  expect(shown({ A1: '=TODAY()', D1: '=TEST_FIRST(A1)' }, 'D1')[0]).toBe('6/30/2026');
  expect(shown({ A1: '=NOW()', A2: '=1+1', D1: '=TEST_FIRST(A2)' }, 'D1')[0]).toBe('2');
});

test('What changes by itself, taken straight as an argument, never loads', () => {
  expect(shown({ D1: '=TEST_FIRST(RAND())' }, 'D1')[0]).toBe('Loading...');
});

test('One formula a row for thousands of rows is more than Google starts at once', () => {
  const sheets = { Data: Array.from({ length: 2500 }, (_, row) => [row]) };
  const host = testHost({ code, sheets });
  const fill = (reach: string) =>
    `s.getRange('B1:B${reach}').setFormulas(s.getRange('A1:A${reach}').getValues().map(function (r, i) { return ['=TEST_FIRST(A' + (i + 1) + ')']; }))`;
  const errors =
    "s.getRange('B1:B2500').getDisplayValues().filter(function (r) { return r[0] === '#ERROR!'; }).length";
  expect(evaluate(host, `(${fill('2500')}, ${errors})`)).toBe(500);
  expect(host.hover('Data', 'B2500')).toMatch(/exec qps/);
  expect(evaluate(testHost({ code, sheets }), `(${fill('2000')}, ${errors})`)).toBe(0);
});
