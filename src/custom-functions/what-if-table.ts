// EQL_WHAT_IF: a table with its header row -> EQLs and their conversion at each warmth bar.
import type { Cell, Day, Table } from '../core/cells/cell';
import type { Field } from '../core/columns/fields';
import { readOverlapTable } from '../core/columns/overlap-table';
import { lookForHeader, recogniseTableAt } from '../core/columns/recognise';
import { conversionRate } from '../core/conversion/comparing/contrast';
import { countAccounts } from '../core/conversion/counting/accounts';
import { barsToTry, type WhatIfRow, whatIf } from '../core/conversion/tables/what-if';
import type { Settings } from '../core/settings/settings';
import { type Argument, singleCell, tablesOf } from './arguments';
import { dayArgument } from './day-argument';
import { type NumberRule, numberArgument } from './number-argument';
import { settingsArgument } from './settings-argument';

/** `EQLs` never stands without its rate: the figures belong together, row by row. */
const HEADERS = [
  'Warmth bar',
  'Rows',
  'EQLs',
  'Mature',
  'Converted',
  'Rate',
  'Low',
  'High',
  'Left out',
] as const;

const BAR: NumberRule = {
  allowed: 'above 0 and up to 1, such as 0.6 or 60%',
  holds: (value) => value > 0 && value <= 1,
};

/** Without these no row can be counted as an account, or become an EQL. */
const NEEDED: readonly { readonly name: string; readonly fields: readonly Field[] }[] = [
  { name: 'Account or Website', fields: ['account', 'domain', 'partnerRecordName'] },
  {
    name: 'Overlap',
    fields: ['overlap', 'customerOf', 'opportunityFor', 'prospectOf', 'openDeal'],
  },
  { name: 'Warmth', fields: ['warmth'] },
  { name: 'Fit', fields: ['fit'] },
  { name: 'Motion', fields: ['motion'] },
];

const sheetIn = (table: Table, settings: Settings) => {
  const headerRow = lookForHeader(table, 'overlap')?.row ?? 0;
  const recognition = recogniseTableAt(table, headerRow, 'overlap');
  const missing = NEEDED.filter(({ fields }) =>
    fields.every((field) => recognition.columns[field] === undefined),
  ).map(({ name }) => name);
  if (missing.length > 0) {
    throw new Error(
      `table: no column was found for ${missing.join(', ')}. Head the columns so, and select the ` +
        'overlap list with its header row.',
    );
  }
  return readOverlapTable(table, recognition, headerRow, settings.dateOrder);
};

/** The bars that are given, blanks passed over; all the usual ones where none is. */
function barsArgument(name: string, value: Argument, settings: Settings): readonly number[] {
  const [given = []] = tablesOf(value);
  const cells = given.reduce<Cell[]>((all, row) => all.concat(row), []);
  const bars = cells
    .filter((cell) => cell !== '')
    .map((cell) => numberArgument({ name, value: cell }, BAR));
  return bars.length > 0 ? bars : barsToTry(settings);
}

/** The day to judge at: the one given, else the settings'. A formula can't ask what day it is. */
function requiredDay(name: string, cell: Cell, settings: Settings): Day {
  const day = dayArgument(name, cell, settings) ?? settings.asOf;
  if (day !== undefined) return day;
  throw new Error(
    `${name} is blank, and the settings have no as-of date: give a date, such as 2026-06-30. ` +
      'Without it nobody can tell which EQLs are old enough to judge.',
  );
}

/** A figure that doesn't exist is an empty cell, never a 0. */
const shown = (figure: number | undefined): Cell => figure ?? '';

/** A formula answers with a rate however few there are, as EQL_RATE and EQL_COMPARE do. */
const cellsOf =
  (confidence: number) =>
  ({ bar, rows, eqls, mature, converted, leftOut }: WhatIfRow): Cell[] => {
    const { rate, low, high } =
      converted === undefined ? {} : conversionRate({ leads: mature, converted }, confidence);
    const figures = [converted, rate, low, high].map(shown);
    return [bar, rows, eqls, mature, ...figures, leftOut];
  };

/**
 * A header row and a row per warmth bar, in the order of `bars`: the rows and accounts that would be
 * EQLs, the mature ones among them, how many converted, at what rate, its interval, and how many
 * accounts would qualify and can't be judged. Who converted is read from the table's own columns.
 */
export function whatIfTable(
  table: Argument,
  bars: Argument,
  asOf: Argument,
  settings: Argument,
): Cell[][] {
  const read = settingsArgument(settings);
  const tried = barsArgument('bars', bars, read);
  singleCell({ name: 'as_of', value: asOf });
  // Together, since the dates of one sheet tell its time zone.
  const [rows = [], asOfTable = []] = tablesOf(table, asOf);
  const day = requiredDay('as_of', asOfTable[0]?.[0] ?? '', read);
  const input = { overlap: sheetIn(rows, read), settings: read, asOf: day };
  const result = whatIf(input, countAccounts(input), tried);
  return [[...HEADERS], ...result.rows.map(cellsOf(read.confidence))];
}
