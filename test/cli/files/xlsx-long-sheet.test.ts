// A long list in an XLSX file is read column by column, and comes to the same as a short one.
import type { WorkbookData } from '../../../cli/files/workbook-data';
import { readXlsx } from '../../../cli/files/xlsx-in';
import { withCells } from '../../../host/engine/sheet-table';
import { loadEngine } from '../../../host/node/engine';
import { fromXml } from '../../support/xlsx-files';

const engine = loadEngine();

const STRINGS =
  '<si><t>Acme</t></si><si><r><t>two </t></r><r><t>runs</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>' +
  '<si><t>=1+1</t></si><si><t xml:space="preserve"> A &amp; B </t></si><si><t>\'tis</t></si>';

/** What stands in a row far down; style 1 shows a day. */
const CELLS = [
  '<c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="s"><v>3</v></c>',
  '<c t="s"><v>4</v></c><c><v>85</v></c><c s="1"><v>46095</v></c><c s="1"><v>46095.5</v></c>',
  '<c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="inlineStr"><is><t>Müller</t></is></c><c/>',
  '<c t="str"><v>007</v></c><c t="d"><v>2026-03-14</v></c><c><v>-0.5</v></c><c><v>1000</v></c>',
].join('');

const ROWS = 2100;
const row = (cells: string): string => `<row>${cells}</row>`;

function bytes(last = CELLS, workbookPr = '', fill = ''): Uint8Array {
  const header = row('<c t="str"><v>Account</v></c><c t="str"><v>Text</v></c>');
  const filled = row('<c t="s"><v>0</v></c>').repeat(ROWS);
  return fromXml(header + filled + row(last), { sharedStrings: STRINGS, workbookPr, fill });
}

const read = (file: Uint8Array, byColumns: boolean): WorkbookData =>
  readXlsx(file, { engine, file: 'x.xlsx', byColumns }).workbook;

/** The cells of the only tab by address, as they would be typed, with their formats. */
function cellsOf(workbook: WorkbookData) {
  const { sheets, formats } = withCells(workbook) as WorkbookData;
  const { cells = {}, formats: own = {}, colNumber } = sheets[0] ?? {};
  const numbered = formats ?? {};
  const shown = Object.entries(cells)
    .filter(([, content]) => content)
    .map(([address, content]) => [address, `${content} ${numbered[own[address] ?? 0] ?? ''}`]);
  return { cells: Object.fromEntries(shown), colNumber };
}

test.each([
  ['', CELLS],
  ['<workbookPr date1904="1"/>', CELLS],
])('Every kind of cell is the same in a long list%s', (workbookPr, cells) => {
  const file = bytes(cells, workbookPr);
  const long = cellsOf(read(file, true));
  expect(long).toEqual(cellsOf(read(file, false)));
  expect(long.cells[`G${ROWS + 2}`]).toMatch(/ m\/d\/yyyy$/);
});

test('An error is what it shows', () => {
  const { cells } = cellsOf(read(bytes('<c t="e"><v>#N/A</v></c>'), true));
  expect(cells[`A${ROWS + 2}`]).toBe("'#N/A ");
});

test('A workbook with formulas is left to the importer, with what they last came to', () => {
  const { sheets } = read(bytes('<c><f>1+1</f><v>2</v></c>'), true);
  expect(sheets[0]).not.toHaveProperty('hostTable');
  expect(sheets[0]?.cells?.[`A${ROWS + 2}`]).toBe('=1+1');
});

test('A list in which cells are marked, or rows hidden, is left to the importer, and keeps them', () => {
  const yellow =
    '<fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill>';
  const { sheets, styles } = read(bytes('<c s="2" t="s"><v>0</v></c>', '', yellow), true);
  const style = styles?.[sheets[0]?.styles?.[`A${ROWS + 2}`] ?? 0];
  expect(style).toMatchObject({ fillColor: '#FFFF00' });
  const header = row('<c t="str"><v>Account</v></c>');
  const filled = row('<c t="s"><v>0</v></c>').repeat(ROWS);
  const hidden = fromXml(`${header}${filled}<row hidden="1"><c><v>1</v></c></row>`);
  expect(read(hidden, true).sheets[0]).not.toHaveProperty('hostTable');
});
