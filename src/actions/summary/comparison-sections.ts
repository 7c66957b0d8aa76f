// Like for like: the comparison among accounts of the same tier, or of the same of another column.

import type { Cell } from '../../core/cells/cell';
import { capitalised } from '../../core/cells/text';
import { LEAST_TO_JUDGE } from '../../core/conversion/comparing/gap-verdict';
import {
  type PooledRow,
  toldOfPooled,
  tooLittleGround,
} from '../../core/conversion/comparing/like-for-like';
import { FIT_TIER, stratumText } from '../../core/conversion/counting/stratum';
import type { SummaryModel } from '../../core/conversion/summary';
import { leadTypePlural } from '../../core/figure-text';
import { say } from '../../core/language/say';
import { EQL } from '../../core/lead-types';
import { count, gapColumns, liftColumn, liftEnds, pValueColumn, share, text } from './columns';
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

/** `fit tier`, or the header of the column that was chosen. */
const traitText = (stratum: string): string => (stratum === FIT_TIER ? say('fit tier') : stratum);

const rowName = (row: string, stratum: string): string => {
  if (row !== '') return stratumText(row, stratum);
  return stratum === FIT_TIER ? say('No fit tier') : say('No {column}', { column: stratum });
};

export function likeForLikeSection({
  likeForLike,
  stratum,
  baseline,
}: Pick<SummaryModel, 'likeForLike' | 'stratum' | 'baseline'>): Section {
  const isFit = stratum === FIT_TIER;
  const others = leadTypePlural(baseline);
  const rows = (likeForLike?.rows ?? []).map((row): Cell[] => [
    rowName(row.stratum, stratum),
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
    ? [say('Like for like'), pooled.leads, '', pooled.baselineLeads, '', ...pooledCells(pooled)]
    : [];
  return {
    heading: say('Like for like, by {column}', { column: traitText(stratum) }),
    about: isFit
      ? say(
          'EQLs against {others} among accounts of the same fit tier: is the gap more than fit? Mature accounts only.',
          { others },
        )
      : say(
          'EQLs against {others} among accounts of the same {column}: is the gap more than {column}? Mature accounts only.',
          { others, column: stratum },
        ),
    columns: [
      text(
        capitalised(traitText(stratum)),
        isFit
          ? say(
              'Only accounts of the same fit tier are compared with each other; the last row pools them.',
            )
          : say(
              'Only accounts of the same {column} are compared with each other; the last row pools them.',
              { column: stratum },
            ),
      ),
      count(leadTypePlural(EQL), say('Mature EQLs.')),
      share(say('EQL rate'), say('Of the mature EQLs, the share that converted.')),
      count(others, say('Mature leads of the baseline.')),
      share(
        say('{type} rate', { type: baseline }),
        say('Of the mature baseline, the share that converted.'),
      ),
      ...gapColumns(),
      liftColumn(),
      ...liftEnds(),
      pValueColumn(),
    ],
    rows: all.length > 0 ? [...rows, all] : rows,
    strongRow: all.length > 0 ? rows.length : undefined,
    empty: say('There is nothing to compare like for like yet.'),
    notes: likeForLike && !likeForLike.enoughCommonGround ? [tooLittleGround()] : [],
  };
}
