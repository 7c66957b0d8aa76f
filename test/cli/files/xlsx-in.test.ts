import { FileProblem } from '../../../cli/files/file-problem';
import { readXlsx } from '../../../cli/files/xlsx-in';
import { quietly } from '../../../host/engine/quietly';
import { loadEngine } from '../../../host/node/engine';
import { fromXml, writtenElsewhere } from '../../support/xlsx-files';

const engine = loadEngine();

function read(bytes: Uint8Array, isAddOnFunction?: (name: string) => boolean) {
  return readXlsx(bytes, {
    engine,
    file: 'x.xlsx',
    ...(isAddOnFunction ? { isAddOnFunction } : {}),
  }).workbook;
}

/** The values that the engine holds, by cell name. */
function values(bytes: Uint8Array, ...cells: readonly string[]): unknown[] {
  const model = quietly(() => new engine.Model(read(bytes), { mode: 'normal' }));
  const sheetId = model.getters.getSheetIds()[0] ?? '';
  return cells.map((name) => {
    const { col, row } = engine.helpers.toCartesian(name);
    return model.getters.getEvaluatedCell({ sheetId, col, row }).value;
  });
}

describe('reading an XLSX file that another program wrote', () => {
  test('numbers, dates, booleans, percentages and text come as what they are', () => {
    const bytes = writtenElsewhere({
      sheets: [
        { name: 'Data', rows: [[85, 0.5, true, false, 'Acme', { day: '2026-03-14' }, null]] },
      ],
    });
    expect(values(bytes, 'A1', 'B1', 'C1', 'D1', 'E1', 'F1', 'G1')).toEqual([
      85,
      0.5,
      true,
      false,
      'Acme',
      46095,
      null,
    ]);
  });

  test('text stays the text that it was, whatever it looks like', () => {
    const texts = [
      '=1+1',
      '=HYPERLINK("http://x.example","y")',
      '+15551234567',
      '-5',
      '@sales',
      '007',
      '85%',
      '2026-03-14',
      'TRUE',
      "'tis",
      "''quoted''",
      '#N/A',
      'A & B <c> "d"',
      'two\nlines',
      ' padded ',
      'Müller 東京 🙂',
    ];
    const bytes = writtenElsewhere({
      sheets: [{ name: 'Data', rows: texts.map((text) => [text]) }],
    });
    expect(values(bytes, ...texts.map((_text, index) => `A${index + 1}`))).toEqual(texts);
  });

  test('the tabs come in the order in which their owner sees them, each with its own cells', () => {
    const names = Array.from({ length: 12 }, (_, index) => `Tab ${12 - index}`);
    const bytes = writtenElsewhere({ sheets: names.map((name) => ({ name, rows: [[name]] })) });
    const sheets = read(bytes).sheets;
    expect(sheets.map((sheet) => sheet.name)).toEqual(names);
    expect(sheets.map((sheet) => sheet.cells?.A1)).toEqual(names);
  });
});

