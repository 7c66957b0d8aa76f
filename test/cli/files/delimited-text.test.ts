import { readDelimitedText } from '../../../cli/files/delimited-text';

describe("Excel's own line about the separator is followed and isn't a row", () => {
  test.each([
    ['sep=;\r\na,b;c\r\n', ';'],
    ['sep=;\na,b;c', ';'],
    ['SEP=;\ra,b;c', ';'],
    ['"sep=;"\r\na,b;c\r\n', ';'],
    ['sep=;;;\r\na,b;c\r\n', ';'], // saved again by a program that took it for a row
  ])('%j', (text, separator) => {
    expect(readDelimitedText(text)).toMatchObject({ separator, rows: [['a,b', 'c']] });
  });

  test.each([
    ['sep=|\na,b|c\n', '|'],
    ['sep=\t\na,b\tc\n', '\t'],
    ['sep=\\t\na,b\tc\n', '\t'],
  ])('%j', (text, separator) => {
    expect(readDelimitedText(text)).toMatchObject({ separator, rows: [['a,b', 'c']] });
  });
});

test('a very long line is read like a short one', () => {
  const long = 'x'.repeat(2_000_000);
  const { rows, separator } = readDelimitedText(`Account;Note\nAcme;${long}\nBeta;y\n`);
  expect(separator).toBe(';');
  expect(rows.map((row) => row[1]?.length)).toEqual([4, 2_000_000, 1]);
});
