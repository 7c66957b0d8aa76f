// What a workbook shows is the same whether the engine looks at every place or at the filled ones alone.
import { sheetData, workbookData } from '../../../host/node';
import { testHost } from '../support/test-host';

interface Evaluator {
  evaluateAllCells(): void;
}
interface Inside {
  readonly handlers: readonly { readonly evaluator?: Evaluator }[];
}

const SHEETS = {
  Data: [
    ['=SEQUENCE(3, 2)', '', '', 'a'],
    ['', '', '', '=A1*10'],
    ['', '', '', '=SUM(A1:B3)'],
    ['=F9', '', '=1/0', '=D9&"x"'],
    ['=SEQUENCE(2)', '', '', '=COUNTA(A:A)'],
    ['blocks the spill', '', '', '=Other!B2+Data!D2'],
  ],
  Other: [
    ['', ''],
    ['', 5],
  ],
  Blank: [],
};

test('Values, spilled results and errors are what the engine gives that looks at every place', () => {
  const data = Object.entries(SHEETS).map(([name, rows]) =>
    sheetData(name, rows, { formulas: true }),
  );
  const host = testHost({ data: workbookData(data) });
  host.workbook.looks.setNumberFormat(
    host.workbook.sheets.ids()[0] ?? '',
    { top: 8, bottom: 8, left: 5, right: 5 },
    '0.00',
  );
  const { handlers } = host.model as unknown as Inside;
  const evaluator = handlers.find((handler) => handler.evaluator !== undefined)?.evaluator;
  if (!evaluator) throw new Error('The engine has no evaluator.');
  const ofEngine = Object.getPrototypeOf(evaluator) as Evaluator;
  const shown = () => host.sheets().map((name) => host.sheet(name));
  const before = shown();
  evaluator.evaluateAllCells();
  expect(shown()).toEqual(before);
  ofEngine.evaluateAllCells.call(evaluator);
  expect(shown()).toEqual(before);
  expect(before[0]?.shown[0]?.slice(0, 2)).toEqual(['1', '2']);
  expect(evaluator.evaluateAllCells).not.toBe(ofEngine.evaluateAllCells);
});
