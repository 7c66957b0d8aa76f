// Like for like: the comparison among accounts of the same tier, or of the same of another column.

import type { Cell } from '../../core/cells/cell';
import { capitalised } from '../../core/cells/text';
import { LEAST_TO_JUDGE } from '../../core/conversion/comparing/gap-verdict';
import {
  type PooledRow,
  TOO_LITTLE_GROUND,
  toldOfPooled,
} from '../../core/conversion/comparing/like-for-like';
import { FIT_TIER } from '../../core/conversion/counting/stratum';
import type { SummaryModel } from '../../core/conversion/summary';
import { leadTypePlural } from '../../core/figure-text';
import { count, DIFFERENCE, LIFT, LIFT_INTERVAL, P_VALUE, share, text } from './columns';
import { differenceCells, pValueCell, shown } from './figure-cells';
import type { Section } from './section';

/** Of under 10 on either side there are counts alone, here as everywhere. */
const pooledCells = (pooled: PooledRow): Cell[] => {
  const isFew = Math.min(pooled.leads, pooled.baselineLeads) < LEAST_TO_JUDGE;
  const told = isFew ? {} : toldOfPooled(pooled);
  return [
    ...differenceCells(told),
    ...[told.lift, told.liftLow, told.liftHigh].map(shown),
    pValueCell(told.pValue),
  ];
};

export function likeForLikeSection({
  likeForLike,
  stratum,
  baseline,
}: Pick<SummaryModel, 'likeForLike' | 'stratum' | 'baseline'>): Section {
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
      text(
        capitalised(stratum),
        `Only accounts of the same ${stratum} are compared with each other; the last row pools them.`,
      ),
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
