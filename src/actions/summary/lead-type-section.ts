// By lead type: the table that the headline is read from, and its chart with the figures behind it.

import type { Cell } from '../../core/cells/cell';
import { LEAST_TO_JUDGE } from '../../core/conversion/comparing/gap-verdict';
import type { SummaryModel } from '../../core/conversion/summary';
import { leadTypePlural } from '../../core/figure-text';
import { verdictText } from '../../core/history/verdict-word';
import { say } from '../../core/language/say';
import { EQL, isSameLeadType } from '../../core/lead-types';
import {
  convertedColumn,
  gapColumns,
  leadsColumn,
  leadTypeColumn,
  liftColumn,
  matureColumn,
  percent,
  rateColumns,
  verdictColumn,
} from './columns';
import { differenceCells, matureCells, shown } from './figure-cells';
import type { Section } from './section';

type Model = Pick<SummaryModel, 'byLeadType' | 'baseline' | 'alwaysValid'>;
type Row = Model['byLeadType'][number];

/** Those of the contract and a few more: the first page has to hold them. */
const MOST_ROWS = 8;

const figuresHeading = (): string => say('Behind the chart: rate by lead type');

/** The lead types that are shown: the model lists EQL and those it is compared with first. */
const shownTypes = ({ byLeadType }: Model): readonly Row[] => byLeadType.slice(0, MOST_ROWS);

const restText = ({ byLeadType }: Model): string[] => {
  const rest = byLeadType.slice(MOST_ROWS);
  const leads = rest.reduce((sum, row) => sum + row.leads, 0);
  if (rest.length === 0) return [];
  return [
    say('And {types} more lead {types|type|types} with {leads} leads.', {
      types: rest.length,
      leads,
    }),
  ];
};

const ratedOf = (rows: readonly Row[]): readonly Row[] =>
  rows.filter(({ rate }) => rate !== undefined);

export function byLeadTypeSection(model: Model): Section {
  const against = leadTypePlural(model.baseline);
  const rows = shownTypes(model);
  const rated = ratedOf(rows);
  const eql = rows.findIndex(({ leadType }) => isSameLeadType(leadType, EQL));
  const halves = rated.map(({ low = 0, high = 0 }) => (high - low) / 2);
  return {
    heading: say('By lead type'),
    about: say(
      'Do EQLs convert better than {others}? Gap and lift are against {others}. SQLs are for reference: a seller has already spoken to them.',
      { others: against },
    ),
    columns: [
      leadTypeColumn(),
      leadsColumn(),
      matureColumn(),
      convertedColumn(),
      ...rateColumns(),
      ...gapColumns(),
      liftColumn(),
      verdictColumn(),
    ],
    rows: rows.map((row) => [
      row.leadType,
      row.leads,
      ...matureCells(row),
      ...differenceCells(row),
      shown(row.lift),
      verdictText(row.verdict ?? ''),
    ]),
    empty: say('No leads are counted yet.'),
    notes: [...restText(model), ...(model.alwaysValid ? [model.alwaysValid.sentence] : [])],
    chart: {
      title: say('Conversion rate by lead type, and the range in which the true rate could lie'),
      kind: 'interval',
      figures: figuresHeading(),
      columns: [0, 1, 2, 3, ...rated.map((_row, place) => 4 + place)],
      ...(eql < 0 ? {} : { accent: eql }),
      whiskers: halves,
    },
  };
}

const unratedText = ({ mature }: Row): string =>
  mature < LEAST_TO_JUDGE ? say('too early') : say('no rate');

/** What the chart is drawn from: a whisker hangs on the middle of its interval, each a series. */
export function leadTypeFigures(model: Model): Section {
  const rows = shownTypes(model);
  const rated = ratedOf(rows);
  const ends = ({ rate, low, high }: Row): Cell[] => [rate, low, high].map(shown);
  const middles = (row: Row): Cell[] =>
    rated.map((each) => (each === row ? ((row.low ?? 0) + (row.high ?? 0)) / 2 : ''));
  return {
    heading: figuresHeading(),
    about: say(
      'Each rate with its range; and the middle of the range, on which its whisker hangs.',
    ),
    columns: [
      leadTypeColumn(),
      ...rateColumns(),
      ...rated.map(({ leadType }) =>
        percent(
          say('Middle {type}', { type: leadType }),
          say('Halfway from the lower to the upper end of the range.'),
        ),
      ),
    ],
    rows: rows.map((row) =>
      rated.includes(row)
        ? [row.leadType, ...ends(row), ...middles(row)]
        : [`${row.leadType} (${unratedText(row)})`, '', '', '', ...rated.map(() => '')],
    ),
    empty: say('There is nothing to draw yet.'),
  };
}
