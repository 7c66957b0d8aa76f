// Insert sample workbook: three new tabs, and nothing that is already there changed.

import type { Table } from '../core/cells/cell';
import { ROWS_LOOKED_AT } from '../core/columns/column-judge';
import { formatDay } from '../core/day-text';
import { say } from '../core/language/say';
import { SAMPLE_TABS, type SampleName, sampleWorkbook } from '../core/sample/sample-workbook';
import { DEFAULT_SETTINGS } from '../core/settings/settings';
import { growGrid, writeBlock } from '../sheets/block';
import { showTab } from '../sheets/cursor';
import { withDocumentLock } from '../sheets/document-lock';
import { dressList, dressText } from '../sheets/new-tab';
import { addTab, ownTabs } from '../sheets/own-tabs';
import { readTop } from '../sheets/read-tab';
import { tabKindOf } from '../sheets/recognise-tab';
import { completeSettingsTab } from '../sheets/settings-tab';
import { hasCells } from '../sheets/tabs-with-cells';
import { userSheets } from '../sheets/user-tabs';
import type { Sheet, Workbook } from '../sheets/workbook';

export interface SampleReport {
  readonly said: string;
}

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

function writeList(workbook: Workbook, name: string, table: Table): void {
  const sheet = writeTable(workbook, name, table);
  const widths = (table[0] ?? []).map((_header, column) => widthOf(table, column));
  dressList(sheet, widths);
}

/** The guide's title, and a heading after each empty row. */
function writeGuide(workbook: Workbook, guide: Table): Sheet {
  const sheet = writeTable(workbook, SAMPLE_TABS.guide, guide);
  dressText(
    sheet,
    guide.map((_row, index) => index === 0 || guide[index - 1]?.[0] === ''),
  );
  return sheet;
}

/** Whether the spreadsheet already holds somebody's own lists. */
const holdsLists = (workbook: Workbook): boolean =>
  userSheets(workbook).some(
    (sheet) =>
      hasCells(sheet) && tabKindOf(readTop(sheet, ROWS_LOOKED_AT, workbook.clock)) !== undefined,
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
    showTab(workbook, guide);
    const day = formatDay(sample.asOf);
    const tab = guide.getName();
    const said = isFresh
      ? say('The sample is in three new tabs. {tab} says what to try.', { tab })
      : say(
          'The sample is in three new tabs; nothing else has changed. {tab} says what to try. Its dates are made for {day}: to see what it says, set the as-of date in EQL Settings to that day for the time being.',
          { tab, day },
        );
    return { said };
  });
}
