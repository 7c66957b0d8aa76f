// What each partner should be told, from the two tabs: whose accounts, what is new, what is overdue.
import type { Cell } from '../../../src/core/cells/cell';
import { dayToDate } from '../../../src/core/cells/day';
import {
  buildFeedback,
  type FeedbackModel,
  type PartnerBlock,
} from '../../../src/core/feedback/feedback';
import { AS_OF, dayOf, inputOf } from '../conversion/tabs';
import { EQL, feedback, HEADERS, LEAD_HEADERS, leadRow, overlapRow } from './feedback-tabs';

const blockOf = ({ blocks }: FeedbackModel, partner = 'Globex'): PartnerBlock => {
  const block = blocks.find((each) => each.partner === partner);
  if (!block) throw new RangeError(`There is no block for ${partner}.`);
  return block;
};

describe('a partner’s block', () => {
  const model = feedback(
    [
      { Account: 'Acme', ...EQL },
      { Account: 'Hooli', ...EQL },
      { Account: 'Stark' },
      { Account: 'Umbrella', Overlap: 'none' }, // nothing that we share
      { Account: 'Wayne', Overlap: 'Former customer', ...EQL }, // qualified once, so it stays
    ],
    [
      {
        Account: 'Acme',
        'Converted date': '2026-03-01',
        Stage: 'Proposal',
        'Stage changed on': '2026-06-01',
      },
      { Account: 'Hooli', Stage: 'Closed lost', 'Stage changed on': '2026-06-25' },
    ],
  );
  const block = blockOf(model);

  it('counts what was received, qualified, progressed and lost', () => {
    expect(block).toMatchObject({ received: 4, qualified: 3, progressed: 1, lost: 1, closed: 0 });
    expect(block.newsLine).toBe(
      'Never told; so far 4 received, 3 qualified, 1 progressed, 1 lost.',
    );
  });

  it('has the EQLs beside their conversion rate', () => {
    expect(block).toMatchObject({ eqls: 3, mature: 3, converted: 1 });
    expect(block).not.toHaveProperty('rate'); // under 10
    expect(block.rateLine).toMatch(
      /^3 EQLs; of the 3 old enough to judge, 1 converted within 90 days \(too few for a rate\)/,
    );
  });

  it('lists each account with what happened, the overdue first', () => {
    expect(block.rows.map(({ account, happened, flag }) => [account, happened, flag])).toEqual([
      [
        'Acme',
        'Received on 10 January 2026; qualified on 1 February 2026; stage changed on 1 June 2026; converted on 1 March 2026.',
        '121 days',
      ],
      [
        'Hooli',
        'Received on 10 January 2026; qualified on 1 February 2026; lost on 25 June 2026.',
        '',
      ],
      ['Wayne', 'Received on 10 January 2026; qualified on 1 February 2026.', ''],
      ['Stark', 'Received on 10 January 2026.', ''],
    ]);
    expect(block.rows[0]).toMatchObject({ stage: 'Proposal', isOverdue: true });
  });

  it('says how many have waited too long', () => {
    expect(block.overdue).toBe(1);
    expect(block.overdueLine).toBe(
      '1 EQL changed more than 7 days ago, and the partner wasn’t told.',
    );
  });

  it('has a message with the same numbers', () => {
    expect(block.message).toContain('Qualified, 3 accounts:');
    expect(block.message).toContain('So far 3 of the accounts that we share have qualified.');
    expect(block.message).toContain('1 converted within 90 days (too few for a rate)');
  });

  it('as the settings allow, may wait longer', () => {
    const patient = feedback([EQL], [{ 'Converted date': '2026-06-01' }], [], {
      tellWithinDays: 29,
    });
    expect(blockOf(patient).overdue).toBe(0);
  });
});

