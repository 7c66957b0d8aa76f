// SpreadsheetApp: the door to the document, and the makers of rules and texts.

import { newFilterCriteria } from '../rules/filter-criteria';
import { newFormatRule } from '../rules/format-rule';
import { newValidation } from '../rules/validation-rule';
import { MODES, SCOPES } from '../service/access';
import { Exception } from '../service/exception';
import { local, lookup } from '../service/method';
import { defineService } from '../service/service';
import { BOOLEAN, optional, service, TEXT } from '../service/signature';
import { book, bridge } from '../service/world';
import { sheetIdOf, sheetObject } from '../sheet/sheet';
import { newRichText } from '../text/rich-text-value';
import { newTextStyle } from '../text/text-style';
import { uiObject } from '../ui/ui';
import { SPREADSHEET_ENUMS } from './enums';
import {
  activeRange,
  activeRangeList,
  activeSheetId,
  currentCell,
  selectionObject,
  selectRange,
} from './selection';
import { spreadsheetObject } from './spreadsheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The host has one document; opening another needs a scope that the add-on must not ask for. */
function otherFile(): never {
  throw new Exception('Local host: there is no other spreadsheet to open.');
}

const FILE_ACCESS = { scopes: SCOPES.allSpreadsheets, modes: MODES.full };
const MAKER = { scopes: SCOPES.none };

const SPREADSHEET_APP = defineService<object, object>(
  {
    name: 'SpreadsheetApp',
    scopes: SCOPES.spreadsheet,
    reading: MODES.enabled,
    writing: MODES.writing,
    constants: SPREADSHEET_ENUMS,
  },
  {
    getActive: local([[]], () => spreadsheetObject()),
    getActiveSpreadsheet: local([[]], () => spreadsheetObject()),
    getActiveSheet: lookup([[]], () => sheetObject(activeSheetId())),
    getActiveRange: lookup([[]], () => activeRange()),
    getActiveRangeList: lookup([[]], () => activeRangeList()),
    getCurrentCell: lookup([[]], () => currentCell()),
    getSelection: local([[]], () => selectionObject()),
    setActiveSheet: local(
      [[service('Sheet'), optional(BOOLEAN)]],
      (_: object, sheet: Sheet) => {
        book().sheets.activate(sheetIdOf(sheet));
        return sheet;
      },
      { modes: MODES.writing },
    ),
    setActiveRange: local([[service('Range')]], selectRange, { modes: MODES.writing }),
    setCurrentCell: local([[service('Range')]], selectRange, { modes: MODES.writing }),
    getUi: local(
      [[]],
      () => {
        if (bridge().screen === undefined) {
          throw new Exception('Cannot call SpreadsheetApp.getUi() from this context.');
        }
        return uiObject();
      },
      { scopes: SCOPES.none, modes: MODES.everywhere },
    ),
    flush: {
      ...local([[]], () => undefined, { modes: MODES.writing }),
      kind: 'flush' as const,
    },
    newConditionalFormatRule: local([[]], newFormatRule, MAKER),
    newDataValidation: local([[]], newValidation, MAKER),
    newFilterCriteria: local([[]], newFilterCriteria, MAKER),
    newRichTextValue: local([[]], newRichText, MAKER),
    newTextStyle: local([[]], newTextStyle, MAKER),
    openById: local([[TEXT]], otherFile, FILE_ACCESS),
    openByUrl: local([[TEXT]], otherFile, FILE_ACCESS),
    create: local([], otherFile, FILE_ACCESS),
  },
);

export function spreadsheetApp(): object {
  return SPREADSHEET_APP.of({});
}
