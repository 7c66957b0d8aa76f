// Rows of EQL History for the tests, and a summary to make one of, from small lists.
import type { Day, Table } from '../../../src/core/cells/cell';
import { readDay } from '../../../src/core/cells/day';
import { buildSummaryModel, type SummaryModel } from '../../../src/core/conversion/summary';
import { type HistoryRow, withRate } from '../../../src/core/history/history-row';
import { type Terms, termsOf } from '../../../src/core/history/terms';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings/settings';
import { inputOf } from '../conversion/tabs';

export const dayOf = (text: string): Day => {
  const day = readDay(text);
  if (day === undefined) throw new RangeError(`${text} is no date.`);
  return day;
};

export const TABS = ['Overlaps', 'Leads'];

export const termsWith = (changes: Partial<Settings> = {}, tabs: readonly string[] = TABS): Terms =>
  termsOf({ ...DEFAULT_SETTINGS, ...changes }, tabs);

type Counts = readonly [converted: number | undefined, mature: number];

const countsOf = ([converted, mature]: Counts) =>
  withRate({ leads: mature + 5, mature, ...(converted === undefined ? {} : { converted }) });

export const rowOn = (
  day: string,
  eql: Counts,
  baseline: Counts,
  more: Partial<HistoryRow> = {},
): HistoryRow => ({
  day: dayOf(day),
  eql: countsOf(eql),
  baseline: countsOf(baseline),
  verdict: 'No clear difference',
  terms: termsWith(),
  ...more,
});

const LEADS = ['Company', 'Lead type', 'Qualified date', 'Converted date', 'Fit'];
const OVERLAP = ['Account', 'Partner', 'Overlap', 'Warmth', 'Fit', 'Motion', 'EQL since'];

const converts = (place: number, converted: number): string =>
  place < converted ? `2026-03-0${1 + (place % 9)}` : '';
const since = (place: number): string =>
  `2026-0${1 + (place % 2)}-${String(1 + (place % 28)).padStart(2, '0')}`;

/** Both lists: so many EQLs and MQLs, all mature by June 2026, and so many that converted. */
export const lists = (eql: readonly [number, number], mql: readonly [number, number]): Table[] => [
  [
    OVERLAP,
    ...Array.from({ length: eql[1] }, (_row, place) => [
      ...[`Eql ${place}`, 'Northwind', 'Customer', 'Hot', 'A', 'Co-sell'],
      since(place),
    ]),
  ],
  [
    LEADS,
    ...Array.from({ length: eql[1] }, (_row, place) => [
      ...[`Eql ${place}`, '', '', converts(place, eql[0]), 'A'],
    ]),
    ...Array.from({ length: mql[1] }, (_row, place) => [
      ...[`Mql ${place}`, 'MQL', since(place), converts(place, mql[0]), 'A'],
    ]),
  ],
];

export const modelOf = (
  eql: readonly [number, number],
  mql: readonly [number, number],
  settings: Partial<Settings> = {},
): SummaryModel => {
  const [overlap, leads] = lists(eql, mql);
  return buildSummaryModel(inputOf(overlap, leads, settings));
};