describe('what real writers of XLSX do', () => {
  test('text that stands in the cell itself is read, and stays text', () => {
    const bytes = fromXml(
      '<row r="1"><c r="A1" t="inlineStr"><is><t>=1+1</t></is></c>' +
        '<c r="B1" t="inlineStr"><is><r><t>rich </t></r><r><rPr><b/></rPr><t>text</t></r></is></c>' +
        '<c r="C1" t="str"><v>=2+2</v></c></row>',
    );
    expect(values(bytes, 'A1', 'B1', 'C1')).toEqual(['=1+1', 'rich text', '=2+2']);
  });

  test('rich text, and the pronunciation of a Japanese name, give the text alone', () => {
    const bytes = fromXml(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>',
      {
        sharedStrings:
          '<si><r><t>Ac</t></r><r><t xml:space="preserve">me </t></r></si>' +
          '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>',
      },
    );
    expect(values(bytes, 'A1', 'B1')).toEqual(['Acme ', '東京']);
  });

  test('cells and rows without addresses stand one after the other', () => {
    const bytes = fromXml('<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>');
    expect(values(bytes, 'A1', 'B1', 'A2')).toEqual([1, 2, 3]);
  });

  test('a prefix before every tag makes no difference', () => {
    const bytes = fromXml('<x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c></x:row>', {
      prefix: 'x',
      sharedStrings: '<x:si><x:t>=1+1</x:t></x:si>',
    });
    expect(values(bytes, 'A1')).toEqual(['=1+1']);
  });

  test('dates in words and dates counted from 1904 are the days they were', () => {
    expect(
      values(fromXml('<row r="1"><c r="A1" s="1" t="d"><v>2026-03-14</v></c></row>'), 'A1'),
    ).toEqual([46095]);
    const from1904 = fromXml(
      '<row r="1"><c r="A1" s="1"><v>44633</v></c><c r="B1"><v>7</v></c></row>',
      {
        workbookPr: '<workbookPr date1904="1"/>',
      },
    );
    expect(values(from1904, 'A1', 'B1')).toEqual([46095, 7]);
  });

  test('a format far below the last filled cell makes no million rows', () => {
    const bytes = fromXml(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>' +
        '<row r="1048575" ht="20"/><row r="1048576"><c r="A1048576" s="1"/></row>',
    );
    const [sheet] = read(bytes).sheets;
    expect(sheet?.cells).toMatchObject({ A1: '1', A2: '2' });
    expect(sheet?.rowNumber).toBeLessThan(1000);
  });

  test('an error stays that error', () => {
    expect(values(fromXml('<row r="1"><c r="A1" t="e"><v>#N/A</v></c></row>'), 'A1')).toEqual([
      '#N/A',
    ]);
  });

  test('a formula is computed anew; one that only Google knows keeps its last value', () => {
    const bytes = fromXml(
      '<row r="1"><c r="A1"><v>20</v></c><c r="B1"><f>A1*2</f><v>0</v></c>' +
        '<c r="C1" t="str"><f>IFERROR(__xludf.DUMMYFUNCTION("QUERY(A:A)"),"=old")</f><v>=old</v></c>' +
        '<c r="D1"><f>_xlfn.CONCAT("a(",A1)</f><v>0</v></c></row>',
    );
    expect(values(bytes, 'B1', 'C1', 'D1')).toEqual([40, '=old', 'a(20']);
  });

  test('a formula of the add-on stays a formula', () => {
    const bytes = fromXml(
      '<row r="1"><c r="A1"><f>EQL_DOMAIN("www.x.example")</f><v>1</v></c></row>',
    );
    expect(read(bytes).sheets[0]?.cells?.A1).toBe('1');
    expect(read(bytes, (name) => name.startsWith('EQL_')).sheets[0]?.cells?.A1).toBe(
      '=EQL_DOMAIN("www.x.example")',
    );
  });

  test('names of ranges come along, Excel’s own and constants don’t', () => {
    const bytes = fromXml('<row r="1"><c r="A1"><v>1</v></c></row>', {
      names:
        "<definedNames><definedName name='EQL_SETTINGS'>'Data'!$A$1:$C$3</definedName>" +
        "<definedName name='_xlnm.Print_Area'>Data!$A$1</definedName>" +
        "<definedName name='RATE'>0.5</definedName>" +
        "<definedName name='LOCAL' localSheetId='0'>Data!$A$1</definedName></definedNames>",
    });
    expect(read(bytes).namedRanges).toEqual({ EQL_SETTINGS: "'Data'!A1:C3" });
  });

  test('an archive that would unpack to more than memory holds is refused', () => {
    const bytes = fromXml('<row r="1"><c r="A1"><v>1</v></c></row>');
    // The size that the archive's directory states for its first part, at byte 24 of its entry.
    const entry = bytes.findIndex((_byte, at) =>
      [80, 75, 1, 2].every((b, i) => bytes[at + i] === b),
    );
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(entry + 24, 300 * 1024 * 1024, true);
    expect(() => read(bytes)).toThrow(FileProblem);
    expect(() => read(bytes)).toThrow(/too large/);
  });
});
