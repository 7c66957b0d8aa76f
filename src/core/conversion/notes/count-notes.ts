// How the count came about, in sentences for a sceptical reader; knows no figure of the comparison.
import { excerpt, foldText } from '../../cells/text';
import { allOf } from '../../few-names';
import { leadsText, leadTypePlural, leadTypeSingular } from '../../figure-text';
import { say } from '../../language/say';
import { CALLED_EQL, EQL, UNTYPED } from '../../lead-types';
import type { LikeForLike } from '../comparing/like-for-like';
import type { AccountCount, CountInput } from '../counting/accounts';
import type { CountFacts } from '../counting/count-facts';
import { FIT_TIER } from '../counting/stratum';
import { bulkDates, convertedBefore, eqlDateNotes, mixedDates, tooYoung } from './date-notes';
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
  const leadsLost = allOf(lost.map(leadsText));
  return [
    foldText(stratum) === FIT_TIER
      ? say(
          'Like for like leaves out {leads}, with no fit tier or one that the other group lacks.',
          { leads: leadsLost },
        )
      : say(
          'Like for like leaves out {leads}, with no {column} or one that the other group lacks.',
          { leads: leadsLost, column: excerpt(stratum) },
        ),
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
  const lead = leadTypeSingular(settings.baseline);
  const { accounts, withOverlap } = calledEqls;
  const called = { accounts, calledEql: CALLED_EQL, shared: withOverlap };
  return [
    ...(untyped > 0 && isUntypedTab
      ? [
          say(
            'The leads tab has no lead type column, so its leads count as “{untyped}”. Add a column “Lead type” with {baseline} in it.',
            { untyped: UNTYPED, baseline: excerpt(settings.baseline) },
          ),
        ]
      : []),
    ...(untyped > 0 && !isUntypedTab
      ? [
          say(
            '{leads} {leads|lead has|leads have} no lead type and {leads|counts|count} as “{untyped}”, never as {lead}.',
            { leads: untyped, untyped: UNTYPED, lead },
          ),
        ]
      : []),
    ...(typedByStage > 0
      ? [
          say(
            "{leads} {leads|lead has its|leads have their} type from the current lifecycle stage alone. A stage moves on when a lead converts, so the baseline's rate may be too low: add the Became … Date columns.",
            { leads: typedByStage },
          ),
        ]
      : []),
    ...(accounts > 0
      ? [
          withOverlap === 0
            ? say(
                '{accounts} {accounts|account is an EQL|accounts are EQLs} by the leads tab alone and {accounts|has|have} cleared nothing here: “{calledEql}”, a row of its own.',
                called,
              )
            : say(
                '{accounts} {accounts|account is an EQL|accounts are EQLs} by the leads tab alone and {accounts|has|have} cleared nothing here: “{calledEql}”, a row of its own. {shared} of them {shared|has|have} overlap, and counts as overlap only too.',
                called,
              ),
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
  const eqls = eqlsAlsoBaseline;
  const both = say(
    '{eqls} {eqls|EQL is|EQLs are} in the leads tab as {others} too: an account that was both counts as an EQL.',
    { eqls, others: as(eqls) },
  );
  const those = becameEqls.length;
  const were =
    eqls === 1
      ? say('{both} It was that first.', { both })
      : say('{both} {first} of them {first|was|were} that first.', { both, first: those });
  const shared = overlapOnlyAlsoBaseline;
  return [
    ...(eqls > 0 ? [those === 0 ? both : were] : []),
    ...(shared > 0
      ? [
          say(
            '{accounts} {accounts|account|accounts} with overlap only {accounts|is|are} in the leads tab as {others} too, and {accounts|counts|count} in both rows.',
            { accounts: shared, others: as(shared) },
          ),
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
        say('There is no overlap tab, so nothing says which accounts partners have.'),
      ),
      ...when(
        leads === undefined,
        say('There is no leads tab, so there is nothing to compare EQLs with.'),
      ),
      ...outcomeNotes(count),
      ...eqlDateNotes(eqlDates, facts.fallenEqls),
      ...typeNotes(input, facts),
      ...convertedBefore(accounts),
      ...groups.flatMap((group) => bulkDates(group, eqlDates)),
      ...when(
        !facts.hasStratum,
        foldText(settings.stratifyBy) === FIT_TIER
          ? say('No tab has a fit column, so nothing can be compared like for like.')
          : say(
              'No tab has a column “{column}”, so nothing can be compared like for like: correct “Like for like by” in EQL Settings.',
              { column: excerpt(settings.stratifyBy) },
            ),
      ),
      ...(overlap ? mixedDates('overlap', overlap.mixed) : []),
      ...(leads ? mixedDates('leads', leads.mixed) : []),
    ],
    others: [
      ...(windowDays === undefined ? [] : tooYoung(groups, windowDays)),
      ...sharedNotes(settings.baseline, facts),
      ...when(
        facts.datedByCreation > 0,
        say(
          '{leads} {leads|lead has|leads have} no qualification date: the date of creation stands for it.',
          { leads: facts.datedByCreation },
        ),
      ),
      ...when(
        facts.tabsDisagree > 0,
        say(
          '{accounts} {accounts|account|accounts} converted by the overlap tab and not by the leads tab: the leads tab counts.',
          { accounts: facts.tabsDisagree },
        ),
      ),
      ...matchNotes(facts.match),
    ],
  };
}
