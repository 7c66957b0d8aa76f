// The header row: what it has to name, and which cells are too long to be headers.
import type { Field, TabKind } from '../../../src/core/columns/fields';
import { findHeaderRow, holdsEnough } from '../../../src/core/columns/header-row';

describe('a header row names an account and one thing that tells the kind of tab', () => {
  it.each<[TabKind, readonly string[]]>([
    ['overlap', ['Account', 'Partner']],
    ['overlap', ['Website', 'Partner']], // an account by its domain
    ['overlap', ['Account', 'Overlap']],
    ['overlap', ['Account', 'Customer of']],
    ['overlap', ['Account', 'Opportunity for']],
    ['overlap', ['Account', 'Prospect of']],
    ['overlap', ['Account', 'Matched on']],
    ['overlap', ['Account', 'Open deal']],
    ['overlap', ['Account', 'Type']], // one guess is enough beside a sure account
    ['overlap', ['Name', 'Partner']],
    ['leads', ['Email', 'Lead type']], // an account by its e-mail address
    ['leads', ['Company', 'Lead type']],
    ['leads', ['Company', 'Lifecycle stage']],
    ['leads', ['Company', 'Lead status']],
    ['leads', ['Company', 'Qualified on']],
    ['leads', ['Company', 'MQL date']],
    ['leads', ['Company', 'SQL date']],
    ['leads', ['Company', 'Created']],
    ['leads', ['Company', 'Opportunity date']],
    ['leads', ['Company', 'Converted']],
    ['leads', ['Company', 'Converted date']],
    ['leads', ['Company', 'Stage']],
  ])('%s: %j', (kind, headers) => {
    expect(findHeaderRow([['Our list'], headers], kind)).toBe(1);
  });

  it.each<[string, TabKind, readonly string[]]>([
    ['no account', 'overlap', ['Partner', 'Overlap']],
    ['a creation date, which every list has', 'overlap', ['Account', 'Created date']],
    ['two guesses', 'overlap', ['Name', 'Type']],
    ['one column for both', 'overlap', ['Partner record name', 'Fit']],
    ['a partner, which says nothing of leads', 'leads', ['Company', 'Partner']],
  ])('%s is no header row', (_, kind, headers) => {
    expect(findHeaderRow([headers], kind)).toBeUndefined();
  });

  it('passes over cells that are too long for a header', () => {
    const account = (length: number): string => `Account (${'x'.repeat(length - 10)})`;
    expect(findHeaderRow([[account(120), 'Partner']])).toBe(0);
    expect(findHeaderRow([[account(121), 'Partner']])).toBeUndefined();
  });
});

describe('columns that were chosen by hand hold enough on the same terms', () => {
  it.each<[string, TabKind, Partial<Record<Field, number>>, boolean]>([
    ['an account and a partner', 'overlap', { account: 0, partner: 1 }, true],
    ['a domain and an open deal', 'overlap', { domain: 3, openDeal: 0 }, true],
    ['an account alone', 'overlap', { account: 0, fit: 1 }, false],
    ['a partner alone', 'overlap', { partner: 0, overlap: 1 }, false],
    ['nothing', 'overlap', {}, false],
    ['an e-mail address and a stage', 'leads', { email: 0, stage: 1 }, true],
    ['an account and an overlap, on the leads tab', 'leads', { account: 0, overlap: 1 }, false],
  ])('%s on the %s tab', (_, kind, columns, enough) => {
    expect(holdsEnough(columns, kind)).toBe(enough);
  });
});
