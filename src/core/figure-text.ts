// Counts, rates and gaps as the sentences write them: whole, plain, singular or plural.
import { excerpt } from './cells/text';
import type { LeadTypeCount } from './lead-types';

const PERCENT = 100;
/** Past these digits a fraction is rounding noise: 0.285 is stored as a little less. */
const SIGNIFICANT_DIGITS = 12;
const THOUSANDS = /\B(?=(?:\d{3})+$)/g;
/** EQL, MQL, T2D3, or already EQLs: an abbreviation takes a plain s. */
const ABBREVIATION = /^[A-Z][A-Z0-9]+s?$/;
const ENDS_IN_LEAD = /\bleads?$/i;
const FINAL_S = /s?$/i;

/** A fraction in whole hundredths, rounded as a cell that shows no decimals would. */
const hundredths = (fraction: number): number =>
  Math.round(Number((Math.abs(fraction) * PERCENT).toPrecision(SIGNIFICANT_DIGITS)));

/** A count with its thousands set apart: `1,094`. */
export function countText(count: number): string {
  return String(count).replace(THOUSANDS, ',');
}

/**
 * A rate in whole percent: `33%`. What is neither none nor all isn't rounded to it: `under 1%`,
 * `over 99%`.
 */
export function percentText(rate: number): string {
  const percent = hundredths(rate);
  if (percent === 0 && rate > 0) return 'under 1%';
  if (percent === PERCENT && rate < 1) return 'over 99%';
  return `${percent}%`;
}

/** More decimals than these tell nobody anything. */
const MOST_PLACES = 6;

const atPlaces = (rate: number, places: number): string => {
  const percent = Number((rate * PERCENT).toPrecision(SIGNIFICANT_DIGITS));
  return (Math.round(percent * 10 ** places) / 10 ** places).toFixed(places);
};

/**
 * The rates of one sentence in whole percents, or in as many decimals as tell them apart from each
 * other, from none and from all: 0.33 and 0.29 are `33%` and `29%`, 0.123 and 0.118 `12.3%` and
 * `11.8%`, 0.004 is `0.4%`. Rates that are the same read the same.
 */
export function percentTexts(rates: readonly number[]): string[] {
  const extremes = [0, 1].concat(rates);
  for (let places = 0; ; places += 1) {
    const texts = extremes.map((rate) => `${atPlaces(rate, places)}%`);
    const isTold = extremes.every((rate, one) =>
      extremes.every((other, place) => rate === other || texts[one] !== texts[place]),
    );
    if (isTold || places === MOST_PLACES) return texts.slice(2);
  }
}

/** Several of a lead type: `MQLs`, `Overlap only leads`, `Web leads`; a long name is cut. */
export function leadTypePlural(leadType: string): string {
  const name = excerpt(leadType);
  const takesAnS = ABBREVIATION.test(name) || ENDS_IN_LEAD.test(name);
  return takesAnS ? name.replace(FINAL_S, 's') : `${name} leads`;
}

/** One of a lead type: `MQL`, `Overlap only lead`, `Web lead`. */
export function leadTypeSingular(leadType: string): string {
  return leadTypePlural(leadType).slice(0, -1);
}

/** Letters whose names begin with a vowel's sound. */
const SPELLED_WITH_AN = /^[AEFHILMNORSX]/;
const BEGINS_WITH_VOWEL = /^[aeiou]/i;

/** What an article stands before: `an MQL`, `a PQL`, `a Marketing lead`, `an Overlap only lead`. */
export function withArticle(noun: string): string {
  const [word = ''] = noun.split(' ');
  const takesAn = (ABBREVIATION.test(word) ? SPELLED_WITH_AN : BEGINS_WITH_VOWEL).test(word);
  return `${takesAn ? 'an' : 'a'} ${noun}`;
}

/** How many of a lead type: `1 EQL`, `12 MQLs`, `no EQL`. */
export function leadsText({ leadType, leads }: Pick<LeadTypeCount, 'leadType' | 'leads'>): string {
  if (leads === 0) return `no ${leadTypeSingular(leadType)}`;
  const named = leads === 1 ? leadTypeSingular(leadType) : leadTypePlural(leadType);
  return `${countText(leads)} ${named}`;
}

/** How many converted: `18 of 60`. */
export function outcomeText({
  converted,
  leads,
}: Pick<LeadTypeCount, 'converted' | 'leads'>): string {
  return `${countText(converted)} of ${countText(leads)}`;
}

const pointsNoun = (count: number): string => (count === 1 ? 'point' : 'points');

/**
 * The size of a gap whose interval lies on one side of 0, the smaller end first: `4 to 28 points`.
 * An end that rounds to 0 is `under 1`, since it isn't 0; ends that round alike are one: `about 5
 * points`.
 */
export function gapText(low: number, high: number): string {
  const [near = 0, far = 0] = [low, high].map(hundredths).sort((one, other) => one - other);
  if (far === 0) return 'under 1 point';
  if (near === far) return `about ${far} ${pointsNoun(far)}`;
  return `${near === 0 ? 'under 1' : near} to ${far} ${pointsNoun(far)}`;
}

/** A difference as a tab holds it, in percentage points: 0.128 is 12.8. */
export const inPoints = (difference: number): number => difference * PERCENT;

/** A difference in whole points, with its sign: `-1`, `0`, `12`. */
const pointsText = (difference: number): string => {
  const points = hundredths(difference);
  return difference < 0 && points > 0 ? `-${points}` : String(points);
};

/** A difference with its interval: `-1 points (-11 to 8)`. */
export function pointsWithin(difference: number, low: number, high: number): string {
  const points = pointsText(difference);
  return `${points} ${points === '1' ? 'point' : 'points'} (${pointsText(low)} to ${pointsText(high)})`;
}

/** One end of an interval: `11 points lower`, `1 point higher`, `under 1 point lower`. */
const endText = (end: number): string => {
  if (end === 0) return 'nothing';
  const points = hundredths(end);
  const size = points === 0 ? 'under 1 point' : `${points} ${pointsNoun(points)}`;
  return `${size} ${end < 0 ? 'lower' : 'higher'}`;
};

/** Where a gap may lie: `2 to 11 points lower`, or `3 points lower to 5 higher`. */
export function gapRangeText(low: number, high: number): string {
  if (low > 0 || high < 0) return `${gapText(low, high)} ${high < 0 ? 'lower' : 'higher'}`;
  const small = (end: number): boolean => end !== 0 && hundredths(end) === 0;
  const from = small(low) ? 'under 1 point' : `${pointsText(-low)} ${pointsNoun(hundredths(low))}`;
  return `${from} lower to ${small(high) ? 'under 1' : pointsText(high)} higher`;
}

/** A gap that may go either way: `11 points lower or 28 points higher`; one that is close may not. */
export function eitherWayText(low: number, high: number): string {
  if (low > 0 || high < 0) return gapRangeText(low, high);
  if (hundredths(low) === 0 && hundredths(high) === 0) return 'under 1 point either way';
  return `${endText(low)} or ${endText(high)}`;
}
