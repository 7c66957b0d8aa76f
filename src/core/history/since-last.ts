// What has changed since the summary of an earlier day, in a sentence or three.

import { plainText } from '../cells/text';
import { formatDay } from '../day-text';
import { countText, leadTypePlural, outcomeText, percentTexts } from '../figure-text';
import { say } from '../language/say';
import { EQL } from '../lead-types';
import { countChanges } from './count-changes';
import type { HistoryCounts, HistoryRow } from './history-row';
import { changeText, type TermChange, termChanges } from './term-changes';
import { BASELINE } from './terms';
import { verdictText } from './verdict-word';

export const nothingEarlier = (): string => say('No earlier summary to compare with yet.');
/** A sentence names this many changes; EQL History has them all. */
const CHANGES_NAMED = 3;

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
  if (is === undefined) {
    return was === undefined ? undefined : say('too few to tell now, was {was}', { was });
  }
  if (was === undefined) return say('{is}, too few to tell then', { is });
  return is === was ? say('still {is}', { is }) : say('{is}, was {was}', { is, was });
};

const baselineOf = ({ terms }: HistoryRow): string => plainText(terms.get(BASELINE) ?? '');

/** `The verdict is Higher, was No clear difference.` */
const verdictSentence = (
  now: HistoryRow,
  then: HistoryRow,
  changes: readonly TermChange[],
): string => {
  const [is, was] = [verdictText(now.verdict), verdictText(then.verdict)];
  const under = changes.filter(({ touches }) => touches === 'verdict');
  const anew = under.map(changeText).join('; ');
  if (now.verdict === then.verdict) {
    return anew === ''
      ? say('The verdict is still {is}.', { is })
      : say('The verdict is still {is}, judged anew: {changes}.', { is, changes: anew });
  }
  return anew === ''
    ? say('The verdict is {is}, was {was}.', { is, was })
    : say('The verdict is {is}, was {was}, judged anew: {changes}.', { is, was, changes: anew });
};

const named = (changes: readonly TermChange[]): string => {
  const texts = changes.slice(0, CHANGES_NAMED).map(changeText).join('; ');
  const more = changes.length - CHANGES_NAMED;
  return more > 0 ? say('{changes}; {more} more on EQL History', { changes: texts, more }) : texts;
};

/** Both days' EQLs beside each other, where nothing may be said of what became of them. */
const notComparable = (now: HistoryRow, then: HistoryRow, rates: readonly TermChange[]): string => {
  const rateText = rateTexts(now, then);
  const side = ({ eql }: HistoryRow): string => rateText(eql) ?? countText(eql.mature ?? 0);
  return say(
    "Since {day} settings have changed: {changes}. So the figures can't be compared. EQLs: {now} now, {before} then.",
    { day: formatDay(then.day), changes: named(rates), now: side(now), before: side(then) },
  );
};

const compared = (now: HistoryRow, then: HistoryRow): string => {
  const rateText = rateTexts(now, then);
  const eqls = ratesText(now.eql, then.eql, rateText);
  const others = ratesText(now.baseline, then.baseline, rateText);
  const counts = countChanges(now, then, eqls !== undefined).join(', ');
  const baseline = baselineOf(now);
  const rates = [
    ...(eqls === undefined ? [] : [counts === '' ? `${leadTypePlural(EQL)} ${eqls}` : eqls]),
    ...(others === undefined || baseline === '' ? [] : [`${leadTypePlural(baseline)} ${others}`]),
  ].join('; ');
  const day = formatDay(then.day);
  if (counts === '' && rates === '') {
    return say('Since {day}: no counts of both days to compare.', { day });
  }
  if (counts === '' || rates === '')
    return say('Since {day}: {told}.', { day, told: counts + rates });
  return eqls === undefined
    ? say('Since {day}: {counts}; {rates}.', { day, counts, rates })
    : say('Since {day}: {counts}: {rates}.', { day, counts, rates });
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
  then ? since(now, then) : nothingEarlier();

function since(now: HistoryRow, then: HistoryRow): string {
  const changes = termChanges(now.terms, then.terms);
  const touching = (touches: TermChange['touches']): TermChange[] =>
    changes.filter((change) => change.touches === touches);
  const rates = touching('rates');
  return [
    rates.length > 0 ? notComparable(now, then, rates) : compared(now, then),
    verdictSentence(now, then, changes),
    ...touching('tabs').map((change) => `${changeText(change)}.`),
  ].join(' ');
}
