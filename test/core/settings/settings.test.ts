// The settings tab: what it shows, what it accepts, and how it says what it doesn't.
import * as fc from 'fast-check';
import type { Cell, Table } from '../../../src/core/cells/cell';
import { settingsSchema } from '../../../src/core/settings/schema';
import {
  DEFAULT_SETTINGS,
  parseSettings,
  type SettingProblem,
  type Settings,
  settingRows,
  shippedRows,
} from '../../../src/core/settings/settings';

const HEADER = ['Setting', 'Value', 'Allowed', 'Meaning'];
const SHIPPED: Table = shippedRows().map((row) => [
  row.label,
  row.default,
  row.allowed,
  row.meaning,
]);
const WEIGHT_LABELS = ['overlap', 'warmth', 'fit', 'motion'].map((name) => `Weight of ${name}`);

const settingsOf = (table: Table): Settings => {
  const parsed = parseSettings(table);
  if (!parsed.ok) throw new Error(parsed.problems.map((problem) => problem.sentence).join(' '));
  return parsed.settings;
};

const problemsOf = (table: Table): readonly SettingProblem[] => {
  const parsed = parseSettings(table);
  return parsed.ok ? [] : parsed.problems;
};

const withOurs = (...ours: string[]): Settings['vocabulary'] => {
  const { vocabulary } = DEFAULT_SETTINGS;
  return { ...vocabulary, motion: { ...vocabulary.motion, ours } };
};

describe('the settings that the add-on comes with', () => {
  it('hold the thresholds that the README names', () => {
    expect(DEFAULT_SETTINGS).toMatchObject({
      warmthBar: 0.6,
      fitBar: 0.7,
      acceptedOverlap: 'any',
      warmthScale: '',
      fitScale: '',
      freshDays: 30,
      staleDays: 180,
      stalestFreshness: 0.5,
      overdueDays: 7,
      weights: { overlap: 0.25, warmth: 0.35, fit: 0.25, motion: 0.15 },
      dateOrder: 'month-day',
      liveScoring: 'on',
      windowDays: 90,
      baseline: 'MQL',
      confidence: 0.95,
      gapsThatMatter: [5, 10, 15],
      stratifyBy: 'fit tier',
      tellWithinDays: 7,
      excludedPartners: [],
      routingRules: '',
      ownersInTurn: [],
      dueWorkingDays: 5,
      holidays: [],
    });
    expect(DEFAULT_SETTINGS.asOf).toBeUndefined();
  });

  it('come back unchanged from the tab that shows them', () => {
    expect(settingsOf(SHIPPED)).toEqual(DEFAULT_SETTINGS);
    expect(settingsOf([HEADER, ...SHIPPED])).toEqual(DEFAULT_SETTINGS);
  });

  it('apply wherever a row is missing, and where there is no tab at all', () => {
    expect(settingsOf([])).toEqual(DEFAULT_SETTINGS);
    expect(settingsOf([['Fit clears at', 0.5]])).toEqual({ ...DEFAULT_SETTINGS, fitBar: 0.5 });
  });

  it('come back unchanged from a tab with headings, blank rows and notes', () => {
    const table = [
      HEADER,
      ...SHIPPED.flatMap((row, at) => [[`Section ${at}`], [], ['', ''], HEADER, row]),
      ['Ask Sam before changing any of these'],
    ];
    expect(settingsOf(table)).toEqual(DEFAULT_SETTINGS);
  });

  it('stand one a row under names that differ, each with what it means and allows', () => {
    const labels = shippedRows().map((row) => row.label.toLowerCase());
    expect(new Set(labels).size).toBe(shippedRows().length);
    for (const row of shippedRows()) {
      expect(row.section).toMatch(/^[A-Z]/);
      expect(row.label).toMatch(/^[A-Z][a-z]/);
      expect(row.allowed).toMatch(/[^.]$/); // it ends a sentence of ours
      expect(row.meaning).toMatch(/^[A-Z].+[.]$/);
    }
  });

  it('stand in sections, one after the other', () => {
    const sections = shippedRows().map((row) => row.section);
    expect(sections.filter((name, at) => name !== sections[at - 1])).toEqual([
      'What clears',
      'Dates',
      'While you type',
      'Language of the add-on',
      'Weights of the score',
      'Conversion',
      'Partners',
      'Routing',
      'Words that mean the same in every column',
      'Words for overlap: anywhere in the cell, singular or plural',
      'Words for warmth: the whole cell, or first and followed by punctuation',
      'Words for fit: the whole cell, or first and followed by punctuation',
      'Words for motion',
    ]);
  });

  it.each<[string, Cell]>([
    ['Warmth clears at', 0.6],
    ['Overlap that clears', 'any'],
    ['As-of date', ''],
    ['Live scoring', 'on'],
    ['Overlap: past', 'past'],
    ['Motion: ours', ''],
    ['Warmth scale', ''],
    ['Partners left out', ''],
    ['Gaps that matter', '5, 10, 15'],
    ['Converted stages', 'Closed - Converted, Opportunity, Customer, Evangelist, closedwon'],
  ])('%s shows %p', (label, shown) => {
    expect(shippedRows().find((row) => row.label === label)?.default).toBe(shown);
  });

  it('list what a choice may be, where there is no more than that', () => {
    const choices = shippedRows().filter((row) => row.choices.length > 0);
    expect(choices.map((row) => [row.label, row.choices])).toEqual([
      ['Overlap that clears', ['any', 'customer or open opportunity']],
      ['Warmth scale', ['', '0-100', '0-10', '1-10', '0-5', '1-5', 'tiers']],
      ['Fit scale', ['', '0-100', '0-10', '1-10', '0-5', '1-5', 'tiers']],
      ['Date order', ['month-day', 'day-month']],
      ['Live scoring', ['on', 'off']],
      ['Language', ['Automatic', 'English', 'Deutsch', 'Español']],
      ['Window', ['days', 'none']],
    ]);
  });

  it('take the header of a column in one place alone', () => {
    const headers = shippedRows().filter((row) => row.orHeader);
    expect(headers.map((row) => row.label)).toEqual(['Like for like by']);
  });

  it('leave out no setting that the code knows', () => {
    const leaves = (value: unknown): number =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.values(value).reduce((sum: number, below) => sum + leaves(below), 0)
        : 1;
    const known = settingsSchema().shape;
    const optional = 'asOf' in DEFAULT_SETTINGS ? 0 : 1;
    expect(shippedRows().length).toBe(leaves(DEFAULT_SETTINGS) + optional);
    expect(Object.keys(known)).toEqual(
      expect.arrayContaining(shippedRows().map((row) => row.path[0])),
    );
  });
});

