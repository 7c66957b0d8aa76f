// How long the core's comparison takes, with all its statistics, beside a join by hand; how it grows; and
// 1,000,000 leads with 100,000 overlap rows, or as many as are named, as a share of what they may take.
import { buildSummaryModel } from '../../../src/core/conversion/summary';
import { seededChance } from '../../../src/core/sample/chance';
import { inputOf } from '../../core/conversion/tabs';
import { countedByHand } from './comparison-floor';
import { leadsTable, overlapTable } from './comparison-tables';
import { inTurn, processorTime, ratiosOf, sharesOf } from './measured';
import { heading, tell } from './told';

const [LEADS, OVERLAP_ROWS] = [50_000, 20_000];
const LARGE = [1_000_000, 100_000] as const;
const A_TENTH = 0.1;
const ROUNDS = 3;
const MAY_TAKE_S = 10;
const MAY_TAKE_KB = 1024 * 1024;

function tables(leads: number, rows: number) {
  const chance = seededChance(1);
  const overlap = overlapTable(chance, rows);
  return { overlap, leads: leadsTable(chance, leads) };
}

const compared = ({ overlap, leads }: ReturnType<typeof tables>) =>
  buildSummaryModel(inputOf(overlap, leads));

function beside(): void {
  const few = tables(LEADS * A_TENTH, OVERLAP_ROWS * A_TENTH);
  const many = tables(LEADS, OVERLAP_ROWS);
  const times = inTurn(ROUNDS, {
    few: () => compared(few),
    many: () => compared(many),
    hand: () => countedByHand(many.overlap, many.leads),
  });
  tell('comparison', ratiosOf(times.many, times.hand));
  tell('comparisonGrowth', ratiosOf(times.many, times.few));
}

function large(leads: number, rows: number): void {
  const both = tables(leads, rows);
  let model: ReturnType<typeof buildSummaryModel> | undefined;
  const seconds = processorTime(() => {
    model = compared(both);
  });
  const memory = process.resourceUsage().maxRSS;
  if (leads === LARGE[0] && rows === LARGE[1]) {
    tell('comparisonMillion', sharesOf([seconds], MAY_TAKE_S));
    tell('comparisonMemory', sharesOf([memory], MAY_TAKE_KB));
  }
  const counted = model?.byLeadType.reduce((sum, row) => sum + row.leads, 0) ?? 0;
  console.log(
    `${leads.toLocaleString('en')} leads, ${rows.toLocaleString('en')} overlap rows: ` +
      `${seconds.toFixed(2)} s of processor time over all threads, ${(memory / 1024).toFixed(0)} MB ` +
      `with Node and both tables, ${counted.toLocaleString('en')} accounts\n${model?.headline}`,
  );
}

const [, , leads, rows] = process.argv;
heading(
  `The comparison, ${LEADS.toLocaleString('en')} leads, ${OVERLAP_ROWS.toLocaleString('en')} overlap rows`,
);
if (leads === 'large') large(...LARGE);
else if (leads === undefined) beside();
else large(Number(leads), Number(rows ?? OVERLAP_ROWS));
