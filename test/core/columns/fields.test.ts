// The headers that people and tools write, and the field that each one names.

import { type Field, OWN_FIELDS, type TabKind } from '../../../src/core/columns/fields';
import type { Confidence } from '../../../src/core/columns/recognise';
import { recogniseColumns } from '../../../src/core/columns/recognise';

/** The fields that a header alone is used for, and those that it is proposed for. */
const only = (header: string, kind: TabKind) => {
  const { confidence, proposals } = recogniseColumns([header], kind);
  const proposed = proposals.map(({ field, confidence: sure }) => [field, sure] as const);
  return { used: Object.entries(confidence), proposed };
};

type Case = readonly [header: string, field: Field, confidence: Confidence];

/** A guess is proposed, everything else is used. */
const told = (field: Field, confidence: Confidence) =>
  confidence === 'guess'
    ? { used: [], proposed: [[field, confidence]] }
    : { used: [[field, confidence]], proposed: [] };

/** About the account and its deal: the same on both tabs. */
const ON_BOTH: readonly Case[] = [
  ['ICP tier', 'fit', 'certain'],
  ['Grade', 'fit', 'likely'],
  ['Segment', 'fit', 'guess'],
  ['Fit in our words', 'fit', 'guess'],
  ['Industry', 'industry', 'certain'],
  ['Vertical', 'industry', 'likely'],
  ['# Employees', 'employees', 'certain'],
  ['Headcount', 'employees', 'likely'],
  ['Billing country', 'country', 'certain'],
  ['Account country', 'country', 'likely'],
  ['Annual revenue', 'revenue', 'certain'],
  ['Is won', 'converted', 'certain'],
  ['Won', 'converted', 'likely'],
  ['Date converted', 'convertedAt', 'certain'],
  ['Date when converted', 'convertedAt', 'guess'],
  ['Opp created date', 'opportunityDate', 'certain'],
  ['First deal created', 'firstDealDate', 'certain'],
  ['Customer since', 'customerDate', 'certain'],
  ['Pipeline stage', 'stage', 'certain'],
  ['Stage date', 'stageChanged', 'certain'],
  ['Deal value', 'amount', 'certain'],
  ['ACV', 'amount', 'likely'],
  ['Closed on', 'closedAt', 'certain'],
  ['EQL status', 'eqlStatus', 'certain'],
  ['EQL since', 'eqlSince', 'certain'],
];

describe('a header on the overlap tab names one field, more or less surely', () => {
  it.each<Case>([
    ...ON_BOTH,
    ['Organisation', 'account', 'certain'],
    ['Partner record name', 'account', 'likely'],
    ['Prospect', 'account', 'guess'],
    ['Name of the company', 'account', 'guess'],
    ['Web site', 'domain', 'certain'],
    ['Email domain', 'domain', 'likely'],
    ['Their website', 'domain', 'guess'],
    ['Associated Company ID', 'accountId', 'certain'],
    ['Crossbeam EID', 'accountId', 'likely'],
    ['entity_id', 'accountId', 'guess'],
    ['Match as', 'matchAs', 'certain'],
    ['Partner company', 'partner', 'certain'],
    ['Shared with', 'partner', 'likely'],
    ['Partner segment', 'overlap', 'certain'],
    ['Status at partner', 'overlap', 'likely'],
    ['Customer status', 'overlap', 'guess'],
    ['Type of overlap', 'overlap', 'guess'],
    ['Customer of', 'customerOf', 'certain'],
    ['Partner customers', 'customerOf', 'likely'],
    ['Open opportunity for', 'opportunityFor', 'certain'],
    ['Partner opportunities', 'opportunityFor', 'likely'],
    ['Prospect of', 'prospectOf', 'certain'],
    ['Partner prospects', 'prospectOf', 'likely'],
    ['Has open deal', 'openDeal', 'certain'],
    ['My status', 'ourStatus', 'certain'],
    ['Prospecting status', 'ourStatus', 'guess'],
    ['Sales territory', 'region', 'certain'],
    ['Geo', 'region', 'likely'],
    ['Contact at partner', 'partnerContact', 'certain'],
    ['Contact', 'partnerContact', 'guess'],
    ['Partner email', 'partnerContactEmail', 'certain'],
    ['Contact email', 'partnerContactEmail', 'guess'],
    ['Partner AE title', 'partnerContactTitle', 'certain'],
    ['Warm?', 'warmth', 'certain'],
    ['Position strength', 'warmth', 'likely'],
    ['Strength', 'warmth', 'guess'],
    ['Warmth in words', 'warmth', 'guess'],
    ['Last spoke', 'lastTouch', 'certain'],
    ['last_activity_at', 'lastTouch', 'guess'],
    ['Last meeting held', 'lastTouch', 'guess'],
    ['Intro OK', 'willing', 'certain'],
    ['Consent', 'willing', 'guess'],
    ['Altitude', 'seniority', 'certain'],
    ['Role', 'seniority', 'guess'],
    ['Comments', 'note', 'certain'],
    ['GTM motion', 'motion', 'certain'],
    ['Chosen motion', 'motion', 'guess'],
    ['Assigned to', 'owner', 'certain'],
    ['AE', 'owner', 'likely'],
    ['Next action', 'nextStep', 'certain'],
    ['Follow up by', 'due', 'certain'],
    ['Deadline', 'due', 'likely'],
    ['Stage of motion', 'motionStatus', 'certain'],
    ['Matched on', 'overlapDate', 'certain'],
    ['Date added', 'overlapDate', 'likely'],
    ['Became an EQL', 'eqlDate', 'certain'],
    ['EQL qualified', 'eqlDate', 'certain'],
    ['Date qualified', 'qualified', 'certain'],
    ['Intro status', 'introductionStatus', 'certain'],
    ['Closed loop', 'told', 'certain'],
    ['Outcome fed back', 'told', 'likely'],
    ['Date told', 'toldOn', 'certain'],
    ['Intro requested', 'introductionRequested', 'certain'],
    ['Warmth confirmed by', 'confirmedBy', 'certain'],
    ['Confirmed at', 'confirmedOn', 'certain'],
  ])('%s: %s (%s)', (header, field, confidence) => {
    expect(only(header, 'overlap')).toEqual(told(field, confidence));
  });
});

