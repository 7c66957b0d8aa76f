// What speaks against asking for an introduction, in plain words, before the letter is offered.

import { nameOr } from '../cells/text';
import { englishDay } from '../day-text';
import { introductionStanding, type StandingState } from '../qualification/introduction-standing';
import { motionName } from '../qualification/motion';
import type { OverlapRow } from '../qualification/overlap-row';
import { TURNED_DOWN } from '../qualification/reading';
import { readComponents } from '../qualification/readings';
import type { Terms } from '../qualification/terms';
import { readWilling } from '../qualification/willing';
import { loadSentence } from './partner-load';
import { type AskedPartner, NO_REQUESTS, type RequestsAround } from './requests-around';

export type GuardCode =
  | 'overlap'
  | 'fit'
  | 'fit-unknown'
  | 'refused'
  | 'other-motion'
  | 'under-way'
  | 'several-partners'
  | 'asked-elsewhere'
  | 'load'
  | 'mid-deal';

export interface Guard {
  readonly code: GuardCode;
  readonly sentence: string;
  /** Whether it has to be looked past before the letter shows; else it is said beside the letter. */
  readonly isWarning: boolean;
}

export interface GuardInput {
  readonly row: OverlapRow;
  /** How many partners the row names; one as a rule. */
  readonly partners?: number;
  readonly around?: RequestsAround;
  /** The partner's accounts to ask about first, the best first. */
  readonly best?: readonly string[];
}

/** What there is left to say of an introduction that is under way or over. */
const UNDER_WAY: Readonly<Partial<Record<StandingState, string>>> = {
  agreed: 'agreed to it',
  made: 'made it',
  met: 'made it, and you have met',
};

const onDay = (day: number | undefined): string =>
  day === undefined ? '' : ` on ${englishDay(day)}`;

const elsewhereSentence = ({ partner, standing }: AskedPartner, account: string): string => {
  const who = nameOr(partner, 'Another partner');
  return standing.state === 'agreed'
    ? `${who} has agreed to introduce you to ${account}${onDay(standing.on)}. Two introductions at once confuse everybody.`
    : `${who} was asked about ${account}${onDay(standing.on)} and hasn't answered yet. Ask one partner at a time.`;
};

/**
 * Everything that speaks against asking this partner for this account, the gravest first; nothing
 * for most rows. No overlap, a poor fit, a refusal, another motion, a request that is under way here
 * or at another partner, and a partner that has its hands full are warnings; a deal of the partner's
 * own with the account, and a fit that nobody has rated, are only said.
 *
 * The edge: a request that has expired is no obstacle, since asking once more is what is left.
 */
export function introductionGuards(
  { row, partners = 1, around = NO_REQUESTS, best = [] }: GuardInput,
  terms: Terms,
): readonly Guard[] {
  const guards: Guard[] = [];
  const add = (code: GuardCode, isWarning: boolean, sentence: string): void => {
    guards.push({ code, sentence, isWarning });
  };
  const { settings } = terms;
  const { overlap, fit, motion } = readComponents(row, terms);
  const { state, on, chaseOn } = introductionStanding(row, terms);
  const account = nameOr(row.account, 'this account');
  const partner = nameOr(row.partner, 'the partner');

  if (overlap.state !== 'clear') {
    add('overlap', true, `Nothing says that ${partner} has ${account}. ${overlap.reason}`);
  }
  if (fit.state === 'short') add('fit', true, `${account} isn't a good fit. ${fit.reason}`);
  const saysNo = readWilling(row.willing ?? '', settings) === 'no';
  if (state === 'declined' && on !== undefined) {
    add('refused', true, `${partner} declined to introduce you to ${account}${onDay(on)}.`);
  } else if (motion.state === 'short' && TURNED_DOWN.indexOf(motion.cause) >= 0) {
    add('refused', true, `This was turned down, or is over. ${motion.reason}`);
  } else if (saysNo) {
    add('refused', true, `${partner} said that they won't introduce you to ${account}.`);
  }
  const { type } = motion;
  if (motion.state === 'clear' && type !== 'introduction' && type !== 'unspecified' && type) {
    const name = motionName(type, row.motion ?? '');
    add('other-motion', true, `${account} has another motion already: ${name}.`);
  }
  const done = UNDER_WAY[state];
  if (done)
    add('under-way', true, `${partner} has ${done}${onDay(on)}, so there is nothing to ask.`);
  if (state === 'asked') {
    const then = chaseOn === undefined ? '' : ` Chase from ${englishDay(chaseOn)} on.`;
    const asked = `${partner} was asked about ${account}${onDay(on)} and hasn't answered yet.`;
    add('under-way', true, `${asked}${then}`);
  }
  if (partners > 1) {
    const text = `The row names several partners: ${partner}. The letter names none of them, so that none reads of the others.`;
    add('several-partners', true, text);
  }
  for (const asked of around.elsewhere) {
    add('asked-elsewhere', true, elsewhereSentence(asked, account));
  }
  const { openAtPartner: open } = around;
  const { openRequestsLimit: limit } = settings;
  if (open >= limit) {
    add('load', true, loadSentence(row.partner, { open, limit, best }));
  }
  if (fit.state === 'missing') {
    add('fit-unknown', false, `Nobody has rated the fit of ${account} yet.`);
  }
  if (overlap.state === 'clear' && overlap.type === 'opportunity') {
    const text = `${partner} has an open deal with ${account}: ask whether the moment suits them.`;
    add('mid-deal', false, text);
  }
  return guards;
}
