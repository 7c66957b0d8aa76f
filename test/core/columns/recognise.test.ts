// Which column is which, in the layouts that vendors export and people keep.
import * as fc from 'fast-check';
import { ALIASES } from '../../../src/core/columns/aliases';
import { type Field, fieldLabel, type TabKind } from '../../../src/core/columns/fields';
import {
  findHeaderRow,
  type Recognition,
  recogniseColumns,
  recogniseTableAt,
} from '../../../src/core/columns/recognise';
import { readFixture } from './fixture';

/** The header that each field was found under. */
const found = (recognition: Recognition): Partial<Record<Field, string>> => {
  const headers: Partial<Record<Field, string>> = {};
  for (const [field, column] of Object.entries(recognition.columns)) {
    headers[field as Field] = recognition.headers[column] ?? '';
  }
  return headers;
};

const recognisedFixture = (name: string, kind: TabKind): Recognition => {
  const table = readFixture(name);
  return recogniseTableAt(table, findHeaderRow(table, kind) ?? -1, kind);
};

/** The header that each field may be under, once the user says so. */
const proposed = ({ proposals, headers }: Recognition): Partial<Record<Field, string>> => {
  const named: Partial<Record<Field, string>> = {};
  for (const { field, column } of proposals) named[field] = named[field] ?? headers[column] ?? '';
  return named;
};

const asked = ({ questions }: Recognition): readonly string[] => questions.map(({ text }) => text);

describe('the overlap list of each partner tool is recognised', () => {
  it.each([
    [
      '01-crossbeam-v2.csv',
      {
        account: 'Account',
        partner: 'Partner Name',
        overlap: 'Partner Standard Populations', // what it is to the partner, not to us
        partnerPopulation: 'Partner Populations',
        ourStatus: 'Populations',
        partnerContact: 'Partner Record Owner Name', // the partner's owner, not the record's
        partnerContactEmail: 'Partner Record Owner Email',
        owner: 'Owner',
        overlapDate: 'Create Date',
        domain: 'Partner Record Website', // the list has no other
        partnerRecordName: 'Partner Record Name',
        qualified: undefined, // when an overlap was found is not when it qualified
      },
    ],
    [
      '02-crossbeam-v1.csv',
      {
        account: 'xbeamprod__Account__c',
        partner: 'xbeamprod__Partner_Name__c',
        overlap: 'xbeamprod__Partner_Population__c',
        ourStatus: 'xbeamprod__Population__c',
        partnerContactEmail: 'xbeamprod__Partner_AE_Email__c',
        partnerRecordName: 'Partner Account',
      },
    ],
    [
      '03-crossbeam-list-wide.csv',
      {
        account: 'Account Name',
        domain: 'Account Website',
        customerOf: 'Is a Customer of',
        opportunityFor: 'Is an Opportunity for',
        prospectOf: 'Is a Prospect of',
        overlap: undefined,
        partner: undefined,
        owner: 'Account Owner',
        note: 'Note',
      },
    ],
    [
      '04-snowflake-overlaps.csv',
      {
        account: 'PARTNER_RECORD_NAME', // the list has no other
        domain: 'PARTNER_RECORD_WEBSITE', // PARTNER_DOMAIN is the partner's own
        partner: 'PARTNER_NAME',
        overlap: 'PARTNER_POPULATION_NAME',
        ourStatus: 'POPULATION_NAME',
        overlapDate: 'MATCHED_AT',
        created: 'CREATED_AT',
      },
    ],
    [
      '05-reveal.csv',
      {
        account: 'Company Name',
        overlap: 'Account Status', // nothing else says it
        openDeal: 'Open deal',
        owner: 'Account Owner',
        partnerContact: undefined,
      },
    ],
    [
      '06-kiflo.csv',
      {
        account: 'account name',
        overlap: undefined, // whose block is whose nobody says: it is proposed
        owner: 'Owner',
        partnerContact: undefined,
        overlapDate: 'Overlap date',
      },
    ],
    [
      '12-european-semicolon.csv',
      { account: 'Account', overlap: 'Overlap', warmth: 'Warmth', lastTouch: 'Last touch' },
    ],
    ['14-name-name-name.csv', { account: undefined, partner: 'Partner', overlap: 'Overlap' }],
    ['15-rtl-devanagari.csv', { account: 'Account', partner: 'Partner', overlap: 'Overlap' }],
  ] as const)('%s', (name, expected) => {
    expect(found(recognisedFixture(name, 'overlap'))).toEqual(
      expect.objectContaining(defined(expected)),
    );
    for (const [field, header] of Object.entries(expected)) {
      if (header === undefined) {
        expect(found(recognisedFixture(name, 'overlap'))).not.toHaveProperty(field);
      }
    }
  });
});

