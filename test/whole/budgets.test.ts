// What the add-on costs Google: so many calls however long the list, few turns from writing to reading,
// and nothing at all in a formula.
import { type Counts, createHost } from '../../host/node';
import { costOf } from './bench/cost';
import { JOBS } from './jobs';

const FEW = 100;

const isImport = (name: string): boolean => /import/i.test(name);

/** Scores are written 250 rows in one call, imports 500: so many that it takes two. */
const manyOf = (name: string): number => (isImport(name) ? 520 : 260);

type Calls = Readonly<Record<string, number>>;

/** Of more than one block it is noted how far they are. */
const FOR_ANOTHER_BLOCK: Calls = {
  'Sheet.getRange': 1,
  'Range.setValues': 1,
  'PropertiesService.getDocumentProperties': 2,
  'Properties.setProperty': 1,
  'Properties.deleteProperty': 1,
};

/** An import is noted with its list, and goes on once a block has landed. */
const FOR_ANOTHER_BLOCK_OF_AN_IMPORT: Calls = {
  ...FOR_ANOTHER_BLOCK,
  'Sheet.getSheetId': 1,
  'SpreadsheetApp.flush': 1,
  'PropertiesService.getDocumentProperties': 4,
  'Properties.getProperty': 1,
};

/** The calls that the longer list takes more, but for those of the one block that it is longer by. */
function grown(few: Counts, many: Counts, allowed: Calls): readonly string[] {
  return Object.entries(many.byName).flatMap(([name, calls]) => {
    const more = calls - (few.byName[name] ?? 0);
    return more > (allowed[name] ?? 0) ? [`${name} ${more}`] : [];
  });
}

describe.each(JOBS.map((job) => [job.name, job] as const))('%s', (name, job) => {
  const most = manyOf(name);
  const allowed = isImport(name) ? FOR_ANOTHER_BLOCK_OF_AN_IMPORT : FOR_ANOTHER_BLOCK;
  let few: Counts;
  let many: Counts;

  beforeAll(() => {
    few = costOf(job, FEW).counts;
    many = costOf(job, most).counts;
  });

  test(`makes as many calls for ${most} rows as for ${FEW}, within its budget`, () => {
    expect(grown(few, many, allowed)).toEqual([]);
    expect(many.calls).toBeLessThanOrEqual(job.budget.calls);
  });

  test('turns from writing to reading no more often than its budget says', () => {
    expect(many.alternations).toBe(few.alternations);
    expect(many.alternations).toBeLessThanOrEqual(job.budget.alternations);
  });

  test('touches no more cells for each further row than its budget says', () => {
    const cells = (counts: Counts): number => counts.cellsRead + counts.cellsWritten;
    const perRow = (cells(many) - cells(few)) / (most - FEW);
    expect(perRow).toBeLessThanOrEqual(job.budget.cellsPerRow);
  });

  test('calls nothing of Google’s while the script is being loaded', () => {
    expect(many.callsAtLoad).toBe(0);
  });

  test('writes nothing where it only reads', () => {
    const changes = many.cellsWritten;
    expect(job.writes === undefined ? changes : 0).toBe(0);
  });
});

describe('a formula', () => {
  const host = createHost();
  const table =
    "[['Account','Partner','Overlap','Warmth','Fit','Motion'],['Acme','Contoso','Customer','Warm','A','Co-sell']]";
  const types = "[['EQL'],['MQL'],['EQL'],['MQL']]";
  const converted = "[[true],[false],['Closed won'],['']]";

  test.each([
    ["EQL_STATUS('Customer', 'Warm', 'A', 'Co-sell')"],
    ["EQL_SCORE([['Customer'], ['']], [['Warm'], ['']], [['A'], ['']], [['Co-sell'], ['']])"],
    ["EQL_MISSING('Customer', '', 'A', '')"],
    [`EQL_ASSESS(${table}, new Date(2026, 5, 30))`],
    [`EQL_RATE(${types}, ${converted}, 'EQL')`],
    ['EQL_INTERVAL(7, 24)'],
    [`EQL_COMPARE(${types}, ${converted})`],
    [`EQL_LIKE_FOR_LIKE(${types}, ${converted}, [['A'], ['A'], ['B'], ['B']])`],
    ["EQL_COMPARE_COUNTS([['EQL'], ['MQL']], [[60], [300]], [[18], [45]])"],
    ["EQL_LIKE_FOR_LIKE_COUNTS([['EQL'], ['MQL']], [[60], [300]], [[18], [45]], [['A'], ['A']])"],
    ['EQL_SAMPLE_SIZE(0.3, 0.2, 0.8, 0.95, 3)'],
    ["EQL_DOMAIN('https://www.acme.com/')"],
    [`EQL_WHAT_IF(${table}, 0.5, new Date(2026, 5, 30))`],
  ])('asks nothing of Google: %s', (formula) => {
    const answer = host.eval(formula, 'custom-function');
    expect(answer).not.toBe('');
    expect(host.counts.byName).toEqual({});
  });
});
