// Spreadsheet: ranges by name, the selection, and shortcuts to the sheet in front.

import { parseA1 } from '../range/a1-notation';
import { blockOfZone, zoneOf } from '../range/block';
import { RANGE, rangeObject } from '../range/range';
import { rangeListObject } from '../range/range-list';
import { bandings } from '../rules/banding';
import { namedRanges, requireRangeName } from '../rules/named-range';
import { protections } from '../rules/protection';
import type { EnumMember } from '../service/enumeration';
import { act, local, lookup, read } from '../service/method';
import { LIST, member, service, TEXT } from '../service/signature';
import { book } from '../service/world';
import { sheetObject } from '../sheet/sheet';
import {
  activeRange,
  activeRangeList,
  activeSheetId,
  currentCell,
  selectionObject,
  selectRange,
} from './selection';

type Range = GoogleAppsScript.Spreadsheet.Range;

export const spreadsheetRanges = {
  getRange: lookup([[TEXT]], (_: object, notation: string) =>
    rangeObject(parseA1(notation, activeSheetId())),
  ),
  getRangeList: lookup([[LIST]], (_: object, notations: string[]) =>
    rangeListObject(notations.map((notation) => parseA1(notation, activeSheetId()))),
  ),
  getRangeByName: lookup([[TEXT]], (_: object, name: string) => {
    const named = book().names.find(name);
    return named === undefined ? null : rangeObject(blockOfZone(named.sheetId, named.zone));
  }),
  getNamedRanges: lookup([[]], () => namedRanges()),
  setNamedRange: act([[TEXT, service('Range')]], (_: object, name: string, range: Range) => {
    requireRangeName(name);
    const block = RANGE.state(range);
    book().names.set(name, block.sheetId, zoneOf(block));
  }),
  /** Of a name that isn't there it says nothing, as was measured; the reference says it throws. */
  removeNamedRange: act([[TEXT]], (_: object, name: string) => {
    book().names.remove(name);
  }),
  getProtections: lookup([[member('ProtectionType')]], (_: object, type: EnumMember) =>
    protections(type),
  ),
  getBandings: lookup([[]], () => bandings()),
  getActiveRange: lookup([[]], () => activeRange()),
  getActiveRangeList: lookup([[]], () => activeRangeList()),
  getActiveCell: lookup([[]], () => currentCell()),
  getCurrentCell: lookup([[]], () => currentCell()),
  getSelection: local([[]], () => selectionObject()),
  setActiveRange: local([[service('Range')]], selectRange),
  setCurrentCell: local([[service('Range')]], selectRange),
  setActiveSelection: local([[service('Range')], [TEXT]], (_: object, target: Range | string) =>
    selectRange(
      _,
      typeof target === 'string' ? rangeObject(parseA1(target, activeSheetId())) : target,
    ),
  ),
  getDataRange: read([[]], () => sheetObject(activeSheetId()).getDataRange()),
  getLastRow: read([[]], () => sheetObject(activeSheetId()).getLastRow()),
  getLastColumn: read([[]], () => sheetObject(activeSheetId()).getLastColumn()),
};