describe('a setting is read however it is typed', () => {
  it.each<[string, Cell, Partial<Settings>]>([
    ['Warmth clears at', '0,5', { warmthBar: 0.5 }],
    ['  WARMTH  clears at ', 0.5, { warmthBar: 0.5 }], // names fold like all text
    ['Warmth clears at', '50%', { warmthBar: 0.5 }],
    ['Warmth clears at', 1, { warmthBar: 1 }],
    ['Confidence', '90 %', { confidence: 0.9 }],
    ['Warmth scale', '0-10', { warmthScale: '0-10' }],
    ['Warmth scale', '1 – 5', { warmthScale: '1-5' }],
    ['Warmth scale', 100, { warmthScale: '0-100' }], // as it stood before scales had names
    ['Warmth scale', '10', { warmthScale: '0-10' }],
    ['Warmth scale', 5, { warmthScale: '0-5' }],
    ['Warmth scale', '', { warmthScale: '' }],
    ['Fit scale', 'Tiers', { fitScale: 'tiers' }],
    ['Fit scale', new Date(Date.UTC(2026, 0, 5)), { fitScale: '1-5' }], // what a sheet makes of it
    ['Fit scale', new Date(Date.UTC(2026, 9, 1)), { fitScale: '1-10' }],
    ['Motion: ours', 'Send a pigeon', { vocabulary: withOurs('Send a pigeon') }],
    ['Overlap that clears', ' Any', { acceptedOverlap: 'any' }],
    [
      'Overlap that clears',
      'Customer or open opportunity',
      { acceptedOverlap: 'customer or open opportunity' },
    ],
    ['As-of date', new Date(Date.UTC(2026, 5, 30)), { asOf: 20_634 }],
    ['As-of date', '2026-06-30', { asOf: 20_634 }],
    ['Fresh for', 0, { freshDays: 0 }],
    ['Gaps that matter', '20; 2,5', { gapsThatMatter: [2.5, 20] }],
    ['Gaps that matter', ' 10 points, 5%,10', { gapsThatMatter: [5, 10] }],
    ['Gaps that matter', 8, { gapsThatMatter: [8] }],
    ['Baseline lead type', ' SQL ', { baseline: 'SQL' }],
    ['Baseline lead type', 7, { baseline: '7' }],
    ['Converted stages', '', { convertedStages: [] }], // converted, won and closed won remain
    ['Converted stages', 'Signed; Live, LIVE', { convertedStages: ['Signed', 'Live'] }],
    ['Partners left out', 'Acme, Inc.; Globex', { excludedPartners: ['Acme, Inc.', 'Globex'] }],
    ['Partners left out', 'Acme, Globex', { excludedPartners: ['Acme', 'Globex'] }],
    ['Partners left out', 'Acme, Inc.\nGlobex', { excludedPartners: ['Acme, Inc.', 'Globex'] }],
    ['Partners left out', '-', { excludedPartners: [] }],
    ['Routing rules', 'fit A = Ana', { routingRules: 'fit A = Ana' }],
    ['Owners in turn', 'Ana; Bo', { ownersInTurn: ['Ana', 'Bo'] }],
    ['Holidays', '2026-12-25; 26 December 2026', { holidays: [20_812, 20_813] }],
    ['Holidays', new Date(Date.UTC(2026, 11, 25)), { holidays: [20_812] }],
    ['Holidays', '', { holidays: [] }],
    ['Introduction wording', 'Hi {contact}', { introduction: 'Hi {contact}' }],
  ])('%p of %p', (label, value, expected) => {
    expect(settingsOf([[label, value]])).toEqual({ ...DEFAULT_SETTINGS, ...expected });
  });

  it.each<[Cell]>([[''], ['  '], ['-'], ['tbd']])('an as-of date of %p is none', (value) => {
    expect(settingsOf([['As-of date', value]]).asOf).toBeUndefined();
  });

  it('reads the as-of date in the date order that the same tab asks for', () => {
    const asOf: Row = ['As-of date', '3/4/2026'];
    expect(settingsOf([asOf]).asOf).toBe(20_516); // 4 March
    expect(settingsOf([asOf, ['Date order', 'day-month']]).asOf).toBe(20_546); // 3 April
  });

  it('reads a list parted by commas, semicolons or line breaks, each word once', () => {
    const { vocabulary } = settingsOf([['Warmth: hot', ' Hot,, strong;best friend\nHOT ,']]);
    expect(vocabulary.warmth.hot).toEqual(['Hot', 'strong', 'best friend']);
  });

  it('reads a list of one word that the sheet took for a tick or a number', () => {
    expect(settingsOf([['Overlap: type not said', true]]).vocabulary.overlap.unspecified).toEqual([
      'TRUE',
    ]);
    expect(settingsOf([['Fit: A', 1]]).vocabulary.fit.a).toEqual(['1']);
  });
});