it.each([
  ['06-kiflo.csv', { overlap: 'Type (2)', partnerContact: 'Owner (2)' }],
  ['14-name-name-name.csv', { account: 'name' }],
] as const)('%s: what its headers don’t say is proposed', (name, expected) => {
  expect(proposed(recognisedFixture(name, 'overlap'))).toMatchObject(expected);
});

describe('the leads list of each CRM is recognised', () => {
  it.each([
    [
      '07-partnertap.csv',
      {
        account: 'Top Parent Account Name',
        opportunityDate: 'NEW Opp Created Date',
        closedAt: 'NEW Opp Close Date',
        stage: 'NEW Opp Stage',
        converted: 'NEW Opp Is Won',
        leadType: undefined, // NEW Opp Type is the deal's
      },
    ],
    [
      '08-salesforce-leads-report.csv',
      {
        account: 'Company / Account',
        email: 'Email',
        leadStatus: 'Lead Status',
        created: 'Create Date',
        converted: 'Converted',
        convertedAt: 'Converted Date',
        stage: 'Opportunity: Stage',
        fit: undefined,
        warmth: undefined, // Rating is about the lead
      },
    ],
    [
      '09-salesforce-data-loader.csv',
      {
        account: 'Company', // not Name, which is the person's
        domain: 'Website',
        leadStatus: 'Status',
        created: 'CreatedDate',
        converted: 'IsConverted',
        convertedAt: 'ConvertedDate',
      },
    ],
    [
      '10-hubspot-contacts.csv',
      {
        account: 'Company Name',
        associatedCompany: 'Associated Company',
        domain: 'Website URL',
        emailDomain: 'Email Domain',
        lifecycleStage: 'Lifecycle Stage',
        mqlDate: 'Became a Marketing Qualified Lead Date',
        sqlDate: 'Became a Sales Qualified Lead Date',
        opportunityDate: 'Became an Opportunity Date',
        customerDate: 'Became a Customer Date',
        firstDealDate: 'First Deal Created Date',
        convertedAt: undefined, // First Conversion Date is a form that was sent
        created: 'Create Date',
        leadType: undefined,
      },
    ],
    [
      '11-hubspot-companies-utf16.tsv',
      { account: 'Company name', domain: 'Company Domain Name', lifecycleStage: 'Lifecycle Stage' },
    ],
    [
      '19-converted-without-opportunity.csv',
      { account: 'Company', leadType: 'Lead Type', convertedAt: 'Converted Date', stage: 'Stage' },
    ],
  ] as const)('%s', (name, expected) => {
    const headers = found(recognisedFixture(name, 'leads'));
    expect(headers).toEqual(expect.objectContaining(defined(expected)));
    for (const [field, header] of Object.entries(expected)) {
      if (header === undefined) expect(headers).not.toHaveProperty(field);
    }
  });
});

const defined = (
  expected: Readonly<Record<string, string | undefined>>,
): Record<string, string> => {
  const kept: Record<string, string> = {};
  for (const [field, header] of Object.entries(expected)) {
    if (header !== undefined) kept[field] = header;
  }
  return kept;
};

describe('every alias names its field', () => {
  for (const kind of ['overlap', 'leads'] as const) {
    it(`on the ${kind} tab, standing alone`, () => {
      const wrong = ALIASES[kind]().rules.flatMap((rule) =>
        [...rule.certain, ...rule.likely].filter((alias) => {
          const fields = Object.keys(recogniseColumns([alias], kind).columns);
          return fields.length !== 1;
        }),
      );
      expect(wrong).toEqual([]);
    });

    it(`on the ${kind} tab, a guess is proposed and not used`, () => {
      const wrong = ALIASES[kind]().rules.flatMap((rule) =>
        rule.guesses.filter((alias) => {
          const { columns, proposals } = recogniseColumns([alias], kind);
          const isUsed = columns[rule.field] !== undefined;
          return isUsed || (proposals.length === 0 && Object.keys(columns).length === 0);
        }),
      );
      expect(wrong).toEqual([]);
    });

    it(`on the ${kind} tab, under the header that the add-on gives a new column`, () => {
      for (const { field } of ALIASES[kind]().rules) {
        // Fields that stand in for another one have no column of their own alone.
        if (ALIASES[kind]().rules.find((rule) => rule.field === field)?.certain.length === 0)
          continue;
        expect([field, recogniseColumns([fieldLabel(field)], kind).columns]).toEqual([
          field,
          { [field]: 0 },
        ]);
      }
    });
  }
});

