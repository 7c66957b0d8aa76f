// Spreadsheet: its sheets. Inserting one brings it to the front: the user is moved.

import { NEW_SHEET } from '../../engine/new-sheet';
import { specOf } from '../charts/chart-draft';
import { CHART } from '../charts/embedded-chart';
import { requireSheet } from '../range/block';
import { Exception } from '../service/exception';
import { act, lookup } from '../service/method';
import { BOOLEAN, NUMBER, OBJECT, optional, service, TEXT } from '../service/signature';
import { book, bridge } from '../service/world';
import { SHEET, sheetIdOf, sheetObject } from '../sheet/sheet';
import { activeSheetId } from './selection';
import { freeSheetName, nextSheetName, requireFreeName, requireRoom } from './sheet-names';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** In any order that Google's overloads allow: name, 0-based index, options. */
function insertSheet(args: readonly unknown[]): Sheet {
  const given = args.find((arg): arg is string => typeof arg === 'string');
  const index = args.find((arg): arg is number => typeof arg === 'number');
  const options = args.find((arg): arg is { template?: Sheet } => typeof arg === 'object');
  const { sheets, grid } = book();
  if (given !== undefined) requireFreeName(given);
  const name = given ?? nextSheetName();
  const id = `gas-${bridge().uuid()}`;
  const last = sheets.ids().length;
  const position = index ?? sheets.ids().indexOf(sheets.activeId()) + 1;
  if (position < 0 || position > last) throw new Exception(`Invalid argument: sheetIndex`);
  const template = options?.template && sheetIdOf(options.template);
  if (template === undefined) {
    requireRoom(NEW_SHEET.rows * NEW_SHEET.columns, 1);
    sheets.add(id, name, position);
  } else {
    requireRoom(grid.rows(template) * grid.columns(template), 1);
    sheets.copy(template, id, given ?? freeSheetName(`Copy of ${sheets.nameOf(template)}`));
    sheets.move(id, position);
  }
  sheets.activate(id);
  return sheetObject(id);
}

function deleteSheet(sheetId: string): void {
  requireSheet(sheetId);
  const { sheets } = book();
  const visible = sheets.visibleIds();
  if (sheets.ids().length === 1 || (visible.length === 1 && visible[0] === sheetId)) {
    throw new Exception("You can't remove all the sheets in a document.");
  }
  sheets.remove(sheetId);
}

export const spreadsheetSheets = {
  getSheets: lookup([[]], () => Array.from(book().sheets.ids(), sheetObject)),
  getNumSheets: lookup([[]], () => book().sheets.ids().length),
  getSheetByName: lookup([[TEXT]], (_: object, name: string) => {
    const { sheets } = book();
    const id = sheets.ids().find((sheetId) => sheets.nameOf(sheetId) === name);
    return id === undefined ? null : sheetObject(id);
  }),
  getSheetById: lookup([[NUMBER]], (_: object, number: number) => {
    const id = book().sheets.idOfNumber(number);
    return id === undefined ? null : sheetObject(id);
  }),
  getSheetId: lookup([[]], () => book().sheets.numberOf(activeSheetId())),
  getSheetName: lookup([[]], () => book().sheets.nameOf(activeSheetId())),
  getActiveSheet: lookup([[]], () => sheetObject(activeSheetId())),
  setActiveSheet: lookup(
    [[service('Sheet'), optional(BOOLEAN)]],
    (_: object, sheet: Sheet) => {
      const sheetId = sheetIdOf(sheet);
      if (book().sheets.isHidden(sheetId)) book().sheets.show(sheetId);
      book().sheets.activate(sheetId);
      return sheet;
    },
    { modes: ['LIMITED', 'FULL'] },
  ),
  insertSheet: act(
    [
      [],
      [TEXT],
      [NUMBER],
      [OBJECT],
      [TEXT, NUMBER],
      [TEXT, OBJECT],
      [NUMBER, OBJECT],
      [TEXT, NUMBER, OBJECT],
    ],
    (_: object, ...args: unknown[]) => insertSheet(args),
  ),
  /** A chart on a tab of its own, which has no cells. */
  moveChartToObjectSheet: act([[service('EmbeddedChart')]], (_: object, chart: Chart) => {
    const state = CHART.state(chart);
    const { sheets, charts } = book();
    if (state.chartId === null) throw new Exception('The chart does not exist.');
    if (sheets.kindOf(state.sheetId) === 'OBJECT') return sheetObject(state.sheetId);
    const id = `gas-${bridge().uuid()}`;
    sheets.add(id, freeSheetName('Chart1'), sheets.ids().length);
    charts.add(id, specOf(state));
    charts.remove(state.sheetId, state.chartId);
    sheets.setKind(id, 'OBJECT');
    sheets.activate(id);
    return sheetObject(id);
  }),
  deleteSheet: act([[service('Sheet')]], (_: object, sheet: Sheet) => {
    deleteSheet(SHEET.state(sheet).sheetId);
  }),
  deleteActiveSheet: act([[]], () => {
    deleteSheet(activeSheetId());
    return sheetObject(activeSheetId());
  }),
  duplicateActiveSheet: act([[]], () => insertSheet([{ template: sheetObject(activeSheetId()) }])),
  renameActiveSheet: act([[TEXT]], (_: object, name: string) => {
    requireFreeName(name, activeSheetId());
    book().sheets.rename(activeSheetId(), name);
  }),
  moveActiveSheet: act([[NUMBER]], (_: object, position: number) => {
    const { sheets } = book();
    if (position < 1 || position > sheets.ids().length) {
      throw new Exception('The new position of the sheet is out of bounds.');
    }
    sheets.move(activeSheetId(), position - 1);
  }),
};