type Row = readonly Cell[];

describe('a setting out of range is named, with what it allows', () => {
  it.each<[string, Cell]>([
    ...['Warmth clears at', 'Fit clears at'].flatMap((label): [string, Cell][] =>
      [0, -0.1, 1.01, 60, '0%', '101%', 'high', '', true, '$0.5', new Date(0)].map((value) => [
        label,
        value,
      ]),
    ),
    ...WEIGHT_LABELS.flatMap((label): [string, Cell][] =>
      [0, -1, 101, 'much', ''].map((value) => [label, value]),
    ),
    ['Warmth scale', 50],
    ['Warmth scale', '100%'],
    ['Warmth scale', '1000%'], // 10, but said in a way that means something else
    ['Fresh for', '500%'],
    ['Fit scale', '1-7'],
    ['Fit scale', new Date(Date.UTC(2026, 5, 30))],
    ['Overlap that clears', 'customer'],
    ['Overlap that clears', ''],
    ['Date order', 'year-month'],
    ['Fresh for', -1],
    ['Fresh for', 1.5],
    ['Fresh for', 'a month'],
    ['Fresh for', '10%'],
    ['Stale after', 0],
    ['Stale after', 3651],
    ['Freshness before stale', -0.1],
    ['Freshness before stale', 1.1],
    ['Overdue after', -1],
    ['Conversion window', 0],
    ['Tell partners within', -1],
    ['Confidence', 0.49],
    ['Confidence', 0.9999],
    ['Confidence', 95],
    ['Gaps that matter', ''],
    ['Gaps that matter', 0],
    ['Gaps that matter', 0.05], // 5%, as a sheet has it
    ['Gaps that matter', '5, 100'],
    ['Gaps that matter', '5, many'],
    ['Gaps that matter', '1, 2, 3, 4'],
    ['Gaps that matter', true],
    ['As-of date', 'soon'],
    ['As-of date', '2026-02-30'],
    ['Baseline lead type', ''],
    ['Baseline lead type', '?'],
    ['Like for like by', ''],
    ['Introduction wording', ''],
    ['Introduction wording', 'x'.repeat(5001)],
    ['Overlap: customer', ''],
    ['Overlap: customer', ' , ; '],
    ['Warmth: cold', '-'],
    ['Partners left out', '#REF!'],
    ['Routing rules', 'Northwind to Ana'],
    ['Working days until due', -1],
    ['Holidays', '2026-12-25; Christmas'],
    ['Holidays', '#N/A'],
    ['Warmth: cold', '#N/A'],
  ])('%s can not be %p', (label, value) => {
    const [problem, ...others] = problemsOf([HEADER, [], [label, value]]);
    const allowed = shippedRows().find((row) => row.label === label)?.allowed;
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ row: 2, column: 1, label });
    expect(problem?.sentence).toContain(`“${label}”`);
    expect(problem?.sentence).toMatch(/\. Write .+\.$/);
    expect(problem?.sentence.endsWith(`Write ${allowed}.`)).toBe(true);
  });

  it.each<[Cell, string]>([
    ['abc', "“Fit clears at” can't be “abc”."],
    ['', '“Fit clears at” is empty.'],
    ['#N/A', '“Fit clears at” shows #N/A.'],
  ])('a value of %p is told as %p', (value, start) => {
    expect(problemsOf([['Fit clears at', value]])[0]?.sentence).toBe(
      `${start} Write a number above 0, up to 1, or a percentage up to 100%.`,
    );
  });

  it('names every broken setting at once, from the top down', () => {
    const table = [
      ['Weight of fit', 0],
      ['No such thing', 3],
      ['Fit clears at', 'abc'],
    ];
    expect(problemsOf(table).map((problem) => problem.row)).toEqual([0, 1, 2]);
  });
});

