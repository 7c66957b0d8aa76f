import fc from 'fast-check';
import {
  readDelimitedText,
  type Separator,
  separatorOf,
  splitRows,
} from '../../../cli/files/delimited-text';

describe('cutting a CSV file into cells', () => {
  const check = (title: string, text: string, rows: readonly (readonly string[])[]): void =>
    test(title, () => expect(splitRows(text, ',')).toEqual(rows));

  check('lines end in LF', 'a,b\nc,d\n', [
    ['a', 'b'],
    ['c', 'd'],
  ]);
  check('lines end in CRLF', 'a,b\r\nc,d\r\n', [
    ['a', 'b'],
    ['c', 'd'],
  ]);
  check('lines end in CR alone, as on old Macs', 'a,b\rc,d\r', [
    ['a', 'b'],
    ['c', 'd'],
  ]);
  check('the last line has no end', 'a,b\nc,d', [
    ['a', 'b'],
    ['c', 'd'],
  ]);
  check('a blank line stays a row, so that row numbers stay true', 'a\n\nb\n', [
    ['a'],
    [''],
    ['b'],
  ]);
  check('rows may be ragged', 'a\nb,c,d\n,\n', [['a'], ['b', 'c', 'd'], ['', '']]);
  check('a last cell may be blank', 'a,', [['a', '']]);
  check('a quoted cell holds commas', '"Acme, Inc.",b', [['Acme, Inc.', 'b']]);
  check('a quoted cell holds line breaks', '"one\r\ntwo",b\nc,d', [
    ['one\r\ntwo', 'b'],
    ['c', 'd'],
  ]);
  check('a doubled quote is one quote', '"the ""big"" one",b', [['the "big" one', 'b']]);
  check('an empty quoted cell is blank', '"",b', [['', 'b']]);
  check('a quote inside an unquoted cell is a character', '5" pipe,b', [['5" pipe', 'b']]);
  check('text after a closing quote belongs to the cell', '"a"b,c', [['ab', 'c']]);
  // One careless quote mustn't make one giant cell of the rest of the file.
  check('a quote that nobody closes swallows no rows', 'a,"b\nc,d\ne,f', [
    ['a', '"b'],
    ['c', 'd'],
    ['e', 'f'],
  ]);
  check('no text, no rows', '', []);
});

describe('telling the separator', () => {
  const check = (title: string, text: string, separator: Separator): void =>
    test(title, () => expect(separatorOf(text)).toBe(separator));

  check('commas', 'Account,Partner\nAcme,Beta\n', ',');
  check('semicolons', 'Account;Partner\nAcme;Beta\n', ';');
  check('tabs', 'Account\tPartner\nAcme\tBeta\n', '\t');
  check('one column has none: commas it is', 'Account\nAcme\n', ',');
  check(
    'semicolons, where every row also has a decimal comma',
    'A;Fit;X\na;0,85;1\nb;0,7;2\n',
    ';',
  );
  check(
    'commas, where a cell lists several ids',
    'Account,Ids\nAcme,1;2;3\nBeta,4\nGamma,5;6\n',
    ',',
  );
  check('commas inside quotes say nothing', '"a,b,c,d";x\n"e,f,g,h";y\n', ';');
  check(
    'titles above and a footer below',
    'Overlap report\n\nAccount\tPartner\nA\tB\nC\tD\nTotal\n',
    '\t',
  );

  test("Excel's own line about the separator is followed and isn't a row", () => {
    expect(readDelimitedText('sep=;\r\na,b;c\r\n')).toEqual({
      separator: ';',
      rows: [['a,b', 'c']],
    });
  });
});

test('whatever is written with quotes where they are needed is read back, with any separator', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', ';', '\t', '\n', '\r', ' ') });
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1 });
  fc.assert(
    fc.property(rows, fc.constantFrom<Separator[]>(',', ';', '\t'), (table, separator) => {
      const written = table
        .map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(separator))
        .join('\n');
      expect(splitRows(written, separator)).toEqual(table);
    }),
  );
});
