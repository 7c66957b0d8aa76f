// EQLs and how they convert, in a clause; and what a change makes of them. Never a count without its rate.
import { capitalised } from '../cells/text';
import { countText, leadsText, percentText } from '../figure-text';
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
  if (rate === undefined) return `${counts}: too few for a rate`;
  return `${counts}: ${percentText(rate)}, perhaps ${percentText(low)} to ${percentText(high)}`;
};

const countOf = ({ rows }: EqlCount): string => leadsText({ leadType: 'EQL', leads: rows });

/**
 * What a change does to the EQLs, in one sentence: `31 EQLs (of the 24 old enough to judge, 7
 * converted: 29%, perhaps 15% to 49%) become 33 (...).` With under 10 old enough, counts and no rate;
 * what is the same before and after is said once.
 */
export function eqlsBecomeText(before: EqlCount, after: EqlCount, isScored: boolean): string {
  const conversion = (eqls: EqlCount): string => conversionText(eqls, isScored);
  const withRate = (count: string, eqls: EqlCount): string =>
    eqls.rows === 0 ? count : `${count} (${conversion(eqls)})`;
  const [was, is] = [countOf(before), countOf(after)];
  const isSameRate = conversion(before) === conversion(after);
  if (isSameRate && before.rows === after.rows) return `Still ${withRate(is, after)}.`;
  if (before.rows === 0) return `${capitalised(withRate(is, after))}, where there was none.`;
  const isOne = before.rows === 1;
  if (after.rows === 0) {
    return `No EQL any more, where there ${isOne ? 'was' : 'were'} ${withRate(was, before)}.`;
  }
  const [become, then] = [isOne ? 'becomes' : 'become', countText(after.rows)];
  return isSameRate
    ? `${was} ${become} ${then}; ${conversion(after)}.`
    : `${withRate(was, before)} ${become} ${withRate(then, after)}.`;
}
