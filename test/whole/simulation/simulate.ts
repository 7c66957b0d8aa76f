// Prints how often monthly looks call a difference that isn't there, how wide the always valid interval
// is beside the plain one, and how soon it sees a difference that is there. Everything is seeded.
import { type Chance, seededChance } from '../../../src/core/sample/chance';
import { alwaysValidDifference } from '../../../src/core/stats/always-valid';
import type { Arm } from '../../../src/core/stats/argument';
import { newcombeDifference } from '../../../src/core/stats/newcombe';
import { looksOf, type Programme } from './programme';
import { callsOver } from './rules';

const SEED = 11;
const CONFIDENCE = 0.95;
const MONTHS = 24;
const PACES = [
  { eqlsAMonth: 8, baselineAMonth: 40 },
  { eqlsAMonth: 20, baselineAMonth: 60 },
  { eqlsAMonth: 60, baselineAMonth: 60 },
];
const RATES = [0.05, 0.2, 0.4];
const SIZES = [50, 100, 300, 1000];
const BASELINE_TIMES = 3;

const percent = (share: number): string => `${(100 * share).toFixed(1)}%`;
const print = (cells: readonly string[]): void => {
  console.log(cells.map((cell, column) => cell.padStart(column === 0 ? 24 : 16)).join(''));
};

const label = ({ eqlsAMonth, baselineAMonth, baselineRate }: Programme): string =>
  `${percent(baselineRate)}, ${eqlsAMonth} and ${baselineAMonth}`;

const simulated = (programme: Programme, count: number) => {
  const chance = seededChance(SEED);
  return Array.from({ length: count }, () => looksOf(programme, chance));
};

function printCalls(count: number, gap: number): void {
  const about = gap === 0 ? 'without a difference' : `with EQLs ${100 * gap} points higher`;
  console.log(`\n${count} programmes ${about}, ${MONTHS} monthly looks at ${percent(CONFIDENCE)}:`);
  console.log(
    'share with Higher or Lower at any look, from 30 (from 10) mature accounts in both\n',
  );
  const rules = ['interval', 'and Fisher', 'always valid'];
  print(['MQL rate, leads a month', ...rules, ...rules.map((rule) => `(${rule})`)]);
  for (const baselineRate of RATES) {
    for (const pace of PACES) {
      const eqlRate = baselineRate + gap;
      const programme = { ...pace, eqlRate, baselineRate, months: MONTHS };
      const looks = simulated(programme, count);
      const shares = [30, 10].flatMap((least) => {
        const { interval, plain, alwaysValid } = callsOver(looks, least, CONFIDENCE);
        return [interval, plain, alwaysValid].map(percent);
      });
      print([label(programme), ...shares]);
    }
  }
}

const drawn = (chance: Chance, trials: number, rate: number): Arm => ({
  trials,
  successes: Array.from({ length: trials }, chance).filter((draw) => draw < rate).length,
});

function printWidths(count: number): void {
  const sizes = `${BASELINE_TIMES} MQLs an EQL, ${count} draws each`;
  console.log(`\nMean width in points at ${percent(CONFIDENCE)}, ${sizes}\n`);
  print(['both rates, EQLs', 'plain', 'always valid', 'times']);
  for (const rate of RATES) {
    for (const size of SIZES) {
      const chance = seededChance(SEED);
      let [plain, alwaysValid] = [0, 0];
      for (let draw = 0; draw < count; draw += 1) {
        const eql = drawn(chance, size, rate);
        const baseline = drawn(chance, BASELINE_TIMES * size, rate);
        const one = newcombeDifference(eql, baseline, CONFIDENCE);
        const every = alwaysValidDifference(eql, baseline, CONFIDENCE);
        plain += (100 * (one.high - one.low)) / count;
        alwaysValid += (100 * (every.high - every.low)) / count;
      }
      print([
        `${percent(rate)}, ${size}`,
        ...[plain, alwaysValid].map((width) => width.toFixed(1)),
        (alwaysValid / plain).toFixed(2),
      ]);
    }
  }
}

const programmes = Number(process.argv[2] ?? '1000');
printCalls(programmes, 0);
printCalls(programmes, 0.15);
printWidths(500);
