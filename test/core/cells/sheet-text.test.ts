// Text that stays text, whatever a partner's list holds.
import fc from 'fast-check';
import { asCellText } from '../../../src/core/cells/sheet-text';

describe('text that Sheets would read as something else is written as text', () => {
  test.each([
    ['=1+1'],
    ['+49 30 1234'],
    ['-5'],
    ['@import'],
    ["'quoted"],
    [' =1+1'], // a space doesn't make it safe
    ['\t=cmd'],
    ['0012'],
    ['12'],
    ['5%'],
    ['$3'],
    ['1/2/2024'],
    ['16:00'],
    ['TRUE'],
    ['false'],
    ['May 5'],
    ['Mar. 2026'],
    ['EUR 5'],
    ['May5'],
    ['Mar - 2026'],
    ['true '],
    ['#N/A'],
  ])('%p gets an apostrophe, which Sheets drops', (text) => {
    expect(asCellText(text)).toBe(`'${text}`);
  });
});

describe('ordinary text is written as it is', () => {
  test.each([
    ['Acme'],
    ['Ask Jo Smith at Northwind by 14 March 2026.'],
    ['Ärzte e.V.'],
    ['北京'],
    ["O'Neil & Smith-Jones"],
    ['This is true'],
    ['True story'],
    ['untrue'],
    ['truest'],
  ])('%p', (text) => {
    expect(asCellText(text)).toBe(text);
  });
  test('nothing stays nothing', () => {
    expect(asCellText('')).toBe('');
  });
});

test('text too long for a cell is cut to what Google accepts', () => {
  expect(asCellText('x'.repeat(60_000))).toBe(`${'x'.repeat(49_999)}…`);
  expect(asCellText('x'.repeat(50_000))).toBe('x'.repeat(50_000));
});

test('no text is ever handed over beginning with a sign that makes a formula', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(asCellText(text)).not.toMatch(/^\s*[=+\-@]/);
    }),
  );
});
