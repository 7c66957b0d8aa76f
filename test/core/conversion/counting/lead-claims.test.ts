// What type of lead a row is, and since when.

import { isoDay } from '../../../../src/core/cells/day';
import { convertedStages } from '../../../../src/core/conversion/counting/converted';
import { leadClaims } from '../../../../src/core/conversion/counting/lead-claims';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import { leadsTab } from '../tabs';

const STAGES = convertedStages(DEFAULT_SETTINGS);

describe('whether the lifecycle stage is all that says the type', () => {
  it.each([
    ['a stage alone', { lifecycleStage: 'lead' }, true],
    ['a stage that is a conversion already', { lifecycleStage: 'customer' }, true],
    ['a lead type', { leadType: 'MQL', lifecycleStage: 'lead' }, false],
    ['nothing, in columns that are there', { leadType: '', lifecycleStage: '' }, false],
    ['no such column', {}, false],
  ])('%s: %p', (_, row, fromStage) => {
    expect(leadClaims(row, STAGES).fromStage).toBe(fromStage);
  });

  it.each([
    [{ lifecycleStage: '' }],
    [{ leadType: '#N/A' }],
    [{ leadType: '-' }],
    [{}],
  ])('a lead of which nothing says the type is a Lead: %j', (row) => {
    expect(leadClaims(row, STAGES)).toEqual({
      claims: [{ leadType: 'Lead', since: 'blank', created: false }],
      fromStage: false,
      isUntyped: true,
    });
  });
});

describe('a row claims', () => {
  const claims = (headers: readonly string[], cells: readonly string[]): string[] => {
    const [row] = leadsTab([
      ['Company', ...headers],
      ['Acme', ...cells],
    ]).rows;
    const { claims: found, why } = leadClaims(row?.row ?? {}, STAGES);
    if (why !== undefined) return [why];
    return found.map(({ leadType, since, created }) => {
      const day = typeof since === 'number' ? isoDay(since) : since;
      return `${leadType} ${day}${created ? ' created' : ''}`;
    });
  };
  const became = [
    'Lifecycle Stage',
    'Became a Marketing Qualified Lead Date',
    'Became a Sales Qualified Lead Date',
    'Create Date',
  ];

  it.each([
    [
      'its type since the qualified date',
      ['Lead type', 'Qualified date'],
      ['MQL', '2026-01-05'],
      ['MQL 2026-01-05'],
    ],
    [
      'the created date for want of a better one',
      ['Lead type', 'Qualified date', 'Created date'],
      ['MQL', '', '2026-01-01'],
      ['MQL 2026-01-01 created'],
    ],
    [
      'the MQL date before the qualified date',
      ['Lead type', 'Qualified date', 'MQL date'],
      ['MQL', '2026-01-05', '2026-01-04'],
      ['MQL 2026-01-04'],
    ],
    [
      'what can’t be read, rather than the next date',
      ['Lead type', 'Qualified date', 'Created date'],
      ['MQL', 'soon', '2026-01-01'],
      ['MQL unreadable'],
    ],
    [
      'a type of one’s own since the qualified date, whatever the SQL date',
      ['Lead type', 'Qualified date', 'SQL date'],
      ['Webinar', '2026-01-05', '2026-01-20'],
      ['Webinar 2026-01-05', 'SQL 2026-01-20'],
    ],
    ['a blank date', ['Lead type', 'Qualified date'], ['MQL', 'tbd'], ['MQL blank']],
    [
      'both of what it became, whatever it is now',
      became,
      ['Opportunity', '2026-01-05', '2026-01-20', '2026-01-01'],
      ['MQL 2026-01-05', 'SQL 2026-01-20'],
    ],
    [
      'the lifecycle stage where no date says',
      became,
      ['marketingqualifiedlead', '', '', '2026-01-01'],
      ['MQL 2026-01-01 created'],
    ],
    [
      'nothing, as a customer who doesn’t say what came before',
      became,
      ['customer', '', '', '2026-01-01'],
      ['already-converted'],
    ],
    [
      'a stage of one’s own',
      became,
      ['In nurture', '', '', '2026-01-01'],
      ['In nurture 2026-01-01 created'],
    ],
    [
      'the lead type before the stage',
      ['Lead type', 'Lifecycle stage', 'Qualified date'],
      ['SQL', 'lead', '2026-01-05'],
      ['SQL 2026-01-05'],
    ],
    [
      'the stage where the lead type is blank',
      ['Lead type', 'Lifecycle stage', 'Qualified date'],
      ['', 'lead', '2026-01-05'],
      ['Lead 2026-01-05'],
    ],
    [
      'to be a lead where the type is blank',
      ['Lead type', 'Qualified date'],
      ['', '2026-01-05'],
      ['Lead 2026-01-05'],
    ],
    [
      'to be a lead where the tab has no type',
      ['Status', 'Created date'],
      ['Open', '2026-01-05'],
      ['Lead 2026-01-05 created'],
    ],
  ])('%s', (_, headers, cells, expected) => {
    expect(claims(headers, cells)).toEqual(expected);
  });
});
