// Questions about the spreadsheet: its tabs, its front, its names, its zone.
import { type Bench, cells, isNothing, type Probe, refusal } from './probe';

const NAME = 'EQL_PLATFORM_CHECK';
const SECOND_TAB = 'EQL platform check (second scratch)';
/** No tab is likely to have it; ids are random. */
const NOBODYS_ID = 987_654_321;

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Names one block after the other, and answers what is found under the name; it is gone afterwards. */
function named({ spreadsheet }: Bench, ...blocks: readonly Range[]): Range | null {
  try {
    for (const block of blocks) spreadsheet.setNamedRange(NAME, block);
    return spreadsheet.getRangeByName(NAME);
  } finally {
    spreadsheet.removeNamedRange(NAME);
  }
}

type Named = GoogleAppsScript.Spreadsheet.NamedRange;

/** The question's cell under a name, as the list of names has it; it is gone afterwards. */
function inList<Answer>(bench: Bench, ask: (named: Named | undefined) => Answer): Answer {
  const { spreadsheet } = bench;
  spreadsheet.setNamedRange(NAME, cells(bench));
  const find = (): Named | undefined =>
    spreadsheet.getNamedRanges().find((each) => each.getName() === NAME);
  try {
    return ask(find());
  } finally {
    find()?.remove();
  }
}

