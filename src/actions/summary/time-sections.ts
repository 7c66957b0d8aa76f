// By quarter, and the time to convert, with the figures that their charts are drawn from.

import type { Cell } from '../../core/cells/cell';
import type { SummaryModel } from '../../core/conversion/summary';
import { leadTypePlural } from '../../core/figure-text';
import { say } from '../../core/language/say';
import { EQL, isSameLeadType } from '../../core/lead-types';
import {
  convertedColumn,
  count,
  leadsColumn,
  leadTypeColumn,
  matureColumn,
  pValueColumn,
  quarterColumn,
  rateColumns,
  share,
} from './columns';
import { matureCells, pValueCell, shown } from './figure-cells';
import type { Section } from './section';

/** The tables that two charts are drawn from stand at the end: leaders read the charts. */
const quarterHeading = (): string => say('Behind the chart: rate by quarter');
const curveHeading = (): string => say('Behind the chart: converted by day');

/** Leads alone: a number of EQLs would need its rate. */
const leftOutOfQuarters = ({ earlier, otherTypes }: SummaryModel['byQuarter']): string => {
  const { quarters, leads } = earlier;
  const parts = [
    ...(quarters === 0
      ? []
      : [
          say('{quarters} earlier {quarters|quarter|quarters} with {leads} {leads|lead|leads}', {
            quarters,
            leads,
          }),
        ]),
    ...(otherTypes === 0
      ? []
      : [say('{types} smaller lead {types|type|types}', { types: otherTypes })]),
  ];
  return parts.length === 0
    ? ''
    : say('Not shown: {parts}. “By lead type” counts all of them.', {
        parts: parts.reduce((one, other) => say('{one}, and {other}', { one, other })),
      });
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
    heading: say('By quarter of qualification'),
    about: say('Young quarters have few mature accounts; under 10 there is no rate.'),
    columns: [
      leadTypeColumn(),
      quarterColumn(),
      leadsColumn(),
      matureColumn(),
      convertedColumn(),
      ...rateColumns(),
    ],
    rows,
    empty: say('No lead has a date of qualification yet.'),
    notes: [byQuarter.trend, leftOutOfQuarters(byQuarter)].filter((note) => note !== ''),
    chart: {
      title: say('Conversion rate by quarter of qualification'),
      kind: 'columns',
      figures: quarterHeading(),
      columns: [0, 1, 2],
    },
  };
}

const unknownTimes = (times: SummaryModel['timeToConvert']): string[] => {
  const types = times.filter(({ withheld }) => withheld === 'unknown');
  if (types.length === 0) return [];
  const named = types.map(({ leadType }) => leadTypePlural(leadType)).join(', ');
  return [
    say('Not known for {leads}: too many of their conversions have no date, or no outcome.', {
      leads: named,
    }),
  ];
};

export function timeToConvertSection({ timeToConvert, curve }: SummaryModel): Section {
  const marks = timeToConvert[0]?.by.map(({ day }) => day) ?? [];
  return {
    heading: say('Time to convert'),
    about: say(
      'Everyone counts, also those that have not converted yet (Kaplan-Meier). Under 10 mature: counts alone.',
    ),
    columns: [
      leadTypeColumn(),
      leadsColumn(),
      count(say('Converted'), say('At any time, also after the window.')),
      ...marks.map((day) =>
        share(
          say('Day {day}', { day }),
          say('The share that has converted {days} days after qualifying.', { days: day }),
        ),
      ),
      count(say('Median'), say('Days until half have converted. Empty while fewer have.')),
      pValueColumn(),
    ],
    rows: timeToConvert.map((row) => [
      row.leadType,
      row.leads,
      shown(row.converted),
      ...row.by.map((mark) => shown(mark.share)),
      shown(row.medianDays),
      pValueCell(row.pValue),
    ]),
    empty: say('No lead has both dates yet.'),
    notes: unknownTimes(timeToConvert),
    chart: {
      title: say('Share converted by days since qualification'),
      kind: 'lines',
      figures: curveHeading(),
      columns: curve.lines.length > 1 ? [0, 1, 2] : [0, 1],
      axisTitle: say('Days since qualification'),
    },
  };
}

export function quarterFigures({ byQuarter, baseline }: SummaryModel): Section {
  const drawn = [EQL, baseline];
  return {
    heading: quarterHeading(),
    about: say('Empty under 10 mature.'),
    columns: [
      quarterColumn(),
      ...drawn.map((leadType) =>
        share(leadTypePlural(leadType), say('Of the mature ones, the share that converted.')),
      ),
    ],
    rows: byQuarter.rows.map(({ quarter, types }) => [
      quarter,
      ...drawn.map((leadType) =>
        shown(types.find((type) => isSameLeadType(type.leadType, leadType))?.rate),
      ),
    ]),
    empty: say('There is nothing to draw yet.'),
  };
}

export function curveFigures({ curve }: SummaryModel): Section {
  const { days, lines } = curve;
  return {
    heading: curveHeading(),
    about: say('Kaplan-Meier; empty where nobody was followed that long, and under 10 mature.'),
    columns: [
      count(say('Days'), say('Since the day of qualifying.')),
      ...lines.map(({ leadType }) =>
        share(leadTypePlural(leadType), say('The share that has converted by this day.')),
      ),
    ],
    rows: days.map((day, place) => [day, ...lines.map(({ shares }) => shown(shares[place]))]),
    empty: say('There is nothing to draw yet.'),
  };
}
