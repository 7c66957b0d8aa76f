// The fields that a column can hold, on either kind of tab.

/** The two kinds of tab that users bring. */
export type TabKind = 'overlap' | 'leads';

/** Every field, with the name that people know it by, which is also the header of a new column. */
export const FIELD_LABELS = {
  account: 'Account',
  domain: 'Domain',
  accountId: 'Account ID',
  /** Where the user says which account a row is, when names, websites and IDs say another. */
  matchAs: 'Match as',
  partner: 'Partner',
  /** What the account is to the partner. */
  overlap: 'Overlap',
  /** The partner's own name for its list, beside a standard one. */
  partnerPopulation: 'Partner population',
  /** Wide layouts: the partners' names, or `NONE`. */
  customerOf: 'Is a customer of',
  opportunityFor: 'Is an open opportunity for',
  prospectOf: 'Is a prospect of',
  openDeal: 'Open deal',
  /** What an import found there before, and until when. */
  overlapBefore: 'Overlap before',
  /** The day of the first import whose list no longer had the row. */
  notInListSince: 'Not in list since',
  /** What the account is to us: never the overlap. */
  ourStatus: 'Our status',
  partnerRecordName: 'Partner record name',
  partnerRecordWebsite: 'Partner record website',
  partnerContact: 'Partner contact',
  partnerContactEmail: 'Partner contact email',
  partnerContactTitle: 'Partner contact title',
  warmth: 'Warmth',
  lastTouch: 'Last touch',
  seniority: 'Seniority',
  willing: 'Will introduce',
  note: 'Note',
  fit: 'Fit',
  industry: 'Industry',
  employees: 'Employees',
  country: 'Country',
  /** Where the account is sold to: routing goes by it. */
  region: 'Region',
  revenue: 'Annual revenue',
  motion: 'Motion',
  owner: 'Owner',
  /** Who owns the account, beside a column that says who owns the motion. */
  accountOwner: 'Account owner',
  nextStep: 'Next step',
  due: 'Due',
  motionStatus: 'Motion status',
  introductionStatus: 'Introduction status',
  /** When the overlap was found. */
  overlapDate: 'Overlap date',
  created: 'Created date',
  qualified: 'Qualified date',
  /** When it became an EQL, in a column that is named for EQLs. */
  eqlDate: 'EQL date',
  converted: 'Converted',
  convertedAt: 'Converted date',
  stage: 'Stage',
  stageChanged: 'Stage changed on',
  amount: 'Amount',
  /** Of the amount, where a column of codes says it. */
  currency: 'Currency',
  closedAt: 'Close date',
  /** Why a deal was lost, in the words of whoever lost it. */
  lostReason: 'Lost reason',
  told: 'Partner told',
  toldOn: 'Told on',
  introductionRequested: 'Introduction requested on',
  introductionAgreed: 'Introduction agreed on',
  introductionMade: 'Introduction made on',
  introductionMet: 'Introduction met on',
  introductionDeclined: 'Introduction declined on',
  /** What the partner got from us in return: a day or a tick. */
  gaveBack: 'Gave back',
  confirmedBy: 'Confirmed by',
  confirmedOn: 'Confirmed on',
  email: 'Email',
  emailDomain: 'Email domain',
  associatedCompany: 'Associated company',
  leadName: 'Lead name',
  leadType: 'Lead type',
  lifecycleStage: 'Lifecycle stage',
  leadStatus: 'Lead status',
  leadSource: 'Lead source',
  mqlDate: 'Became a Marketing Qualified Lead Date',
  sqlDate: 'Became a Sales Qualified Lead Date',
  opportunityDate: 'Became an Opportunity Date',
  firstDealDate: 'First Deal Created Date',
  customerDate: 'Became a Customer Date',
  eqlStatus: 'EQL status',
  eqlScore: 'EQL score',
  eqlMissing: 'EQL missing',
  eqlNextStep: 'EQL next step',
  eqlSince: 'EQL since',
} as const;

export type Field = keyof typeof FIELD_LABELS;

/** The add-on's own columns, in the order in which they are appended. */
export const OWN_FIELDS = [
  'eqlStatus',
  'eqlScore',
  'eqlMissing',
  'eqlNextStep',
  'eqlSince',
] as const;

export type OwnField = (typeof OWN_FIELDS)[number];

/**
 * Columns that the add-on may append to the overlap tab later, under their labels. They neither
 * change which header row it is nor fall under a "no column" that was said before they were there.
 */
export const ADDED_FIELDS: readonly Field[] = [
  'warmth',
  'partnerContact',
  'lastTouch',
  'willing',
  'note',
  'motion',
  'owner',
  'nextStep',
  'due',
  'introductionRequested',
  'introductionAgreed',
  'introductionMade',
  'introductionMet',
  'introductionDeclined',
  'confirmedBy',
  'confirmedOn',
  'told',
  'toldOn',
  'overlapBefore',
  'notInListSince',
];
