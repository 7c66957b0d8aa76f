import type { ShownTab } from '../../../cli/files/shown-tabs';
import type { ListSetup, Role } from '../../../cli/score/list-setup';
import { type ScoreFindings, scoreReport } from '../../../cli/score/score-report';
import { sentencesIn, summaryTab, tableBelow } from '../../../cli/score/summary-table';

function tab(name: string, lines: readonly (readonly string[])[]): ShownTab {
  const rows = lines.map((line) => line.map((shown) => ({ shown, isText: true })));
  return { name, rows };
}

const HEADLINE = 'EQLs convert better: 30% (18 of 60) against 15% (45 of 300).';
const SUMMARY = tab('EQL Summary', [
  ['EQL Summary as of 30 June 2026.', '', ''],
  [HEADLINE, '', ''],
  ['', '', ''],
  ['By lead type', '', ''],
  ['Do EQLs convert better?', '', ''],
  ['Lead type', 'Mature', 'Rate'],
  ['EQL', '60', '30%'],
  ['MQL', '300', '15%'],
  ['And 6 more lead types with 615 leads.', '', ''],
  ['', '', ''],
  ['Like for like', '', ''],
]);

describe('the tables of the summary tab', () => {
  test('are found by their headings, down to the next blank line', () => {
    expect(tableBelow(SUMMARY, 'By lead type')).toEqual({
      header: ['Lead type', 'Mature', 'Rate'],
      rows: [
        ['EQL', '60', '30%'],
        ['MQL', '300', '15%'],
      ],
      notes: ['And 6 more lead types with 615 leads.'],
    });
    const nothing = { header: [], rows: [], notes: [] };
    expect(tableBelow(SUMMARY, 'By partner')).toEqual(nothing);
    expect(tableBelow(undefined, 'By lead type')).toEqual(nothing);
  });

  test('have whole sentences, also where one takes several rows', () => {
    const leftOut = {
      header: ['What', 'Overlap', 'Why'],
      rows: [
        ['Too recent', '3', '3 rows qualified too'],
        ['', '', 'recently to judge.'],
        ['Note', '', 'There is no leads tab.'],
      ],
      notes: [],
    };
    expect(sentencesIn(leftOut, 'Why')).toEqual([
      '3 rows qualified too recently to judge.',
      'There is no leads tab.',
    ]);
  });

  test('stand in the newest tab with that headline', () => {
    const older = tab('EQL Summary', [[HEADLINE]]);
    expect(summaryTab([older, tab('overlap', [['Account']]), SUMMARY], HEADLINE)).toBe(SUMMARY);
    expect(summaryTab([older], 'Another headline')).toBeUndefined();
  });
});

function list(role: Role, tab: string, headers: readonly string[]): ListSetup {
  const columns = [
    { field: 'account', label: 'Account', header: 'Company', isGuess: false },
    { field: 'warmth', label: 'Warmth', header: 'Warmth', isGuess: false },
    { field: 'due', label: 'Due date', header: undefined, isGuess: false },
    { field: 'lastTouch', label: 'Last touch', header: 'Last Activity', isGuess: true },
  ].filter(({ header }) => header === undefined || headers.includes(header));
  return { role, tab, sheetId: 1, headerRow: 3, headers, columns, questions: [], signature: 's' };
}

const FINDINGS: ScoreFindings = {
  headline: HEADLINE,
  imported: [],
  scored: '412 rows of overlap scored. 2 candidates wait for what EQL missing says.',
  reading: {
    asOf: '2026-06-30',
    overlap: list('overlap', 'Q2 overlap', ['Company', 'Warmth', 'Last Activity', 'Phone', '']),
    leads: list('leads', 'leads', ['Company', 'Warmth']),
    otherTabs: ['Notes'],
    questions: ['Is “Tier” the fit?'],
  },
  answers: [{ file: 'globex.xlsx', lines: ['1 row changes.', 'Acme: Warmth Cold -> Warm'] }],
  callSheets: ['Call sheet: Globex is made, with 15 accounts.'],
  notes: ['crm.xlsx has a hidden tab, which stays hidden: Lists.'],
  byLeadType: {
    header: [
      'Lead type',
      'Leads',
      'Mature',
      'Converted',
      'Rate',
      'Rate from',
      'Rate to',
      'Verdict',
    ],
    rows: [
      ['EQL', '80', '60', '18', '30%', '20%', '43%', 'Higher'],
      ['Overlap only', '1,200', '1,100', '90', '8%', '7%', '10%', 'Lower'],
    ],
    notes: ['And 6 more lead types with 615 leads.'],
  },
  leftOut: ['20 rows qualified too lately to judge.'],
  candidates: [
    { account: 'Acme', partner: 'Larkspur', score: 73, nextStep: 'Ask Larkspur how warm Acme is.' },
    { account: 'Beta', partner: 'Corvid', score: 9, nextStep: 'Name an owner.' },
  ],
  candidatesInAll: 1204,
  unread: [{ tab: 'overlap', a1: 'E7', sentence: '“#N/A” is an error.' }],
  moreUnread: 0,
  words: {
    columns: [
      {
        label: 'Warmth',
        header: 'Relationship',
        words: [{ text: 'Champ', count: 12 }],
        settings: ['Warmth: hot', 'Any column: blank'],
      },
    ],
    more: 0,
    scales: [],
  },
  folder: 'out',
  files: ['overlap.csv', 'EQL Summary.csv'],
};

