// The EQL Settings tab: made, found, read and completed.

import type { Cell, Row, Table } from '../core/cells/cell';
import type { Language } from '../core/language/languages';
import { nameOf } from '../core/language/names';
import { say } from '../core/language/say';
import { chosenLanguage } from '../core/settings/language-choice';
import {
  DEFAULT_SETTINGS,
  labelKey,
  parseSettings,
  SETTING_HEADER,
  type SettingRow,
  type Settings,
  settingRows,
  shippedRows,
} from '../core/settings/settings';
import { cellName } from './a1';
import { growGrid, writeBlock } from './block';
import { brokenSince } from './broken-results';
import { type GoogleRange, type GoogleSheet, googleSheet, googleSpreadsheet } from './google';
import { ownTab, ownTabs } from './own-tabs';
import { rangeCells } from './range-cells';
import { readTab } from './read-tab';
import { Refusal } from './refusal';
import { settle } from './settle';
import { takeBack } from './take-back';
import { triedTwice } from './tried-twice';
import type { Sheet, Workbook } from './workbook';

/** The custom functions' last argument, and where the jobs read as well. */
const SETTINGS_NAME = 'EQL_SETTINGS';

const headers = (): Row => [
  nameOf(SETTING_HEADER),
  say('Value // of a setting'),
  say('What may stand here'),
  say('What it means'),
];
/** Name, value, what may stand there, what it means. */
const WIDTH = 4;
const LABEL_COLUMN = 0;
const VALUE_COLUMN = 1;
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
    .getRange(row + 1, 1, 1, WIDTH)
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
  growGrid(sheet, firstRow + rows.length, WIDTH);
  triedTwice(() => {
    for (const row of bold) boldRow(sheet, firstRow + row);
  });
  writeBlock(sheet, firstRow, 0, rows, workbook.clock);
}

function fillNewTab(workbook: Workbook, sheet: GoogleSheet, settings: Settings): void {
  const { rows, headings } = layoutOf(settingRows(settings));
  sheet.setFrozenRows(1);
  WIDTHS.forEach((width, column) => {
    sheet.setColumnWidth(column + 1, width);
  });
  triedTwice(() => {
    sheet.getRange(1, 1, sheet.getMaxRows(), WIDTH).setWrap(true).setVerticalAlignment('top');
  });
  writeRows(sheet, 0, [headers(), ...rows], [0, ...headings.map((row) => row + 1)], workbook);
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
  const present = new Set(table.map((row) => labelKey(row[LABEL_COLUMN] ?? '')));
  return shippedRows().filter(({ label }) => !present.has(labelKey(label)));
};

const namesOfOurs = (workbook: Workbook): GoogleAppsScript.Spreadsheet.NamedRange[] =>
  googleSpreadsheet(workbook)
    .getNamedRanges()
    .filter((named) => named.getName() === SETTINGS_NAME);

/** Null where there is none, or where its tab was deleted: the name may stay behind and stand for nothing. */
function namedRange(workbook: Workbook): GoogleRange | null {
  try {
    return googleSpreadsheet(workbook).getRangeByName(SETTINGS_NAME);
  } catch (error) {
    const [named] = namesOfOurs(workbook);
    if (!named) throw error;
    try {
      return named.getRange();
    } catch {
      return null;
    }
  }
}

/** Gives the settings their name, also where a name that stands for nothing is in the way. */
function setName(workbook: Workbook, range: GoogleRange): void {
  const spreadsheet = googleSpreadsheet(workbook);
  try {
    spreadsheet.setNamedRange(SETTINGS_NAME, range);
  } catch {
    for (const named of namesOfOurs(workbook)) named.remove();
    spreadsheet.setNamedRange(SETTINGS_NAME, range);
  }
}

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
  const missing = isEmpty ? shippedRows() : missingFrom(table);
  if (isEmpty) fillNewTab(workbook, sheet, settings);
  else if (missing.length > 0) addSettings(workbook, sheet, table.length, missing);
  const rows = sheet.getLastRow();
  const named = namedRange(workbook);
  if (named === null || named.getLastRow() < rows) {
    const range = sheet.getRange(1, 1, rows, NAMED_COLUMNS);
    setName(workbook, range);
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
 * The language that the settings name, if any: asked before anything else is, in two calls, and so by the
 * named range alone.
 */
export function languageSetting(workbook: Workbook): Language | undefined {
  const rows = namedRange(workbook)?.getValues() ?? [];
  return chosenLanguage(rows.map(([label, value]) => [String(label), String(value ?? '')]));
}

/** A setting's value and its cell, 0-based in the tab. */
interface SettingPlace {
  readonly label: string;
  readonly value: Cell;
  readonly row: number;
  readonly column: number;
}

const formulaIn = (place: SettingPlace, formula: string, tab: string): Refusal =>
  new Refusal(
    'formula-cell',
    formula === ''
      ? say(
          '“{setting}” stands in {cell}, where a formula of yours is. Nothing was saved. Change that formula in the sheet.',
          { setting: place.label, cell: `${tab}!${cellName(place.row, place.column)}` },
        )
      : say(
          '“{setting}” stands in {cell}, where a formula of yours in {formula} puts its result. Nothing was saved. Change that formula in the sheet.',
          { setting: place.label, cell: `${tab}!${cellName(place.row, place.column)}`, formula },
        ),
  );

/** Refuses where one of the cells holds a formula. */
function checkFormulas(range: GoogleRange, places: readonly SettingPlace[]): void {
  const formulas = range.getFormulas();
  const [top, left] = [range.getRow() - 1, range.getColumn() - 1];
  const taken = places.find(({ row, column }) => formulas[row - top]?.[column - left] !== '');
  if (taken) throw formulaIn(taken, '', range.getSheet().getName());
}

/**
 * Writes values beside the names of their settings; the tab is there and has them. Refuses, and writes
 * none of them, where a formula of the user's stands in one of the cells or fills it.
 */
export function writeSettingValues(workbook: Workbook, values: ReadonlyMap<string, Cell>): void {
  const range = settingsRange(workbook);
  if (!range || values.size === 0) return;
  const { clock } = workbook;
  const before = rangeCells(range, clock);
  const [top, left] = [range.getRow() - 1, range.getColumn() - 1];
  const wanted = new Map(
    Array.from(values).map(([label, value]) => [labelKey(label), { label, value }] as const),
  );
  const places = before.flatMap((row, index): SettingPlace[] => {
    const setting = wanted.get(labelKey(row[LABEL_COLUMN] ?? ''));
    return setting ? [{ ...setting, row: top + index, column: left + VALUE_COLUMN }] : [];
  });
  checkFormulas(range, places);
  const sheet = range.getSheet();
  for (const { row, column, value } of places) writeBlock(sheet, row, column, [[value]], clock);
  settle();
  const [broken] = brokenSince(before, rangeCells(range, clock));
  if (!broken) return;
  const formula = { row: top + broken.row, column: left + broken.column };
  const written = places.map(({ row, column }) => ({
    ...{ column, firstRow: row },
    before: [before[row - top]?.[VALUE_COLUMN] ?? ''],
  }));
  takeBack(sheet, written, [formula], clock);
  const [first] = places;
  if (first) throw formulaIn(first, cellName(formula.row, formula.column), sheet.getName());
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
  const rest =
    more > 0
      ? [say('{more} more {more|setting is|settings are} to be mended as well.', { more })]
      : [];
  throw new Refusal('settings-broken', [...named, ...rest, say('Nothing was written.')].join(' '));
}