describe('settings that do not go together are named', () => {
  it('stale has to come after fresh', () => {
    expect(problemsOf([['Stale after', 30]])[0]?.sentence).toBe(
      '“Stale after” is 30, while “Fresh for” is 30. Write a whole number of days from 1 to 3650, more than “Fresh for”.',
    );
    expect(problemsOf([['Fresh for', 180]])[0]?.sentence).toBe(
      '“Fresh for” is 180, while “Stale after” is 180. Write a whole number of days from 0 to 3650, less than “Stale after”.',
    );
    expect(settingsOf([['Stale after', 31]]).staleDays).toBe(31);
  });

  it.each([
    ['Overlap: prospect', 'prospect, Customers', 'Overlap: customer'], // plural or not, one word
    ['Overlap: not', 'not, ex', 'Overlap: former'],
    ['Warmth: cold', 'cold, HOT', 'Warmth: hot'],
    ['Fit: B', 'B, tier-1', 'Fit: A'],
    ['Motion: co-sell', 'co-sell, intros', 'Motion: partner introduction'],
    ['Motion: declined', 'no', 'Motion: no'],
    ['Motion: done', 'done, Dropped', 'Motion: declined'],
    ['Any column: asleep', 'paused, Declined', 'Any column: refused'],
    // What is bad news in every column is good news in none.
    ['Warmth: warm', 'warm, dormant', 'Any column: asleep'],
    ['Fit: A', 'A, unassigned', 'Any column: nobody'],
    ['Overlap: prospect', 'prospect, Not started', 'Any column: not begun'],
    ['Motion: route to rep', 'route to rep, passed', 'Any column: refused'],
    ['Motion: under way', 'asked, no reply', 'Any column: ended'],
    ['Motion: ours', 'Later', 'Any column: asleep'],
    ['Will introduce: not no', 'accepted, nobody', 'Any column: nobody'],
  ])('%s can not be %p, for a word that stands under %s', (label, value, other) => {
    const problems = problemsOf([...SHIPPED.filter((row) => row[0] !== label), [label, value]]);
    const sentences = problems.map((problem) => problem.sentence).join(' ');
    expect(problems).not.toEqual([]);
    expect(sentences).toContain(`“${label}”`);
    expect(sentences).toContain(`“${other}”`);
    expect(sentences).toContain('as well');
  });

  it('stale and fresh that both stand in the table are named once', () => {
    const table = [
      ['Fresh for', 30],
      ['Stale after', 20],
    ];
    expect(problemsOf(table).map((problem) => problem.row)).toEqual([1]);
  });

  it('blames the one of two levels that stands in the table', () => {
    expect(problemsOf([['Overlap: customer', 'customer, lead']])[0]).toMatchObject({
      row: 0,
      column: 1,
      label: 'Overlap: customer',
    });
  });

  it.each([
    ['Warmth: cold', 'cold, unknown', 'means blank everywhere'],
    ['Overlap: no', 'no, !!', 'has no letter or digit'],
    ['Fit: D', 'D, #N/A', 'is an error of Sheets'],
    ['Overlap: prospect', 'prospect, w/ lead', 'parts several overlaps'],
  ])('%s can not be %p, for a word that no cell could hold', (label, value, because) => {
    expect(problemsOf([[label, value]])[0]?.sentence).toContain(because);
  });

  it('names the willingness too, where its words are of no use', () => {
    expect(problemsOf([['Will introduce: no', 'no, -']])[0]).toMatchObject({
      row: 0,
      label: 'Will introduce: no',
    });
  });

  it('lets words with a slash stand where nothing is parted by it', () => {
    expect(settingsOf([['Fit: A', 'A, A/B']]).vocabulary.fit.a).toEqual(['A', 'A/B']);
  });

  it.each([
    ['Warmth: cold', 'cold, dormant', 'what is no good news in any column'],
    ['Overlap: former', 'former, expired', 'the same'],
    ['Motion: no', 'no, rejected', 'the same'],
    ['Warmth: warm', 'warm, yes, checked', 'a yes, which is warm'],
    ['Motion: ours', 'Intro over lunch, webinar', 'a known motion once more'],
    ['Motion: partner introduction', 'intro, referral', 'one that other motions have too'],
  ])('%s may be %p: %s', (label, value) => {
    expect(problemsOf([[label, value]])).toEqual([]);
  });

  it('lets the settings tab of earlier versions stand as it is', () => {
    const earlier: Table = [
      ['Warmth scale', 100],
      ['Overlap: customer', 'customer, client, won'],
      ['Overlap: no', 'no, none, no overlap, false'],
      ['Overlap: former', 'former, churned, lost, ex-'],
      ['Overlap: past', 'past'],
      ['Warmth: none', 'none, no, false'],
      ['Will introduce: no', "no, false, never, declined, refused, won't, will not"],
      ['Fit: no', 'no, false, poor fit, not a fit, disqualified'],
      ['Motion: partner introduction', 'partner introduction, intro, introduce, referral'],
      ['Motion: no', 'no, none, false, no motion, no action, no go'],
      ['Motion: declined', 'declined, dropped'],
      ['Motion: done', 'done, complete, completed, finished, closed, yes, true'],
    ];
    expect(settingsOf(earlier).warmthScale).toBe('0-100');
  });

  it('lets a status say done in words that are a motion elsewhere', () => {
    expect(settingsOf([['Motion: done', 'done, intro']]).vocabulary.motion.done).toContain('intro');
  });

  it.each([
    [' eql'],
    ['EQLs'],
    ['Ecosystem-qualified lead'],
  ])('the baseline is not %p itself', (written) => {
    expect(problemsOf([['Baseline lead type', written]])[0]?.sentence).toMatch(/compared/);
  });

  it('the introduction wording holds no placeholder that nothing fills in', () => {
    const [problem] = problemsOf([['Introduction wording', 'Hi {Contact}, {account} {}']]);
    expect(problem?.sentence).toContain('{Contact} and {}');
    expect(problem?.sentence).toContain('{contact}, {account}, {partner}, {me}, {reason}');
  });
});

