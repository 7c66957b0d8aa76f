// An XLSX package as its writer left it -> the one layout that the engine's importer reads: usual
// names and places, references as full paths, no prefixes, and nothing that isn't wanted.

import type { Parts } from '../../host/files/xlsx-parts';
import { encodeXmlText } from '../../host/files/xml-text';
import { ownTexts } from './own-texts';
import {
  type CellRules,
  type FormulaCell,
  markSharedStrings,
  mendCells,
  sharedTexts,
} from './xlsx-cells';
import { withoutEmptyEnd, withoutEmptyRight } from './xlsx-extent';
import type { WorkbookIndex } from './xlsx-index';
import { hasFormula, type LongSheet, longSheet } from './xlsx-long-sheet';
import { withoutTagPrefix, withUsualRelationPrefix } from './xlsx-namespaces';
import { type Relation, relationsOf } from './xlsx-relations';
import { type CellStyles, readStyles } from './xlsx-styles';

export interface NamedSheet {
  readonly name: string;
  readonly path: string;
  readonly isHidden: boolean;
}

export interface NormalForm {
  readonly parts: Parts;
  readonly styles: CellStyles;
  /** By tab. */
  readonly formulas: ReadonlyMap<string, readonly FormulaCell[]>;
  /** Long sheets whose cells were read already, but for their first rows, by tab. */
  readonly long: ReadonlyMap<string, LongSheet>;
}

const SHEET_TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DRAWING_TYPES = 'application/vnd.openxmlformats-officedocument';
const RELATION_TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The content type of each kind of part that is wanted, by the last word of its relation's type. */
const TYPES: { readonly [kind: string]: string } = {
  worksheet: `${SHEET_TYPES}.worksheet+xml`,
  styles: `${SHEET_TYPES}.styles+xml`,
  sharedStrings: `${SHEET_TYPES}.sharedStrings+xml`,
  theme: `${DRAWING_TYPES}.theme+xml`,
  drawing: `${DRAWING_TYPES}.drawing+xml`,
  chart: `${DRAWING_TYPES}.drawingml.chart+xml`,
  table: `${SHEET_TYPES}.table+xml`,
};
/** Parts whose loss costs no cell. */
export const DECORATION: readonly string[] = ['theme', 'drawing', 'chart', 'table'];

export interface Wanted {
  readonly canCompute: (formula: string) => boolean;
  /** Kinds of parts to leave out, where the file's can't be read. */
  readonly without: ReadonlySet<string>;
  /** Where long sheets are to be read apart: whether the engine knows a format. */
  readonly isFormat?: (format: string) => boolean;
}

/** The sheets are named as they are to be called; parts of `index` that aren't there are left out. */
export function normalForm(
  parts: Parts,
  index: WorkbookIndex,
  sheets: readonly NamedSheet[],
  wanted: Wanted,
): NormalForm {
  const files = new Normal(parts, wanted.without);
  const ofWorkbook = (kind: string): Relation | undefined =>
    index.relations.find((relation) => relation.kind === kind && relation.target in parts);
  const stylesPart = ofWorkbook('styles')?.target ?? '';
  const styles = readStyles(withoutTagPrefix(parts[stylesPart] ?? ''));
  const strings = ofWorkbook('sharedStrings')?.target ?? '';
  const formulas = new Map<string, readonly FormulaCell[]>();

  const relations = [files.add('styles', 'xl/styles.xml', styles.xml)];
  const items = strings === '' ? '' : withoutTagPrefix(parts[strings] ?? '');
  const theme = ofWorkbook('theme');
  if (theme && !wanted.without.has('theme')) {
    relations.push(files.add('theme', 'xl/theme/theme1.xml', parts[theme.target] ?? ''));
  }
  const plain = sheets.map(({ path }) =>
    withoutEmptyEnd(withUsualRelationPrefix(withoutTagPrefix(parts[path] ?? ''))),
  );
  const long = longSheets(plain, sheets, items, { styles, from1904: index.from1904, ...wanted });
  if (items !== '') {
    relations.push(files.add('sharedStrings', 'xl/sharedStrings.xml', markSharedStrings(items)));
  }
  const entries = sheets.map(({ name, path, isHidden }, place) => {
    const mended = mendCells(long.get(name)?.xml ?? plain[place] ?? '', {
      canCompute: wanted.canCompute,
      styles,
      from1904: index.from1904,
    });
    formulas.set(name, mended.formulas);
    const own = `xl/worksheets/sheet${place + 1}.xml`;
    relations.push(files.add('worksheet', own, withoutEmptyRight(mended.xml)));
    files.follow(path, own);
    const id = relations.length;
    const state = isHidden ? ' state="hidden"' : '';
    return `<sheet name="${encodeXmlText(name)}" sheetId="${place + 1}"${state} r:id="rId${id}"/>`;
  });
  files.finish(entries, relations);
  return { parts: files.written, styles, formulas, long };
}

