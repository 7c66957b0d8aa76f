// What the formulas over ranges take, as ratios to the floor: looking each cell up in a map, by hand; and to
// pandas, where Python has it.
import {
  EQL_ASSESS,
  EQL_MISSING,
  EQL_SCORE,
  EQL_STATUS,
} from '../../../src/custom-functions/lead-formulas';
import { floorAssess, floorStatus } from './formula-floor';
import { listOf } from './formula-lists';
import { garbageOf } from './garbage';
import { inTurn, processorTime, ratiosOf, type Spread, sharesOf, spreadOf } from './measured';
import { PANDAS_INSTALL, pandasSeconds } from './pandas';
import type { RowName } from './rows';
import { heading, tell, tellMissing } from './told';

const WORD_ROWS = 100_000;
const OWN_ROWS = 20_000;
const MILLION = 1_000_000;
const ROUNDS = 7;
const SHEETS_LIMIT_S = 30;
const HEADER = ['Overlap', 'Warmth', 'Fit', 'Motion', 'Account', 'Partner'];

const columnsOf = (rows: readonly (readonly unknown[])[]): unknown[][][] =>
  [0, 1, 2, 3].map((at) => rows.map((row) => [row[at]]));

function compare(
  title: string,
  list: readonly unknown[][],
  names: readonly [status: RowName, score: RowName, missing: RowName, assess: RowName],
): Spread {
  const columns = columnsOf(list);
  const [overlap, warmth, fit, motion] = columns;
  const table = [HEADER, ...list];
  const works = {
    floor: () => floorStatus(columns),
    status: () => EQL_STATUS(overlap, warmth, fit, motion),
    score: () => EQL_SCORE(overlap, warmth, fit, motion),
    missing: () => EQL_MISSING(overlap, warmth, fit, motion),
    floorAll: () => floorAssess(table),
    assess: () => EQL_ASSESS(table),
  };
  const times = inTurn(ROUNDS, works);
  heading(`${title}, ${list.length.toLocaleString('en')} rows`);
  const [status, score, missing, assess] = names;
  tell(status, ratiosOf(times.status, times.floor));
  tell(score, ratiosOf(times.score, times.floor));
  tell(missing, ratiosOf(times.missing, times.floor));
  tell(assess, ratiosOf(times.assess, times.floorAll));
  const garbage = (['status', 'score', 'missing', 'assess'] as const).map(
    (name) => `${name} ${(garbageOf(works[name]) / list.length).toFixed(0)}`,
  );
  console.log(`bytes of garbage a row: ${garbage.join(', ')}`);
  return spreadOf(times.status);
}

function besidePandas(list: readonly unknown[][], { median, least, most }: Spread): void {
  const seconds = pandasSeconds(columnsOf(list));
  if (seconds === undefined) tellMissing(['statusPandas'], PANDAS_INSTALL);
  else
    tell('statusPandas', {
      median: median / seconds.median,
      least: least / seconds.median,
      most: most / seconds.median,
    });
}

function million(): void {
  const [overlap, warmth, fit, motion] = columnsOf(listOf(MILLION, false));
  const once = processorTime(() => EQL_STATUS(overlap, warmth, fit, motion));
  tell('statusMillion', sharesOf([once], SHEETS_LIMIT_S));
}

function main(): void {
  const words = listOf(WORD_ROWS, false);
  const status = compare('Columns of words', words, ['status', 'score', 'missing', 'assess']);
  besidePandas(words, status);
  const own = listOf(OWN_ROWS, true);
  compare('Every text its own', own, ['statusOwn', 'scoreOwn', 'missingOwn', 'assessOwn']);
  million();
}

main();