describe('a row that names no setting is a problem as soon as it holds a value', () => {
  it.each<[string, Table, Partial<SettingProblem>]>([
    [
      'a name that no setting has',
      [['Warmth bar', 0.7]],
      { row: 0, column: 0, label: 'Warmth bar' },
    ],
    ['no name', [HEADER, ['', 0.7]], { row: 1, column: 0, label: '' }],
    [
      'a name that stands above already',
      [
        ['Fit clears at', 0.7],
        ['fit clears at', 0.7],
      ],
      { row: 1, column: 0, label: 'Fit clears at' },
    ],
  ])('%s', (_, table, expected) => {
    const [problem, ...others] = problemsOf(table);
    expect(problem).toMatchObject(expected);
    expect(others).toEqual([]);
  });
});

it.each<[Cell, string]>([
  [
    'Warmth bar',
    'There is no setting called “Warmth bar”. Use a name that the settings tab came with, or delete the row.',
  ],
  ['', "The value “0.7” has no setting's name beside it. Write the name, or clear the value."],
  ['Fit clears at', '“Fit clears at” stands here a second time. Keep one of its rows.'],
])('a row named %p is told: %s', (label, sentence) => {
  const table = [
    ['Fit clears at', 0.7],
    [label, 0.7],
  ];
  expect(problemsOf(table).map((problem) => problem.sentence)).toEqual([sentence]);
});

