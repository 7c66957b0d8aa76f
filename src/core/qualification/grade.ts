// How good something is, from a word or a number on a scale.
import type { Cell } from '../cells/cell';
import { readWrittenNumber } from '../cells/number';
import { excerpt, foldText, isBlankText, isErrorText } from '../cells/text';
import { clear, missing, type Reading, short, unreadable, unreadableCell } from './reading';

/** What a component is graded by. */
export interface GradeScale<Level extends string> {
  /** The component's name, inside a sentence. */
  readonly name: string;
  readonly strengths: Readonly<Record<Level, number>>;
  /** The level whose word heads folded text. */
  readonly find: (folded: string) => Level | undefined;
  /** The number that stands for a strength of 1. */
  readonly top: number;
  /** The least strength that clears; above 0. */
  readonly bar: number;
}

export interface GradeReading<Level extends string> extends Reading {
  /** The level, where it was written as a word. */
  readonly level?: Level;
}

/** A percentage is out of this, whatever the scale; and on this scale up to 1 is a fraction. */
const PERCENT = 100;
/** Computed cells carry noise in the 16th digit: 0.7 may arrive as 0.6999999999999999. */
const NOISE_DIGITS = 1e9;

const withoutNoise = (value: number): number => Math.round(value * NOISE_DIGITS) / NOISE_DIGITS;

const judge = (strength: number, cell: Cell, bar: number): Reading => {
  const written = `“${excerpt(cell)}”`;
  const shownBar = withoutNoise(bar);
  return strength >= withoutNoise(bar)
    ? clear(strength, `${written} clears the bar of ${shownBar}.`)
    : short('too-low', strength, `${written} is below the bar of ${shownBar}.`);
};

const readNumber = (cell: Cell, scale: GradeScale<string>): Reading => {
  const written = readWrittenNumber(cell);
  // "$85" or "85k" is an amount that strayed into the column, no grade.
  if (!written || written.kind === 'amount') {
    return unreadableCell(scale.name, cell, `a ${scale.name}`);
  }
  const top = written.kind === 'percent' ? PERCENT : scale.top;
  const value = withoutNoise(written.value);
  if (value < 0 || value > top) {
    const range = `the ${scale.name} scale, which goes from 0 to ${top}`;
    return unreadable('out-of-range', `“${excerpt(cell)}” lies outside ${range}.`);
  }
  const isFraction = written.kind === 'plain' && top === PERCENT && value <= 1;
  return judge(withoutNoise(isFraction ? value : value / top), cell, scale.bar);
};

/**
 * A grade from its cell: words first, then a number on the scale.
 *
 * On the scale of 100, `85`, `"85%"`, `"0,85"` and `0.85` are all 0.85; on the scale of 10, `8` is
 * 0.8 and `"85%"` still 0.85. The edges: on the scale of 100 a plain 1 is the fraction 1, so that 1
 * stands above 2; `"1%"` is 0.01. Whether a word clears is the bar's to say, so that a bar of 0.4
 * lets lukewarm through; but a plain no, of strength 0, never clears.
 */
export function readGrade<Level extends string>(
  filled: Cell | undefined,
  scale: GradeScale<Level>,
): GradeReading<Level> {
  const cell = filled ?? '';
  const folded = foldText(cell);
  if (isBlankText(folded)) return missing(`No ${scale.name} is filled in.`);
  if (isErrorText(folded)) return unreadableCell(scale.name, cell, `a ${scale.name}`);
  const level = scale.find(folded);
  if (level === undefined) return readNumber(cell, scale);
  const strength = scale.strengths[level];
  if (strength > 0) return { ...judge(strength, cell, scale.bar), level };
  return { ...short('denied', 0, `No ${scale.name}: “${excerpt(cell)}”.`), level };
}
