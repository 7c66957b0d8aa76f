// The EQL Settings tab: made, found, read and completed.
import type { Cell, Row, Table } from '../core/cells/cell';
import { foldText, plainText } from '../core/cells/text';
import {
  DEFAULT_SETTINGS,
  parseSettings,
  SETTING_ROWS,
  type SettingRow,
  type Settings,
  settingRows,
} from '../core/settings/settings';
import { cellName } from './a1';
import { growGrid, writeBlock } from './block';
import { type GoogleRange, type GoogleSheet, googleSheet, googleSpreadsheet } from './google';
import { ownTab, ownTabs } from './own-tabs';
import { rangeCells } from './range-cells';
import { readTab } from './read-tab';
import { Refusal } from './refusal';
import { readFormulas } from './row-cells';
import type { Sheet, Workbook } from './workbook';

/** The custom functions' last argument, and where the jobs read as well. */
const SETTINGS_NAME = 'EQL_SETTINGS';

const HEADERS = ['Setting', 'Value', 'What may stand here', 'What it means'] as const;
const LABEL_COLUMN = 0;
/** The named range holds the names and the values; what may stand there is for people. */
const NAMED_COLUMNS = 2;
const WIDTHS = [190, 220, 320, 460] as const;
/** A refusal names this many broken settings; who mends them meets the others next. */
const PROBLEMS_NAMED = 3;

const bodyRow = ({ label, default: value, allowed, meaning }: SettingRow): Row => [
  label,
  value,
  `${allowed.slice(0, 1).toUpperCase()}${allowed.slice(1)}`,
  meaning,
];

/** The rows of some settings, each section below its heading. */
function layoutOf(settings: readonly SettingRow[]): { rows: Row[]; headings: number[] } {
  const rows: Row[] = [];
  const headings: number[] = [];
  let section = '';
  for (const setting of settings) {
    if (setting.section !== section) {
      section = setting.section;
      headings.push(rows.length);
      rows.push([section, '', '', '']);
    }
    rows.push(bodyRow(setting));
  }
  return { rows, headings };
}

const boldRow = (sheet: GoogleSheet, row: number): void => {
  sheet
    .getRange(row + 1, 1, 1, HEADERS.length)
    .setFontWeight('bold')
    .setBackground('#f1f3f4');
};

/**
 * Writes rows from a 0-based row on, the bold ones first: a run that is cut off leaves no row behind
 * that the next one would take for finished.
 */
function writeRows(
  sheet: GoogleSheet,
  firstRow: number,
  rows: readonly Row[],
  bold: readonly number[],
  workbook: Workbook,
): void {
  growGrid(sheet, firstRow + rows.length, HEADERS.length);
  for (const row of bold) boldRow(sheet, firstRow + row);
  writeBlock(sheet, firstRow, 0, rows, workbook.clock);
}

function fillNewTab(workbook: Workbook, sheet: GoogleSheet, settings: Settings): void {
  const { rows, headings } = layoutOf(settingRows(settings));
  sheet.setFrozenRows(1);
  WIDTHS.forEach((width, column) => {
    sheet.setColumnWidth(column + 1, width);
  });
  sheet
    .getRange(1, 1, sheet.getMaxRows(), HEADERS.length)
    .setWrap(true)
    .setVerticalAlignment('top');
  writeRows(sheet, 0, [HEADERS, ...rows], [0, ...headings.map((row) => row + 1)], workbook);
}

/** Adds settings below the last row. */
function addSettings(
  workbook: Workbook,
  sheet: GoogleSheet,
  firstRow: number,
  settings: readonly SettingRow[],
): void {
  const { rows, headings } = layoutOf(settings);
  writeRows(sheet, firstRow, rows, headings, workbook);
}

const missingFrom = (table: Table): SettingRow[] => {
  const present = new Set(table.map((row) => foldText(row[LABEL_COLUMN] ?? '')));
  return SETTING_ROWS.filter(({ label }) => !present.has(foldText(label)));
};

const namedRange = (workbook: Workbook): GoogleRange | null =>
  googleSpreadsheet(workbook).getRangeByName(SETTINGS_NAME);

