// By lead type, and like for like: the two tables that the headline is read from.
import type { Cell } from '../../core/cells/cell';
import {
  type PooledRow,
  TOO_LITTLE_GROUND,
  toldOfPooled,
} from '../../core/conversion/comparing/like-for-like';
import { FIT_TIER } from '../../core/conversion/counting/stratum';
import type { SummaryModel } from '../../core/conversion/summary';
import { leadTypePlural } from '../../core/figure-text';
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
import { differenceCells, matureCells, pValueCell, shown } from './figure-cells';
import type { Section } from './section';

export function byLeadType({ byLeadType: rows, baseline }: SummaryModel): Section {
  return {
    heading: 'By lead type',
    about: `Do EQLs convert better than ${leadTypePlural(baseline)}? SQLs are for reference: a seller has already spoken to them.`,
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
    chart: {
      title: 'Conversion rate by lead type, with its interval',
      kind: 'interval',
      columns: [0, 4, 5, 6],
    },
  };
}

const pooledCells = (pooled: PooledRow): Cell[] => {
  const told = toldOfPooled(pooled);
  return [
    ...differenceCells(told),
    ...[told.lift, told.liftLow, told.liftHigh].map(shown),
    pValueCell(told.pValue),
  ];
};

export function likeForLikeSection({ likeForLike, stratum, baseline }: SummaryModel): Section {
  const rows = (likeForLike?.rows ?? []).map((row): Cell[] => [
    row.stratum === '' ? `No ${stratum}` : row.stratum,
    row.leads,
    shown(row.rate),
    row.baselineLeads,
    shown(row.baselineRate),
    ...differenceCells(row),
    ...[row.lift, row.liftLow, row.liftHigh].map(shown),
    pValueCell(row.pValue),
  ]);
  const pooled = likeForLike?.pooled;
  const all: Cell[] = pooled
    ? ['Like for like', pooled.leads, '', pooled.baselineLeads, '', ...pooledCells(pooled)]
    : [];
  return {
    heading: `Like for like, by ${stratum}`,
    about: `EQLs against ${leadTypePlural(baseline)} among accounts of the same ${stratum}: is the gap more than ${stratum === FIT_TIER ? 'fit' : stratum}? Mature accounts only.`,
    columns: [
      text(stratum.charAt(0).toUpperCase() + stratum.slice(1)),
      count('EQLs', 'Mature EQLs.'),
      share('EQL rate', 'Of the mature EQLs, the share that converted.'),
      count(leadTypePlural(baseline), 'Mature leads of the baseline.'),
      share(`${baseline} rate`, 'Of the mature baseline, the share that converted.'),
      ...DIFFERENCE,
      LIFT,
      ...LIFT_INTERVAL,
      P_VALUE,
    ],
    rows: all.length > 0 ? [...rows, all] : rows,
    strongRow: all.length > 0 ? rows.length : undefined,
    empty: 'There is nothing to compare like for like yet.',
    notes: likeForLike && !likeForLike.enoughCommonGround ? [TOO_LITTLE_GROUND] : [],
  };
}
