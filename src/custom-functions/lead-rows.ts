// The rows of a formula's ranges as leads of a type: one lead a row, or a count of them; knows no figure.

import type { Cell } from '../core/cells/cell';
import { readWrittenNumber } from '../core/cells/number';
import { once } from '../core/cells/once';
import { foldText, isBlankCell } from '../core/cells/text';
import { headerKey } from '../core/columns/header';
import { leadsRules } from '../core/columns/leads-fields';
import { convertedStages, readConverted } from '../core/conversion/counting/converted';
import { leadTypeName, type Outcome } from '../core/lead-types';
import { DEFAULT_SETTINGS } from '../core/settings/settings';
import { argumentText, listsOf, type NamedArgument } from './arguments';

/** What one row of the ranges says. */
export interface LeadRow extends Outcome {
  /** By its usual name. */
  readonly leadType: string;
  /** '' where it is blank, or no strata are given. */
  readonly stratum: Cell;
}

/** Far above any list of leads; sums of such counts are still exact. */
const MOST_LEADS = 1_000_000_000;
const COUNT_ALLOWED = 'a whole number of 0 or more';

const typeHeaders = once(
  (): ReadonlySet<string> =>
    new Set(
      leadsRules()
        .rules.filter(({ field }) => field === 'leadType' || field === 'lifecycleStage')
        .flatMap(({ certain, guesses }) => [...certain, ...guesses])
        .concat('lead types')
        .map((alias) => headerKey(alias)),
    ),
);
const TOTAL = /^(?:(?:grand |sub)?totals?|sum)$/;

/** Whole columns such as A:A begin with their header, which is no lead. */
const isHeader = (leadType: Cell, index: number): boolean =>
  index === 0 && typeHeaders().has(headerKey(leadType));

const stratumOf = (cells: readonly Cell[] | undefined, index: number): Cell => {
  const cell = cells?.[index] ?? '';
  return isBlankCell(cell) ? '' : cell;
};

/**
 * Leads with one row each. Rows with a blank lead type are left out, and so is a header row at the
 * top. The types' usual spellings are one type: `marketingqualifiedlead` is MQL.
 */
export function leadsOneByOne(
  leadTypes: NamedArgument,
  converted: NamedArgument,
  strata?: NamedArgument,
): readonly LeadRow[] {
  const [types = [], outcomes = [], traits] = listsOf(
    leadTypes,
    converted,
    ...(strata ? [strata] : []),
  );
  const stages = convertedStages(DEFAULT_SETTINGS);
  return types.flatMap((type, index) => {
    const leadType = leadTypeName(type);
    if (leadType === '' || isHeader(type, index)) return [];
    const hasConverted = readConverted(outcomes[index] ?? '', stages);
    return [
      { leadType, leads: 1, converted: hasConverted ? 1 : 0, stratum: stratumOf(traits, index) },
    ];
  });
}

/** A count in a row, 0-based; throws, naming argument and row, where the cell holds none. */
function countIn({ name, value }: NamedArgument, index: number, cell: Cell): number {
  const place = Array.isArray(value) ? `${name}, row ${index + 1},` : name;
  if (isBlankCell(cell)) throw new Error(`${place} is blank: write how many, 0 if none.`);
  const written = readWrittenNumber(cell);
  const count = written?.kind === 'plain' ? written.value : Number.NaN;
  if (Number.isSafeInteger(count) && count >= 0 && count <= MOST_LEADS) return count;
  throw new Error(`${place} is ${argumentText(cell)}: it must be ${COUNT_ALLOWED}.`);
}

/**
 * Leads as counts, a row for each lead type (and stratum): how many there were, how many converted.
 * Rows with a blank lead type are left out, and so are a header row at the top and a row of totals.
 * The edge: a count that is blank isn't 0, since nobody knows it; it is named.
 */
export function leadsByCount(
  leadTypes: NamedArgument,
  leads: NamedArgument,
  converted: NamedArgument,
  strata?: NamedArgument,
): readonly LeadRow[] {
  const [types = [], all = [], successes = [], traits] = listsOf(
    leadTypes,
    leads,
    converted,
    ...(strata ? [strata] : []),
  );
  return types.flatMap((type, index) => {
    const leadType = leadTypeName(type);
    if (leadType === '' || isHeader(type, index) || TOTAL.test(foldText(type))) return [];
    const row = {
      leadType,
      leads: countIn(leads, index, all[index] ?? ''),
      converted: countIn(converted, index, successes[index] ?? ''),
      stratum: stratumOf(traits, index),
    };
    if (row.converted <= row.leads) return [row];
    throw new Error(
      `converted, row ${index + 1}, is ${row.converted}, and leads is ${row.leads}: no more can convert.`,
    );
  });
}
