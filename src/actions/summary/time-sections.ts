// By quarter, and the time to convert, with the figures that their charts are drawn from.
import type { Cell } from '../../core/cells/cell';
import type { SummaryModel } from '../../core/conversion/summary';
import { countText, leadTypePlural } from '../../core/figure-text';
import { EQL, isSameLeadType } from '../../core/lead-types';
import {
  CONVERTED,
  count,
  LEAD_TYPE,
  LEADS,
  MATURE,
  P_VALUE,
  QUARTER,
  RATE,
  share,
} from './columns';
import { matureCells, pValueCell, shown } from './figure-cells';
import type { Section } from './section';

/** The tables that two charts are drawn from stand at the end: leaders read the charts. */
const QUARTER_FIGURES = 'Behind the chart: rate by quarter';
const CURVE_FIGURES = 'Behind the chart: converted by day';

/** Leads alone: a number of EQLs would need its rate. */
const leftOutOfQuarters = ({ earlier, otherTypes }: SummaryModel['byQuarter']): string => {
  const parts = [
    ...(earlier.quarters === 0
      ? []
      : [
          `${countText(earlier.quarters)} earlier ${earlier.quarters === 1 ? 'quarter' : 'quarters'} with ${countText(earlier.leads)} ${earlier.leads === 1 ? 'lead' : 'leads'}`,
        ]),
    ...(otherTypes === 0
      ? []
      : [`${countText(otherTypes)} smaller lead ${otherTypes === 1 ? 'type' : 'types'}`]),
  ];
  return parts.length === 0
    ? ''
    : `Not shown: ${parts.join(', and ')}. “By lead type” counts all of them.`;
};

export function byQuarterSection({ byQuarter }: SummaryModel): Section {
  const leadTypes = (byQuarter.rows[0]?.types ?? []).map(({ leadType }) => leadType);
  const rows = leadTypes.flatMap((leadType) => {
    const figures = byQuarter.rows.flatMap(({ quarter, types }) =>
      types
        .filter((type) => type.leadType === leadType && type.leads > 0)
        .map((type): Cell[] => [quarter, type.leads, ...matureCells(type)]),
    );
    // Its name once: a long one takes three lines.
    return figures.map((cells, place): Cell[] => [place === 0 ? leadType : '', ...cells]);
  });
  return {
    heading: 'By quarter of qualification',
    about: 'Young quarters have few mature accounts; under 10 there is no rate.',
    columns: [LEAD_TYPE, QUARTER, LEADS, MATURE, CONVERTED, ...RATE],
    rows,
    empty: 'No lead has a date of qualification yet.',
    notes: [byQuarter.trend, leftOutOfQuarters(byQuarter)].filter((note) => note !== ''),
    chart: {
      title: 'Conversion rate by quarter of qualification',
      kind: 'columns',
      figures: QUARTER_FIGURES,
      columns: [0, 1, 2],
    },
  };
}

const unknownTimes = (times: SummaryModel['timeToConvert']): string[] => {
  const types = times.filter(({ withheld }) => withheld === 'unknown');
  if (types.length === 0) return [];
  const named = types.map(({ leadType }) => leadTypePlural(leadType)).join(', ');
  return [`Not known for ${named}: too many of their conversions have no date, or no outcome.`];
};

export function timeToConvertSection({ timeToConvert, curve }: SummaryModel): Section {
  const marks = timeToConvert[0]?.by.map(({ day }) => day) ?? [];
  return {
    heading: 'Time to convert',
    about:
      'Everyone counts, also those that have not converted yet (Kaplan-Meier). Under 10 mature: counts alone.',
    columns: [
      LEAD_TYPE,
      LEADS,
      count('Converted', 'At any time, also after the window.'),
      ...marks.map((day) =>
        share(`Day ${day}`, `The share that has converted ${day} days after qualifying.`),
      ),
      count('Median', 'Days until half have converted. Empty while fewer have.'),
      P_VALUE,
    ],
    rows: timeToConvert.map((row) => [
      row.leadType,
      row.leads,
      shown(row.converted),
      ...row.by.map((mark) => shown(mark.share)),
      shown(row.medianDays),
      pValueCell(row.pValue),
    ]),
    empty: 'No lead has both dates yet.',
    notes: unknownTimes(timeToConvert),
    chart: {
      title: 'Share converted by days since qualification',
      kind: 'lines',
      figures: CURVE_FIGURES,
      columns: curve.lines.length > 1 ? [0, 1, 2] : [0, 1],
      axisTitle: 'Days since qualification',
    },
  };
}

export function quarterFigures({ byQuarter, baseline }: SummaryModel): Section {
  const drawn = [EQL, baseline];
  return {
    heading: QUARTER_FIGURES,
    about: 'Empty under 10 mature.',
    columns: [
      QUARTER,
      ...drawn.map((leadType) =>
        share(leadTypePlural(leadType), 'Of the mature ones, the share that converted.'),
      ),
    ],
    rows: byQuarter.rows.map(({ quarter, types }) => [
      quarter,
      ...drawn.map((leadType) =>
        shown(types.find((type) => isSameLeadType(type.leadType, leadType))?.rate),
      ),
    ]),
    empty: 'There is nothing to draw yet.',
  };
}

export function curveFigures({ curve }: SummaryModel): Section {
  const { days, lines } = curve;
  return {
    heading: CURVE_FIGURES,
    about: 'Kaplan-Meier; empty where nobody was followed that long, and under 10 mature.',
    columns: [
      count('Days', 'Since the day of qualifying.'),
      ...lines.map(({ leadType }) =>
        share(leadTypePlural(leadType), 'The share that has converted by this day.'),
      ),
    ],
    rows: days.map((day, place) => [day, ...lines.map(({ shares }) => shown(shares[place]))]),
    empty: 'There is nothing to draw yet.',
  };
}
