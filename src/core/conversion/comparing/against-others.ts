// A part of a group against all others of the group, plainly and like for like.
import { foldText } from '../../cells/text';
import type { Outcome } from '../../lead-types';
import { type Contrast, contrast } from './contrast';
import { type GapVerdict, judgeGap } from './gap-verdict';
import { likeForLike, toldOfPooled } from './like-for-like';
import { hasRate, MOST_UNKNOWN, type RateEntry, type RateTally, rateOf, tallyOf } from './rate';

/** A counted account with what like for like holds equal, such as its fit tier. */
export interface Member {
  readonly lead: RateEntry;
  readonly stratum: string;
}

/** Accounts counted once, so that a part of them can be taken out without counting anew. */
export interface MemberCount extends RateTally {
  /** Their mature ones, by stratum. */
  readonly strata: ReadonlyMap<string, Outcome>;
}

export type Gap = Pick<Contrast, 'difference' | 'differenceLow' | 'differenceHigh'>;

export interface OthersGap extends Gap {
  /** The gap among accounts of the same stratum; absent where there is too little common ground. */
  readonly alike?: Gap;
  /** `Not judged` where it would be another one without those of whom nobody knows the outcome. */
  readonly verdict: GapVerdict | 'Not judged';
}

const NOBODY: Outcome = { leads: 0, converted: 0 };

export function memberCount(members: readonly Member[]): MemberCount {
  const byStratum = new Map<string, { leads: number; converted: number }>();
  for (const { lead, stratum } of members) {
    if (!lead.isMature) continue;
    const key = foldText(stratum);
    const known = byStratum.get(key) ?? { leads: 0, converted: 0 };
    known.leads += 1;
    if (lead.hasConverted) known.converted += 1;
    byStratum.set(key, known);
  }
  return { ...tallyOf(members.map(({ lead }) => lead)), strata: byStratum };
}

/** What remains of all without a part of them. */
export function withoutPart(all: MemberCount, part: MemberCount): MemberCount {
  const strata = new Map(all.strata);
  for (const [key, { leads, converted }] of part.strata) {
    const whole = strata.get(key) ?? NOBODY;
    strata.set(key, { leads: whole.leads - leads, converted: whole.converted - converted });
  }
  return {
    mature: all.mature - part.mature,
    converted: all.converted - part.converted,
    unknown: all.unknown - part.unknown,
    undated: all.undated - part.undated,
    strata,
  };
}

/** Those of whom somebody knows the outcome. */
const known = ({ mature, unknown, converted }: RateTally): Outcome => ({
  leads: mature - unknown,
  converted,
});

/** The outcome of a group whose rate somebody knows, be it too small for telling it. */
const knownOutcome = (count: MemberCount, confidence: number): Outcome | undefined => {
  const { mature, converted } = rateOf(count, confidence);
  if (mature === 0) return NOBODY;
  return converted === undefined ? undefined : { leads: mature, converted };
};

/** Whether both have the 10 mature accounts that a comparison needs, and outcomes that are known. */
export function areComparable(part: MemberCount, others: MemberCount, confidence: number): boolean {
  const both = [part, others].map((count) => knownOutcome(count, confidence));
  return both.every((outcome) => outcome !== undefined && hasRate(outcome.leads));
}

const gapIn = ({ difference, differenceLow, differenceHigh }: Contrast): Gap | undefined =>
  difference === undefined || differenceLow === undefined || differenceHigh === undefined
    ? undefined
    : { difference, differenceLow, differenceHigh };

/** The pooled gap where it can be trusted: enough common ground, and an interval with a width. */
const alikeGap = (part: MemberCount, others: MemberCount, confidence: number): Gap | undefined => {
  const strata = Array.from(part.strata, ([stratum, group]) => ({
    stratum,
    group,
    baseline: others.strata.get(stratum) ?? NOBODY,
  }));
  const { pooled, enoughCommonGround } = likeForLike(strata, confidence);
  return pooled && enoughCommonGround ? gapIn(toldOfPooled(pooled)) : undefined;
};

/** A verdict that rests on what nobody knows is none. */
const judged = (
  part: RateTally,
  others: RateTally,
  { all, known }: { readonly all: GapVerdict; readonly known: () => GapVerdict },
): OthersGap['verdict'] => {
  const isMuch = [part, others].some(({ unknown, mature }) => unknown > MOST_UNKNOWN * mature);
  return isMuch && known() !== all ? 'Not judged' : all;
};

/**
 * The verdict on a part of a group against all others, with the gap between their rates (Newcombe)
 * and, where there is enough in common, the gap among accounts of the same stratum
 * (Mantel-Haenszel). Under 10 mature accounts on either side it is too early, and there is no gap.
 * Undefined where nobody knows how one of them converts.
 */
export function againstOthers(
  part: MemberCount,
  others: MemberCount,
  confidence: number,
): OthersGap | undefined {
  const outcome = knownOutcome(part, confidence);
  const rest = knownOutcome(others, confidence);
  if (outcome === undefined || rest === undefined) return undefined;
  if (!hasRate(outcome.leads) || !hasRate(rest.leads)) return { verdict: 'Too early' };
  const figures = contrast(outcome, rest, confidence);
  const alike = alikeGap(part, others, confidence);
  return {
    ...gapIn(figures),
    ...(alike === undefined ? {} : { alike }),
    verdict: judged(part, others, {
      all: judgeGap(outcome, rest, figures, confidence),
      known: () => {
        const [one, other] = [known(part), known(others)];
        return judgeGap(one, other, contrast(one, other, confidence), confidence);
      },
    }),
  };
}
