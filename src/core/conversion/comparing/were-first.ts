// How many EQLs were of the baseline's type first, in a clause.
import { leadsText, leadTypePlural, leadTypeSingular, withArticle } from '../../figure-text';
import { say } from '../../language/say';
import { EQL } from '../../lead-types';

/** `12 EQLs were MQLs first`, `1 EQL was an MQL first`. */
export const wereFirstText = (eqls: number, baseline: string): string =>
  say('{leads} {eqls|was|were} {others} first', {
    leads: leadsText({ leadType: EQL, leads: eqls }),
    eqls,
    others: eqls === 1 ? withArticle(leadTypeSingular(baseline)) : leadTypePlural(baseline),
  });
