// What a comparison says of the tiers, or other groups, that it was made within.
import { excerpt, foldText } from '../cells/text';
import { against, allOf, quoted } from '../few-names';
import { leadTypePlural, percentTexts } from '../figure-text';
import { say } from '../language/say';
import { EQL } from '../lead-types';
import type { Alike, ComparedStratum } from './comparing/alike';
import { FIT_TIER, stratumText } from './counting/stratum';

/** What the sentence says besides the figures. */
export interface JudgedContext {
  /** Days within which a conversion counts; absent where all conversions so far do. */
  readonly windowDays?: number;
  /** The trait that like for like holds fixed: `fit tier`, or the header of a chosen column. */
  readonly stratum: string;
}

type Told = Extract<Alike, { pooled: object }>;

const TIER = / tier$/i;

export const isFit = ({ stratum }: JudgedContext): boolean => foldText(stratum) === FIT_TIER;

export const eqlsText = (): string => leadTypePlural(EQL);

/** `within the same fit tier`. */
export const withinSame = (context: JudgedContext): string =>
  isFit(context)
    ? say('within the same fit tier')
    : say('within the same {column}', { column: excerpt(context.stratum) });

/** `fit`, of `fit tier`; `Customer`, of `Customer tier`. */
export const traitOf = ({ stratum }: JudgedContext): string => excerpt(stratum).replace(TIER, '');

export const amongSame = (context: JudgedContext): string =>
  isFit(context)
    ? say('among accounts of the same fit')
    : say('among accounts of the same {column}', { column: traitOf(context) });

/** `in tier C`, `in tiers B and C`; other strata in quotes. */
export const namesOf = (strata: readonly ComparedStratum[], context: JudgedContext): string => {
  const isTier = TIER.test(context.stratum);
  const names = allOf(
    strata.map(({ stratum }) =>
      isTier ? excerpt(stratumText(stratum, context.stratum)) : quoted(stratum),
    ),
  );
  if (!isTier) return say('in {names}', { names });
  return say('in {tiers|tier|tiers} {names}', { tiers: strata.length, names });
};

/** `in tier A EQLs convert better (60% against 20%)`. */
const tierClauses = (
  strata: readonly ComparedStratum[],
  verb: (tier: string) => string,
  context: JudgedContext,
): string =>
  allOf(
    strata.map((row, place) => {
      const compared = against(percentTexts([row.rate, row.baselineRate]));
      const tier = namesOf([row], context);
      return `${place === 0 ? verb(tier) : tier} (${compared})`;
    }),
  );

export const dependsText = (
  { higherIn, lowerIn }: Extract<Alike, { kind: 'disagree' }>,
  context: JudgedContext,
): string => {
  const better = (tier: string): string =>
    say('{tier} {eqls} convert better', { tier, eqls: eqlsText() });
  const lessOften = (tier: string): string => say('{tier} less often', { tier });
  const tiers = `${tierClauses(higherIn, better, context)}, ${tierClauses(lowerIn, lessOften, context)}`;
  return isFit(context)
    ? say('it depends on fit: {tiers}', { tiers })
    : say('it depends on {column}: {tiers}', { column: traitOf(context), tiers });
};

/** `, but not in tier C`: a claim for all strata names those that are large and point the other way. */
export const exceptIn = (text: string, { opposed }: Told, context: JudgedContext): string =>
  opposed.length === 0
    ? text
    : say('{text}, but not {tiers}', { text, tiers: namesOf(opposed, context) });

/** `because EQLs came from harder tiers`. */
export const cameFrom = (text: string, isHarder: boolean, { stratum }: JudgedContext): string => {
  const values = { text, eqls: eqlsText() };
  if (TIER.test(stratum)) {
    return isHarder
      ? say('{text}, because {eqls} came from harder tiers', values)
      : say('{text}, because {eqls} came from easier tiers', values);
  }
  return isHarder
    ? say('{text}, because {eqls} came from harder groups', values)
    : say('{text}, because {eqls} came from easier groups', values);
};
