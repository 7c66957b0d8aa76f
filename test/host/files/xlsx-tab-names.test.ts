import { withExcelsTabNames } from '../../../host/files/xlsx-tab-names';

const workbook = (...names: readonly string[]): string =>
  `<sheets>${names.map((name) => `<sheet state="visible" name="${name}" sheetId="1" />`).join('')}</sheets>`;

describe('names of tabs that Excel doesn’t allow', () => {
  test('are written without what it refuses, and formulas follow', () => {
    const parts = {
      'xl/workbook.xml': workbook('Call sheet: A&amp;B', 'Data'),
      'xl/worksheets/sheet1.xml': `<f>'Call sheet: A&amp;B'!A1+Data!A1</f>`,
    };
    expect(withExcelsTabNames(parts)).toEqual({
      'xl/workbook.xml': workbook('Call sheet A&amp;B', 'Data'),
      'xl/worksheets/sheet1.xml': `<f>'Call sheet A&amp;B'!A1+Data!A1</f>`,
    });
  });

  test('stay apart from those that are there', () => {
    const parts = { 'xl/workbook.xml': workbook('Q1:', 'q1', 'Q1?') };
    expect(withExcelsTabNames(parts)['xl/workbook.xml']).toBe(workbook('Q1 2', 'q1', 'Q1 3'));
  });

  test('all others leave the parts as they are', () => {
    const parts = { 'xl/workbook.xml': workbook('Overlaps', 'EQL Summary') };
    expect(withExcelsTabNames(parts)).toBe(parts);
  });
});
