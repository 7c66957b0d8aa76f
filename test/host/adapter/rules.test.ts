// Conditional formats, validation, checkboxes, filters, protection, named ranges.

import { evaluate, failure, testHost } from '../support/test-host';

const NEW_RULE = 'SpreadsheetApp.newConditionalFormatRule()';
const NEW_VALIDATION = 'SpreadsheetApp.newDataValidation()';

describe('Conditional formats', () => {
  const rule = (condition: string, color: string) =>
    `${NEW_RULE}.${condition}.setBackground('${color}').setRanges([s.getRange('A1:A3')]).build()`;

  test('a new list replaces the old one whole', () => {
    const host = testHost();
    const first = rule("whenTextEqualTo('x')", '#ff0000');
    const second = rule('whenCellEmpty()', '#00ff00');
    expect(
      evaluate(
        host,
        `(s.setConditionalFormatRules([${first}, ${second}]), s.setConditionalFormatRules([${second}]), s.getConditionalFormatRules().length)`,
      ),
    ).toBe(1);
    expect(
      evaluate(host, '(s.clearConditionalFormatRules(), s.getConditionalFormatRules().length)'),
    ).toBe(0);
  });

  test('the earlier of two rules wins', () => {
    const host = testHost({ sheets: { Data: [[5]] } });
    evaluate(
      host,
      `(s.setConditionalFormatRules([${rule('whenNumberGreaterThan(1)', '#ff0000')}, ${rule('whenNumberGreaterThan(2)', '#00ff00')}]), 0)`,
    );
    const sheetId = host.workbook.sheets.ids()[0] ?? '';
    expect(host.workbook.looks.shownStyle(sheetId, 0, 0).fillColor).toBe('#ff0000');
  });

  test('a formula is judged cell by cell from the range’s first', () => {
    const host = testHost({ sheets: { Data: [['yes'], ['no'], ['yes']] } });
    evaluate(
      host,
      `(s.setConditionalFormatRules([${rule('whenFormulaSatisfied(\'=$A1="yes"\')', '#ff0000')}]), 0)`,
    );
    const sheetId = host.workbook.sheets.ids()[0] ?? '';
    const fills = [0, 1, 2].map((row) => host.workbook.looks.shownStyle(sheetId, row, 0).fillColor);
    expect(fills).toEqual(['#ff0000', undefined, '#ff0000']);
    expect(evaluate(host, "s.getRange('A1').getBackground()")).toBe('#ffffff'); // the cell's own
  });

  test.each([
    ["whenFormulaSatisfied('=$A1>1')", 'CUSTOM_FORMULA', ['=$A1 > 1']],
    ['whenNumberBetween(1, 2)', 'NUMBER_BETWEEN', [1, 2]],
    ['whenNumberEqualTo(3)', 'NUMBER_EQUAL_TO', [3]],
    ["whenTextEqualTo('x')", 'TEXT_EQUAL_TO', ['x']],
    ["whenTextStartsWith('x')", 'TEXT_STARTS_WITH', ['x']],
    ['whenCellNotEmpty()', 'CELL_NOT_EMPTY', []],
  ])('%s is read back from the sheet', (condition, criteria, values) => {
    const host = testHost();
    evaluate(host, `(s.setConditionalFormatRules([${rule(condition, '#ff0000')}]), 0)`);
    const read = 's.getConditionalFormatRules()[0].getBooleanCondition()';
    expect(
      evaluate(
        host,
        `[String(${read}.getCriteriaType()), ${read}.getCriteriaValues(), ${read}.getBackground()]`,
      ),
    ).toEqual([criteria, values, '#ff0000']);
  });

  test.each([
    [
      `${NEW_RULE}.whenCellEmpty().setBackground('#ff0000').build()`,
      'Ranges must have at least one range.',
    ],
    [
      `${NEW_RULE}.setBackground('#ff0000').setRanges([s.getRange('A1')]).build()`,
      'Conditional format rule must have a boolean or gradient condition.',
    ],
    [
      `ss.insertSheet('Other').setConditionalFormatRules([${rule('whenCellEmpty()', '#ff0000')}])`,
      'Conditional format rule cannot reference a different sheet.',
    ],
  ])('%s fails as at Google', (call, message) => {
    expect(failure(testHost(), call)).toBe(`Exception: ${message}`);
  });
});