describe('a header on the leads tab names one field, more or less surely', () => {
  it.each<Case>([
    ...ON_BOTH,
    ['Lead company', 'account', 'certain'],
    ['Primary associated company', 'account', 'likely'],
    ['Client', 'account', 'likely'],
    ['Name of the company', 'account', 'guess'],
    ['Web site', 'domain', 'certain'],
    ['URL', 'domain', 'likely'],
    ['Their website', 'domain', 'guess'],
    ['Work email', 'email', 'certain'],
    ['Company ID', 'accountId', 'certain'],
    ['CRM ID', 'accountId', 'guess'],
    ['Full name', 'leadName', 'certain'],
    ['Referring partner', 'partner', 'certain'],
    ['Lead class', 'leadType', 'certain'],
    ['Type', 'leadType', 'guess'],
    ['Type of lead', 'leadType', 'guess'],
    ['Life cycle stage', 'lifecycleStage', 'certain'],
    ['Current lifecycle stage', 'lifecycleStage', 'guess'],
    ['hs_lead_status', 'leadStatus', 'certain'],
    ['Status', 'leadStatus', 'likely'],
    ['Status Reason', 'leadStatus', 'likely'],
    ['Original source', 'leadSource', 'certain'],
    ['Lead qualified date', 'qualified', 'certain'],
    ['Date when qualified', 'qualified', 'guess'],
    ['MQL on', 'mqlDate', 'certain'],
    ['SQL on', 'sqlDate', 'certain'],
    ['Lead created at', 'created', 'certain'],
    ['matched_at', 'overlapDate', 'certain'],
    ['Deal owner', 'owner', 'certain'],
  ])('%s: %s (%s)', (header, field, confidence) => {
    expect(only(header, 'leads')).toEqual(told(field, confidence));
  });
});

describe('a header that a better one beats to its field is taken for its second meaning', () => {
  it.each<[TabKind, readonly string[], Field]>([
    ['overlap', ['Overlap', 'Partner populations'], 'partnerPopulation'],
    ['overlap', ['Account', 'Partner record name'], 'partnerRecordName'],
    ['overlap', ['Website', 'Partner record website'], 'partnerRecordWebsite'],
    ['overlap', ['Overlap date', 'Created'], 'created'],
    ['leads', ['Company', 'Associated company'], 'associatedCompany'],
    ['leads', ['Website', 'Email domain'], 'emailDomain'],
    ['overlap', ['Motion owner', 'Account owner'], 'accountOwner'],
  ])('%s: of %j the second is %s', (kind, headers, field) => {
    const { columns, confidence } = recogniseColumns(headers, kind);
    expect(columns[field]).toBe(1);
    expect(confidence[field]).toBe('likely');
  });
});

describe('a known look-alike stays nothing, also with a telling word in brackets behind it', () => {
  it.each<[TabKind, string]>([
    ['leads', 'HubSpot Score (fit)'],
    ['leads', 'Pipeline (lead type)'],
    ['leads', 'First conversion (ICP)'],
    ['leads', 'Is deleted (fit)'],
    ['leads', 'Is closed (fit)'],
    ['leads', 'Converted account (company name)'],
    ['leads', 'Converted opportunity (fit)'],
    ['leads', 'mdm_type (lead)'],
    ['leads', 'Deal type (lead)'],
    ['overlap', 'Partner industry (population)'],
    ['overlap', 'Partner tier (population)'],
    ['overlap', 'Common contacts (warmth)'],
    ['overlap', 'Warmth: Probability'], // behind a colon as well
  ])('%s: %s', (kind, header) => {
    expect(only(header, kind)).toEqual({ used: [], proposed: [] });
  });
});

it('the columns that the add-on appends stand in the order of the README', () => {
  expect(OWN_FIELDS).toEqual(['eqlStatus', 'eqlScore', 'eqlMissing', 'eqlNextStep', 'eqlSince']);
});
