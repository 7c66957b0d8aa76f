// What has changed since the summary of an earlier day, in a sentence or three.

import { plainText } from '../cells/text';
import { englishDay } from '../day-text';
import {
  countText,
  leadsText,
  leadTypePlural,
  leadTypeSingular,
  outcomeText,
  percentTexts,
} from '../figure-text';
import { inEnglish } from '../language/in-force';
import { say } from '../language/say';
import { EQL } from '../lead-types';
import type { HistoryCounts, HistoryRow } from './history-row';
import { changeText, type TermChange, termChanges } from './term-changes';
import { BASELINE, hasWindow } from './terms';

export const nothingEarlier = (): string => say('No earlier summary to compare with yet.');
/** A sentence names this many changes; EQL History has them all. */
const CHANGES_NAMED = 3;
const TOO_FEW = 'too few to tell';

/** A group's rate with its counts: `30% (18 of 60)`; undefined where the rate isn't told. */
type RateText = (counts: HistoryCounts) => string | undefined;

/** All rates of one sentence, in as many decimals as tell them apart. */
const rateTexts = (...rows: readonly HistoryRow[]): RateText => {
  const rates = rows
    .flatMap(({ eql, baseline }) => [eql.rate, baseline.rate])
    .filter((rate) => rate !== undefined);
  const texts = percentTexts(rates);
  return ({ rate, mature = 0, converted = 0 }) =>
    rate === undefined
      ? undefined
      : `${texts[rates.indexOf(rate)]} (${outcomeText({ converted, leads: mature })})`;
};

/** `30% (18 of 60), was 27% (13 of 48)`; undefined where neither rate is told. */
const ratesText = (
  now: HistoryCounts,
  then: HistoryCounts,
  rateText: RateText,
): string | undefined => {
  const [is, was] = [rateText(now), rateText(then)];
  if (is === undefined) return was === undefined ? undefined : `${TOO_FEW} now, was ${was}`;
  if (was === undefined) return `${is}, ${TOO_FEW} then`;
  return is === was ? `still ${is}` : `${is}, was ${was}`;
};

const isOrAre = (count: number): string => (count < 2 ? 'is' : 'are');
const hasOrHave = (count: number): string => (count < 2 ? 'has' : 'have');

/** `12 more`, `1 fewer`; there is a difference. */
const moreOrFewer = (is: number, was: number): string =>
  `${countText(Math.abs(is - was))} ${is > was ? 'more' : 'fewer'}`;

/** `12 more EQLs are old enough to judge`, `still no EQL is old enough to judge`. */
const matureText = (is: number, was: number, judged: string): string => {
  if (is === was)
    return `still ${leadsText({ leadType: EQL, leads: is })} ${isOrAre(is)} ${judged}`;
  const size = Math.abs(is - was);
  const eqls = size === 1 ? leadTypeSingular(EQL) : leadTypePlural(EQL);
  return `${moreOrFewer(is, was)} ${eqls} ${isOrAre(size)} ${judged}`;
};

const convertedText = (is: number, was: number): string => {
  const count = is === was ? is : Math.abs(is - was);
  const told = is === was ? `still ${is === 0 ? 'none' : countText(is)}` : moreOrFewer(is, was);
  return `${told} ${hasOrHave(count)} converted`;
};

/**
 * `12 more EQLs are old enough to judge, 5 more have converted`. Where rates follow, these have the
 * counts; else they stand here. It isn't said that the 5 are of the 12: no figure says so.
 */
const countsText = (now: HistoryRow, then: HistoryRow, hasRates: boolean): string[] => {
  const judged = hasWindow(now.terms) ? 'old enough to judge' : 'counted';
  const told = (
    is: number | undefined,
    was: number | undefined,
    text: (is: number, was: number) => string,
  ): string[] => {
    if (is === undefined || was === undefined) return [];
    const figures = ` (${countText(is)}, was ${countText(was)})`;
    return [text(is, was) + (hasRates || is === was ? '' : figures)];
  };
  return [
    ...told(now.eql.mature, then.eql.mature, (is, was) => matureText(is, was, judged)),
    ...told(now.eql.converted, then.eql.converted, convertedText),
  ];
};

