// What the three jobs that users wait for cost at 20,000 rows, by the host's table of service calls, as
// shares of what they may cost. These are the same on every machine.
import { JOBS } from '../jobs';
import { costOf } from './cost';
import { sharesOf } from './measured';
import type { RowName } from './rows';
import { heading, tell } from './told';

const ROWS = 20_000;
const SECOND = 1000;
const WAITED: readonly (readonly [row: RowName, job: string, seconds: number])[] = [
  ['jobOpen', 'bootstrap', 3],
  ['jobSave', 'saveRow, in a long list that the sidebar has', 3],
  ['jobScore', 'Score this sheet, for the first time', 10],
];

heading(`Jobs at ${ROWS.toLocaleString('en')} rows`);
for (const [row, name, seconds] of WAITED) {
  const job = JOBS.find((each) => each.name === name);
  if (!job) throw new Error(`There is no job "${name}".`);
  const { counts } = costOf(job, ROWS);
  tell(row, sharesOf([counts.milliseconds / SECOND], seconds));
  const { calls, cellsRead, cellsWritten } = counts;
  const [read, written] = [cellsRead, cellsWritten].map((cells) => cells.toLocaleString('en'));
  console.log(`  ${calls} calls, ${read} cells read, ${written} written`);
}
