// The partners of one account: how warm each is, and which is the best way in.
import { spellingKey } from '../cells/domain';
import { nameOr } from '../cells/text';
import { say } from '../language/say';
import { introductionStanding, standingText } from '../qualification/introduction-standing';
import type { OverlapRow } from '../qualification/overlap-row';
import { TURNED_DOWN } from '../qualification/reading';
import { readComponents } from '../qualification/readings';
import type { Terms } from '../qualification/terms';
import type { WarmthReading } from '../qualification/warmth';
import { readWilling, saysYes } from '../qualification/willing';
import { sameAccount } from './same-account';

export interface WayIn {
  readonly row: OverlapRow;
  readonly warmth: WarmthReading;
  /** What is known of it, in a sentence or three. */
  readonly says: string;
}

export interface WaysIn {
  /** The account's other partners, the warmest first. */
  readonly others: readonly WayIn[];
  /** Which of all its partners is the best way in; '' without another partner. */
  readonly best: string;
}

/** Of a way in that nobody can take: not known to be warm, refused, or no overlap. */
const NO_WAY = -1;
/** A yes decides between two that are alike, and no more than that. */
const YES = 0.001;

/** How good a way in is; what isn't known is none, nor is one that was turned down or is over. */
const worthOf = (row: OverlapRow, terms: Terms): number => {
  const { overlap, warmth, motion } = readComponents(row, terms);
  const { state } = introductionStanding(row, terms);
  const isShut =
    state === 'declined' ||
    (motion.state === 'short' && TURNED_DOWN.includes(motion.cause)) ||
    readWilling(row.willing ?? '', terms.settings) === 'no';
  if (overlap.state !== 'clear' || warmth.state !== 'clear' || isShut) return NO_WAY;
  return warmth.strength + (saysYes(row.willing ?? '', terms.settings) ? YES : 0);
};

const wayIn = (row: OverlapRow, terms: Terms): WayIn => {
  const { overlap, warmth } = readComponents(row, terms);
  const parts = [
    overlap.state === 'clear' ? '' : overlap.reason,
    warmth.reason,
    saysYes(row.willing ?? '', terms.settings)
      ? say('They said that they will introduce you.')
      : '',
    standingText(introductionStanding(row, terms), terms.asOf),
  ];
  return { row, warmth, says: parts.filter((part) => part !== '').join(' ') };
};

/**
 * The other partners that have a row's account, and the best way in among all of them: who has it, is
 * clearly warm, and hasn't said no, here or in its motion; the warmest, and of two alike the one that said yes.
 *
 * Hot at Initech and Warm at Globex: Initech is the best way in. The edges: where nobody is known to be
 * warm enough, nobody is named; two that are alike are both named; a former overlap is no partner.
 */
export function waysIn(row: OverlapRow, rows: readonly OverlapRow[], terms: Terms): WaysIn {
  const isSame = sameAccount(row);
  const partner = spellingKey(row.partner ?? '');
  const found = rows.filter(
    (other) =>
      other !== row &&
      spellingKey(other.partner ?? '') !== partner &&
      isSame(other) &&
      readComponents(other, terms).overlap.state !== 'short',
  );
  if (found.length === 0) return { others: [], best: '' };
  const worth = new Map([row, ...found].map((each) => [each, worthOf(each, terms)] as const));
  const worthIn = (each: OverlapRow): number => worth.get(each) ?? NO_WAY;
  const highest = Math.max(...Array.from(worth.values()));
  const best = [row, ...found].filter((each) => worthIn(each) === highest);
  const names = best.map((each) => nameOr(each.partner, say('a partner without a name')));
  const [first = ''] = names;
  const account = nameOr(row.account, say('this account'));
  const sentence =
    highest === NO_WAY
      ? say('No way into {account} is known: ask those of its partners that haven’t said no.', {
          account,
        })
      : names.length > 1
        ? say('Equally good ways into {account}: {partners}.', {
            account,
            partners: names.join(', '),
          })
        : say('The best way into {account} is {partner}.', { account, partner: first });
  return {
    others: found
      .sort((one, other) => worthIn(other) - worthIn(one))
      .map((each) => wayIn(each, terms)),
    best: sentence,
  };
}
