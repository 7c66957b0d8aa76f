// Into how many cells a formula's result runs on, by its text.
import { columnsOf, fillsColumn, mayFillMore } from '../../src/sheets/formula-results';

const check = (formula: string, mayMore: boolean, column: boolean): void => {
  expect([formula, mayFillMore(formula), fillsColumn(formula)]).toEqual([formula, mayMore, column]);
};

test('a formula of one cell fills no other', () => {
  for (const formula of [
    '=A2',
    '=R[0]C[-1]*2',
    '="Warm"',
    '=UPPER(RC[-1])',
    '=IF(R[0]C[-3]="","",VLOOKUP(R[0]C[-3],R1C7:R5C8,2,FALSE))',
    '=IFERROR(VLOOKUP(A2,\'Partner data (2)\'!A:C,2,0),"")',
    '=SUM(D2:D9)',
    '=SUM(FILTER(D2:D9,E2:E9="x"))',
    '=COUNTA(UNIQUE(A2:A))',
    '=ARRAYFORMULA(SUM(A2:A*B2:B))',
    '=(A2+B2)*2',
    '=TODAY()',
  ]) {
    check(formula, false, false);
  }
});

test('a formula worked out row by row fills a column', () => {
  for (const formula of [
    '=ARRAYFORMULA(G2:G4)',
    '=ARRAYFORMULA(R[-1]C[3]:R[1]C[3])',
    '=arrayformula(IF(A2:A="";"";B2:B))',
    '=ARRAYFORMULA(R[0]C[3]:C[3])',
    '={"Warmth";ARRAYFORMULA(G2:G)}',
    '={"Warmth";G2:G9}',
    '=FILTER(Data!A2:A,Data!B2:B<>"")',
    '=IMPORTRANGE("https://docs","Sheet1!A1:H")&G2:G',
    '=QUERY(A1:H,"select A")',
    '=IFERROR(EQL_STATUS(C2:C,D2:D,E2:E,F2:F))',
    '=EQL_ASSESS(A1:I)',
    '=MAP(A2:A,LAMBDA(x,UPPER(x)))',
    '=SEQUENCE(20)',
    '=ARRAYFORMULA(COUNTIF(B:B,A2:A))',
    '=ARRAYFORMULA(VLOOKUP(A2:A,X:Y,2,0))',
  ]) {
    check(formula, true, true);
  }
});

test('where it may be more than one cell and nobody can tell, it may', () => {
  for (const formula of [
    '=TRANSPOSE(Config!A1:A4)', // a header row
    '={"Warmth","Motion"}',
    '=SPLIT(A2,",")',
    '=SOMEBODYS_FUNCTION(A2)',
    '=ARRAYFORMULA(VLOOKUP(A2,X:Y,2,0))', // one cell, and lifted without need
    '=ARRAYFORMULA(Config!A1:D1)',
    '=INDEX(A2:D9,2)',
    '=A2:A9',
  ]) {
    check(formula, true, formula === '=X');
  }
});

test('EQL_ASSESS fills four columns, whatever stands around it', () => {
  expect(columnsOf('=EQL_ASSESS(A1:I)')).toBe(4);
  expect(columnsOf('=IFERROR(eql_assess(A1:I, TODAY()), "")')).toBe(4);
  expect(columnsOf('=ARRAYFORMULA(EQL_ASSESS(A1:I))')).toBe(4);
  expect(columnsOf('=CHOOSECOLS(EQL_ASSESS(A1:I),1)')).toBe(1);
  expect(columnsOf('=EQL_STATUS(A2:A,B2:B,C2:C,D2:D)')).toBe(1);
});

test('what stands in texts and in names of tabs is no formula', () => {
  expect(mayFillMore('="FILTER(A2:A9)"')).toBe(false);
  expect(mayFillMore("='FILTER(A2:A9)'!B2")).toBe(false);
  expect(mayFillMore('="say ""{a;b}"""')).toBe(false);
});

test('a long formula is read in no time', () => {
  const nested = `=${'IF(A2="",'.repeat(200)}1${')'.repeat(200)}`;
  const started = process.cpuUsage();
  expect(mayFillMore(nested)).toBe(false);
  expect(mayFillMore(`=${'('.repeat(5000)}`)).toBe(false);
  expect(process.cpuUsage(started).user / 1e6).toBeLessThan(2);
});
