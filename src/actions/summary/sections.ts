// The summary's tables from its model, top to bottom; counts nothing and knows no Range.
import type { Cell } from '../../core/cell';
import type { Contrast } from '../../core/conversion/contrast';
import type { MatureRate } from '../../core/conversion/rate';
import type { SummaryModel } from '../../core/conversion/summary';
import {
  CONVERTED,
  count,
  DIFFERENCE,
  LIFT,
  LIFT_INTERVAL,
  MATURE,
  P_VALUE,
  RATE,
  share,
  text,
  VERDICT,
} from './columns';
import type { Section } from './section';

/** A figure that doesn't exist is an empty cell, never a 0. */
const shown = (figure: number | undefined): Cell => figure ?? '';

const rateCells = ({ rate, low, high }: Omit<MatureRate, 'mature' | 'converted'>): Cell[] =>
  [rate, low, high].map(shown);

const matureCells = (row: MatureRate): Cell[] => [row.mature, row.converted, ...rateCells(row)];

const differenceCells = (gap: Contrast): Cell[] =>
  [gap.difference, gap.differenceLow, gap.differenceHigh].map(shown);

function byLeadType({ byLeadType: rows, baseline }: SummaryModel): Section {
  return {
    heading: 'By lead type',
    about: `Do EQLs convert better than ${baseline}? SQLs are for reference: a seller has already spoken to them.`,
    columns: [
      text('Lead type'),
      count('Leads', 'Accounts, each once, mature and too young together.'),
      MATURE,
      CONVERTED,
      ...RATE,
      ...DIFFERENCE,
      LIFT,
      VERDICT,
    ],
    rows: rows.map((row) => [
      row.leadType,
      row.leads,
      ...matureCells(row),
      ...differenceCells(row),
      shown(row.lift),
      row.verdict ?? '',
    ]),
    empty: 'No leads are counted yet.',
    chart: { title: 'Conversion rate by lead type, with its interval', firstColumn: 4, columns: 3 },
  };
}

function likeForLikeSection({ likeForLike, stratum, baseline }: SummaryModel): Section {
  const rows = (likeForLike?.rows ?? []).map((row): Cell[] => [
    row.stratum === '' ? `No ${stratum}` : row.stratum,
    row.leads,
    shown(row.rate),
    row.baselineLeads,
    shown(row.baselineRate),
    ...differenceCells(row),
    ...[row.lift, row.liftLow, row.liftHigh, row.pValue].map(shown),
  ]);
  const pooled = likeForLike?.pooled;
  const all: Cell[] = pooled
    ? [
        'Like for like',
        pooled.leads,
        '',
        pooled.baselineLeads,
        '',
        ...differenceCells(pooled),
        ...[pooled.lift, pooled.liftLow, pooled.liftHigh, pooled.pValue].map(shown),
      ]
    : [];
  return {
    heading: `Like for like, by ${stratum}`,
    about: `EQLs against ${baseline} among accounts of the same ${stratum}: is the gap more than fit? Mature accounts only.`,
    columns: [
      text(stratum.charAt(0).toUpperCase() + stratum.slice(1)),
      count('EQLs', 'Mature EQLs.'),
      share('EQL rate', 'Of the mature EQLs, the share that converted.'),
      count(baseline, 'Mature leads of the baseline.'),
      share(`${baseline} rate`, 'Of the mature baseline, the share that converted.'),
      ...DIFFERENCE,
      LIFT,
      ...LIFT_INTERVAL,
      P_VALUE,
    ],
    rows: all.length > 0 ? [...rows, all] : rows,
    empty: 'There is nothing to compare like for like yet.',
  };
}

const CLEARS: Readonly<Record<SummaryModel['dropOff'][number]['component'], string>> = {
  overlap: 'Overlap',
  warmth: '+ warmth',
  fit: '+ fit',
  motion: '+ motion: EQL today',
};

