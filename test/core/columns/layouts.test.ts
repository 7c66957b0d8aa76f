// Layouts that say more than their headers: the same headers twice, Reveal's, a CRM's own.
import type { Field } from '../../../src/core/columns/fields';
import { candidatesInLayout, partnerSideColumns } from '../../../src/core/columns/layouts';

describe('the second of a pair is the partner’s where the account stands twice', () => {
  it.each<[readonly string[], readonly [string, number][]]>([
    [['Account', 'Type', 'Account', 'Type'], [['overlap', 3]]],
    [['Company name', 'Status', 'Company name', 'Status'], [['overlap', 3]]],
    [['Account name', 'Account status', 'Account name', 'Account status'], [['overlap', 3]]],
    [['Account', 'Owner', 'Account', 'Owner'], [['partnerContact', 3]]],
    [['Account', 'Account owner', 'Account', 'Account owner'], [['partnerContact', 3]]],
    [['Type', 'Account', 'Type', 'Account'], [['overlap', 2]]], // also from the first column on
    [
      ['Account', 'Type', 'Status', 'Owner', 'Account', 'Type', 'Status', 'Owner'],
      [
        ['overlap', 5], // one column says what the account is to the partner
        ['partnerContact', 7],
      ],
    ],
    [['Account', 'Type', 'Type'], []],
    [['Account', 'Company name', 'Type', 'Type'], []], // two names of accounts, neither repeated
    [['Owner', 'Type', 'Owner', 'Type'], []],
    [['Account', 'Account', 'Type'], []],
    [['Account', 'Type', 'Account', 'Type', 'Account', 'Type'], []], // whose is the third?
  ])('%j', (headers, expected) => {
    expect(partnerSideColumns(headers).map(({ field, column }) => [field, column])).toEqual(
      expected,
    );
  });
});

/** How sure a header is of a field in its layout. */
const confidence = (headers: readonly string[], header: string, field: Field) =>
  candidatesInLayout(headers, 'overlap').find(
    (each) => each.field === field && headers[each.column] === header,
  )?.confidence;

describe('a status is the partner’s where the layout is Reveal’s', () => {
  it.each<[readonly string[], string | undefined]>([
    [['Company Name', 'Account Status', 'Open deal', 'Common contacts'], 'likely'],
    [['Company Name', 'Account Status', 'Open deal'], 'guess'], // anybody may have open deals
    [['Company Name', 'Account Status', 'Owner'], 'guess'],
    [['Company Name', 'Account Status', 'Overlap', 'Open deal', 'Other contacts'], undefined],
    [['Company Name', 'Status'], undefined],
  ])('%j', (headers, expected) => {
    expect(confidence(headers, 'Account Status', 'overlap')).toBe(expected);
  });
});

describe('when an account was last contacted is the partner’s date, unless a CRM wrote it', () => {
  it.each<[readonly string[], string]>([
    [['Company', 'Partner', 'Overlap', 'Last contacted'], 'likely'],
    [['Company', 'Partner', 'Overlap', 'Last contacted', 'Lifecycle Stage'], 'guess'],
    [['Record ID', 'Company', 'Partner', 'Last contacted'], 'guess'],
  ])('%j', (headers, expected) => {
    expect(confidence(headers, 'Last contacted', 'lastTouch')).toBe(expected);
  });

  it('is a guess as “Last activity”, whoever wrote it', () => {
    expect(confidence(['Company', 'Last activity'], 'Last activity', 'lastTouch')).toBe('guess');
  });
});
