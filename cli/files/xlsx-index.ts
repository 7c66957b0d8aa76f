// What an XLSX file's workbook part says: its sheets in their order, its names, its date system.

import type { Parts } from '../../host/files/xlsx-parts';
import { parseXml, type XmlElement } from '../../host/files/xml-tree';

export interface SheetEntry {
  readonly name: string;
  /** The path of its part, such as `xl/worksheets/sheet1.xml`. */
  readonly path: string;
}

export interface DefinedName {
  readonly name: string;
  /** Such as `'EQL Settings'!$A$1:$C$40`. */
  readonly range: string;
}

export interface WorkbookIndex {
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  /** Serials count from 1904, as on early Macs, not from 1900. */
  readonly from1904: boolean;
}

const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';

export function readWorkbookIndex(parts: Parts): WorkbookIndex {
  const workbook = parseXml(parts[WORKBOOK] ?? '');
  const targets = new Map<string, string>();
  for (const relation of parseXml(parts[RELATIONS] ?? '').querySelectorAll('Relationship')) {
    targets.set(attribute(relation, 'Id'), attribute(relation, 'Target'));
  }
  return {
    sheets: workbook.querySelectorAll('sheets > sheet').map((sheet) => ({
      name: attribute(sheet, 'name'),
      path: absolute(targets.get(attribute(sheet, 'r:id')) ?? ''),
    })),
    names: workbook
      .querySelectorAll('definedName')
      .filter((name) => attribute(name, 'localSheetId') === '')
      .map((name) => ({ name: attribute(name, 'name'), range: name.textContent }))
      .filter((name) => isOneRange(name)),
    from1904: /^(?:1|true)$/.test(attribute(workbook.querySelector('workbookPr'), 'date1904')),
  };
}

const attribute = (element: XmlElement | null, name: string): string =>
  element?.getAttribute(name) ?? '';

function absolute(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;
}

/** Constants, formulas, several areas and Excel's own names (`_xlnm.Print_Area`) are left out. */
function isOneRange({ name, range }: DefinedName): boolean {
  const cell = '\\$?[A-Z]{1,3}\\$?\\d+';
  const area = new RegExp(`^(?:'(?:[^']|'')+'|[^'!,()]+)!${cell}(?::${cell})?$`);
  return !name.startsWith('_xlnm') && area.test(range);
}
