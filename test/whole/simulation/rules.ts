// Which rule calls a difference, at any look of a programme.
import { alwaysValidDifference } from '../../../src/core/stats/always-valid';
import { fisherExact } from '../../../src/core/stats/fisher';
import { newcombeDifference } from '../../../src/core/stats/newcombe';
import type { Look } from './programme';

/** The share of programmes of which a rule says Higher or Lower at one look or more. */
export interface Calls {
  /** Newcombe's interval leaves out 0. */
  readonly interval: number;
  /** And Fisher's test at the same level agrees: the verdict's rule. */
  readonly plain: number;
  /** The always valid interval leaves out 0. */
  readonly alwaysValid: number;
}

const leavesOutZero = ({ low, high }: { low: number; high: number }): boolean =>
  low > 0 || high < 0;

/** What each rule makes of one look. */
const callsAt = ({ eql, baseline }: Look, confidence: number): Record<keyof Calls, boolean> => {
  const a = { successes: eql.converted, trials: eql.leads };
  const b = { successes: baseline.converted, trials: baseline.leads };
  const interval = leavesOutZero(newcombeDifference(a, b, confidence));
  const others = [a.trials - a.successes, b.trials - b.successes] as const;
  return {
    interval,
    plain: interval && fisherExact(a.successes, others[0], b.successes, others[1]) < 1 - confidence,
    alwaysValid: leavesOutZero(alwaysValidDifference(a, b, confidence)),
  };
};

/** How often each rule calls a difference, from the look on at which both groups have so many mature accounts. */
export function callsOver(
  programmes: readonly (readonly Look[])[],
  least: number,
  confidence: number,
): Calls {
  const called = programmes.map((looks) => {
    const from = looks.filter(({ eql, baseline }) => Math.min(eql.leads, baseline.leads) >= least);
    const all = from.map((look) => callsAt(look, confidence));
    return {
      interval: all.some(({ interval }) => interval),
      plain: all.some(({ plain }) => plain),
      alwaysValid: all.some(({ alwaysValid }) => alwaysValid),
    };
  });
  const share = (rule: keyof Calls): number =>
    called.filter((calls) => calls[rule]).length / programmes.length;
  return { interval: share('interval'), plain: share('plain'), alwaysValid: share('alwaysValid') };
}
