// What the formulas over ranges take, as ratios to the floor: looking each cell up in a map, by hand, in
// the same run. Medians of several rounds, with the least and the most; times are this machine's.
import {
  EQL_ASSESS,
  EQL_MISSING,
  EQL_SCORE,
  EQL_STATUS,
} from '../../../src/custom-functions/lead-formulas';
import { floorAssess, floorStatus } from './formula-floor';
import { listOf } from './formula-lists';
import { type Measured, measured } from './measured';

const WORD_ROWS = 100_000;
const OWN_ROWS = 20_000;
const MILLION = 1_000_000;
const ROUNDS = 7;

const column = (rows: readonly (readonly unknown[])[], at: number): unknown[][] =>
  rows.map((row) => [row[at]]);

const ratio = (times: Measured, unit: Measured): string => {
  const { median, least, most } = times;
  return [median, least, most].map((time) => (time / unit.median).toFixed(1).padStart(7)).join('');
};

const line = (name: string, times: Measured, unit: Measured, rows: number): string =>
  [
    name.padEnd(34),
    ratio(times, unit),
    ((times.median * 1e6) / rows).toFixed(2).padStart(9),
    (times.garbage / rows).toFixed(2).padStart(9),
  ].join('');

function compare(what: string, rows: number, isOwn: boolean): void {
  const list = listOf(rows, isOwn);
  const columns = [0, 1, 2, 3].map((at) => column(list, at));
  const [overlap, warmth, fit, motion] = columns;
  const floor = measured(ROUNDS, () => floorStatus(columns));
  console.log(`\n${what}, ${rows.toLocaleString('en')} rows`);
  console.log(`${''.padEnd(34)} median  least   most   µs/row  bytes/row`);
  console.log(line('floor: a map by hand', floor, floor, rows));
  for (const formula of [EQL_STATUS, EQL_SCORE, EQL_MISSING]) {
    const times = measured(ROUNDS, () => formula(overlap, warmth, fit, motion));
    console.log(line(formula.name, times, floor, rows));
  }
  const table = [['Overlap', 'Warmth', 'Fit', 'Motion', 'Account', 'Partner'], ...list];
  const floorAll = measured(ROUNDS, () => floorAssess(table));
  console.log(line('floor: the same and a sentence', floorAll, floorAll, rows));
  const times = measured(3, () => EQL_ASSESS(table));
  console.log(line('EQL_ASSESS', times, floorAll, rows));
}

function main(): void {
  console.log('Processor time as ratios to the floor.');
  compare('Columns of words', WORD_ROWS, false);
  compare('Every text its own', OWN_ROWS, true);
  const list = listOf(MILLION, false);
  const columns = [0, 1, 2, 3].map((at) => column(list, at));
  const [overlap, warmth, fit, motion] = columns;
  const once = measured(1, () => EQL_STATUS(overlap, warmth, fit, motion));
  console.log(
    `\nEQL_STATUS over 1,000,000 rows: ${once.median.toFixed(2)} s (Sheets stops at 30 s)`,
  );
}

main();
