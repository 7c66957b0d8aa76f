import { FileProblem } from '../../../cli/files/file-problem';
import { readXlsx } from '../../../cli/files/xlsx-in';
import { quietly } from '../../../host/engine/quietly';
import { loadEngine } from '../../../host/node/engine';
import { bare, packed, row, SHAPES, tabs, usual, type XlsxParts } from '../../support/xlsx-writers';

const engine = loadEngine();

/** The file opened: its tabs' cells as they are shown, and what is said about it. */
function opened(parts: XlsxParts) {
  const { workbook, notes } = readXlsx(packed(parts), { engine, file: 'crm.xlsx' });
  const model = quietly(() => new engine.Model(workbook, { mode: 'normal' }));
  const shown = (name: string, tab = 0): string => {
    const sheetId = model.getters.getSheetIds()[tab] ?? '';
    const position = { sheetId, ...engine.helpers.toCartesian(name) };
    return model.getters.getEvaluatedCell(position).formattedValue;
  };
  return { workbook, notes, shown, sentences: notes.map(({ sentence }) => sentence) };
}

const problemOf = (parts: XlsxParts): unknown => {
  try {
    return opened(parts);
  } catch (error) {
    return error;
  }
};

const LIST = {
  cells:
    row(1, 'Account', 'Since', 'Owner', 'Told') +
    row(2, 'Acme', '<c s="1"><v>46174</v></c>', '<c t="s"><v>0</v></c>', '<c t="b"><v>1</v></c>'),
  sharedStrings: '<si><t>Ann Lee</t></si>',
  formats: ['dd/mm/yyyy'],
};

describe('a workbook opens whoever wrote it', () => {
  test.each(Object.entries(SHAPES))('%s', (_writer, shape) => {
    const { shown, notes } = opened(shape(LIST));
    expect(['A1', 'A2', 'B2', 'C2', 'D2'].map((cell) => shown(cell))).toEqual([
      'Account',
      'Acme',
      '01/06/2026',
      'Ann Lee',
      'TRUE',
    ]);
    expect(notes).toEqual([]);
  });

  test('without styles and shared strings, as small writers leave it', () => {
    const cells = row(1, 'Account', 'Score') + row(2, 'Acme', 85);
    const { shown, notes } = opened(bare({ cells }));
    expect([shown('A2'), shown('B2'), notes]).toEqual(['Acme', '85', []]);
  });

  test('a style that the file doesn’t hold is no style', () => {
    expect(opened(bare({ cells: row(1, '<c s="9"><v>85</v></c>') })).shown('A1')).toBe('85');
  });

  test('parts in UTF-16, and with a byte order mark, are read', () => {
    const parts = usual(LIST);
    const marked = Object.entries(parts).map(([path, xml]) => [path, `\ufeff${xml}`]);
    expect(opened(Object.fromEntries(marked)).shown('C2')).toBe('Ann Lee');
  });
});

describe('cells of every kind', () => {
  test('rich text in the cell itself is one text, without its pronunciation', () => {
    const rich =
      '<c t="inlineStr"><is><r><t>Ac</t></r><r><rPr><b/></rPr><t xml:space="preserve">me </t></r>' +
      '<rPh sb="0" eb="1"><t>エー</t></rPh></is></c>';
    expect(opened(bare({ cells: row(1, rich) })).workbook.sheets[0]?.cells?.A1).toBe('Acme ');
  });

  test('booleans may be words, and errors stay errors', () => {
    const { shown } = opened(
      bare({
        cells: row(
          1,
          '<c t="b"><v>true</v></c>',
          '<c t="b"><v>0</v></c>',
          '<c t="e"><v>#N/A</v></c>',
          '<c t="e"><v>#DIV/0!</v></c>',
        ),
      }),
    );
    expect(['A1', 'B1', 'C1', 'D1'].map((cell) => shown(cell))).toEqual([
      'TRUE',
      'FALSE',
      '#N/A',
      '#DIV/0!',
    ]);
  });

  test('merged cells stay merged, for whoever reads the tab to see', () => {
    const { workbook } = opened(
      bare({
        cells: row(1, 'Partner', 'Account') + row(2, 'Northwind', 'Alder') + row(3, '', 'Birch'),
        after: '<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>',
      }),
    );
    expect(workbook.sheets[0]?.merges).toEqual(['A2:A3']);
  });

  test('formats that reach to the last row and column make no giant tab', () => {
    const { workbook } = opened(
      usual({
        before:
          '<dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384" width="9" style="1"/></cols>',
        cells:
          row(1, 'Account') +
          '<row r="2" s="1"><c r="A2" t="inlineStr"><is><t>Acme</t></is></c><c r="XFD2" s="1"/></row>' +
          '<row r="1048576" s="1"><c r="A1048576" s="1"/></row>',
        formats: ['0.00'],
      }),
    );
    const [sheet] = workbook.sheets;
    expect([
      sheet?.cells?.A2,
      (sheet?.rowNumber ?? 0) < 200,
      (sheet?.colNumber ?? 0) < 100,
    ]).toEqual(['Acme', true, true]);
  });
});