describe('laws of the settings', () => {
  const cell: fc.Arbitrary<Cell> = fc.oneof(
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.date({ noInvalidDate: false }),
    fc.constantFrom('', '50%', '#N/A', '0,5', 'any', 'cold, warm', 5, 10),
  );
  const label = fc.oneof(fc.constantFrom(...shippedRows().map((row) => row.label)), cell);

  it('no table makes the parser fail, and a problem lies in the table', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(label, cell), { maxLength: 8 }), (table) => {
        for (const problem of problemsOf(table)) {
          expect(problem.row).toBeLessThan(table.length);
          expect([0, 1]).toContain(problem.column);
          expect(problem.sentence).toMatch(/^[“A-Z].*\.$/su);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('the order of the rows does not matter', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...SHIPPED], { minLength: SHIPPED.length }), (table) => {
        expect(settingsOf(table)).toEqual(DEFAULT_SETTINGS);
      }),
      { numRuns: 20 },
    );
  });

  it('settings that were changed come back from the tab that shows them', () => {
    fc.assert(
      fc.property(
        fc.record({
          warmthBar: fc.double({ min: 0.01, max: 1, noNaN: true }),
          warmthScale: fc.constantFrom<Settings['warmthScale']>('', '0-100', '1-5', 'tiers'),
          asOf: fc.option(fc.integer({ min: 8000, max: 40_000 }), { nil: undefined }),
          excludedPartners: fc.constantFrom<readonly string[]>([], ['Acme'], ['A, Inc.', 'B']),
        }),
        (changes) => {
          const changed = { ...DEFAULT_SETTINGS, ...changes };
          const table = settingRows(changed).map((row) => [row.label, row.default]);
          expect(settingsOf(table)).toEqual(changed);
        },
      ),
      { numRuns: 50 },
    );
  });
});
