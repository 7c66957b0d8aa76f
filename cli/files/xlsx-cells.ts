// Rewrites the cells of an XLSX file so that the engine's importer reads them as Excel and Google do.

import { columnIndex, columnLetters } from '../../host/engine/a1';
import { textContent } from '../../host/engine/literal';
import { serialOf } from '../../host/engine/serial';
import { decodeXmlText, encodeXmlText } from '../../host/files/xml-text';
import { shiftedFormula } from './shifted-formula';
import { typedFormula } from './xlsx-computing';
import type { CellStyles } from './xlsx-styles';

/** Whether a formula can be computed here; where it can't, its last computed value stands. */
export type CanCompute = (formula: string) => boolean;

export interface CellRules {
  readonly canCompute: CanCompute;
  readonly styles: CellStyles;
  /** Serials count from 1904, as on early Macs, not from 1900. */
  readonly from1904: boolean;
}

/** What became of a formula, and the last value that the file gives it; '' where it gives none. */
export interface FormulaCell {
  readonly address: string;
  readonly formula: string;
  readonly lastValue: string;
  readonly isText: boolean;
  /** False where its last value took its place already. */
  readonly isKept: boolean;
}

export interface MendedCells {
  readonly xml: string;
  readonly formulas: readonly FormulaCell[];
}

/** A row's start, with its attributes, or a cell: its attributes, and what is in it. */
export const CELL_OR_ROW = /<row\b([^>]*)>|<c((?:\s[^>]*?)?)(?:\/>|>([\s\S]*?)<\/c>)/g;
const FORMULA = /<f\b([^>]*?)(?:\/>|>([\s\S]*?)<\/f>)/;
const VALUE = /<v(?:\s[^>]*)?>([\s\S]*?)<\/v>/;
const STRING_ITEM = /<si>([\s\S]*?)<\/si>|<si\/>/g;
const TEXT = /<t(?:\s[^>]*)?>([\s\S]*?)<\/t>/g;
const PHONETIC = /<rPh\b[\s\S]*?<\/rPh>/g;
/** Days between the two date systems that a workbook may count in. */
const DAYS_FROM_1900_TO_1904 = 1462;

/** Shared strings as texts, in their order. */
export const sharedTexts = (xml: string): string[] =>
  Array.from(xml.matchAll(STRING_ITEM), ([, inner = '']) => decodeXmlText(textXml(inner)));

/** Shared strings, each marked as text where the engine would read a formula, number or date. */
export function markSharedStrings(xml: string): string {
  return xml.replace(
    STRING_ITEM,
    (_item, inner = '') => `<si><t xml:space="preserve">${markedText(inner)}</t></si>`,
  );
}

/**
 * A sheet's cells, with what the importer misses mended: text that stands in the cell itself is
 * kept, and marked as text; dates written in words or counted from 1904 become usual serials; a
 * cell or row without its address gets it; a formula that is shared is written out; one that can't
 * be computed here gives way to its last value.
 */
export function mendCells(sheet: string, rules: CellRules): MendedCells {
  const formulas: FormulaCell[] = [];
  const shared = new Map<string, SharedFormula>();
  let row = 0;
  let column = -1;
  const xml = sheet.replace(
    CELL_OR_ROW,
    (whole, rowTag: string | undefined, cellTag = '', inner = '') => {
      if (rowTag !== undefined) {
        row = Number(attribute(rowTag, 'r') ?? row + 1);
        column = -1;
        return attribute(rowTag, 'r') === undefined ? `<row r="${row}"${rowTag}>` : whole;
      }
      const address = attribute(cellTag, 'r');
      column =
        address === undefined ? column + 1 : columnIndex(address.replace(/\d+$/, '').toUpperCase());
      const cell = readCell(cellTag, inner, { row, column }, rules.styles);
      const formula = writtenOut(cell, shared);
      if (formula === undefined) return literalCell(cell, rules);
      const lastValue = shownValue(cell, rules);
      const isKept = lastValue === '' || rules.canCompute(formula);
      const isText = cell.type === 'str';
      formulas.push({ address: cell.address, formula, lastValue, isText, isKept });
      return isKept ? formulaCell(cell, formula) : literalCell(cell, rules);
    },
  );
  return { xml, formulas };
}

