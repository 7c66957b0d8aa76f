// What a column's cells say of the field that its header names.
import * as fc from 'fast-check';
import type { Cell } from '../../../src/core/cells/cell';
import type { Field } from '../../../src/core/columns/fields';
import { filledCells, type Verdict, verdictOf } from '../../../src/core/columns/readable';

const check = (field: Field, cells: readonly Cell[], expected: Verdict): void =>
  expect([field, verdictOf(field, filledCells(cells))]).toEqual([field, expected]);

it.each<[Field, readonly Cell[], Verdict]>([
  ['warmth', [], 'blank'],
  ['warmth', ['', '-', 'n/a', '#N/A', false], 'blank'], // none of them says anything
  ['warmth', ['Hot', 'Warm', '', 'Champ'], 'fits'], // two of three
  ['warmth', ['Hot', 'Champ'], 'fits'], // just half
  ['warmth', [4, 5, 3], 'fits'], // on whatever scale
  ['warmth', [2500, 4000, 1200], 'differs'],
  ['warmth', ['Customer', 'Customer', 'Prospect'], 'differs'],
  ['warmth', ['2026-01-02', '2026-01-03', '2026-01-04'], 'differs'],
  ['warmth', ['Champ', 'Buddy', 'Foe'], 'unknown'],
  ['warmth', ['Champ', 'Buddy'], 'blank'], // somebody has only begun
  ['overlap', ['Customers; Prospects', 'Churned', 'Open deal'], 'fits'],
  ['overlap', ['Gold', 'Silver', 'Bronze'], 'unknown'],
  ['overlap', ['Hot', 'Cold', 'Warm'], 'differs'],
  ['fit', ['A', 'Tier 2', 0.8], 'fits'],
  ['motion', ['Co-sell', 'Partner introduction', ''], 'fits'],
  ['motionStatus', ['In progress', 'Done', 'Open'], 'fits'],
  ['motionStatus', ['customer', 'customer'], 'differs'],
  ['account', ['Acme', '3M', '37signals'], 'fits'],
  ['account', ['yes', 'no', 'x'], 'differs'], // a customer, yes or no
  ['account', ['2026-01-02', '2026-02-03'], 'differs'],
  ['account', [1200, 1300], 'differs'],
  ['domain', ['https://acme.example/x', 'birch.example'], 'fits'],
  ['domain', ['Acme', 'Birch', 'birch.example'], 'differs'],
  ['email', ['mia@acme.example', 'Leo <leo@birch.example>'], 'fits'],
  ['email', ['Mia', 'Leo'], 'differs'],
  ['accountId', ['0015e00000Abc01', '9001;9002', 77], 'fits'],
  ['accountId', ['Acme Inc', 'Birch'], 'differs'],
  ['due', ['2026-01-02', '3/4/2026', 'soon'], 'fits'],
  ['due', ['soon', 'later', '3/4/2026'], 'differs'],
  ['owner', ['Sam Reed', 'sam@ours.example'], 'fits'],
  ['owner', ['2026-01-02', '2026-01-03'], 'differs'],
  ['leadType', ['MQL', 'sqls', 'Lead'], 'fits'],
  ['leadType', ['Webinar', 'Event', 'Outbound'], 'unknown'],
  ['leadType', ['New Business', 'New Business'], 'blank'],
  ['converted', [1, 0, 'TRUE', '2026-02-03', 'Closed Won'], 'fits'],
  ['amount', ['$45,000', '1.2M', 100], 'fits'],
  ['amount', ['45.000,- €', '120 Tsd. EUR', 'AED 5,000'], 'fits'],
  ['stage', ['Prospecting', 'qualifiedtobuy', 123], 'fits'],
  ['note', ['anything', 12, '2026-01-02'], 'fits'],
])('%s over %j: %s', (field, cells, expected) => check(field, cells, expected));

it('blank cells and errors between them change nothing', () => {
  const words = fc.constantFrom<Cell>('Hot', 'Warm', 'Champ', 'Customer', '2026-01-02', 4);
  const fields = fc.constantFrom<Field>('warmth', 'overlap', 'due', 'account');
  fc.assert(
    fc.property(fc.array(words), fields, fc.nat(5), (cells, field, blanks) => {
      const gaps = new Array<Cell>(blanks).fill('').concat('#N/A');
      const between = [...gaps, ...cells, ...gaps];
      expect(verdictOf(field, filledCells(between))).toBe(verdictOf(field, filledCells(cells)));
    }),
  );
});