describe('tabs', () => {
  const cells = row(1, 'Account') + row(2, 'Acme');

  test('hidden ones stay hidden, empty ones stay, and both are said', () => {
    const { workbook, sentences } = opened(
      tabs(
        { name: 'Data', cells },
        { name: 'Lists', cells, state: 'hidden' },
        { name: 'Codes', cells, state: 'veryHidden' },
        { name: 'Blank', cells: '' },
        { name: 'Export', cells: row(1, 'Account', 'Partner') },
      ),
    );
    expect(workbook.sheets.map(({ isVisible }) => isVisible)).toEqual([
      true,
      false,
      false,
      true,
      true,
    ]);
    expect(sentences).toEqual([
      'crm.xlsx has hidden tabs, which stay hidden: Lists and Codes.',
      'crm.xlsx has a tab without rows: Blank.',
      'crm.xlsx: Export holds one row, its headers, and nothing below it. Export it again, with its rows.',
    ]);
  });

  test('a sheet that is one chart isn’t opened, and that is said', () => {
    const { workbook, sentences } = opened(
      tabs({ name: 'Chart1', cells, kind: 'chartsheet' }, { name: 'Data', cells }),
    );
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Data']);
    expect(sentences).toEqual([
      'crm.xlsx: Chart1 holds no cells (it is a chart or macros) and was not opened.',
    ]);
  });

  test('of two tabs of one name the second gets a number', () => {
    const { workbook, sentences } = opened(
      tabs({ name: 'Data', cells }, { name: 'data', cells: row(1, 'Other') }),
    );
    expect(workbook.sheets.map(({ name, cells: own }) => [name, own?.A1])).toEqual([
      ['Data', 'Account'],
      ['data (2)', 'Other'],
    ]);
    expect(sentences).toEqual(['crm.xlsx has two tabs called data; the second is data (2) here.']);
  });
});

describe('a damaged part is named, with what is wrong', () => {
  const parts = usual(LIST);
  const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
  const without = (path: string): XlsxParts =>
    Object.fromEntries(Object.entries(parts).filter(([other]) => other !== path));

  test.each<[string, XlsxParts, RegExp]>([
    [
      'a tab that was cut off',
      { ...parts, 'xl/worksheets/sheet1.xml': sheet.slice(0, -30) },
      /its tab Data has lost its end/,
    ],
    [
      'a tab whose tags don’t match',
      { ...parts, 'xl/worksheets/sheet1.xml': sheet.replace('</sheetData>', '</sheet>') },
      /its tab Data has tags that don’t match/,
    ],
    ['a tab that isn’t there', without('xl/worksheets/sheet1.xml'), /its tab Data is missing/],
    [
      'styles that are empty',
      { ...parts, 'xl/sharedStrings.xml': '<sst><si><t>Ann' },
      /its part xl\/sharedStrings\.xml has lost its end/,
    ],
    ['no tab at all', tabs(), /it names no tab/],
  ])('%s', (_title, broken, what) => {
    const problem = problemOf(broken);
    expect(problem).toBeInstanceOf(FileProblem);
    expect((problem as FileProblem).message).toMatch(/^crm\.xlsx is damaged: [^\n]+\.$/);
    expect((problem as FileProblem).message).toMatch(what);
  });

  test('a drawing that can’t be read costs no cell, and that is said', () => {
    const broken = {
      ...parts,
      'xl/worksheets/sheet1.xml': sheet.replace('</worksheet>', '<drawing r:id="d1"/></worksheet>'),
      'xl/worksheets/_rels/sheet1.xml.rels':
        '<Relationships><Relationship Id="d1" Type="x/drawing" Target="/xl/drawings/drawing1.xml"/></Relationships>',
      'xl/drawings/drawing1.xml': '<xdr:wsDr><xdr:from>',
    };
    const { shown, sentences } = opened(broken);
    expect(shown('A2')).toBe('Acme');
    expect(sentences).toEqual([
      "crm.xlsx: its charts and drawings can't be read and were left out; its cells are all here.",
    ]);
  });
});
