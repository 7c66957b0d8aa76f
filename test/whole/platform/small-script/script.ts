// A script that uses Google's methods in every way in which a script can: for a test of who lists them.
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Named {
  getName(): string;
}

/** Nothing of Google's, though it is called alike. */
const ours: Named = { getName: () => 'ours' };

const { getActiveSpreadsheet, flush: send } = SpreadsheetApp;
const KEY = 'getMaxRows';

export function everyWay(sheet: Sheet | null, isLine: boolean): unknown {
  const builder = isLine
    ? sheet?.newChart().asLineChart()
    : getActiveSpreadsheet().getActiveSheet().newChart().asComboChart();
  send();
  builder?.setNumHeaders(1);
  const names = getActiveSpreadsheet()
    .getSheets()
    .map((each: Pick<Sheet, 'getName'>) => each.getName());
  const forms = [sheet?.getRange('A1'), sheet?.getRange(1, 1), sheet?.getRange(1, 1, 2, 2)];
  return [
    names,
    forms,
    ours.getName(),
    sheet?.getLastRow,
    sheet?.[KEY](),
    SpreadsheetApp.WrapStrategy.CLIP,
  ];
}
