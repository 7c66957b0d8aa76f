// What EQL_ASSESS puts beside a list is no column of the list.
import { assessedColumns } from '../../../src/core/columns/assessed-columns';
import { signatureOf } from '../../../src/core/columns/header';
import { recogniseColumns } from '../../../src/core/columns/recognise';

const LIST = ['Account', 'Partner', 'Overlap', 'Warmth', 'Fit', 'Motion'];
const ASSESSED = ['Status', 'Score', 'Missing', 'Next step'];

test('its four headers side by side are its own; any of them alone is the user’s', () => {
  expect([...assessedColumns([...LIST, ...ASSESSED])]).toEqual([6, 7, 8, 9]);
  expect(assessedColumns([...LIST, 'Status', 'Next step']).size).toBe(0);
  expect(assessedColumns([...LIST, 'Score', 'Status', 'Missing', 'Next step']).size).toBe(0);
});

test('the user’s own Next step and Status are found, on whichever side they stand', () => {
  const before = recogniseColumns([...LIST, 'Next step', ...ASSESSED], 'overlap');
  expect(before.columns.nextStep).toBe(6);
  const after = recogniseColumns([...LIST, ...ASSESSED, 'Next step'], 'overlap');
  expect(after.columns.nextStep).toBe(10);
  expect(after.questions).toEqual(before.questions);
  expect(after.headers[10]).toBe('Next step');
});

test('without a Next step of the user’s there is none', () => {
  const { columns, proposals } = recogniseColumns([...LIST, ...ASSESSED], 'overlap');
  expect(Object.values(columns).every((column) => column < LIST.length)).toBe(true);
  expect(proposals).toEqual([]);
});

test('they are not listed as columns without a place', () => {
  const rows = [['Acme', 'Contoso', 'Customer', 'Warm', 'A', 'Co-sell', 'EQL', 98, '', 'Go ahead']];
  expect(recogniseColumns([...LIST, ...ASSESSED], 'overlap', {}, rows).unplaced).toEqual([]);
});

test('what was chosen for a list holds when the formula comes to stand beside it', () => {
  expect(signatureOf([...LIST, ...ASSESSED], 'overlap')).toBe(signatureOf(LIST, 'overlap'));
});
