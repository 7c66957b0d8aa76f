// What a number in a column is out of: the scales that can be said, and how a column says its own.
import type { ScaleName } from '../settings/scale-name';

export { SCALE_NAMES, type ScaleName } from '../settings/scale-name';

/** `{ least: 1, top: 5 }` goes from 1 to 5; tiers count down from 1, the best, as the words do. */
export type Scale = { readonly least: 0 | 1; readonly top: number } | 'tiers';

/**
 * How a column's numbers are read. `said`: on that scale. `computed`: up to 1 they are fractions,
 * else out of 100, since the column holds numbers that can be nothing else. `letters`: its levels
 * are written H, M and L, or with `signs` as +, 0 and -. `unsaid`: nobody can tell what its numbers
 * are out of, so that none of them is read until somebody says it.
 */
export type ColumnScale =
  | { readonly kind: 'said'; readonly scale: Scale }
  | { readonly kind: 'computed' }
  | { readonly kind: 'letters'; readonly signs: boolean }
  | { readonly kind: 'unsaid' };

/** What a user chose in Setup for the scored columns of one list. */
export interface ChosenScales {
  readonly warmth?: ScaleName | undefined;
  readonly fit?: ScaleName | undefined;
}

/** The scale behind a name: `1-5` goes from 1 to 5. */
export function scaleNamed(name: ScaleName): Scale {
  if (name === 'tiers') return name;
  const [least, top] = name.split('-');
  return { least: least === '1' ? 1 : 0, top: Number(top) };
}
