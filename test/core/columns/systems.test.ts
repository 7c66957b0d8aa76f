// Which column is which in the exports of other systems, by their headers and their values.
import type { Field, TabKind } from '../../../src/core/columns/fields';
import {
  lookForHeader,
  type Recognition,
  type RememberedColumns,
  recogniseTableAt,
} from '../../../src/core/columns/recognise';
import { readFixture } from './fixture';

const recognised = (name: string, kind: TabKind, said: RememberedColumns = {}): Recognition => {
  const table = readFixture(name);
  return recogniseTableAt(table, lookForHeader(table, kind)?.row ?? -1, kind, said);
};

type Named = Readonly<Partial<Record<Field, string>>>;

/** The header that each field is read from. */
const used = ({ columns, headers }: Recognition): Named =>
  Object.fromEntries(
    Object.entries(columns).map(([field, column]) => [field, headers[column] ?? '']),
  );

const proposed = ({ proposals, headers }: Recognition): Named =>
  Object.fromEntries(proposals.map(({ field, column }) => [field, headers[column] ?? '']));

const unplaced = ({ unplaced: columns, headers }: Recognition): readonly string[] =>
  columns.map((column) => headers[column] ?? '');

const codes = ({ questions }: Recognition): readonly string[] => questions.map(({ code }) => code);

it('Airtable: a relationship of overlap types is the overlap, a warm intro is willing', () => {
  const tracker = recognised('25-airtable-tracker.csv', 'overlap');
  expect(used(tracker)).toEqual({
    account: 'Company',
    domain: 'Domain',
    partner: 'Partner(s)',
    overlap: 'Partner relationship',
    warmth: 'Relationship Strength',
    fit: 'Fit (A-D)',
    motion: 'Play',
    willing: 'Warm intro?',
    partnerContact: 'Partner owner',
    owner: 'Our owner',
  });
  expect(proposed(tracker)).toEqual({ lastTouch: 'Last convo', due: 'Next touch' });
  expect(unplaced(tracker)).toEqual(['Logo', 'Company (from Deals)']);
});

it('AWS ACE: no overlap, no partner, and neither a stage nor a project stands for them', () => {
  const ace = recognised('26-aws-ace.csv', 'overlap');
  expect(used(ace)).toEqual({
    account: 'Customer Company Name',
    domain: 'Customer Website',
    owner: 'Opportunity Owner Name',
    nextStep: 'Next Step',
    motionStatus: 'Status',
    stage: 'Stage', // where our own deal stands
    overlapDate: 'Date Created(MM/DD/YYYY)',
  });
  expect(proposed(ace)).toEqual({ motion: 'Partner Primary Need from AWS' });
  expect(codes(ace)).toEqual(
    expect.arrayContaining(['every-row-overlap', 'every-row-partner', 'proposal']),
  );
});

describe('leads and deals', () => {
  it.each<[string, Named]>([
    [
      '27-close-leads.csv',
      {
        account: 'display_name',
        domain: 'url',
        leadStatus: 'status_label',
        stage: 'primary_opportunity_status_type',
        convertedAt: 'primary_opportunity_date_won',
        created: 'date_created',
        leadType: 'custom.Lead Type',
        owner: 'primary_opportunity_user_name',
      },
    ],
    [
      '28-copper-opportunities.csv',
      {
        account: 'Company', // Name is the opportunity's
        leadName: 'Name',
        owner: 'Owner',
        stage: 'Stage',
        leadStatus: 'Status',
        amount: 'Value',
        closedAt: 'Close Date',
        created: 'Created At',
        leadSource: 'Source',
        lostReason: 'Loss Reason',
      },
    ],
    [
      '29-dynamics-opportunities.csv',
      {
        account: 'Potential Customer',
        owner: 'Owner',
        leadStatus: 'Status',
        closedAt: 'Actual Close Date', // the estimated one is a forecast
        created: 'Created On',
      },
    ],
    [
      '30-pipedrive-deals.csv',
      {
        account: 'Deal - Organization',
        amount: 'Deal - Value',
        stage: 'Deal - Stage',
        leadStatus: 'Deal - Status',
        owner: 'Deal - Owner',
        created: 'Deal - Deal created',
        closedAt: 'Deal - Deal closed on',
        convertedAt: 'Deal - Won time',
      },
    ],
    [
      '31-zoho-leads.csv',
      {
        account: 'Company',
        domain: 'Website',
        email: 'Email',
        owner: 'Lead Owner', // not its ID
        converted: 'Is Converted',
        convertedAt: 'Converted Date Time',
        created: 'Created Time',
        leadStatus: 'Lead Status',
        leadSource: 'Lead Source',
      },
    ],
    [
      '32-hubspot-german.csv',
      {
        account: 'Unternehmensname',
        email: 'E-Mail',
        lifecycleStage: 'Lifecycle-Phase',
        mqlDate: 'Datum der Konversion zum Marketing-Qualified-Lead',
        opportunityDate: 'Datum der Konversion zur Opportunity',
        customerDate: 'Datum der Konversion zum Kunden',
        leadStatus: 'Leadstatus',
        owner: 'Zuständiger Mitarbeiter',
        created: 'Erstellungsdatum',
      },
    ],
    [
      '33-salesforce-japanese.csv',
      {
        account: '会社名',
        domain: 'ウェブサイト',
        email: 'メール',
        leadStatus: 'リード状況',
        leadSource: 'リードソース',
        converted: '取引開始済み',
        convertedAt: '取引開始日',
        created: '作成日',
        owner: 'リード 所有者',
      },
    ],
  ])('%s', (name, expected) => {
    const list = recognised(name, 'leads');
    expect(used(list)).toEqual(expected);
    expect(proposed(list)).toEqual({});
  });

  it.each([
    [
      '28-copper-opportunities.csv',
      /“Status” says which were won or lost, which “Stage” beside it/,
    ],
    [
      '29-dynamics-opportunities.csv',
      /“Status” says which were won or lost: it is read as the outcome/,
    ],
    ['30-pipedrive-deals.csv', /“Deal - Status” says which were won or lost, which “Deal - Stage”/],
  ])('%s: it is told that a status is read as the outcome', (name, expected) => {
    const { questions } = recognised(name, 'leads');
    expect(questions.map(({ text }) => text)).toEqual([expect.stringMatching(expected)]);
  });
});