interface Place {
  readonly row: number;
  readonly column: number;
}

interface Cell extends Place {
  readonly address: string;
  readonly type: string;
  /** Undefined where the cell has none, or one that the file doesn't hold. */
  readonly style: number | undefined;
  readonly inner: string;
  /** The text between its value's tags, as XML. */
  readonly lastValue: string;
}

interface SharedFormula extends Place {
  readonly formula: string;
}

function readCell(tag: string, inner: string, place: Place, styles: CellStyles): Cell {
  const style = Number(attribute(tag, 's') ?? Number.NaN);
  return {
    ...place,
    address: columnLetters(place.column) + place.row,
    type: attribute(tag, 't') ?? 'n',
    style: style < styles.count ? style : undefined,
    inner,
    lastValue: VALUE.exec(inner)?.[1] ?? '',
  };
}

/** The formula of a cell as text, also where it is shared with another cell that holds its text. */
function writtenOut(cell: Cell, shared: Map<string, SharedFormula>): string | undefined {
  const [, tag = '', xml = ''] = FORMULA.exec(cell.inner) ?? [];
  const formula = decodeXmlText(xml).trim();
  const number = attribute(tag, 'si');
  if (number === undefined) return formula === '' ? undefined : formula;
  const first = shared.get(number);
  if (formula !== '') {
    shared.set(number, { row: cell.row, column: cell.column, formula });
    return formula;
  }
  return first && shiftedFormula(first.formula, cell.row - first.row, cell.column - first.column);
}

