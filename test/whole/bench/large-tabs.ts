// How long the core takes over 50,000 leads and 20,000 overlap rows, or as many as are named, and how much
// memory, in a process of its own: started cold, as Google starts it. Times are this machine's; nothing
// is asserted.
import type { Cell, Table } from '../../../src/core/cells/cell';
import { dayToDate } from '../../../src/core/cells/day';
import { buildSummaryModel } from '../../../src/core/conversion/summary';
import { between, type Chance, pick, seededChance } from '../../../src/core/sample/chance';
import { AS_OF, inputOf } from '../../core/conversion/tabs';

const OVERLAP_ROWS = Number(process.argv[3] ?? 20_000);
const LEADS = Number(process.argv[2] ?? 50_000);
const PARTNERS = 40;
const KILOBYTES_PER_MEGABYTE = 1024;
const MILLISECONDS_PER_SECOND = 1000;
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

function main(): void {
  const chance = seededChance(1);
  const [overlap, leads] = [overlapTable(chance), leadsTable(chance)];
  const before = process.cpuUsage();
  const started = performance.now();
  const { headline, byLeadType } = buildSummaryModel(inputOf(overlap, leads));
  const seconds = (performance.now() - started) / MILLISECONDS_PER_SECOND;
  const { user, system } = process.cpuUsage(before);
  const processor = (user + system) / MICROSECONDS_PER_SECOND;
  const memory = process.resourceUsage().maxRSS / KILOBYTES_PER_MEGABYTE;
  const counted = byLeadType.reduce((sum, row) => sum + row.leads, 0);
  console.log(
    [
      `The core's comparison of ${LEADS.toLocaleString('en')} leads with ` +
        `${OVERLAP_ROWS.toLocaleString('en')} overlap rows: ${counted.toLocaleString('en')} accounts`,
      `  ${seconds.toFixed(2)} s, ${processor.toFixed(2)} s of processor time over all threads`,
      `  ${memory.toFixed(0)} MB at most, with Node and both tables`,
      `  ${headline}`,
    ].join('\n'),
  );
}

main();
