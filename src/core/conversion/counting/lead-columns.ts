// The rows of the leads tab as columns of numbers: a list of a million has few days, types and tiers.
import { plainText } from '../../cells/text';
import type { SheetLeadRow, SheetLeads } from '../../columns/leads-table';
import { numberColumn } from '../matching/number-column';
import { type NumberedTexts, numberedTexts } from '../matching/numbered-texts';
import type { NamedRow } from '../matching/row-keys';
import type { Conversion } from './conversion-evidence';
import type { FoundDay } from './found-day';
import type { LeadClaim } from './lead-claims';
import type { LeadFact, ReadLead } from './lead-facts';

export interface LeadColumns {
  readonly size: number;
  /** A row as it was read, made anew each time. */
  readonly factAt: (place: number) => LeadFact;
  /** The index of a row in the table, and how its account is shown. */
  readonly indexAt: (place: number) => number;
  readonly accountAt: (place: number) => string;
  readonly isExcludedAt: (place: number) => boolean;
  /**
   * A number that two rows share when they say the same of type, days, conversion and stratum; -1 for
   * a row that claims several types.
   */
  readonly saysAt: (place: number) => number;
  /** Every claim that any row makes, once. */
  readonly claims: readonly LeadClaim[];
  /** How often each lead type is claimed, as it is written. */
  readonly typeRows: ReadonlyMap<string, number>;
}

/** Conversions by number: there are as many as days on which somebody converted. */
const conversionNumbers = () => {
  const all: Conversion[] = [];
  const kinds = new Map<Conversion['kind'], number>();
  const days = new Map<number, number>();
  return {
    all,
    numberOf: (conversion: Conversion): number => {
      const isDated = conversion.kind === 'on';
      const known = isDated ? days.get(conversion.day) : kinds.get(conversion.kind);
      if (known !== undefined) return known;
      const made = all.push(conversion) - 1;
      if (isDated) days.set(conversion.day, made);
      else kinds.set(conversion.kind, made);
      return made;
    },
  };
};

/** Claims by number: as many as lead types and days. */
const claimNumbers = () => {
  const all: LeadClaim[] = [];
  const byType = new Map<string, Map<FoundDay, number>[]>();
  return {
    all,
    numberOf: (claim: LeadClaim): number => {
      let ofType = byType.get(claim.leadType);
      if (ofType === undefined) {
        ofType = [new Map(), new Map()];
        byType.set(claim.leadType, ofType);
      }
      const days = ofType[claim.created ? 1 : 0];
      const known = days?.get(claim.since);
      if (known !== undefined) return known;
      const made = all.push(claim) - 1;
      days?.set(claim.since, made);
      return made;
    },
  };
};

const EXCLUDED = 1;
const CONVERTED_ALREADY = 2;
const FROM_STAGE = 4;
const UNTYPED = 8;
const FLAGS = 16;

const flagsOf = ({ isExcluded, claimed: { why, fromStage, isUntyped } }: ReadLead): number =>
  (isExcluded ? EXCLUDED : 0) +
  (why === undefined ? 0 : CONVERTED_ALREADY) +
  (fromStage ? FROM_STAGE : 0) +
  (isUntyped ? UNTYPED : 0);

/** Takes the rows in one by one; who `meets` them learns whom each names, while that is at hand. */
export function leadColumns(
  rows: SheetLeads['rows'],
  read: ((row: SheetLeadRow) => ReadLead) | undefined,
  meets: (named: NamedRow) => void,
): LeadColumns {
  const size = rows.length;
  const conversions = conversionNumbers();
  const claims = claimNumbers();
  const strata: NumberedTexts = numberedTexts();
  const [conversionOf, stratumOf] = [new Int32Array(size), new Int32Array(size)];
  const flags = new Uint8Array(size);
  // Where a row's claims begin among all; the next row's begin behind them.
  const claimsFrom = new Int32Array(size + 1);
  const claimed = numberColumn(size);
  let allClaims = 0;
  const typeRows = new Map<string, number>();
  // Few are known by anything but their name.
  const nameless = new Map<number, string>();
  // No function of its own: who reads and meets the rows would be kept as long as the columns are.
  for (let place = 0; place < size; place += 1) {
    const row = rows[place];
    const fact = row && read?.(row);
    if (!fact) continue;
    meets(fact.named);
    conversionOf[place] = conversions.numberOf(fact.conversion);
    stratumOf[place] = strata.numberOf(fact.stratum);
    flags[place] = flagsOf(fact);
    for (const claim of fact.claimed.claims) {
      claimed.set(allClaims, claims.numberOf(claim));
      allClaims += 1;
      typeRows.set(claim.leadType, (typeRows.get(claim.leadType) ?? 0) + 1);
    }
    claimsFrom[place + 1] = allClaims;
    if (fact.unnamed !== undefined) nameless.set(place, fact.unnamed);
  }

  const claimsAt = (place: number): LeadClaim[] => {
    const own: LeadClaim[] = [];
    for (let at = claimsFrom[place] ?? 0; at < (claimsFrom[place + 1] ?? 0); at += 1) {
      const claim = claims.all[claimed.at(at)];
      if (claim) own.push(claim);
    }
    return own;
  };
  const indexAt = (place: number): number => rows[place]?.index ?? 0;
  const silent: Conversion = { kind: 'silent' };
  return {
    size,
    claims: claims.all,
    typeRows,
    indexAt,
    accountAt: (place) => nameless.get(place) ?? plainText(rows[place]?.row.account ?? ''),
    isExcludedAt: (place) => ((flags[place] ?? 0) & EXCLUDED) !== 0,
    saysAt: (place) => {
      const from = claimsFrom[place] ?? 0;
      const count = (claimsFrom[place + 1] ?? 0) - from;
      if (count > 1) return -1;
      const claim = count === 0 ? 0 : claimed.at(from) + 1;
      const conversion = claim * conversions.all.length + (conversionOf[place] ?? 0);
      const stratum = conversion * strata.end() + (stratumOf[place] ?? 0);
      return stratum * FLAGS + (flags[place] ?? 0);
    },
    factAt: (place) => {
      const flag = flags[place] ?? 0;
      return {
        index: indexAt(place),
        isExcluded: (flag & EXCLUDED) !== 0,
        conversion: conversions.all[conversionOf[place] ?? 0] ?? silent,
        stratum: strata.textOf(stratumOf[place] ?? 0),
        claims: claimsAt(place),
        fromStage: (flag & FROM_STAGE) !== 0,
        why: (flag & CONVERTED_ALREADY) === 0 ? undefined : 'already-converted',
        isUntyped: (flag & UNTYPED) === 0 ? undefined : true,
      };
    },
  };
}
