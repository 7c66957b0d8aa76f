// What `npm run score` takes of an overlap list of 5,000 and of 20,000 rows, in processes of its own, from
// the CSV file to the summary and the workbook. Other sizes are named behind it, with a number of leads:
// npm run bench -- 'command line' 100000 500000.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { seededChance } from '../../../src/core/sample/chance';
import { AS_OF_DAY, csvOf } from './command-files';
import { leadsTable } from './comparison-tables';
import { listOf } from './formula-lists';
import { inTurn, ratiosOf, sharesOf } from './measured';
import { metered, type Taken } from './metered';
import { heading, tell } from './told';

/** As the script of package.json has it. */
const COMMAND = ['--max-semi-space-size=32', path.resolve('.build/score.cjs')];
const FEW = { rows: 5000, mayTake: 3 } as const;
const MANY = { rows: 20_000, mayTake: 6 } as const;
const ROUNDS = 3;
const KILOBYTES_PER_MEGABYTE = 1024;
const HEADER = ['Overlap', 'Warmth', 'Fit', 'Motion', 'Account', 'Partner'];

function scored(folder: string, rows: number, leads = 0): Taken {
  const [overlap, leadsFile] = ['overlap.csv', 'leads.csv'].map((name) =>
    path.join(folder, `${rows}-${name}`),
  ) as [string, string];
  if (!fs.existsSync(overlap)) fs.writeFileSync(overlap, csvOf([HEADER, ...listOf(rows, false)]));
  if (leads > 0) fs.writeFileSync(leadsFile, csvOf(leadsTable(seededChance(1), leads)));
  const files = leads > 0 ? [overlap, leadsFile] : [overlap];
  const out = path.join(folder, `${rows}-scored`);
  return metered([...COMMAND, ...files, '--as-of', AS_OF_DAY, '--out', out]);
}

function main(rows: string | undefined, leads: string | undefined): void {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'eql-bench-score-'));
  heading('The command line');
  if (rows === undefined) {
    const times = inTurn(
      ROUNDS,
      {
        few: () => scored(folder, FEW.rows).seconds,
        many: () => scored(folder, MANY.rows).seconds,
      },
      (work) => Number(work()),
    );
    tell('command', sharesOf(times.few, FEW.mayTake));
    tell('commandMore', sharesOf(times.many, MANY.mayTake));
    tell('commandGrowth', ratiosOf(times.many, times.few));
  } else {
    const { seconds, kilobytes } = scored(folder, Number(rows), Number(leads ?? 0));
    const memory = (kilobytes / KILOBYTES_PER_MEGABYTE).toFixed(0);
    console.log(
      `${rows} rows, ${leads ?? 'no'} leads: ${seconds.toFixed(1)} s of processor time, ${memory} MB`,
    );
  }
  fs.rmSync(folder, { recursive: true });
}

main(process.argv[2], process.argv[3]);