const baselineOf = ({ terms }: HistoryRow): string => plainText(terms.get(BASELINE) ?? '');

/** `The verdict is Higher, was No clear difference.` */
const verdictText = (now: HistoryRow, then: HistoryRow, changes: readonly TermChange[]): string => {
  const told =
    now.verdict === then.verdict
      ? `The verdict is still ${now.verdict}`
      : `The verdict is ${now.verdict}, was ${then.verdict}`;
  const under = changes.filter(({ touches }) => touches === 'verdict');
  return under.length === 0
    ? `${told}.`
    : `${told}, judged anew: ${under.map(changeText).join('; ')}.`;
};

const named = (changes: readonly TermChange[]): string => {
  const texts = changes.slice(0, CHANGES_NAMED).map(changeText);
  const more = changes.length - texts.length;
  return [...texts, ...(more > 0 ? [`${more} more on EQL History`] : [])].join('; ');
};

/** Both days' EQLs beside each other, where nothing may be said of what became of them. */
const notComparable = (now: HistoryRow, then: HistoryRow, rates: readonly TermChange[]): string => {
  const rateText = rateTexts(now, then);
  const side = ({ eql }: HistoryRow): string => rateText(eql) ?? countText(eql.mature ?? 0);
  return [
    `Since ${englishDay(then.day)} settings have changed: ${named(rates)}.`,
    `So the figures can't be compared. EQLs: ${side(now)} now, ${side(then)} then.`,
  ].join(' ');
};

const compared = (now: HistoryRow, then: HistoryRow): string => {
  const rateText = rateTexts(now, then);
  const eqls = ratesText(now.eql, then.eql, rateText);
  const others = ratesText(now.baseline, then.baseline, rateText);
  const counts = countsText(now, then, eqls !== undefined).join(', ');
  const baseline = baselineOf(now);
  const rates = [
    ...(eqls === undefined ? [] : [counts === '' ? `${leadTypePlural(EQL)} ${eqls}` : eqls]),
    ...(others === undefined || baseline === '' ? [] : [`${leadTypePlural(baseline)} ${others}`]),
  ].join('; ');
  const told = `Since ${englishDay(then.day)}: `;
  if (counts === '' || rates === '') {
    return `${told}${counts || rates || 'no counts of both days to compare'}.`;
  }
  return `${told}${counts}${eqls === undefined ? '; ' : ': '}${rates}.`;
};

/**
 * What has changed against the latest row of an earlier day: how many more EQLs are old enough to
 * judge, how many more have converted, both rates, and the verdict.
 *
 * `Since 28 October 2026: 12 more EQLs are old enough to judge, 5 more have converted: 30% (18 of
 * 60), was 27% (13 of 48); MQLs still 15% (45 of 300). The verdict is still No clear difference.`
 *
 * Where a setting has changed that rates rest on, nothing is said to be more or fewer: both days'
 * figures stand beside each other. The edge: tabs by other names may well hold the same list, so
 * the figures are compared, and the names told.
 */
export const sinceLast = (now: HistoryRow, then: HistoryRow | undefined): string =>
  then ? inEnglish(() => since(now, then)) : nothingEarlier();

function since(now: HistoryRow, then: HistoryRow): string {
  const changes = termChanges(now.terms, then.terms);
  const touching = (touches: TermChange['touches']): TermChange[] =>
    changes.filter((change) => change.touches === touches);
  const rates = touching('rates');
  return [
    rates.length > 0 ? notComparable(now, then, rates) : compared(now, then),
    verdictText(now, then, changes),
    ...touching('tabs').map((change) => `${changeText(change)}.`),
  ].join(' ');
}
