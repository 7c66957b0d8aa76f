// The styles of an XLSX file, as far as they say what a cell's number means or mark it; none is a file's right too.

import { parseXml, type XmlElement } from '../../host/files/xml-tree';
import { builtInCode, type NumberFormat, readNumberFormat } from './xlsx-number-format';

export interface CellStyles {
  /** How many styles cells may name; one beyond them is no style. */
  readonly count: number;
  readonly formatOf: (style: number) => NumberFormat;
  /** Whether a style has a background, or another font than cells without a style. */
  readonly isMarked: (style: number) => boolean;
  /** A style that shows a day, for dates that are written in words in a cell without one. */
  readonly dayStyle: number;
  /** By Excel's number of a format. */
  readonly formats: ReadonlyMap<number, NumberFormat>;
  readonly xml: string;
}

const PLAIN_STYLES =
  '<styleSheet><fonts><font/></fonts><fills><fill><patternFill/></fill></fills>' +
  '<borders><border/></borders><cellXfs><xf/></cellXfs></styleSheet>';
const DAY_FORMAT = 14;
const DAY_STYLE = `<xf numFmtId="${DAY_FORMAT}"/>`;
const NUMBER: NumberFormat = { shows: 'number', format: 'General' };

const NO_PATTERN = /^(?:none|gray125)$/;

/** The styles that a person may have marked cells with. */
function markedStyles(root: XmlElement): ReadonlySet<number> {
  const number = (style: XmlElement | undefined, name: string): number =>
    Number(style?.getAttribute(name) ?? 0);
  const isFilled = root
    .querySelectorAll('fills > fill')
    .map((fill) => !NO_PATTERN.test(patternOf(fill)));
  const styles = root.querySelectorAll('cellXfs > xf');
  const usualFont = number(styles[0], 'fontId');
  const isMarked = (style: XmlElement): boolean =>
    isFilled[number(style, 'fillId')] === true || number(style, 'fontId') !== usualFont;
  return new Set(styles.flatMap((style, place) => (isMarked(style) ? [place] : [])));
}

const patternOf = (fill: XmlElement): string =>
  fill.querySelector('patternFill')?.getAttribute('patternType') ??
  (fill.querySelector('gradientFill') ? 'gradient' : 'none');

/** `xml` is the styles part, its tags without prefixes; '' where the file has none. */
export function readStyles(xml: string): CellStyles {
  const given = /<cellXfs\b[^>]*(?<!\/)>/.test(xml) ? xml : PLAIN_STYLES;
  const root = parseXml(given);
  const codes = new Map(
    root
      .querySelectorAll('numFmts > numFmt')
      .map((own) => [Number(own.getAttribute('numFmtId')), own.getAttribute('formatCode') ?? '']),
  );
  const ids = root
    .querySelectorAll('cellXfs > xf')
    .map((style) => Number(style.getAttribute('numFmtId') ?? 0));
  const formats = new Map(
    [...ids, DAY_FORMAT].map((id) => [id, readNumberFormat(codes.get(id) ?? builtInCode(id))]),
  );
  const marked = markedStyles(root);
  return {
    count: ids.length,
    isMarked: (style) => marked.has(style),
    formatOf: (style) =>
      formats.get(style === ids.length ? DAY_FORMAT : (ids[style] ?? 0)) ?? NUMBER,
    dayStyle: ids.length,
    formats,
    xml: given.replace('</cellXfs>', `${DAY_STYLE}</cellXfs>`),
  };
}
