// Layouts with the same headers twice: ours first, the partner's second.
import { partnerSideColumns } from '../../../src/core/columns/paired-layout';

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
