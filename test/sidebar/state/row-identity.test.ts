// Which row is which, however the sheet was sorted.
import { rowId } from '../../../sidebar/state/row-identity';
import type { RowKey } from '../../../src/rpc';

const KEY: RowKey = {
  sheetId: 7,
  row: 2,
  account: 'Acme',
  partner: 'Northwind',
  domain: 'acme.com',
  fingerprint: 'abc',
};
const id = (change: Partial<RowKey>, twins: readonly number[] = []): string =>
  rowId({ key: { ...KEY, ...change }, twins });

describe('a row is the same row', () => {
  const same = [
    ['after sorting', { row: 40 }],
    ['after an edit of its cells', { fingerprint: 'xyz' }],
    ['in other capitals', { account: 'ACME', partner: 'northwind' }],
    ['with stray spaces', { account: ' Acme ', domain: 'acme.com ' }],
  ] as const;
  test.each(same)('%s', (_when, change) => {
    expect(id(change)).toBe(id({}));
  });

  const another = [
    ['account', { account: 'Acme Ltd' }],
    ['partner', { partner: 'Contoso' }],
    ['domain', { domain: 'acme.de' }],
    ['tab', { sheetId: 8 }],
    // The names run together the same, yet say something else.
    ['split of names', { account: 'Acme Northwind', partner: '' }],
  ] as const;
  test.each(another)('but not with another %s', (_what, change) => {
    expect(id(change)).not.toBe(id({}));
  });

  test('two rows with one account and partner are told apart by what is in them', () => {
    expect(id({ fingerprint: 'abc' }, [9])).not.toBe(id({ fingerprint: 'xyz' }, [2]));
  });
});
