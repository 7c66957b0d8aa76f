// What an XLSX file's workbook part says: its sheets in their order, its names, its date system. The
// package says where that part is.

import type { Parts } from '../../host/files/xlsx-parts';
import { parseXml, type XmlElement } from '../../host/files/xml-tree';
import { withoutTagPrefix, withUsualRelationPrefix } from './xlsx-namespaces';
import { pathIn } from './xlsx-package';
import { type Relation, relationsOf } from './xlsx-relations';

export interface SheetEntry {
  readonly name: string;
  /** The path of its part, such as `xl/worksheets/sheet1.xml`; the package may lack it. */
  readonly path: string;
  readonly isHidden: boolean;
  /** False for a sheet that is one chart, or an old macro sheet. */
  readonly holdsCells: boolean;
}

export interface DefinedName {
  readonly name: string;
  /** Such as `'EQL Settings'!$A$1:$C$40`. */
  readonly range: string;
}

export interface WorkbookIndex {
  readonly path: string;
  readonly relations: readonly Relation[];
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  /** Serials count from 1904, as on early Macs, not from 1900. */
  readonly from1904: boolean;
}

const USUAL_PATH = 'xl/workbook.xml';
const MAIN_TYPES =
  /spreadsheetml\.(?:sheet|template)\.main\+xml|(?:sheet|template|addin)\.macroEnabled/;

/** Undefined where the package holds no workbook. */
export function readWorkbookIndex(parts: Parts): WorkbookIndex | undefined {
  const path = workbookPath(parts);
  if (path === undefined) return undefined;
  const workbook = parseXml(withUsualRelationPrefix(withoutTagPrefix(parts[path] ?? '')));
  const relations = relationsOf(parts, path);
  return {
    path,
    relations,
    sheets: workbook
      .querySelectorAll('sheets > sheet')
      .map((sheet, index) => sheetEntry(sheet, index, relations)),
    names: workbook
      .querySelectorAll('definedName')
      .filter((name) => attribute(name, 'localSheetId') === '')
      .map((name) => ({ name: attribute(name, 'name'), range: name.textContent }))
      .filter((name) => isOneRange(name)),
    from1904: /^(?:1|true|on)$/.test(attribute(workbook.querySelector('workbookPr'), 'date1904')),
  };
}

/** Where the package's own relations say, else where its content types say, else where it is by habit. */
function workbookPath(parts: Parts): string | undefined {
  const said = relationsOf(parts, '').find(({ kind }) => kind === 'officeDocument');
  const types = pathIn(parts, '[Content_Types].xml');
  const typed =
    types === undefined
      ? undefined
      : parseXml(withoutTagPrefix(parts[types] ?? ''))
          .querySelectorAll('Override')
          .find((part) => MAIN_TYPES.test(attribute(part, 'ContentType')));
  const paths = [said?.target ?? '', attribute(typed ?? null, 'PartName').slice(1), USUAL_PATH];
  return paths.map((path) => pathIn(parts, path)).find((path) => path !== undefined);
}

function sheetEntry(sheet: XmlElement, index: number, relations: readonly Relation[]): SheetEntry {
  const relation = relations.find(({ id }) => id === attribute(sheet, 'r:id'));
  return {
    name: attribute(sheet, 'name') || `Sheet${index + 1}`,
    path: relation?.target ?? `xl/worksheets/sheet${index + 1}.xml`,
    isHidden: /hidden/i.test(attribute(sheet, 'state')),
    holdsCells: relation === undefined || /^worksheet$/i.test(relation.kind),
  };
}

const attribute = (element: XmlElement | null, name: string): string =>
  element?.getAttribute(name) ?? '';

/** Constants, formulas, several areas and Excel's own names (`_xlnm.Print_Area`) are left out. */
function isOneRange({ name, range }: DefinedName): boolean {
  const cell = '\\$?[A-Z]{1,3}\\$?\\d+';
  const area = new RegExp(`^(?:'(?:[^']|'')+'|[^'!,()]+)!${cell}(?::${cell})?$`);
  return !name.startsWith('_xlnm') && area.test(range);
}
