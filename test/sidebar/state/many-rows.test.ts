// Rows that are chosen to be changed together, and what was typed for them.
import {
  changesOfMany,
  chosenKeys,
  type ManyRows,
  NO_ROWS,
  toggled,
  withAll,
} from '../../../sidebar/state/many-rows';
import type { RowKey } from '../../../src/rpc';

const key = (account: string, fingerprint = ''): RowKey => ({
  ...{ sheetId: 7, row: 2, account, partner: 'Northwind', domain: '', fingerprint },
});
const choosing = (...accounts: readonly string[]): ManyRows => ({
  ...NO_ROWS,
  chosen: withAll(
    { ...NO_ROWS, chosen: {} },
    accounts.map((account) => key(account)),
  ),
});
const names = (chosen: ManyRows['chosen']): readonly string[] =>
  chosenKeys({ ...NO_ROWS, chosen }).map(({ account }) => account);

it('a row is chosen, and no more, also where it was edited in between', () => {
  const one = toggled(choosing('Acme'), key('Birch'));
  expect(names(one)).toEqual(['Acme', 'Birch']);
  expect(names(toggled({ ...NO_ROWS, chosen: one }, key('acme ', 'edited')))).toEqual(['Birch']);
});

it('all are chosen at once, and none where all are', () => {
  const shown = [key('Acme'), key('Birch')];
  expect(names(withAll(choosing('Cobalt'), shown))).toEqual(['Cobalt', 'Acme', 'Birch']);
  expect(names(withAll(choosing('Acme', 'Birch', 'Cobalt'), shown))).toEqual([]);
});

it('what was left blank changes nothing', () => {
  const typed = { owner: ' Ana ', due: '', nextStep: '  ' };
  expect(changesOfMany({ ...NO_ROWS, typed })).toEqual([{ field: 'owner', value: 'Ana' }]);
  expect(changesOfMany(NO_ROWS)).toEqual([]);
});
