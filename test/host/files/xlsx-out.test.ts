import { readXlsx } from '../../../cli/files/xlsx-in';
import { quietly } from '../../../host/engine/quietly';
import { sheetData, workbookData } from '../../../host/engine/sheet-data';
import { writeXlsx } from '../../../host/files/xlsx-out';
import { loadEngine } from '../../../host/node/engine';
import { readElsewhere } from '../../support/xlsx-files';

const engine = loadEngine();

const TEXTS = [
  'Acme',
  '=1+1',
  '+15551234567',
  '@sales',
  '007',
  '2026-03-14',
  "'tis",
  'A & B <c> "d"',
  'two\nlines',
  'Müller 東京 🙂',
];

function model() {
  const sheet = sheetData('Q2 overlap', [
    ['Account', 'Fit', 'Since', 'Told', 'Sum'],
    ['Acme', 0.85, new Date('2026-03-14T00:00:00Z'), true, ''],
    ...TEXTS.map((text) => [text]),
  ]);
  const snapshot = workbookData([
    { ...sheet, cells: { ...sheet.cells, E2: '=B2*2' } },
    sheetData('EQL Settings', [
      ['Setting', 'Value'],
      ['Warmth bar', 0.6],
    ]),
  ]);
  const namedRanges = { EQL_SETTINGS: "'EQL Settings'!A1:B2" };
  return quietly(() => new engine.Model({ ...snapshot, namedRanges }, { mode: 'normal' }));
}

describe('writing an XLSX file', () => {
  test('another program finds the same tabs, values, dates and texts', async () => {
    const { sheets } = readElsewhere(await writeXlsx(model()));
    expect(sheets.map((sheet) => sheet.name)).toEqual(['Q2 overlap', 'EQL Settings']);
    expect(sheets[0]?.rows[1]).toEqual(['Acme', 0.85, '2026-03-14T00:00:00.000Z', true, 1.7]);
    expect(sheets[0]?.rows.slice(2, 2 + TEXTS.length).map((row) => row[0])).toEqual(TEXTS);
  });

  test('named ranges are written, so that the settings are found again', async () => {
    const { names } = readElsewhere(await writeXlsx(model()));
    expect(names).toEqual([
      expect.objectContaining({ name: 'EQL_SETTINGS', range: "'EQL Settings'!$A$1:$B$2" }),
    ]);
  });

  test('read back here, the workbook is the same: formulas, texts, dates and names', async () => {
    const { workbook: back } = readXlsx(await writeXlsx(model()), { engine, file: 'x.xlsx' });
    expect(back.sheets[0]?.cells?.E2).toBe('=B2*2');
    expect(back.sheets[0]?.cells?.A4).toBe("'=1+1");
    expect(back.sheets[0]?.cells?.C2).toBe('46095');
    expect(back.namedRanges).toEqual({ EQL_SETTINGS: "'EQL Settings'!A1:B2" });
  });

  test('the same workbook makes the same file', async () => {
    const [one, two] = [await writeXlsx(model()), await writeXlsx(model())];
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
  });
});