describe('Told on', () => {
  const rows = [EQL];
  const leads = [{ 'Converted date': '2026-06-01' }];
  const told = (cell: Cell, listedOn?: string): PartnerBlock =>
    blockOf(
      feedback(rows, leads, [
        {
          partner: 'GLOBEX Inc.',
          told: cell,
          listedOn: listedOn === undefined ? undefined : dayOf(listedOn),
        },
      ]),
    );

  it('filled in with a date, leaves only what happened since', () => {
    expect(told('2026-05-01')).toMatchObject({
      received: 0,
      qualified: 0,
      progressed: 1,
      overdue: 1,
    });
    expect(told('2026-06-01')).toMatchObject({ progressed: 0, overdue: 0, rows: [] });
    expect(told('2026-06-01').newsLine).toBe('Last told on 1 June 2026; nothing is new.');
  });

  it('ticked off, means the news that stood there', () => {
    expect(told(true, '2026-05-20')).toMatchObject({ progressed: 1, toldOn: dayOf('2026-05-20') });
    expect(told(true)).toMatchObject({ progressed: 0, toldOn: AS_OF });
  });

  it('that can’t be read is kept and named, and the partner counts as not told', () => {
    const block = told('ask Dana');
    expect(block).toMatchObject({ toldCell: 'ask Dana', received: 1 });
    expect(block).not.toHaveProperty('toldOn');
    expect(block.toldProblem).toContain('ask Dana');
  });

  it('is kept for a partner that has no account in the list just now', () => {
    const notes = [
      { partner: 'Gone Ltd', told: '2026-05-01' },
      { partner: 'Never', told: '' },
    ];
    expect(feedback(rows, leads, notes).others).toEqual([
      { partner: 'Gone Ltd', toldCell: dayToDate(dayOf('2026-05-01')) },
    ]);
  });

  it('of the overlap tab’s own rows counts for that account', () => {
    const model = feedback([
      { Account: 'Acme', ...EQL, 'Told on': '2026-03-01' },
      { Account: 'Hooli', ...EQL },
    ]);
    expect(blockOf(model)).toMatchObject({ received: 1, qualified: 1 });
  });

  it('survives any number of rebuilds', () => {
    const first = feedback(rows, leads, [
      { partner: 'Globex', told: true, listedOn: dayOf('2026-05-20') },
    ]);
    const notes = first.blocks.map(({ partner, toldCell }) => ({
      partner,
      told: toldCell,
      listedOn: AS_OF,
    }));
    expect(feedback(rows, leads, notes)).toEqual(first);
  });
});

describe('whose account it is', () => {
  const shared = [
    { Account: 'Acme', Website: 'acme.example', Partner: 'Globex', ...EQL },
    {
      Account: 'ACME Holdings',
      Website: 'www.acme.example',
      Partner: 'Initech',
      Overlap: 'Prospect',
    },
  ];

  it('an account at two partners stands in both blocks, as each one’s own rows have it', () => {
    const model = feedback(shared, [
      { Account: 'Acme Corp', Website: 'acme.example', 'Converted date': '2026-03-01' },
    ]);
    expect(blockOf(model, 'Globex')).toMatchObject({
      received: 1,
      qualified: 1,
      progressed: 1,
      eqls: 1,
    });
    expect(blockOf(model, 'Globex').rows).toMatchObject([{ account: 'Acme' }]);
    expect(blockOf(model, 'Initech')).toMatchObject({
      received: 1,
      qualified: 0,
      progressed: 1,
      eqls: 0,
    });
    expect(blockOf(model, 'Initech').rows).toMatchObject([{ account: 'ACME Holdings' }]);
  });

  it('a row that names two partners is in both blocks, and neither names the other', () => {
    const { blocks } = feedback([{ Partner: 'Globex; Initech' }]);
    expect(blocks.map(({ partner }) => partner)).toEqual(['Globex', 'Initech']);
    expect(JSON.stringify(blocks[0])).not.toContain('Initech');
  });

  it('a partner that the settings leave out has no block', () => {
    const { blocks } = feedback(shared, [], [], { excludedPartners: ['Initech'] });
    expect(blocks.map(({ partner }) => partner)).toEqual(['Globex']);
  });

  it('rows without a partner are counted in a note', () => {
    expect(feedback([{ Partner: '' }]).notes).toEqual([
      '1 row names no partner, so nobody can be told of it.',
    ]);
    expect(feedback([{ Partner: '' }, { Partner: '-', Account: 'Hooli' }]).notes).toEqual([
      '2 rows name no partner, so nobody can be told of them.',
    ]);
  });

  it('a partner’s spellings are one block, under the usual one', () => {
    const { blocks } = feedback([
      { Account: 'A', Partner: 'Globex, Inc.' },
      { Account: 'B', Partner: 'Globex' },
      { Account: 'C', Partner: 'Globex' },
    ]);
    expect(blocks).toMatchObject([{ partner: 'Globex', received: 3 }]);
  });
});