describe('what the command line prints', () => {
  const text = scoreReport(FINDINGS);
  const lines = text.split('\n');

  test('begins with the verdict', () => {
    expect(lines[0]).toBe(HEADLINE);
  });

  test('says what answers have changed, and which call sheets were made', () => {
    expect(text).toContain(
      'Answers of globex.xlsx\n  1 row changes.\n  Acme: Warmth Cold -> Warm\n\n' +
        'Call sheets\n  Call sheet: Globex is made, with 15 accounts.\n\n',
    );
  });

  test('never shows a count of EQLs without its conversion rate', () => {
    const row = lines.find((line) => line.trim().startsWith('EQL '));
    expect(row).toMatch(/60\s+18\s+30%/);
  });

  test('sets the figures below their headers', () => {
    const header = lines.findIndex((line) => line.includes('Lead type'));
    const ends = (line: string | undefined): number[] =>
      [...(line ?? '').matchAll(/\S(?=\s{2}|$)/g)].map((match) => match.index).slice(1);
    expect(ends(lines[header + 1])).toEqual(ends(lines[header]));
    expect(ends(lines[header + 2])).toEqual(ends(lines[header]));
    expect(lines[header]).not.toContain('Verdict');
  });

  test('names the candidates nearest to qualifying, with what to do next', () => {
    expect(text).toContain('Nearest to qualifying (2 of 1,204 candidates)');
    expect(text).toContain(' 73  Acme at Larkspur: Ask Larkspur how warm Acme is.');
  });

  test('says what was left out, what could not be read, and where the results are', () => {
    expect(text).toContain('20 rows qualified too lately to judge.');
    expect(text).toContain('overlap!E7: “#N/A” is an error.');
    expect(text).toContain('  Warmth, under “Relationship”: “Champ” in 12 rows.\n');
    expect(text).toMatch(/Written to out\n {2}overlap\.csv, EQL Summary\.csv$/);
  });

  test('says which tabs it read, at which day, and what it guessed', () => {
    expect(text).toContain('as of 2026-06-30');
    expect(text).toContain('Is “Tier” the fit?');
    expect(text).toContain('Not read: Notes.');
    const alone = { asOf: '2026-06-30', otherTabs: [], questions: [] };
    expect(scoreReport({ ...FINDINGS, reading: alone })).toContain('No list of leads was found');
  });

  test('says the header row, the columns that it used, and those that it didn’t', () => {
    expect(text).toContain(
      'Q2 overlap was read as the overlap list, with its headers in row 3: Account = Company, ' +
        'Warmth, Last touch = Last Activity (a guess).',
    );
    expect(text).toContain('Columns of Q2 overlap that were not used: Phone.');
    expect(text).toContain('leads was read as the list of leads, with its headers in row 3:');
    expect(text).not.toContain('Columns of leads');
  });

  test('says how to answer a guess, and nothing where there is none', () => {
    const answer = '--column "Last touch=Last Activity"';
    expect(text).toContain(answer);
    const { overlap: _guessed, ...sure } = FINDINGS.reading;
    expect(scoreReport({ ...FINDINGS, reading: sure })).not.toContain('--column');
  });

  test('says what the files hold that is worth knowing', () => {
    expect(text).toContain('What the files hold\n  crm.xlsx has a hidden tab');
    expect(scoreReport({ ...FINDINGS, notes: [] })).not.toContain('What the files hold');
  });

  test('stays short where many cells could not be read', () => {
    const unread = Array.from({ length: 25 }, (_, index) => ({
      tab: 'overlap',
      a1: `E${index + 2}`,
      sentence: 'Can’t be read.',
    }));
    const long = scoreReport({ ...FINDINGS, unread, moreUnread: 100 });
    expect(long).toContain('overlap!E11:');
    expect(long).not.toContain('overlap!E12:');
    expect(long).toContain('and 115 more');
  });

  test('leaves out what there is nothing to say of', () => {
    const bare = scoreReport({ ...FINDINGS, leftOut: [], candidates: [], unread: [] });
    expect(bare).not.toMatch(/What was left out|Nearest|could not be used/);
  });
});
