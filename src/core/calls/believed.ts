// What we believe of an account at a partner, in the words that the partner may read.
import { formatDay } from '../day-text';
import { say } from '../language/say';
import { type OverlapType, readOverlap } from '../qualification/overlap';
import type { OverlapRow } from '../qualification/overlap-row';
import type { Terms } from '../qualification/terms';
import { readWarmth, type WarmthReading } from '../qualification/warmth';
import { levelReached, warmthWord } from '../qualification/warmth-choices';

const OVERLAP: Readonly<Record<OverlapType, () => string>> = {
  customer: () => say('Your customer.'),
  opportunity: () => say('Your open opportunity.'),
  prospect: () => say('Your prospect.'),
  unspecified: () => say('An account of yours.'),
};

/**
 * The relationship by its level, never by the words around it, which may be our note: `Warm - their
 * CFO is difficult` is warm. A number is a score of ours: the level that it reaches is said, `80` is warm.
 */
function relationship({ level }: WarmthReading, row: OverlapRow, terms: Terms): string {
  if (level !== undefined) return warmthWord(level, terms.settings);
  // At whatever age: the day of the last touch stands beside it.
  const { strength } = readWarmth(row, { ...terms, asOf: undefined });
  return strength > 0 ? warmthWord(levelReached(strength), terms.settings) : '';
}

/**
 * `Your customer. Relationship: warm. Last spoke on 3 May 2026.` `shown` keeps back what names
 * another partner, or an account of somebody else's.
 */
export function believed(row: OverlapRow, terms: Terms, shown: (text: string) => string): string {
  const { type } = readOverlap(row.overlap, terms.settings);
  const warmth = readWarmth(row, terms);
  const relation = shown(relationship(warmth, row, terms));
  return [
    type === undefined ? '' : OVERLAP[type](),
    relation === ''
      ? say('Relationship: not known yet.')
      : say('Relationship: {warmth}.', { warmth: relation }),
    warmth.lastTouch === undefined
      ? ''
      : say('Last spoke on {day}.', { day: formatDay(warmth.lastTouch) }),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
