// Leads in two or three columns of a formula, counted by lead type and stratum.
import type { Cell } from '../core/cells/cell';
import { foldText, isBlankCell, plainText } from '../core/cells/text';
import { convertedStages, readConverted } from '../core/conversion/counting/converted';

import { EQL, leadTypeName, type Outcome } from '../core/lead-types';
import { DEFAULT_SETTINGS } from '../core/settings/settings';
import { listsOf, type NamedArgument, singleCell } from './arguments';

/** Leads of one lead type, or of one type in one stratum. */
export interface LeadGroup extends Outcome {
  /** The usual name, or as it is written first. */
  readonly name: string;
}

interface Tally {
  readonly name: string;
  leads: number;
  converted: number;
}

const tallyOf = (tallies: Map<string, Tally>, cell: Cell): Tally => {
  const key = foldText(cell);
  const known = tallies.get(key);
  if (known) return known;
  const tally = { name: plainText(cell), leads: 0, converted: 0 };
  tallies.set(key, tally);
  return tally;
};

/**
 * Leads per lead type, by the type's folded name; rows with a blank lead type are left out. The
 * types' usual spellings are one type: `marketingqualifiedlead` counts as MQL.
 */
export function countLeads(
  leadTypes: NamedArgument,
  converted: NamedArgument,
): ReadonlyMap<string, LeadGroup> {
  const [types = [], outcomes = []] = listsOf(leadTypes, converted);
  const stages = convertedStages(DEFAULT_SETTINGS);
  const tallies = new Map<string, Tally>();
  types.forEach((type, index) => {
    if (isBlankCell(type)) return;
    const tally = tallyOf(tallies, leadTypeName(type));
    tally.leads += 1;
    if (readConverted(outcomes[index] ?? '', stages)) tally.converted += 1;
  });
  return tallies;
}

/** One stratum's leads of the two types that are compared. */
export interface Stratum {
  /** '' where the stratum is blank. */
  readonly stratum: string;
  readonly group: Outcome;
  readonly baseline: Outcome;
}

/** Leads of two types per stratum, in the order of the strata's names, blank ones last. */
export function countStrata(
  lists: readonly [NamedArgument, NamedArgument, NamedArgument],
  leadType: string,
  baseline: string,
): readonly Stratum[] {
  const [types = [], outcomes = [], strata = []] = listsOf(...lists);
  const stages = convertedStages(DEFAULT_SETTINGS);
  const sides = [new Map<string, Tally>(), new Map<string, Tally>()] as const;
  const names = new Map<string, string>();
  const [groupKey, baselineKey] = [foldText(leadType), foldText(baseline)];
  types.forEach((type, index) => {
    const key = foldText(leadTypeName(type));
    const side = key === groupKey ? sides[0] : key === baselineKey ? sides[1] : undefined;
    if (!side) return;
    const written = strata[index] ?? '';
    const stratum = isBlankCell(written) ? '' : written;
    const tally = tallyOf(side, stratum);
    tally.leads += 1;
    if (readConverted(outcomes[index] ?? '', stages)) tally.converted += 1;
    if (!names.has(foldText(stratum))) names.set(foldText(stratum), plainText(stratum));
  });
  const none: Outcome = { leads: 0, converted: 0 };
  return Array.from(names)
    .sort(([one], [other]) => {
      if (one === '' || other === '') return one === '' ? 1 : -1;
      return one < other ? -1 : 1;
    })
    .map(([key, stratum]) => ({
      stratum,
      group: sides[0].get(key) ?? none,
      baseline: sides[1].get(key) ?? none,
    }));
}

/** A lead type that a formula names, by its usual name; `standard` where it is left out. */
export function leadTypeArgument(argument: NamedArgument, standard: string = EQL): string {
  return leadTypeName(singleCell(argument)) || standard;
}

/** Throws, naming the lead types that there are, where none of the leads has this one. */
export function requireLeadType(
  name: string,
  leadType: string,
  groups: ReadonlyMap<string, LeadGroup>,
): void {
  if (groups.size === 0 || groups.has(foldText(leadType))) return;
  const known = Array.from(groups.values()).map((group) => group.name);
  throw new Error(
    `${name}: no row has the lead type "${leadType}". The lead types are ${known.join(', ')}.`,
  );
}
