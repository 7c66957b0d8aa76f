// Leads added up by lead type, and by stratum; knows no range and no figure.
import type { Cell } from '../core/cells/cell';
import { foldText, plainText } from '../core/cells/text';
import type { LeadTypeCount, Outcome } from '../core/lead-types';
import type { LeadRow } from './lead-rows';

interface Tally {
  /** As it is written first. */
  readonly name: string;
  leads: number;
  converted: number;
}

function add(tallies: Map<string, Tally>, named: Cell, { leads, converted }: Outcome): void {
  const key = foldText(named);
  const known = tallies.get(key);
  if (known) {
    known.leads += leads;
    known.converted += converted;
  } else {
    tallies.set(key, { name: plainText(named), leads, converted });
  }
}

/** Each lead type once, in the order in which they come: rows of one type are added up. */
export function leadTypeCounts(rows: readonly LeadRow[]): readonly LeadTypeCount[] {
  const tallies = new Map<string, Tally>();
  for (const row of rows) add(tallies, row.leadType, row);
  return Array.from(tallies.values()).map(({ name, leads, converted }) => ({
    leadType: name,
    leads,
    converted,
  }));
}

/** One stratum's leads of the two types that are compared. */
export interface Stratum {
  /** '' where the stratum is blank. */
  readonly stratum: string;
  readonly group: Outcome;
  readonly baseline: Outcome;
}

/** Leads of two types per stratum, in the order of the strata's names, blank ones last. */
export function strataOf(
  rows: readonly LeadRow[],
  leadType: string,
  baseline: string,
): readonly Stratum[] {
  const sides = [new Map<string, Tally>(), new Map<string, Tally>()] as const;
  const names = new Map<string, string>();
  const [groupKey, baselineKey] = [foldText(leadType), foldText(baseline)];
  for (const row of rows) {
    const key = foldText(row.leadType);
    const side = key === groupKey ? sides[0] : key === baselineKey ? sides[1] : undefined;
    if (!side) continue;
    add(side, row.stratum, row);
    if (!names.has(foldText(row.stratum))) {
      names.set(foldText(row.stratum), plainText(row.stratum));
    }
  }
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