describe('the sentences of a block', () => {
  const dated = { 'Overlap date': '2026-06-01' };

  it('say what is new, and nothing of what isn’t', () => {
    expect(blockOf(feedback([dated])).newsLine).toBe('Never told; so far 1 received.');
    const notes = [{ partner: 'Globex', told: '2026-05-01' }];
    expect(blockOf(feedback([dated, { Account: 'Hooli' }], [], notes)).newsLine).toBe(
      'Last told on 1 May 2026; since then 1 received.',
    );
  });

  it('say nothing of overdue EQLs where there is none', () => {
    expect(blockOf(feedback([EQL]))).toMatchObject({
      overdueLine: '',
      toldCell: '',
      toldProblem: '',
    });
  });

  it.each([
    [0, '2026-06-29', 1, '1 EQL changed more than 0 days ago', '1 day'],
    [1, '2026-06-28', 2, '2 EQLs changed more than 1 day ago', '2 days'],
  ])('count overdue EQLs and days: %p days allowed', (tellWithinDays, changed, eqls, line, flag) => {
    const names = ['Acme', 'Hooli'].slice(0, eqls);
    const model = feedback(
      names.map((Account) => ({ Account, ...EQL })),
      names.map((Account) => ({ Account, Stage: 'Quote', 'Stage changed on': changed })),
      [],
      { tellWithinDays },
    );
    expect(blockOf(model).overdueLine).toBe(`${line}, and the partner wasn’t told.`);
    expect(blockOf(model).rows.map((row) => row.flag)).toEqual(names.map(() => flag));
  });

  it('name no rate while no EQL is old enough, or no column says who converted', () => {
    const young = { 'EQL since': '2026-06-20' };
    expect(blockOf(feedback([young], [{}])).rateLine).toBe(
      '1 EQL; it isn’t old enough to judge, so there is no conversion rate yet.',
    );
    const silent = buildFeedback({
      ...inputOf([HEADERS, overlapRow(young)], undefined),
      told: [],
    });
    expect(blockOf(silent).rateLine).toBe(
      '1 EQL; no column says which converted, so there is no conversion rate.',
    );
  });
});

describe('the rows of a block', () => {
  it('hold what happened, its kinds, and the day it qualified', () => {
    const { rows } = blockOf(
      feedback(
        [
          { Account: 'Acme', ...EQL },
          { Account: 'Hooli', 'Overlap date': '' },
        ],
        [{ Account: 'Hooli', Stage: 'Converted' }], // on a day that nobody wrote down
      ),
    );
    const [hooli, acme] = rows;
    expect(hooli).toMatchObject({
      account: 'Hooli',
      kinds: ['received', 'progressed'],
      happened: 'Received; converted.',
    });
    expect(hooli).not.toHaveProperty('qualifiedOn');
    expect(acme).toMatchObject({
      account: 'Acme',
      kinds: ['received', 'qualified'],
      qualifiedOn: dayOf('2026-02-01'),
    });
  });

  it('stand by what has waited longest, then by how far it came, then by name', () => {
    const moved = { Stage: 'Quote', 'Stage changed on': '2026-06-29' };
    const model = feedback(
      [
        { Account: 'Bolt' },
        { Account: 'Acme' },
        { Account: 'Dot', ...EQL },
        { Account: 'Cog' }, // no EQL, so that it isn't overdue
      ],
      [
        { Account: 'Dot', ...moved },
        { Account: 'Cog', ...moved },
      ],
      [],
      { tellWithinDays: 0 },
    );
    expect(blockOf(model).rows.map(({ account }) => account)).toEqual([
      'Dot',
      'Cog',
      'Acme',
      'Bolt',
    ]);
  });
});

