// Why we ask for an introduction, as the partner's contact may read it.
import { formatDay } from '../day-text';
import { say } from '../language/say';
import type { OverlapType } from '../qualification/overlap';
import type { Readings } from '../qualification/readings';

const KNOWN_AS: Readonly<Record<OverlapType, () => string>> = {
  customer: () => say('they are a customer of yours'),
  opportunity: () => say('you have an open opportunity with them'),
  prospect: () => say('they are on your list of prospects'),
  unspecified: () => say('they are on your list as well as ours'),
};

/** Said only where a short wording leaves room. True of any introduction. */
export const moreReasons = (): readonly string[] => [
  say('a word from somebody they trust is worth more to them than ten messages from us'),
  say('it saves their time and ours if we speak with the right person from the start'),
];

const purpose = ({ fit }: Readings): string =>
  fit.state === 'clear'
    ? say('they look like a good fit for what we do')
    : say('we believe that we can help them');

/**
 * The reasons in the order of their weight: what it is good for, what the account is to the partner,
 * how well they know each other. There is always a first; the others only where the row says so.
 *
 * Nothing that we judge stands in it, neither a tier nor a score: the letter leaves the house.
 */
export function reasonsToAsk(readings: Readings): readonly string[] {
  const { overlap, warmth } = readings;
  const reasons = [purpose(readings)];
  if (overlap.state === 'clear' && overlap.type !== undefined)
    reasons.push(KNOWN_AS[overlap.type]());
  if (warmth.state === 'clear') {
    const { lastTouch } = warmth;
    reasons.push(
      lastTouch === undefined
        ? say('you know them well')
        : say('you were in touch with them on {day}', { day: formatDay(lastTouch) }),
    );
  }
  return reasons;
}

/** Clauses as one: `a`, `a and b`, `a, b and c`. */
export function joined(clauses: readonly string[]): string {
  const last = clauses[clauses.length - 1] ?? '';
  if (clauses.length < 2) return last;
  return say('{one} and {other}', { one: clauses.slice(0, -1).join(', '), other: last });
}
