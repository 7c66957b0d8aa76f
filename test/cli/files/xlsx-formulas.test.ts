import { readXlsx } from '../../../cli/files/xlsx-in';
import { quietly } from '../../../host/engine/quietly';
import { loadEngine } from '../../../host/node/engine';
import { bare, packed, row } from '../../support/xlsx-writers';

const engine = loadEngine();

function opened(cells: string, isAddOnFunction = (_name: string): boolean => false) {
  const { workbook, notes } = readXlsx(packed(bare({ cells: cells + row(99, 'end') })), {
    engine,
    file: 'x.xlsx',
    isAddOnFunction,
  });
  const model = quietly(() => new engine.Model(workbook, { mode: 'normal' }));
  const sheetId = model.getters.getSheetIds()[0] ?? '';
  return {
    contents: workbook.sheets[0]?.cells ?? {},
    sentences: notes.map(({ sentence }) => sentence),
    value: (name: string): unknown =>
      model.getters.getEvaluatedCell({ sheetId, ...engine.helpers.toCartesian(name) }).value,
  };
}

describe('formulas that can be computed here', () => {
  test('are computed anew', () => {
    const { value, contents } = opened(row(1, 20, '<c><f>A1*2</f><v>0</v></c>'));
    expect([contents.B1, value('B1')]).toEqual(['=A1*2', 40]);
  });

  test('are written out where several cells share one, with their own references', () => {
    const { contents, value } = opened(
      row(
        1,
        10,
        'x',
        '<c><f t="shared" ref="C1:C3" si="0">ATAN2(1,0)*$A$1+A1+IF(B1="A1",1,0)</f><v>11</v></c>',
      ) +
        row(2, 20, 'A1', '<c><f t="shared" si="0"/><v>22</v></c>') +
        row(3, 30, 'y', '<c><f t="shared" si="0"/><v>31</v></c>'),
    );
    expect(contents.C3).toBe('=ATAN2(1,0)*$A$1+A3+IF(B3="A1",1,0)');
    expect(['C1', 'C2', 'C3'].map(value)).toEqual([10, 21, 30]);
  });

  test('spill where one fills an area, without being blocked by the values it left there', () => {
    const { value, contents } = opened(
      row(1, 1, '<c><f t="array" ref="B1:B3">A1:A3*2</f><v>2</v></c>') +
        row(2, 2, '<c><v>4</v></c>') +
        row(3, 3, '<c><v>6</v></c>'),
    );
    expect(contents.B2 || undefined).toBeUndefined();
    expect(['B1', 'B2', 'B3'].map(value)).toEqual([2, 4, 6]);
  });

  test('are without the marks that newer functions have in a file', () => {
    const formula = '_xlfn.CONCAT(_xlfn.CONCAT("c",A1),"b")';
    const { value, sentences } = opened(row(1, 'a', `<c t="str"><f>${formula}</f><v>old</v></c>`));
    expect([value('B1'), sentences]).toEqual(['cab', []]);
  });
});

describe('formulas that can’t be computed here keep their last value, and are named', () => {
  test.each<[string, string, unknown]>([
    [
      'a function that only Google has',
      '<c t="str"><f>IFERROR(__xludf.DUMMYFUNCTION("QUERY(A:A)"),"=old")</f><v>=old</v></c>',
      '=old',
    ],
    ['a function that nobody here knows', '<c><f>NOSUCH(A1)</f><v>7</v></c>', 7],
    ['a cell of another workbook', "<c><f>'[1]Sheet 1'!A1+1</f><v>8</v></c>", 8],
    ['a table that isn’t there', '<c><f>SUM(Table1[Amount])</f><v>9</v></c>', 9],
    ['a name that isn’t there', '<c t="str"><f>Owner&amp;""</f><v>Ann</v></c>', 'Ann'],
    ['a boolean', '<c t="b"><f>NOSUCH(A1)</f><v>1</v></c>', true],
  ])('%s', (_title, cell, last) => {
    const { value, sentences } = opened(row(1, 'x', cell));
    expect(value('B1')).toBe(last);
    expect(sentences).toEqual([
      "x.xlsx: a formula that can't be computed here shows its last value: Data!B1.",
    ]);
  });

  test('all cells that share one do', () => {
    const { value } = opened(
      row(1, '<c><f t="shared" ref="A1:A2" si="0">NOSUCH(B1)</f><v>7</v></c>') +
        row(2, '<c><f t="shared" si="0"/><v>8</v></c>'),
    );
    expect(['A1', 'A2'].map(value)).toEqual([7, 8]);
  });

  test('an area that one fills keeps all its values', () => {
    const { value } = opened(
      row(1, '<c><f t="array" ref="A1:A2">NOSUCH(B1:B2)</f><v>7</v></c>') +
        row(2, '<c><v>8</v></c>'),
    );
    expect(['A1', 'A2'].map(value)).toEqual([7, 8]);
  });

  test('an error that the file holds as well stays a formula', () => {
    const { contents, sentences } = opened(row(1, 0, '<c t="e"><f>1/A1</f><v>#DIV/0!</v></c>'));
    expect([contents.B1, sentences]).toEqual(['=1/A1', []]);
  });

  test('one without a last value stays as it is, and is named', () => {
    const { contents, sentences } = opened(row(1, 'x', '<c><f>NOSUCH(A1)</f></c>'));
    expect(contents.B1).toBe('=NOSUCH(A1)');
    expect(sentences).toEqual([
      "x.xlsx: a formula has no value in the file and can't be computed here: Data!B1. Open it in " +
        'a spreadsheet, save it there, and open it here again.',
    ]);
  });
});

test('a formula of the add-on stays one, and so does what is computed from it', () => {
  const cells = row(
    1,
    'www.x.example',
    '<c t="str"><f>EQL_DOMAIN(A1)</f><v>x.example</v></c>',
    '<c><f>LEN(B1)</f><v>9</v></c>',
  );
  const { contents, sentences } = opened(cells, (name) => name.startsWith('EQL_'));
  expect([contents.B1, contents.C1, sentences]).toEqual(['=EQL_DOMAIN(A1)', '=LEN(B1)', []]);
});
