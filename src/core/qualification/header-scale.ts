// What a header says its column's numbers are out of: `(1-5)`, `/10`, `Tier (1/2/3)`, `%`, `(H/M/L)`.
import type { Cell } from '../cells/cell';
import { foldText } from '../cells/text';
import type { ColumnScale } from './scale';

/** `percent` is out of 100 or a fraction, `tier` counts tiers or none: the column's numbers tell. */
export type HeaderScale = ColumnScale | { readonly kind: 'percent' } | { readonly kind: 'tier' };

const TIER = /\btiers?\b/;
const PERCENT = /%|\b(?:percent|pct)\b/;
const HIGH_LOW = /\b(?:h ?\/ ?m ?\/ ?l|l ?\/ ?m ?\/ ?h)\b/;
const SIGNS = /\+ ?\/ ?0 ?\/ ?[-–—−]|[-–—−] ?\/ ?0 ?\/ ?\+/;
/** `1/2/3`: tiers beside that word, else nobody can tell which end is the good one. */
const LISTED = /\b1 ?[/,|] ?2 ?[/,|] ?3\b/;
/** `(1-5)`, `1 to 10`, `scale 0..100`: alone in a bracket, or at the end. */
const RANGE =
  /(?:^|[([ ])([01]) ?(?:-|–|—|−|to|\.\.+|…) ?(\d{1,3}) ?%? ?(?:scale|points|pts|stars)?(?:[)\]]|$)/;
/** `/10`, `out of 10`, `(of 100)`. */
const OUT_OF = /(?:^|[^\d ]) ?(?:\/|\bout of|\bof) ?(\d{1,3})[)\]]?$/;
/** Digits that mean an end of a scale, in a way that isn't known: `(5-1)`, `1 = best`. */
const OTHER_SCALE = /\d ?(?:=|:|[-–—−/]|to) ?(?:\d|best|worst|high|low|strong|weak)/;

const said = (least: number, top: number): ColumnScale | undefined =>
  top > least ? { kind: 'said', scale: { least: least === 1 ? 1 : 0, top } } : undefined;

/**
 * The scale in a header. `ICP Fit (1-5)` goes from 1 to 5, `Warmth /10` from 0 to 10, `Tier (1/2/3)`
 * counts tiers. Undefined where it says nothing of numbers. The edge: what turns a scale round, or
 * lists its steps without saying tiers, is a scale that nobody can tell: `Fit (1 = best)`.
 */
export function scaleInHeader(header: Cell): HeaderScale | undefined {
  const folded = foldText(header);
  if (HIGH_LOW.test(folded)) return { kind: 'letters', signs: false };
  if (SIGNS.test(folded)) return { kind: 'letters', signs: true };
  const [, least, top] = RANGE.exec(folded) ?? [];
  const isTier = TIER.test(folded);
  if (isTier && (LISTED.test(folded) || least === '1')) return { kind: 'said', scale: 'tiers' };
  const range = least === undefined ? undefined : said(Number(least), Number(top));
  if (range) return range;
  if (LISTED.test(folded)) return { kind: 'unsaid' };
  const outOf = OUT_OF.exec(folded)?.[1];
  if (outOf !== undefined) return said(0, Number(outOf));
  if (OTHER_SCALE.test(folded)) return { kind: 'unsaid' };
  if (PERCENT.test(folded)) return { kind: 'percent' };
  return isTier ? { kind: 'tier' } : undefined;
}