describe('headers that look like something else', () => {
  it.each([
    ['Rating', 'overlap'],
    ['Rating', 'leads'],
    ['Lead Score', 'leads'],
    ['HubSpot Score', 'overlap'],
    ['Partner Domain', 'overlap'],
    ['First Conversion Date', 'leads'],
    ['Recent Conversion Date', 'leads'],
    ['Converted Account: Account Name', 'leads'],
    ['Fit notes', 'overlap'],
    ['Reason for motion', 'overlap'],
    ['Partner website', 'overlap'],
    ['Overlap Name', 'overlap'],
    ['Date entered "Demo (Sales Pipeline)"', 'leads'],
    ['hs_v2_date_entered_123', 'leads'],
    ['', 'overlap'],
    ['#', 'overlap'],
    ['!!!', 'leads'],
  ] as const)('%s on the %s tab is nothing', (header, kind) => {
    expect(recogniseColumns([header], kind).columns).toEqual({});
  });

  it.each([
    [['Account', 'Partner', 'Overlap', 'Stage'], { stage: 'Stage' }], // the deal's
    [['Account', 'Partner', 'Overlap', 'Motion stage'], { motionStatus: 'Motion stage' }],
    [['Account', 'Partner', 'Overlap', 'Status'], { motionStatus: 'Status', overlap: 'Overlap' }],
    [['Account', 'Partner', 'Status'], { motionStatus: 'Status' }],
    [
      ['Account', 'Partner', 'Account Status', 'Partner Status'],
      { overlap: 'Partner Status', ourStatus: 'Account Status' },
    ],
    [['Customer', 'Partner', 'Overlap'], { account: 'Customer' }],
    [['Company', 'Name', 'Partner', 'Overlap'], { account: 'Company' }],
    [['Account', 'Partner', 'Overlap', 'Contact', 'Rep'], { owner: 'Rep' }],
    [
      ['Account', 'Partner', 'Overlap', 'Warmth (1-5)', 'Fit (A-D)'],
      { warmth: 'Warmth (1-5)', fit: 'Fit (A-D)' },
    ],
    [
      ['Account', 'Lead', 'Opportunity', 'Partner Name', 'Partner Population'],
      { account: 'Account' },
    ],
    [
      ['PARTNER-NAME', 'Accóunt_Name', 'overlap\ntype'],
      { partner: 'PARTNER-NAME', account: 'Accóunt_Name', overlap: 'overlap type' },
    ],
  ] as const)('%j', (headers, expected) => {
    expect(found(recogniseColumns(headers, 'overlap'))).toMatchObject(expected);
  });

  it.each([
    [['Account', 'Partner', 'Status'], { overlap: 'Status' }], // nothing else says it
    [['Account', 'Partner', 'Type'], { overlap: 'Type' }],
    [['Account', 'Partner', 'Overlap', 'Contact', 'Rep'], { partnerContact: 'Contact' }],
    [['Account', 'Partner', 'Overlap', 'ICP grade A-D'], { fit: 'ICP grade A-D' }],
    [['Lead', 'Partner Name', 'Partner Population'], { account: 'Lead' }],
    [['Account', 'Partner', 'Overlap', 'Last Activity'], { lastTouch: 'Last Activity' }],
  ] as const)('%j: a guess waits for a yes', (headers, expected) => {
    const recognition = recogniseColumns(headers, 'overlap');
    expect(proposed(recognition)).toEqual(expected);
    for (const field of Object.keys(expected))
      expect(recognition.columns).not.toHaveProperty(field);
    const said = recogniseColumns(headers, 'overlap', expected);
    expect(found(said)).toMatchObject(expected);
    expect(said.proposals).toEqual([]);
  });

  it("keeps the add-on's own columns apart from the user's", () => {
    const headers = [
      'Account',
      'Partner',
      'Overlap',
      'Next step',
      'Status',
      'EQL status',
      'EQL score',
      'EQL missing',
      'EQL next step',
      'EQL since',
    ];
    expect(found(recogniseColumns(headers, 'overlap'))).toEqual({
      account: 'Account',
      partner: 'Partner',
      overlap: 'Overlap',
      nextStep: 'Next step',
      motionStatus: 'Status',
      eqlStatus: 'EQL status',
      eqlScore: 'EQL score',
      eqlMissing: 'EQL missing',
      eqlNextStep: 'EQL next step',
      eqlSince: 'EQL since',
    });
    const without = recogniseColumns(
      ['Account', 'Partner', 'Overlap', 'EQL next step', 'EQL status', 'EQL score'],
      'overlap',
    );
    expect(found(without)).toEqual({
      account: 'Account',
      partner: 'Partner',
      overlap: 'Overlap',
      eqlNextStep: 'EQL next step',
      eqlStatus: 'EQL status',
      eqlScore: 'EQL score',
    });
  });
});