describe('an account with several rows at one partner', () => {
  const row = (cells: Record<string, Cell>) => ({ Website: 'acme.example', ...cells });
  const both = (one: Record<string, Cell>, other: Record<string, Cell>): PartnerBlock[] => [
    blockOf(feedback([row(one), row(other)])),
    blockOf(feedback([row(other), row(one)])),
  ];

  it.each<[string, Record<string, Cell>, Record<string, Cell>, string, string]>([
    [
      'is called by the first name in the alphabet',
      { Account: 'Acme Inc.' },
      { Account: 'Acme Holding' },
      'Acme Holding',
      'Received on 10 January 2026.',
    ],
    [
      'is called by a name before a website',
      { Account: '' },
      { Account: 'Acme' },
      'Acme',
      'Received on 10 January 2026.',
    ],
    [
      'was received on the first day',
      { 'Overlap date': '2026-03-01' },
      { 'Overlap date': '2026-02-01' },
      'Acme',
      'Received on 1 February 2026.',
    ],
    [
      'was not received on a day to come, or on a blank one',
      { 'Overlap date': '2026-07-01' },
      { 'Overlap date': '' },
      'Acme',
      'Received.',
    ],
    [
      'may have been received on the as-of date itself',
      { 'Overlap date': '2026-06-30' },
      { 'Overlap date': '2026-07-01' },
      'Acme',
      'Received on 30 June 2026.',
    ],
    [
      'is the partner’s while any row has overlap',
      { Overlap: 'none' },
      {},
      'Acme',
      'Received on 10 January 2026.',
    ],
  ])('%s', (_, one, other, account, happened) => {
    for (const { rows } of both(one, other)) expect(rows).toMatchObject([{ account, happened }]);
  });

  it('without any name is called by its website', () => {
    for (const { rows } of both({ Account: '' }, { Account: '-', Website: 'www.acme.example' })) {
      expect(rows).toMatchObject([{ account: 'acme.example' }]);
    }
  });

  it('was told of on the latest of its rows’ days', () => {
    const one = { 'Told on': '2026-01-05', ...EQL };
    for (const { received, qualified } of both(one, { 'Told on': '2026-01-20' })) {
      expect({ received, qualified }).toEqual({ received: 0, qualified: 1 });
    }
    for (const { received } of both(one, { 'Told on': '' })) expect(received).toBe(1);
  });

  it('a tick in either row means that the partner knows it all', () => {
    const headers = ['Account', 'Partner', 'Overlap', 'Overlap date', 'Partner told'];
    const cells = ['Acme', 'Globex', 'Customer', '2026-01-10'];
    for (const told of [
      [true, ''],
      ['', true],
    ]) {
      const table = [headers, ...told.map((tick) => [...cells, tick])];
      const { blocks } = buildFeedback({ ...inputOf(table, undefined), told: [] });
      expect(blocks).toMatchObject([{ received: 0, rows: [] }]);
    }
  });

  it('converted on the as-of date itself', () => {
    const model = feedback([EQL], [{ 'Converted date': '2026-06-30' }]);
    expect(blockOf(model).progressed).toBe(1);
  });

  it('changed its stage on the latest day of any row', () => {
    const lead = (day: string) => ({ Stage: 'Quote', 'Stage changed on': day });
    for (const days of [
      ['2026-05-01', '2026-05-20'],
      ['2026-05-20', '2026-05-01'],
    ]) {
      expect(blockOf(feedback([EQL], days.map(lead))).rows[0]?.happened).toContain(
        'stage changed on 20 May 2026',
      );
    }
  });
});

describe('the order of the blocks, and the names on them', () => {
  it('has the most overdue first, and then the partners by name', () => {
    const at = (Partner: string, eqls: number) =>
      Array.from({ length: 3 }, (_, index) => ({
        Account: `${Partner} ${index}`,
        Partner,
        ...(index < eqls ? EQL : {}),
      }));
    const rows = [...at('Delta', 0), ...at('Beta', 1), ...at('Alpha', 0), ...at('Gamma', 2)];
    const moved = { Stage: 'Quote', 'Stage changed on': '2026-05-01' };
    const leads = rows.map(({ Account }) => ({ Account, ...moved }));
    const names = ['Gamma', 'Beta', 'Alpha', 'Delta'];
    expect(feedback(rows, leads).blocks.map(({ partner }) => partner)).toEqual(names);
    const backwards = feedback(rows.slice().reverse(), leads);
    expect(backwards.blocks.map(({ partner }) => partner)).toEqual(names);
  });

  it.each([
    [['Globex', 'globex', 'globex'], 'globex'], // as most rows spell it
    [['globex', 'Globex', 'GLOBEX'], 'GLOBEX'], // the first in the alphabet
    [['GLOBEX', 'globex', 'Globex'], 'GLOBEX'],
  ])('calls a partner that is spelled %j %p', (spellings, name) => {
    const rows = spellings.map((Partner, index) => ({ Account: `Account ${index}`, Partner }));
    expect(feedback(rows).blocks.map(({ partner }) => partner)).toEqual([name]);
  });

  it('a partner with a block is none of the others', () => {
    expect(feedback([EQL], [], [{ partner: 'GLOBEX', told: '2026-05-01' }]).others).toEqual([]);
  });
});