/** None where a formula stands anywhere, which may look at any cell. */
function longSheets(
  plain: readonly string[],
  sheets: readonly NamedSheet[],
  items: string,
  { isFormat, ...rules }: Pick<Wanted, 'isFormat'> & Pick<CellRules, 'styles' | 'from1904'>,
): ReadonlyMap<string, LongSheet> {
  const found = new Map<string, LongSheet>();
  if (isFormat === undefined || plain.some(hasFormula)) return found;
  const texts = ownTexts(sharedTexts(items));
  sheets.forEach(({ name }, place) => {
    const sheet = longSheet(plain[place] ?? '', { ...rules, texts, isFormat });
    if (sheet) found.set(name, sheet);
  });
  return found;
}

/** The package in the making. */
class Normal {
  readonly written: { [path: string]: string } = {};
  private readonly types: string[] = [];

  constructor(
    private readonly parts: Parts,
    private readonly without: ReadonlySet<string>,
  ) {}

  /** Adds a part and answers the relation that leads to it from the workbook, without its id. */
  add(kind: string, path: string, xml: string): string {
    this.written[path] = xml;
    this.types.push(`<Override PartName="/${path}" ContentType="${TYPES[kind] ?? ''}"/>`);
    return `Type="${RELATION_TYPE}/${kind}" Target="${path.replace(/^xl\//, '')}"`;
  }

  /** Brings along what a part refers to, and what that refers to; the engine goes by a path's end. */
  follow(from: string, as: string): void {
    const relations = relationsOf(this.parts, from).filter((relation) => this.isWanted(relation));
    if (relations.length === 0) return;
    for (const { kind, target, isOutside } of relations) {
      if (isOutside || target in this.written) continue;
      this.add(kind, target, withUsualRelationPrefix(withoutTagPrefix(this.parts[target] ?? '')));
      this.follow(target, target);
    }
    const folder = as.slice(0, as.lastIndexOf('/') + 1);
    const list = relations.map(
      ({ id, kind, target, isOutside }) =>
        `<Relationship Id="${encodeXmlText(id)}" Type="${RELATION_TYPE}/${kind}" ` +
        `Target="${encodeXmlText(target)}"${isOutside ? ' TargetMode="External"' : ''}/>`,
    );
    this.written[`${folder}_rels/${as.slice(folder.length)}.rels`] = relationships(list);
  }

  private isWanted({ kind, target, isOutside }: Relation): boolean {
    if (isOutside) return kind === 'hyperlink';
    return DECORATION.includes(kind) && !this.without.has(kind) && target in this.parts;
  }

  finish(sheets: readonly string[], relations: readonly string[]): void {
    this.written['xl/workbook.xml'] =
      `<workbook xmlns:r="${RELATION_TYPE}"><sheets>${sheets.join('')}</sheets></workbook>`;
    this.written['xl/_rels/workbook.xml.rels'] = relationships(
      relations.map((relation, place) => `<Relationship Id="rId${place + 1}" ${relation}/>`),
    );
    const main = `<Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPES}.sheet.main+xml"/>`;
    this.written['[Content_Types].xml'] = `<Types>${main}${this.types.join('')}</Types>`;
  }
}

const relationships = (list: readonly string[]): string =>
  `<Relationships>${list.join('')}</Relationships>`;
