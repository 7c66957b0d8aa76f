// Leads compared as two formulas each compare them, one lead a row or by counts; knows no range of theirs.
import type { Cell } from '../core/cells/cell';
import { EQL, isSameLeadType } from '../core/lead-types';
import { DEFAULT_SETTINGS } from '../core/settings/settings';
import type { NamedArgument } from './arguments';
import { comparisonTable, likeForLikeTable } from './comparison-table';
import { leadTypeCounts, strataOf } from './counted-leads';
import type { LeadRow } from './lead-rows';
import { leadTypeArgument, requireLeadType } from './lead-type-argument';
import { confidenceRule, numberArgument } from './number-argument';

const baselineArgument = (argument: NamedArgument): string =>
  leadTypeArgument(argument, DEFAULT_SETTINGS.baseline, DEFAULT_SETTINGS.baseline);

/** The table of EQL_COMPARE. */
export function comparedLeads(
  rows: readonly LeadRow[],
  baseline: NamedArgument,
  confidence: NamedArgument,
): Cell[][] {
  const against = baselineArgument(baseline);
  const share = numberArgument(confidence, confidenceRule());
  const counts = leadTypeCounts(rows);
  requireLeadType(baseline, against, counts);
  return comparisonTable(counts, against, share);
}

/** The table of EQL_LIKE_FOR_LIKE. Throws where the leads to compare have no stratum at all. */
export function comparedInStrata(
  rows: readonly LeadRow[],
  leadType: NamedArgument,
  baseline: NamedArgument,
): Cell[][] {
  const group = leadTypeArgument(leadType, EQL, EQL);
  const against = baselineArgument(baseline);
  if (isSameLeadType(group, against)) {
    throw new Error(`baseline is "${against}", and so is lead_type: name two lead types.`);
  }
  const counts = leadTypeCounts(rows);
  requireLeadType(leadType, group, counts);
  requireLeadType(baseline, against, counts);
  const strata = strataOf(rows, group, against);
  if (strata.length > 0 && strata.every(({ stratum }) => stratum === '')) {
    throw new Error(
      'strata is blank in every row: select the column of what leads have in common, such as fit.',
    );
  }
  return likeForLikeTable(strata);
}
