// A number that grades something, on the scale that its cell, its column or the settings say.
import type { Cell } from '../cells/cell';
import { readNumber, readWrittenNumber } from '../cells/number';
import { plainText, visible } from '../cells/text';
import { say } from '../language/say';
import { type ColumnScale, type Scale, type ScaleName, scaleNamed } from './scale';

export type ScaledNumber =
  | { readonly kind: 'strength'; readonly strength: number }
  /** 1 is the best of four. */
  | { readonly kind: 'tier'; readonly tier: number }
  /** `range` goes on from "the scale, which goes ": `from 1 to 5`. */
  | { readonly kind: 'off-scale'; readonly range: string }
  | { readonly kind: 'unsaid' };

const HUNDRED: Scale = { least: 0, top: 100 };
const LOWEST_TIER = 4;
/** Computed cells carry noise in the 16th digit: 0.7 may arrive as 0.6999999999999999. */
const NOISE_DIGITS = 1e9;
/** `4/5`, `8 out of 10`, `4.5 of 5`. */
const OUT_OF = /^([\d.,]+) ?(?:\/|out of|of) ?(\d+)$/;
/** Scales that people use: up to 10, else in fives; `12/13` is no grade but a day without its year. */
const isTop = (top: number): boolean => top >= 2 && (top <= 10 || (top <= 100 && top % 5 === 0));
const STARS = /^[⭐★🌟]+[☆✩]*$/u;
const COUNTED_STARS = /^([\d.,]+) ?[⭐★🌟]$/u;
const FILLED_STAR = /[⭐★🌟]/gu;
const MOST_STARS = 5;

/** Without the noise of the sheet's own arithmetic. */
export const withoutNoise = (value: number): number =>
  Math.round(value * NOISE_DIGITS) / NOISE_DIGITS + 0;

const onScale = (written: number, scale: Scale): ScaledNumber => {
  const value = withoutNoise(written);
  if (scale === 'tiers') {
    return Number.isInteger(value) && value >= 1 && value <= LOWEST_TIER
      ? { kind: 'tier', tier: value }
      : { kind: 'off-scale', range: say('from tier 1 to tier {tier}', { tier: LOWEST_TIER }) };
  }
  const { least, top } = scale;
  return value >= least && value <= top
    ? { kind: 'strength', strength: withoutNoise((value - least) / (top - least)) }
    : { kind: 'off-scale', range: say('from {least} to {top}', { least, top }) };
};

/** Up to 1 a fraction, else out of 100, so that a plain 1 is the whole. */
const fractionOrHundred = (value: number): ScaledNumber =>
  value >= 0 && withoutNoise(value) <= 1
    ? { kind: 'strength', strength: withoutNoise(value) }
    : onScale(value, HUNDRED);

/** `★★★☆☆` is 3 of 5, and `⭐⭐⭐` too. */
const inStars = (text: string): ScaledNumber | undefined => {
  const counted = COUNTED_STARS.exec(text)?.[1];
  const value = counted === undefined ? undefined : readNumber(counted);
  if (value !== undefined) return onScale(value, { least: 0, top: MOST_STARS });
  if (!STARS.test(text)) return undefined;
  const all = Array.from(text).length;
  const filled = (text.match(FILLED_STAR) ?? []).length;
  return onScale(filled, { least: 0, top: filled === all ? MOST_STARS : all });
};

/** A number whose own cell says what it is out of. */
const saidByCell = (cell: Cell, folded: string): ScaledNumber | undefined => {
  if (typeof cell !== 'string') return undefined;
  const stars = inStars(visible(plainText(cell)).replace(/\s+/g, ''));
  if (stars) return stars;
  const [, part, whole] = OUT_OF.exec(folded) ?? [];
  const value = part === undefined ? undefined : readNumber(part);
  const top = Number(whole);
  return value !== undefined && isTop(top) ? onScale(value, { least: 0, top }) : undefined;
};

/**
 * The number in a cell, on the first scale that is said: by the cell itself (`4/5`, `85%`, `⭐⭐⭐`),
 * by its column, by the settings. Where nothing says any, up to 1 it is a fraction and above out of
 * 100. Undefined where the cell holds no number.
 *
 * 4 on the scale from 1 to 5 is 3/4, `4/5` is 4/5 everywhere. The edges: on a scale that is said, 1
 * is no fraction; in a column whose scale nobody can tell, no bare number is read.
 */
export function readScaled(
  cell: Cell,
  folded: string,
  column: ColumnScale | undefined,
  setting: ScaleName | '',
): ScaledNumber | undefined {
  const said = saidByCell(cell, folded);
  if (said) return said;
  const written = readWrittenNumber(typeof cell === 'string' ? folded : cell);
  // "$85" or "85k" is an amount that strayed into the column, no grade.
  if (!written || written.kind === 'amount') return undefined;
  const { value, kind } = written;
  if (kind === 'percent') return onScale(value, HUNDRED);
  if (column?.kind === 'said') return onScale(value, column.scale);
  if (column?.kind === 'letters') return undefined;
  if (setting !== '') return onScale(value, scaleNamed(setting));
  return column?.kind === 'unsaid' ? { kind: 'unsaid' } : fractionOrHundred(value);
}
