import fc from 'fast-check';
import { splitRows } from '../../../cli/files/delimited-rows';
import type { Separator } from '../../../cli/files/separator';

describe('cutting a CSV file into cells', () => {
  const check = (title: string, text: string, rows: readonly (readonly string[])[]): void =>
    test(title, () => expect(splitRows(text, ',').rows).toEqual(rows));

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
  check('blanks after a closing quote are nobody’s', '"a" ,b', [['a', 'b']]);
  check('a row may end in any of the three ways', 'a,b\r\nc,d\re,f\ng,h', [
    ['a', 'b'],
    ['c', 'd'],
    ['e', 'f'],
    ['g', 'h'],
  ]);
  check('text wrapped as a formula keeps its comma', '="Mills, Inc.",b\n', [
    ['="Mills, Inc."', 'b'],
  ]);
  // One careless quote mustn't make one giant cell of the rest of the file.
  check('a quote that nobody closes swallows no rows', 'a,"b\nc,d\ne,f', [
    ['a', '"b'],
    ['c', 'd'],
    ['e', 'f'],
  ]);
  check('no text, no rows', '', []);
});

describe('quotation marks that don’t fit', () => {
  const TABLE = 'Account,Partner,Warmth,Note\nElm,Northwind,Hot,call\nFir,Contoso,Cold,\n';
  const check = (
    title: string,
    text: string,
    rows: readonly (readonly string[])[],
    named: { unclosed?: number[]; rowsInACell?: number[] },
  ): void =>
    test(title, () => {
      const cut = splitRows(TABLE + text, ',');
      expect(cut.rows.slice(3)).toEqual(rows);
      expect(cut.unclosed).toEqual(named.unclosed ?? []);
      expect(cut.rowsInACell).toEqual(named.rowsInACell ?? []);
    });

  check(
    'a mark that is never closed is a character, and its row is named',
    '"Alder,Northwind,Warm,x\nBirch,Northwind,Warm,y\n',
    [
      ['"Alder', 'Northwind', 'Warm', 'x'],
      ['Birch', 'Northwind', 'Warm', 'y'],
    ],
    { unclosed: [4] },
  );
  check(
    'so is one that a later inch mark seems to close',
    '"Alder,Northwind,Warm,x\nBirch 5" Pipes,Northwind,Warm,y\n',
    [
      ['"Alder', 'Northwind', 'Warm', 'x'],
      ['Birch 5" Pipes', 'Northwind', 'Warm', 'y'],
    ],
    { unclosed: [4] },
  );
  check(
    'and one that a quoted cell of the next row seems to close',
    'Alder,Northwind,"Warm,x\n"Birch","Northwind","Warm","y"\n',
    [
      ['Alder', 'Northwind', '"Warm', 'x'],
      ['Birch', 'Northwind', 'Warm', 'y'],
    ],
    { unclosed: [4] },
  );
  check(
    'a stray mark at the end of the next row doesn’t make one cell of both',
    '"Alder,Northwind,Warm,x\nBirch,Northwind,Warm,y"\n',
    [
      ['"Alder', 'Northwind', 'Warm', 'x'],
      ['Birch', 'Northwind', 'Warm', 'y"'],
    ],
    { unclosed: [4] },
  );
  check(
    'two rows with a mark each are both named',
    '"Alder,Northwind,Warm,x\n"Birch,Northwind,Warm,y\nCedar,Northwind,Warm,z\n',
    [
      ['"Alder', 'Northwind', 'Warm', 'x'],
      ['"Birch', 'Northwind', 'Warm', 'y'],
      ['Cedar', 'Northwind', 'Warm', 'z'],
    ],
    { unclosed: [4, 5] },
  );
  check(
    'marks inside a quoted cell that nobody doubled are characters of it',
    '"Alder, the "big" one, Inc.",Northwind,Warm,x\n',
    [['Alder, the "big" one, Inc.', 'Northwind', 'Warm', 'x']],
    {},
  );
  check(
    'a note of several lines stays one cell, with its commas',
    'Alder,Northwind,Warm,"met, talked,\nagreed, sort of\n\nmore"\nBirch,Contoso,Hot,y\n',
    [
      ['Alder', 'Northwind', 'Warm', 'met, talked,\nagreed, sort of\n\nmore'],
      ['Birch', 'Contoso', 'Hot', 'y'],
    ],
    {},
  );

  test('in a table of two columns two lines may well be one cell: it stays, and is named', () => {
    const text = 'Account,Note\nElm,x\n"Alder,met\nBirch",y\nOak,z\n';
    expect(splitRows(text, ',')).toEqual({
      rows: [
        ['Account', 'Note'],
        ['Elm', 'x'],
        ['Alder,met\nBirch', 'y'],
        ['Oak', 'z'],
      ],
      unclosed: [],
      rowsInACell: [3],
    });
  });

  test('no row is lost, wherever a mark was dropped into a plain table', () => {
    const rows = Array.from({ length: 6 }, (_, row) => `acct ${row},Northwind,Warm,note ${row}`);
    const anyPlace = fc.nat({ max: rows.join('\n').length });
    fc.assert(
      fc.property(anyPlace, (place) => {
        const text = rows.join('\n');
        const cut = splitRows(`${text.slice(0, place)}"${text.slice(place)}`, ',');
        expect(cut.rows).toHaveLength(rows.length);
      }),
    );
  });

  test('a file of unclosed marks takes no longer than another', () => {
    const text = '"Alder,Northwind,Warm,x\n'.repeat(40_000);
    const { rows, unclosed } = splitRows(text, ',');
    expect([rows.length, unclosed.length]).toEqual([40_000, 40_000]);
  });
});

test('whatever is written with quotes where they are needed is read back, with any separator', () => {
  const written = (table: readonly (readonly string[])[], separator: Separator): string =>
    table
      .map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(separator))
      .join('\n');
  // A cell over lines that are as wide as the table each is taken for rows: told above.
  const unit = (...signs: string[]) =>
    fc.string({ unit: fc.constantFrom('a', 'é', ' ', ...signs) });
  const cell = fc.oneof(unit('"', ',', ';', '\t', '|'), unit('\n', '\r'));
  const rows = fc
    .integer({ min: 1, max: 4 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }),
    );
  const separators = fc.constantFrom<Separator[]>(',', ';', '\t', '|');
  fc.assert(
    fc.property(rows, separators, (table, separator) => {
      expect(splitRows(written(table, separator), separator).rows).toEqual(table);
    }),
  );
});
