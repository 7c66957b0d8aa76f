// What we believe of an account at a partner, in the words that the partner may read.
import { formatDay } from '../cells/day';
import { excerpt } from '../cells/text';
import { type OverlapType, readOverlap } from '../qualification/overlap';
import type { OverlapRow } from '../qualification/overlap-row';
import type { Terms } from '../qualification/terms';
import { readWarmth, type WarmthReading } from '../qualification/warmth';
import { warmthWord } from '../qualification/warmth-choices';

const OVERLAP: Readonly<Record<OverlapType, string>> = {
  customer: 'Your customer.',
  opportunity: 'Your open opportunity.',
  prospect: 'Your prospect.',
  unspecified: 'An account of yours.',
};

/**
 * The relationship by its level, never by the words around it, which may be our note: `Warm - their
 * CFO is difficult` is warm. A number on its scale is shown as it stands.
 */
function relationship(
  { level, strength }: WarmthReading,
  { warmth = '' }: OverlapRow,
  { settings }: Terms,
  shown: (text: string) => string,
): string {
  if (level !== undefined) return warmthWord(level, settings);
  return strength > 0 ? shown(excerpt(warmth)) : '';
}

/**
 * `Your customer. Relationship: warm. Last spoke on 3 May 2026.` `shown` keeps back what names
 * another partner, or an account of somebody else's.
 */
export function believed(row: OverlapRow, terms: Terms, shown: (text: string) => string): string {
  const { type } = readOverlap(row.overlap, terms.settings);
  const warmth = readWarmth(row, terms);
  const relation = relationship(warmth, row, terms, shown) || 'not known yet';
  return [
    type === undefined ? '' : OVERLAP[type],
    `Relationship: ${relation}.`,
    warmth.lastTouch === undefined ? '' : `Last spoke on ${formatDay(warmth.lastTouch)}.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