function formulaCell(cell: Cell, formula: string): string {
  const area = attribute(FORMULA.exec(cell.inner)?.[1] ?? '', 'ref');
  const isArray = /\st\s*=\s*["']array["']/.test(FORMULA.exec(cell.inner)?.[1] ?? '');
  const ref = isArray && area !== undefined ? ` t="array" ref="${area}"` : '';
  return written(
    cell,
    'n',
    '',
    `<f${ref} xml:space="preserve">${encodeXmlText(typedFormula(formula))}</f>`,
  );
}

function literalCell(cell: Cell, rules: CellRules): string {
  const { type, lastValue } = cell;
  switch (type) {
    case 'inlineStr':
      return written(cell, 'str', markedText(inlineXml(cell)));
    case 'str':
      return written(cell, 'str', marked(lastValue, decodeXmlText(lastValue)));
    case 'b':
      return written(cell, 'b', isTrue(lastValue) ? '1' : '0');
    case 'd':
      return dateInWords(cell, rules);
    case 'n':
      return written(cell, 'n', counted(cell, lastValue.trim(), rules));
    default:
      return written(cell, type, lastValue);
  }
}

const inlineXml = ({ inner, lastValue }: Cell): string =>
  /<is\b/.test(inner) ? inner : `<t>${lastValue}</t>`;

/** A cell without a formula, as a value: a date in words is its serial in a format that shows a day. */
export interface PlainCell {
  readonly column: number;
  readonly row: number;
  readonly value: string | number | boolean | undefined;
  /** Undefined where the cell has none, or one that the file doesn't hold. */
  readonly style: number | undefined;
}

/** The cells of a sheet without formulas, one after the other. */
export function* plainCells(
  sheet: string,
  rules: Omit<CellRules, 'canCompute'>,
  texts: readonly string[],
): Iterable<PlainCell> {
  let row = 0;
  let column = -1;
  for (const [, rowTag, cellTag = '', inner = ''] of sheet.matchAll(CELL_OR_ROW)) {
    if (rowTag !== undefined) {
      row = Number(attribute(rowTag, 'r') ?? row + 1);
      column = -1;
      continue;
    }
    const letters = attribute(cellTag, 'r')?.replace(/\d+$/, '').toUpperCase();
    column = letters === undefined ? column + 1 : columnIndex(letters);
    const cell = readCell(cellTag, inner, { row, column }, rules.styles);
    const [value, style] = plainValue(cell, rules, texts);
    yield { row: row - 1, column, value, style };
  }
}

function plainValue(
  cell: Cell,
  rules: Omit<CellRules, 'canCompute'>,
  texts: readonly string[],
): [value: PlainCell['value'], style: number | undefined] {
  const { type, lastValue, style } = cell;
  if (type === 'inlineStr') return [decodeXmlText(textXml(inlineXml(cell))), style];
  if (lastValue === '') return [undefined, style];
  switch (type) {
    case 's':
      return [texts[Number(lastValue)], style];
    case 'b':
      return [isTrue(lastValue), style];
    case 'n':
      return [Number(counted(cell, lastValue.trim(), rules)), style];
    case 'd': {
      const serial = isoSerial(lastValue.trim());
      if (serial !== undefined) return [serial, dayStyleOf(cell, rules.styles)];
    }
  }
  return [decodeXmlText(lastValue), style];
}

const dayStyleOf = ({ style }: Cell, styles: CellStyles): number =>
  style !== undefined && styles.formatOf(style).shows !== 'number' ? style : styles.dayStyle;

/** A serial as the usual date system counts it; elapsed time, and a time without a day, has no day to count. */
function counted(
  cell: Cell,
  value: string,
  { from1904, styles }: Omit<CellRules, 'canCompute'>,
): string {
  const serial = Number(value);
  if (!from1904 || value === '' || cell.style === undefined) return value;
  const { shows } = styles.formatOf(cell.style);
  const hasDay = shows === 'date' || (shows === 'time' && serial >= 1);
  return hasDay ? String(serial + DAYS_FROM_1900_TO_1904) : value;
}

function dateInWords(cell: Cell, { styles }: CellRules): string {
  const serial = isoSerial(cell.lastValue.trim());
  if (serial === undefined)
    return written(cell, 'str', marked(cell.lastValue, decodeXmlText(cell.lastValue)));
  return written({ ...cell, style: dayStyleOf(cell, styles) }, 'n', String(serial));
}

function written(cell: Cell, type: string, value: string, formula = ''): string {
  const style = cell.style === undefined ? '' : ` s="${cell.style}"`;
  const content = value === '' ? '' : `<v xml:space="preserve">${value}</v>`;
  return `<c r="${cell.address}"${style} t="${type}">${formula}${content}</c>`;
}

function shownValue(cell: Cell, rules: CellRules): string {
  const { type, lastValue } = cell;
  if (lastValue === '') return '';
  if (type === 'b') return isTrue(lastValue) ? 'TRUE' : 'FALSE';
  return type === 'n' ? counted(cell, lastValue.trim(), rules) : decodeXmlText(lastValue);
}

const isTrue = (value: string): boolean => /^\s*(?:1|true)\s*$/i.test(value);

/** What is written of a text, run after run, without how it is pronounced. */
function textXml(inner: string): string {
  let xml = '';
  for (const text of inner.replace(PHONETIC, '').matchAll(TEXT)) xml += text[1] ?? '';
  return xml;
}

function markedText(inner: string): string {
  const xml = textXml(inner);
  return marked(xml, decodeXmlText(xml));
}

function marked(xml: string, text: string): string {
  return text === '' || textContent(text) === text ? xml : `'${xml}`;
}

const attributePatterns = new Map<string, RegExp>();

function attribute(tag: string, name: string): string | undefined {
  const known = attributePatterns.get(name);
  const pattern = known ?? new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']([^"']*)["']`);
  if (known === undefined) attributePatterns.set(name, pattern);
  return pattern.exec(tag)?.[1];
}

function isoSerial(value: string): number | undefined {
  const wallClock = new Date(/\dZ$|[+-]\d\d:\d\d$/.test(value) ? value : `${value}Z`);
  const date = Number.isNaN(wallClock.getTime()) ? new Date(value) : wallClock;
  return Number.isNaN(date.getTime()) ? undefined : serialOf(date);
}
