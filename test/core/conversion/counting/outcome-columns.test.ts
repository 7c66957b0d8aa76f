// Which columns of a tab tell how its leads end.
import type { Cell, Table } from '../../../../src/core/cells/cell';
import { isoDay } from '../../../../src/core/cells/day';
import { readLeadsTable } from '../../../../src/core/columns/leads-table';
import { recogniseColumns } from '../../../../src/core/columns/recognise';
import { readConversion } from '../../../../src/core/conversion/counting/conversion-evidence';
import {
  conversionCells,
  type OutcomeColumns,
  outcomeColumns,
} from '../../../../src/core/conversion/counting/outcome-columns';
import { convertedStages } from '../../../../src/core/conversion/counting/outcomes';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';

const STAGES = convertedStages(DEFAULT_SETTINGS);

/** A leads tab of these columns, each with its cells; the remembered ones as a user chose them. */
const tabOf = (columns: Record<string, readonly Cell[]>, remembered = {}) => {
  const headers = Object.keys(columns);
  const height = Math.max(...Object.values(columns).map((cells) => cells.length));
  const rows = Array.from({ length: height }, (_, row) => [
    `Acme ${row}`,
    ...headers.map((header) => columns[header]?.[row] ?? ''),
  ]);
  const table: Table = [['Company', ...headers], ...rows];
  return readLeadsTable(table, recogniseColumns(table[0] ?? [], 'leads', remembered), 0);
};

const outcomesOf = (...input: Parameters<typeof tabOf>): OutcomeColumns =>
  outcomeColumns(tabOf(...input), STAGES);

/** What each row says of its conversion. */
const said = (...input: Parameters<typeof tabOf>): string[] => {
  const tab = tabOf(...input);
  const columns = outcomeColumns(tab, STAGES);
  const cellsOf = conversionCells(tab, columns);
  return tab.rows.map(({ cells }) => {
    const found = readConversion(cellsOf(cells), { ...columns, stages: STAGES });
    return found.kind === 'on' ? isoDay(found.day) : found.kind;
  });
};

describe('a list of outcomes', () => {
  it.each<[string, Record<string, readonly Cell[]>, string[]]>([
    ['a stage with a won deal in it', { Stage: ['Closed Won', 'Demo'] }, ['stage']],
    ['a stage that is all on its way', { Stage: ['Negotiation', 'Proposal'] }, []],
    ['a stage in words of their own', { Stage: ['Phase 1', 'Phase 2'] }, []],
    ['a status that says open', { 'Lead status': ['Open', 'Connected'] }, ['leadStatus']],
    ['a status in an unknown language', { 'Lead status': ['Verbunden', 'Zusammen'] }, []],
    ['a stage of life', { 'Lifecycle stage': ['Lead', 'Kunde'] }, ['lifecycleStage']],
    ['a stage of life in unknown words', { 'Lifecycle stage': ['Zákazník', 'Kontakt'] }, []],
    ['a flag', { Converted: ['Y', 'N'] }, ['converted']],
    ['a flag that nobody filled in', { Converted: ['', ''] }, ['converted']],
    ['a flag in unknown words', { Converted: ['evet', 'hayır'] }, []],
    ['a flag that holds dates', { Converted: ['2026-02-01', ''] }, ['converted']],
    ['a stage that nobody filled in', { Stage: ['', ''] }, []],
  ])('%s', (_, columns, expected) => {
    expect([...outcomesOf(columns).lists]).toEqual(expected);
  });

  it('is named with its texts where it is none', () => {
    const { setAside } = outcomesOf({ Stage: ['Phase 2', 'Phase 1', 'Phase 2'], Fit: ['A'] });
    expect(setAside).toEqual([{ header: 'Stage', texts: ['Phase 2', 'Phase 1'] }]);
    expect(outcomesOf({ Stage: ['', ''] }).setAside).toEqual([]);
  });

  it('names the words in it that can’t be read, with their rows', () => {
    const { unread } = outcomesOf({ Converted: ['Y', 'evet', 'maybe', 'N', 'Evet', ''] });
    expect(unread).toEqual([
      { header: 'Converted', text: 'evet', rows: 2 },
      { header: 'Converted', text: 'maybe', rows: 1 },
    ]);
  });
});

describe('the rows of a system', () => {
  it.each<[string, Record<string, readonly Cell[]>, string[]]>([
    [
      'a status beside a stage that never moved, with its close date',
      {
        Stage: ['Negotiation', 'Proposal', 'Contract', 'Demo'],
        Status: ['Won', 'Open', 'Lost', 'Won'],
        'Close date': ['2026-02-20', '2026-09-30', '2026-03-30', ''],
      },
      ['2026-02-20', 'no', 'no', 'undated'],
    ],
    [
      'a status that says lost beside a stage that counts as converted',
      { Stage: ['Opportunity', 'Opportunity'], Status: ['Lost', 'Won'] },
      ['no', 'undated'],
    ],
    [
      'a lead status that is old beside a stage that moved',
      { Stage: ['Closed Won', 'Demo'], 'Lead status': ['Open', 'Open'] },
      ['undated', 'no'],
    ],
    [
      'a stage in unknown words says nothing',
      { Stage: ['Phase 1', 'Phase 2'] },
      ['silent', 'silent'],
    ],
    [
      'a flag in words that can’t be read says nothing',
      { Converted: ['Y', 'evet', 'N', ''] },
      ['undated', 'silent', 'no', 'no'],
    ],
    [
      'a flag with the close date of the deal',
      { 'Is Won': [true, false], 'Close date': ['2026-02-20', '2026-09-30'] },
      ['2026-02-20', 'no'],
    ],
    [
      'a flag beside an open deal, whose close date is a forecast',
      {
        Converted: [true, true, false],
        Stage: ['Negotiation', 'Closed won', 'Closed lost'],
        'Close date': ['2026-09-30', '2026-02-20', '2026-03-01'],
      },
      ['undated', '2026-02-20', 'no'],
    ],
    [
      'the day on which the stage became won',
      { Stage: ['Closed won', 'Demo'], 'Stage changed on': ['2026-02-21', '2026-02-22'] },
      ['2026-02-21', 'no'],
    ],
  ])('%s', (_, columns, expected) => {
    expect(said(columns)).toEqual(expected);
  });

  it('a date of winning that is filled for lost deals too counts beside a won one alone', () => {
    const columns = {
      Status: ['won', 'lost', 'active', 'won'],
      'Date won': ['2026-02-20', '2026-03-30', '', ''],
    };
    const remembered = { convertedAt: 'Date won' };
    expect(said(columns, remembered)).toEqual(['2026-02-20', 'no', 'no', 'undated']);
    expect(said({ 'Date won': ['2026-02-20', ''] }, remembered)).toEqual(['2026-02-20', 'no']);
  });
});
