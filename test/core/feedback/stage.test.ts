// Where a deal stands: what its stage says, since when, and which of several rows counts.
import type { Table } from '../../../src/core/cells/cell';
import { convertedStages } from '../../../src/core/conversion/counting/outcomes';
import {
  closingOf,
  currentStage,
  type Stage,
  stageOf,
  stageReader,
} from '../../../src/core/feedback/stage';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { AS_OF, dayOf, leadsTab } from '../conversion/tabs';

const STAGES = convertedStages(DEFAULT_SETTINGS);

it.each([
  ['Closed Won', 'won'],
  ['closedwon', 'won'],
  ['closed_won', 'won'],
  ['Won', 'won'],
  ['Customer', 'won'],
  ['Closed - Lost', 'lost'],
  ['closedlost', 'lost'],
  ['Closed - Not Converted', 'lost'],
  ['Closed', 'closed'],
  ['Unqualified', 'lost'],
  ['Closed - duplicate', 'closed'],
  ['Closed - Converted', undefined], // the lead became an opportunity, which is open
  ['Proposal/Price Quote', undefined],
  ['won’t decide before May', undefined],
  ['Prospective customer', undefined],
  ['- Closed', 'closed'],
  ['Closed: not – converted', 'lost'],
  ['Disqualified', 'lost'],
  ['Preclosedwon', undefined],
  ['closedwonder', undefined],
  ['Customer success call', undefined],
  ['preclosedlost', undefined],
  ['closedlostness', undefined],
  ['Not closed', undefined],
  ['Never unqualified', undefined],
  ['Unqualified budget', undefined],
  ['', undefined],
  ['Rejected', 'lost'], // as the count of conversions knows it
  ['Geschlossen und verloren', 'lost'],
  ['Gewonnen', 'won'],
  ['Opportunity', undefined], // it counts as converted, and nobody has won it
  ['Converted', undefined],
  ['Negotiation', undefined],
])('%p is %p', (stage, closing) => {
  expect(closingOf(stage, STAGES)).toBe(closing);
});

it('a status of Won, Lost or Open goes before a stage that never moved', () => {
  const tab = leadsTab([
    ['Account', 'Stage', 'Status'],
    ['Acme', 'Negotiation', 'Won'],
    ['Bolt', 'Proposal', 'Lost'],
    ['Cog', 'Demo', 'Open'],
  ]);
  const read = stageReader(tab, AS_OF, STAGES);
  expect([1, 2, 3].map((row) => read(row).closing)).toEqual(['won', 'lost', undefined]);
});

describe('a row of the leads tab', () => {
  const HEADERS = [
    'Account',
    'Lead type',
    'Stage',
    'Stage changed on',
    'Close date',
    'Became a Customer Date',
  ];
  const read = (...cells: string[]): Stage => {
    const table: Table = [HEADERS, ['Acme', 'MQL', ...cells, '', '', ''].slice(0, HEADERS.length)];
    return stageReader(leadsTab(table), AS_OF, STAGES)(1);
  };

  it('has its stage since the day on which it changed', () => {
    expect(read('Proposal', '2026-05-01')).toEqual({
      name: 'Proposal',
      changedOn: dayOf('2026-05-01'),
      closing: undefined,
      closedOn: undefined,
      reason: '',
    });
  });

  it.each<[string, string[], string | undefined]>([
    ['closed on its close date', ['Closed won', '2026-05-03', '2026-05-01'], '2026-05-01'],
    ['else when its stage changed', ['Closed won', '2026-05-03'], '2026-05-03'],
    ['a forecast isn’t a day on which it closed', ['Closed lost', '', '2026-12-31'], undefined],
    ['an open deal’s close date isn’t one either', ['Proposal', '', '2026-05-01'], undefined],
    ['became a customer', ['', '', '', '2026-05-04'], '2026-05-04'],
  ])('%s', (_, cells, day) => {
    expect(read(...cells).closedOn).toBe(day === undefined ? undefined : dayOf(day));
  });

  it('that became a customer is won, whatever its stage', () => {
    expect(read('', '', '', '2026-05-04')).toMatchObject({ name: '', closing: 'won' });
    expect(read('Proposal', '', '', '2026-05-04').closing).toBe('won');
  });

  it('may have changed on the as-of date itself', () => {
    expect(read('Proposal', '2026-06-30').changedOn).toBe(AS_OF);
    expect(read('Proposal', '2026-07-01').changedOn).toBeUndefined();
  });

  it('is read from the stage, else the lifecycle stage, else the lead’s status', () => {
    const table: Table = [
      ['Account', 'Lead type', 'Lead status', 'Lifecycle stage', 'Stage'],
      ['Acme', 'MQL', 'Open', 'Lead', 'Quote'],
      ['Bolt', 'MQL', 'Open', 'Lead', ''],
      ['Cog', 'MQL', 'Open', '#N/A', '-'],
    ];
    const stage = stageReader(leadsTab(table), AS_OF, STAGES);
    expect([1, 2, 3].map((index) => stage(index).name)).toEqual(['Quote', 'Lead', 'Open']);
  });

  it('has its dates in the order of their own columns', () => {
    const table: Table = [
      HEADERS,
      ['Acme', 'MQL', 'Quote', '3/4/2026', '', ''],
      ['Bolt', 'MQL', 'Closed won', '3/25/2026', '4/3/2026', ''],
      ['Cog', 'MQL', 'Closed won', '', '25/3/2026', ''],
      ['Dot', 'MQL', 'Closed won', '', '26/3/2026', ''],
    ];
    const stage = stageReader(leadsTab(table), AS_OF, STAGES);
    expect(stage(1).changedOn).toBe(dayOf('2026-03-04'));
    expect(stage(2).closedOn).toBe(dayOf('2026-03-04'));
  });

  it('has why it was lost, where a column says so', () => {
    const table: Table = [
      ['Account', 'Lead type', 'Stage', 'Closed Lost Reason'],
      ['Acme', 'MQL', 'Closed lost', 'Price'],
      ['Bolt', 'MQL', 'Closed lost', 'n/a'],
    ];
    const stage = stageReader(leadsTab(table), AS_OF, STAGES);
    expect([1, 2].map((row) => stage(row).reason)).toEqual(['Price', '']);
  });

  it('has no stage where the cell shows an error', () => {
    expect(read('#N/A').name).toBe('');
  });
});

