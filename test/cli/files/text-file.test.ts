import { readTextFile } from '../../../cli/files/text-file';

const notes = (text: string): unknown =>
  readTextFile(new TextEncoder().encode(text), { file: 'out/list.csv', tabName: 'list' }).notes.map(
    ({ sentence }) => sentence,
  );

const TABLE = 'Account,Partner,Overlap,Warmth\n';
const plain = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, row) => `A${from + row},Northwind,Customer,Hot\n`).join('');

describe('what is said about a text file', () => {
  test('nothing about one that is as it should be', () => {
    expect(
      notes(`${TABLE}${plain(0, 3)}\n"Acme, Inc.",Contoso,"Open deal\nsince May",Warm\n`),
    ).toEqual([]);
  });

  test('a quotation mark that is never closed, by its row and how to mend it', () => {
    expect(notes(`${TABLE}"Alder,Northwind,Customer,Hot\n${plain(0, 3)}`)).toEqual([
      'list.csv, row 2: a quotation mark (") is opened and never closed. It was read as a ' +
        'character, so that no row is lost. Close it or take it out in this row, and open the file again.',
    ]);
  });

  test('rows with more cells than the others, but no title above and no footer below', () => {
    const text = `Report, all partners\n\n${TABLE}${plain(0, 4)}Acme, Inc.,Contoso,Customer,Hot\n${plain(5, 9)}Total\n`;
    expect(notes(text)).toEqual([
      'list.csv, row 8: this row has more cells than the others, perhaps because a text holds a ' +
        'separator. Put the text in quotation marks, and open the file again.',
    ]);
  });

  test('headers that have nothing below them', () => {
    expect(notes(`Overlaps\n\n${TABLE}`)).toEqual([
      'list.csv: list holds one row, its headers, and nothing below it. Export it again, with its rows.',
    ]);
  });

  test.each([
    [',', '3/4/2026', '', 'first'],
    [';', '3/4/2026', '', 'second'],
    [',', '3/4/2026', '25/4/2026', undefined],
    [',', '2026-04-03', '4/4/2026', undefined],
  ])('dates in a file parted by “%s” of which none tells the month: %s, %s', (separator, one, other, taken) => {
    const text = [
      ['Account', 'Due', 'Told on'],
      ['Alder', one, other],
      ['Birch', '', ''],
    ]
      .map((row) => row.join(separator))
      .join('\n');
    expect(notes(text)).toEqual(
      taken === undefined
        ? []
        : [
            `list.csv writes dates such as ${one}, and none of them tells which number is the month: ` +
              `the ${taken} was taken. If that is wrong, write them as 2026-03-14, and open the file again.`,
          ],
    );
  });

  test('nothing of rows that are wider by blank cells alone', () => {
    expect(notes(`${TABLE}${plain(0, 3)}Acme,Contoso,Customer,Hot,,,\n`)).toEqual([]);
  });

  test('nothing of widths where no width is usual', () => {
    expect(notes('a,b\nc,d,e\nf,g\nh,i,j\nk,l\n')).toEqual([]);
  });
});
