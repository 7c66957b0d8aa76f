// How long the core takes for large tabs, and how much memory: a measurement, not a test, so that no
// test can fail by the clock. It runs under jest for its transform:
//
//   npx jest --testMatch '**/conversion/large-tabs.bench.ts'
import type { Cell, Table } from '../../../src/core/cell';
import { buildSummaryModel } from '../../../src/core/conversion/summary';
import { dayToDate } from '../../../src/core/day';
import { between, type Chance, pick, seededChance } from '../../../src/core/sample/chance';
import { AS_OF, inputOf } from './tabs';

const OVERLAP_ROWS = 20_000;
const LEADS = 50_000;
const PARTNERS = 40;
const BYTES_PER_MB = 1e6;
const MICROSECONDS_PER_SECOND = 1e6;

const daysAgo = (chance: Chance, most: number): number => AS_OF - between(chance, 0, most);

const overlapTable = (chance: Chance): Table => [
  [
    'Account',
    'Website',
    'Partner',
    'Overlap',
    'Overlap date',
    'Warmth',
    'Fit',
    'Motion',
    'EQL since',
  ],
  ...Array.from({ length: OVERLAP_ROWS }, (_row, place): Cell[] => {
    const account = between(chance, 0, 15_000);
    const isEql = chance() < 0.4;
    return [
      `Account ${account} Inc`,
      chance() < 0.8 ? `www.account${account}.com` : '',
      `Partner ${place % PARTNERS}`,
      'Customer',
      dayToDate(daysAgo(chance, 500)),
      isEql ? 'Warm' : '',
      pick(chance, ['A', 'B', 'C']),
      isEql ? 'Co-sell' : '',
      isEql ? dayToDate(daysAgo(chance, 400)) : '',
    ];
  }),
];

const leadsTable = (chance: Chance): Table => [
  ['Account', 'Website', 'Lead type', 'Qualified date', 'Converted date', 'Fit'],
  ...Array.from({ length: LEADS }, (): Cell[] => {
    const account = between(chance, 0, 60_000);
    const since = daysAgo(chance, 500);
    return [
      `Account ${account}, Inc.`,
      chance() < 0.8 ? `https://account${account}.com/` : '',
      pick(chance, ['MQL', 'MQL', 'SQL', 'PQL']),
      dayToDate(since),
      chance() < 0.2 ? dayToDate(Math.min(AS_OF, since + between(chance, 0, 150))) : '',
      pick(chance, ['A', 'B', 'C']),
    ];
  }),
];

test(`the comparison of ${LEADS} leads and ${OVERLAP_ROWS} overlap rows`, () => {
  const chance = seededChance(1);
  const [overlap, leads] = [overlapTable(chance), leadsTable(chance)];
  for (const run of ['first, cold', 'second', 'third']) {
    const before = process.cpuUsage();
    const started = performance.now();
    const { headline } = buildSummaryModel(inputOf(overlap, leads));
    const seconds = (performance.now() - started) / 1000;
    const { user, system } = process.cpuUsage(before);
    const cpu = (user + system) / MICROSECONDS_PER_SECOND;
    const memory = process.memoryUsage().rss / BYTES_PER_MB;
    process.stdout.write(
      `${run}: ${seconds.toFixed(2)} s, ${cpu.toFixed(2)} s of processor time, ` +
        `${memory.toFixed(0)} MB in all. ${headline}\n`,
    );
  }
});