describe('the note that nothing can be overdue', () => {
  const NOTE = /add a column “Stage changed on”/;

  it.each<[string, Record<string, Cell>[], Record<string, Cell>[], boolean]>([
    ['an EQL that ended, nobody says when', [EQL], [{ Stage: 'Closed lost' }], true],
    ['an EQL that converted, nobody says when', [EQL], [{ Stage: 'Converted' }], true],
    ['an EQL whose deal is open', [EQL], [{ Stage: 'Quote' }], false],
    ['no EQL', [{}], [{ Stage: 'Closed won' }], false],
    [
      'another account has a day on which its stage changed',
      [EQL, { Account: 'Hooli' }],
      [
        { Stage: 'Closed won' },
        { Account: 'Hooli', Stage: 'Quote', 'Stage changed on': '2026-06-01' },
      ],
      false,
    ],
    [
      'another account has a day on which it converted',
      [EQL, { Account: 'Hooli' }],
      [{ Stage: 'Closed won' }, { Account: 'Hooli', 'Converted date': '2026-06-01' }],
      false,
    ],
  ])('%s', (_, rows, leads, isThere) => {
    const { notes } = feedback(rows, leads);
    expect(notes.some((note) => NOTE.test(note))).toBe(isThere);
    expect(notes).toHaveLength(isThere ? 1 : 0);
  });

  it('a close date is a day, too', () => {
    const leads = [
      ['Account', 'Lead type', 'Stage', 'Close date'],
      ['Acme', 'MQL', 'Closed lost', '2026-06-01'],
    ];
    const input = inputOf([HEADERS, overlapRow(EQL)], leads);
    expect(buildFeedback({ ...input, told: [] }).notes).toEqual([]);
  });
});

it('rows without a partner are passed over where nobody is to be told of them anyway', () => {
  expect(feedback([{ Partner: '', Overlap: 'none' }]).notes).toEqual([]);
  const own = feedback([{ Partner: '' }], [], [], { excludedPartners: ['Acme'] });
  expect(own.notes).toEqual([]);
});

describe('a long list', () => {
  const rows = Array.from({ length: 30 }, (_, index) => ({
    Account: `Account ${String(index).padStart(2, '0')}`,
    ...(index < 12 ? EQL : {}),
  }));

  it('names 25 of each kind, and counts the rest', () => {
    const block = blockOf(feedback(rows));
    expect(block.received).toBe(30);
    expect(block.rows).toHaveLength(30);
    const [received, qualified] = block.lists;
    expect(received).toMatchObject({ label: 'Received', count: 30 });
    expect(received?.names).toHaveLength(26);
    expect(received?.names[25]).toBe('5 more');
    expect(qualified?.names).toEqual(rows.slice(0, 12).map(({ Account }) => Account));
  });
});

describe('what is not known', () => {
  it('without an overlap tab there is nobody to tell', () => {
    const model = buildFeedback({
      ...inputOf(undefined, undefined),
      told: [{ partner: 'Globex', told: '2026-05-01' }],
    });
    expect(model.blocks).toEqual([]);
    expect(model.others).toHaveLength(1);
    expect(model.notes).toEqual(['There is no overlap tab, so there is no partner to tell.']);
  });

  it('without any day on which something changed nothing can be overdue, and the notes say so', () => {
    const model = feedback([EQL], [{ Stage: 'Closed won' }]);
    expect(blockOf(model)).toMatchObject({ won: 1, overdue: 0 });
    expect(model.notes[0]).toContain('add a column “Stage changed on”');
    expect(feedback([EQL], [{ 'Converted date': '2026-06-01' }]).notes).toEqual([]);
  });

  it('without a column for it, nobody says who converted, and there is no rate', () => {
    const model = buildFeedback({
      ...inputOf([HEADERS, overlapRow(EQL)], undefined),
      told: [],
    });
    expect(blockOf(model).rateLine).toBe(
      '1 EQL; no column says which converted, so there is no conversion rate.',
    );
  });

  it('dates after the as-of date have not happened yet', () => {
    const model = feedback(
      [{ 'Overlap date': '2026-07-01', 'EQL since': '2026-08-01' }],
      [{ 'Converted date': '2026-08-02', Stage: 'Quote', 'Stage changed on': '2026-08-02' }],
    );
    expect(blockOf(model)).toMatchObject({ qualified: 0, progressed: 0, closed: 0, overdue: 0 });
  });
});

it('20,000 rows at 40 partners take a second or two', () => {
  const rows = Array.from({ length: 20_000 }, (_, index) => ({
    Account: `Account ${index}`,
    Partner: `Partner ${index % 40}`,
    ...(index % 3 === 0 ? EQL : {}),
  }));
  const leads = Array.from({ length: 20_000 }, (_, index) => ({
    Account: `Account ${index}`,
    Stage: 'Proposal',
    'Stage changed on': '2026-06-01',
  }));
  const input = {
    ...inputOf([HEADERS, ...rows.map(overlapRow)], [LEAD_HEADERS, ...leads.map(leadRow)]),
    told: [],
  };
  const started = process.cpuUsage();
  expect(buildFeedback(input).blocks).toHaveLength(40);
  expect(process.cpuUsage(started).user / 1e6).toBeLessThan(6);
});
