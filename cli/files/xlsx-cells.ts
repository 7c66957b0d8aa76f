// Rewrites the cells of an XLSX file so that the engine's importer reads them as Excel and Google do.

import { columnIndex, columnLetters } from '../../host/engine/a1';
import { textContent } from '../../host/engine/literal';
import { serialOf } from '../../host/engine/serial';
import { decodeXmlText } from '../../host/files/xml-text';

/** Whether a formula can be computed here; where it can't, its last computed value stands. */
export type CanCompute = (formula: string) => boolean;

const CELL_OR_ROW = /<row\b([^>]*)>|<c((?:\s[^>]*?)?)(?:\/>|>([\s\S]*?)<\/c>)/g;
const STRING_ITEM = /<si>([\s\S]*?)<\/si>/g;
const TEXT = /<t(?:\s[^>]*)?>([\s\S]*?)<\/t>/g;
const ROW_END = '</row>';
const PHONETIC = /<rPh\b[\s\S]*?<\/rPh>/g;

/** Takes off the prefix that some writers put before every tag: `<x:row>` becomes `<row>`. */
export function withoutTagPrefix(xml: string): string {
  const root = /<(\w+):(?:worksheet|sst|workbook|styleSheet|Types|Relationships)[\s>]/.exec(xml);
  if (!root) return xml;
  return xml
    .replace(new RegExp(`(</?)${root[1]}:`, 'g'), '$1')
    .replace(`xmlns:${root[1]}=`, 'xmlns=');
}

/** Shared strings, each marked as text where the engine would read a formula, number or date. */
export function markSharedStrings(xml: string): string {
  return xml.replace(
    STRING_ITEM,
    (_item, inner: string) => `<si><t xml:space="preserve">${markedText(inner)}</t></si>`,
  );
}

/**
 * A sheet without the rows below its last filled cell: a format that somebody gave to row 1,048,576
 * would make a million rows of it.
 */
export function withoutEmptyEnd(sheet: string): string {
  const end = sheet.indexOf('</sheetData>');
  if (end < 0) return sheet;
  const filled = Math.max(...['<v', '<f', '<is'].map((tag) => sheet.lastIndexOf(tag, end)));
  const rowEnd = filled < 0 ? -1 : sheet.indexOf(ROW_END, filled);
  if (rowEnd < 0 || rowEnd > end) return sheet;
  return sheet.slice(0, rowEnd + ROW_END.length) + sheet.slice(end);
}

/**
 * A sheet's cells, with what the importer misses mended: text that stands in the cell itself is
 * kept, and marked as text; dates written in words become serials; a cell or row without its
 * address gets it; a formula that can't be computed here gives way to its last value.
 */
export function mendCells(sheet: string, canCompute: CanCompute): string {
  let row = 0;
  let column = -1;
  return sheet.replace(
    CELL_OR_ROW,
    (whole, rowTag: string | undefined, cellTag: string | undefined, inner: string | undefined) => {
      if (rowTag !== undefined) {
        row = Number(attribute(rowTag, 'r') ?? row + 1);
        column = -1;
        return attribute(rowTag, 'r') === undefined ? `<row r="${row}"${rowTag}>` : whole;
      }
      const address = attribute(cellTag ?? '', 'r');
      column = address === undefined ? column + 1 : columnIndex(address.replace(/\d+$/, ''));
      const placed = address ?? columnLetters(column) + row;
      return mendCell(whole, cellTag ?? '', inner ?? '', placed, canCompute);
    },
  );
}

function mendCell(
  whole: string,
  tag: string,
  inner: string,
  address: string,
  canCompute: CanCompute,
): string {
  const type = attribute(tag, 't') ?? 'n';
  const formula = /<f\b[^>]*?(?:\/>|>([\s\S]*?)<\/f>)/.exec(inner);
  const value = /<v(?:\s[^>]*)?>([\s\S]*?)<\/v>/.exec(inner)?.[1] ?? '';
  const style = attribute(tag, 's');
  const cell = (kind: string, content: string): string =>
    `<c r="${address}"${style === undefined ? '' : ` s="${style}"`} t="${kind}"><v>${content}</v></c>`;
  if (formula !== null && (formula[1] === undefined || canCompute(decodeXmlText(formula[1])))) {
    return /\sr=/.test(tag) ? whole : whole.replace('<c', `<c r="${address}"`);
  }
  if (type === 'inlineStr') return cell('str', markedText(inner));
  if (type === 'str') return cell('str', marked(value, decodeXmlText(value)));
  if (type === 'd') return cell('n', String(isoSerial(value) ?? ''));
  if (formula !== null) return cell(type, value);
  return /\sr=/.test(tag) ? whole : whole.replace('<c', `<c r="${address}"`);
}

function markedText(inner: string): string {
  let xml = '';
  for (const text of inner.replace(PHONETIC, '').matchAll(TEXT)) xml += text[1] ?? '';
  return marked(xml, decodeXmlText(xml));
}

function marked(xml: string, text: string): string {
  return text === '' || textContent(text) === text ? xml : `'${xml}`;
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1];
}

function isoSerial(value: string): number | undefined {
  const wallClock = new Date(/\dZ$|[+-]\d\d:\d\d$/.test(value) ? value : `${value}Z`);
  const date = Number.isNaN(wallClock.getTime()) ? new Date(value) : wallClock;
  return Number.isNaN(date.getTime()) ? undefined : serialOf(date);
}