describe('of several rows', () => {
  const stage = (name: string, changed?: string): Stage => ({
    name,
    changedOn: changed === undefined ? undefined : dayOf(changed),
    closing: closingOf(name, STAGES),
    closedOn: undefined,
    reason: '',
  });

  it.each<[string, Stage[], string | undefined]>([
    [
      'the one that changed last',
      [stage('Demo', '2026-01-01'), stage('Quote', '2026-02-01')],
      'Quote',
    ],
    ['one with a day before one without', [stage('Won'), stage('Demo', '2026-01-01')], 'Demo'],
    [
      'without days a won deal',
      [stage('Demo'), stage('Closed won'), stage('Closed lost')],
      'Closed won',
    ],
    ['then an open one', [stage('Closed lost'), stage('Demo')], 'Demo'],
    ['a row that says nothing doesn’t count', [stage('', '2026-06-01'), stage('Demo')], 'Demo'],
    ['the first in the alphabet, where nothing else tells', [stage('Demo'), stage('Call')], 'Call'],
    ['none at all', [], undefined],
  ])('%s', (_, stages, name) => {
    expect(currentStage(stages)?.name).toBe(name);
    expect(currentStage(stages.slice().reverse())?.name).toBe(name);
  });

  it('one that only says how it ended counts too', () => {
    const won = { ...stage(''), closing: 'won' } as const;
    expect(currentStage([stage(''), won])).toEqual(won);
  });
});

describe('of the leads tab and the partner’s own rows', () => {
  const stage = (name: string, changed?: string, reason = ''): Stage => ({
    name,
    changedOn: changed === undefined ? undefined : dayOf(changed),
    closing: closingOf(name, STAGES),
    closedOn: undefined,
    reason,
  });

  it.each<[string, Stage[], Stage[], string, string]>([
    ['the leads tab goes first', [stage('Closed won')], [stage('Closed lost')], 'Closed won', ''],
    ['a row that ended goes before an open lead', [stage('Open')], [stage('Lost')], 'Lost', ''],
    [
      'not where the lead moved since',
      [stage('Quote', '2026-05-01')],
      [stage('Lost', '2026-04-01')],
      'Quote',
      '',
    ],
    ['the row alone, where no lead says', [], [stage('Quote')], 'Quote', ''],
    ['a reason is its own row’s', [stage('Lost', undefined, 'price')], [], 'Lost', 'price'],
    [
      'or that of another row with the same end',
      [stage('Closed lost')],
      [stage('Lost', '2026-04-01', 'no budget')],
      'Closed lost',
      'no budget',
    ],
    [
      'never that of a row with another end',
      [stage('Closed won')],
      [stage('Lost', '2026-04-01', 'no budget')],
      'Closed won',
      '',
    ],
  ])('%s', (_, leads, rows, name, reason) => {
    expect(stageOf(leads, rows)).toMatchObject({ name, reason });
  });

  it('none where neither says', () => {
    expect(stageOf([], [])).toBeUndefined();
  });
});
