// The columns of EQL History, each with what it means, and a summary as their cells.

import type { Cell } from '../cells/cell';
import { dayToDate } from '../cells/day';
import { once } from '../cells/once';
import type { LeadTypeRow } from '../conversion/lead-type-rows';
import type { SummaryModel } from '../conversion/summary';
import { inPoints } from '../figure-text';
import { EQL } from '../lead-types';
import { type HistoryRow, rowOf } from './history-row';
import { changeText, termChanges } from './term-changes';
import { termColumns } from './terms';

export interface HistoryColumn {
  readonly header: string;
  readonly format: 'date' | 'count' | 'percent' | 'points' | 'text';
  /** What pointing at the header explains. */
  readonly note: string;
}

const headersOf = (group: 'EQL' | 'Baseline') => {
  const leads = group === EQL ? 'EQLs' : 'Baseline leads';
  return {
    leads,
    mature: `${group} mature`,
    converted: `${group} converted`,
    rate: `${group} rate`,
    low: `${group} rate from`,
    high: `${group} rate to`,
  };
};

export const eqlHeaders = once(() => headersOf('EQL'));
export const baselineHeaders = once(() => headersOf('Baseline'));
export const DATE = 'Date';
export const VERDICT = 'Verdict';
export const HEADLINE = 'Headline';
export const ALWAYS_VALID = ['Always valid from', 'Always valid to'] as const;
const GAP = ['Gap', 'Gap from', 'Gap to'] as const;
const CHANGED = 'Changed since the row before';
const IMPORTED = 'Imported since the row before';

const groupColumns = (headers: ReturnType<typeof eqlHeaders>, who: string): HistoryColumn[] => [
  { header: headers.leads, format: 'count', note: `All ${who}, mature and too young together.` },
  { header: headers.mature, format: 'count', note: `Those of the ${who} that rates count.` },
  { header: headers.converted, format: 'count', note: `Mature ${who} that converted.` },
  {
    header: headers.rate,
    format: 'percent',
    note: 'Converted divided by mature. Empty under 10 mature ones, which are too few for a rate.',
  },
  { header: headers.low, format: 'percent', note: 'The lower end of the rate’s interval.' },
  { header: headers.high, format: 'percent', note: 'The upper end of the rate’s interval.' },
];

const gapColumn = (header: string, note: string): HistoryColumn => ({
  header,
  format: 'points',
  note,
});

const textColumn = (header: string, note: string): HistoryColumn => ({
  header,
  format: 'text',
  note,
});

const WHOLE_TAB =
  'One row for each day on which a summary was built, as its first summary of that day said it. ' +
  'Later ones of the same day, and those judged as of another day, change nothing here, and no row ' +
  'is ever rewritten. Sort it and write beside and below it as you like.';

/** In the order in which a new tab has them; in an older one they are found by their headers. */
export const historyColumns = once((): readonly HistoryColumn[] => [
  { header: DATE, format: 'date', note: WHOLE_TAB },
  ...groupColumns(eqlHeaders(), 'EQLs'),
  ...groupColumns(baselineHeaders(), 'leads of the baseline'),
  gapColumn(GAP[0], 'EQL rate minus baseline rate, in points.'),
  gapColumn(GAP[1], 'The lower end of the gap’s interval, for one look.'),
  gapColumn(GAP[2], 'The upper end of the gap’s interval, for one look.'),
  gapColumn(ALWAYS_VALID[0], 'The lower end of the interval that holds however often one looks.'),
  gapColumn(ALWAYS_VALID[1], 'The upper end of the interval that holds however often one looks.'),
  textColumn(VERDICT, 'What the figures allowed to say on that day.'),
  textColumn(HEADLINE, 'The sentence at the top of the summary.'),
  ...termColumns().map((header) => textColumn(header, 'In force when the summary was built.')),
  textColumn(CHANGED, 'Settings and tabs that were others in the row of the day before.'),
  textColumn(IMPORTED, 'What each import changed on its day; rows are counted as they stood then.'),
]);

type Figures = Pick<LeadTypeRow, 'low' | 'high'> | undefined;

const groupCells = (
  headers: ReturnType<typeof eqlHeaders>,
  { leads, mature, converted, rate }: HistoryRow['eql'],
  figures: Figures,
): [string, Cell | undefined][] => {
  const { low, high } = rate === undefined ? {} : (figures ?? {});
  return [
    [headers.leads, leads],
    [headers.mature, mature],
    [headers.converted, converted],
    [headers.rate, rate],
    [headers.low, low],
    [headers.high, high],
  ];
};

const pointsCell = (difference: number | undefined): Cell | undefined =>
  difference === undefined ? undefined : inPoints(difference);

/**
 * A summary's cells by their headers, beside what it is compared with: the row of the day before,
 * and what was imported since.
 * What there is no figure for is blank, never 0; a gap stands where both rates do.
 */
export function historyCells(
  row: HistoryRow,
  model: SummaryModel,
  last: HistoryRow | undefined,
  imported = '',
): ReadonlyMap<string, Cell> {
  const [eql, baseline] = [rowOf(model, EQL), rowOf(model, model.baseline)];
  const hasGap = row.eql.rate !== undefined && row.baseline.rate !== undefined;
  const { difference, differenceLow, differenceHigh } = (hasGap ? eql : undefined) ?? {};
  const changes = last ? termChanges(row.terms, last.terms) : [];
  const cells: (readonly [string, Cell | undefined])[] = [
    [DATE, dayToDate(row.day)],
    ...groupCells(eqlHeaders(), row.eql, eql),
    ...groupCells(baselineHeaders(), row.baseline, baseline),
    [GAP[0], pointsCell(difference)],
    [GAP[1], pointsCell(differenceLow)],
    [GAP[2], pointsCell(differenceHigh)],
    [ALWAYS_VALID[0], pointsCell(row.alwaysValid?.low)],
    [ALWAYS_VALID[1], pointsCell(row.alwaysValid?.high)],
    [VERDICT, row.verdict],
    [HEADLINE, model.headline],
    ...row.terms,
    [CHANGED, changes.map(changeText).join('; ')],
    [IMPORTED, imported],
  ];
  return new Map(cells.map(([header, cell]) => [header, cell ?? ''] as const));
}
