// Which formulas of a file keep what they came to.
import { settledFormula } from '../../../host/grid/settled-formula';

const columnsOf = (formula: string): string | undefined =>
  settledFormula(formula)
    ?.map(({ sheet, left, right, bottom }) => `${sheet ?? ''}${left}-${right}:${bottom}`)
    .join(' ');

test.each([
  ['=LEN(A3)', '0-0:2'],
  ['=IF(AND($B2>1,C2<>"x, y"),1.5,0)', '1-1:1 2-2:1'],
  ["=SUM(B2:D10)&'My list'!A1", '1-3:9 My list0-0:0'],
  ['=2*(3+4)', ''],
])('%s is settled, and names columns', (formula, columns) => {
  expect(columnsOf(formula)).toBe(columns);
});

test.each([
  ['=TODAY()-A1', 'changes by itself'],
  ['=SUM(A1:A2)+NOW()', 'changes by itself'],
  ['=INDIRECT("A1")', 'names what it says'],
  ['=SUM(A:A)', 'names whole columns'],
  ['=SUM(LIST_A)', 'names a range by a name'],
  ['=EQL_STATUS(A2:F2)', 'is the add-on’s'],
  ['=sum(A1)', 'isn’t written as the engine writes it'],
  ['={1,2}', 'is a table'],
])('%s is for the engine: it %s', (formula) => {
  expect(settledFormula(formula)).toBeUndefined();
});
