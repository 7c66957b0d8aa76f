import fc from 'fast-check';
import { csvText } from '../../../cli/files/csv-text';
import { splitRows } from '../../../cli/files/delimited-rows';
import { typedCell } from '../../../cli/files/typed-rows';

const text = (shown: string) => ({ shown, isText: true });
const number = (shown: string) => ({ shown, isText: false });

describe('writing CSV', () => {
  test.each([
    [text('Acme'), 'Acme'],
    [text(''), ''],
    [text('Acme, Inc.'), '"Acme, Inc."'],
    [text('the "big" one'), '"the ""big"" one"'],
    [text('one\ntwo'), '"one\ntwo"'],
    [text(' padded '), '" padded "'],
    [text('=1+1'), "'=1+1"],
    [text('=HYPERLINK("http://x.example")'), '"\'=HYPERLINK(""http://x.example"")"'],
    [text('+15551234567'), "'+15551234567"],
    [text('- none'), "'- none"],
    [text('@sales'), "'@sales"],
    [text('\t=1+1'), '"\'\t=1+1"'.replace(/"/g, '')],
    [text('＝1+1'), "'＝1+1"], // full-width: some spreadsheets read it as =
    [text('-'), '-'], // alone it runs nothing, and means "blank" in many a list
    [number('-5'), '-5'],
    [number('-12.5%'), '-12.5%'],
    [number('$1,200'), '"$1,200"'],
  ])('%j is written as %s', (cell, written) => {
    expect(csvText([[cell]])).toBe(`${written}\r\n`);
  });

  test('no text is written so that a spreadsheet would run it, and all of it can be read back', () => {
    const unit = fc.constantFrom('=', '+', '-', '@', '\t', 'a', '1', '"', ',', ' ');
    fc.assert(
      fc.property(fc.string({ unit }), (start) => {
        const shown = `${start}a`; // a letter in it, so that it is no number and not blank
        const cell = splitRows(csvText([[text(shown)]]), ',').rows[0]?.[0] ?? '';
        expect(cell).not.toMatch(/^[=+\-@\t]/);
        expect(typedCell(cell, false, 'month-day').value).toBe(shown);
      }),
    );
  });
});