it.each<[readonly string[], TabKind, Named]>([
  [
    ['Opportunity', 'Customer', 'Salesperson', 'Stage', 'Expected Closing'],
    'leads',
    { account: 'Customer', owner: 'Salesperson', stage: 'Stage' },
  ], // Odoo
  [
    ['Deal name', 'Deal stage', 'Closed date', 'Sales owner', 'Sales account'],
    'leads',
    {
      account: 'Sales account',
      owner: 'Sales owner',
      stage: 'Deal stage',
      closedAt: 'Closed date',
    },
  ], // Freshsales
  [
    ['Account', 'Stage', 'Customer', 'Amount'],
    'leads',
    { account: 'Account', stage: 'Stage', amount: 'Amount' },
  ], // PartnerStack
  [
    ['Negócio - Organização', 'Negócio - Etapa', 'Negócio - Status', 'Negócio - Ganho em'],
    'leads',
    {
      account: 'Negócio - Organização',
      stage: 'Negócio - Etapa',
      leadStatus: 'Negócio - Status',
      convertedAt: 'Negócio - Ganho em',
    },
  ],
  [
    ['Affaire - Organisation', 'Affaire - Étape', 'Affaire - Statut', 'Affaire - Date de gain'],
    'leads',
    {
      account: 'Affaire - Organisation',
      stage: 'Affaire - Étape',
      leadStatus: 'Affaire - Statut',
      convertedAt: 'Affaire - Date de gain',
    },
  ],
  [
    ['Deal - Titel', 'Deal - Organisation', 'Deal - Phase', 'Deal - Datum des gewonnenen Deals'],
    'leads',
    {
      account: 'Deal - Organisation',
      stage: 'Deal - Phase',
      convertedAt: 'Deal - Datum des gewonnenen Deals',
    },
  ],
  [
    ['Nom de l’entreprise', 'Phase du cycle de vie', 'Date de création'],
    'leads',
    {
      account: 'Nom de l’entreprise',
      lifecycleStage: 'Phase du cycle de vie',
      created: 'Date de création',
    },
  ],
  [
    ['Nombre de la empresa', 'Etapa del ciclo de vida', 'Fecha de creación'],
    'leads',
    {
      account: 'Nombre de la empresa',
      lifecycleStage: 'Etapa del ciclo de vida',
      created: 'Fecha de creación',
    },
  ],
  [
    ['Referral ID', 'Customer Name', 'Partner Name', 'Status', 'Status Reason'],
    'overlap',
    { account: 'Customer Name', partner: 'Partner Name', motionStatus: 'Status' },
  ], // Partner Center
])('%j', (headers, kind, expected) => {
  const table = [headers];
  expect(used(recogniseTableAt(table, 0, kind))).toEqual(expected);
});

it('a CRM’s own dates of contact wait for a yes, and its record’s ID is no account’s', () => {
  const list = recognised('35-account-mapping-hubspot.csv', 'overlap');
  expect(used(list)).not.toHaveProperty('lastTouch');
  expect(used(list)).not.toHaveProperty('accountId');
  expect(proposed(list)).toMatchObject({ accountId: 'Record ID' });
  const said = { lastTouch: 'Last Contacted' };
  expect(used(recognised('35-account-mapping-hubspot.csv', 'overlap', said))).toMatchObject(said);
});

it('a status of overlap types is proposed as the overlap where nothing else says it', () => {
  const list = recognised('37-website-alone.csv', 'overlap');
  expect(used(list)).toEqual({ partner: 'partner', domain: 'domain' });
  expect(proposed(list)).toEqual({ overlap: 'status' });
});

it('headers in a language that nobody reads are found by their form', () => {
  for (const name of ['34-arabic-headers.csv', '36-headers-among-data.csv']) {
    expect(lookForHeader(readFixture(name), 'overlap')).toEqual({ row: 0, isKnown: false });
    expect(used(recognised(name, 'overlap'))).toEqual({});
  }
});