describe('Data validation', () => {
  const list = `${NEW_VALIDATION}.requireValueInList(['hot', 'warm'], true)`;

  test('lets invalid input stay, unless it was told to reject it', () => {
    expect(
      evaluate(
        testHost(),
        `s.getRange('A1').setDataValidation(${list}.build()).setValue('tepid').getValue()`,
      ),
    ).toBe('tepid');
  });

  test('rejects invalid input with the cell and the choices named', () => {
    const host = testHost();
    const range = `s.getRange('A1:A3').setDataValidation(${list}.setAllowInvalid(false).build())`;
    expect(failure(host, `${range}.setValues([['hot'], ['tepid'], ['warm']])`)).toBe(
      'Exception: The data you entered in cell A2 violates the data validation rules set on this cell. Please enter one of the following values: hot, warm.',
    );
    expect(evaluate(host, "s.getRange('A1:A3').getValues()")).toEqual([[''], [''], ['']]);
    expect(
      evaluate(host, "s.getRange('A1:A3').setValues([['hot'], [''], ['warm']]).getValues()"),
    ).toEqual([['hot'], [''], ['warm']]);
  });

  test('is read back with its help text', () => {
    const host = testHost();
    evaluate(
      host,
      `s.getRange('A1').setDataValidation(${list}.setAllowInvalid(false).setHelpText('How warm?').build()) && 0`,
    );
    const rule = "s.getRange('A1').getDataValidation()";
    expect(
      evaluate(
        host,
        `[String(${rule}.getCriteriaType()), ${rule}.getCriteriaValues(), ${rule}.getAllowInvalid(), ${rule}.getHelpText()]`,
      ),
    ).toEqual(['VALUE_IN_LIST', [['hot', 'warm'], true], false, 'How warm?']);
  });

  test('cleared from the middle of a range stays on the rest', () => {
    const host = testHost();
    evaluate(host, `s.getRange('A1:A3').setDataValidation(${list}.build()) && 0`);
    expect(
      evaluate(
        host,
        "(s.getRange('A2').clearDataValidations(), s.getRange('A1:A3').getDataValidations().map(function (r) { return r[0] !== null; }))",
      ),
    ).toEqual([true, false, true]);
  });

  test('survives the clearing of its cells’ contents', () => {
    const host = testHost();
    evaluate(
      host,
      `s.getRange('A1').setDataValidation(${list}.build()).setValue('hot').clearContent() && 0`,
    );
    expect(evaluate(host, "s.getRange('A1').getDataValidation() !== null")).toBe(true);
  });

  test('needs a condition to be built', () => {
    expect(failure(testHost(), `${NEW_VALIDATION}.build()`)).toBe(
      'Exception: Data validation rule must have a criteria.',
    );
  });
});

describe('Checkboxes', () => {
  test('put false into blank cells and keep a true', () => {
    const host = testHost({ sheets: { Data: [[true], ['']] } });
    expect(evaluate(host, "s.getRange('A1:A2').insertCheckboxes().getValues()")).toEqual([
      [true],
      [false],
    ]);
    expect(evaluate(host, "s.getRange('A2').check().isChecked()")).toBe(true);
    expect(evaluate(host, "String(s.getRange('A1').getDataValidation().getCriteriaType())")).toBe(
      'CHECKBOX',
    );
  });
});

