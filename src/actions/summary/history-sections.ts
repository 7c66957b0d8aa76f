// What has changed since an earlier summary, with the figures that the history's chart is drawn from.

import type { Cell } from '../../core/cells/cell';
import { dayToDate } from '../../core/cells/day';
import type { SummaryModel } from '../../core/conversion/summary';
import { leadTypePlural } from '../../core/figure-text';
import { rowsBefore } from '../../core/history/earlier-looks';
import type { HistoryCounts, HistoryRow } from '../../core/history/history-row';
import { nothingEarlier, sinceLast } from '../../core/history/since-last';
import { type Trend, trendOf } from '../../core/history/trend';
import { verdictText } from '../../core/history/verdict-word';
import { say } from '../../core/language/say';
import { EQL } from '../../core/lead-types';
import { count, date, EMPTY, share, verdictColumn } from './columns';
import { shown } from './figure-cells';
import type { Section } from './section';

const trendHeading = (): string => say('Behind the chart: rate by day of summary');
/** Stands where there is no earlier day to say it of. */
const aboutHistory = (): string =>
  say('What has changed against the latest earlier day of EQL History.');
/** A line needs two points. */
const LEAST_DAYS = 2;

/** EQL History beside this summary. */
export interface SummaryHistory {
  readonly now: HistoryRow;
  /** The latest row of an earlier day. */
  readonly last: HistoryRow | undefined;
  readonly trend: Trend;
  /** Rows of the tab that were passed over. */
  readonly unreadable: number;
}

export function historyOf(
  now: HistoryRow,
  rows: readonly HistoryRow[],
  unreadable: number,
): SummaryHistory {
  const before = rowsBefore(rows, now.day);
  return { now, last: before[before.length - 1], trend: trendOf(rows, now), unreadable };
}

const hasTrend = ({ trend }: SummaryHistory): boolean => trend.rows.length >= LEAST_DAYS;

const groupCells = ({ mature, converted, rate }: HistoryCounts): Cell[] =>
  [mature, converted, rate].map(shown);

const dayCells = ({ day, eql, baseline, verdict }: HistoryRow): Cell[] => [
  dayToDate(day),
  ...groupCells(eql),
  ...groupCells(baseline),
  '',
  '',
  '',
  '',
  verdictText(verdict),
];

const notesOf = (history: SummaryHistory): string[] => {
  const { trend, unreadable } = history;
  return [
    ...(hasTrend(history) && trend.leftOut > 0
      ? [
          say('The chart leaves out {days} {days|day|days} under other settings.', {
            days: trend.leftOut,
          }),
        ]
      : []),
    ...(unreadable > 0
      ? [
          say(
            "{rows} {rows|row|rows} of EQL History can't be read: mend the date or the counts there.",
            { rows: unreadable },
          ),
        ]
      : []),
  ];
};

export function sinceLastSection({ baseline }: SummaryModel, history: SummaryHistory): Section {
  const { now, last } = history;
  const rates = say('Converted divided by mature. Empty under 10 mature ones.');
  return {
    heading: say('Since last time'),
    about: last ? sinceLast(now, last) : aboutHistory(),
    columns: [
      date(say('Day'), say('On which a summary was built.')),
      ...[EQL, baseline].flatMap((leadType) => [
        count(leadTypePlural(leadType), say('Mature ones: those that rates count.')),
        count(say('Converted'), say('Of the mature ones.')),
        share(say('Rate'), rates),
      ]),
      EMPTY,
      EMPTY,
      EMPTY,
      EMPTY,
      verdictColumn(),
    ],
    rows: last ? [last, now].map(dayCells) : [],
    empty: nothingEarlier(),
    notes: notesOf(history),
    ...(hasTrend(history)
      ? {
          chart: {
            title: say('Conversion rate by day of summary'),
            kind: 'lines',
            figures: trendHeading(),
            columns: [0, 1, 2],
          },
        }
      : {}),
  };
}

export function trendFigures({ baseline }: SummaryModel, history: SummaryHistory): Section {
  return {
    heading: trendHeading(),
    about: say('From EQL History; empty under 10 mature ones.'),
    columns: [
      date(say('Day'), say('On which a summary was built.')),
      ...[EQL, baseline].map((leadType) =>
        share(
          leadTypePlural(leadType),
          say('Of the mature ones, the share that had converted by then.'),
        ),
      ),
    ],
    rows: hasTrend(history)
      ? history.trend.rows.map(({ day, eql, baseline: others }) => [
          dayToDate(day),
          shown(eql.rate),
          shown(others.rate),
        ])
      : [],
    empty: say('A second day of EQL History draws it.'),
  };
}
