// EQLs and how they convert, in a clause; and what a change makes of them. Never a count without its rate.
import { capitalised } from '../cells/text';
import { countText, leadsText, percentText } from '../figure-text';
import { say } from '../language/say';
import type { MatureRate } from './comparing/rate';

/** The rows that are EQLs, and how their accounts converted. */
export interface EqlCount extends MatureRate {
  readonly rows: number;
}

/** `of the 24 old enough to judge, 7 converted: 29%, perhaps 15% to 49%` */
const conversionText = (
  { mature, converted, rate, low = 0, high = 1 }: EqlCount,
  isScored: boolean,
): string => {
  if (mature === 0) {
    return isScored
      ? say('none old enough to judge yet')
      : say('score the sheet to see how they convert');
  }
  if (converted === undefined) return say('of none is it known whether it converted');
  const counts = say('of the {mature} old enough to judge, {converted} converted', {
    mature,
    converted,
  });
  if (rate === undefined) return say('{counts}: too few for a rate', { counts });
  return say('{counts}: {rate}, perhaps {low} to {high}', {
    counts,
    rate: percentText(rate),
    low: percentText(low),
    high: percentText(high),
  });
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
  if (isSameRate && before.rows === after.rows) {
    return say('Still {eqls}.', { eqls: withRate(is, after) });
  }
  if (before.rows === 0) {
    return say('{eqls}, where there was none.', { eqls: capitalised(withRate(is, after)) });
  }
  const { rows } = before;
  if (after.rows === 0) {
    return say('No EQL any more, where there {rows|was|were} {eqls}.', {
      rows,
      eqls: withRate(was, before),
    });
  }
  return isSameRate
    ? say('{was} {rows|becomes|become} {after}; {conversion}.', {
        was,
        rows,
        after: after.rows,
        conversion: conversion(after),
      })
    : say('{was} {rows|becomes|become} {after}.', {
        was: withRate(was, before),
        rows,
        after: withRate(countText(after.rows), after),
      });
}
