// How the count came about, in sentences for a sceptical reader; knows no figure of the comparison.
import { excerpt, foldText } from '../../cells/text';
import { leadsText, leadTypePlural, leadTypeSingular } from '../../figure-text';
import { CALLED_EQL, EQL, UNTYPED } from '../../lead-types';
import type { LikeForLike } from '../comparing/like-for-like';
import type { AccountCount, CountInput } from '../counting/accounts';
import type { CountFacts } from '../counting/count-facts';
import { FIT_TIER } from '../counting/stratum';
import { bulkDates, convertedBefore, eqlDateNotes, mixedDates, tooYoung } from './date-notes';
import { plural } from './listed';
import { matchNotes } from './match-notes';
import { outcomeNotes } from './outcome-notes';

/** How many mature leads the like-for-like figures lose; none where they lose nobody. */
export function lostNote(
  comparison: LikeForLike | undefined,
  baseline: string,
  stratum: string,
): string[] {
  const { leads = 0, baselineLeads = 0 } = comparison?.lost ?? {};
  const lost = [
    { leadType: EQL, leads },
    { leadType: baseline, leads: baselineLeads },
  ].filter((group) => group.leads > 0);
  if (lost.length === 0) return [];
  return [
    `Like for like leaves out ${lost.map(leadsText).join(' and ')}, with no ${excerpt(stratum)} or one that the other group lacks.`,
  ];
}

/** What the leads count as, where that isn't what the tab says of all of them. */
const typeNotes = (
  { leads, settings }: CountInput,
  { untyped, typedByStage, calledEqls }: CountFacts,
): string[] => {
  const isUntypedTab =
    leads !== undefined &&
    leads.recognition.columns.leadType === undefined &&
    leads.recognition.columns.lifecycleStage === undefined;
  const add = `Add a column “Lead type” with ${excerpt(settings.baseline)} in it.`;
  const { accounts, withOverlap } = calledEqls;
  const shared =
    withOverlap === 0
      ? ''
      : ` ${plural(withOverlap, 'of them has', 'of them have')} overlap, and counts as overlap only too.`;
  return [
    ...(untyped > 0 && isUntypedTab
      ? [`The leads tab has no lead type column, so its leads count as “${UNTYPED}”. ${add}`]
      : []),
    ...(untyped > 0 && !isUntypedTab
      ? [
          `${plural(untyped, 'lead has', 'leads have')} no lead type and ${untyped === 1 ? 'counts' : 'count'} as “${UNTYPED}”, never as ${leadTypeSingular(settings.baseline)}.`,
        ]
      : []),
    ...(typedByStage > 0
      ? [
          `${plural(typedByStage, 'lead has its type', 'leads have their type')} from the current lifecycle stage alone. A stage moves on when a lead converts, so the baseline's rate may be too low: add the Became … Date columns.`,
        ]
      : []),
    ...(accounts > 0
      ? [
          `${plural(accounts, 'account is an EQL', 'accounts are EQLs')} by the leads tab alone and ${accounts === 1 ? 'has' : 'have'} cleared nothing here: “${CALLED_EQL}”, a row of its own.${shared}`,
        ]
      : []),
  ];
};

/** Who counts as what, where an account could be two things. */
const sharedNotes = (
  baseline: string,
  { eqlsAlsoBaseline, becameEqls, overlapOnlyAlsoBaseline }: CountFacts,
): string[] => {
  const as = (accounts: number): string =>
    accounts === 1 ? leadTypeSingular(baseline) : leadTypePlural(baseline);
  const first =
    becameEqls.length === 0
      ? ''
      : eqlsAlsoBaseline === 1
        ? ' It was that first.'
        : ` ${plural(becameEqls.length, 'of them was that', 'of them were that')} first.`;
  return [
    ...(eqlsAlsoBaseline > 0
      ? [
          `${plural(eqlsAlsoBaseline, 'EQL is', 'EQLs are')} in the leads tab as ${as(eqlsAlsoBaseline)} too: an account that was both counts as an EQL.${first}`,
        ]
      : []),
    ...(overlapOnlyAlsoBaseline > 0
      ? [
          `${plural(overlapOnlyAlsoBaseline, 'account', 'accounts')} with overlap only ${overlapOnlyAlsoBaseline === 1 ? 'is' : 'are'} in the leads tab as ${as(overlapOnlyAlsoBaseline)} too, and ${overlapOnlyAlsoBaseline === 1 ? 'counts' : 'count'} in both rows.`,
        ]
      : []),
  ];
};

/** The notes of a count: what could change the verdict, and what else to know. */
export interface CountNotes {
  readonly weighing: readonly string[];
  readonly others: readonly string[];
}

/**
 * Every note that applies, the weightiest first: what could change the verdict, then who was taken
 * for whom, and how the count came about. None where all went without saying.
 */
export function countNotes(input: CountInput, count: AccountCount): CountNotes {
  const { overlap, leads, settings } = input;
  const { groups, facts, accounts, eqlDates, windowDays } = count;
  const when = (applies: boolean, sentence: string): string[] => (applies ? [sentence] : []);
  return {
    weighing: [
      ...when(
        overlap === undefined,
        'There is no overlap tab, so nothing says which accounts partners have.',
      ),
      ...when(
        leads === undefined,
        'There is no leads tab, so there is nothing to compare EQLs with.',
      ),
      ...outcomeNotes(count),
      ...eqlDateNotes(eqlDates, facts.fallenEqls),
      ...typeNotes(input, facts),
      ...convertedBefore(accounts),
      ...groups.flatMap((group) => bulkDates(group, eqlDates)),
      ...when(
        !facts.hasStratum,
        foldText(settings.stratifyBy) === FIT_TIER
          ? 'No tab has a fit column, so nothing can be compared like for like.'
          : `No tab has a column “${excerpt(settings.stratifyBy)}”, so nothing can be compared like for like: correct “Like for like by” in EQL Settings.`,
      ),
      ...(overlap ? mixedDates('overlap', overlap.mixed) : []),
      ...(leads ? mixedDates('leads', leads.mixed) : []),
    ],
    others: [
      ...(windowDays === undefined ? [] : tooYoung(groups, windowDays)),
      ...sharedNotes(settings.baseline, facts),
      ...when(
        facts.datedByCreation > 0,
        `${plural(facts.datedByCreation, 'lead has', 'leads have')} no qualification date: the date of creation stands for it.`,
      ),
      ...when(
        facts.tabsDisagree > 0,
        `${plural(facts.tabsDisagree, 'account', 'accounts')} converted by the overlap tab and not by the leads tab: the leads tab counts.`,
      ),
      ...matchNotes(facts.match),
    ],
  };
}
