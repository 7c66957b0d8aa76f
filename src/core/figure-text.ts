// Counts, rates and gaps as the sentences write them: whole, plain, singular or plural.
import { excerpt } from './cells/text';
import { fixedText, numberText } from './language/number-text';
import { say } from './language/say';
import type { LeadTypeCount } from './lead-types';

const PERCENT = 100;
/** Past these digits a fraction is rounding noise: 0.285 is stored as a little less. */
const SIGNIFICANT_DIGITS = 12;
/** EQL, MQL, T2D3, or already EQLs: an abbreviation takes a plain s. */
const ABBREVIATION = /^[A-Z][A-Z0-9]+s?$/;
const ENDS_IN_LEAD = /\bleads?$/i;
const FINAL_S = /s?$/i;

/** A fraction in whole hundredths, rounded as a cell that shows no decimals would. */
const hundredths = (fraction: number): number =>
  Math.round(Number((Math.abs(fraction) * PERCENT).toPrecision(SIGNIFICANT_DIGITS)));

/** A count with its thousands set apart: `1,094`. */
export const countText = numberText;

const percentSign = (percent: string): string => say('{percent}%', { percent });

/**
 * A rate in whole percent: `33%`. What is neither none nor all isn't rounded to it: `under 1%`,
 * `over 99%`.
 */
export function percentText(rate: number): string {
  const percent = hundredths(rate);
  if (percent === 0 && rate > 0) return say('under 1%');
  if (percent === PERCENT && rate < 1) return say('over 99%');
  return percentSign(String(percent));
}

/** More decimals than these tell nobody anything. */
const MOST_PLACES = 6;

const atPlaces = (rate: number, places: number): string => {
  const percent = Number((rate * PERCENT).toPrecision(SIGNIFICANT_DIGITS));
  return fixedText(Math.round(percent * 10 ** places) / 10 ** places, places);
};

/**
 * The rates of one sentence in whole percents, or in as many decimals as tell them apart from each
 * other, from none and from all: 0.33 and 0.29 are `33%` and `29%`, 0.123 and 0.118 `12.3%` and
 * `11.8%`, 0.004 is `0.4%`. Rates that are the same read the same.
 */
export function percentTexts(rates: readonly number[]): string[] {
  const extremes = [0, 1].concat(rates);
  for (let places = 0; ; places += 1) {
    const texts = extremes.map((rate) => percentSign(atPlaces(rate, places)));
    const isTold = extremes.every((rate, one) =>
      extremes.every((other, place) => rate === other || texts[one] !== texts[place]),
    );
    if (isTold || places === MOST_PLACES) return texts.slice(2);
  }
}

/** A lead type's name without a plural's s, and whether it can take one. */
const typeName = (
  leadType: string,
): { readonly type: string; readonly ending: 'abbreviation' | 'lead' | '' } => {
  const name = excerpt(leadType);
  const type = name.replace(FINAL_S, '');
  if (ABBREVIATION.test(name)) return { type, ending: 'abbreviation' };
  return ENDS_IN_LEAD.test(name) ? { type, ending: 'lead' } : { type: name, ending: '' };
};

/** Several of a lead type: `MQLs`, `Overlap only leads`, `Web leads`; a long name is cut. */
export function leadTypePlural(leadType: string): string {
  const { type, ending } = typeName(leadType);
  if (ending === 'lead') return `${type}s`;
  return ending === ''
    ? say('{type} leads', { type })
    : say('{type}s // several of an abbreviation', { type });
}

/** One of a lead type: `MQL`, `Overlap only lead`, `Web lead`. */
export function leadTypeSingular(leadType: string): string {
  const { type, ending } = typeName(leadType);
  return ending === '' ? say('{type} lead', { type }) : type;
}

/** Letters whose names begin with a vowel's sound. */
const SPELLED_WITH_AN = /^[AEFHILMNORSX]/;
const BEGINS_WITH_VOWEL = /^[aeiou]/i;