describe('two columns never go to one field silently', () => {
  it('uses the better header and asks about the other', () => {
    const recognition = recogniseColumns(['Company', 'Account', 'Partner', 'Overlap'], 'overlap');
    expect(found(recognition)).toMatchObject({ account: 'Account' });
    expect(asked(recognition)).toEqual([
      '“Company” could be Account too: “Account” is used. Is that right?',
    ]);
  });

  it('asks about a guess', () => {
    const recognition = recogniseColumns(['Name', 'Partner', 'Overlap'], 'overlap');
    expect(recognition.confidence).toEqual({ partner: 'certain', overlap: 'certain' });
    expect(recognition.proposals).toEqual([
      {
        field: 'account',
        column: 0,
        confidence: 'guess',
        why: 'A name may be a person’s or a deal’s.',
        weighs: 'identity',
      },
    ]);
    expect(asked(recognition)).toEqual([
      '“Name” may be Account. It isn’t used until you say so. A name may be a person’s or a deal’s.',
    ]);
  });

  it('numbers repeated headers and asks which is meant', () => {
    const recognition = recogniseColumns(['name', 'Name', 'NAME', 'Partner', 'x', 'X'], 'overlap');
    expect(recognition.headers).toEqual(['name', 'Name (2)', 'NAME (3)', 'Partner', 'x', 'X (2)']);
    expect(asked(recognition)).toEqual(
      expect.arrayContaining([
        '3 columns are called “name”: none of them is used. Is that right?',
        '2 columns are called “x”: none of them is used. Is that right?',
      ]),
    );
  });

  it('says of each of two repeated headers what it is taken for', () => {
    const headers = ['Account', 'Type', 'Owner', 'Account', 'Type', 'Owner'];
    const recognition = recogniseColumns(headers, 'overlap');
    expect(recognition.confidence).toEqual({ account: 'certain', owner: 'certain' });
    expect(proposed(recognition)).toEqual({ overlap: 'Type (2)', partnerContact: 'Owner (2)' });
    expect(asked(recognition)).toEqual(
      expect.arrayContaining([
        '2 columns are called “Account”: “Account” is taken for Account. Is that right?',
        '2 columns are called “Owner”: “Owner” is taken for Owner. Is that right?',
      ]),
    );
  });

  it('does not ask about a column that lost to one which is used for something else', () => {
    const headers = ['Account', 'Partner', 'Account Status', 'Account Type'];
    const recognition = recogniseColumns(headers, 'overlap');
    expect(recognition.columns).toEqual({ account: 0, partner: 1, ourStatus: 2 });
    expect(proposed(recognition)).toEqual({ overlap: 'Account Status' });
  });

  it.each([
    ['Is a customer of'],
    ['Is an open opportunity for'],
    ['Is a prospect of'],
  ])('leaves a status ours where “%s” says what the account is to the partner', (wide) => {
    const { columns } = recogniseColumns(['Account', wide, 'Account Status'], 'overlap');
    expect(columns).toMatchObject({ ourStatus: 2 });
    expect(columns).not.toHaveProperty('overlap');
  });

  it('proposes a lead’s name as the account where nothing else names it', () => {
    const recognition = recogniseColumns(['Name', 'Lead type', 'Qualified date'], 'leads');
    expect(recognition.columns).toEqual({ leadName: 0, leadType: 1, qualified: 2 });
    expect(proposed(recognition)).toEqual({ account: 'Name' });
  });

  it.each([
    ['Company', 'account'],
    ['Website', 'domain'],
    ['Email', 'email'],
  ])('leaves a name the person’s beside “%s”', (header, field) => {
    const { columns, proposals } = recogniseColumns(['Name', header, 'Lead type'], 'leads');
    expect(columns).toEqual({ leadName: 0, [field]: 1, leadType: 2 });
    expect(proposals).toEqual([]);
  });

  it('looks for no partner’s block on the leads tab', () => {
    const headers = ['Account name', 'Owner', 'Account name', 'Owner'];
    expect(recogniseColumns(headers, 'leads').columns).toEqual({ account: 0, owner: 1 });
  });

  it('has nothing to ask about a clean sheet', () => {
    const headers = ['Account', 'Domain', 'Partner', 'Overlap', 'Warmth', 'Fit', 'Motion', 'Owner'];
    expect(recogniseColumns(headers, 'overlap').questions).toEqual([]);
  });

  it('has nothing to ask about a Crossbeam or HubSpot export', () => {
    expect(recognisedFixture('01-crossbeam-v2.csv', 'overlap').questions).toEqual([]);
    expect(recognisedFixture('10-hubspot-contacts.csv', 'leads').questions).toEqual([]);
    expect(recognisedFixture('08-salesforce-leads-report.csv', 'leads').questions).toEqual([]);
  });
});

