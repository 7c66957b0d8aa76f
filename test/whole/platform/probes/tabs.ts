// Questions about a tab: its grid, its places, its rows and columns. Asked first, of an empty tab.
import { type Probe, refusal } from './probe';

const OTHER_NAME = 'EQL platform check, scratch';

export const TAB_PROBES: readonly Probe[] = [
  {
    method: 'Sheet.getDataRange()',
    reliesOn: 'Reaches from A1 to the last cell that holds anything; A1 alone on an empty tab.',
    ask({ sheet, row }) {
      const empty = sheet.getDataRange().getA1Notation();
      sheet.getRange(row, 2).setValues([['x']]);
      const range = sheet.getDataRange();
      return [empty, range.getRow(), range.getLastRow() - row, range.getNumColumns()];
    },
  },
  {
    method: 'Sheet.getLastRow()',
    reliesOn:
      'Counts cells that hold something, a formula that gives "" included; a colour is nothing.',
    ask({ sheet, row }) {
      sheet.getRange(row, 1, 2, 1).setValues([['x'], ['=""']]);
      sheet.getRange(row + 2, 1).setBackground('#ffff00');
      return sheet.getLastRow() - row;
    },
  },
  {
    method: 'Sheet.getLastColumn()',
    reliesOn: 'The last column that holds something, in any row; a colour is nothing.',
    ask({ sheet, row }) {
      sheet.getRange(row, 4).setValues([['x']]);
      sheet.getRange(row, 6).setBackground('#ffff00');
      return sheet.getLastColumn();
    },
  },
  {
    method: 'Sheet.getType()',
    reliesOn: 'Tells a tab of cells from a chart’s own and from a connected data source.',
    ask: ({ sheet }) => String(sheet.getType()),
  },
  {
    method: 'Sheet.getMaxRows()',
    reliesOn: 'The height of the grid, filled or not; 1,000 for a new tab.',
    ask: ({ sheet }) => sheet.getMaxRows(),
  },
  {
    method: 'Sheet.getMaxColumns()',
    reliesOn: 'The width of the grid, filled or not; 26 for a new tab.',
    ask: ({ sheet }) => sheet.getMaxColumns(),
  },
  {
    method: 'Sheet.getName()',
    reliesOn: 'The name as the user sees it on the tab.',
    ask({ sheet }) {
      const name = sheet.getName();
      sheet.setName(OTHER_NAME);
      const renamed = sheet.getName();
      sheet.setName(name);
      return renamed;
    },
  },
  {
    method: 'Sheet.getSheetId()',
    reliesOn:
      'A whole number that stays with the tab when it is renamed, and belongs to no other tab.',
    ask({ sheet, spreadsheet }) {
      const id = sheet.getSheetId();
      const others = spreadsheet.getSheets().filter((each) => each.getSheetId() === id);
      return [typeof id, id === Math.floor(id), others.length];
    },
  },
  {
    method: 'Sheet.getIndex()',
    reliesOn: 'The place of the tab from the left, counted from 1.',
    ask: ({ sheet, spreadsheet }) => sheet.getIndex() - spreadsheet.getNumSheets(),
  },
  {
    method: 'Sheet.getRangeList(a1Notations)',
    reliesOn: 'Several blocks in one list, in the order in which they are named.',
    ask: ({ sheet, row }) =>
      sheet
        .getRangeList([`B${row}:B${row + 1}`, `D${row}:D${row}`])
        .getRanges()
        .map((range) => [range.getRow() - row, range.getColumn(), range.getNumRows()]),
  },
  {
    method: 'Sheet.getRange(row, column)',
    reliesOn: 'One cell, both counted from 1; refuses row 0, and what lies outside the grid.',
    ask: ({ sheet, row }) => [
      sheet.getRange(row, 3).getA1Notation() === `C${row}`,
      refusal(() => sheet.getRange(0, 1)),
      refusal(() => sheet.getRange(sheet.getMaxRows() + 1, 1).setValues([['x']])),
    ],
  },
  {
    method: 'Sheet.getRange(row, column, numRows, numColumns)',
    reliesOn:
      'A block; refuses no rows, and a block that reaches outside the grid, which never grows.',
    ask: ({ sheet, row }) => [
      sheet.getRange(row, 2, 2, 3).getA1Notation() === `B${row}:D${row + 1}`,
      refusal(() => sheet.getRange(row, 1, 0, 1)),
      refusal(() => sheet.getRange(sheet.getMaxRows(), 1, 2, 1).setValues([['x'], ['y']])),
    ],
  },
  {
    method: 'Sheet.getRange(a1Notation)',
    reliesOn: 'Two row numbers name a whole row, as wide as the grid.',
    ask({ sheet, row }) {
      const range = sheet.getRange(`${row}:${row}`);
      return [range.getRow() - row, range.getNumRows(), range.getValues()[0]?.length];
    },
  },
  {
    method: 'Sheet.insertColumnsAfter(afterPosition, howMany)',
    reliesOn: 'Adds columns behind the last one too, and moves no cell before them.',
    ask({ sheet, row }) {
      sheet.getRange(row, 1).setValues([['x']]);
      const before = sheet.getMaxColumns();
      sheet.insertColumnsAfter(before, 2);
      return [sheet.getMaxColumns() - before, sheet.getRange(row, 1).getValues()];
    },
  },
  {
    method: 'Sheet.insertRowsAfter(afterPosition, howMany)',
    reliesOn: 'Adds rows behind the last one too, and moves what stands below the place down.',
    ask({ sheet, row }) {
      const before = sheet.getMaxRows();
      sheet.insertRowsAfter(before, 3);
      sheet.getRange(row, 1, 2, 1).setValues([['above'], ['below']]);
      sheet.insertRowsAfter(row, 1);
      return [sheet.getMaxRows() - before, sheet.getRange(row, 1, 3, 1).getValues()];
    },
  },
  {
    method: 'Sheet.insertRowsBefore(beforePosition, howMany)',
    reliesOn: 'Adds rows above a row, which moves down with all that stands below it.',
    ask({ sheet, row }) {
      sheet.getRange(row, 1).setValues([['x']]);
      sheet.insertRowsBefore(row, 2);
      return sheet.getRange(row, 1, 3, 1).getValues();
    },
  },
  {
    method: 'Sheet.setColumnWidth(columnPosition, width)',
    reliesOn: 'Pixels, of one column counted from 1.',
    ask({ sheet }) {
      sheet.setColumnWidth(8, 190);
      return sheet.getColumnWidth(8);
    },
  },
  {
    method: 'Sheet.setColumnWidths(startColumn, numColumns, width)',
    reliesOn: 'Pixels, the same for columns side by side.',
    ask({ sheet }) {
      sheet.setColumnWidths(9, 2, 130);
      return [sheet.getColumnWidth(9), sheet.getColumnWidth(10)];
    },
  },
  {
    method: 'Sheet.setRowHeight(rowPosition, height)',
    reliesOn: 'Pixels, of one row counted from 1.',
    ask({ sheet, row }) {
      sheet.setRowHeight(row, 44);
      return sheet.getRowHeight(row);
    },
  },
  {
    method: 'Sheet.setFrozenRows(rows)',
    reliesOn: 'So many rows at the top stay in sight; 0 undoes it.',
    ask({ sheet }) {
      sheet.setFrozenRows(1);
      const frozen = sheet.getFrozenRows();
      sheet.setFrozenRows(0);
      return [frozen, sheet.getFrozenRows()];
    },
  },
  {
    method: 'Sheet.setHiddenGridlines(hideGridlines)',
    reliesOn: 'True hides the lines of this tab alone.',
    ask({ sheet }) {
      sheet.setHiddenGridlines(true);
      return sheet.hasHiddenGridlines();
    },
  },
];
