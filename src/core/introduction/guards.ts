// What speaks against asking for an introduction, in plain words, before the letter is offered.

import type { Day } from '../cells/cell';
import { nameOr } from '../cells/text';
import { formatDay } from '../day-text';
import { say } from '../language/say';
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
function underWay(state: StandingState, on: Day | undefined, partner: string): string {
  const day = on === undefined ? '' : formatDay(on);
  switch (state) {
    case 'agreed':
      return day === ''
        ? say('{partner} has agreed to it, so there is nothing to ask.', { partner })
        : say('{partner} has agreed to it on {day}, so there is nothing to ask.', { partner, day });
    case 'made':
      return day === ''
        ? say('{partner} has made it, so there is nothing to ask.', { partner })
        : say('{partner} has made it on {day}, so there is nothing to ask.', { partner, day });
    case 'met':
      return day === ''
        ? say('{partner} has made it, and you have met, so there is nothing to ask.', { partner })
        : say('{partner} has made it, and you have met on {day}, so there is nothing to ask.', {
            partner,
            day,
          });
    default:
      return '';
  }
}

const wasAsked = (partner: string, account: string, on: Day | undefined): string =>
  on === undefined
    ? say("{partner} was asked about {account} and hasn't answered yet.", { partner, account })
    : say("{partner} was asked about {account} on {day} and hasn't answered yet.", {
        partner,
        account,
        day: formatDay(on),
      });

const hasAgreed = (partner: string, account: string, on: Day | undefined): string =>
  on === undefined
    ? say('{partner} has agreed to introduce you to {account}.', { partner, account })
    : say('{partner} has agreed to introduce you to {account} on {day}.', {
        partner,
        account,
        day: formatDay(on),
      });

const elsewhereSentence = (
  { partner, standing: { state, on } }: AskedPartner,
  account: string,
): string => {
  const who = nameOr(partner, say('Another partner'));
  return state === 'agreed'
    ? `${hasAgreed(who, account, on)} ${say('Two introductions at once confuse everybody.')}`
    : `${wasAsked(who, account, on)} ${say('Ask one partner at a time.')}`;
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
  const account = nameOr(row.account, say('this account'));
  const partner = nameOr(row.partner, say('the partner'));
  const names = { partner, account };

  if (overlap.state !== 'clear') {
    const text = say('Nothing says that {partner} has {account}.', names);
    add('overlap', true, `${text} ${overlap.reason}`);
  }
  if (fit.state === 'short') {
    add('fit', true, `${say("{account} isn't a good fit.", { account })} ${fit.reason}`);
  }
  const saysNo = readWilling(row.willing ?? '', settings) === 'no';
  if (state === 'declined' && on !== undefined) {
    const text = say('{partner} declined to introduce you to {account} on {day}.', {
      ...names,
      day: formatDay(on),
    });
    add('refused', true, text);
  } else if (motion.state === 'short' && TURNED_DOWN.indexOf(motion.cause) >= 0) {
    add('refused', true, `${say('This was turned down, or is over.')} ${motion.reason}`);
  } else if (saysNo) {
    add('refused', true, say("{partner} said that they won't introduce you to {account}.", names));
  }
  const { type } = motion;
  if (motion.state === 'clear' && type !== 'introduction' && type !== 'unspecified' && type) {
    const named = { account, motion: motionName(type, row.motion ?? '') };
    add('other-motion', true, say('{account} has another motion already: {motion}.', named));
  }
  const done = underWay(state, on, partner);
  if (done !== '') add('under-way', true, done);
  if (state === 'asked') {
    const then =
      chaseOn === undefined ? '' : ` ${say('Chase from {day} on.', { day: formatDay(chaseOn) })}`;
    add('under-way', true, `${wasAsked(partner, account, on)}${then}`);
  }
  if (partners > 1) {
    const text = say(
      'The row names several partners: {partners}. The letter names none of them, so that none reads of the others.',
      { partners: partner },
    );
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
    add('fit-unknown', false, say('Nobody has rated the fit of {account} yet.', { account }));
  }
  if (overlap.state === 'clear' && overlap.type === 'opportunity') {
    const text = say(
      '{partner} has an open deal with {account}: ask whether the moment suits them.',
      names,
    );
    add('mid-deal', false, text);
  }
  return guards;
}