/**
 * Makes the settings tab, or completes the one that is there: settings whose rows are gone come
 * back at its end with their defaults, and every value that stands there stays as it is. Answers
 * the tab and how many settings were added. `settings` are the values of a new tab.
 */
export function completeSettingsTab(
  workbook: Workbook,
  settings: Settings = DEFAULT_SETTINGS,
): { sheet: Sheet; added: number } {
  const { sheet: own, isNew } = ownTab(workbook, 'settings');
  const sheet = googleSheet(own);
  const table: Table = isNew ? [] : readTab(sheet, workbook.clock).table;
  const isEmpty = table.every((row) => row.every((cell) => cell === ''));
  const missing = isEmpty ? SETTING_ROWS : missingFrom(table);
  if (isEmpty) fillNewTab(workbook, sheet, settings);
  else if (missing.length > 0) addSettings(workbook, sheet, table.length, missing);
  const rows = sheet.getLastRow();
  const named = namedRange(workbook);
  if (named === null || named.getLastRow() < rows) {
    const range = sheet.getRange(1, 1, rows, NAMED_COLUMNS);
    googleSpreadsheet(workbook).setNamedRange(SETTINGS_NAME, range);
  }
  return { sheet, added: missing.length };
}

/** Where the settings stand: the named range, else our tab; null where there is neither. */
function settingsRange(workbook: Workbook): GoogleRange | null {
  const named = namedRange(workbook);
  if (named) return named;
  const own = ownTabs(workbook).get('settings');
  return own ? googleSheet(own).getDataRange() : null;
}

/** The cells that the settings are read from; undefined where there is no settings tab. */
export function readSettingsTable(workbook: Workbook): Table | undefined {
  const range = settingsRange(workbook);
  return range ? rangeCells(range, workbook.clock) : undefined;
}

/**
 * Writes values beside the names of their settings; the tab is there and has them. Refuses where a
 * formula of the user's stands in one of the cells, and writes none of them then.
 */
export function writeSettingValues(workbook: Workbook, values: ReadonlyMap<string, Cell>): void {
  const range = settingsRange(workbook);
  if (!range) return;
  const wanted = new Map(
    Array.from(values).map(([label, value]) => [foldText(label), value] as const),
  );
  const sheet = range.getSheet();
  const firstRow = range.getRow() - 1;
  const column = range.getColumn();
  const cells = rangeCells(range, workbook.clock).flatMap(([label = ''], index) => {
    const value = wanted.get(foldText(label));
    return value === undefined ? [] : [{ label, index, value }];
  });
  const formulas = readFormulas(sheet, {
    firstRow,
    rows: range.getNumRows(),
    firstColumn: column,
    columns: 1,
  });
  const taken = cells.find(({ index }) => (formulas[index]?.[0] ?? '') !== '');
  if (taken) {
    const at = `${sheet.getName()}!${cellName(firstRow + taken.index, column)}`;
    throw new Refusal(
      'formula-cell',
      `“${plainText(taken.label)}” (${at}) holds a formula of yours, so nothing was saved. Put a ` +
        'plain value in its place, or change the formula.',
    );
  }
  for (const { index, value } of cells) {
    writeBlock(sheet, firstRow + index, column, [[value]], workbook.clock);
  }
}

/**
 * The settings of this spreadsheet, or the shipped ones where it has no settings tab. Refuses where
 * a setting is broken, naming its cell and what may stand there.
 */
export function readSettings(workbook: Workbook): Settings {
  const range = settingsRange(workbook);
  if (!range) return DEFAULT_SETTINGS;
  const parsed = parseSettings(rangeCells(range, workbook.clock));
  if (parsed.ok) return parsed.settings;
  const tab = range.getSheet().getName();
  const firstRow = range.getRow() - 1;
  const firstColumn = range.getColumn() - 1;
  const named = parsed.problems
    .slice(0, PROBLEMS_NAMED)
    .map(
      ({ row, column, sentence }) =>
        `${tab}!${cellName(firstRow + row, firstColumn + column)}: ${sentence}`,
    );
  const more = parsed.problems.length - named.length;
  const rest = more > 0 ? [`${more} more settings are to be mended as well.`] : [];
  throw new Refusal('settings-broken', [...named, ...rest, 'Nothing was written.'].join(' '));
}
