// What a workbook of the real world holds that a script stumbles over: tabs without cells, tables, names
// without cells, foreign rules, plain-text cells, permissions that were not given.

import { CONTAINER_UI, CURRENT_SPREADSHEET } from '../../../host/oauth-scopes';
import { evaluate, failure, testHost } from '../support/test-host';

describe('A tab that is a chart, or a view of a data source', () => {
  const open = (kind: 'OBJECT' | 'DATASOURCE' = 'OBJECT') => {
    const host = testHost({ sheets: { Data: [['a']] } });
    host.addTabWithoutCells('Chart1', kind);
    return host;
  };
  const tab = "ss.getSheetByName('Chart1')";

  test.each([
    'OBJECT',
    'DATASOURCE',
  ] as const)('%s: says so, and has a name and a number', (kind) => {
    expect(
      evaluate(
        open(kind),
        `[String(${tab}.getType()), ${tab}.getName(), typeof ${tab}.getSheetId()]`,
      ),
    ).toEqual([kind, 'Chart1', 'number']);
    expect(evaluate(open(kind), 'String(s.getType())')).toBe('GRID');
  });

  test.each([
    'getDataRange()',
    'getLastRow()',
    'getMaxRows()',
    "getRange('A1')",
    'getRange(1, 1)',
    'getConditionalFormatRules()',
    'appendRow([1])',
    'setFrozenRows(1)',
  ])('%s is refused', (call) => {
    expect(failure(open(), `${tab}.${call}`)).toBe(
      'Exception: The action is not supported for OBJECT sheet.',
    );
    expect(failure(open('DATASOURCE'), `${tab}.${call}`)).toMatch(/DATASOURCE sheet\.$/);
  });

  test('in front, nothing is selected, and its cells can’t be asked for', () => {
    const host = open();
    expect(
      evaluate(
        host,
        `(ss.setActiveSheet(${tab}), [ss.getActiveSheet().getName(), ss.getCurrentCell(), ss.getActiveRange(), s.getActiveCell() === null])`,
      ),
    ).toEqual(['Chart1', null, null, false]);
    expect(failure(host, 'ss.getLastRow()')).toMatch(/OBJECT sheet/);
  });
});

describe('Cells of a table', () => {
  const open = () => {
    const host = testHost({
      sheets: {
        Data: [
          ['a', 'b'],
          [1, 2],
        ],
      },
    });
    host.convertToTable('Data', 'A1:B5');
    return host;
  };

  test.each([
    "s.getRange('B2').setNumberFormat('0.0')",
    "s.getRange('B2').setFontWeight('bold')",
    "s.getRange('B2:C3').setBackground('red')",
    "s.getRange('B2').clearDataValidations()",
    "s.getRange('B2').insertCheckboxes()",
    "s.getRange('A2').clearFormat()",
    "s.getRange('A2').clear()",
    "s.getRange('D1').copyTo(s.getRange('A2'))",
    "s.getRange('A2:B2').merge()",
  ])('%s is refused', (call) => {
    expect(failure(open(), call)).toBe(
      'Exception: This operation is not allowed on cells in typed columns.',
    );
  });

  test('take values, formulas and notes, and beside them all is as ever', () => {
    expect(
      failure(
        open(),
        "s.getRange('A2').setValue(5).setNote('n'); s.getRange('B2').setFormula('=A2'); s.getRange('A3').clearContent(); s.getRange('D2').setFontWeight('bold')",
      ),
    ).toBe('nothing was thrown');
  });
});

describe('A named range whose tab was deleted', () => {
  const lose =
    "ss.setNamedRange('MINE', ss.insertSheet('Gone').getRange('A1:B2')); ss.deleteSheet(ss.getSheetByName('Gone'));";

  test('stays in the list, stands for no cells, and can be given to others', () => {
    const host = testHost();
    failure(host, lose);
    expect(
      evaluate(
        host,
        "[ss.getRangeByName('MINE'), ss.getNamedRanges().map(function (n) { return [n.getName(), n.getRange()]; })]",
      ),
    ).toEqual([null, [['MINE', null]]]);
    failure(host, "ss.setNamedRange('MINE', s.getRange('C1'))");
    expect(
      evaluate(host, "[ss.getRangeByName('MINE').getA1Notation(), ss.getNamedRanges().length]"),
    ).toEqual(['C1', 1]);
  });

  test('can be taken off', () => {
    const host = testHost();
    failure(host, `${lose} ss.getNamedRanges()[0].remove()`);
    expect(evaluate(host, 'ss.getNamedRanges().length')).toBe(0);
  });
});

describe('Conditional formats', () => {
  const rule = (formula: string, ranges: string) =>
    `SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(${JSON.stringify(formula)}).setBackground('red').setRanges(${ranges}).build()`;
  const own = "[s.getRange('A1:A3')]";

  test('read back as what they mean, not as the text that was handed over', () => {
    expect(
      evaluate(
        testHost(),
        `(s.setConditionalFormatRules([${rule('=len($A1)<>2+("a=b"<>"")', "[s.getRange('C1:C3'), s.getRange('B1:B3'), s.getRange('F1:F3')]")}]), (function (r) { return [r.getBooleanCondition().getCriteriaValues(), r.getRanges().map(function (x) { return x.getA1Notation(); })]; })(s.getConditionalFormatRules()[0]))`,
      ),
    ).toEqual([['=LEN($A1) <> 2+("a=b" <> "")'], ['B1:C3', 'F1:F3']]);
  });

  test.each([
    ['=Other!A1>2', true],
    ["='Other tab'!A1>2", true],
    ['=Data!A1>2', false],
    ['=INDIRECT("Other!A1")>2', false],
  ])('%s among them: refused %p', (formula, isRefused) => {
    const said = failure(testHost(), `s.setConditionalFormatRules([${rule(formula, own)}])`);
    expect(said === 'Exception: Conditional format rule cannot reference a different sheet.').toBe(
      isRefused,
    );
  });
});

test('Plain-text cells keep an apostrophe, and numbers and dates as text, where they are said to', () => {
  const write =
    "s.getRange('A1:C1').setNumberFormat('@').setValues([[\"'=x\", 80, new Date(Date.UTC(2026, 2, 9))]]).getValues()";
  const host = testHost();
  host.workbook.plainTextIsVerbatim = true;
  expect(evaluate(host, write)).toEqual([["'=x", '80', '3/9/2026']]);
  expect(evaluate(testHost(), `${write}[0][0]`)).toBe('=x');
});

describe('A permission that the user did not give', () => {
  const host = (granted: readonly string[]) =>
    testHost({
      grantedScopes: granted,
      code: "function all() { ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL); return 'went on'; }",
    });
  const INFO = 'ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL)';

  test('is refused where it is needed, and told', () => {
    const partly = host([CONTAINER_UI]);
    expect(() => partly.eval('SpreadsheetApp.getActive()')).toThrow(
      /permissions are not sufficient/,
    );
    expect(
      partly.eval(
        `[String(${INFO}.getAuthorizationStatus()), ${INFO}.getAuthorizedScopes(), typeof ${INFO}.getAuthorizationUrl()]`,
      ),
    ).toEqual(['REQUIRED', [CONTAINER_UI], 'string']);
  });

  test('ends a run that needs all of them, so that Google asks again', () => {
    expect(() => host([CURRENT_SPREADSHEET]).run('all')).toThrow('Authorization is required');
    expect(host([CURRENT_SPREADSHEET, CONTAINER_UI]).run('all')).toBe('went on');
  });
});
