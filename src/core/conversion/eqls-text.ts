// EQLs and how they convert, in a clause; and what a change makes of them. Never a count without its rate.
import { countText, leadsText, percentText } from '../figure-text';
import { LEAST_TO_JUDGE } from './comparing/gap-verdict';
import type { MatureRate } from './comparing/rate';

/** The rows that are EQLs, and how their accounts converted. */
export interface EqlCount extends MatureRate {
  readonly rows: number;
}

/** What is said where no scoring has noted yet since when each row is an EQL. */
const UNSCORED = 'score the sheet to see how they convert';

/** `of the 24 old enough to judge, 7 converted: 29%, perhaps 15% to 49%` */
const conversionText = (
  { mature, converted, rate, low = 0, high = 1 }: EqlCount,
  isScored: boolean,
): string => {
  if (mature === 0) return isScored ? 'none old enough to judge yet' : UNSCORED;
  if (converted === undefined) return 'of none is it known whether it converted';
  const counts = `of the ${countText(mature)} old enough to judge, ${countText(converted)} converted`;
  if (rate === undefined || mature < LEAST_TO_JUDGE) return `${counts}: too few for a rate`;
  return `${counts}: ${percentText(rate)}, perhaps ${percentText(low)} to ${percentText(high)}`;
};

const countOf = ({ rows }: EqlCount): string => leadsText({ leadType: 'EQL', leads: rows });

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * What a change does to the EQLs, in one sentence: `31 EQLs (of the 24 old enough to judge, 7
 * converted: 29%, perhaps 15% to 49%) become 33 (...).` With under 10 old enough, counts and no rate.
 */
export function eqlsBecomeText(before: EqlCount, after: EqlCount, isScored: boolean): string {
  const withRate = (count: string, eqls: EqlCount): string =>
    eqls.rows === 0 ? count : `${count} (${conversionText(eqls, isScored)})`;
  const isSame =
    before.rows === after.rows &&
    before.mature === after.mature &&
    before.converted === after.converted;
  if (isSame) return `Still ${withRate(countOf(before), before)}.`;
  const then = capitalised(withRate(countOf(after), after));
  if (before.rows === 0) return `${then}, where there was none.`;
  if (after.rows === 0)
    return `No EQL any more, where there ${before.rows === 1 ? 'was' : 'were'} ${withRate(countOf(before), before)}.`;
  const become = before.rows === 1 ? 'becomes' : 'become';
  return `${capitalised(withRate(countOf(before), before))} ${become} ${withRate(countText(after.rows), after)}.`;
}
