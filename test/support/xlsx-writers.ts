// XLSX packages put together by hand, in the shapes that different programs give them.
import { strToU8, zipSync } from 'fflate';

export type XlsxParts = { readonly [path: string]: string };

export const packed = (parts: XlsxParts): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const STRICT_RELATIONS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

/** One sheet's cells as XML, and how its workbook is laid out. */
export interface Layout {
  readonly cells: string;
  /** Behind the cells: merged ones, for instance. */
  readonly after?: string;
  /** Before the cells: its dimension, columns. */
  readonly before?: string;
  readonly sharedStrings?: string;
  /** Number formats' codes; style 1 is the first of them, style 2 the second. */
  readonly formats?: readonly string[];
  /** Excel's numbers of formats that it knows itself; their styles follow those of `formats`. */
  readonly builtIn?: readonly number[];
  readonly workbookPr?: string;
}

const FIRST_OWN_FORMAT = 164;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

export function stylesXml({ formats = [], builtIn = [] }: Layout, main = MAIN): string {
  const codes = formats.map(
    (code, at) => `<numFmt numFmtId="${FIRST_OWN_FORMAT + at}" formatCode="${escaped(code)}"/>`,
  );
  const ids = [0, ...formats.map((_code, at) => FIRST_OWN_FORMAT + at), ...builtIn];
  const styles = ids.map((id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0"/>`);
  return (
    `<styleSheet xmlns="${main}"><numFmts count="${codes.length}">${codes.join('')}</numFmts>` +
    '<fonts count="1"><font/></fonts><fills count="1"><fill><patternFill patternType="none"/></fill>' +
    `</fills><borders count="1"><border/></borders><cellXfs>${styles.join('')}</cellXfs></styleSheet>`
  );
}

const sheetXml = ({ before = '', cells, after = '' }: Layout, main = MAIN): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${main}" xmlns:r="${RELATIONS}">` +
  `${before}<sheetData>${cells}</sheetData>${after}</worksheet>`;

const workbookXml = ({ workbookPr = '' }: Layout, sheets: string, main = MAIN): string =>
  `<workbook xmlns="${main}" xmlns:r="${RELATIONS}">${workbookPr}<sheets>${sheets}</sheets></workbook>`;

const relationship = (id: string, kind: string, target: string, base = RELATIONS): string =>
  `<Relationship Id="${id}" Type="${base}/${kind}" Target="${target}"/>`;

const relationships = (...list: readonly string[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;

const override = (path: string, type: string): string =>
  `<Override PartName="/${path}" ContentType="${TYPE}.${type}+xml"/>`;

const types = (...list: readonly string[]): string =>
  `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${list.join('')}</Types>`;

const DATA = '<sheet name="Data" sheetId="1" r:id="rId1"/>';
const strings = (items: string): string => `<sst xmlns="${MAIN}">${items}</sst>`;

/** As Excel and LibreOffice lay a workbook out: relative targets, styles and shared strings beside. */
export function usual(layout: Layout): XlsxParts {
  return {
    '[Content_Types].xml': types(
      override('xl/workbook.xml', 'sheet.main'),
      override('xl/worksheets/sheet1.xml', 'worksheet'),
      override('xl/styles.xml', 'styles'),
      override('xl/sharedStrings.xml', 'sharedStrings'),
    ),
    '_rels/.rels': relationships(relationship('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': workbookXml(layout, DATA),
    'xl/_rels/workbook.xml.rels': relationships(
      relationship('rId1', 'worksheet', 'worksheets/sheet1.xml'),
      relationship('rId2', 'styles', 'styles.xml'),
      relationship('rId3', 'sharedStrings', 'sharedStrings.xml'),
    ),
    'xl/worksheets/sheet1.xml': sheetXml(layout),
    'xl/styles.xml': stylesXml(layout),
    'xl/sharedStrings.xml': strings(layout.sharedStrings ?? ''),
  };
}

/** The shapes in which other writers lay the same cells out. */
export const SHAPES: { readonly [writer: string]: (layout: Layout) => XlsxParts } = {
  'Excel and LibreOffice: relative targets': usual,
  'openpyxl: targets from the root of the package': (layout) => ({
    ...usual(layout),
    '_rels/.rels': relationships(relationship('rId1', 'officeDocument', '/xl/workbook.xml')),
    'xl/_rels/workbook.xml.rels': relationships(
      relationship('rId1', 'worksheet', '/xl/worksheets/sheet1.xml'),
      relationship('rId2', 'styles', '/xl/styles.xml'),
      relationship('rId3', 'sharedStrings', '/xl/sharedStrings.xml'),
    ),
  }),
  'targets that go up first': (layout) => ({
    ...usual(layout),
    'xl/_rels/workbook.xml.rels': relationships(
      relationship('rId1', 'worksheet', '../xl/worksheets/sheet1.xml'),
      relationship('rId2', 'styles', './styles.xml'),
      relationship('rId3', 'sharedStrings', '../xl/./sharedStrings.xml'),
    ),
  }),
  'targets that name the folder they stand in': (layout) => ({
    ...usual(layout),
    'xl/_rels/workbook.xml.rels': relationships(
      relationship('rId1', 'worksheet', 'xl/worksheets/sheet1.xml'),
      relationship('rId2', 'styles', 'xl/styles.xml'),
      relationship('rId3', 'sharedStrings', 'xl/sharedStrings.xml'),
    ),
  }),
  'a workbook part of another name, in another folder': (layout) => {
    const { 'xl/styles.xml': styles = '', 'xl/sharedStrings.xml': texts = '' } = usual(layout);
    return {
      '[Content_Types].xml': types(
        override('book/main.xml', 'sheet.main'),
        override('book/tabs/one.xml', 'worksheet'),
      ),
      '_rels/.rels': relationships(relationship('R1', 'officeDocument', 'book/main.xml')),
      'book/main.xml': workbookXml(layout, '<sheet name="Data" sheetId="7" r:id="rId1"/>'),
      'book/_rels/main.xml.rels': relationships(
        relationship('rId1', 'worksheet', 'tabs/one.xml'),
        relationship('rId2', 'styles', '/looks/a%20b.xml'),
        relationship('rId3', 'sharedStrings', '../texts.xml'),
      ),
      'book/tabs/one.xml': sheetXml(layout),
      'looks/a b.xml': styles,
      'texts.xml': texts,
    };
  },
  'no relations of the package: its types say where the workbook is': (layout) => {
    const parts: { [path: string]: string } = { ...usual(layout) };
    parts['xl/Workbook2.xml'] = parts['xl/workbook.xml'] ?? '';
    parts['xl/_rels/Workbook2.xml.rels'] = parts['xl/_rels/workbook.xml.rels'] ?? '';
    delete parts['xl/workbook.xml'];
    delete parts['xl/_rels/workbook.xml.rels'];
    delete parts['_rels/.rels'];
    parts['[Content_Types].xml'] = types(override('xl/Workbook2.xml', 'sheet.main'));
    return parts;
  },
  'ClosedXML: a prefix before every tag': (layout) =>
    Object.fromEntries(
      Object.entries(usual(layout)).map(([path, xml]) => [
        path,
        /^xl\/[^_]/.test(path)
          ? xml.replace(/<(\/?)(?=\w)/g, '<$1x:').replace(`xmlns="${MAIN}"`, `xmlns:x="${MAIN}"`)
          : xml,
      ]),
    ),
  'another prefix for relations': (layout) =>
    Object.fromEntries(
      Object.entries(usual(layout)).map(([path, xml]) => [
        path,
        xml.replaceAll('xmlns:r=', 'xmlns:rel=').replaceAll(' r:id=', ' rel:id='),
      ]),
    ),
  'strict OOXML': (layout) =>
    Object.fromEntries(
      Object.entries(usual(layout)).map(([path, xml]) => [
        path,
        xml.replaceAll(MAIN, STRICT_MAIN).replaceAll(RELATIONS, STRICT_RELATIONS),
      ]),
    ),
  'other capitals in paths, and backslashes': (layout) =>
    Object.fromEntries(
      Object.entries(usual(layout)).map(([path, xml]) => [
        path.replace('sharedStrings', 'SharedStrings').replaceAll('/', '\\'),
        xml,
      ]),
    ),
};

/** PyExcelerate and other small writers: no styles, no shared strings, no more than there has to be. */
export function bare(layout: Layout): XlsxParts {
  return {
    '[Content_Types].xml': types(
      override('xl/workbook.xml', 'sheet.main'),
      override('xl/worksheets/sheet1.xml', 'worksheet'),
    ),
    '_rels/.rels': relationships(relationship('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': workbookXml(layout, DATA),
    'xl/_rels/workbook.xml.rels': relationships(
      relationship('rId1', 'worksheet', '/xl/worksheets/sheet1.xml'),
    ),
    'xl/worksheets/sheet1.xml': sheetXml(layout),
  };
}

/** A workbook of several tabs: their names, states and cells; `kind` for what isn't a sheet of cells. */
export function tabs(
  ...list: readonly { name: string; cells: string; state?: string; kind?: string }[]
): XlsxParts {
  const parts = usual({ cells: '' });
  const path = (at: number): string => `worksheets/sheet${at + 1}.xml`;
  return {
    ...parts,
    'xl/workbook.xml': workbookXml(
      { cells: '' },
      list
        .map(
          ({ name, state = 'visible' }, at) =>
            `<sheet name="${name}" sheetId="${at + 1}" state="${state}" r:id="rId${at + 1}"/>`,
        )
        .join(''),
    ),
    'xl/_rels/workbook.xml.rels': relationships(
      ...list.map(({ kind = 'worksheet' }, at) => relationship(`rId${at + 1}`, kind, path(at))),
    ),
    ...Object.fromEntries(list.map(({ cells }, at) => [`xl/${path(at)}`, sheetXml({ cells })])),
  };
}

/** A row of cells as XML, A to ...: numbers, texts, or XML that begins with `<`. */
export function row(number: number, ...cells: readonly (string | number)[]): string {
  const xml = cells.map((cell, at) => {
    const address = `${String.fromCharCode(65 + at)}${number}`;
    if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
    if (cell.startsWith('<')) return cell.replace('<c', `<c r="${address}"`);
    return `<c r="${address}" t="inlineStr"><is><t>${cell}</t></is></c>`;
  });
  return `<row r="${number}">${xml.join('')}</row>`;
}
