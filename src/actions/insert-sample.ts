// Insert sample workbook: three new tabs, and nothing that is already there changed.
import type { Table } from '../core/cells/cell';
import { formatDay } from '../core/cells/day';
import { SAMPLE_TABS, type SampleName, sampleWorkbook } from '../core/sample/sample-workbook';
import { DEFAULT_SETTINGS } from '../core/settings/settings';
import { growGrid, writeBlock } from '../sheets/block';
import { withDocumentLock } from '../sheets/document-lock';
import { addTab, ownTabs } from '../sheets/own-tabs';
import { completeSettingsTab } from '../sheets/settings-tab';
import { tabKindOf, userSheets } from '../sheets/user-tabs';
import { readTop, type Sheet, type Workbook } from '../sheets/workbook';

export interface SampleReport {
  readonly said: string;
}

const GUIDE_WIDTH = 640;
const TOP_ROWS = 20;
/** A column as wide as its longest text, within bounds. */
const LETTER_WIDTH = 7;
const MARGIN = 18;
const LEAST_WIDTH = 80;
const MOST_WIDTH = 280;

function writeTable(workbook: Workbook, name: string, table: Table): Sheet {
  const sheet = addTab(workbook, name);
  const width = table[0]?.length ?? 0;
  growGrid(sheet, table.length, width);
  writeBlock(sheet, 0, 0, table, workbook.clock);
  return sheet;
}

const widthOf = (table: Table, column: number): number => {
  const longest = table.reduce((most, row) => {
    const cell = row[column] ?? '';
    return Math.max(most, typeof cell === 'string' ? cell.length : 0);
  }, 0);
  return Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, longest * LETTER_WIDTH + MARGIN));
};

function writeList(workbook: Workbook, name: string, table: Table): Sheet {
  const sheet = writeTable(workbook, name, table);
  sheet.getRange(1, 1, 1, table[0]?.length ?? 1).setFontWeight('bold');
  sheet.setFrozenRows(1);
  (table[0] ?? []).forEach((_header, column) => {
    sheet.setColumnWidth(column + 1, widthOf(table, column));
  });
  return sheet;
}

/** The guide's title, and a heading after each empty row, in bold. */
function writeGuide(workbook: Workbook, guide: Table): Sheet {
  const sheet = writeTable(workbook, SAMPLE_TABS.guide, guide);
  sheet.setColumnWidth(1, GUIDE_WIDTH);
  sheet.setHiddenGridlines(true);
  const isHeading = (row: number): boolean => row === 0 || guide[row - 1]?.[0] === '';
  sheet
    .getRange(1, 1, guide.length, 1)
    .setWrap(true)
    .setVerticalAlignment('top')
    .setFontWeights(guide.map((_row, index) => [isHeading(index) ? 'bold' : 'normal']));
  sheet.getRange(1, 1).setFontSize(14);
  return sheet;
}

/** Whether the spreadsheet already holds somebody's own lists. */
const holdsLists = (workbook: Workbook): boolean =>
  userSheets(workbook).some(
    (sheet) => tabKindOf(readTop(sheet, TOP_ROWS, workbook.clock)) !== undefined,
  );

/**
 * Adds the sample's guide, overlap and leads tabs under free names. The sample is judged at its own
 * day; that day becomes the as-of date only in a spreadsheet that holds no other list and has no
 * settings yet, since it would otherwise change how somebody's own rows are judged.
 */
export function insertSample(workbook: Workbook, name: SampleName = 'simpson'): SampleReport {
  return withDocumentLock(() => {
    const sample = sampleWorkbook(name);
    const isFresh = !holdsLists(workbook) && !ownTabs(workbook).has('settings');
    const guide = writeGuide(workbook, sample.guide);
    writeList(workbook, SAMPLE_TABS.overlap, sample.overlap);
    writeList(workbook, SAMPLE_TABS.leads, sample.leads);
    if (isFresh) completeSettingsTab(workbook, { ...DEFAULT_SETTINGS, asOf: sample.asOf });
    workbook.spreadsheet.setActiveSheet(guide);
    const day = formatDay(sample.asOf);
    const said = isFresh
      ? `The sample is in three new tabs. ${guide.getName()} says what to try.`
      : `The sample is in three new tabs; nothing else has changed. ${guide.getName()} says what ` +
        `to try. Its dates are made for ${day}: to see what it says, set the as-of date in EQL ` +
        'Settings to that day for the time being.';
    return { said };
  });
}
