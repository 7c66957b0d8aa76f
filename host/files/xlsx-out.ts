// A workbook -> an XLSX file's bytes: the engine's own exporter, with what it leaves out put in.

import type { EngineModel } from '../engine/engine';
import { quietly } from '../engine/quietly';
import { whileWritingXml } from './dom-globals';
import { type Parts, packWorkbook } from './xlsx-parts';
import { withExcelsTabNames } from './xlsx-tab-names';
import { encodeXmlText } from './xml-text';

const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * Values, formulas, formats, conditional formatting, charts and named ranges. Text that begins with
 * `=` is stored as text, without the mark that keeps it so in the engine.
 */
export async function writeXlsx(model: EngineModel): Promise<Uint8Array> {
  return packWorkbook(await workbookParts(model));
}

/** The parts of the file by path, each a whole XML document. */
export async function workbookParts(model: EngineModel): Promise<Parts> {
  const exported = await quietly(() => whileWritingXml(() => model.exportXLSX()));
  const parts: { [path: string]: string } = {};
  for (const file of exported.files) {
    if (!('content' in file)) continue;
    const xml = file.content.trim();
    if (file.path === 'xl/sharedStrings.xml') parts[file.path] = withoutTextMarks(xml);
    else if (file.path === 'xl/workbook.xml') parts[file.path] = withNames(xml, model);
    else if (file.path === 'xl/styles.xml') parts[file.path] = withExcelsTimes(xml);
    else parts[file.path] = xml;
  }
  return Object.fromEntries(
    Object.entries(withExcelsTabNames(parts)).map(([path, xml]) => [path, XML_DECLARATION + xml]),
  );
}

/** The engine drops one leading apostrophe of a text; its exporter doesn't. */
function withoutTextMarks(sharedStrings: string): string {
  return sharedStrings.replace(/(<t(?: [^>]*)?>)(?:&apos;|')/g, '$1');
}

/** The engine writes half a day as `a` and elapsed hours as `hhhh`, which mean nothing elsewhere. */
function withExcelsTimes(styles: string): string {
  return styles.replace(/(formatCode=")([^"]*)/g, (whole, start: string, code: string) => {
    const pieces = [...code.matchAll(/&quot;.*?&quot;|\\.|\[[^\]]*\]|([A-Za-z])\1*|./g)];
    if (!pieces.some(([piece]) => /^h+$/.test(piece))) return whole;
    const excels = pieces.map(([piece]) =>
      piece === 'hhhh' ? '[h]' : piece === 'a' ? 'AM/PM' : piece,
    );
    return start + excels.join('');
  });
}

function withNames(workbookXml: string, model: EngineModel): string {
  const names = model.getters.getNamedRanges().map(({ name, range }) => {
    // Asked from no tab at all, so that the range's own tab is always named.
    const address = fixedRange(model.getters.getRangeString(range, ''));
    return `<definedName name="${encodeXmlText(name)}">${encodeXmlText(address)}</definedName>`;
  });
  if (names.length === 0) return workbookXml;
  return workbookXml.replace(
    '</sheets>',
    `</sheets><definedNames>${names.join('')}</definedNames>`,
  );
}

/** `'Q1 plan'!A1:C40` -> `'Q1 plan'!$A$1:$C$40`: a name's range doesn't move. */
function fixedRange(range: string): string {
  const mark = range.lastIndexOf('!');
  return (
    range.slice(0, mark + 1) + range.slice(mark + 1).replace(/\$?([A-Z]+)\$?(\d+)/g, '$$$1$$$2')
  );
}
