// Whose export a list is, and by which headers.
import { originOf, originSentence } from '../../../src/core/columns/origin';
import { lookForHeader } from '../../../src/core/columns/recognise';
import { readFixture } from './fixture';

const headersOf = (name: string) => {
  const table = readFixture(name);
  const at = lookForHeader(table, 'overlap') ?? lookForHeader(table, 'leads');
  return table[at?.row ?? 0] ?? [];
};

it.each([
  ['01-crossbeam-v2.csv', 'Crossbeam'],
  ['02-crossbeam-v1.csv', 'Crossbeam'],
  ['03-crossbeam-list-wide.csv', 'Crossbeam'],
  ['04-snowflake-overlaps.csv', 'Crossbeam'],
  ['05-reveal.csv', 'Reveal'],
  ['06-kiflo.csv', 'Kiflo'],
  ['07-partnertap.csv', 'PartnerTap'],
  ['08-salesforce-leads-report.csv', 'Salesforce'],
  ['09-salesforce-data-loader.csv', 'Salesforce'],
  ['10-hubspot-contacts.csv', 'HubSpot'],
  ['11-hubspot-companies-utf16.tsv', 'HubSpot'],
  ['14-name-name-name.csv', undefined],
  ['22-three-partners.csv', undefined],
  ['25-airtable-tracker.csv', 'Airtable'],
  ['26-aws-ace.csv', 'AWS Partner Central'],
  ['27-close-leads.csv', 'Close'],
  ['28-copper-opportunities.csv', 'Copper'],
  ['29-dynamics-opportunities.csv', 'Dynamics 365'],
  ['30-pipedrive-deals.csv', 'Pipedrive'],
  ['31-zoho-leads.csv', 'Zoho'],
  ['32-hubspot-german.csv', 'HubSpot'],
  ['33-salesforce-japanese.csv', 'Salesforce'],
  ['34-arabic-headers.csv', undefined],
  ['38-pipedrive-portuguese.csv', 'Pipedrive'],
  ['39-pipedrive-french.csv', 'Pipedrive'],
  ['40-pipedrive-german.csv', 'Pipedrive'],
  ['41-dynamics-leads-german.csv', 'Dynamics 365'],
  ['43-freshsales-deals.csv', 'Freshsales'],
  ['44-odoo-pipeline.csv', 'Odoo'],
  ['45-partner-center-referrals.csv', 'Microsoft Partner Center'],
  ['46-partnerstack-deals.csv', 'PartnerStack'],
])('%s is of %s', (name, system) => {
  expect(originOf(headersOf(name))?.system).toBe(system);
});

it.each([
  [['Account', 'Partner', 'Overlap', 'Warmth', 'Fit', 'Motion', 'Owner'], ''],
  [['Account', 'Partner', 'Open deal'], ''], // one such header may stand in any list
  [['Account', 'Sales team', 'Open deal', 'Expected closing', 'Common contacts'], ''], // as near to two
  [
    ['Account', 'Partner Name', 'Partner Populations', 'Partner AE Name'],
    'It may be an export of Crossbeam, by “Partner Populations” and “Partner AE Name”.',
  ],
  [
    ['Company Name', 'Open deal', 'Known primary contacts', 'Common contacts', 'Other contacts'],
    'It is an export of Reveal, by “Open deal”, “Known primary contacts”, “Common contacts” and 1 more.',
  ],
  [['Account', 'Crossbeam tags', 'Owner'], 'It is an export of Crossbeam, by “Crossbeam tags”.'],
  [
    ['Name', 'Partner', 'Account (from Deals)'],
    'It is an export of Airtable, by “Account (from Deals)”.',
  ],
])('%j: %s', (headers, sentence) => {
  expect(originSentence(headers)).toBe(sentence);
});
