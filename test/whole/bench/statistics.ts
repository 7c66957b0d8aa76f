// The core's statistics beside jstat's, @stdlib's and R's, each where it is installed. All work on the same
// tables; a library that lacks a test is used as its users do, with the formula written by hand.
import { chiSquaredUpperTail } from '../../../src/core/stats/chi-squared';
import { fisherExact } from '../../../src/core/stats/fisher';
import { normalCdf } from '../../../src/core/stats/normal';
import { wilsonInterval } from '../../../src/core/stats/wilson';
import { installing } from './installed';
import { inTurn, ratiosOf, type Spread } from './measured';
import { rSeconds } from './r';
import type { RowName } from './rows';
import { JSTAT, jstat, STDLIB, type StatsLibrary, stdlib } from './stats-libraries';
import { FISHER_TABLES, POINTS, RATES, STATISTICS, type Table } from './stats-tables';
import { heading, tell, tellMissing } from './told';

const ROUNDS = 9;
const CONFIDENCE = 0.95;
/** So that each test's turn takes long enough to be measured. */
const TIMES = { wilson: 300, fisher: 5, chiSquared: 300, normal: 300 } as const;
/** As R's fisher.test has it. */
const NO_LIKELIER = 1 + 1e-7;

type Test = keyof typeof TIMES;

const wilsonBy = ({ normalQuantile }: StatsLibrary, successes: number, trials: number): number => {
  const z = normalQuantile(1 - (1 - CONFIDENCE) / 2);
  const rate = successes / trials;
  const reach = z * Math.sqrt((rate * (1 - rate)) / trials + (z * z) / (4 * trials * trials));
  return (rate + (z * z) / (2 * trials) - reach) / (1 + (z * z) / trials);
};

function fisherBy({ hypergeometric }: StatsLibrary, [a, b, c, d]: Table): number {
  const [row, column, all] = [a + b, a + c, a + b + c + d];
  const bar = hypergeometric(a, all, row, column) * NO_LIKELIER;
  let sum = 0;
  for (let x = Math.max(0, row + column - all); x <= Math.min(row, column); x += 1) {
    const probability = hypergeometric(x, all, row, column);
    if (probability <= bar) sum += probability;
  }
  return Math.min(1, sum);
}

/** A test's answers on all its tables. */
const CORE: Readonly<Record<Test, () => number[]>> = {
  wilson: () => RATES.map(([successes, trials]) => wilsonInterval(successes, trials).low),
  fisher: () => FISHER_TABLES.map((table) => fisherExact(...table)),
  chiSquared: () => STATISTICS.map((statistic) => chiSquaredUpperTail(statistic)),
  normal: () => POINTS.map((point) => normalCdf(point)),
};

const testsOf = (library: StatsLibrary): Readonly<Record<Test, () => number[]>> => ({
  wilson: () => RATES.map(([successes, trials]) => wilsonBy(library, successes, trials)),
  fisher: () => FISHER_TABLES.map((table) => fisherBy(library, table)),
  chiSquared: () => STATISTICS.map((statistic) => 1 - library.chiSquaredCdf(statistic, 1)),
  normal: () => POINTS.map((point) => library.normalCdf(point)),
});

/** How far two answers lie apart at most, as a share of the core's. */
const apart = (ours: readonly number[], theirs: readonly number[]): number =>
  Math.max(...ours.map((own, at) => Math.abs((theirs[at] ?? Number.NaN) - own) / Math.abs(own)));

const repeated = (test: Test, work: () => unknown) => (): void => {
  for (let time = 0; time < TIMES[test]; time += 1) work();
};

function beside(
  name: string,
  library: StatsLibrary | undefined,
  rows: Readonly<Record<Test, RowName>>,
  install: string,
): void {
  heading(`Statistics beside ${name}`);
  if (library === undefined) {
    tellMissing(Object.values(rows), install);
    return;
  }
  const theirs = testsOf(library);
  for (const test of Object.keys(TIMES) as Test[]) {
    const times = inTurn(ROUNDS, {
      ours: repeated(test, CORE[test]),
      theirs: repeated(test, theirs[test]),
    });
    tell(rows[test], ratiosOf(times.ours, times.theirs));
    const most = apart(CORE[test](), theirs[test]());
    console.log(`  answers differ by ${most.toExponential(0)} at most`);
  }
}

function besideR(): void {
  heading('Statistics beside R');
  const seconds = rSeconds();
  if (seconds === undefined) {
    tellMissing(['wilsonR', 'fisherR', 'chiSquaredR'], 'R 4 or later, Rscript on your path');
    return;
  }
  const tests = ['wilson', 'fisher', 'chiSquared'] as const;
  for (const test of tests) {
    const { ours } = inTurn(ROUNDS, { ours: repeated(test, CORE[test]) });
    const theirs = seconds[test] * TIMES[test];
    const ratio: Spread = ratiosOf(
      ours,
      ours.map(() => theirs),
    );
    tell(`${test}R`, ratio);
  }
}

function main(): void {
  const names = { wilson: 'wilson', fisher: 'fisher', chiSquared: 'chiSquared', normal: 'normal' };
  beside('jstat', jstat(), names as Readonly<Record<Test, RowName>>, installing(JSTAT));
  beside(
    '@stdlib',
    stdlib(),
    {
      wilson: 'wilsonStdlib',
      fisher: 'fisherStdlib',
      chiSquared: 'chiSquaredStdlib',
      normal: 'normalStdlib',
    },
    installing(...Object.values(STDLIB)),
  );
  besideR();
}

main();
