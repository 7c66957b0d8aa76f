// The table by lead type: which groups stand in it, in which order, each with its comparison.
import {
  CALLED_EQL,
  EQL,
  isSameLeadType,
  type LeadTypeCount,
  OVERLAP_ONLY,
  SQL,
} from '../lead-types';
import { type ComparisonRow, compareLeadTypes } from './comparing/comparison';
import { conversionRate } from './comparing/contrast';
import type { TypeDates } from './comparing/conversion-dates';
import { LEAST_TO_JUDGE } from './comparing/gap-verdict';
import type { CountInput } from './counting/accounts';
import { isSilent, type LeadGroup } from './counting/lead-groups';

/** A row of the table by lead type. Its `leads` are mature and young ones together. */
export interface LeadTypeRow extends Omit<ComparisonRow, 'leads' | 'converted'> {
  readonly leads: number;
  readonly mature: number;
  /** Absent where no row says which of them converted. */
  readonly converted?: number;
}

/** The order of the table by lead type, before the others. */
const tablePlace = (leadType: string, baseline: string): number => {
  const place = [EQL, OVERLAP_ONLY, baseline, SQL, CALLED_EQL].findIndex((known) =>
    isSameLeadType(known, leadType),
  );
  return place < 0 ? Number.POSITIVE_INFINITY : place;
};

const inOrder = (groups: readonly LeadGroup[], baseline: string): LeadGroup[] =>
  groups.slice().sort((one, other) => {
    const [first, second] = [one, other].map(({ leadType }) => tablePlace(leadType, baseline));
    if (first !== second) return (first ?? 0) - (second ?? 0);
    return other.leads - one.leads || (one.leadType < other.leadType ? -1 : 1);
  });

/** A lead type of which nobody is counted. */
export const emptyGroup = (leadType: string): LeadGroup => ({
  leadType,
  accounts: [],
  leads: 0,
  mature: 0,
  converted: 0,
  silent: 0,
  undated: 0,
  isRated: true,
});

/**
 * The groups in the table's order, with EQL and the baseline also where their tab has none; not
 * where it has some and none can be counted, since 0 would be wrong.
 */
export const tableGroups = (
  groups: readonly LeadGroup[],
  [eql, baseline]: readonly [TypeDates, TypeDates],
  { overlap, leads }: CountInput,
): LeadGroup[] => {
  const expected = [...(overlap ? [eql] : []), ...(leads ? [baseline] : [])];
  const missing = expected
    .filter(
      ({ leadType, leftOut }) =>
        leftOut === 0 && !groups.some((group) => isSameLeadType(group.leadType, leadType)),
    )
    .map(({ leadType }) => leadType);
  return inOrder([...groups, ...missing.map(emptyGroup)], baseline.leadType);
};

/** A group's mature accounts and how many of them converted. */
export const matureCount = ({ leadType, mature, converted }: LeadGroup): LeadTypeCount => ({
  leadType,
  leads: mature,
  converted,
});

/** A rate from 10 mature accounts on, and a gap from 10 on either side; below, the counts alone. */
const told = (row: ComparisonRow, confidence: number): Omit<ComparisonRow, 'leads'> => {
  const { leadType, leads, converted, verdict } = row;
  if (verdict !== 'Too early' && leads >= LEAST_TO_JUDGE) return row;
  const rated = leads < LEAST_TO_JUDGE ? {} : conversionRate(row, confidence);
  return { leadType, converted, ...rated, ...(verdict === undefined ? {} : { verdict }) };
};

/**
 * The table's rows. Groups whose rate nobody knows, such to which the window of the others can't be
 * applied, and a baseline without leads, are compared with nothing.
 */
export const leadTypeRows = (
  groups: readonly LeadGroup[],
  baseline: string,
  confidence: number,
): LeadTypeRow[] => {
  const known = groups.filter(
    (group) =>
      !isSilent(group) &&
      group.isRated &&
      (group.leads > 0 || !isSameLeadType(group.leadType, baseline)),
  );
  const compared = compareLeadTypes(known.map(matureCount), baseline, confidence);
  return groups.map(({ leadType, leads, mature }): LeadTypeRow => {
    const row = compared.find((each) => each.leadType === leadType);
    return { ...(row && told(row, confidence)), leadType, leads, mature };
  });
};
