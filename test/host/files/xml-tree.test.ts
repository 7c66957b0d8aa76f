import fc from 'fast-check';
import { encodeXmlText } from '../../../host/files/xml-text';
import { parseXml } from '../../../host/files/xml-tree';

const XML = `<?xml version="1.0"?>
<!DOCTYPE sheet>
<sheet name='Q2 "overlap" &amp; more' xmlns:r="x">
  <!-- <row r="0"/> -->
  <data><row r="1"><c r="A1" t="s"><v>1 &lt; 2 &#233;</v></c><c r="B1" note="a > b"/></row></data>
  <row r="2"><c r="A2"><v><![CDATA[<raw>]]></v></c></row>
  <x:ext/>
</sheet>`;

describe('the XML of a workbook’s parts', () => {
  const tree = parseXml(XML);
  const names = (query: string): (string | null)[] =>
    tree.querySelectorAll(query).map((element) => element.getAttribute('r') ?? element.tagName);

  test.each([
    ['row', ['1', '2']],
    ['c', ['A1', 'B1', 'A2']],
    ['data c', ['A1', 'B1']],
    ['sheet > row', ['2']],
    ['sheet > data > row > c', ['A1', 'B1']],
    ['c[t]', ['A1']],
    ['c[r="A2"]', ['A2']],
    ['c[t][r="A1"]', ['A1']],
    ['data, x:ext', ['data', 'x:ext']],
    [':root', ['sheet']],
    ['nothing', []],
  ])('%s finds %j', (query, found) => {
    expect(names(query)).toEqual(found);
  });

  test('the first one is found alone', () => {
    expect(tree.querySelector('row')?.getAttribute('r')).toBe('1');
    expect(tree.querySelector('row > c')?.getAttribute('r')).toBe('A1');
    expect(tree.querySelector('nothing')).toBeNull();
  });

  test('text and attributes come decoded', () => {
    expect(tree.querySelectorAll('v').map((element) => element.textContent)).toEqual([
      '1 < 2 é',
      '<raw>',
    ]);
    expect(tree.querySelector('sheet')?.attributes.name?.value).toBe('Q2 "overlap" & more');
    expect(tree.querySelector('c[note]')?.getAttribute('note')).toBe('a > b');
    expect(tree.querySelector('data')?.textContent).toBe('1 < 2 é');
  });

  test('a selector that isn’t understood is said to be so, rather than finding nothing', () => {
    expect(() => tree.querySelectorAll('row:first-child')).toThrow(SyntaxError);
    expect(() => tree.querySelectorAll('row + row')).toThrow(SyntaxError);
  });

  test.each([
    [''],
    ['plain text'],
    ['<a><b></a>'],
    ['<a><b></b>'],
    ['<a></a></a>'],
    ['<a/><b/>'],
    ['<a x="1'],
    ['<a><!-- '],
  ])('%j is not one whole document', (xml) => {
    expect(() => parseXml(xml)).toThrow(SyntaxError);
  });

  test('any text comes back as it was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const xml = `<t note="${encodeXmlText(text)}">${encodeXmlText(text)}</t>`;
        const element = parseXml(xml).querySelector('t');
        expect(element?.textContent).toBe(text);
        expect(element?.getAttribute('note')).toBe(text);
      }),
    );
  });
});