export const WORKBOOK_PROBES: readonly Probe[] = [
  {
    method: 'Spreadsheet.getNamedRanges()',
    reliesOn: 'All names of the spreadsheet, in a list.',
    ask: (bench) => inList(bench, (named) => typeof named),
  },
  {
    method: 'NamedRange.getName()',
    reliesOn: 'The name as it was given.',
    ask: (bench) => inList(bench, (named) => named?.getName()),
  },
  {
    method: 'NamedRange.getRange()',
    reliesOn: 'The cells that have the name.',
    ask: (bench) => inList(bench, (named) => (named?.getRange().getRow() ?? 0) - bench.row),
  },
  {
    method: 'NamedRange.remove()',
    reliesOn: 'Takes the name off, and no other.',
    ask: (bench) =>
      inList(bench, (named) => {
        named?.remove();
        return isNothing(bench.spreadsheet.getRangeByName(NAME));
      }),
  },
  {
    method: 'SpreadsheetApp.getActiveSpreadsheet()',
    reliesOn: 'The spreadsheet from whose menu the add-on was started.',
    ask: ({ spreadsheet }) => SpreadsheetApp.getActiveSpreadsheet().getId() === spreadsheet.getId(),
  },
  {
    method: 'SpreadsheetApp.flush()',
    reliesOn: 'Sends what was written and recalculates, so that the next read sees both.',
    ask(bench) {
      cells(bench, 1, 2).setValues([[21, `=A${bench.row}*2`]]);
      SpreadsheetApp.flush();
      return cells(bench, 1, 2).getValues();
    },
  },
  {
    method: 'Spreadsheet.getId()',
    reliesOn: 'A text that is the same whenever it is asked for.',
    ask({ spreadsheet }) {
      const id = spreadsheet.getId();
      return [typeof id, id.length > 0, id === spreadsheet.getId()];
    },
  },
  {
    method: 'Spreadsheet.getSpreadsheetTimeZone()',
    reliesOn: 'An IANA name, such as Europe/Berlin, by which the dates of cells are instants.',
    ask: ({ spreadsheet }) =>
      /^[A-Z][\w+-]*(\/[\w+-]+)*$/.test(spreadsheet.getSpreadsheetTimeZone()),
  },
  {
    method: 'Spreadsheet.getSpreadsheetLocale()',
    reliesOn: 'A language and mostly a country, such as en_US, by which typed dates are read.',
    ask: ({ spreadsheet }) => /^[a-z]{2,3}(_[A-Za-z]+)*$/.test(spreadsheet.getSpreadsheetLocale()),
  },
  {
    method: 'Sheet.getParent()',
    reliesOn: 'The spreadsheet that the tab is in.',
    ask: ({ spreadsheet, sheet }) => sheet.getParent().getId() === spreadsheet.getId(),
  },
  {
    method: 'Spreadsheet.getSheets()',
    reliesOn: 'All tabs from left to right.',
    ask({ spreadsheet, sheet }) {
      const tabs = spreadsheet.getSheets();
      const inOrder = tabs.every((tab, index) => tab.getIndex() === index + 1);
      return [inOrder, tabs[tabs.length - 1]?.getSheetId() === sheet.getSheetId()];
    },
  },
  {
    method: 'Spreadsheet.getNumSheets()',
    reliesOn: 'How many tabs there are, which is the place behind the last one.',
    ask: ({ spreadsheet }) => spreadsheet.getNumSheets() - spreadsheet.getSheets().length,
  },
  {
    method: 'Spreadsheet.getSheetById(id)',
    reliesOn: 'The tab with this id; null where it is gone.',
    ask({ spreadsheet, sheet }) {
      const found = spreadsheet.getSheetById(sheet.getSheetId());
      return [found?.getName() === sheet.getName(), spreadsheet.getSheetById(NOBODYS_ID)];
    },
  },
  {
    method: 'Spreadsheet.getActiveSheet()',
    reliesOn: 'The tab in front, also when the script has just changed it.',
    ask({ spreadsheet, sheet }) {
      spreadsheet.setActiveSheet(sheet);
      return spreadsheet.getActiveSheet().getSheetId() === sheet.getSheetId();
    },
  },
  {
    method: 'Spreadsheet.setActiveSheet(sheet)',
    reliesOn: 'Brings a tab to the front, and answers it.',
    ask: ({ spreadsheet, sheet }) =>
      spreadsheet.setActiveSheet(sheet).getSheetId() === sheet.getSheetId(),
  },
  {
    method: 'Spreadsheet.getCurrentCell()',
    reliesOn: 'The cell with the cursor in the tab in front.',
    ask({ spreadsheet, sheet, row }) {
      sheet.getRange(row, 3).activate();
      const cell = spreadsheet.getCurrentCell();
      const name = cell?.getSheet().getName();
      return [(cell?.getRow() ?? 0) - row, cell?.getColumn(), name === sheet.getName()];
    },
  },
  {
    method: 'Spreadsheet.insertSheet(sheetName, sheetIndex)',
    reliesOn: 'An empty tab at this place, counted from 0, in front; refuses a name that is taken.',
    ask({ spreadsheet, sheet }) {
      const place = spreadsheet.getNumSheets();
      const second = spreadsheet.insertSheet(SECOND_TAB, place);
      const isInFront = spreadsheet.getActiveSheet().getName() === SECOND_TAB;
      const found = [second.getIndex() - place, second.getLastRow(), isInFront];
      const again = refusal(() => spreadsheet.insertSheet(SECOND_TAB.toUpperCase(), place));
      spreadsheet.deleteSheet(second);
      spreadsheet.setActiveSheet(sheet);
      return [...found, again];
    },
  },
  {
    method: 'Spreadsheet.deleteSheet(sheet)',
    reliesOn: 'Takes the tab away with all that is on it; none of the others changes its id.',
    ask({ spreadsheet, sheet }) {
      const second = spreadsheet.insertSheet(SECOND_TAB, spreadsheet.getNumSheets());
      const id = second.getSheetId();
      spreadsheet.setActiveSheet(sheet);
      spreadsheet.deleteSheet(second);
      return [
        spreadsheet.getSheetById(id),
        spreadsheet.getActiveSheet().getName() === sheet.getName(),
      ];
    },
  },
  {
    method: 'Spreadsheet.setNamedRange(name, range)',
    reliesOn: 'Names a block; a name that is there moves to the new block without a word.',
    ask(bench) {
      const range = named(bench, cells(bench, 1, 1), cells(bench, 3, 2));
      return [range?.getNumRows(), range?.getNumColumns()];
    },
  },
  {
    method: 'Spreadsheet.getRangeByName(name)',
    reliesOn: 'The block of that name; null where there is no such name.',
    ask(bench) {
      const before: unknown = bench.spreadsheet.getRangeByName(NAME);
      const range = named(bench, cells(bench, 2, 2));
      return [before, range?.getA1Notation() === `A${bench.row}:B${bench.row + 1}`];
    },
  },
  {
    method: 'Spreadsheet.toast(msg, title, timeoutSeconds)',
    reliesOn: 'Shows a message at the lower right and goes on at once.',
    ask: ({ spreadsheet }) => isNothing(spreadsheet.toast('Half done.', 'EQL platform check', 3)),
  },
];