describe('Filters', () => {
  const sheets = { Data: [['Status'], ['EQL'], ['Candidate'], ['EQL']] };

  test('a sheet has one at most, which any range of the sheet answers with', () => {
    const host = testHost({ sheets });
    expect(
      evaluate(
        host,
        "[s.getRange('A1:A4').createFilter().getRange().getA1Notation(), s.getRange('Z9').getFilter() !== null]",
      ),
    ).toEqual(['A1:A4', true]);
    expect(failure(host, "s.getRange('A1:A2').createFilter()")).toBe(
      "Exception: You can't create a filter in a sheet that already has a filter.",
    );
    expect(evaluate(host, '(s.getFilter().remove(), s.getFilter())')).toBeNull();
  });

  test('hides rows by value, and writing beside it leaves it as it was', () => {
    const host = testHost({ sheets });
    evaluate(
      host,
      "(s.getRange('A1:A4').createFilter().setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['EQL']).build()), s.getRange('B1:B4').setValue('new'), s.getRange('A5').setValue('EQL'), 0)",
    );
    expect(
      evaluate(host, '[1, 2, 3, 4, 5].map(function (row) { return s.isRowHiddenByFilter(row); })'),
    ).toEqual([false, true, false, true, false]);
    expect(
      evaluate(
        host,
        '[s.getFilter().getRange().getA1Notation(), s.getFilter().getColumnFilterCriteria(1).getHiddenValues()]',
      ),
    ).toEqual(['A1:A4', ['EQL']]);
  });
});

describe('Protection', () => {
  const PROTECTED =
    'Exception: You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

  test('a script obeys other people’s protections', () => {
    const host = testHost({ sheets: { Data: [['a'], ['b']] } });
    host.protectByAnotherUser('Data', 'A1:A1');
    expect(failure(host, "s.getRange('A1:A2').setValue('x')")).toBe(PROTECTED);
    expect(failure(host, "s.getRange('A1').clearContent()")).toBe(PROTECTED);
    expect(failure(host, 's.deleteRow(1)')).toBe(PROTECTED);
    expect(
      evaluate(
        host,
        "[s.getRange('A1').getValue(), s.getRange('A1').canEdit(), s.getRange('A2').setValue('x').getValue()]",
      ),
    ).toEqual(['a', false, 'x']);
  });

  test('a script’s own protection never stops it', () => {
    expect(
      evaluate(testHost(), "(s.getRange('A1').protect(), s.getRange('A1').setValue(1).getValue())"),
    ).toBe(1);
  });

  test('is found again by its description; a warning has no editors', () => {
    const host = testHost();
    evaluate(
      host,
      "(s.protect().setDescription('made by EQL').addEditor('a@example.com').setWarningOnly(true), s.getRange('A1:B2').protect(), 0)",
    );
    const ofSheet = 's.getProtections(SpreadsheetApp.ProtectionType.SHEET)';
    expect(
      evaluate(
        host,
        `[${ofSheet}.length, ${ofSheet}[0].getDescription(), ${ofSheet}[0].isWarningOnly(), ${ofSheet}[0].getEditors().length, s.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getRange().getA1Notation()]`,
      ),
    ).toEqual([1, 'made by EQL', true, 0, 'A1:B2']);
    expect(evaluate(host, `(${ofSheet}[0].remove(), ${ofSheet}.length)`)).toBe(0);
  });
});

describe('Banding', () => {
  const APPLY =
    "s.getRange('A1:B4').applyRowBanding(SpreadsheetApp.BandingTheme.BLUE, true, false)";

  test('colours header and rows in turn, without touching the cells’ own fills', () => {
    const host = testHost();
    evaluate(host, `${APPLY} && 0`);
    const sheetId = host.workbook.sheets.ids()[0] ?? '';
    const fills = [0, 1, 2, 3, 4].map(
      (row) => host.workbook.looks.shownStyle(sheetId, row, 1).fillColor,
    );
    expect(fills).toEqual(['#5b95f9', '#ffffff', '#e8f0fe', '#ffffff', undefined]);
    expect(evaluate(host, "s.getRange('A1').getBackground()")).toBe('#ffffff');
  });

  test('can’t overlap another, and is found and removed by its sheet', () => {
    const host = testHost();
    evaluate(host, `${APPLY} && 0`);
    expect(failure(host, "s.getRange('B4:C5').applyRowBanding()")).toMatch(
      'Exception: You cannot add alternating background colors',
    );
    expect(
      evaluate(
        host,
        '(function (b) { return [b.length, b[0].getRange().getA1Notation(), (b[0].remove(), s.getBandings().length)]; })(s.getBandings())',
      ),
    ).toEqual([1, 'A1:B4', 0]);
  });
});

