// By lead type: the table that the headline is read from, and its chart with the figures behind it.
import type { Cell } from '../../core/cells/cell';
import { LEAST_TO_JUDGE } from '../../core/conversion/comparing/gap-verdict';
import type { SummaryModel } from '../../core/conversion/summary';
import { countText, leadTypePlural } from '../../core/figure-text';
import { EQL, isSameLeadType } from '../../core/lead-types';
import {
  CONVERTED,
  DIFFERENCE,
  LEAD_TYPE,
  LEADS,
  LIFT,
  MATURE,
  percent,
  RATE,
  VERDICT,
} from './columns';
import { differenceCells, matureCells, shown } from './figure-cells';
import type { Section } from './section';

type Model = Pick<SummaryModel, 'byLeadType' | 'baseline' | 'alwaysValid'>;
type Row = Model['byLeadType'][number];

/** Those of the contract and a few more: the first page has to hold them. */
const MOST_ROWS = 8;

const FIGURES = 'Behind the chart: rate by lead type';

/** The lead types that are shown: the model lists EQL and those it is compared with first. */
const shownTypes = ({ byLeadType }: Model): readonly Row[] => byLeadType.slice(0, MOST_ROWS);

const restText = ({ byLeadType }: Model): string[] => {
  const rest = byLeadType.slice(MOST_ROWS);
  const leads = rest.reduce((sum, row) => sum + row.leads, 0);
  if (rest.length === 0) return [];
  const types = rest.length === 1 ? 'lead type' : 'lead types';
  return [`And ${countText(rest.length)} more ${types} with ${countText(leads)} leads.`];
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
    heading: 'By lead type',
    about: `Do EQLs convert better than ${against}? Gap and lift are against ${against}. SQLs are for reference: a seller has already spoken to them.`,
    columns: [LEAD_TYPE, LEADS, MATURE, CONVERTED, ...RATE, ...DIFFERENCE, LIFT, VERDICT],
    rows: rows.map((row) => [
      row.leadType,
      row.leads,
      ...matureCells(row),
      ...differenceCells(row),
      shown(row.lift),
      row.verdict ?? '',
    ]),
    empty: 'No leads are counted yet.',
    notes: [...restText(model), ...(model.alwaysValid ? [model.alwaysValid.sentence] : [])],
    chart: {
      title: 'Conversion rate by lead type, and the range in which the true rate could lie',
      kind: 'interval',
      figures: FIGURES,
      columns: [0, 1, 2, 3, ...rated.map((_row, place) => 4 + place)],
      ...(eql < 0 ? {} : { accent: eql }),
      whiskers: halves,
    },
  };
}

const unratedText = ({ mature }: Row): string =>
  mature < LEAST_TO_JUDGE ? 'too early' : 'no rate';

/** What the chart is drawn from: a whisker hangs on the middle of its interval, each a series. */
export function leadTypeFigures(model: Model): Section {
  const rows = shownTypes(model);
  const rated = ratedOf(rows);
  const ends = ({ rate, low, high }: Row): Cell[] => [rate, low, high].map(shown);
  const middles = (row: Row): Cell[] =>
    rated.map((each) => (each === row ? ((row.low ?? 0) + (row.high ?? 0)) / 2 : ''));
  return {
    heading: FIGURES,
    about: 'Each rate with its range; and the middle of the range, on which its whisker hangs.',
    columns: [
      LEAD_TYPE,
      ...RATE,
      ...rated.map(({ leadType }) =>
        percent(`Middle ${leadType}`, 'Halfway from the lower to the upper end of the range.'),
      ),
    ],
    rows: rows.map((row) =>
      rated.includes(row)
        ? [row.leadType, ...ends(row), ...middles(row)]
        : [`${row.leadType} (${unratedText(row)})`, '', '', '', ...rated.map(() => '')],
    ),
    empty: 'There is nothing to draw yet.',
  };
}
