// A single number as an argument of a custom function, checked.
import { readWrittenNumber } from '../core/cells/number';
import { DEFAULT_CONFIDENCE } from '../core/stats/estimate';
import { argumentText, isLeftOut, type NamedArgument, singleCell } from './arguments';

export interface NumberRule {
  /** In words, after "must be": `a whole number of 0 or more`. */
  readonly allowed: string;
  readonly holds: (value: number) => boolean;
  /** What holds when the argument is left out; without it, the argument is needed. */
  readonly standard?: number;
}

const PERCENT = 100;

export const COUNT: NumberRule = {
  allowed: 'a whole number of 0 or more',
  holds: (value) => Number.isSafeInteger(value) && value >= 0,
};

export const RATE: NumberRule = {
  allowed: 'a rate from 0 to 1, such as 0.15 or 15%',
  holds: (value) => value >= 0 && value <= 1,
};

/** A share that can be neither nothing nor everything, as a confidence or a power. */
export const shareRule = (standard: number): NumberRule => ({
  allowed: `above 0 and below 1, such as ${standard} or ${standard * PERCENT}%`,
  holds: (value) => value > 0 && value < 1,
  standard,
});

export const confidenceRule = (): NumberRule => shareRule(DEFAULT_CONFIDENCE);

/** The argument's number; throws, naming the argument and what it may be, where it is none. */
export function numberArgument(argument: NamedArgument, rule: NumberRule): number {
  const { name, value } = argument;
  const cell = singleCell(argument);
  if (isLeftOut(value) || cell === '') {
    if (rule.standard !== undefined) return rule.standard;
    throw new Error(`${name} is blank: it must be ${rule.allowed}.`);
  }
  const written = readWrittenNumber(cell);
  // In a cell 95% is 0.95 already; as text it isn't.
  const number = written?.kind === 'percent' ? written.value / PERCENT : written?.value;
  if (number !== undefined && rule.holds(number)) return number;
  throw new Error(`${name} is ${argumentText(cell)}: it must be ${rule.allowed}.`);
}