describe('Named ranges', () => {
  test('move to a new place when they are set again', () => {
    const host = testHost();
    expect(
      evaluate(
        host,
        "(ss.setNamedRange('EQL_SETTINGS', s.getRange('A1')), ss.setNamedRange('EQL_SETTINGS', s.getRange('A1:B9')), [ss.getNamedRanges().length, ss.getRangeByName('EQL_SETTINGS').getA1Notation(), ss.getRange('eql_settings').getA1Notation()])",
      ),
    ).toEqual([1, 'A1:B9', 'A1:B9']);
  });

  test.each(['A1', 'R1C1', 'true', '1st', 'with space', ''])('%p is no name', (name) => {
    expect(failure(testHost(), `ss.setNamedRange(${JSON.stringify(name)}, s.getRange('A1'))`)).toBe(
      'Exception: The name given to this range is invalid.',
    );
  });

  test('that aren’t there are removed without a word', () => {
    expect(evaluate(testHost(), "typeof ss.removeNamedRange('NOPE')")).toBe('undefined');
  });

  test('can be used in formulas', () => {
    const host = testHost({ sheets: { Data: [[1], [2]] } });
    expect(
      evaluate(
        host,
        "(ss.setNamedRange('AMOUNTS', s.getRange('A1:A2')), s.getRange('B1').setFormula('=SUM(AMOUNTS)').getValue())",
      ),
    ).toBe(3);
  });
});

describe('Developer metadata', () => {
  test('lies on the spreadsheet, a sheet, a whole row or a whole column', () => {
    const host = testHost();
    evaluate(
      host,
      "(ss.addDeveloperMetadata('eql', 'book'), s.addDeveloperMetadata('eql', 'tab', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT), s.getRange('2:2').addDeveloperMetadata('eql', 'row'), s.getRange('B:B').addDeveloperMetadata('eql'), 0)",
    );
    const all = "ss.createDeveloperMetadataFinder().withKey('eql').find()";
    expect(
      evaluate(
        host,
        `${all}.map(function (m) { return [m.getValue(), String(m.getVisibility()), String(m.getLocation().getLocationType())]; })`,
      ),
    ).toEqual([
      ['book', 'DOCUMENT', 'SPREADSHEET'],
      ['tab', 'PROJECT', 'SHEET'],
      ['row', 'DOCUMENT', 'ROW'],
      [null, 'DOCUMENT', 'COLUMN'],
    ]);
    expect(
      evaluate(
        host,
        '[ss.getDeveloperMetadata().length, s.getDeveloperMetadata().length, s.createDeveloperMetadataFinder().find().length]',
      ),
    ).toEqual([1, 1, 3]);
  });

  test('is refused on any other range', () => {
    expect(failure(testHost(), "s.getRange('A1:B2').addDeveloperMetadata('eql')")).toBe(
      'Exception: Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    );
  });

  test('outlives the renaming of its tab and goes with its deletion', () => {
    const host = testHost();
    evaluate(
      host,
      "(ss.insertSheet('Summary').addDeveloperMetadata('tab', 'summary').setName('Renamed'), 0)",
    );
    const found = "ss.createDeveloperMetadataFinder().withKey('tab').find()";
    expect(evaluate(host, `${found}[0].getLocation().getSheet().getName()`)).toBe('Renamed');
    expect(evaluate(host, `(ss.deleteSheet(ss.getSheetByName('Renamed')), ${found}.length)`)).toBe(
      0,
    );
  });

  test('can be changed and removed', () => {
    const host = testHost();
    const found = 's.getDeveloperMetadata()';
    expect(
      evaluate(
        host,
        `(s.addDeveloperMetadata('a', '1'), ${found}[0].setValue('2'), ${found}[0].getValue())`,
      ),
    ).toBe('2');
    expect(evaluate(host, `(${found}[0].remove(), ${found}.length)`)).toBe(0);
  });
});