function dropOffSection({ dropOff }: SummaryModel): Section {
  return {
    heading: 'Drop-off',
    about: 'Of the rows with overlap, how many clear each component, and how those convert.',
    columns: [
      text('Step'),
      count('Clear this', 'Rows that clear this component, whatever the others say.'),
      count('Clear all so far', 'Rows that clear this component and all above it.'),
      share('Share', 'Of all rows with overlap.'),
      MATURE,
      CONVERTED,
      ...RATE,
    ],
    rows: dropOff.map((step) => [
      CLEARS[step.component],
      step.clear,
      step.rows,
      shown(step.share),
      ...matureCells(step),
    ]),
    empty: 'No row has overlap yet.',
  };
}

function byPartnerSection({ byPartner }: SummaryModel): Section {
  return {
    heading: 'By partner',
    about: 'The surest first: by the lower end of the rate’s interval, not by the rate.',
    columns: [
      text('Partner'),
      count('Rows with overlap'),
      count('EQLs', 'Mature and too young together.'),
      MATURE,
      CONVERTED,
      ...RATE,
      count('Not yet told', 'EQLs whose outcome the partner has not been told.'),
      VERDICT,
    ],
    rows: byPartner.map((row) => [
      row.partner,
      row.overlapRows,
      row.eqls,
      ...matureCells(row),
      row.untold,
      row.verdict ?? '',
    ]),
    empty: 'No partner has overlap yet.',
  };
}

function byQuarterSection({ byQuarter }: SummaryModel): Section {
  const rows = byQuarter.flatMap(({ quarter, types }) =>
    types
      .filter(({ leads }) => leads > 0)
      .map((type) => [quarter, type.leadType, type.leads, ...matureCells(type)]),
  );
  return {
    heading: 'By quarter of qualification',
    about: 'Young quarters have few mature accounts, so their rates swing.',
    columns: [text('Quarter'), text('Lead type'), count('Leads'), MATURE, CONVERTED, ...RATE],
    rows,
    empty: 'No lead has a date of qualification yet.',
  };
}

function timeToConvertSection({ timeToConvert }: SummaryModel): Section {
  const marks = timeToConvert[0]?.by.map(({ day }) => day) ?? [];
  return {
    heading: 'Time to convert',
    about: 'Everyone counts, also those that have not converted yet (Kaplan-Meier).',
    columns: [
      text('Lead type'),
      count('Leads'),
      count('Converted', 'At any time, also after the window.'),
      ...marks.map((day) =>
        share(`By day ${day}`, `The share that has converted ${day} days after qualifying.`),
      ),
      count('Median days', 'Days until half have converted. Empty while fewer have.'),
      P_VALUE,
    ],
    rows: timeToConvert.map((row) => [
      row.leadType,
      row.leads,
      row.converted,
      ...row.by.map((mark) => shown(mark.share)),
      shown(row.medianDays),
      shown(row.pValue),
    ]),
    empty: 'No lead has both dates yet.',
  };
}

function leftOutSection({ leftOut, notes }: SummaryModel): Section {
  const told = leftOut.groups.map(({ sentence, overlapRows, leadsRows }): Cell[] => [
    overlapRows,
    leadsRows,
    sentence,
  ]);
  return {
    heading: 'What was left out, and why',
    about: 'Rows of both tabs that stand in no rate, and what else to know about the count.',
    columns: [count('Overlap rows'), count('Leads rows'), text('Why')],
    rows: [...told, ...notes.map((note): Cell[] => ['', '', note])],
    empty: 'Nothing was left out.',
  };
}

/** All tables, in the order in which a leader reads them. */
export function sectionsOf(model: SummaryModel): readonly Section[] {
  return [
    byLeadType(model),
    likeForLikeSection(model),
    dropOffSection(model),
    byPartnerSection(model),
    byQuarterSection(model),
    timeToConvertSection(model),
    leftOutSection(model),
  ];
}