describe('what the user corrected is remembered', () => {
  const headers = ['Who', 'Account', 'Partner', 'Overlap', 'Contact', 'Contact'];

  it('overrides the guesses, also to say that a field has no column', () => {
    const before = recogniseColumns(headers, 'overlap');
    expect(before.columns).toMatchObject({ account: 1, partner: 2, overlap: 3 });
    const remembered = { account: 'Who', partnerContact: null, owner: 'Contact (2)' };
    const after = recogniseColumns(headers, 'overlap', remembered);
    expect(after.columns).toEqual({ account: 0, owner: 5, partner: 2, overlap: 3 });
    expect(after.confidence.account).toBe('certain');
    expect(after.signature).toBe(before.signature);
  });

  it('refuses a field its very own column', () => {
    const { columns } = recogniseColumns(['Account', 'Partner', 'Fit'], 'overlap', { fit: '' });
    expect(columns).toEqual({ account: 0, partner: 1 });
  });

  it('says "no column" of a field that the add-on never appends, whatever stands second', () => {
    const { columns } = recogniseColumns(['Account', 'ICP', 'Partner'], 'overlap', { fit: null });
    expect(columns).toEqual({ account: 0, partner: 2 });
  });

  it('says "no column" on the leads tab for good, since nothing is appended there', () => {
    const { columns } = recogniseColumns(['Company', 'Owner'], 'leads', { owner: null });
    expect(columns).toEqual({ account: 0 });
  });

  it('is sure of an appended column, also of the first one', () => {
    const headers = ['Warmth', 'Account', 'Partner'];
    const { columns, confidence } = recogniseColumns(headers, 'overlap', { warmth: null });
    expect(columns).toEqual({ warmth: 0, account: 1, partner: 2 });
    expect(confidence.warmth).toBe('certain');
  });

  it('holds for the partner’s block, and for columns that are used already', () => {
    const headers = ['Account', 'Type', 'Owner', 'Account', 'Type', 'Owner'];
    const none = recogniseColumns(headers, 'overlap', { partnerContact: null });
    expect(none.columns).not.toHaveProperty('partnerContact');
    const taken = recogniseColumns(headers, 'overlap', { note: 'Owner (2)' });
    expect(taken.columns).toMatchObject({ note: 5, owner: 2 });
    expect(taken.columns).not.toHaveProperty('partnerContact');
  });

  it('guesses anew where a remembered column is gone', () => {
    const after = recogniseColumns(['Account', 'Partner', 'Overlap'], 'overlap', {
      account: 'Who',
    });
    expect(after.columns).toEqual({ account: 0, partner: 1, overlap: 2 });
  });

  it('finds a column that was appended after the user said that there is none', () => {
    const none = { warmth: null, lastTouch: null, fit: null, partner: 'With' };
    const before = recogniseColumns(['Account', 'With', 'Overlap', 'Fit'], 'overlap', none);
    expect(before.columns).toEqual({ account: 0, partner: 1, overlap: 2 });
    const headers = ['Account', 'With', 'Overlap', 'Fit', 'Last touch', 'EQL status', 'warm?'];
    const after = recogniseColumns(headers, 'overlap', none);
    expect(after.columns).toEqual({ ...before.columns, lastTouch: 4, eqlStatus: 5 });
    expect(recogniseColumns(headers.slice(0, 6), 'overlap').signature).toBe(before.signature);
  });

  it.each([
    ['another order', ['Overlap', 'Partner', 'Account'], true],
    ['other case and spaces', [' account ', 'PARTNER', 'Overlap'], true],
    ['a blank column', ['Account', '', 'Partner', 'Overlap'], true],
    [
      "the add-on's own columns",
      ['Account', 'Partner', 'Overlap', 'EQL status', 'EQL since'],
      true,
    ],
    ['another column', ['Account', 'Partner', 'Overlap', 'Notes'], false],
    ['a column twice', ['Account', 'Partner', 'Overlap', 'Overlap'], false],
    ['joined headers', ['Account Partner', 'Overlap'], false],
  ])('keeps its signature under %s: %p', (_, changed, same) => {
    const signature = recogniseColumns(['Account', 'Partner', 'Overlap'], 'overlap').signature;
    expect(recogniseColumns(changed, 'overlap').signature === signature).toBe(same);
  });
});