/** What an article stands before: `an MQL`, `a PQL`, `a Marketing lead`, `an Overlap only lead`. */
export function withArticle(noun: string): string {
  const [word = ''] = noun.split(' ');
  const takesAn = (ABBREVIATION.test(word) ? SPELLED_WITH_AN : BEGINS_WITH_VOWEL).test(word);
  return takesAn ? say('an {noun}', { noun }) : say('a {noun}', { noun });
}

/** How many of a lead type: `1 EQL`, `12 MQLs`, `no EQL`. */
export function leadsText({ leadType, leads }: Pick<LeadTypeCount, 'leadType' | 'leads'>): string {
  if (leads === 0) return say('no {type}', { type: leadTypeSingular(leadType) });
  const named = leads === 1 ? leadTypeSingular(leadType) : leadTypePlural(leadType);
  return `${countText(leads)} ${named}`;
}

/** How many converted: `18 of 60`. */
export function outcomeText({
  converted,
  leads,
}: Pick<LeadTypeCount, 'converted' | 'leads'>): string {
  return say('{converted} of {leads}', { converted, leads });
}

/**
 * The size of a gap whose interval lies on one side of 0, the smaller end first: `4 to 28 points`.
 * An end that rounds to 0 is `under 1`, since it isn't 0; ends that round alike are one: `about 5
 * points`.
 */
export function gapText(low: number, high: number): string {
  const [near = 0, points = 0] = [low, high].map(hundredths).sort((one, other) => one - other);
  if (points === 0) return say('under 1 point');
  if (near === points) return say('about {points} {points|point|points}', { points });
  return say('{from} to {points} {points|point|points}', {
    from: near === 0 ? say('under 1') : near,
    points,
  });
}

/** A difference as a tab holds it, in percentage points: 0.128 is 12.8. */
export const inPoints = (difference: number): number => difference * PERCENT;

/** A difference in whole points, with its sign: `-1`, `0`, `12`. */
const pointsText = (difference: number): string => {
  const points = hundredths(difference);
  return difference < 0 && points > 0 ? `-${points}` : String(points);
};

/** A difference with its interval: `-1 points (-11 to 8)`. */
export const pointsWithin = (difference: number, low: number, high: number): string =>
  say('{points} {points|point|points} ({low} to {high})', {
    points: pointsText(difference),
    low: pointsText(low),
    high: pointsText(high),
  });

/** The size of an end that isn't 0: `11 points`, `under 1 point`. */
const sizeText = (end: number): string => {
  const points = hundredths(end);
  return points === 0 && end !== 0
    ? say('under 1 point')
    : say('{points} {points|point|points}', { points });
};

/** `11 points lower`, `4 to 28 points higher`. */
const sidedText = (gap: string, end: number): string =>
  end < 0 ? say('{gap} lower', { gap }) : say('{gap} higher', { gap });

/** One end of an interval: `11 points lower`, `1 point higher`, `under 1 point lower`. */
const endText = (end: number): string =>
  end === 0 ? say('nothing') : sidedText(sizeText(end), end);

/** Where a gap may lie: `2 to 11 points lower`, or `3 points lower to 5 higher`. */
export function gapRangeText(low: number, high: number): string {
  if (low > 0 || high < 0) return sidedText(gapText(low, high), high);
  const isSmall = high !== 0 && hundredths(high) === 0;
  return say('{low} lower to {high} higher', {
    low: sizeText(low),
    high: isSmall ? say('under 1') : pointsText(high),
  });
}

/** A gap that may go either way: `11 points lower or 28 points higher`; one that is close may not. */
export function eitherWayText(low: number, high: number): string {
  if (low > 0 || high < 0) return gapRangeText(low, high);
  if (hundredths(low) === 0 && hundredths(high) === 0) return say('under 1 point either way');
  return say('{one} or {other}', { one: endText(low), other: endText(high) });
}
