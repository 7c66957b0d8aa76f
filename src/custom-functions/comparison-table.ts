// The comparisons as a formula shows them: figures in columns, empty where there is none.
import type { Cell } from '../core/cells/cell';
import { type ComparisonRow, compareLeadTypes } from '../core/conversion/comparing/comparison';
import type { Contrast } from '../core/conversion/comparing/contrast';
import {
  type LikeForLike,
  likeForLike,
  toldOfPooled,
} from '../core/conversion/comparing/like-for-like';
import type { LeadTypeCount } from '../core/lead-types';
import type { Stratum } from './counted-leads';

const GAP_HEADERS = [
  'Difference',
  'Difference low',
  'Difference high',
  'Lift',
  'Lift low',
  'Lift high',
  'P value',
] as const;
const COMPARISON_HEADERS = [
  'Lead type',
  'Leads',
  'Converted',
  'Rate',
  'Low',
  'High',
  ...GAP_HEADERS,
  'Verdict',
] as const;
const STRATA_HEADERS = [
  'Stratum',
  'Leads',
  'Rate',
  'Baseline leads',
  'Baseline rate',
  ...GAP_HEADERS,
] as const;

const BLANK_STRATUM = '(blank)';
const POOLED = 'Like for like';

/** A figure that doesn't exist is an empty cell, never a 0. */
const shown = (figure: number | undefined): Cell => figure ?? '';

const gapCells = (gap: Contrast): Cell[] =>
  [
    gap.difference,
    gap.differenceLow,
    gap.differenceHigh,
    gap.lift,
    gap.liftLow,
    gap.liftHigh,
    gap.pValue,
  ].map(shown);

const comparisonCells = (row: ComparisonRow): Cell[] => [
  row.leadType,
  row.leads,
  row.converted,
  shown(row.rate),
  shown(row.low),
  shown(row.high),
  ...gapCells(row),
  row.verdict ?? '',
];

/** EQL_COMPARE's table. */
export function comparisonTable(
  counts: readonly LeadTypeCount[],
  baseline: string,
  confidence: number,
): Cell[][] {
  const rows = compareLeadTypes(counts, baseline, confidence);
  return [[...COMPARISON_HEADERS], ...rows.map(comparisonCells)];
}

const pooledCells = ({ pooled }: LikeForLike): Cell[] => [
  POOLED,
  pooled?.leads ?? 0,
  '',
  pooled?.baselineLeads ?? 0,
  '',
  ...gapCells(pooled ? toldOfPooled(pooled) : {}),
];

/** EQL_LIKE_FOR_LIKE's table. */
export function likeForLikeTable(strata: readonly Stratum[]): Cell[][] {
  const result = likeForLike(strata);
  const rows = result.rows.map((row): Cell[] => [
    row.stratum === '' ? BLANK_STRATUM : row.stratum,
    row.leads,
    shown(row.rate),
    row.baselineLeads,
    shown(row.baselineRate),
    ...gapCells(row),
  ]);
  return [[...STRATA_HEADERS], ...rows, pooledCells(result)];
}