describe('the header row is found', () => {
  it.each([
    ['13-blank-rows-above.csv', 'overlap', 4],
    ['08-salesforce-leads-report.csv', 'leads', 0],
    ['08-salesforce-leads-report.csv', 'overlap', undefined],
    ['11-hubspot-companies-utf16.tsv', 'overlap', undefined],
  ] as const)('%s as %s: %p', (name, kind, expected) => {
    expect(findHeaderRow(readFixture(name), kind)).toBe(expected);
  });

  it.each([
    [
      'a title that names both in one cell',
      [['Account and partner overlap'], ['Account', 'Partner']],
      1,
    ],
    [
      'a wide title row',
      [
        ['Overlap', '', ''],
        ['Account', 'Partner', 'Fit'],
      ],
      1,
    ],
    ['an account alone', [['Account', 'Fit', 'Owner']], undefined],
    ['two guesses', [['Name', 'Type']], undefined],
    ['numbers and dates', [[1, true, new Date(0)]], undefined],
    ['nothing', [], undefined],
    ['the 20th row', [...Array(19).fill(['x', 'y']), ['Account', 'Partner']], 19],
    ['the 21st row', [...Array(20).fill(['x', 'y']), ['Account', 'Partner']], undefined],
  ])('%s', (_, table, expected) => {
    expect(findHeaderRow(table)).toBe(expected);
  });
});

describe('laws', () => {
  const aliases = ALIASES.overlap().rules.flatMap((rule) => [...rule.certain, ...rule.likely]);
  const header = fc.oneof(
    fc.constantFrom(...aliases),
    fc.string(),
    fc.constantFrom('x', 'Y', 'Type'),
  );

  it('finds the same headers whatever the order of the columns', () => {
    fc.assert(
      fc.property(
        fc
          .uniqueArray(fc.constantFrom(...aliases), { minLength: 2, maxLength: 12 })
          .chain((headers) =>
            fc.tuple(
              fc.constant(headers),
              fc.shuffledSubarray(headers, { minLength: headers.length }),
            ),
          ),
        ([headers, shuffled]) => {
          const tied = (list: readonly string[]): boolean =>
            new Set(list.map((each) => each.toLowerCase().replace(/[^a-z]/g, ''))).size <
            list.length;
          fc.pre(!tied(headers));
          const one = recogniseColumns(headers, 'overlap');
          const other = recogniseColumns(shuffled, 'overlap');
          expect(found(other)).toEqual(found(one));
          expect(other.signature).toBe(one.signature);
        },
      ),
    );
  });

  it('gives each column to one field at most, whatever the headers', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(header, fc.double(), fc.boolean(), fc.date())),
        fc.constantFrom<TabKind>('overlap', 'leads'),
        (headers, kind) => {
          const { columns, headers: shown } = recogniseColumns(headers, kind);
          const used = Object.values(columns);
          expect(new Set(used).size).toBe(used.length);
          expect(used.every((column) => column >= 0 && column < headers.length)).toBe(true);
          expect(shown).toHaveLength(headers.length);
          findHeaderRow([headers], kind);
        },
      ),
    );
  });
});
