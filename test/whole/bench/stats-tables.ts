// The tables that the statistics are measured on, the same for every library.
import { between, seededChance } from '../../../src/core/sample/chance';

export type Table = readonly [a: number, b: number, c: number, d: number];

const MANY = 1000;
const TABLES = 100;
const MOST_LEADS = 1000;
const chance = seededChance(15);

const rateOf = (): readonly [successes: number, trials: number] => {
  const trials = between(chance, 10, MOST_LEADS);
  return [between(chance, 1, Math.ceil(trials / 2)), trials];
};

export const RATES = Array.from({ length: MANY }, rateOf);

/** Two groups of up to 1,000 leads, whose rates lie near each other, as lead types' do. */
export const FISHER_TABLES: readonly Table[] = Array.from({ length: TABLES }, () => {
  const [yes, all] = rateOf();
  const others = between(chance, 10, MOST_LEADS);
  const expected = (yes / all) * others;
  const otherYes = Math.min(others, Math.round(expected * (0.75 + chance() / 2)));
  return [yes, all - yes, otherYes, others - otherYes];
});

export const STATISTICS = Array.from({ length: MANY }, () => 0.01 + 12 * chance());
export const POINTS = Array.from({ length: MANY }, () => 8 * chance() - 4);
